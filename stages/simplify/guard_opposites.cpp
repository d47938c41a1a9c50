// A word that gives way to its opposite turns the meaning: one place of a line of the table loses a word, another gains
// one. Tested by guard_pairs_test.cpp.
#include <algorithm>
#include <map>

#include "stages/simplify/guard_checks.h"
#include "stages/simplify/guard_language.h"
#include "stages/simplify/guard_operators.h"

namespace lectern {

namespace {

using Places = std::map<std::pair<int, int>, int>;  // line, place -> words

/// Words of operators that the other text says in another form, "not before" and "only after", and of those that deny
/// and forbid, "not allowed" and "prohibited", which are compared as such.
std::vector<bool> settled(const GuardText& text) {
  const int neg = guard_class("neg"), forbid = guard_class("forbid");
  std::vector<bool> out(text.tokens.size());
  for (const GuardOperator& op : text.operators)
    for (std::size_t i = op.begin; (op.settled || (op.has(neg) && op.has(forbid))) && i < op.end; ++i) out[i] = true;
  return out;
}

Places places_of(const GuardText& text) {
  Places out;
  const std::vector<bool> skipped = settled(text);
  for (std::size_t i = 0; i < text.tokens.size(); ++i) {
    const GuardToken& token = text.tokens[i];
    if (token.quoted || token.kind == GuardToken::Kind::number || skipped[i]) continue;
    const auto found = text.language->opposites.find(token.word);
    if (found == text.language->opposites.end()) continue;
    for (const auto& place : found->second) ++out[place];
  }
  return out;
}

/// The places of an ordered line, in the order of the text: "he, she".
std::vector<int> sequence(const GuardText& text, int line) {
  std::vector<int> out;
  for (const GuardToken& token : text.tokens)
    if (const auto found = text.language->opposites.find(token.word);
        !token.quoted && found != text.language->opposites.end())
      for (const auto& place : found->second)
        if (place.first == line && (out.empty() || out.back() != place.second)) out.push_back(place.second);
  return out;
}

/// "less" stands right before the word.
bool eased(const GuardText& text, const std::string& word) {
  for (std::size_t i = 1; i < text.tokens.size(); ++i)
    if (text.tokens[i].text == word && text.language->diminishing.contains(text.tokens[i - 1].word)) return true;
  return false;
}

/// "unsafe" and "safe": how often something is denied is counted elsewhere.
bool denies(const std::string& longer, const std::string& shorter) {
  return longer.size() > shorter.size() && longer.ends_with(shorter) && has_negative_prefix(longer);
}

std::string example(const GuardText& text, std::pair<int, int> place) {
  for (const GuardToken& token : text.tokens)
    if (const auto found = text.language->opposites.find(token.word); found != text.language->opposites.end())
      for (const auto& at : found->second)
        if (at == place) return token.text;
  return {};
}

}  // namespace

void check_opposites(const GuardText& before, const GuardText& after, Objections& out) {
  const auto diminishes = [&](const std::string& word) { return before.language->diminishing.contains(word); };
  const Places was = places_of(before), is = places_of(after);
  for (const auto& [place, count] : was) {
    const auto kept = is.find(place);
    if (kept != is.end() && kept->second >= count) continue;
    for (auto other = is.lower_bound({place.first, 0}); other != is.end() && other->first.first == place.first;
         ++other) {
      const auto old = was.find(other->first);
      if (other->first == place || other->second <= (old == was.end() ? 0 : old->second)) continue;
      const std::string old_word = example(before, place), word = example(after, other->first);
      const bool less = eased(before, old_word) != eased(after, word);
      if (less && !diminishes(old_word) && !diminishes(word)) continue;
      if (before.language->english && (denies(old_word, word) || denies(word, old_word))) continue;
      out.push_back({"opposite", "“" + old_word + "” became “" + word + "”"});
      return;
    }
  }
  for (const int line : before.language->ordered) {
    const std::vector<int> a = sequence(before, line), b = sequence(after, line);
    if (a.size() > 1 && b.size() > 1 && a.front() != b.front()) {
      out.push_back({"opposite", "who is who changed places"});
      return;
    }
  }
}

}  // namespace lectern
