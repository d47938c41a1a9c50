// Operators that the form of a word tells, not a table. English: "unfair" denies, what is "payable" can be paid, "is
// building" goes on, "on arrival" is when one arrives, "that it be mended" wishes. German: "Nichtzahlung" denies.
// Tested by guard_pairs_test.cpp.
#include <algorithm>
#include <set>

#include "stages/simplify/guard_operators.h"
#include "stages/simplify/word_frequency.h"

namespace lectern {

namespace {

constexpr std::size_t kShortestRoot = 4;  // letters of the word behind a negative prefix
constexpr std::size_t kSubject = 4;       // tokens at most of a subject that a clause describes
constexpr std::size_t kWish = 3;          // words before "be" in which a modal would stand

constexpr std::string_view kDeeds[] = {"al",    "als",  "ure",   "ures", "tion",  "tions", "sion",
                                       "sions", "ment", "ments", "ance", "ances", "ence",  "ences"};

/// "is", "may": what the sentence tells is not over.
bool is_general(const GuardText& text, std::size_t at) {
  static const std::set<std::string_view> kVerbs = {"is",    "are",  "may",    "can",   "must",
                                                    "shall", "will", "should", "could", "would"};
  static const std::set<std::string_view> kPast = {"was", "were", "had", "did"};
  bool out = false;
  for (const GuardToken& t : text.tokens) {
    if (t.sentence != text.tokens[at].sentence) continue;
    if (kPast.contains(t.word)) return false;
    out = out || kVerbs.contains(t.word);
  }
  return out;
}

/// "the closure of the mill", "on arrival", "the collapse of the bank", "late payment": a noun that tells what is done.
bool is_deed(const GuardText& text, std::size_t i) {
  const std::string& word = text.tokens[i].word;
  const bool noun = std::any_of(std::begin(kDeeds), std::end(kDeeds), [&](std::string_view ending) {
    return word.size() > ending.size() + 2 && word.ends_with(ending);
  });
  const std::string before = i > 0 ? text.tokens[i - 1].word : "";
  const std::string behind = i + 1 < text.tokens.size() ? text.tokens[i + 1].word : "";
  const bool upon =
      before == "on" || before == "upon" || before == "for" || (i > 1 && text.tokens[i - 2].word == "for");
  const bool of = behind == "of" || behind == "to" || behind == "by" || behind == "from";
  return (noun && (upon || of)) || (before == "the" && behind == "of" && text.tokens[i].content);
}

bool is_modal(const GuardText& text, std::size_t i) {
  const auto rows = text.language->phrases.find(text.tokens[i].word);
  if (rows == text.language->phrases.end() || rows->second.back().effects.empty()) return false;
  const int c = rows->second.back().effects[0].classes[0];
  return guard_classes()[static_cast<std::size_t>(c)].check == "modal";
}

/// "Parcels that cannot be delivered", "persons convicted": near the beginning, behind those whom it describes.
bool is_restrictive(const GuardText& text, std::size_t that) {
  std::size_t first = that;
  while (first > 0 && that - first <= kSubject && text.tokens[first - 1].sentence == text.tokens[that].sentence)
    --first;
  if (that == first || that - first > kSubject) return false;
  const GuardToken& noun = text.tokens[that - 1];
  return (noun.content && noun.word.ends_with("s")) || noun.stem == "person" || noun.word == "people";
}

/// "decided that the well be fenced": no modal and no "to" before "be", but "that".
bool is_wished(const GuardText& text, std::size_t be) {
  for (std::size_t i = be; i-- > 0 && text.tokens[i].sentence == text.tokens[be].sentence;) {
    if (be - i <= kWish && (text.tokens[i].word == "to" || is_modal(text, i))) return false;
    if (text.tokens[i].word == "that") return true;
  }
  return false;
}

}  // namespace

bool has_negative_prefix(const std::string& w) {
  static constexpr std::string_view kOthers[] = {
      "unit",     "union",  "unif",    "univers", "unique", "unis",   "uncle",  "under", "until", "unto",  "undergo",
      "undertak", "unveil", "uncover", "unleash", "unfold", "unlock", "indeed", "index", "inter", "intern"};
  static constexpr std::string_view kNegative[] = {
      "inaccura",    "inaccess",    "inactiv",   "inadequa",    "inadmiss",   "inappropria", "incapab",
      "incomplet",   "inconsisten", "incorrect", "ineffectiv",  "inefficien", "ineligib",    "inequal",
      "inequit",     "informal",    "insecur",   "insufficien", "invalid",    "invisib",     "involuntar",
      "incompatib",  "infrequent",  "impossib",  "improper",    "immoral",    "impractic",   "imperfect",
      "impermissib", "illegal",     "illegib",   "illitera",    "illicit",    "irregular",   "irrelevan",
      "irresponsib", "irreversib",  "irrevocab", "dishonest",   "disobey",    "disapprov",   "disallow",
      "disqualif",   "disregard",   "disloyal",  "displeas",    "dissatisf",  "nonexisten",  "noncompl",
      "nonpay"};
  for (std::string_view known : kNegative)
    if (w.starts_with(known)) return true;
  if (w.ends_with("less") && w.size() >= kShortestRoot + 3 && w != "unless" && w != "nonetheless" &&
      w != "nevertheless" && w != "regardless")
    return frequency_rank(std::string_view(w).substr(0, w.size() - 4), "en") > 0;
  if (!w.starts_with("un") || w.size() < kShortestRoot + 2) return false;
  for (std::string_view other : kOthers)
    if (w.starts_with(other) && !w.starts_with("unclea")) return false;
  return frequency_rank(std::string_view(w).substr(2), "en") > 0;
}

void add_english_operators(const GuardText& text, std::size_t i, std::vector<GuardOperator>& out) {
  const GuardToken& token = text.tokens[i];
  const auto add = [&](PhraseEffect effect, bool prefix) {
    out.push_back({i, i + 1, token.sentence, {std::move(effect)}, false, prefix});
  };
  if ((!token.capital || token.first) && has_negative_prefix(token.word)) add({{guard_class("neg")}, true}, true);
  else if (token.content && token.word.size() > kShortestRoot + 4 &&
           (token.word.ends_with("able") || token.word.ends_with("ible")))
    add({{guard_class("permit"), guard_class("possible")}, false}, false);
  else if (is_deed(text, i)) {
    add({{guard_class("when")}, false}, true);
    if (is_general(text, i)) out.back().effects.push_back({{guard_class("if")}, false});
  }
  const bool participle = token.word.ends_with("ed") || token.word.ends_with("ing");
  if ((participle || token.word == "that") && is_restrictive(text, i)) add({{guard_class("if")}, false}, true);
  if (token.first && token.word.ends_with("ing")) {  // "Having a licence, you may ..."
    add({{guard_class("if")}, false}, true);
    out.back().effects.push_back({{guard_class("when")}, false});
  }
  if (token.word == "be" && is_wished(text, i)) add({{guard_class("should"), guard_class("oblige")}, false}, false);
  if (token.stem != "be") return;
  std::size_t verb = i + 1;
  if (verb < text.tokens.size() && !text.tokens[verb].content) ++verb;
  if (verb < text.tokens.size() && text.tokens[verb].content && text.tokens[verb].word.ends_with("ing"))
    add({{guard_class("ongoing")}, false}, false);
}

bool is_german_infinitive(const std::string& word) {
  static constexpr std::string_view kParts[] = {"ab",       "an",   "auf",    "aus", "bei",    "ein",    "fest",
                                                "fort",     "her",  "hin",    "mit", "nach",   "nieder", "statt",
                                                "teil",     "um",   "vor",    "weg", "bereit", "weiter", "zurück",
                                                "zusammen", "frei", "sicher", "los", "durch"};
  return word.ends_with("en") && std::any_of(std::begin(kParts), std::end(kParts), [&](std::string_view part) {
           return word.starts_with(part) && word.size() > part.size() + 2 + kShortestRoot &&
                  word.compare(part.size(), 2, "zu") == 0;
         });
}

/// "ist bis Mai zu zahlen", "haben zu zahlen".
bool is_to_be_done(const GuardText& text, std::size_t zu) {
  static constexpr std::string_view kVerbs[] = {"ist", "sind", "war", "waren", "hat", "haben", "hatte", "hatten"};
  if (text.tokens[zu].word != "zu" || zu + 1 >= text.tokens.size() || !text.tokens[zu + 1].word.ends_with("n"))
    return false;
  return std::any_of(text.tokens.begin(), text.tokens.begin() + static_cast<std::ptrdiff_t>(zu),
                     [&](const GuardToken& t) {
                       return t.sentence == text.tokens[zu].sentence &&
                              std::find(std::begin(kVerbs), std::end(kVerbs), t.word) != std::end(kVerbs);
                     });
}

/// "Nichtzahlung" denies; "haben einzureichen" and "ist zu zahlen" oblige.
void add_german_operator(const GuardText& text, std::size_t i, std::vector<GuardOperator>& out) {
  const GuardToken& token = text.tokens[i];
  const bool denies = token.word.starts_with("nicht") && token.word.size() > 5 + kShortestRoot;
  if (denies) out.push_back({i, i + 1, token.sentence, {PhraseEffect{{guard_class("neg")}, true}}, false, true});
  else if (is_german_infinitive(token.word) || is_to_be_done(text, i))
    out.push_back({i, i + 1, token.sentence, {PhraseEffect{{guard_class("oblige")}, false}}, false, true});
}

/// "Неуплата" may deny.
void add_russian_operator(const GuardText& text, std::size_t i, std::vector<GuardOperator>& out) {
  constexpr std::size_t kBytes = 14;  // of a word with so long a root that it may be one
  const GuardToken& token = text.tokens[i];
  if (token.word.starts_with("не") && token.word.size() >= kBytes)
    out.push_back({i, i + 1, token.sentence, {PhraseEffect{{guard_class("neg")}, false}}, false, true});
}

/// "Les élèves qui arrivent", "Kinder, die ...": who it is may be told by "if".
void add_relative(const GuardText& text, std::size_t i, std::vector<GuardOperator>& out) {
  if (begins_sentence(text, i)) return;
  const GuardToken& before = text.tokens[i - 1];
  if (before.text != "," && (text.language->nouns_capital || !before.content)) return;
  out.push_back({i, i + 1, text.tokens[i].sentence, {PhraseEffect{{guard_class("if")}, false}}, false, true});
}

}  // namespace lectern
