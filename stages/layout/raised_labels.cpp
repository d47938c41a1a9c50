// Joins raised labels to their lines. Never touches a number on the baseline of its line (a list's, a table's) nor one
// half a line off (a cell set in the middle of two lines). Tested by lines_test.cpp.
#include "stages/layout/raised_labels.h"

#include <algorithm>

#include "stages/unicode.h"

namespace lectern {

namespace {

// In em of the line.
constexpr double kReach = 3;         // from the label to the text
constexpr double kLeastRaise = 0.1;  // nearer to the baseline is not raised
constexpr double kMostRaise = 0.55;  // half a line off is a cell of its own
constexpr double kNoLarger = 1.05;
constexpr std::size_t kLongest = 5;  // code points: "xviii"

/// A mark, perhaps with a point behind it or brackets round it.
bool label_like(std::u32string text) {
  if (text.size() > 1 && (text.back() == '.' || text.back() == ')' || text.back() == ']')) text.pop_back();
  if (text.size() > 1 && (text.front() == '(' || text.front() == '[')) text.erase(0, 1);
  if (text.empty() || text.size() > kLongest) return false;
  if (std::all_of(text.begin(), text.end(), is_digit)) return text.size() <= 3;
  if (std::all_of(text.begin(), text.end(), [](char32_t c) { return c == '*' || c == 0x2020 || c == 0x2021; }))
    return true;
  return text.size() == 1 ? is_lower(text[0]) : text.find_first_not_of(U"ivxlc") == std::u32string::npos;
}

}  // namespace

void join_raised_labels(std::vector<Line>& fragments) {
  std::vector<std::size_t> order(fragments.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return fragments[a].baseline < fragments[b].baseline; });
  std::vector<bool> gone(fragments.size(), false);
  for (std::size_t k = 0; k < order.size(); ++k) {
    const Line& label = fragments[order[k]];
    if (label.rotation != 0 || !label_like(fold_spaces(text_of(label)))) continue;
    Line* best = nullptr;
    double nearest = 1e9;
    for (std::size_t j = k + 1; j < order.size(); ++j) {
      Line& f = fragments[order[j]];
      const double dy = f.baseline - label.baseline;
      if (dy > 2 * label.size) break;
      if (f.rotation != 0 || dy < kLeastRaise * f.size || dy > kMostRaise * f.size || label.size > kNoLarger * f.size ||
          label_like(fold_spaces(text_of(f))))
        continue;
      const double gap = f.rtl ? label.box.x0 - f.box.x1 : f.box.x0 - label.box.x1;
      if (gap < -0.1 * f.size || gap > kReach * f.size || gap >= nearest) continue;
      nearest = gap, best = &f;
    }
    if (!best) continue;
    std::vector<Span> spans = label.spans;
    for (Span& s : spans) s.raise = 1, s.text = fold_spaces(s.text);
    best->spans.front().gap_before = nearest > 0.6 * best->size;
    best->spans.insert(best->spans.begin(), std::make_move_iterator(spans.begin()),
                       std::make_move_iterator(spans.end()));
    best->box = unite(best->box, label.box);
    gone[order[k]] = true;
  }
  std::size_t i = 0;
  std::erase_if(fragments, [&](const Line&) { return gone[i++]; });
}

}  // namespace lectern
