// Reads the tables of clauses. Never looks at a sentence. Tested by cautious_rules_test.cpp.
#include "stages/simplify/clause_table.h"

#include <algorithm>

namespace lectern {
namespace {

constexpr std::string_view kComment = "comment";

}  // namespace

ClauseTable::ClauseTable(std::string_view rows) {
  for (const std::string& line : split_filled(rows, '\n')) {
    const std::vector<std::string> cells = split_filled(line, '\t');
    if (cells.size() != 2 || line.starts_with('#')) continue;
    for (std::string word : split_filled(cells[1], ' ')) {
      std::replace(word.begin(), word.end(), '_', ' ');
      if (cells[0] == kComment) {
        const std::vector<std::string> pair = split_filled(word, '=');
        if (pair.size() == 2) comments_.emplace_back(pair[0], pair[1]);
      } else if (kinds_[cells[0]].insert(word).second) {
        lists_[cells[0]].push_back(word);
      }
    }
  }
  for (auto& [kind, words] : lists_)
    std::stable_sort(words.begin(), words.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
}

bool ClauseTable::has(std::string_view kind, const std::string& word) const {
  const auto found = kinds_.find(kind);
  return found != kinds_.end() && found->second.contains(word);
}

const std::vector<std::string>& ClauseTable::all(std::string_view kind) const {
  static const std::vector<std::string> none;
  const auto found = lists_.find(kind);
  return found == lists_.end() ? none : found->second;
}

const ClauseTable& ClauseTable::of(std::string_view language) {
  return table_of<ClauseTable>(language, clause_table_texts(),
                               [](const TableText& text) { return ClauseTable(text.rows); });
}

}  // namespace lectern
