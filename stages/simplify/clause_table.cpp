// Reads the tables of clauses. Never looks at a sentence. Tested by cautious_rules_test.cpp.
#include "stages/simplify/clause_table.h"

#include <algorithm>

#include "stages/repair/languages.h"

namespace lectern {
namespace {

constexpr std::string_view kComment = "comment";

std::vector<std::string> split(std::string_view text, char sign) {
  std::vector<std::string> out;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(sign, at), text.size());
    if (end > at) out.emplace_back(text.substr(at, end - at));
    at = end + 1;
  }
  return out;
}

}  // namespace

ClauseTable::ClauseTable(std::string_view rows) {
  for (const std::string& line : split(rows, '\n')) {
    const std::vector<std::string> cells = split(line, '\t');
    if (cells.size() != 2 || line.starts_with('#')) continue;
    for (std::string word : split(cells[1], ' ')) {
      std::replace(word.begin(), word.end(), '_', ' ');
      if (cells[0] == kComment) {
        const std::vector<std::string> pair = split(word, '=');
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
  static const std::map<std::string, ClauseTable, std::less<>> tables = [] {
    std::map<std::string, ClauseTable, std::less<>> out;
    for (const ClauseTableText& text : clause_table_texts()) out.emplace(text.language, ClauseTable(text.rows));
    return out;
  }();
  static const ClauseTable empty("");
  const auto found = tables.find(base_language(language));
  return found == tables.end() ? empty : found->second;
}

}  // namespace lectern
