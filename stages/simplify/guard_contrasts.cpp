// Reads contrasts: what stands behind the word that denies, and behind "but" or before it what holds instead. Two texts
// that deny each the other's truth say the opposite. Tested by guard_pairs_test.cpp.
#include "stages/simplify/guard_contrasts.h"

#include <algorithm>

#include "stages/simplify/guard_checks.h"

namespace lectern {

namespace {

constexpr std::size_t kComparative = 3;  // words at most between "plus" and "que"
constexpr int kReach = 4;                // words of content that belong to one side of a contrast

using Kind = GuardToken::Kind;
using Stems = std::set<std::string>;

bool ends_part(const GuardToken& t) { return t.kind == Kind::sign && t.text != "-" && t.text != "“" && t.text != "”"; }

std::size_t sentence_end(const GuardText& text, std::size_t i) {
  const int sentence = text.tokens[i].sentence;
  while (i < text.tokens.size() && text.tokens[i].sentence == sentence) ++i;
  return i;
}

/// The words from one token on, to a sign or the end.
Stems behind(const GuardText& text, std::size_t from, std::size_t end) {
  Stems out;
  int words = 0;
  for (std::size_t i = from; i < end && words < kReach; ++i) {
    if (ends_part(text.tokens[i])) break;
    if (text.tokens[i].kind == Kind::word && text.tokens[i].content) out.insert(text.tokens[i].stem), ++words;
  }
  return out;
}

/// The words right before one token, over the comma or the "and" that joins it.
Stems ahead_of(const GuardText& text, std::size_t end) {
  Stems out;
  int words = 0;
  for (std::size_t i = end; i-- > 0 && words < kReach && text.tokens[i].sentence == text.tokens[end].sentence;) {
    const bool joins = i + 1 == end && (text.tokens[i].text == "," || text.tokens[i].text == "—");
    if (ends_part(text.tokens[i]) && !joins) break;
    if (text.tokens[i].kind == Kind::word && text.tokens[i].content) out.insert(text.tokens[i].stem), ++words;
  }
  return out;
}

/// "Mr" of "Mr Lund, not Mr Ortega": it tells nothing.
Stems common(const Stems& a, const Stems& b) {
  Stems out;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::inserter(out, out.end()));
  return out;
}

}  // namespace

std::vector<Contrast> find_contrasts(const GuardText& text) {
  const int neg = guard_class("neg"), instead = guard_class("instead"), contrast = guard_class("contrast");
  std::vector<Contrast> out;
  for (std::size_t k = 0; k < text.operators.size(); ++k) {
    const GuardOperator& op = text.operators[k];
    const bool denies = op.effects.size() == 1 && op.effects[0].demanded && op.has(neg) && !op.prefix;
    if ((!denies && !op.has(instead)) || op.end >= text.tokens.size()) continue;
    std::size_t end = sentence_end(text, op.begin);
    Contrast found;
    const std::string before = op.begin > 0 ? text.tokens[op.begin - 1].word : "";
    found.plain = denies && before != "," && !text.language->coordinators.contains(before);
    found.sign = k;
    for (std::size_t j = k + 1; denies && j < text.operators.size(); ++j) {
      if (text.operators[j].sentence != op.sentence || text.operators[j].has(neg)) break;
      if (!text.operators[j].has(contrast)) continue;
      found.plain = false, found.turn = j, end = text.operators[j].begin;
      break;
    }
    found.denied = behind(text, op.end, end);
    if (found.turn < text.operators.size()) {
      const std::size_t from = text.operators[found.turn].end;
      if (from < text.tokens.size()) found.holds = behind(text, from, sentence_end(text, from - 1));
    } else {
      found.holds = ahead_of(text, op.begin);
    }
    const Stems both = common(found.denied, found.holds);
    for (const std::string& stem : both) found.denied.erase(stem), found.holds.erase(stem);
    out.push_back(std::move(found));
  }
  return out;
}

namespace {

bool share(const Stems& a, const Stems& b) {
  return std::any_of(a.begin(), a.end(), [&](const std::string& s) { return b.contains(s); });
}

bool denied_in(const std::vector<Contrast>& all, const Contrast& one) {
  return std::any_of(all.begin(), all.end(), [&](const Contrast& c) { return share(c.denied, one.denied); });
}

bool crossed(const std::vector<Contrast>& was, const std::vector<Contrast>& is) {
  for (const Contrast& a : was)
    for (const Contrast& b : is)
      if (!a.plain && !b.plain && share(a.denied, b.holds) && share(a.holds, b.denied) && !denied_in(was, b) &&
          !denied_in(is, a))
        return true;
  return false;
}

/// "plus", "*er": a comparative shortly before.
bool is_more(const GuardText& text, std::size_t than) {
  for (std::size_t i = than;
       i-- > 0 && than - i <= kComparative && text.tokens[i].sentence == text.tokens[than].sentence;)
    for (const std::string& mark : text.language->more) {
      const std::string& word = text.tokens[i].word;
      if (mark[0] == '*' ? word.size() > mark.size() + 2 && word.ends_with(std::string_view(mark).substr(1))
                         : word == mark)
        return true;
    }
  return false;
}

/// English: "as many in A as in B", but not "as well as".
bool is_second_as(const GuardText& text, std::size_t at) {
  if (text.tokens[at].word != "as") return false;
  for (std::size_t i = at; i-- > 0 && text.tokens[i].sentence == text.tokens[at].sentence;) {
    if (text.tokens[i].word != "as") continue;
    const std::string& what = text.tokens[i + 1].word;
    return what != "well" && what != "soon" && what != "long" && what != "far";
  }
  return false;
}

/// "more in A than in B", with B as what is denied.
std::vector<Contrast> find_comparisons(const GuardText& text) {
  std::vector<Contrast> out;
  for (std::size_t i = 1; i + 1 < text.tokens.size(); ++i) {
    const bool compares = text.language->english
                              ? text.tokens[i].word == "than" || is_second_as(text, i)
                              : text.language->than.contains(text.tokens[i].word) && is_more(text, i);
    if (compares)
      out.push_back({.denied = behind(text, i + 1, sentence_end(text, i)), .holds = ahead_of(text, i), .plain = false});
  }
  return out;
}

}  // namespace

/// "Buy it rather than hire it" became "hire it rather than buy it".
void check_contrasts(const GuardText& before, const GuardText& after, Objections& out) {
  const std::vector<Contrast> was = find_contrasts(before), is = find_contrasts(after);
  if (crossed(was, is)) out.push_back({"order", "what is denied and what holds changed places"});
  else if (crossed(find_comparisons(before), find_comparisons(after)))
    out.push_back({"order", "what is compared with what changed places"});
}

}  // namespace lectern
