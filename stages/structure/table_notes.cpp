// Notes under tables and the cells that call them. Never takes a line whose mark no cell of the table above has. Tested
// by table_notes_test.cpp.
#include "stages/structure/table_notes.h"

#include <algorithm>
#include <utility>

#include "stages/layout/notes.h"
#include "stages/structure/note_marks.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kReach = 12;       // leadings below the table in which its notes stand
constexpr std::size_t kPieces = 8;  // pieces under a table that are looked at

/// Gives the symbols at the end of a cell's line a raised span of their own; false: none there.
bool raise_symbols(Line& line, const std::u32string& label) {
  if (line.spans.empty() || line.spans.back().raise != 0) return false;
  Span& last = line.spans.back();
  std::size_t at = last.text.size();
  while (at > 0 && note_symbol(last.text[at - 1])) --at;
  if (at == 0 || last.text.substr(at) != label) return false;
  Span mark = last;
  mark.text = label, mark.raise = 1, mark.gap_before = false;
  mark.x0 = last.x0 + (last.x1 - last.x0) * static_cast<double>(at) / static_cast<double>(last.text.size());
  last.x1 = mark.x0;
  last.text.resize(at);
  line.spans.push_back(std::move(mark));
  return true;
}

/// Sets the note at the first mark of the table that calls it.
bool call(Region& table, const std::u32string& label, int note) {
  const std::u32string key = note_key(label);
  for (LayoutCell& c : table.cells)
    for (Line& line : c.lines)
      for (Span& s : line.spans)
        if (s.raise > 0 && s.note < 0 && note_key(fold_spaces(s.text)) == key) {
          s.note = note;
          return true;
        }
  if (label.empty() || !note_symbol(label[0])) return false;
  for (LayoutCell& c : table.cells)
    for (Line& line : c.lines)
      if (raise_symbols(line, label)) {
        line.spans.back().note = note;
        return true;
      }
  return false;
}

}  // namespace

void take_table_notes(std::vector<Piece>& pieces, std::vector<PrintedNote>& notes, const BodyType& body) {
  std::vector<Piece> out;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    out.push_back(std::move(pieces[i]));
    if (!out.back().block || out.back().block->kind != RegionKind::table) continue;
    Region& table = *out.back().block;
    const PageBox foot = out.back().continued.empty() ? PageBox{table.page, table.box} : out.back().continued.back();
    for (std::size_t k = i + 1; k < pieces.size() && k <= i + kPieces; ++k) {
      Piece& p = pieces[k];
      if (p.block || p.lines.empty() || p.page != foot.page || p.box.y0 < foot.box.y1 - body.leading ||
          p.box.y0 > foot.box.y1 + kReach * body.leading || (p.role != Role::paragraph && p.role != Role::item))
        break;
      std::u32string label;
      std::size_t length = 0;
      const bool marked = starts_with_marker(p.lines[0], &label, &length) && !label.empty() &&
                          (p.lines[0].spans[0].raise > 0 || note_symbol(label[0]));
      if (marked && p.size <= 1.01 * body.size && call(table, label, static_cast<int>(notes.size()))) {
        PrintedNote note;
        note.label = label, note.skip = length, note.page = p.page, note.box = p.box, note.linked = true;
        note.lines = std::move(p.lines);
        notes.push_back(std::move(note));
      } else {
        out.push_back(std::move(p));
      }
      i = k;
    }
  }
  pieces = std::move(out);
}

}  // namespace lectern
