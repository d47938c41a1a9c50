// The passages that a plain-language edition says anew, gathered at the end as notes are: a link from each passage to
// its original, and one back; and the link from a word explained to its first use. Never shows a passage that nothing
// points to. Tested by plain_edition_test.cpp.
#include "output/edition_renderer.h"
#include "output/edition_text.h"
#include "output/plain_words.h"

namespace lectern {

namespace {

std::string_view back_sign(std::string_view language) {
  return right_to_left(language) ? "\u21AA\uFE0E" : "\u21A9\uFE0E";
}

}  // namespace

std::string_view notes_heading(const Edition& edition) {
  return edition.document.plain ? plain_words(edition.document.language).sources : edition.words.notes;
}

void EditionRenderer::original_link(const Block* b) {
  if (!b || b->original == 0 || silent_) return;
  const auto place = e_.plan.passages.find(b->original);
  if (place == e_.plan.passages.end() || place->second.block != b) return;  // the link stands at its first block
  const std::string number = std::to_string(b->original);
  const PlainWords& words = plain_words(e_.document.language);
  x_.text(" ").open("a").attr("class", "original").attr("id", "plain-" + number);
  x_.attr("href", href(e_.originals_file, "original-" + number));
  x_.attr("aria-label", fill(words.original_number, number)).text(words.original).close();
}

void EditionRenderer::back_to_use(const ListItem& term) {
  const auto at = e_.plan.index.find(&term);
  if (at == e_.plan.index.end() || !e_.document.plain || silent_) return;
  const auto use = e_.plan.term_uses.find(static_cast<int>(at->second) + 1);
  if (use == e_.plan.term_uses.end()) return;
  const PlainWords& words = plain_words(e_.document.language);
  x_.text(" ").open("a").attr("class", "back");
  x_.attr("href", href(e_.plan.parts[use->second.part].file, "use-" + std::to_string(use->first)));
  x_.attr("aria-label", fill(words.back_to_word, flat_text(term.term)));
  x_.text(back_sign(e_.document.language)).close();
}

void EditionRenderer::originals(int heading_rank) {
  if (e_.plan.passages.empty() || !e_.document.plain) return;
  const PlainWords& words = plain_words(e_.document.language);
  x_.line().open("section").attr("id", "originals").attr("class", "originals");
  x_.attr("aria-labelledby", "originals-heading");
  x_.line().open(heading_rank == 1 ? "h1" : "h2").attr("id", "originals-heading").text(words.originals).close();
  x_.line().open("ol");
  int expected = 1;
  for (const auto& [number, place] : e_.plan.passages) {
    const auto at = static_cast<std::size_t>(number - 1);
    if (at >= e_.document.plain->originals.size()) continue;
    const std::string name = std::to_string(number);
    x_.line().open("li").attr("id", "original-" + name);
    if (number != expected) x_.attr("value", number);
    expected = number + 1;
    all(e_.document.plain->originals[at]);
    x_.text(" ").open("a").attr("class", "back");
    x_.attr("href", href(e_.plan.parts[place.part].file, "plain-" + name));
    x_.attr("aria-label", fill(words.back_to_plain, name));
    x_.text(back_sign(e_.document.language)).close();
    x_.close();
  }
  x_.line(1).close().line(1).close();
}

}  // namespace lectern
