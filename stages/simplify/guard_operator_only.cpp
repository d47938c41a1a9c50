// Whether "only" bounds the subject or what the subject does: "only nurses may sign" and "nurses may only sign". Tested
// by guard_pairs_test.cpp.
#include "stages/simplify/guard_operator_side.h"

namespace lectern {

namespace {

/// The one "only" that is surely one and says nothing else; null: none, or several.
const GuardOperator* find_only(const OperatorSide& side) {
  const int only = guard_class("only");
  const GuardOperator* out = nullptr;
  for (const GuardOperator& op : side.ops)
    if (op.has(only) && op.effects[0].demanded) {
      if (out || op.effects.size() > 1) return nullptr;
      out = &op;
    }
  return out;
}

/// "Only" begins the sentence, and what it bounds is its subject: no condition and no preposition is next.
bool bounds_subject(const OperatorSide& side, const GuardOperator& only) {
  const auto& tokens = side.text.tokens;
  if (!begins_sentence(side.text, only.begin)) return false;
  if (only.end >= tokens.size() || side.text.language->prepositions.contains(tokens[only.end].word)) return false;
  for (const GuardOperator& op : side.ops)
    if (op.begin == only.end && !op.effects.empty() &&
        (check_of(op.effects[0].classes[0]) == "condition" || check_of(op.effects[0].classes[0]) == "modal"))
      return false;
  return true;
}

/// The first word of content behind it; the end: none.
std::size_t bounded(const OperatorSide& side, const GuardOperator& only) {
  const auto& tokens = side.text.tokens;
  for (std::size_t i = only.end; i < tokens.size() && tokens[i].sentence == only.sentence; ++i)
    if (tokens[i].content && tokens[i].kind == GuardToken::Kind::word) return i;
  return tokens.size();
}

/// The word stands before "only" in its sentence, and something of content right behind: "nurses may only sign".
bool is_free_before(const OperatorSide& side, const GuardOperator& only, const std::string& stem) {
  const auto& tokens = side.text.tokens;
  for (const GuardOperator& op : side.ops)
    if (op.begin == only.end && op.sentence == only.sentence && !op.effects.empty() &&
        check_of(op.effects[0].classes[0]) == "condition")
      return false;
  if (only.end >= tokens.size() || tokens[only.end].kind != GuardToken::Kind::word) return false;
  for (std::size_t i = only.begin; i-- > 0 && tokens[i].sentence == only.sentence;)
    if (tokens[i].content && tokens[i].stem == stem) return true;
  return false;
}

}  // namespace

void compare_only(const OperatorSide& was, const OperatorSide& is, Objections& out) {
  const GuardOperator *a = find_only(was), *b = find_only(is);
  if (!a || !b) return;
  const bool bound = bounds_subject(was, *a), binds = bounds_subject(is, *b);
  if (bound == binds) return;
  const OperatorSide &subject = bound ? was : is, &other = bound ? is : was;
  const std::size_t word = bounded(subject, bound ? *a : *b);
  if (word == subject.text.tokens.size() || !is_free_before(other, bound ? *b : *a, subject.text.tokens[word].stem))
    return;
  out.push_back({check_of(guard_class("only")),
                 "“only” bounds “" + subject.text.tokens[word].text + "” " + (bound ? "no more" : "now")});
}

}  // namespace lectern
