// Headings that run into their paragraph, where the outline knows them: cut off as pieces of their own. A bold opening
// that the outline does not know is emphasis and stays. Tested by headings_test.cpp.
#include <algorithm>
#include <utility>

#include "stages/structure/headings.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr std::size_t kMostLines = 4;

/// The opening of a piece in bold or italic type: its text, and where what follows begins. No text: it does not stop.
struct Opening {
  std::u32string text;
  std::size_t line = 0, span = 0;
};

Opening opening_of(const Piece& p) {
  Opening out;
  const Span& first = p.lines[0].spans[0];
  for (std::size_t l = 0; l < std::min(kMostLines, p.lines.size()); ++l) {
    const Line& line = p.lines[l];
    if (!out.text.empty() && !is_space(out.text.back())) out.text += U' ';
    for (std::size_t s = 0; s < line.spans.size(); ++s) {
      const Span& span = line.spans[s];
      const bool blank = std::all_of(span.text.begin(), span.text.end(), is_space);
      if (!blank && (span.bold != first.bold || span.italic != first.italic)) {
        out.line = l, out.span = s;
        return out;
      }
      out.text += span.text;
    }
  }
  return {};
}

}  // namespace

void split_run_in_headings(std::vector<Piece>& pieces, const BodyType& body, const Outline& outline) {
  if (outline.empty()) return;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    Piece& p = pieces[i];
    if (p.block || p.lines.empty() || p.lines[0].spans.empty()) continue;
    if (p.role != Role::paragraph && !(p.role == Role::item && p.marker.kind != Marker::Kind::bullet)) continue;
    const Span& first = p.lines[0].spans[0];
    if (!(first.bold && !body.bold) && !(first.italic && !body.italic)) continue;
    const Opening open = opening_of(p);
    if (open.text.empty() || !outline.knows(open.text, p.page)) continue;
    Piece heading = p, rest = p;
    heading.lines.resize(open.line + (open.span > 0 ? 1 : 0));
    rest.lines.erase(rest.lines.begin(), rest.lines.begin() + static_cast<std::ptrdiff_t>(open.line));
    if (open.span > 0) {
      Line &end = heading.lines.back(), &begin = rest.lines.front();
      end.spans.resize(open.span);
      begin.spans.erase(begin.spans.begin(), begin.spans.begin() + static_cast<std::ptrdiff_t>(open.span));
      begin.spans[0].gap_before = false;
      std::u32string& text = begin.spans[0].text;  // never blank: opening_of() looks past blanks
      while (is_space(text.front())) text.erase(0, 1);
      (end.rtl ? end.box.x0 : end.box.x1) = end.rtl ? end.spans.back().x0 : end.spans.back().x1;
      (begin.rtl ? begin.box.x1 : begin.box.x0) = begin.rtl ? begin.spans[0].x1 : begin.spans[0].x0;
      begin.rule_above = false;
    }
    std::u32string& last = heading.lines.back().spans.back().text;
    while (!last.empty() && is_space(last.back())) last.pop_back();
    if (last.empty()) continue;
    heading.role = Role::heading, heading.marker = {}, heading.last_in_region = false;
    rest.role = Role::paragraph, rest.marker = {}, rest.first_in_region = false, rest.gap_above = 1;
    measure(heading, body), measure(rest, body);
    p = std::move(rest);
    pieces.insert(pieces.begin() + static_cast<std::ptrdiff_t>(i), std::move(heading));
    ++i;
  }
}

}  // namespace lectern
