// Tables by language that are built into the program as texts: how one is cut, and how the one of a language is found.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "stages/repair/languages.h"

namespace lectern {

/// One table's text, as its file has it.
struct TableText {
  std::string_view language, rows;  // an ISO 639-1 code
};

/// What stands between the signs, empty parts too: "a,,b" is three.
std::vector<std::string> split(std::string_view text, char sign);
/// The same without the empty parts.
std::vector<std::string> split_filled(std::string_view text, char sign);

/// The table of a BCP 47 language; empty where there is none. All are read at the first call, each by read(text).
template <class Table, class Read>
const Table& table_of(std::string_view language, const std::vector<TableText>& texts, Read read) {
  static const std::map<std::string, Table, std::less<>> tables = [&] {
    std::map<std::string, Table, std::less<>> out;
    for (const TableText& text : texts) out.emplace(text.language, read(text));
    return out;
  }();
  static const Table empty("");
  const auto found = tables.find(base_language(language));
  return found == tables.end() ? empty : found->second;
}

}  // namespace lectern
