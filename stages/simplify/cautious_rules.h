// Rules for languages other than English: fewer, and each only where table and lexicon are sure. A file a rule.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "stages/simplify/clause_reading.h"
#include "stages/simplify/rules.h"

namespace lectern {

struct CautiousRule {
  std::string_view id;      // the name of its function and file
  std::string_view reason;  // for the report, after "Why:"
  std::optional<Rewriting> (*apply)(const ClauseReading& s) = nullptr;
};

/// Asked in this order of sentences that are long.
std::span<const CautiousRule> cautious_rules();

std::optional<Rewriting> list_behind_colon(const ClauseReading& s);
std::optional<Rewriting> part_at_semicolon(const ClauseReading& s);
std::optional<Rewriting> part_bracket(const ClauseReading& s);
std::optional<Rewriting> part_at_conjunction(const ClauseReading& s);
std::optional<Rewriting> part_comment(const ClauseReading& s);

/// The sentence neither asks nor calls, and is no list already: it may be parted.
bool may_be_parted(const ClauseReading& s);

}  // namespace lectern
