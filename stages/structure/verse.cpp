// Verse: indented lines that end where the poet ends them. Never takes an address or a quotation in prose. Tested by
// roles_test.cpp.
#include <algorithm>
#include <cmath>

#include "stages/structure/roles.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kVerseIndent = 1.2;  // em, of every line
constexpr double kVerseRoom = 1;      // em left over what the next word needs: the line ended by choice
constexpr std::size_t kLeastLines = 3;
constexpr double kPointed = 0.5;  // of the lines end in a mark: those of an address do not

double width_of_first_word(const Line& line) {
  const std::u32string text = text_of(line);
  const std::size_t end = std::min(text.find(U' '), text.size());
  return line.box.width() * static_cast<double>(end + 1) / static_cast<double>(std::max<std::size_t>(1, text.size()));
}

bool opens_line(const Line& line) {
  const std::u32string t = text_of(line);
  const auto letter = std::find_if(t.begin(), t.end(), is_letter);
  return letter != t.end() && letter - t.begin() <= 2 && !is_lower(*letter);
}

/// Room at the end of `line` that the first word of `next` did not take, in a block as far from both edges.
bool ended_by_choice(const Piece& p, const Line& line, const Line& next) {
  const double left = line.rtl ? p.column.x1 - line.box.x1 : line.box.x0 - p.column.x0;
  const double room = line.rtl ? line.box.x0 - (p.column.x0 + left) : p.column.x1 - left - line.box.x1;
  return room > width_of_first_word(next) + kVerseRoom * line.size;
}

}  // namespace

void find_verse(std::vector<Piece>& pieces, const BodyType& body) {
  const auto indented = [&](const Piece& p) {
    return prose(p) && !p.bold && p.size < 1.1 * body.size &&
           std::min(p.first_indent, p.indent) >= kVerseIndent * body.size &&
           std::all_of(p.lines.begin(), p.lines.end(), opens_line);
  };
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (!indented(pieces[i])) continue;
    std::vector<const Line*> lines;
    std::size_t end = i;
    while (end < pieces.size() && indented(pieces[end]) && pieces[end].region == pieces[i].region &&
           (end == i ||
            (pieces[end].gap_above < 1.2 && std::abs(pieces[end].first_indent - pieces[i].first_indent) < body.size))) {
      for (const Line& l : pieces[end].lines) lines.push_back(&l);
      ++end;
    }
    std::size_t chosen = 0, pointed = 0;
    for (std::size_t k = 0; k < lines.size(); ++k) {
      chosen += k + 1 == lines.size() || ended_by_choice(pieces[i], *lines[k], *lines[k + 1]);
      const std::u32string t = plain_text_of(*lines[k]);
      pointed += !t.empty() && is_punctuation(t.back());
    }
    if (lines.size() >= kLeastLines && chosen == lines.size() &&
        static_cast<double>(pointed) >= kPointed * static_cast<double>(lines.size())) {
      for (std::size_t k = i + 1; k < end; ++k)
        for (Line& l : pieces[k].lines) pieces[i].lines.push_back(std::move(l));
      pieces[i].last_in_region = pieces[end - 1].last_in_region;
      pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                   pieces.begin() + static_cast<std::ptrdiff_t>(end));
      measure(pieces[i], body);
      pieces[i].role = Role::lines, pieces[i].verse = true;
      continue;
    }
    i = end - 1;
  }
}

}  // namespace lectern
