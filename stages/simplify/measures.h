// How hard a text is to read, in the measures that its language has.
//
// Sources of the formulas, all of words, sentences and syllables:
//   FKGL          Kincaid, Fishburne, Rogers, Chissom: Derivation of new readability formulas, 1975 (US Navy)
//   SMOG          McLaughlin: SMOG grading, Journal of Reading 12, 1969
//   Dale–Chall    Dale, Chall: A formula for predicting readability, Educational Research Bulletin 27, 1948; in place
//   of its
//                 list of 3,000 familiar words, the 3,000 most frequent of word_lists/ and their forms
//   Flesch        Flesch: A new readability yardstick, Journal of Applied Psychology 32, 1948
//   Flesch–Amstad Amstad: Wie verständlich sind unsere Zeitungen?, Zurich 1978 (German)
//   Kandel–Moles  Kandel, Moles: Application de l'indice de Flesch à la langue française, 1958
//   Fernández Huerta: Medidas sencillas de lecturabilidad, Consigna 214, 1959 (Spanish)
//   Gulpease      Lucisano, Piemontese: Gulpease, Scuola e città 39, 1988 (Italian; of letters, not syllables)
//   Martins       Martins, Ghiraldelo, Nunes, Oliveira: Readability formulas applied to textbooks in Brazilian
//   Portuguese, 1996 Oborneva      Оборнева: Автоматизация оценки качества восприятия текста, Moscow 2005 (Russian) LIX
//   Björnsson: Läsbarhet, Stockholm 1968 (any language with words of letters)
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "stages/document.h"

namespace lectern {

/// Counts. What stands between quotation marks counts, but makes no sentence the longest: it may not be changed.
struct Measures {
  int paragraphs = 0, sentences = 0, words = 0;
  int longest = 0;            // words of the longest sentence, outside quotation marks
  int longest_paragraph = 0;  // words
  int letters = 0, syllables = 0;
  int polysyllables = 0;  // words of three syllables and more
  int long_words = 0;     // of more than six letters
  int rare_words = 0;     // neither in the list of frequent words nor names nor numbers
  int unfamiliar = 0;     // not among the most frequent, for Dale–Chall
  int passives = 0;       // sentences with a passive
  bool operator==(const Measures&) const = default;

  double words_a_sentence() const;
  double share_of_rare_words() const;
  double share_of_passives() const;
};

/// Adds up; of the longest, the longer.
Measures operator+(const Measures& a, const Measures& b);

struct Score {
  std::string_view name;  // "FKGL"
  double value = 0;
  bool higher_is_easier = false;
};

/// The formulas that the language has, its own first, then LIX. None for a text without a sentence.
std::vector<Score> scores(const Measures& measures, std::string_view language);

/// One paragraph. Private-use characters (notes, links) are no part of words.
Measures measure_text(std::string_view text, std::string_view language);

struct SectionMeasures {
  std::string heading;  // empty: what stands before the first heading
  int level = 0;
  Measures measures;  // of its own text, without the sections below it
};

struct DocumentMeasures {
  Measures all;
  std::vector<SectionMeasures> sections;  // those with text
};

/// Of a document, and of its plain-language edition.
struct EditionMeasures {
  DocumentMeasures original, plain;
};

/// Paragraphs, list items and boxes. Quotations set apart, notes, tables, captions, verse, contents and bibliographies
/// are left out, and paragraphs in another language.
DocumentMeasures measure_document(const Document& document);

}  // namespace lectern
