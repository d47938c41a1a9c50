// Content that is gone without replacement, or that came from nowhere. Words are replaced one for one, or a phrase by a
// word; a clause is not. Tested by guard_pairs_test.cpp.
#include <algorithm>
#include <set>

#include "stages/simplify/guard_checks.h"
#include "stages/simplify/guard_language.h"

namespace lectern {

namespace {

constexpr int kWordsOfAClause =
    3;                           // words of content that are gone, beyond those that came, from which a clause is lost
constexpr int kWordsInARow = 2;  // the same, where they stood together and nothing came
constexpr int kReplaced = 2;     // words that one new word may stand for
constexpr int kWordsThatCome = 4;  // words that came beyond those gone, from which something was added

using Stems = std::set<std::string>;

/// Words that carry next to nothing in "for the purpose of", "it should be noted that".
bool is_empty(const GuardToken& t) {
  static const std::set<std::string_view> kEmpty = {
      "accordance", "addition",     "amount",        "area",       "aspect",        "basis",    "case",    "cases",
      "character",  "circumstance", "circumstances", "connection", "consideration", "context",  "course",  "degree",
      "event",      "exist",        "exists",        "existing",   "extent",        "fact",     "field",   "form",
      "important",  "level",        "located",       "manner",     "matter",        "means",    "nature",  "note",
      "noted",      "number",       "order",         "particular", "period",        "place",    "point",   "process",
      "purpose",    "purposes",     "reason",        "regard",     "relation",      "relevant", "respect", "respective",
      "result",     "sector",       "situated",      "situation",  "subject",       "terms",    "time",    "type",
      "view"};
  return kEmpty.contains(t.word);
}

/// "million", "days": compared with their numbers.
bool counts_something(const GuardText& text, const GuardToken& t) {
  return text.language->numbers.contains(t.word) || text.language->units.contains(t.word);
}

/// The words of content, in order, without those of operators: they are compared elsewhere.
std::vector<std::string> stems(const GuardText& text) {
  std::vector<bool> taken(text.tokens.size());
  for (const GuardOperator& op : text.operators)
    if (op.end - op.begin > 1)
      std::fill(taken.begin() + static_cast<std::ptrdiff_t>(op.begin),
                taken.begin() + static_cast<std::ptrdiff_t>(op.end), true);
  std::vector<std::string> out;
  for (std::size_t i = 0; i < text.tokens.size(); ++i)
    if (const GuardToken& t = text.tokens[i];
        t.kind == GuardToken::Kind::word && t.content && !taken[i] && !is_empty(t) && !counts_something(text, t))
      out.push_back(t.stem);
  return out;
}

std::vector<std::string> missing(const Stems& here, const Stems& there) {
  std::vector<std::string> out;
  std::set_difference(here.begin(), here.end(), there.begin(), there.end(), std::back_inserter(out));
  return out;
}

/// The most words in a row that are gone.
int longest_gap(const std::vector<std::string>& was, const Stems& is) {
  int gap = 0, longest = 0;
  for (const std::string& stem : was) longest = std::max(longest, gap = is.contains(stem) ? 0 : gap + 1);
  return longest;
}

}  // namespace

void check_content(const GuardText& before, const GuardText& after, Objections& out) {
  const std::vector<std::string> all = stems(before), others = stems(after);
  const Stems was(all.begin(), all.end()), is(others.begin(), others.end());
  const std::vector<std::string> gone = missing(was, is), came = missing(is, was);
  const int lost = static_cast<int>(gone.size()), added = static_cast<int>(came.size());
  const bool gap = added == 0 && longest_gap(all, is) >= kWordsInARow;
  if (gap || lost - kReplaced * added >= kWordsOfAClause)
    out.push_back({"content", "“" + gone.front() + "” and more is lost"});
  else if (added - kReplaced * lost >= kWordsThatCome)
    out.push_back({"content", "“" + came.front() + "” and more is new"});
}

}  // namespace lectern
