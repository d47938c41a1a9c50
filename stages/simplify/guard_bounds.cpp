// Settles what "only" and a negation say alike: "cannot ... unless" and "can only ... if", "not until" and "only
// after", "not without" and "only with", "nobody except" and "only". Tested by guard_pairs_test.cpp.
#include <algorithm>

#include "stages/simplify/guard_settling.h"

namespace lectern {

bool demands(const GuardOperator& op, int c) {
  return std::any_of(op.effects.begin(), op.effects.end(), [&](const PhraseEffect& e) {
    return e.demanded && std::find(e.classes.begin(), e.classes.end(), c) != e.classes.end();
  });
}

int count_demanded(const GuardText& text, int c) {
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

std::string word_behind(const GuardText& text, const GuardOperator& op) {
  std::size_t i = op.end;
  while (i < text.tokens.size() && text.tokens[i].sentence == op.sentence && !text.tokens[i].content) ++i;
  return i < text.tokens.size() && text.tokens[i].sentence == op.sentence ? text.tokens[i].stem : std::string();
}

bool stands_in(const GuardText& text, const std::string& stem, int sentence) {
  return std::any_of(text.tokens.begin(), text.tokens.end(),
                     [&](const GuardToken& t) { return t.sentence == sentence && t.stem == stem; });
}

namespace {

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

}  // namespace

void settle_only(GuardText& a, GuardText& b) {
  const int neg = guard_class("neg"), only = guard_class("only");
  if (count_demanded(a, neg) <= count_demanded(b, neg) || count_demanded(a, only) >= count_demanded(b, only)) return;
  const Denied denied = find_denied(a);
  const bool orders = denied.no && denied.no->begin > 0 && a.tokens[denied.no->begin - 1].word == "do" &&
                      place_in_sentence(a, denied.no->begin) <= 1;  // "do not call unless", "only call if"
  const Bounded bounded = find_bounded(b, orders);
  if (!denied.no || !bounded.only) return;
  const bool without = a.language->without.contains(a.tokens[denied.unless->begin].word);
  const bool time = denied.unless->has(guard_class("until")) &&
                    stands_in(b, word_behind(a, *denied.unless), bounded.only->sentence);  // "only in the second week"
  if (!bounded.condition && !without && !time) return;
  drop(*denied.no, neg);
  drop(*denied.unless, neg);
  drop(*bounded.only, only);
  denied.unless->effects = bounded.condition ? conditions_of(*bounded.condition) : std::vector<PhraseEffect>{};
}

/// "The fee is only due if you win", "only if you win is the fee due".
void settle_bounds(GuardText& a, GuardText& b) {
  const int only = guard_class("only");
  if (count_demanded(a, only) != 1 || count_demanded(b, only) != 1) return;
  const Bounded x = find_bounded(a), y = find_bounded(b);
  if (x.condition && y.condition) drop(*x.only, only), drop(*y.only, only);
}

/// "Nobody but the doctor", "nobody except the doctor": "only the doctor".
void settle_except(GuardText& a, GuardText& b) {
  const int neg = guard_class("neg"), only = guard_class("only"), except = guard_class("except");
  if (count_demanded(a, neg) <= count_demanded(b, neg) || count_demanded(a, except) <= count_demanded(b, except) ||
      count_demanded(a, only) >= count_demanded(b, only))
    return;
  for (GuardOperator& no : a.operators)
    for (GuardOperator& but : a.operators)
      for (GuardOperator& one : b.operators) {
        if (!demands(no, neg) || !demands(but, except) || no.sentence != but.sentence || !demands(one, only)) continue;
        const std::string word = word_behind(a, but);
        const bool strict = b.language->english && a.tokens[no.begin].word != "not";  // "may not enter except with"
        if (strict ? word != word_behind(b, one) : !stands_in(b, word, one.sentence)) continue;
        drop(no, neg), clear(but), drop(one, only);
        return;
      }
}

}  // namespace lectern
