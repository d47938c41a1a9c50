// What will be and what has been: a text that only tells of the future and now only of the past, or the other way
// round, and what used to be and now is. Tested by guard_pairs_test.cpp.
#include <algorithm>

#include "stages/simplify/guard_checks.h"
#include "stages/simplify/guard_language.h"

namespace lectern {

namespace {

constexpr std::size_t kShortestVerb = 3;  // letters before an ending: "vou" and "rio" are none

using Kind = GuardToken::Kind;

bool fits(const GuardToken& t, const std::string& mark) {
  if (t.kind != Kind::word || t.quoted) return false;
  if (mark[0] != '*') return t.word == mark;
  const std::string_view ending = std::string_view(mark).substr(1);
  return t.word.size() >= ending.size() + kShortestVerb && t.word.ends_with(ending);
}

/// The marks of the table that stand at the token: "*aron", "hanno+*ato".
bool marked(const GuardText& text, std::size_t i, const std::vector<std::vector<std::string>>& marks) {
  return std::any_of(marks.begin(), marks.end(), [&](const std::vector<std::string>& mark) {
    for (std::size_t k = 0; k < mark.size(); ++k)
      if (i + k >= text.tokens.size() || !fits(text.tokens[i + k], mark[k])) return false;
    return true;
  });
}

bool tells(const GuardText& text, const std::vector<std::vector<std::string>>& marks) {
  for (std::size_t i = 0; i < text.tokens.size(); ++i)
    if (marked(text, i, marks)) return true;
  return false;
}

/// English: "the mill used to employ sixty people", not "a saw used to cut trees", where another verb says what is
/// done.
bool tells_habit(const GuardText& text) {
  for (std::size_t i = 1; i + 2 < text.tokens.size(); ++i) {
    if (text.tokens[i].word != "used" || text.tokens[i + 1].word != "to" || text.tokens[i - 1].stem == "be") continue;
    const int sentence = text.tokens[i].sentence;
    const bool other_verb = std::any_of(text.tokens.begin(), text.tokens.end(), [&](const GuardToken& t) {
      if (t.sentence != sentence || &t == &text.tokens[i]) return false;
      return t.stem == "be" || t.stem == "have" || t.stem == "do" ||
             (t.content && t.word.ends_with("ed") && !text.language->numbers.contains(t.word));
    });
    const bool modal = std::any_of(text.operators.begin(), text.operators.end(), [&](const GuardOperator& op) {
      return op.sentence == sentence && !op.effects.empty() && op.effects[0].demanded &&
             guard_classes()[static_cast<std::size_t>(op.effects[0].classes[0])].check == "modal";
    });
    if (!other_verb && !modal) return true;
  }
  return false;
}

/// English: a form of the past, or a word that says so.
bool tells_past(const GuardText& text) {
  return std::any_of(text.tokens.begin(), text.tokens.end(), [&](const GuardToken& t) {
    if (text.language->numbers.contains(t.word)) return false;
    for (const std::string_view word : {"was", "were", "had", "did", "once", "formerly", "previously", "past"})
      if (t.word == word) return true;
    return t.content && (t.word.ends_with("ed") || t.word != t.stem) && !t.word.ends_with("s") &&
           !t.word.ends_with("ing") && !t.word.ends_with("e") && !t.word.ends_with("ly");
  });
}

}  // namespace

void check_tense(const GuardText& before, const GuardText& after, Objections& out) {
  const auto &future = before.language->future, &past = before.language->past;
  const bool was_future = tells(before, future), was_past = tells(before, past);
  const bool is_future = tells(after, future), is_past = tells(after, past);
  if (was_future && !was_past && is_past && !is_future) out.push_back({"tense", "what will be has been"});
  else if (was_past && !was_future && is_future && !is_past) out.push_back({"tense", "what has been will be"});
  if (!before.language->english) return;
  if (tells_habit(before) && !tells_habit(after) && !tells_past(after)) out.push_back({"tense", "“used to” is lost"});
}

}  // namespace lectern
