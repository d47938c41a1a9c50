// Plainer words for hard ones: tables by language and part of speech, and a user's own.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "stages/simplify/table_texts.h"
#include "stages/simplify/word_conditions.h"
#include "stages/simplify/words.h"

namespace lectern {

/// How a row's word is used and inflected: a verb by its first word, a noun by its last, all else not at all; where a
/// language has a table of inflection, all by their first word, adjectives too.
enum class WordUse { verb, noun, adjective, adverb, fixed };

struct WordRow {
  std::vector<std::string> words;  // in small letters, cut as cut_phrase() does; the inflected one as its lemma
  WordUse use = WordUse::fixed;
  std::string plain;
  std::vector<WordCondition> where = {};
};

/// Rows by their first word, longest first.
class WordTable {
 public:
  /// The table that Lectern has for a BCP 47 language; empty when there is none.
  static const WordTable& of(std::string_view language);
  /// Reads rows "word <tab> part <tab> plain", the part as in word_tables/ or "user" for all of them; a fourth cell has
  /// the conditions under which a row is applied. Lines that begin with # and lines of no such form are left out.
  /// The words are cut as those of `language` are, and the conditions are its own.
  explicit WordTable(std::string_view rows, std::string_view language = {});
  const std::vector<WordRow>& beginning_with(const std::string& word) const;
  /// All rows, by their first word.
  std::vector<WordRow> rows() const;
  std::size_t size() const { return size_; }

 private:
  std::map<std::string, std::vector<WordRow>, std::less<>> rows_;
  std::size_t size_ = 0;
};

/// The tables of Lectern's own; the files are in word_tables/.
const std::vector<TableText>& word_table_texts();

}  // namespace lectern
