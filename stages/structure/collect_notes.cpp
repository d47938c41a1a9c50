// Collects the notes that the layout found, each whole. Never decides what calls for them: note_links.cpp does. Tested
// by note_links_test.cpp.
#include <algorithm>

#include "stages/layout/notes.h"
#include "stages/structure/note_links.h"
#include "stages/structure/note_marks.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kOwnNoteGap = 1.45;  // of its own size: distance of baselines that parts side notes without markers

constexpr int kMisreadLabels = 2;  // on a page read from its picture: so many in a row may be missing from the count
constexpr std::size_t kAbbreviation = 4;  // characters of the last word, its point included

struct Collector {
  std::vector<PrintedNote> notes;
  std::u32string last;  // label
  int told_ = -1;       // the note element of the line before
  bool recognised_ = false;

  /// Counts on over labels that were misread: "4", ("S"), "6" after a sentence; or after a first one: ("a"), "2".
  bool counts_on_over_misread(const std::u32string& label, const Line* above) {
    if (!recognised_ || !is_digit(label[0]) || last.empty()) return false;
    const int value = note_value(label, false);
    if (value == 2 && last.size() == 1 && is_letter(last[0])) {
      notes.back().label = U"1";
      return true;
    }
    const int before = is_digit(last[0]) ? note_value(last, false) : value;
    return value > before + 1 && value <= before + 1 + kMisreadLabels &&
           (above == nullptr || ends_sentence(plain_text_of(*above)));
  }

  /// The number that counts on, glued to its text ("42019, p. 3" after notes like "3See there").
  bool expected(const Line& line, std::u32string& label) const {
    const int value = note_value(last, false);
    if (value == 0 || notes.empty() || notes.back().skip != last.size() || line.spans[0].raise > 0) return false;
    const std::string next = std::to_string(value + 1);
    const std::u32string text = text_of(line), number(next.begin(), next.end());
    if (text.rfind(number, 0) != 0 || text.size() == number.size()) return false;
    const char32_t c = text[number.size()];
    if (!is_letter(c) && !is_digit(c) && std::u32string_view(U"¿¡«“„‘\"").find(c) == std::u32string_view::npos)
      return false;
    const std::u32string before = plain_text_of(notes.back().lines.back());
    if (!ends_sentence(before)) return false;
    const std::size_t word = before.size() - std::min(before.size(), before.find_last_of(U" ") + 1);
    if (word <= kAbbreviation) return false;  // "see pp." and then a number
    label = number;
    return true;
  }

  void region(const Region& r) {
    const NotePlace place = r.kind == RegionKind::margin ? NotePlace::margin : NotePlace::bottom;
    for (std::size_t i = 0; i < r.lines.size(); ++i) {
      const Line& line = r.lines[i];
      std::u32string label;
      std::size_t length = 0;
      bool begins = starts_with_marker(line, &label, &length);
      if (begins && is_digit(label[0]) && note_value(label, false) == 0) begins = false;  // "000"
      if (!begins && place == NotePlace::bottom && expected(line, label)) begins = true, length = label.size();
      if (begins && line.spans[0].raise <= 0 && (note_value(label, false) > 0 || note_value(label, true) > 0)) {
        // A plain number at the start of a line is a marker when it counts on, or opens the first note.
        const bool digits = is_digit(label[0]), same = last.empty() || is_digit(last[0]) == digits;
        const bool first = digits ? note_value(label, false) == 1 : same && (label == U"a" || label == U"i");
        if (!counts_on(last, label) && !first && !(i == 0 && last.empty()) &&
            !counts_on_over_misread(label, i > 0 ? &r.lines[i - 1] : nullptr))
          begins = false;
      }
      const bool told = line.told.note >= 0 && told_ >= 0;  // by a structure tree: where a note ends
      const bool same_note = told && line.told.note == told_;
      const bool other = (told && !same_note) || (line.told.note >= 0 && i > 0 && told_ < 0);
      told_ = line.told.note;
      if (same_note) begins = false;
      const double gap = i > 0 ? line.baseline - r.lines[i - 1].baseline : 99;
      const bool apart = place == NotePlace::margin && gap > kOwnNoteGap * 1.2 * line.size;
      const bool carried = i == 0 && !begins && place == NotePlace::bottom && !notes.empty() &&
                           notes.back().place == place && r.page - notes.back().lines.back().page <= 1;
      if (begins || other || (apart && !same_note) || notes.empty() || (i == 0 && !carried && !same_note)) {
        PrintedNote note;
        note.place = place, note.page = line.page;
        if (begins) note.label = last = label, note.skip = length;
        notes.push_back(std::move(note));
      }
      notes.back().lines.push_back(line);
      if (line.page == notes.back().page) notes.back().box = unite(notes.back().box, line.box);
    }
  }

  void regions(const std::vector<Region>& all, RegionKind kind) {
    for (const Region& r : all) {
      if (r.kind == kind) region(r);
      regions(r.inside, kind);
    }
  }
};

}  // namespace

std::vector<PrintedNote> collect_notes(const Layout& layout) {
  Collector collector;
  for (RegionKind kind : {RegionKind::note, RegionKind::margin})
    for (const LayoutPage& page : layout.pages) {
      collector.recognised_ = page.recognised;
      collector.regions(page.regions, kind);
    }
  return std::move(collector.notes);
}

std::vector<std::size_t> note_paragraphs(const PrintedNote& note, const BodyType& body) {
  std::vector<std::size_t> out;
  for (std::size_t from = 0; from < note.lines.size();) {
    Region column;  // lines that follow one another on paper
    for (std::size_t k = from; k < note.lines.size(); ++k) {
      const Line& line = note.lines[k];
      if (k > from && (line.page != note.lines[k - 1].page || line.baseline < note.lines[k - 1].baseline)) break;
      column.lines.push_back(line);
      column.box = column.column = unite(column.box, line.box);
    }
    if (from == 0 && !column.lines[0].spans.empty() &&
        !column.lines[0].spans[0].text.empty()) {  // its label would read as an item's
      std::size_t skip = note.skip;
      std::vector<Span>& spans = column.lines[0].spans;
      while (skip > 0 && spans.size() > 1 && spans[0].text.size() <= skip)
        skip -= spans[0].text.size(), spans.erase(spans.begin());
      spans[0].text.erase(0, std::min(skip, spans[0].text.size() - 1));
      if (!column.lines[0].rtl) column.lines[0].box.x0 = spans[0].x0;
    }
    bool first = true;
    std::size_t done = from;
    for (const Piece& p : split_pieces(column, body, 0)) {
      const bool open = first || p.marker.kind != Marker::Kind::none ||
                        !ends_sentence(plain_text_of(note.lines[done - 1])) ||
                        note.lines[done - 1].ending == Ending::glued;
      if (open && !out.empty()) out.back() += p.lines.size();
      else out.push_back(p.lines.size());
      done += p.lines.size(), first = false;
    }
    from += column.lines.size();
  }
  return out;
}

}  // namespace lectern
