// Lists: levels of items, their later paragraphs, and terms with their explanations. Cuts terms off their lines, but
// never changes text. Tested by roles_test.cpp.
#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "stages/structure/roles.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kTermIndent = 0.7;  // em that the explanation is indented below its term
constexpr double kTightGap = 1.12;   // leadings: an explanation this near hangs from its term, whatever the term's type
constexpr double kTermHang = 1.2;    // em that an explanation hangs below a term that it runs on from
constexpr double kTermChars = 80;    // a longer line is no term
constexpr std::size_t kDeepest = 16;  // lists inside of lists
constexpr double kTermRoom = 2;       // em that a term leaves free at the end of its line

/// Set right under it, nearer than what the term follows.
bool hangs_from(const Piece& explanation, const Piece& term) {
  return explanation.gap_above < kTightGap && !term.first_in_region && term.gap_above > explanation.gap_above + 0.1;
}

bool told_item(const Piece& p) {
  return !p.lines.empty() && p.lines.front().told.item >= 0 && (p.role == Role::item || p.part_of_item);
}

double line_start(const Line& l) { return l.rtl ? -l.box.x1 : l.box.x0; }

/// How many spans of the first line are a term in bold type that its explanation runs on from, hanging below it; 0:
/// it is no such paragraph. `alone`: one line, which cannot hang.
std::size_t bold_term(const Piece& p, double em, bool alone) {
  if (!prose(p) || p.part_of_item || p.bold || !p.bold_start || (p.lines.size() == 1) != alone) return 0;
  if (!alone && p.indent < p.first_indent + kTermHang * em) return 0;
  const std::vector<Span>& spans = p.lines[0].spans;
  std::size_t n = 0, letters = 0;
  while (n < spans.size() && spans[n].bold && spans[n].raise == 0) letters += spans[n++].text.size();
  return n < spans.size() && !spans[n].gap_before && static_cast<double>(letters) <= kTermChars ? n : 0;
}

/// Cuts the first `n` spans off: a term of its own before the piece at `i`.
void cut_term(std::vector<Piece>& pieces, std::size_t i, std::size_t n, const BodyType& body) {
  Piece term = pieces[i];
  Piece& rest = pieces[i];
  term.lines.resize(1);
  std::vector<Span>& kept = term.lines[0].spans;
  kept.resize(n);
  while (!kept.back().text.empty() && is_space(kept.back().text.back())) kept.back().text.pop_back();
  std::vector<Span>& left = rest.lines[0].spans;
  left.erase(left.begin(), left.begin() + static_cast<std::ptrdiff_t>(n));
  std::u32string& text = left[0].text;
  while (text.size() > 1 && is_space(text[0])) text.erase(0, 1);
  left[0].gap_before = false;
  if (rest.lines[0].rtl) term.lines[0].box.x0 = kept.back().x0, rest.lines[0].box.x1 = left[0].x1;
  else term.lines[0].box.x1 = kept.back().x1, rest.lines[0].box.x0 = left[0].x0;
  rest.gap_above = 1, rest.first_in_region = false;
  measure(rest, body), measure(term, body);
  term.role = Role::term, term.last_in_region = false;
  rest.part_of_item = true;
  pieces.insert(pieces.begin() + static_cast<std::ptrdiff_t>(i), std::move(term));
}

/// Terms in bold that open their explanations, which hang below them: two of them at least, one after the other.
void find_hanging_terms(std::vector<Piece>& pieces, const BodyType& body) {
  std::vector<std::pair<std::size_t, std::size_t>> terms;  // piece, spans
  for (std::size_t i = 0; i < pieces.size();) {
    std::size_t end = i, hanging = 0;
    std::vector<std::pair<std::size_t, std::size_t>> run;
    while (end < pieces.size() && std::abs(pieces[end].size - pieces[i].size) < 0.3) {
      const std::size_t hangs = bold_term(pieces[end], body.size, false);
      const std::size_t n = hangs ? hangs : bold_term(pieces[end], body.size, true);
      if (n == 0) break;
      run.push_back({end++, n}), hanging += hangs > 0;
    }
    if (run.size() >= 2 && hanging > 0 && hanging * 2 >= run.size()) terms.insert(terms.end(), run.begin(), run.end());
    i = std::max(end, i + 1);
  }
  for (std::size_t k = terms.size(); k-- > 0;) cut_term(pieces, terms[k].first, terms[k].second, body);
}

}  // namespace

