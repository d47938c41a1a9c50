// Cause and effect, condition and consequence, earlier and later: whether what stands on the two sides of a connective
// changed places. Tested by guard_pairs_test.cpp.
#include "stages/simplify/guard_connectives.h"

#include <algorithm>

#include "stages/simplify/guard_checks.h"
#include "stages/simplify/guard_operators.h"

namespace lectern {

namespace {

using Kind = GuardToken::Kind;
using Stems = std::set<std::string>;

bool ends_clause(const GuardToken& t) {
  return t.kind == Kind::sign && (t.text == "," || t.text == ";" || t.text == ":" || t.text == "—" || t.text == "–");
}

/// ", then ...", but not "if ..., then ...".
bool opens_part(const GuardText& text, const GuardOperator& op) {
  if (op.begin == 0) return false;
  const std::string& before = text.tokens[op.begin - 1].word;
  if (before != "," && before != ";" && !text.language->coordinators.contains(before)) return false;
  return std::none_of(text.operators.begin(), text.operators.end(), [&](const GuardOperator& o) {
    return o.sentence == op.sentence && (o.has(guard_class("if")) || o.has(guard_class("when")));
  });
}

/// No word of content stands before it in its sentence.
bool opens_sentence(const GuardText& text, const GuardOperator& op) {
  for (std::size_t i = op.begin; i-- > 0 && text.tokens[i].sentence == op.sentence;)
    if (counts(text.tokens[i])) return false;
  return true;
}

void add_sentence(const GuardText& text, int sentence, Stems& out) {
  for (const GuardToken& t : text.tokens)
    if (t.sentence == sentence && counts(t)) out.insert(t.stem);
}

}  // namespace

Sides sides_of(const GuardText& text, const GuardOperator& op) {
  Stems right, left;
  bool clause = true;
  for (std::size_t i = 0; i < text.tokens.size(); ++i) {
    const GuardToken& t = text.tokens[i];
    if (t.sentence != op.sentence) continue;
    if (i >= op.end && ends_clause(t) && !(op.backward && right.empty())) clause = false;
    if (!counts(t) || (i >= op.begin && i < op.end)) continue;
    (i >= op.end && clause ? right : left).insert(t.stem);
  }
  const bool follows = op.backward || left.empty();  // "Therefore, ...", "This is because ..."
  if (follows && opens_sentence(text, op)) add_sentence(text, op.sentence - 1, left);
  return op.backward ? Sides{left, right} : Sides{right, left};
}

std::size_t common(const Stems& a, const Stems& b) {
  return static_cast<std::size_t>(
      std::count_if(a.begin(), a.end(), [&](const std::string& s) { return b.contains(s); }));
}

const GuardOperator* connective(const GuardText& text, int c) {
  const GuardOperator *sure = nullptr, *opening = nullptr;
  bool several = false, several_open = false;
  for (const GuardOperator& op : text.operators)
    for (const PhraseEffect& effect : op.effects) {
      if (effect.classes.front() != c) continue;
      if (effect.demanded) several |= sure != nullptr, sure = &op;
      else if (!op.backward && c == guard_class("cause") && begins_sentence(text, op.begin))  // "As prices fell"
        several_open |= opening != nullptr, opening = &op;
      else if (op.backward && (op.end - op.begin > 1 || opens_sentence(text, op) || opens_part(text, op)))
        several_open |= opening != nullptr, opening = &op;
    }
  if (sure) return several ? nullptr : sure;
  return several_open ? nullptr : opening;
}

void check_connectives(const GuardText& before, const GuardText& after, Objections& out) {
  for (const char* name : {"cause", "if", "until", "before", "after", "when"}) {
    const GuardOperator *a = connective(before, guard_class(name)), *b = connective(after, guard_class(name));
    if (!a || !b) continue;
    const Sides old = sides_of(before, *a), now = sides_of(after, *b);
    const bool cause_moved = common(old.cause, now.effect) > common(old.cause, now.cause);
    const bool effect_moved = common(old.effect, now.cause) > common(old.effect, now.effect);
    if (cause_moved && effect_moved) {
      out.push_back({"order", "“" + words_of(before, *a) + "” and what follows from it changed places"});
      return;
    }
  }
}

}  // namespace lectern
