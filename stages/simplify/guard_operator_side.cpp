// Counts the operators of one text, and finds what coordinators join on. It compares nothing. Tested by
// guard_pairs_test.cpp.
#include "stages/simplify/guard_operator_side.h"

#include <algorithm>
#include <set>

#include "stages/simplify/guard_operators.h"

namespace lectern {

namespace {

constexpr std::size_t kShortestAdverb = 5;  // letters: "reply" is none

/// Said twice of one thing, it says no more: "it is possible that it might".
bool is_hedge(int c) { return check_of(c) == "hedge" || c == guard_class("possible"); }

/// "homelessness", "publication": no verb, whatever stands before it.
bool is_surely_noun(const std::string& word) {
  for (const std::string_view ending : {"ness", "ity", "ities", "ism", "ation", "ations", "hood"})
    if (word.size() > ending.size() + 3 && word.ends_with(ending)) return true;
  return false;
}

}  // namespace

OperatorSide::OperatorSide(const GuardText& t)
    : text(t), ops(t.operators), least(guard_classes().size()), most(least), may(least), formed(least) {
  std::map<int, const GuardOperator*> hedged;  // the last one of each class
  for (const GuardOperator& op : ops)
    for (const PhraseEffect& effect : op.effects) {
      for (const int c : effect.classes) ++most[static_cast<std::size_t>(c)];
      const GuardOperator*& last = hedged[effect.classes[0]];
      const bool again =
          is_hedge(effect.classes[0]) && last && last->sentence == op.sentence && !joined(last->end, op.begin);
      last = &op;
      if (!effect.demanded)
        for (const int c : effect.classes)
          ++may[static_cast<std::size_t>(c)], formed[static_cast<std::size_t>(c)] += op.prefix;
      if (!effect.demanded || again) continue;
      for (const int c : effect.classes) example.emplace(c, words_of(text, op));
      if (effect.classes.size() == 1) ++least[static_cast<std::size_t>(effect.classes[0])];
      else either.push_back(effect.classes);
    }
}

bool OperatorSide::joined(std::size_t from, std::size_t to) const {
  for (std::size_t i = from; i < to; ++i)
    if (text.language->coordinators.contains(text.tokens[i].word) || text.tokens[i].kind == GuardToken::Kind::sign)
      return true;
  return false;
}

std::string check_of(int c) { return std::string(guard_classes()[static_cast<std::size_t>(c)].check); }

std::size_t joined_on(const GuardText& text, std::size_t coordinator) {
  std::size_t i = coordinator + 1;
  while (i < text.tokens.size() && text.tokens[i].word.size() > kShortestAdverb && text.tokens[i].word.ends_with("ly"))
    ++i;
  if (i >= text.tokens.size() || text.tokens[i].capital) return text.tokens.size();
  static const std::set<std::string_view> kVerbs = {"take", "make", "get", "give", "do", "have", "be", "keep", "go"};
  if (!text.tokens[i].content && !(text.language->english && kVerbs.contains(text.tokens[i].word)))
    return text.tokens.size();
  if (is_surely_noun(text.tokens[i].word)) return text.tokens.size();
  const bool comma = coordinator > 0 && text.tokens[coordinator - 1].text == ",";
  if (comma && text.tokens[i].word.ends_with("s")) return text.tokens.size();  // a subject in the plural
  return i;
}

std::vector<std::size_t> places(const GuardText& text, const std::string& stem) {
  std::vector<std::size_t> out;
  for (std::size_t i = 0; i < text.tokens.size(); ++i)
    if (text.tokens[i].content && text.tokens[i].stem == stem) out.push_back(i);
  return out;
}

}  // namespace lectern