void find_terms(std::vector<Piece>& pieces, const BodyType& body) {
  const double em = body.size;
  find_hanging_terms(pieces, body);
  // Terms on the first line of their explanation, a gap between: cut them off.
  const auto hanging = [&](const Piece& p) {
    if (!prose(p) || p.lines[0].spans.size() < 2) return false;
    const std::vector<Span>& spans = p.lines[0].spans;
    if (p.bold || p.size > 1.05 * body.size || find_marker(p.lines[0]).kind != Marker::Kind::none ||
        !spans[1].gap_before || spans[0].text.size() > 24 ||
        !(spans[0].bold || !same_color(spans[0].color, spans[1].color)))
      return false;
    return p.lines.size() == 1 ||
           std::abs(line_start(p.lines[1]) - (p.lines[1].rtl ? -spans[1].x1 : spans[1].x0)) < 0.6 * em;
  };
  std::size_t count = 0;
  for (const Piece& p : pieces) count += hanging(p);
  for (std::size_t i = 0; count >= 2 && i < pieces.size(); ++i) {
    if (!hanging(pieces[i])) continue;
    Piece term = pieces[i];
    term.lines.resize(1);
    term.lines[0].spans.resize(1);
    std::u32string& t = term.lines[0].spans[0].text;
    while (!t.empty() && is_space(t.back())) t.pop_back();
    term.lines[0].box.x1 = term.lines[0].spans[0].x1;
    Piece& rest = pieces[i];
    rest.lines[0].spans.erase(rest.lines[0].spans.begin());
    rest.lines[0].spans[0].gap_before = false;
    rest.lines[0].box.x0 = rest.lines[0].spans[0].x0;
    rest.gap_above = 1, rest.first_in_region = false;
    measure(rest, body), measure(term, body);
    term.role = Role::term, term.last_in_region = false;
    rest.part_of_item = true;
    pieces.insert(pieces.begin() + static_cast<std::ptrdiff_t>(i), std::move(term));
    ++i;
    for (std::size_t k = i + 1;
         k < pieces.size() && prose(pieces[k]) && !hanging(pieces[k]) && pieces[k].region == pieces[i].region &&
         pieces[k].first_indent > pieces[i - 1].first_indent + kTermIndent * em;
         ++k)
      pieces[k].part_of_item = true;
  }
  // Terms on a line of their own, the explanation indented below.
  const auto above = [&](std::size_t i) {
    if (i + 1 >= pieces.size() || !prose(pieces[i]) || !prose(pieces[i + 1])) return false;
    const Piece &p = pieces[i], &q = pieces[i + 1];
    if (p.lines.size() != 1 || p.chars > kTermChars || p.size > 1.05 * body.size || p.right_gap < kTermRoom * em ||
        (ends_sentence(text_of(p)) && !(p.bold && text_of(p).back() == ':')) ||
        find_marker(p.lines[0]).kind != Marker::Kind::none)
      return false;
    if (q.region != p.region || q.bold || q.mono ||
        std::min(q.first_indent, q.indent) < p.first_indent + kTermIndent * em)
      return false;
    return hangs_from(q, p) || (!p.mono && p.chars <= 60 && (p.bold || !same_color(p.color, body.color)));
  };
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (!above(i)) continue;
    std::size_t next = i + 1;
    const auto indented = [&](std::size_t k) {
      if (k >= pieces.size() || pieces[k].lines.empty() || !(prose(pieces[k]) || pieces[k].role == Role::item))
        return false;
      const double indent = std::min(pieces[k].first_indent, pieces[k].indent);
      if (indent < pieces[i].first_indent + kTermIndent * em) return false;
      if (pieces[k].region == pieces[k - 1].region) return true;
      // Over a page: the same indent again.
      return pieces[k - 1].last_in_region && pieces[k].first_in_region && pieces[k].page - pieces[i].page <= 1 &&
             std::abs(indent - std::min(pieces[i + 1].first_indent, pieces[i + 1].indent)) < 0.4 * em;
    };
    while (indented(next)) ++next;
    const bool open = i > 0 && pieces[i - 1].part_of_item;
    if (!open && !above(next) && !hangs_from(pieces[i + 1], pieces[i])) continue;
    pieces[i].role = Role::term;
    for (std::size_t k = i + 1; k < next; ++k)
      if (pieces[k].role == Role::paragraph) pieces[k].part_of_item = true;
  }
}

