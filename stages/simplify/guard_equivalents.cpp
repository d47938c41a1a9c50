// Settles equivalents of two or more operators: what "only" says (guard_bounds.cpp), "no X that is not" and "every X",
// "rather than" and "not", "before" and "then". Each takes away what the two forms differ in, and only where one text
// has the one and the other the other. Tested by guard_pairs_test.cpp.
#include "stages/simplify/guard_equivalents.h"

#include <algorithm>
#include <set>

#include "stages/simplify/guard_connectives.h"
#include "stages/simplify/guard_contrasts.h"
#include "stages/simplify/guard_settling.h"

namespace lectern {

namespace {

constexpr std::size_t kDeterminer = 3;  // tokens at most before "no" of "there is no"

/// "Anyone found there will be fined": "if you are found there, you will be fined"; "pay for any damage".
void settle_anyone(GuardText& a, GuardText& b) {
  const int any = guard_class("any"), condition = guard_class("if");
  if (count_demanded(a, any) <= count_demanded(b, any) || count_demanded(a, condition) >= count_demanded(b, condition))
    return;
  for (GuardOperator& op : a.operators) {
    if (!demands(op, any)) continue;
    op.settled = true, op.effects = {{{condition}, false}};
    return;
  }
}

/// "There is no village that was not flooded": "every village was flooded".
void settle_all(GuardText& a, GuardText& b) {
  const int neg = guard_class("neg"), all = guard_class("all");
  if (count_demanded(a, neg) < count_demanded(b, neg) + 2 || count_demanded(a, all) >= count_demanded(b, all)) return;
  for (auto no = a.operators.begin(); no != a.operators.end(); ++no) {
    if (!demands(*no, neg) || no->prefix || no->end >= a.tokens.size()) continue;
    if (!a.tokens[no->end].content && a.tokens[no->begin].word != "none") continue;
    if (place_in_sentence(a, no->begin) >= kDeterminer) continue;
    const auto other =
        std::find_if(no + 1, a.operators.end(), [&](const GuardOperator& op) { return demands(op, neg); });
    if (other == a.operators.end() || other->sentence != no->sentence) continue;
    for (GuardOperator& op : b.operators) {
      if (!demands(op, all)) continue;
      drop(*no, neg), drop(*other, neg), clear(op);
      return;
    }
  }
}

bool same_contrast(const Contrast& a, const Contrast& b) {
  const bool held = common(a.holds, b.holds) > 0 || common(a.holds, b.denied) == 0;
  return common(a.denied, b.denied) > 0 && common(a.denied, b.holds) == 0 && held;
}

/// "A rather than B" and "A, not B"; "not B but A" and "A, not B".
void settle_contrast(GuardText& a, GuardText& b) {
  const int neg = guard_class("neg"), instead = guard_class("instead"), contrast = guard_class("contrast");
  const bool for_instead =
      count_demanded(a, instead) > count_demanded(b, instead) && count_demanded(a, neg) < count_demanded(b, neg);
  const bool for_but =
      count_demanded(a, contrast) > count_demanded(b, contrast) && count_demanded(a, neg) == count_demanded(b, neg);
  if (!for_instead && !for_but) return;
  for (const Contrast& x : find_contrasts(a))
    for (const Contrast& y : find_contrasts(b)) {
      if (!same_contrast(x, y)) continue;
      GuardOperator &was = a.operators[x.sign], &is = b.operators[y.sign];
      if (for_instead && was.has(instead) && is.has(neg)) {
        clear(was), clear(is);
        if (y.turn < b.operators.size() && count_demanded(a, contrast) < count_demanded(b, contrast))
          clear(b.operators[y.turn]);
        return;
      }
      if (for_but && x.turn < a.operators.size() && y.turn >= b.operators.size()) {
        clear(a.operators[x.turn]), clear(was), clear(is);
        return;
      }
    }
}

/// "B before A" and "B. Then A", "A after B": what stands on their sides tells whether they agree.
void settle_time(GuardText& a, GuardText& b) {
  const int before = guard_class("before"), after = guard_class("after");
  if (count_demanded(a, before) <= count_demanded(b, before)) return;
  const GuardOperator *first = connective(a, before), *then = connective(b, after);
  if (!first || !then) return;
  const Sides x = sides_of(a, *first), y = sides_of(b, *then);
  if (common(x.cause, y.effect) + common(x.effect, y.cause) <= common(x.cause, y.cause) + common(x.effect, y.effect))
    return;
  clear(a.operators[static_cast<std::size_t>(first - a.operators.data())]);
  clear(b.operators[static_cast<std::size_t>(then - b.operators.data())]);
}

/// English: what the sentence tells is over: "saw", "called", and no "is" nor "must".
bool is_past(const GuardText& text, int sentence) {
  static const std::set<std::string_view> kPresent = {"is",  "are", "am",   "has",  "have",  "does",  "do",
                                                      "may", "can", "will", "must", "shall", "should"};
  bool out = false;
  for (const GuardToken& t : text.tokens) {
    if (t.sentence != sentence) continue;
    if (kPresent.contains(t.word)) return false;
    out = out || t.word == "was" || t.word == "were" || t.word == "had" || (t.content && t.word.ends_with("ed"));
  }
  return out;
}

/// "When they saw it, they called": "They saw it. Then they called."
void settle_when(GuardText& a, GuardText& b) {
  const int when = guard_class("when"), after = guard_class("after");
  if (!a.language->english || count_demanded(a, when) <= count_demanded(b, when)) return;
  const GuardOperator *first = connective(a, when), *then = connective(b, after);
  if (!first || !then || !is_past(a, first->sentence)) return;
  const Sides x = sides_of(a, *first), y = sides_of(b, *then);
  if (common(x.cause, y.cause) + common(x.effect, y.effect) <= common(x.cause, y.effect) + common(x.effect, y.cause))
    return;
  clear(a.operators[static_cast<std::size_t>(first - a.operators.data())]);
}

}  // namespace

void settle_equivalents(GuardText& before, GuardText& after) {
  for (const auto settle : {settle_only, settle_bounds, settle_except, settle_anyone, settle_all, settle_contrast,
                            settle_time, settle_when})
    settle(before, after), settle(after, before);
}

}  // namespace lectern
