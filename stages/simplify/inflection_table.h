// What is known of the inflection of a language besides its dictionary: inflection_tables/*.tsv.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "stages/simplify/table_texts.h"

namespace lectern {

class InflectionTable {
 public:
  /// The table of a BCP 47 language; empty where there is none.
  static const InflectionTable& of(std::string_view language);
  /// Reads lines "kind <tab> items", as inflection_tables/README.md says; others are left out.
  explicit InflectionTable(std::string_view rows);

  bool empty() const { return items_.empty(); }
  bool has(std::string_view kind, const std::string& word) const;
  /// The item of a kind that begins with `word`, cut at "=", "_" made a space: {"du", "de le"}; empty: there is none.
  const std::vector<std::string>& item(std::string_view kind, const std::string& word) const;
  /// All items of a kind, cut likewise.
  const std::vector<std::vector<std::string>>& all(std::string_view kind) const;
  /// A vowel is heard at the beginning of the word.
  bool begins_with_vowel(std::string_view word) const;

 private:
  std::map<std::string, std::vector<std::vector<std::string>>, std::less<>> items_;
  std::map<std::string, std::map<std::string, std::size_t>, std::less<>> places_;
};

/// The tables of Lectern's own; the files are in inflection_tables/.
const std::vector<TableText>& inflection_table_texts();

}  // namespace lectern
