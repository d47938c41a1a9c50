#include "stages/structure/table_notes.h"

#include <gtest/gtest.h>

#include "stages/structure/document_in_short_test_support.h"

namespace lectern {
namespace {

using namespace test;

TEST(TableNotes, StandAtTheCellThatCallsThem) {
  const std::string table = "w250 fill3 | a\n[table 72 150 322 200]\n";
  const struct {
    const char *what, *fixture, *expected;
  } rows[] = {
      {"a raised number", "| Peru{^ 1}\t2\n| Chile\t3\n[text]\ny215 s8 | {^ 1} A guess.\n+2 w250 fill2 | z\n",
       "p: a1 a2 a3.; table(Peru[bottom 1: A guess.], 2 / Chile, 3); p: z1 z2."},
      {"a symbol at the end of a cell", "| Peru*\t2\n| Chile\t3\n[text]\ny215 s8 | * A guess.\n+2 w250 fill2 | z\n",
       "p: a1 a2 a3.; table(Peru[bottom *: A guess.], 2 / Chile, 3); p: z1 z2."},
      {"no cell has the mark", "| Peru\t2\n| Chile\t3\n[text]\ny215 s8 | * A guess.\n+2 w250 fill2 | z\n",
       "p: a1 a2 a3.; table(Peru, 2 / Chile, 3); p: * A guess.; p: z1 z2."},
      {"another mark", "| Peru*\t2\n| Chile\t3\n[text]\ny215 s8 | ** A guess.\n+2 w250 fill2 | z\n",
       "p: a1 a2 a3.; table(Peru*, 2 / Chile, 3); p: ** A guess.; p: z1 z2."},
      {"a source is no note", "| Peru*\t2\n| Chile\t3\n[text]\ny215 s8 | Source: counts.\n+2 w250 fill2 | z\n",
       "p: a1 a2 a3.; table(Peru*, 2 / Chile, 3); p: Source: counts.; p: z1 z2."},
  };
  for (const auto& row : rows) EXPECT_EQ(structured(table + row.fixture), row.expected) << row.what;
}

}  // namespace
}  // namespace lectern
