// Reads definitions by their form: a term that is set apart, a verb that defines. Never takes a claim for a definition:
// without marks around the term only "is defined as" is one. Tested by definitions_test.cpp.
#include "stages/simplify/definitions.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

#include "stages/repair/languages.h"
#include "stages/simplify/abbreviations.h"
#include "stages/simplify/running_text.h"
#include "stages/simplify/sentences.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

constexpr std::size_t kLongestTerm = 6;      // words
constexpr std::size_t kLongestLead = 60;     // letters before the comma that a term may stand behind
constexpr std::size_t kLongestMeaning = 60;  // words; what is longer is no explanation

/// Words between bars. `openings` may stand before a term that is set apart; `headings`: parts of words that tell a
/// list of terms from any other list with labels.
struct DefiningWords {
  std::string_view language, openings, verbs, sure, headings;
};
constexpr std::array kWords = {
    DefiningWords{"en", "the term|the word|the phrase|the expression|a|an|the",
                  "means|refers to|refer to|is defined as|are defined as|denotes|is understood as",
                  "is defined as|are defined as",
                  "glossary|definition|terms|acronym|abbreviation|words explained|what the words mean"},
    DefiningWords{"fr", "le terme|le mot|l’expression|par|le|la|les|un|une",
                  "signifie|désigne|désignent|est défini comme|est définie comme|on entend|s’entend de",
                  "est défini comme|est définie comme|sont définis comme|sont définies comme",
                  "glossaire|définition|lexique|sigles|abréviation|acronyme"},
    DefiningWords{"es", "el término|la palabra|la expresión|por|el|la|los|las|un|una",
                  "significa|se refiere a|designa|se define como|se entiende", "se define como|se definen como",
                  "glosario|definici|términos|siglas|abreviatura|acrónimo"},
    DefiningWords{"pt", "o termo|a palavra|a expressão|por|o|a|os|as|um|uma",
                  "significa|refere-se a|designa|é definido como|é definida como|entende-se",
                  "é definido como|é definida como|define-se como",
                  "glossário|definiç|termos|siglas|abreviatura|acrónimo|acrônimo"},
    DefiningWords{"de", "der begriff|das wort|der ausdruck|ein|eine|der|die|das",
                  "bedeutet|bezeichnet|meint|wird definiert als", "wird definiert als",
                  "glossar|definition|begriffe|abkürzung|worterklärung"},
    DefiningWords{"it", "il termine|la parola|l’espressione|per|il|la|lo|i|le|gli|un|una",
                  "significa|indica|designa|è definito come|è definita come|si intende",
                  "è definito come|è definita come", "glossario|definizion|termini|sigle|abbreviazion|acronim"},
    DefiningWords{"ru", "термин|слово|под", "означает|обозначает|—|понимается", "определяется как",
                  "глоссарий|определени|термин|сокращени|словарь"},
};

std::u32string small(std::string_view text) { return lower(to_utf32(text)); }

std::size_t count_words(std::u32string_view text) {
  return text.empty() ? 0 : static_cast<std::size_t>(std::count(text.begin(), text.end(), U' ')) + 1;
}

/// The phrase of `phrases` that `text` has at `at` as whole words, with the space after it; 0: none.
std::size_t phrase_at(std::u32string_view text, std::size_t at, std::string_view phrases) {
  for (std::size_t from = 0; from <= phrases.size();) {
    const std::size_t end = std::min(phrases.find('|', from), phrases.size());
    const std::u32string phrase = to_utf32(phrases.substr(from, end - from)) + U" ";
    if (text.substr(at, phrase.size()) == phrase) return phrase.size();
    from = end + 1;
  }
  return 0;
}

bool names_terms(const Inlines* heading, std::string_view parts) {
  const std::string text = heading ? to_utf8(small(plain_text(*heading))) : "";
  for (std::size_t from = 0; from <= parts.size() && !text.empty();) {
    const std::size_t end = std::min(parts.find('|', from), parts.size());
    if (text.find(parts.substr(from, end - from)) != std::string::npos) return true;
    from = end + 1;
  }
  return false;
}

struct Parts {
  std::u32string term, meaning;
};

/// What stands behind the verb, without its stop.
std::u32string meaning_of(std::u32string text) {
  while (!text.empty() && (text.back() == U'.' || text.back() == U' ' || text.back() == U';')) text.pop_back();
  return text;
}

