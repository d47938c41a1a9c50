// What people are told of .edits files. Holds a text, no logic; its examples are read by help_edits_test.cpp.
#include "pipeline/help_edits.h"

namespace lectern {

std::string_view help_on_edits() {
  return R"(Corrections that last stand in a small text file beside the document: of
brief.pdf in brief.edits. Each time brief.pdf is converted, by this version or a
later one, they are applied. report.html makes such a file: open it in a
browser, accept, reject and correct, and press "Save brief.edits". It can as
well be written by hand. It is UTF-8, a line an entry; "#" begins a comment.

  reject page 3 "re-\nform" to "reform"
      The repair is wrong: the text stays as it was read. \n is a line end.
  accept page 3 "traf-\nficking" to "trafficking"
      It is right: the report asks no more.
  replace page 3 "tbe" to "the" after "and in" before "house"
      Whole words read otherwise. What stood there stays in the TEI file, as sic.
  heading 2 page 4 "What we found"
      This paragraph is a heading of level 2, or this heading has level 2.
  heading none page 4 "One of many lines in bold…"
      It is no heading. "…" stands for the rest of a long text.
  language fr page 5 "La présente note…"
  phrase la page 5 "ad hoc" after "an"
      A paragraph, or some words in it, are in another language (BCP 47).
  alt page 6 at 72 120 300 340 to "A map of the paths"
  alt page 6 "Figure 2. The paths" to "A map of the paths"
      What the picture shows, for those who do not see it. It is found by its
      place or its caption.
  decorative page 6 at 72 120 300 340
      It shows nothing that matters.
  order page 7 "How to apply" after "Who may apply"
  order page 7 "Summary" before "1. Introduction"
      The first block is read right after, or right before, the second.
  furniture page 8 "Policy brief no. 7"
      These lines are a running head or foot, or a page number.
  text page 8 "A heading at the top"
      These are text, although they look like a running head.
  plain page 9 "The whole passage." to "Your words.\n- in a list"
      In the plain-language edition the passage reads so. \n begins a paragraph,
      "- " an item of a list, and [^3] places note 3 (else it stands at the end).
      Your words always stand. Give the passage whole: then, when it changes
      and may mean something else, convert warns instead of using old words.
      Paragraphs and items of lists have a version; of two for one passage the
      later is used, and convert warns.
  plain "See below." to "Look at the next page." after "Who pays…"
      "after" is the paragraph or item before it, where the passage stands
      several times in a document without pages.

Every entry names its page, counted from 1, and the text that stands there. Of
the text, letters and digits count; line ends, spaces, hyphens and quotation
marks may be others. Where one text stands on a page several times, "at" and its
box (left, top, right and bottom in points, from the top left corner of the
page) tell which is meant, and so do words "after" and "before" it. In texts,
write \" for a quotation mark and \\ for a backslash.

An entry that does not fit any more, or fits two places, is not applied and not
forgotten: convert warns of it, with its line, and exits with 3. One that the
program does by itself now is noted in the report as no longer needed. The file
is never written by convert.

A TEI file has its text already: for it, entries on words, headings, languages
and pictures are applied, and of the others convert warns.
)";
}

}  // namespace lectern
