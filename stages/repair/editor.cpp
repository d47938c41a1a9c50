// Finds what a change altered and records it with the words around. Never changes text itself. Tested by
// editor_test.cpp.
#include "stages/repair/editor.h"

#include <algorithm>

#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr std::size_t kSurroundings = 40;  // code points at most on either side of a change, to show where it is

}  // namespace

std::u32string shown(const Line& line) {
  std::u32string out;
  for (const Span& s : line.spans) {
    if (s.raise > 0) out += U'^';
    out += s.text;
  }
  if (line.ending == Ending::space && !line.spans.empty()) out += U'\n';
  return out;
}

std::u32string Editor::shown(std::initializer_list<Line*> lines) {
  std::u32string out;
  for (const Line* line : lines) out += lectern::shown(*line);
  while (!out.empty() && out.back() == '\n') out.pop_back();
  return out;
}

bool Editor::note(std::initializer_list<Line*> lines, const std::u32string& before, double confidence,
                  std::string_view witness, const std::vector<Line>& kept) {
  const std::u32string after = shown(lines);
  if (before == after) return true;
  const std::size_t shorter = std::min(before.size(), after.size());
  std::size_t head = 0, tail = 0;
  while (head < shorter && before[head] == after[head]) ++head;
  while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) ++tail;
  // Out to the borders of the words.
  for (std::size_t n = 0; n < kSurroundings && head > 0 && !is_space(before[head - 1]); ++n) --head;
  for (std::size_t n = 0; n < kSurroundings && tail > 0 && !is_space(before[before.size() - tail]); ++n) --tail;
  Repair r;
  r.rule = rule_;
  r.page = (*lines.begin())->page;
  r.box = hundredth((*lines.begin())->box);
  r.before = to_utf8(before.substr(head, before.size() - tail - head));
  r.after = to_utf8(after.substr(head, after.size() - tail - head));
  r.confidence = confidence;
  r.witness = witness;
  const bool rejected = std::any_of(rejected_.begin(), rejected_.end(), [&](const Repair& x) {
    return x.page == r.page && x.box == r.box && x.before == r.before && x.after == r.after;  // by whatever rule
  });
  if (rejected) {  // assigned, not moved: rules hold on to the spans of a line
    std::size_t i = 0;
    for (Line* line : lines) *line = kept[i++];
    return false;
  }
  record_.repairs.push_back(std::move(r));
  for (const Line* line : lines) pages_.insert(line->page);
  return true;
}

}  // namespace lectern
