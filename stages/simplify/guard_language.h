// What the guard knows of a language. Each language has its tables in a guard_words_*.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace lectern {

/// The tables as they are written. Lists have one entry a line; words are in lower case.
struct GuardWords {
  std::string_view code;     // ISO 639-1
  std::string_view phrases;  // "phrase|phrase = effect effect": see PhraseEffect; "#" stands for a number, "@" for
                             // a date, "*" for any word, "*est" for one that ends so
  std::string_view
      opposites;  // "word word | word word": words of one place instead of those of another turn the meaning;
                  // "= ": so does another order
  std::string_view numbers;      // "word value": numbers in words; "x100" multiplies, "x10:year" with a unit,
                                 // "o3" is an ordinal, "%50" a fraction, "s100" a plural, "1?" may be an article
  std::string_view units;        // "word word word": forms of one unit of measure, the first names it
  std::string_view function;     // words that carry no content, spaces between
  std::string_view light;        // words that carry little: they may come or go, and stand for a word that goes
  std::string_view dates;        // months, days of the week, "end"
  std::string_view rates;        // "per": what stands between a quantity and what it is counted by
  std::string_view inverted;     // verbs that begin a condition without "if": "had it rained"
  std::string_view spans;        // "between": "and" names all from one number to the other
  std::string_view diminishing;  // "less": with it a word says what its opposite says
  std::string_view irregular;    // "form stem" pairs, spaces between
  std::string_view backward;     // connectives whose cause stands before them: "therefore"
  std::string_view agent;        // the prepositions of a passive's agent: "by"
  std::string_view prepositions;
  std::string_view future, past;   // how verbs tell it: "*ará *arán", "hanno+*ato", spaces between
  std::string_view relatives;      // "qui": who does something may be told by "if"
  std::string_view more, than;     // "plus", "*er" and "que": what is compared with what
  std::string_view negator;        // where words of negation agree, and "no ... nadie" is one: "no"
  std::string_view endings;        // of words that open a sentence and are no names
  std::string_view without, with;  // with a negation, "without" says "only with"
  std::string_view coordinators;   // "and", "or": words that carry a negation or a modal on to what follows
  bool decimal_comma;
  bool nouns_capital;  // every noun begins with a capital
  bool free_order;     // endings tell subject from object, not their places
};

/// One class of words that a phrase belongs to. Several classes: it is one of them, which cannot be told.
struct PhraseEffect {
  std::vector<int> classes;  // of guard_classes()
  bool demanded = true;      // must have its like in the other text; else it may only stand for one
};

struct GuardPhrase {
  std::vector<std::string> words;
  std::vector<PhraseEffect> effects;  // none: the phrase only hides the words it is made of ("at all")
  bool backward = false;
};

/// The tables, made ready for looking up.
struct GuardLanguage {
  std::unordered_map<std::string, std::vector<GuardPhrase>> phrases;            // by first word, the longest first
  std::unordered_map<std::string, std::vector<std::pair<int, int>>> opposites;  // word -> line, place in the line
  std::unordered_set<int> ordered;  // lines whose words keep their order: "he ... she"
  std::unordered_map<std::string, std::string> numbers, units, irregular;
  std::unordered_set<std::string> function, light, dates, rates, inverted, spans, diminishing, agent, prepositions,
      without, with, negator, relatives, than, coordinators;
  std::vector<std::string> endings, more;
  std::vector<std::vector<std::string>> future, past;  // token by token
  bool decimal_comma = true, nouns_capital = false, free_order = false, english = false;
  std::string code;
};

/// A language without a row: an empty one.
const GuardLanguage& guard_language(std::string_view language);

/// The classes of words and which check each belongs to: "negation", "modal", "hedge", "quantifier",
/// "condition", "tense".
struct GuardClass {
  std::string_view name, check;
};
const std::vector<GuardClass>& guard_classes();
int guard_class(std::string_view name);  // -1: none

/// The tables, listed in guard_language.cpp.
extern const GuardWords kCatalanGuardWords, kEnglishGuardWords, kFrenchGuardWords, kGermanGuardWords,
    kItalianGuardWords, kPortugueseGuardWords, kRussianGuardWords, kSpanishGuardWords;

}  // namespace lectern
