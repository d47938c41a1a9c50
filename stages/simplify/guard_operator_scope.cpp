// What a negation denies: a quantifier behind it, an infinitive. Tested by guard_pairs_test.cpp.
#include "stages/simplify/guard_operator_side.h"

#include <algorithm>
#include <set>

namespace lectern {

namespace {

/// The class of a quantifier right behind a negation, "not all"; -1: there is none. Of each negation, in order.
std::vector<int> negated_quantifiers(const OperatorSide& side) {
  std::vector<int> out;
  for (const GuardOperator& no : side.ops) {
    if (!no.has(guard_class("neg"))) continue;
    for (const GuardOperator& op : side.ops)
      if (op.begin == no.end && op.sentence == no.sentence && !op.effects.empty() && op.effects[0].demanded &&
          check_of(op.effects[0].classes[0]) == "quantifier")
        out.push_back(op.effects[0].classes[0]);
  }
  return out;
}

/// How often what is denied is an infinitive: "agreed not to pay", but for "ought not to".
std::size_t denied_infinitives(const OperatorSide& side) {
  return static_cast<std::size_t>(std::count_if(side.ops.begin(), side.ops.end(), [&](const GuardOperator& op) {
    return op.has(guard_class("neg")) && side.text.tokens[op.end - 1].word == "not" &&
           op.end < side.text.tokens.size() && side.text.tokens[op.end].word == "to" &&
           (op.begin == 0 || side.text.tokens[op.begin - 1].word != "ought");
  }));
}

/// How many negations stand before the "that" of a sentence, and how many behind it.
std::pair<int, int> around_that(const OperatorSide& side) {
  static const std::set<std::string_view> kPlain = {"not", "no", "never", "none", "nobody", "neither"};
  std::pair<int, int> out{0, 0};
  for (std::size_t i = 1; i < side.text.tokens.size(); ++i) {
    if (side.text.tokens[i].word != "that" || !side.text.tokens[i - 1].content) continue;
    for (const GuardOperator& op : side.ops) {
      if (op.sentence != side.text.tokens[i].sentence || !op.has(guard_class("neg"))) continue;
      if (op.end - op.begin > 1 || !kPlain.contains(side.text.tokens[op.begin].word)) return {0, 0};
      ++(op.begin < i ? out.first : out.second);
    }
    break;
  }
  return out;
}

/// "I do not think that it works": the same as "I think that it does not".
bool only_thinks(const GuardText& text) {
  return std::any_of(text.tokens.begin(), text.tokens.end(), [](const GuardToken& t) {
    return t.stem == "think" || t.stem == "believ" || t.stem == "expect" || t.stem == "seem" || t.stem == "appear";
  });
}

}  // namespace

/// "Not all were asked" became "all were not asked"; "did not agree to pay" became "agreed not to pay".
void compare_scope(const OperatorSide& was, const OperatorSide& is, Objections& out) {
  const auto before = negated_quantifiers(was), after = negated_quantifiers(is);
  const auto still = [&](const OperatorSide& side, int c) {
    return std::any_of(side.ops.begin(), side.ops.end(), [&](const GuardOperator& op) { return op.has(c); });
  };
  for (const int c : before)
    if (std::find(after.begin(), after.end(), c) == after.end() && still(is, c))
      out.push_back({"negation", "a denied “" + std::string(guard_classes()[static_cast<std::size_t>(c)].name) +
                                     "” is denied no more"});
  for (const int c : after)
    if (std::find(before.begin(), before.end(), c) == before.end() && still(was, c))
      out.push_back(
          {"negation", "“" + std::string(guard_classes()[static_cast<std::size_t>(c)].name) + "” is denied now"});
  if (!was.text.language->english) return;
  const auto there = around_that(was), here = around_that(is);
  if (there.first + there.second > 0 && there.first + there.second == here.first + here.second && there != here &&
      !only_thinks(was.text))
    out.push_back({"negation", "“not” moved over “that”"});
  if (denied_infinitives(was) != denied_infinitives(is))
    out.push_back({"negation", "“not” moved to or from an infinitive"});
}

}  // namespace lectern
