// An operator that left the word it stood before and stands before another. Tested by guard_pairs_test.cpp.
#include "stages/simplify/guard_operator_side.h"

#include <algorithm>

#include "stages/simplify/guard_operators.h"

namespace lectern {

namespace {

constexpr int kVerbReach = 3;        // content words over which a negation or a modal governs
constexpr int kQuantifierReach = 1;  // the same of a quantifier
constexpr int kOnlyReach = 0;        // and of "only", which means the very next

using Kind = GuardToken::Kind;

/// The next word of content behind an operator in its sentence, but not a passive's agent; the end: none.
std::size_t anchor(const GuardText& text, const GuardOperator& op) {
  for (std::size_t i = op.end; i < text.tokens.size() && text.tokens[i].sentence == op.sentence; ++i) {
    if (text.language->agent.contains(text.tokens[i].word)) break;
    if (text.tokens[i].content && text.tokens[i].kind == Kind::word) return i;
  }
  return text.tokens.size();
}

/// Between an operator and a word stands what ends its reach: a sign, a contrast, another operator of its check.
bool cut_off(const OperatorSide& side, const GuardOperator& op, int c, std::size_t word) {
  for (std::size_t i = op.end; i < word; ++i)
    if (side.text.tokens[i].kind == Kind::sign && side.text.tokens[i].text != "-") return true;
  return std::any_of(side.ops.begin(), side.ops.end(), [&](const GuardOperator& o) {
    if (o.begin < op.end || o.end > word || o.effects.empty()) return false;
    if (side.text.language->agent.contains(side.text.tokens[o.begin].word)) return false;
    return o.has(guard_class("contrast")) || (check_of(o.effects[0].classes[0]) == check_of(c) && !o.has(c));
  });
}

/// An operator of the class stands before the word, with no more than `reach` words of content between.
bool governs(const OperatorSide& side, int c, std::size_t word, int reach) {
  const bool only = c == guard_class("only");
  for (const GuardOperator& op : side.ops) {
    if (!op.has(c) || op.sentence != side.text.tokens[word].sentence || op.end > word) continue;
    int between = 0;
    for (std::size_t i = op.end; i < word; ++i) {
      between += side.text.tokens[i].content;
      if (only && side.text.language->agent.contains(side.text.tokens[i].word)) between = 0;
    }
    if (between <= reach && !cut_off(side, op, c, word)) return true;
  }
  return false;
}

bool governed_somewhere(const OperatorSide& side, int c, const std::string& stem, int reach) {
  const auto all = places(side.text, stem);
  return std::any_of(all.begin(), all.end(), [&](std::size_t i) { return governs(side, c, i, reach); });
}

int reach_of(int c) {
  if (c == guard_class("only")) return kOnlyReach;
  return check_of(c) == "quantifier" ? kQuantifierReach : kVerbReach;
}

}  // namespace

/// "not safe but cheap" -> "safe but not cheap": the word before which it stood is there without it, and another word
/// that was there without it has it.
void compare_anchors(const OperatorSide& was, const OperatorSide& is, Objections& out) {
  for (const GuardOperator& op : was.ops)
    for (const PhraseEffect& effect : op.effects) {
      if (op.end - op.begin > 1 && was.text.tokens[op.end - 1].word == "that") continue;  // of the whole clause
      if (!effect.demanded || check_of(effect.classes[0]) == "condition") continue;
      if (op.effects.size() > 1 && op.has(guard_class("if"))) continue;  // "unless"
      const int c = effect.classes[0], reach = reach_of(c);
      const std::size_t x = anchor(was.text, op);
      if (x == was.text.tokens.size() || !governs(was, c, x, reach)) continue;
      const std::string& stem = was.text.tokens[x].stem;
      if (places(is.text, stem).empty() || governed_somewhere(is, c, stem, reach)) continue;
      for (const GuardOperator& other : is.ops) {
        if (!other.has(c)) continue;
        const std::size_t y = anchor(is.text, other);
        if (y == is.text.tokens.size() || is.text.tokens[y].stem == stem) continue;
        const std::string& taken = is.text.tokens[y].stem;
        if (places(was.text, taken).empty() || governed_somewhere(was, c, taken, reach)) continue;
        out.push_back({check_of(c), "“" + words_of(was.text, op) + "” moved from “" + was.text.tokens[x].text +
                                        "” to “" + is.text.tokens[y].text + "”"});
        return;
      }
    }
}

}  // namespace lectern
