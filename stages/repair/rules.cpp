// The table of rules. Tested by rules_test.cpp.
#include "stages/repair/rules.h"

namespace lectern {

namespace {

constexpr RepairRule kRules[] = {
    {"mojibake", "Letters of UTF-8 that were read as Latin-1 or Windows-1252 become the letters they were.", mojibake},
    {"normalise_characters", "Ligatures, presentation forms and code points of symbol fonts become plain characters.",
     normalise_characters},
    {"specks", "Dirt that was read as a sign goes.", specks},
    {"read_quotes", "Apostrophes and quotation marks read as those of a typewriter become those of the document.",
     read_quotes},
    {"read_spaces", "A French space before a sign comes back, where the document sets them.", read_spaces},
    {"split_read_words", "A word that was read in pieces is whole again.", split_read_words},
    {"glued_words", "Two words that were read as one are two again.", glued_words},
    {"confused_letters", "A letter that was read for another like it becomes that one.", confused_letters},
    {"drop_caps", "A large initial letter joins the word that it begins.", drop_caps},
    {"letter_spaced_words", "A word set with spaces between its letters becomes a word.", letter_spaced_words},
    {"cut_urls", "A web or mail address cut at a line end is whole again.", cut_urls},
    {"join_split_words", "A word divided at a line, column or page end is whole again; true hyphens stay.",
     join_split_words},
    {"hangul_line_ends", "A Korean word divided at a line end without a hyphen is whole again.", hangul_line_ends},
    {"superscript_characters", "A superscript digit that marks a note becomes a raised plain digit.",
     superscript_characters},
    {"untyped_markers",
     "In a text extract, numbers behind words that call for notes in their order become raised ones.", untyped_markers},
    {"marker_digits", "A note's number printed as a plain digit behind a word becomes a raised one.", marker_digits},
    {"unclear_words", "A word that was read with doubt is marked as unclear.", unclear_words},
};

}  // namespace

std::span<const RepairRule> repair_rules() { return kRules; }

}  // namespace lectern
