// Negations of several words: "no ... nadie" is one, French "ne ... que" is "only". Tested by guard_pairs_test.cpp.
#include <algorithm>

#include "stages/simplify/guard_operators.h"

namespace lectern {

namespace {

constexpr std::size_t kFrenchVerb = 5;  // words at most between "ne" and its "pas" or "que"

bool is_negation(const GuardOperator& op) {
  return op.effects.size() == 1 && op.effects[0].demanded &&
         op.effects[0].classes == std::vector<int>{guard_class("neg")};
}

/// "because", "if": what is behind it is denied by itself.
bool joins(const GuardOperator& op) {
  return !op.effects.empty() &&
         guard_classes()[static_cast<std::size_t>(op.effects[0].classes[0])].check == "condition";
}

/// The "que" of "ne ... que"; the end: there is none.
std::size_t restriction(const GuardText& text, const std::vector<GuardOperator>& ops, std::size_t k) {
  for (std::size_t i = ops[k].end; i < text.tokens.size() && i <= ops[k].end + kFrenchVerb; ++i) {
    const GuardToken& t = text.tokens[i];
    if (t.sentence != ops[k].sentence || t.kind != GuardToken::Kind::word) break;
    if (t.word != "que" && t.word != "qu") continue;
    const bool covered = k + 1 < ops.size() && ops[k + 1].begin <= i && i < ops[k + 1].end;  // "tant que"
    return covered ? text.tokens.size() : i;
  }
  return text.tokens.size();
}

/// "À moins que vous ne payiez", and "ne" behind "aucun ... tant que": it denies nothing.
bool says_nothing(const std::vector<GuardOperator>& ops, std::size_t k, bool denied) {
  if (k == 0 || ops[k - 1].sentence != ops[k].sentence) return false;
  const int neg = guard_class("neg"), until = guard_class("until");
  if (ops[k - 1].has(guard_class("if")) && ops[k - 1].has(neg)) return !denied;
  return ops[k - 1].has(until) && !ops[k - 1].effects[0].demanded && k > 1 && ops[k - 2].has(neg) &&
         ops[k - 2].sentence == ops[k].sentence;
}

}  // namespace

void restrict_french(const GuardText& text, std::vector<GuardOperator>& ops) {
  if (text.language->code != "fr") return;
  const int neg = guard_class("neg");
  std::vector<GuardOperator> restrictions;
  for (std::size_t k = 0; k < ops.size(); ++k) {
    GuardOperator& ne = ops[k];
    if (!is_negation(ne) || ne.end - ne.begin > 1 || !text.language->negator.contains(text.tokens[ne.begin].word))
      continue;
    const bool denied = k + 1 < ops.size() && ops[k + 1].sentence == ne.sentence && ops[k + 1].has(neg) &&
                        ops[k + 1].begin <= ne.end + kFrenchVerb;  // "pas", "jamais"
    const std::size_t que = denied ? text.tokens.size() : restriction(text, ops, k);
    if (says_nothing(ops, k, denied) || que < text.tokens.size()) ne.effects.clear();
    if (que < text.tokens.size())
      restrictions.push_back({que, que + 1, ne.sentence, {PhraseEffect{{guard_class("only")}, true}}});
  }
  ops.insert(ops.end(), restrictions.begin(), restrictions.end());
  std::stable_sort(ops.begin(), ops.end(),
                   [](const GuardOperator& a, const GuardOperator& b) { return a.begin < b.begin; });
}

/// "No vino nadie", "aucun n'est venu": words of negation that agree are one.
void agree_negations(const GuardText& text, std::vector<GuardOperator>& ops) {
  const auto& negator = text.language->negator;
  std::size_t last = ops.size();  // the negation before, if nothing parts them
  for (std::size_t k = 0; k < ops.size() && !negator.empty(); ++k) {
    const std::string& word = text.tokens[ops[k].begin].word;
    if (joins(ops[k])) last = ops.size();
    if (!is_negation(ops[k]) || text.language->without.contains(word)) continue;
    const bool parted =
        last == ops.size() || ops[last].sentence != ops[k].sentence ||
        std::any_of(text.tokens.begin() + static_cast<std::ptrdiff_t>(ops[last].end),
                    text.tokens.begin() + static_cast<std::ptrdiff_t>(ops[k].begin), [&](const GuardToken& t) {
                      return t.kind == GuardToken::Kind::sign || text.language->coordinators.contains(t.word);
                    });
    if (!parted && negator.contains(text.tokens[ops[last].begin].word) != negator.contains(word))
      ops[k].effects[0].demanded = false;
    else last = k;
  }
}

}  // namespace lectern
