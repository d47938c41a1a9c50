// Content that is gone without replacement, or that came from nowhere. Words are replaced one for one, or a phrase by a
// word; a clause is not. Tested by guard_pairs_test.cpp.
#include <algorithm>
#include <set>

#include "stages/simplify/guard_acronyms.h"
#include "stages/simplify/guard_checks.h"
#include "stages/simplify/guard_language.h"

namespace lectern {

namespace {

// Words of content that are gone, beyond those that came, from which a clause is lost.
constexpr int kWordsOfAClause = 3;
constexpr int kReplaced = 2;       // words that one new word may stand for
constexpr int kWordsThatCome = 2;  // words that came beyond those gone, from which something was added

using Stems = std::set<std::string>;

/// "million", "days": compared with their numbers.
bool counts_something(const GuardText& text, const GuardToken& t) {
  return text.language->numbers.contains(t.word) || text.language->units.contains(t.word);
}

/// What a word counts for: nothing, as others compare it; little, as it may come, go, and stand for one that goes (a
/// light word, or one of an operator); or all.
enum class Weight { none, little, all };

struct Word {
  std::string stem;
  Weight weight = Weight::none;
};

/// How many operators of each class there are that must have their like.
std::vector<int> demanded(const GuardText& text) {
  std::vector<int> out(guard_classes().size());
  for (const GuardOperator& op : text.operators)
    for (const PhraseEffect& effect : op.effects)
      for (const int c : effect.classes) out[static_cast<std::size_t>(c)] += effect.demanded;
  return out;
}

/// "the responsibility of": the other text has one more "must", which the word stands for.
bool has_its_like(const GuardOperator& op, const std::vector<int>& here, const std::vector<int>& there) {
  return std::any_of(op.effects.begin(), op.effects.end(), [&](const PhraseEffect& e) {
    const auto c = static_cast<std::size_t>(e.classes[0]);
    return !op.prefix && there[c] > here[c];
  });
}

/// The operators' words: -1 none, else which one.
std::vector<int> operators_at(const GuardText& text, const GuardText& other) {
  const std::vector<int> here = demanded(text), there = demanded(other);
  std::vector<int> out(text.tokens.size(), -1);
  for (std::size_t k = 0; k < text.operators.size(); ++k) {
    const GuardOperator& op = text.operators[k];
    const bool demands =
        std::any_of(op.effects.begin(), op.effects.end(), [](const PhraseEffect& e) { return e.demanded; });
    const bool joins = !op.effects.empty() && op.has(guard_class("cause"));
    if (op.effects.empty() || demands || joins || op.end - op.begin > 1 || has_its_like(op, here, there))
      std::fill(out.begin() + static_cast<std::ptrdiff_t>(op.begin), out.begin() + static_cast<std::ptrdiff_t>(op.end),
                static_cast<int>(k));
  }
  return out;
}

/// "common" of "uncommon", "legal" of "illegal", "home" of "homeless", "zahlen" of "Nichtzahlung".
std::string root_of(const std::string& word) {
  if (word.starts_with("nicht")) return word.ends_with("ung") ? word.substr(5, word.size() - 8) + "en" : word.substr(5);
  if (word.ends_with("less")) return word.substr(0, word.size() - 4);
  return word.substr(word.starts_with("dis") || word.starts_with("non") ? 3 : 2);
}

std::vector<Word> words(const GuardText& text, const GuardText& other) {
  const std::vector<int> operators = operators_at(text, other);
  const std::vector<bool> spelt = spelt_out(text, other);
  std::vector<Word> out;
  for (std::size_t i = 0; i < text.tokens.size(); ++i) {
    const GuardToken& t = text.tokens[i];
    if (t.kind != GuardToken::Kind::word) continue;
    const bool name = t.capital && !t.first && !text.language->nouns_capital;
    const bool light = text.language->light.contains(t.word);
    Weight weight = Weight::none;
    if (!name && !spelt[i] && !counts_something(text, t) && (t.content || light))
      weight = light || operators[i] >= 0 ? Weight::little : Weight::all;
    out.push_back({t.stem, weight});
    if (operators[i] >= 0 && text.operators[static_cast<std::size_t>(operators[i])].prefix && t.word.size() > 4)
      out.push_back({stem_of(root_of(t.word), *text.language), Weight::none});
  }
  return out;
}

/// Words of this weight that stand here and not there, each once.
Stems missing(const std::vector<Word>& here, const std::vector<Word>& there, Weight weight) {
  Stems out;
  for (const Word& word : here)
    if (word.weight == weight &&
        std::none_of(there.begin(), there.end(), [&](const Word& other) { return akin(other.stem, word.stem); }))
      out.insert(word.stem);
  return out;
}

/// "murderer", "inspector".
bool is_person(const std::string& stem) { return stem.ends_with("er") || stem.ends_with("or"); }

/// Words made of one that stands there may stand for one more: "object" for "raise an objection". Not a person made of
/// a deed, "arrested for murder" and "the murderer", unless the deed is there still.
int derived(const std::vector<Word>& here, const std::vector<Word>& there) {
  const auto stands = [](const std::vector<Word>& all, const std::string& stem) {
    return std::any_of(all.begin(), all.end(), [&](const Word& other) { return other.stem == stem; });
  };
  Stems out;
  for (const Word& word : here) {
    if (word.weight != Weight::all || stands(there, word.stem)) continue;
    if (std::any_of(there.begin(), there.end(), [&](const Word& other) {
          return akin(other.stem, word.stem) && (!is_person(word.stem) || stands(here, other.stem));
        }))
      out.insert(word.stem);
  }
  return static_cast<int>(out.size());
}

int count(const Stems& words) { return static_cast<int>(words.size()); }

}  // namespace

void check_content(const GuardText& before, const GuardText& after, Objections& out) {
  const std::vector<Word> was = words(before, after), is = words(after, before);
  const Stems gone = missing(was, is, Weight::all), came = missing(is, was, Weight::all);
  const int lost = count(gone), added = count(came);
  const int stand_in = count(missing(is, was, Weight::little)) + derived(is, was);
  const int stood = count(missing(was, is, Weight::little)) + derived(was, is);
  if ((lost > stand_in && added == 0) || lost - kReplaced * added >= kWordsOfAClause)
    out.push_back({"content", "“" + *gone.begin() + "”" + (lost > 1 ? " and more" : "") + " is lost"});
  else if ((added > stood && lost == 0) || added - kReplaced * lost >= kWordsThatCome)
    out.push_back({"content", "“" + *came.begin() + "”" + (added > 1 ? " and more" : "") + " is new"});
}

}  // namespace lectern
