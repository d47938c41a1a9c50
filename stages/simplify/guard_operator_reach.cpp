// A split may take what "and" and "or" joined to a verb away from the negation or the modal before it. Tested by
// guard_pairs_test.cpp.
#include "stages/simplify/guard_operator_side.h"

#include <algorithm>

#include "stages/simplify/guard_operators.h"

namespace lectern {

namespace {

constexpr std::size_t kShort = 4;  // letters: a longer word in one "s" is no plain form

using Kind = GuardToken::Kind;

/// English: after a modal stands a plain form: neither "returns" nor, but after "be", "living".
bool may_follow_modal(const GuardText& text, const GuardOperator& modal, const std::string& word) {
  const bool after_be = modal.end < text.tokens.size() && text.tokens[modal.end].word == "be";
  const bool verb_in_ing = word.size() > 3 && word.substr(0, word.size() - 3).find_first_of("aeiouy") == word.npos;
  if (word.ends_with("ing") && !verb_in_ing) return after_be;
  const bool several = word.size() > kShort && word.ends_with("s");
  for (const std::string_view other : {"ss", "us", "as", "is", "os"})
    if (word.ends_with(other)) return true;
  return !several;
}

/// English: another modal governs what is joined on: "a flat that can be let would cost less and give more", "it will
/// close because it must save and sell".
bool is_superseded(const OperatorSide& side, const GuardOperator& modal, std::size_t to) {
  const std::string before = modal.begin > 0 ? side.text.tokens[modal.begin - 1].word : std::string();
  bool other_clause = before == "that" || before == "who" || before == "which";
  for (const GuardOperator& o : side.ops) {
    if (o.begin < modal.end || o.end > to || o.effects.empty()) continue;
    if (other_clause && check_of(o.effects[0].classes[0]) == "modal") return true;
    other_clause = other_clause || o.has(guard_class("cause"));
  }
  return false;
}

bool begins_contrast(const OperatorSide& side, std::size_t at) {
  return std::any_of(side.ops.begin(), side.ops.end(), [&](const GuardOperator& o) {
    return o.begin == at && !o.effects.empty() && o.effects[0].demanded && o.has(guard_class("contrast"));
  });
}

/// "unsafe" negates its own word alone. "unwilling to", "unsuitable for" and "unfairly" carry the negation on to what
/// is joined behind them.
bool stays_in_its_word(const GuardText& text, const GuardOperator& op) {
  if (!op.prefix) return false;
  if (op.end >= text.tokens.size() || text.tokens[op.end].sentence != op.sentence) return true;
  const GuardToken& next = text.tokens[op.end];
  if (text.tokens[op.begin].word.ends_with("ly")) return false;
  return next.word != "to" && next.word != "for" && next.word != "that";
}

/// The sentence of word `place` begins as a part of the old one began behind the operator: what is joined inside of it
/// has that part's subject. "The shop will close, and [users and staff ask why]."
bool has_own_subject(const OperatorSide& was, const GuardOperator& op, std::size_t to, const OperatorSide& is,
                     std::size_t place) {
  std::size_t first = place;
  while (first > 0 && is.text.tokens[first - 1].sentence == is.text.tokens[place].sentence) --first;
  if (first + 1 >= place) return false;
  for (std::size_t k = op.end + 1; k < to; ++k) {
    const GuardToken& before = was.text.tokens[k - 1];
    const bool begins = before.kind == Kind::sign || was.text.language->coordinators.contains(before.word);
    if (begins && was.text.tokens[k].word == is.text.tokens[first].word &&
        was.text.tokens[k + 1].word == is.text.tokens[first + 1].word)
      return true;
  }
  return false;
}

}  // namespace

/// "must pay and file" split into "They must pay. They file.": the second lost its "must".
void compare_reach(const OperatorSide& was, const OperatorSide& is, Objections& out) {
  if (!is.split_from(was)) return;
  for (const GuardOperator& op : was.ops) {
    if (stays_in_its_word(was.text, op)) continue;
    for (const PhraseEffect& effect : op.effects) {
      const std::string check = check_of(effect.classes[0]);
      if (!effect.demanded || (check != "modal" && check != "negation")) continue;
      for (std::size_t i = op.end; i < was.text.tokens.size() && was.text.tokens[i].sentence == op.sentence; ++i) {
        if (was.text.tokens[i].text == ":" || was.text.tokens[i].text == ";" || begins_contrast(was, i)) break;
        if (!was.text.language->coordinators.contains(was.text.tokens[i].word)) continue;
        const std::size_t verb = joined_on(was.text, i);
        if (verb == was.text.tokens.size()) continue;
        const bool english_modal = check == "modal" && was.text.language->english;
        if (english_modal && (!may_follow_modal(was.text, op, was.text.tokens[verb].word) || is_superseded(was, op, i)))
          continue;
        const auto found = places(is.text, was.text.tokens[verb].stem);
        if (found.empty()) continue;
        const bool reached = std::any_of(found.begin(), found.end(), [&](std::size_t p) {
          return has_own_subject(was, op, i, is, p) ||
                 std::any_of(is.ops.begin(), is.ops.end(), [&](const GuardOperator& o) {
                   return o.sentence == is.text.tokens[p].sentence &&
                          std::any_of(effect.classes.begin(), effect.classes.end(), [&](int c) { return o.has(c); });
                 });
        });
        if (!reached)
          out.push_back(
              {check, "“" + words_of(was.text, op) + "” no longer reaches “" + was.text.tokens[verb].text + "”"});
      }
    }
  }
}

}  // namespace lectern
