// Content that is gone without replacement, or that came from nowhere. Words are replaced one for one, or a phrase by a
// word; a clause is not. Tested by guard_pairs_test.cpp.
#include <algorithm>
#include <set>

#include "stages/simplify/guard_checks.h"
#include "stages/simplify/guard_language.h"

namespace lectern {

namespace {

// Words of content that are gone, beyond those that came, from which a clause is lost.
constexpr int kWordsOfAClause = 3;
constexpr int kReplaced = 2;       // words that one new word may stand for
constexpr int kWordsThatCome = 2;  // words that came beyond those gone, from which something was added

using Stems = std::set<std::string>;

/// Words that carry next to nothing in "for the purpose of", "it should be noted that".
bool is_empty(const GuardToken& t) {
  static const std::set<std::string_view> kEmpty = {
      "accordance", "addition",   "amount",        "area",      "aspect",       "basis",         "carried",
      "carry",      "case",       "cases",         "character", "circumstance", "circumstances", "conduct",
      "conducted",  "connection", "consideration", "context",   "course",       "degree",        "event",
      "exist",      "exists",     "existing",      "extent",    "fact",         "field",         "form",
      "important",  "level",      "located",       "manner",    "matter",       "means",         "nature",
      "note",       "noted",      "number",        "order",     "particular",   "perform",       "performed",
      "period",     "place",      "point",         "process",   "purpose",      "purposes",      "reason",
      "regard",     "relation",   "relevant",      "respect",   "respective",   "result",        "sector",
      "situated",   "situation",  "subject",       "terms",     "time",         "type",          "view"};
  return kEmpty.contains(t.word);
}

/// "million", "days": compared with their numbers.
bool counts_something(const GuardText& text, const GuardToken& t) {
  return text.language->numbers.contains(t.word) || text.language->units.contains(t.word);
}

struct Word {
  std::string stem;
  bool counts = true;  // names and operators do not: they are compared elsewhere
};

/// The words of content, in order.
std::vector<Word> words(const GuardText& text) {
  std::vector<bool> taken(text.tokens.size());
  for (const GuardOperator& op : text.operators)
    if (!op.effects.empty())
      std::fill(taken.begin() + static_cast<std::ptrdiff_t>(op.begin),
                taken.begin() + static_cast<std::ptrdiff_t>(op.end), true);
  std::vector<Word> out;
  for (std::size_t i = 0; i < text.tokens.size(); ++i) {
    const GuardToken& t = text.tokens[i];
    if (t.kind != GuardToken::Kind::word || !t.content) continue;
    const bool name = t.capital && !t.first && !text.language->nouns_capital;
    out.push_back({t.stem, !taken[i] && !name && !is_empty(t) && !counts_something(text, t)});
  }
  return out;
}

/// Words that stand here and not there, each once.
Stems missing(const std::vector<Word>& here, const std::vector<Word>& there) {
  Stems known, out;
  for (const Word& word : there) known.insert(word.stem);
  for (const Word& word : here)
    if (word.counts && !known.contains(word.stem)) out.insert(word.stem);
  return out;
}

}  // namespace

void check_content(const GuardText& before, const GuardText& after, Objections& out) {
  const std::vector<Word> was = words(before), is = words(after);
  const Stems gone = missing(was, is), came = missing(is, was);
  const int lost = static_cast<int>(gone.size()), added = static_cast<int>(came.size());
  if ((lost > 0 && added == 0) || lost - kReplaced * added >= kWordsOfAClause)
    out.push_back({"content", "“" + *gone.begin() + "”" + (lost > 1 ? " and more" : "") + " is lost"});
  else if (added - kReplaced * lost >= kWordsThatCome)
    out.push_back({"content", "“" + *came.begin() + "” and more is new"});
}

}  // namespace lectern
