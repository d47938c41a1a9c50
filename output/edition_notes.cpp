// The notes, gathered at the end, each with a link back to its marker. A plain list in a section with role
// doc-endnotes: doc-endnote on items is deprecated. Never puts a note out of the order of the markers.
// Tested by html_writer_test.cpp.
#include "output/edition_renderer.h"
#include "output/edition_text.h"

namespace lectern {

void EditionRenderer::back_link(std::size_t n) {
  const NoteMark& place = e_.plan.notes[n];
  const std::string& file = place.in_note ? e_.notes_file : e_.plan.parts[place.part].file;
  x_.text(" ").open("a").attr("href", href(file, "noteref-" + std::to_string(n + 1))).attr("class", "back");
  x_.attr("role", "doc-backlink");
  x_.attr("aria-label", fill(e_.words.back, place.label));
  x_.text(right_to_left(e_.document.language) ? "\u21AA\uFE0E" : "\u21A9\uFE0E").close();
}

/// The way back stands at the end of the last paragraph, else after the last block.
void EditionRenderer::note_content(const Note& note, std::size_t n) {
  if (note.content.size() == 1 && std::holds_alternative<Paragraph>(note.content.front().is) &&
      note.content.front().language.empty()) {
    all(std::get<Paragraph>(note.content.front().is).content);
    return back_link(n);
  }
  for (std::size_t i = 0; i < note.content.size(); ++i) {
    const Block& b = note.content[i];
    const Paragraph* last = i + 1 == note.content.size() ? std::get_if<Paragraph>(&b.is) : nullptr;
    if (!last) {
      block(b);
      continue;
    }
    language_ = b.language;
    x_.line();
    open("p");
    all(last->content);
    back_link(n);
    x_.close();
    return;
  }
  x_.line().open("p");
  back_link(n);
  x_.close();
}

void EditionRenderer::notes(int heading_rank) {
  if (e_.plan.notes.empty()) return;
  x_.line().open("section").attr("id", "notes");
  if (e_.epub) x_.attr("epub:type", "endnotes");
  x_.attr("role", "doc-endnotes").attr("aria-labelledby", "notes-heading");
  x_.line().open(heading_rank == 1 ? "h1" : "h2").attr("id", "notes-heading").text(notes_heading(e_)).close();
  x_.line().open("ol");
  int expected = 1;
  for (std::size_t n = 0; n < e_.plan.notes.size(); ++n) {
    const Note& note = *e_.plan.notes[n].note;
    const std::string& label = e_.plan.notes[n].label;
    const std::optional<int> value = decimal(label);
    x_.line().open("li").attr("id", "note-" + std::to_string(n + 1));
    if (!value) x_.attr("class", "unmarked");
    else if (*value != expected) x_.attr("value", *value);
    expected = value.value_or(expected) + 1;
    if (!value) x_.open("span").attr("class", "label").text(label).close().text(" ");
    note_content(note, n);
    x_.close();
  }
  x_.line(1).close().line(1).close();
}

}  // namespace lectern
