// What the cautious rules know of a language: clause_tables/*.tsv.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "stages/simplify/table_texts.h"

namespace lectern {

class ClauseTable {
 public:
  /// The table of a BCP 47 language; empty where there is none.
  static const ClauseTable& of(std::string_view language);
  /// Reads lines "kind <tab> words", as clause_tables/README.md says; others are left out.
  explicit ClauseTable(std::string_view rows);

  bool empty() const { return kinds_.empty(); }
  bool has(std::string_view kind, const std::string& word) const;
  /// All of a kind, the longest phrase first, "_" made a space again.
  const std::vector<std::string>& all(std::string_view kind) const;
  /// "ce qui", "Cela" of kind comment.
  const std::vector<std::pair<std::string, std::string>>& comments() const { return comments_; }

 private:
  std::map<std::string, std::set<std::string>, std::less<>> kinds_;
  std::map<std::string, std::vector<std::string>, std::less<>> lists_;
  std::vector<std::pair<std::string, std::string>> comments_;
};

/// The tables of Lectern's own; the files are in clause_tables/.
const std::vector<TableText>& clause_table_texts();

}  // namespace lectern
