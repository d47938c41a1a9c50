// Rule: a large initial letter that stands beside the first lines of a paragraph joins the word that it begins. The
// lines beside it count as starting at the letter's edge from then on, so that they are not read as indented. Never
// takes digits, symbols or words: one letter, quotation marks before it and an apostrophe after it at most. Tested by
// drop_caps_test.cpp.
#include <algorithm>

#include "stages/repair/flows.h"
#include "stages/repair/languages.h"
#include "stages/repair/line_text.h"
#include "stages/repair/rules.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kLargest = 1.8;     // of the type beside it: an initial is at least as large
constexpr double kCapHeight = 0.75;  // em above the baseline: the top of a capital, with some air
constexpr double kGap = 2.5;  // em of the type beside it: so far to the right of the letter its line begins at most
constexpr std::size_t kReach = 8;  // lines of the flow that are searched on either side
constexpr double kByWords = 0.95, kByLetter = 0.85;

struct Initial {
  std::u32string text;  // without spaces
  Box box;
  double baseline = 0, size = 0;
};

/// "T", "\"T", "L'": one letter with what may cling to it.
bool is_initial(std::u32string_view text) {
  int letters = 0;
  for (char32_t c : text) {
    if (is_letter(c)) ++letters;
    else if (!is_mark(c) && !is_space(c) && !is_punctuation(c)) return false;
  }
  return letters == 1 && text.size() <= 4 &&
         std::none_of(text.begin(), text.end(), [](char32_t c) { return is_lower(c) || c == ')' || c == '.'; });
}

std::u32string without_spaces(std::u32string_view text) {
  std::u32string out;
  for (char32_t c : text)
    if (!is_space(c)) out += c;
  return out;
}

/// The initial that opens the line, as its only span or before smaller type.
bool opens_with_initial(const Line& line, double body, Initial& initial) {
  if (line.spans.empty() || line.rtl) return false;
  const Span& first = line.spans.front();
  const double beside = line.spans.size() > 1 ? line.spans[1].size : body;
  if (first.size < kLargest * beside || first.size < kLargest * body || !is_initial(first.text)) return false;
  initial.text = without_spaces(first.text);
  initial.box = {first.x0, line.baseline - kCapHeight * first.size, first.x1, line.baseline};
  initial.baseline = line.baseline, initial.size = first.size;
  return true;
}

/// Does the line stand to the right of the letter, between its top and its foot?
bool beside(const Line& line, const Initial& initial) {
  const double top = line.baseline - kCapHeight * line.size;
  return line.size * kLargest <= initial.size && top >= initial.box.y0 - 0.6 * line.size &&
         line.baseline <= initial.baseline + 0.5 * line.size && line.box.x0 >= initial.box.x1 - 0.5 * line.size &&
         line.box.x0 <= initial.box.x1 + kGap * line.size;
}

/// "A bus" or "About": a letter that is a word of the language stays one when the joined word is not known.
bool stands_alone(RepairContext& context, const std::u32string& letter, std::u32string_view text) {
  std::size_t n = 0;
  while (n < text.size() && (is_letter(text[n]) || is_mark(text[n]))) ++n;
  const std::u32string rest(text.substr(0, n));
  if (rest.empty()) return true;
  const RepairLanguage* language = repair_language(context.language());
  const std::u32string small = lower(letter.substr(letter.size() - 1));
  if (!language || language->letters.find(small[0]) == language->letters.npos) return false;
  context.dictionary().expect(small + rest), context.dictionary().expect(rest);
  // The rest counts once for itself, as it stands beside the letter.
  return !context.known(small + rest) && (context.words().count(rest) > 1 || context.dictionary().knows(rest));
}

/// `holder` loses its first span, the line that it opens (it may be the same) gets the letter.
void join(RepairContext& context, Flow& flow, std::size_t holder, std::size_t target, const Initial& initial) {
  Line &from = *flow[holder].line, &to = *flow[target].line;
  const bool same = holder == target;
  std::u32string text = text_of(to);
  if (same) text.erase(0, to.spans.front().text.size());
  text.erase(0, std::min(text.size(), text.find_first_not_of(U' ')));
  const bool alone = stands_alone(context, initial.text, text);
  const auto change = [&] {
    from.spans.erase(from.spans.begin());
    while (!from.spans.empty() && is_space(first_char(from))) remove_front(from, 1);
    if (!from.spans.empty()) {
      from.size = from.spans.front().size;
      from.box.x0 = from.spans.front().x0, from.box.y0 = std::min(from.box.y1, from.baseline - kCapHeight * from.size);
    }
    if (to.spans.empty()) return;
    to.spans.front().text.insert(0, alone ? initial.text + U" " : initial.text);
    to.spans.front().gap_before = false;
  };
  const double confidence = alone ? kByLetter : kByWords;
  const bool stands = same              ? context.editor.edit({&to}, confidence, "size and place", change)
                      : target < holder ? context.editor.edit({&to, &from}, confidence, "size and place", change)
                                        : context.editor.edit({&from, &to}, confidence, "size and place", change);
  if (!stands) return;
  for (std::size_t i = holder > kReach ? holder - kReach : 0; i < std::min(flow.size(), holder + kReach); ++i) {
    Line& line = *flow[i].line;
    if (line.spans.empty() || line.page != to.page || (!beside(line, initial) && i != target)) continue;
    line.box.x0 = line.spans.front().x0 = std::min(line.box.x0, initial.box.x0);
  }
}

}  // namespace

void drop_caps(RepairContext& context) {
  bool changed = false;
  for_each_flow(context.layout, [&](Flow& flow) {
    for (std::size_t i = 0; i < flow.size(); ++i) {
      Initial initial;
      if (!opens_with_initial(*flow[i].line, context.layout.body.size, initial)) continue;
      std::size_t target = flow.size();
      for (std::size_t k = i > kReach ? i - kReach : 0; k < std::min(flow.size(), i + kReach); ++k) {
        const Line& line = *flow[k].line;
        if (k == i || line.spans.empty() || line.page != flow[i].line->page || !beside(line, initial)) continue;
        if (target == flow.size() || line.baseline < flow[target].line->baseline) target = k;
      }
      if (target == flow.size() && flow[i].line->spans.size() > 1)
        target = i;  // a raised initial: in its place already
      if (target == flow.size()) continue;
      join(context, flow, i, target, initial);
      changed = true;
    }
  });
  if (changed) drop_empty_lines(context.layout);
}

}  // namespace lectern