/// `start`: where the term may stand, with its opening words before it.
std::optional<Parts> marked_term(const std::u32string& sentence, const std::u32string& folded, std::size_t start,
                                 const DefiningWords& words) {
  constexpr std::array<std::pair<char32_t, char32_t>, 5> kQuotes = {
      {{U'“', U'”'}, {U'‘', U'’'}, {U'«', U'»'}, {U'„', U'“'}, {U'"', U'"'}}};
  const std::size_t open = start + phrase_at(folded, start, words.openings);
  if (open >= sentence.size()) return std::nullopt;
  const auto* quote =
      std::find_if(kQuotes.begin(), kQuotes.end(), [&](const auto& q) { return q.first == sentence[open]; });
  if (quote == kQuotes.end()) return std::nullopt;
  const std::size_t close = sentence.find(quote->second, open + 1);
  if (close == std::u32string::npos) return std::nullopt;
  const std::size_t space = close + (sentence.compare(close + 1, 1, U",") == 0 ? 2 : 1);  // « X », ...
  const std::size_t verb = sentence.compare(space, 1, U" ") == 0 ? phrase_at(folded, space + 1, words.verbs) : 0;
  if (verb == 0) return std::nullopt;
  std::u32string term = sentence.substr(open + 1, close - open - 1);
  while (!term.empty() && (term.front() == U'\u00A0' || term.front() == U' ')) term.erase(0, 1);
  while (!term.empty() && (term.back() == U'\u00A0' || term.back() == U' ' || term.back() == U',')) term.pop_back();
  return Parts{term, meaning_of(sentence.substr(space + 1 + verb))};
}

std::optional<Parts> sure_verb(const std::u32string& sentence, const std::u32string& folded,
                               const DefiningWords& words) {
  for (std::size_t space = folded.find(U' '); space != std::u32string::npos; space = folded.find(U' ', space + 1)) {
    const std::size_t verb = phrase_at(folded, space + 1, words.sure);
    if (verb == 0) continue;
    const std::size_t open = phrase_at(folded, 0, words.openings);
    if (open >= space) return std::nullopt;
    return Parts{sentence.substr(open, space - open), meaning_of(sentence.substr(space + 1 + verb))};
  }
  return std::nullopt;
}

bool is_term(std::u32string_view term) {
  const bool words = std::all_of(term.begin(), term.end(), [](char32_t c) {
    return is_letter(c) || is_digit(c) || is_mark(c) || is_hyphen(c) || c == U' ' || c == U'’' || c == U'\'';
  });
  return !term.empty() && words && count_words(term) <= kLongestTerm;
}

/// "Loop" at the beginning of a sentence is "loop"; "ILO" is not.
std::u32string as_inside(std::u32string term) {
  if (term.size() > 1 && is_upper(term[0]) && is_lower(term[1]) && count_words(term) == 1) return lower(term);
  return term;
}

class Definitions {
 public:
  void add(std::string term, std::string meaning, bool short_form = false, bool in_list = false) {
    while (term.ends_with(':') || term.ends_with(' ')) term.pop_back();
    const bool fits = !term.empty() && !meaning.empty() && count_words(to_utf32(meaning)) <= kLongestMeaning;
    if (fits && known_.insert(small(term)).second)
      out.push_back({std::move(term), std::move(meaning), short_form, in_list});
  }
  std::vector<Definition> out;

 private:
  std::set<std::u32string> known_;
};

}  // namespace

std::vector<Definition> find_definitions(const Document& document) {
  Definitions found;
  const std::vector<RunningText> text = running_text(document);
  const std::string_view base = base_language(document.language);
  const auto* words = std::find_if(kWords.begin(), kWords.end(), [&](const auto& row) { return row.language == base; });
  for (const RunningText& paragraph : text)
    if (paragraph.term && words != kWords.end() && names_terms(paragraph.heading, words->headings))
      found.add(plain_text(*paragraph.term), paragraph.text, false, true);
  std::string all;
  for (const RunningText& paragraph : text) {
    all += paragraph.text + "\n";
    if (words == kWords.end()) continue;
    for (const TextRange& range : find_sentences(paragraph.text, document.language)) {
      const std::u32string sentence = to_utf32(paragraph.text.substr(range.begin, range.end - range.begin));
      const std::u32string folded = lower(sentence);
      if (folded.size() != sentence.size()) continue;
      auto parts = marked_term(sentence, folded, 0, *words);
      const std::size_t comma = sentence.find(U", ");  // "In this report, “loop” means"
      if (!parts && comma < kLongestLead) parts = marked_term(sentence, folded, comma + 2, *words);
      if (!parts) parts = sure_verb(sentence, folded, *words);
      if (parts && is_term(parts->term)) found.add(to_utf8(as_inside(parts->term)), to_utf8(parts->meaning));
    }
  }
  for (const Abbreviation& a : find_abbreviations(all)) found.add(a.form, a.meaning, true);
  return std::move(found.out);
}

}  // namespace lectern
