// Settles equivalents of two or more operators: "not unless" and "only if", "not until" and "only after", "not without"
// and "only with", "no X that is not" and "every X", "rather than" and "not", "before" and "then". Each takes away what
// the two forms differ in, and only where one text has the one and the other the other. Tested by guard_pairs_test.cpp.
#include "stages/simplify/guard_equivalents.h"

#include <algorithm>

#include "stages/simplify/guard_connectives.h"
#include "stages/simplify/guard_contrasts.h"

namespace lectern {

namespace {

constexpr std::size_t kDeterminer = 3;  // tokens at most before "no" of "there is no"

using Operators = std::vector<GuardOperator>;

bool demands(const GuardOperator& op, int c) {
  return std::any_of(op.effects.begin(), op.effects.end(), [&](const PhraseEffect& e) {
    return e.demanded && std::find(e.classes.begin(), e.classes.end(), c) != e.classes.end();
  });
}

int count(const GuardText& text, int c) {
  return static_cast<int>(std::count_if(text.operators.begin(), text.operators.end(),
                                        [&](const GuardOperator& op) { return demands(op, c); }));
}

void drop(GuardOperator& op, int c) {
  op.settled = true;
  std::erase_if(op.effects, [&](const PhraseEffect& e) { return e.classes.front() == c; });
}

void clear(GuardOperator& op) { op.settled = true, op.effects.clear(); }

std::size_t place_in_sentence(const GuardText& text, std::size_t at) {
  std::size_t first = at;
  while (first > 0 && text.tokens[first - 1].sentence == text.tokens[at].sentence) --first;
  return at - first;
}

/// A negation, and a word in its sentence under whose condition it does not hold: "unless", "until", "before",
/// "without".
struct Denied {
  GuardOperator *no = nullptr, *unless = nullptr;
};

bool conditions(const GuardText& text, const GuardOperator& op) {
  const bool unless = demands(op, guard_class("neg")) && demands(op, guard_class("if"));
  return unless || op.has(guard_class("until")) || demands(op, guard_class("before")) ||
         text.language->without.contains(text.tokens[op.begin].word);
}

Denied find_denied(GuardText& text) {
  for (GuardOperator& no : text.operators) {
    if (!demands(no, guard_class("neg")) || no.prefix) continue;
    if (conditions(text, no)) {
      if (no.end - no.begin > 1) return {&no, &no};  // "not unless", "not until"
      continue;
    }
    for (GuardOperator& op : text.operators)
      if (&op != &no && op.sentence == no.sentence && conditions(text, op)) return {&no, &op};
  }
  return {};
}

/// "only", and the condition in its sentence; none for "only with".
struct Bounded {
  GuardOperator *only = nullptr, *condition = nullptr;
};

bool is_condition(const GuardOperator& op) {
  return std::any_of(op.effects.begin(), op.effects.end(), [&](const PhraseEffect& e) {
    const int c = e.classes.front();
    return c == guard_class("if") || c == guard_class("when") || c == guard_class("after");
  });
}

/// "Only with a pass", and "solo se puede" where no subject is said.
bool before_verb(const GuardText& text, const GuardOperator& only) {
  if (only.end < text.tokens.size() && text.language->with.contains(text.tokens[only.end].word)) return true;
  if (text.language->english) return false;
  return std::any_of(text.operators.begin(), text.operators.end(), [&](const GuardOperator& op) {
    return op.begin >= only.end && op.begin <= only.end + 1 && !op.effects.empty() &&
           guard_classes()[static_cast<std::size_t>(op.effects[0].classes[0])].check == "modal";
  });
}

/// "Only the owner may enter if it rains" bounds the owner; "only if it rains" and "may only enter" bound the rest.
Bounded find_bounded(GuardText& text, bool orders = false) {
  for (GuardOperator& only : text.operators) {
    if (!demands(only, guard_class("only"))) continue;
    if (is_condition(only)) return {&only, &only};  // "only if"
    const bool opens = place_in_sentence(text, only.begin) == 0 && !orders;
    for (GuardOperator& op : text.operators)
      if (op.sentence == only.sentence && op.begin >= only.end && is_condition(op) && (!opens || op.begin == only.end))
        return {&only, &op};
    if (!opens || before_verb(text, only)) return {&only, nullptr};
  }
  return {};
}

std::vector<PhraseEffect> conditions_of(const GuardOperator& op) {
  std::vector<PhraseEffect> out = op.effects;
  std::erase_if(out, [](const PhraseEffect& e) {
    return e.classes.front() == guard_class("only") || e.classes.front() == guard_class("neg");
  });
  return out;
}

/// The word of content that an operator stands before.
std::string word_behind(const GuardText& text, const GuardOperator& op) {
  std::size_t i = op.end;
  while (i < text.tokens.size() && text.tokens[i].sentence == op.sentence && !text.tokens[i].content) ++i;
  return i < text.tokens.size() && text.tokens[i].sentence == op.sentence ? text.tokens[i].stem : std::string();
}

bool stands(const GuardText& text, const std::string& stem, int sentence) {
  return std::any_of(text.tokens.begin(), text.tokens.end(),
                     [&](const GuardToken& t) { return t.sentence == sentence && t.stem == stem; });
}

void settle_only(GuardText& a, GuardText& b) {
  const int neg = guard_class("neg"), only = guard_class("only");
  if (count(a, neg) <= count(b, neg) || count(a, only) >= count(b, only)) return;
  const Denied denied = find_denied(a);
  const bool orders = denied.no && denied.no->begin > 0 && a.tokens[denied.no->begin - 1].word == "do" &&
                      place_in_sentence(a, denied.no->begin) <= 1;  // "do not call unless", "only call if"
  const Bounded bounded = find_bounded(b, orders);
  if (!denied.no || !bounded.only) return;
  const bool without = a.language->without.contains(a.tokens[denied.unless->begin].word);
  const bool time = denied.unless->has(guard_class("until")) &&
                    stands(b, word_behind(a, *denied.unless), bounded.only->sentence);  // "only in the second week"
  if (!bounded.condition && !without && !time) return;
  drop(*denied.no, neg);
  drop(*denied.unless, neg);
  drop(*bounded.only, only);
  denied.unless->effects = bounded.condition ? conditions_of(*bounded.condition) : std::vector<PhraseEffect>{};
}

/// "The fee is only due if you win", "only if you win is the fee due".
void settle_bounds(GuardText& a, GuardText& b) {
  const int only = guard_class("only");
  if (count(a, only) != 1 || count(b, only) != 1) return;
  const Bounded x = find_bounded(a), y = find_bounded(b);
  if (x.condition && y.condition) drop(*x.only, only), drop(*y.only, only);
}

/// "Nobody but the doctor", "nobody except the doctor": "only the doctor".
void settle_except(GuardText& a, GuardText& b) {
  const int neg = guard_class("neg"), only = guard_class("only"), except = guard_class("except");
  if (count(a, neg) <= count(b, neg) || count(a, except) <= count(b, except) || count(a, only) >= count(b, only))
    return;
  for (GuardOperator& no : a.operators)
    for (GuardOperator& but : a.operators)
      for (GuardOperator& one : b.operators) {
        if (!demands(no, neg) || !demands(but, except) || no.sentence != but.sentence || !demands(one, only)) continue;
        const std::string word = word_behind(a, but);
        if (b.language->english ? word != word_behind(b, one) : !stands(b, word, one.sentence)) continue;
        drop(no, neg), clear(but), drop(one, only);
        return;
      }
}

/// "Anyone found there will be fined": "if you are found there, you will be fined"; "pay for any damage".
void settle_anyone(GuardText& a, GuardText& b) {
  const int any = guard_class("any"), condition = guard_class("if");
  if (count(a, any) <= count(b, any) || count(a, condition) >= count(b, condition)) return;
  for (GuardOperator& op : a.operators) {
    if (!demands(op, any)) continue;
    op.settled = true, op.effects = {{{condition}, false}};
    return;
  }
}

/// "There is no village that was not flooded": "every village was flooded".
void settle_all(GuardText& a, GuardText& b) {
  const int neg = guard_class("neg"), all = guard_class("all");
  if (count(a, neg) < count(b, neg) + 2 || count(a, all) >= count(b, all)) return;
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
  const bool for_instead = count(a, instead) > count(b, instead) && count(a, neg) < count(b, neg);
  const bool for_but = count(a, contrast) > count(b, contrast) && count(a, neg) == count(b, neg);
  if (!for_instead && !for_but) return;
  for (const Contrast& x : find_contrasts(a))
    for (const Contrast& y : find_contrasts(b)) {
      if (!same_contrast(x, y)) continue;
      GuardOperator &was = a.operators[x.sign], &is = b.operators[y.sign];
      if (for_instead && was.has(instead) && is.has(neg)) {
        clear(was), clear(is);
        if (y.turn < b.operators.size() && count(a, contrast) < count(b, contrast)) clear(b.operators[y.turn]);
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
  if (count(a, before) <= count(b, before)) return;
  const GuardOperator *first = connective(a, before), *then = connective(b, after);
  if (!first || !then) return;
  const Sides x = sides_of(a, *first), y = sides_of(b, *then);
  if (common(x.cause, y.effect) + common(x.effect, y.cause) <= common(x.cause, y.cause) + common(x.effect, y.effect))
    return;
  clear(a.operators[static_cast<std::size_t>(first - a.operators.data())]);
  clear(b.operators[static_cast<std::size_t>(then - b.operators.data())]);
}

}  // namespace

void settle_equivalents(GuardText& before, GuardText& after) {
  for (const auto settle :
       {settle_only, settle_bounds, settle_except, settle_anyone, settle_all, settle_contrast, settle_time})
    settle(before, after), settle(after, before);
}

}  // namespace lectern
