// Counts operators before and after, by class: what is lost, and what is new. A split may say one again for what it
// parts from it. Tested by guard_pairs_test.cpp.
#include "stages/simplify/guard_operator_side.h"

#include <algorithm>
#include <set>

namespace lectern {

namespace {

/// How often a split may say an operator of the class again: once for all that is joined on behind it.
int repeats(const OperatorSide& side, int c) {
  int out = 0;
  for (const GuardOperator& op : side.ops)
    for (std::size_t i = op.end;
         op.has(c) && i < side.text.tokens.size() && side.text.tokens[i].sentence == op.sentence; ++i)
      if (side.text.language->coordinators.contains(side.text.tokens[i].word) || side.text.tokens[i].text == ",")
        out += joined_on(side.text, i) < side.text.tokens.size();
  return out;
}

/// A condition that begins a sentence again, word for word, with what the one sentence before the change said under it.
int said_again(const OperatorSide& was, const OperatorSide& is, int c) {
  constexpr std::size_t kSame = 3;  // words after it
  if (check_of(c) != "condition" || was.text.sentences != 1) return 0;
  int out = 0;
  const auto& before = was.text.tokens;
  const auto& after = is.text.tokens;
  for (const GuardOperator& op : is.ops) {
    const bool first = op.begin > 0 && after[op.begin - 1].sentence != after[op.begin].sentence;
    if (!op.has(c) || !first || before.size() <= kSame || before[0].word != after[op.begin].word) continue;
    bool same = op.begin + kSame < after.size();
    for (std::size_t k = 1; same && k <= kSame; ++k) same = before[k].word == after[op.begin + k].word;
    out += same;
  }
  return out;
}

/// Words that may stand for one of the class, in one text more than in the other. A noun may give way to a clause, but
/// none makes up for a lost "if".
int more_that_may(const OperatorSide& here, const OperatorSide& there, std::size_t c, bool lost) {
  const auto may = [&](const OperatorSide& side) { return side.most[c] - side.least[c] - (lost ? side.formed[c] : 0); };
  return std::max(0, may(here) - may(there));
}

bool overlap(const std::vector<int>& a, const std::vector<int>& b) {
  return std::any_of(a.begin(), a.end(), [&](int c) { return std::find(b.begin(), b.end(), c) != b.end(); });
}

int times(const OperatorSide& side, const std::vector<int>& classes) {
  return static_cast<int>(std::count(side.either.begin(), side.either.end(), classes));
}

/// English: a plain verb right before what it is done to.
bool orders(const GuardText& text, std::size_t verb) {
  static const std::set<std::string_view> kObjects = {"the",   "a",    "an",  "your", "this", "that",  "it",
                                                      "these", "them", "all", "any",  "each", "every", "us"};
  if (verb + 1 >= text.tokens.size()) return false;
  const GuardToken& t = text.tokens[verb];
  for (const std::string_view ending : {"s", "ed", "ing", "ly"})
    if (t.word.ends_with(ending)) return false;
  return t.content && kObjects.contains(text.tokens[verb + 1].word);
}

/// English: how often the reader is asked to do something: "Send the form", "Please wait", "Do not enter".
int imperatives(const GuardText& text) {
  static const std::set<std::string_view> kOpeners = {"please", "do", "never", "always"};
  if (!text.language->english) return 0;
  int out = 0;
  for (std::size_t i = 0; i + 1 < text.tokens.size(); ++i) {
    const bool begins = begins_sentence(text, i);
    const bool comma = i > 0 && text.tokens[i - 1].text == ",";
    if (!begins && !comma) continue;
    const bool opened = kOpeners.contains(text.tokens[i].word) && text.tokens[i + 1].kind == GuardToken::Kind::word;
    const bool asked = text.tokens[i].word == "do" && text.tokens[i + 1].word != "not";  // "Do they pay?"
    out += (opened && !asked) || orders(text, i);
  }
  return out;
}

/// Whether an imperative says so too.
bool is_order(int c) { return c == guard_class("oblige") || c == guard_class("should") || c == guard_class("forbid"); }

/// Words of one class of several ("may"): what is fewer on one side must be more on the other, in one of the classes.
void compare_either(const OperatorSide& here, const OperatorSide& there, const char* what, bool is_new,
                    Objections& out) {
  const std::set<std::vector<int>> kinds(here.either.begin(), here.either.end());
  for (const std::vector<int>& classes : kinds) {
    int missing = times(here, classes) - times(there, classes);
    if (is_order(classes.front())) missing -= std::max(0, imperatives(there.text) - imperatives(here.text));
    if (is_new && here.split_from(there)) missing -= repeats(there, classes.front());
    for (const int c : classes) {
      const auto n = static_cast<std::size_t>(c);
      missing -= std::max(0, there.least[n] - here.least[n]) +
                 std::max(0, there.may[n] - here.may[n] - (is_new ? 0 : there.formed[n] - here.formed[n]));
    }
    const std::set<std::vector<int>> others(there.either.begin(), there.either.end());
    for (const std::vector<int>& other : others)
      if (other != classes && overlap(other, classes)) missing -= std::max(0, times(there, other) - times(here, other));
    if (missing > 0) out.push_back({check_of(classes[0]), "“" + here.example.at(classes[0]) + what});
  }
}

}  // namespace

void compare_counts(const OperatorSide& was, const OperatorSide& is, Objections& out) {
  const int orders = imperatives(is.text) - imperatives(was.text);  // more of them, or fewer
  const int part = guard_class("part");
  for (std::size_t c = 0; c < was.least.size(); ++c) {
    const int number = static_cast<int>(c);
    const bool order = orders != 0 && is_order(number);
    const int ordered = order ? std::max(0, orders) : 0, told = order ? std::max(0, -orders) : 0;
    if (was.least[c] > is.least[c] + more_that_may(is, was, c, true) + ordered)
      out.push_back({check_of(number), "“" + was.example.at(number) + "” is lost"});
    if (number == part) continue;  // that something has parts or is one may be said anywhere
    const int accounted = was.least[c] + more_that_may(was, is, c, false) + told;
    const int again =
        is.least[c] > accounted && is.split_from(was) ? repeats(was, number) + said_again(was, is, number) : 0;
    if (is.least[c] > accounted + again) out.push_back({check_of(number), "“" + is.example.at(number) + "” is new"});
  }
  compare_either(was, is, "” is lost", false, out);
  compare_either(is, was, "” is new", true, out);
}

}  // namespace lectern
