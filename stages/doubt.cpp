// The table of reasons for doubt. Holds rows, no logic of any stage. Tested by doubt_test.cpp.
#include "stages/doubt.h"

#include <array>

namespace lectern {

namespace {

constexpr std::array kRules = {
    DoubtRule{Doubt::none, "none", 1, ""},
    DoubtRule{Doubt::narrow_gutter, "narrow-gutter", 0.8,
              "The gap between two columns is hardly wider than the gap between words: they may be one."},
    DoubtRule{Doubt::rows_of_columns, "rows-of-columns", 0.5,
              "Columns whose lines stand side by side may be the rows of a table without lines."},
    DoubtRule{Doubt::furniture_by_place_alone, "furniture-by-place-alone", 0.7,
              "Set apart as a running head or foot by its place: its words stand on no other page and name no part."},
    DoubtRule{Doubt::table_without_column_rules, "table-without-column-rules", 0.7,
              "No lines part the columns of this table: they were told by the gaps between them."},
    DoubtRule{Doubt::table_without_rules, "table-without-rules", 0.7,
              "A table without any lines: only the alignment of its columns and its figures mark it off."},
    DoubtRule{Doubt::thin_table, "thin-table", 0.7,
              "A table of one row or one column: it may be a list, a box, or a row of something else."},
    DoubtRule{Doubt::heading_by_one_sign, "heading-by-one-sign", 0.8,
              "A heading by one sign alone, and the only one of its type: no outline, tag, number or contents list "
              "speaks for it."},
    DoubtRule{Doubt::joined_by_shape, "joined-by-shape", 0.7,
              "Joined with text from another column or page only because of the shape of the paragraphs: the words do "
              "not tell."},
    DoubtRule{Doubt::item_alone, "item-alone", 0.5,
              "A numbered item that nothing counts up to or on from: it may be a heading, or a paragraph that begins "
              "with a number."},
    DoubtRule{Doubt::pull_quote_without_sign, "pull-quote-without-sign", 0.5,
              "Set like a pull quote, but without quotation marks, and its words do not stand in the text: it may be a "
              "paragraph or a heading."},
    DoubtRule{Doubt::note_on_another_page, "note-on-another-page", 0.7,
              "The mark of this note stands on another page."},
    DoubtRule{Doubt::note_by_place_alone, "note-by-place-alone", 0.5,
              "No mark in the text calls this note: it was put to the text beside it."},
    DoubtRule{Doubt::side_note_by_place, "side-note-by-place", 0.8,
              "No mark in the text calls this side note: it was put to the text that begins beside it."},
    DoubtRule{Doubt::page_not_read, "page-not-read", 0, "A picture of a page, which was not read."},
};

}  // namespace

std::span<const DoubtRule> doubt_rules() { return kRules; }

const DoubtRule& rule_of(Doubt doubt) {
  for (const DoubtRule& rule : kRules)
    if (rule.doubt == doubt) return rule;
  return kRules[0];
}

double confidence_of(Doubt doubt) { return rule_of(doubt).confidence; }

Doubt stronger(Doubt a, Doubt b) { return confidence_of(b) < confidence_of(a) ? b : a; }

}  // namespace lectern
