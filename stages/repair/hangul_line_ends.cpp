// Rule: Korean parts words by spaces, but many typesetters end lines inside of words, and print nothing there. What the
// lines of the document themselves show, of words and of pairs of letters in words and over spaces, tells which line
// ends stand inside of a word. Never joins in a document whose lines end between words only, nor over columns when in
// doubt. Tested by hangul_line_ends_test.cpp.
#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "stages/repair/flows.h"
#include "stages/repair/line_text.h"
#include "stages/repair/rules.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kSmooth = 0.5;          // added to every count
constexpr double kKnownWhole = 3;        // log odds: the joined word stands elsewhere in the document
constexpr double kKnownPart = 1.2;       // log odds against: the part stands alone elsewhere
constexpr double kPrior = 0.4;           // log odds: words have two letters and more, so most line ends fall inside
constexpr double kStrong = 1.5;          // log odds that count as a sign of how the document breaks its lines
constexpr double kShareInside = 0.2;     // of the strong signs: fewer, and lines end between words only
constexpr std::size_t kLeastBreaks = 4;  // line ends that say anything about the habit
constexpr double kCertain = 0.95, kLikely = 0.8, kDoubtful = 0.65;

bool hangul(char32_t c) { return c >= 0xAC00 && c <= 0xD7A3; }

/// Letters of other scripts and digits behave alike before a particle.
char32_t kind_of(char32_t c) { return hangul(c) ? c : is_digit(c) ? U'0' : is_letter(c) ? U'A' : 0; }

struct Counts {
  double inside = 0, outside = 0;
  double odds() const { return std::log((inside + kSmooth) / (outside + kSmooth)); }
};

class Habits {
 public:
  void learn(const std::u32string& text) {
    std::size_t begin = 0;
    bool first = true;
    while (begin <= text.size()) {
      const std::size_t end = std::min(text.find(U' ', begin), text.size());
      // The first and the last word of a line may be parts of words.
      if (!first && end < text.size()) ++words_[text.substr(begin, end - begin)];
      for (std::size_t i = begin; i + 1 < end; ++i) {
        const char32_t a = kind_of(text[i]), b = kind_of(text[i + 1]);
        if (!a || !b || !(hangul(a) || hangul(b))) continue;
        ++pairs_[{a, b}].inside, ++after_[a].inside, ++before_[b].inside;
      }
      if (end + 1 < text.size() && end > begin) {
        const char32_t a = kind_of(text[end - 1]), b = kind_of(text[end + 1]);
        if (a && b) ++pairs_[{a, b}].outside;
        if (a) ++after_[a].outside;
        if (b) ++before_[b].outside;
      }
      begin = end + 1, first = false;
    }
  }

  /// Log odds that the line end stands inside of a word.
  double inside(const std::u32string& left, const std::u32string& right) const {
    const char32_t a = kind_of(left.back()), b = kind_of(right.front());
    double odds = kPrior;
    odds += found(pairs_, std::pair{a, b}).odds();
    odds += (found(after_, a).odds() + found(before_, b).odds()) / 2;
    if (words_.contains(left + right)) odds += kKnownWhole;
    if (words_.contains(left)) odds -= kKnownPart;
    if (words_.contains(right)) odds -= kKnownPart;
    return odds;
  }

 private:
  template <typename Map, typename Key>
  static Counts found(const Map& map, const Key& key) {
    const auto it = map.find(key);
    return it == map.end() ? Counts{} : it->second;
  }
  std::map<std::u32string, int> words_;
  std::map<std::pair<char32_t, char32_t>, Counts> pairs_;
  std::map<char32_t, Counts> after_, before_;  // what follows this letter, what comes before that one
};

std::u32string without_punctuation(std::u32string_view word, bool front) {
  while (!word.empty() && is_punctuation(front ? word.back() : word.front()))
    front ? word.remove_suffix(1) : word.remove_prefix(1);
  return std::u32string(word);
}

struct End {
  Line* line;
  Line* next;
  bool jump;
  double odds;
};

}  // namespace

void hangul_line_ends(RepairContext& context) {
  Habits habits;
  bool any = false;
  for_each_line(context.layout, [&](Line& line) {
    const std::u32string text = text_of(line);
    if (std::none_of(text.begin(), text.end(), hangul)) return;
    any = true, habits.learn(text);
  });
  if (!any) return;
  std::vector<End> ends;
  for_each_flow(context.layout, [&](Flow& flow) {
    for (std::size_t i = 0; i + 1 < flow.size(); ++i) {
      Line &line = *flow[i].line, &next = *flow[i + 1].line;
      const char32_t a = last_char(line), b = first_char(next);
      if (line.ending == Ending::glued || !kind_of(a) || !kind_of(b) || !(hangul(a) || hangul(b)) ||
          line.spans.back().raise != 0 || next.spans.front().raise != 0 || std::abs(line.size - next.size) > 0.3)
        continue;
      // A line that leaves room ended by choice.
      const double room = flow[i].region->column.x1 - line.box.x1;
      if (room > 1.6 * line.size) continue;
      const std::u32string left = without_punctuation(last_token(text_of(line)), false),
                           right = without_punctuation(first_token(text_of(next)), true);
      if (!left.empty() && !right.empty()) ends.push_back({&line, &next, flow[i + 1].jump, habits.inside(left, right)});
    }
  });
  const auto strong = [&](bool inside) {
    return static_cast<double>(std::count_if(ends.begin(), ends.end(), [&](const End& e) {
      return inside ? e.odds > kPrior + kStrong : e.odds < kPrior - kStrong;
    }));
  };
  const double in = strong(true), out = strong(false);
  if (ends.size() < kLeastBreaks || in < kShareInside * (in + out) || in < 1) return;
  for (const End& e : ends) {
    if (e.odds <= (e.jump ? kStrong : 0)) continue;
    const double confidence = e.odds > 3 ? kCertain : e.odds > 1 ? kLikely : kDoubtful;
    context.editor.edit({e.line, e.next}, confidence, "letters of the document",
                        [&] { e.line->ending = Ending::glued; });
  }
}

}  // namespace lectern
