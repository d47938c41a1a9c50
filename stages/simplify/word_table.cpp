// Reads tables of words. Never decides where a word is replaced. Tested by plain_words_test.cpp.
#include "stages/simplify/word_table.h"

#include <algorithm>

#include "stages/simplify/piece_conditions.h"
#include "stages/simplify/word_pieces.h"

namespace lectern {
namespace {

WordUse use_of(std::string_view part) {
  return part == "v"     ? WordUse::verb
         : part == "n"   ? WordUse::noun
         : part == "adj" ? WordUse::adjective
         : part == "adv" ? WordUse::adverb
                         : WordUse::fixed;
}

}  // namespace

WordTable::WordTable(std::string_view rows, std::string_view language) {
  const InflectionTable& inflection = InflectionTable::of(language);
  for (const std::string& line : split(rows, '\n')) {
    const std::vector<std::string> cells = split(line, '\t');
    const bool has_form = cells.size() == 3 || cells.size() == 4;
    if (!has_form || line.starts_with('#') || cells[0].empty() || cells[2].empty()) continue;
    const std::string conditions = cells.size() == 4 ? cells[3] : "";
    const auto where = inflection.empty() ? read_conditions(conditions) : read_piece_conditions(conditions);
    if (!where) continue;
    const auto add = [&](WordUse use) {
      WordRow row{cut_phrase(cells[0], inflection), use, cells[2], *where};
      rows_[row.words.front()].push_back(std::move(row));
    };
    if (cells[1] == "user") {  // whatever it is in its place
      for (const WordUse use : {WordUse::noun, WordUse::verb, WordUse::adjective, WordUse::adverb}) add(use);
    } else {
      add(use_of(cells[1]));
    }
    ++size_;
  }
  for (auto& [word, all] : rows_)
    std::stable_sort(all.begin(), all.end(),
                     [](const WordRow& a, const WordRow& b) { return a.words.size() > b.words.size(); });
}

const std::vector<WordRow>& WordTable::beginning_with(const std::string& word) const {
  static const std::vector<WordRow> none;
  const auto found = rows_.find(word);
  return found == rows_.end() ? none : found->second;
}

std::vector<WordRow> WordTable::rows() const {
  std::vector<WordRow> out;
  for (const auto& [word, all] : rows_) out.insert(out.end(), all.begin(), all.end());
  return out;
}

const WordTable& WordTable::of(std::string_view language) {
  return table_of<WordTable>(language, word_table_texts(),
                             [](const TableText& text) { return WordTable(text.rows, text.language); });
}

}  // namespace lectern
