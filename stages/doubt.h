// The reasons for doubt that the program knows, each said once: its name, how sure such a decision is, and a sentence
// for people. A stage that decides on little evidence names the reason; confidence follows from it and from nothing
// else.
#pragma once

#include <span>
#include <string_view>

namespace lectern {

/// The names in rule_of() say when each is used.
enum class Doubt {
  none,
  narrow_gutter,
  rows_of_columns,
  furniture_by_place_alone,
  table_without_column_rules,
  table_without_rules,
  thin_table,
  heading_by_one_sign,
  joined_by_shape,
  item_alone,
  pull_quote_without_sign,
  note_on_another_page,
  note_by_place_alone,
  side_note_by_place,
  page_not_read
};

struct DoubtRule {
  Doubt doubt = Doubt::none;
  std::string_view id;      // stable, for machines
  double confidence = 1;    // hundredths, 0 to 1: about how many of such decisions are right
  std::string_view reason;  // a sentence for people
};

std::span<const DoubtRule> doubt_rules();
const DoubtRule& rule_of(Doubt doubt);
double confidence_of(Doubt doubt);

/// The one of two reasons that leaves less confidence.
Doubt stronger(Doubt a, Doubt b);

}  // namespace lectern
