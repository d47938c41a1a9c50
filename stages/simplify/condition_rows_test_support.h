// Test support: conditions on a phrase in a sentence, each where it holds and where it does not.
#pragma once

#include <gtest/gtest.h>

#include <vector>

namespace lectern::test {

struct ConditionRow {
  const char *condition, *phrase;
  std::vector<const char*> holds, fails;  // sentences with the phrase
};

/// holds(row, sentence) tells whether the condition does there.
template <class Holds>
void expect_conditions(const std::vector<ConditionRow>& rows, Holds holds) {
  for (const ConditionRow& row : rows) {
    for (const char* text : row.holds) EXPECT_TRUE(holds(row, text)) << row.condition << ": " << text;
    for (const char* text : row.fails) EXPECT_FALSE(holds(row, text)) << row.condition << ": " << text;
  }
}

}  // namespace lectern::test
