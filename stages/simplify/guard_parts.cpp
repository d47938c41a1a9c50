// What belongs together: the words of one clause when two are joined, and the word that a preposition leads on to. Two
// clauses that exchange words say something else, and so do "from Bonn to Berlin" and "from Berlin to Bonn". It looks
// at words that stand once in both texts. Tested by guard_pairs_test.cpp.
#include <algorithm>
#include <map>
#include <set>

#include "stages/simplify/guard_checks.h"
#include "stages/simplify/guard_language.h"

namespace lectern {

namespace {

constexpr std::size_t kMostNames = 20;  // compared with each other
constexpr std::size_t kPhrase = 3;      // words at most from a preposition to the word that it leads on to

using Kind = GuardToken::Kind;

struct Place {
  std::size_t at = 0;
  int clause = 0;
  std::string preposition;
};

bool counts(const GuardText& text, const GuardToken& t) {
  if (t.kind == Kind::number) return true;
  return t.kind == Kind::word && (t.content || text.language->numbers.contains(t.word));
}

std::string key(const GuardToken& t) { return t.kind == Kind::number ? t.word : t.stem; }

bool ends_clause(const GuardText& text, std::size_t at) {
  static const std::set<std::string_view> kSigns = {",", ";", ":", "—", "–", "(", ")"};
  const GuardToken& t = text.tokens[at];
  return (at > 0 && text.tokens[at - 1].sentence != t.sentence) || (t.kind == Kind::sign && kSigns.contains(t.text)) ||
         text.language->coordinators.contains(t.word);
}

/// Operators that join clauses: "while", "because".
std::set<std::size_t> joints(const GuardText& text) {
  std::set<std::size_t> out;
  for (const GuardOperator& op : text.operators)
    if (!op.prefix && !op.effects.empty() &&
        guard_classes()[static_cast<std::size_t>(op.effects[0].classes[0])].check == "condition")
      out.insert(op.begin);
  return out;
}

std::string preposition_before(const GuardText& text, std::size_t at) {
  for (std::size_t i = at; i-- > 0 && at - i <= kPhrase && text.tokens[i].sentence == text.tokens[at].sentence;) {
    if (text.language->prepositions.contains(text.tokens[i].word)) return text.tokens[i].word;
    if (text.tokens[i].content || text.tokens[i].kind != Kind::word) break;
    if (text.language->agent.contains(text.tokens[i].word)) break;
  }
  return {};
}

/// The words that stand once.
std::map<std::string, Place> places_of(const GuardText& text) {
  std::map<std::string, Place> out;
  std::set<std::string> again;
  const std::set<std::size_t> joint = joints(text);
  int clause = 0;
  for (std::size_t i = 0; i < text.tokens.size(); ++i) {
    clause += ends_clause(text, i) || joint.contains(i);
    if (!counts(text, text.tokens[i])) continue;
    const auto [old, fresh] = out.emplace(key(text.tokens[i]), Place{i, clause, preposition_before(text, i)});
    if (!fresh) again.insert(old->first);
  }
  for (const std::string& word : again) out.erase(word);
  return out;
}

struct Shared {
  Place was, is;
};

std::vector<Shared> shared(const GuardText& before, const GuardText& after) {
  const auto was = places_of(before), is = places_of(after);
  std::vector<Shared> out;
  for (const auto& [word, place] : was)
    if (const auto found = is.find(word); found != is.end()) out.push_back({place, found->second});
  std::sort(out.begin(), out.end(), [](const Shared& a, const Shared& b) { return a.was.at < b.was.at; });
  return out;
}

std::string objection(const GuardText& text, const Shared& a, const Shared& b) {
  return "“" + text.tokens[a.was.at].text + "” and “" + text.tokens[b.was.at].text + "” changed parts";
}

/// Words of two clauses are in two clauses again, but each of these has words of both.
std::string exchanged_clauses(const GuardText& text, const std::vector<Shared>& all) {
  std::map<std::pair<int, int>, const Shared*> cells;  // clause before, clause after
  for (const Shared& word : all) cells.emplace(std::pair(word.was.clause, word.is.clause), &word);
  for (const auto& [a, first] : cells)
    for (auto b = cells.upper_bound(a); b != cells.end() && b->first.first == a.first; ++b)
      for (const auto& [c, other] : cells)
        if (c.first > a.first && c.second == a.second && cells.contains({c.first, b->first.second}))
          return objection(text, *first, *other);
  return {};
}

bool is_date_or_number(const GuardText& text, std::size_t at) {
  const GuardToken& t = text.tokens[at];
  return t.kind == Kind::number || text.language->numbers.contains(t.word) || text.language->dates.contains(t.word);
}

/// What stood behind one preposition, or none, stands behind the other's, and the other way round.
std::string exchanged_prepositions(const GuardText& text, const std::vector<Shared>& all) {
  for (std::size_t i = 0; i < all.size(); ++i)
    for (std::size_t k = i + 1; k < all.size(); ++k) {
      const Shared &a = all[i], &b = all[k];
      if (a.was.clause != b.was.clause || a.is.clause != b.is.clause) continue;
      if (a.was.preposition == b.was.preposition) continue;
      const bool bare = a.was.preposition.empty() || b.was.preposition.empty();
      if (bare && (is_date_or_number(text, a.was.at) || is_date_or_number(text, b.was.at))) continue;
      if (a.is.preposition == b.was.preposition && b.is.preposition == a.was.preposition) return objection(text, a, b);
    }
  return {};
}

/// A name in the middle of a sentence, in languages where no other word has a capital there.
bool is_name(const GuardText& text, std::size_t at) {
  return text.tokens[at].capital && !text.tokens[at].first && !text.language->nouns_capital;
}

/// Some other word moved with it from clause to clause.
bool accompanied(const std::vector<Shared>& all, const Shared& one) {
  return std::any_of(all.begin(), all.end(), [&](const Shared& w) {
    return w.was.at != one.was.at && w.was.clause == one.was.clause && w.is.clause == one.is.clause;
  });
}

/// "Shut in Oslo but open in Bergen" became "closed in Bergen. One can still go in in Oslo": two names behind one
/// preposition changed places alone.
std::string exchanged_names(const GuardText& before, const GuardText& after, const std::vector<Shared>& all) {
  std::vector<Shared> names;
  for (const Shared& word : all)
    if (is_name(before, word.was.at) && is_name(after, word.is.at) && names.size() < kMostNames) names.push_back(word);
  for (std::size_t i = 0; i < names.size(); ++i)
    for (std::size_t k = i + 1; k < names.size(); ++k) {
      const Shared &a = names[i], &b = names[k];
      const std::string& preposition = a.was.preposition;
      if (a.was.clause == b.was.clause || a.is.clause <= b.is.clause || preposition.empty()) continue;
      if (b.was.preposition != preposition || a.is.preposition != preposition || b.is.preposition != preposition)
        continue;
      if (!accompanied(all, a) && !accompanied(all, b)) return objection(before, a, b);
    }
  return {};
}

}  // namespace

void check_parts(const GuardText& before, const GuardText& after, Objections& out) {
  const std::vector<Shared> all = shared(before, after);
  std::string what = exchanged_clauses(before, all);
  if (what.empty()) what = exchanged_prepositions(before, all);
  if (what.empty()) what = exchanged_names(before, after, all);
  if (!what.empty()) out.push_back({"order", what});
}

}  // namespace lectern
