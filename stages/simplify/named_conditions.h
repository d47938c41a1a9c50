// A table of conditions by name, whatever they look at.
#pragma once

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "stages/simplify/word_conditions.h"

namespace lectern {

template <class Place>
struct NamedCondition {
  std::string_view name;
  bool (*holds)(const Place&);
  bool wants_words = false;  // "not of", "before un"
};

/// The row of that name; null: there is none.
template <class Rows>
const typename Rows::value_type* named(const Rows& rows, std::string_view name) {
  const auto row = std::find_if(rows.begin(), rows.end(), [&](const auto& r) { return r.name == name; });
  return row == rows.end() ? nullptr : &*row;
}

/// Reads "plural; not of where". Nothing: a name is not in the table, or lacks its words, or has some and wants none.
template <class Rows>
std::optional<std::vector<WordCondition>> read_named(const Rows& rows, std::string_view text) {
  auto out = split_conditions(text);
  for (const WordCondition& one : out) {
    const auto* row = named(rows, one.name);
    if (!row || row->wants_words == one.words.empty()) return std::nullopt;
  }
  return out;
}

}  // namespace lectern