void settle_items(std::vector<Piece>& pieces, const BodyType& body) {
  struct Open {
    double start, text;
    Marker::Kind kind;
    std::u32string frame;
    int value;
    std::size_t region;
  };
  std::vector<Open> stack;
  const double em = body.size;
  // A lone number at the start of a paragraph is no list.
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    Piece& p = pieces[i];
    if (p.role != Role::item || p.marker.kind == Marker::Kind::bullet || told_item(p) ||
        (p.marker.gap && p.marker.frame != U"^#"))
      continue;
    bool sibling = false;
    for (std::size_t k = i >= 12 ? i - 12 : 0; k < std::min(pieces.size(), i + 13) && !sibling; ++k)
      sibling = k != i && pieces[k].role == Role::item && pieces[k].marker.kind == p.marker.kind &&
                pieces[k].marker.frame == p.marker.frame && std::abs(pieces[k].marker.value - p.marker.value) == 1;
    if (!sibling) p.role = Role::paragraph, p.marker = {};
  }
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    Piece& p = pieces[i];
    if (told_item(p)) {  // a sound structure tree knows how deep it is
      if (p.role == Role::item) {
        const double start = p.first_indent;
        const auto depth = static_cast<std::size_t>(std::max(1, p.level));
        const Open open{start, start, p.marker.kind, p.marker.frame, p.marker.value, p.region};
        stack.resize(std::min(stack.size(), depth - 1));
        while (stack.size() < depth) stack.push_back(open);
      }
      continue;
    }
    if (p.role == Role::item) {
      const double start = p.first_indent, text = start + (p.marker.text_x - line_start(p.lines[0]));
      const auto same = [&](const Open& o) {
        if (o.kind != p.marker.kind || o.frame != p.marker.frame) return false;
        if (p.marker.kind == Marker::Kind::bullet) return o.region != p.region || std::abs(o.start - start) < 0.6 * em;
        return p.marker.value == o.value + 1;
      };
      std::size_t at = stack.size();
      for (std::size_t k = stack.size(); k-- > 0;)
        if (same(stack[k])) {
          at = k;
          break;
        }
      if (at == stack.size()) {  // by place
        const bool moved = !stack.empty() && stack.back().region != p.region;
        const bool begins = p.marker.kind != Marker::Kind::bullet && p.marker.value == 1;
        const auto open = std::find_if(stack.begin(), stack.end(), [&](const Open& o) {
          return o.kind == p.marker.kind && o.frame == p.marker.frame;
        });
        if (!moved || !begins) {
          while (!stack.empty() && start < stack.back().start + 0.5 * em) stack.pop_back();
        } else if (open != stack.end()) {  // numbers that begin again elsewhere are no list inside of their own
          stack.erase(open, stack.end());
        }
        at = std::min(stack.size(), kDeepest - 1);
      }
      stack.resize(std::min(stack.size(), at + 1));
      const Open open{start, text, p.marker.kind, p.marker.frame, p.marker.value, p.region};
      if (at == stack.size()) stack.push_back(open);
      else stack[at] = open;
      p.level = static_cast<int>(at) + 1;
      continue;
    }
    if (p.role == Role::paragraph && !p.block && !stack.empty() && !p.part_of_item) {
      // Set under the text of an open item: a later paragraph of it.
      std::size_t k = stack.size();
      while (k > 0 &&
             !((p.region == stack[k - 1].region || (p.first_in_region && i > 0 && pieces[i - 1].last_in_region &&
                                                    pieces[i - 1].region == stack[k - 1].region)) &&
               std::min(p.first_indent, p.indent) > stack[k - 1].text - 0.5 * em &&
               std::min(p.first_indent, p.indent) > stack[k - 1].start + 0.4 * em))
        --k;
      if (k > 0 && p.first_indent < stack[k - 1].text + 4 * em) {
        p.part_of_item = true;
        p.level = static_cast<int>(k);
        stack.resize(k);
        continue;
      }
    }
    if (p.block || p.role == Role::pull_quote || p.role == Role::caption || p.role == Role::legend) continue;
    if (p.role == Role::heading || p.role == Role::title) {
      // Numbered paragraphs run on over headings; everything else ends here.
      std::erase_if(stack, [&](const Open& o) { return o.kind != Marker::Kind::number; });
      if (stack.size() > 1) stack.resize(1);
      continue;
    }
    if (!p.part_of_item) stack.clear();
  }
}

}  // namespace lectern
