#include <gtest/gtest.h>

#include "stages/repair/layout_from_text_test_support.h"

namespace lectern {
namespace {

struct Row {
  const char* name;
  const char* lines;
  const char* text;
};

std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.name; }

class Mojibake : public testing::TestWithParam<Row> {};

TEST_P(Mojibake, ReadsAsMeant) { EXPECT_EQ(test::repaired(GetParam().lines), GetParam().text); }

INSTANTIATE_TEST_SUITE_P(
    Rows, Mojibake,
    testing::Values(Row{"letters and quotes", "Le cafÃ© dâ€™Ã©tÃ© Ã\u00A0 Paris", "Le café d’été à Paris"},
                    Row{"read as Latin-1", "a \u00e2\u0080\u009cquoted\u00e2\u0080\u009d \u00c3\u00a9", "a “quoted” é"},
                    Row{"sound letters", "São João, NÃO, Â, café, garçon", "São João, NÃO, Â, café, garçon"},
                    Row{"one sequence may be meant", "the sign Â° of the table", "the sign Â° of the table"},
                    Row{"among sound letters", "é è à ê Ã© Ã© Ã©", "é è à ê Ã© Ã© Ã©"}));

TEST(MojibakeRecord, EveryLineIsRecordedWithItsRule) {
  Layout layout = test::layout_from("cafÃ© Ã©tÃ©\nplain");
  Record record;
  repair(layout, record, {});
  ASSERT_EQ(record.repairs.size(), 1u);
  EXPECT_EQ(record.repairs[0].rule, "mojibake");
  EXPECT_EQ(record.repairs[0].before, "cafÃ© Ã©tÃ©");
  EXPECT_EQ(record.repairs[0].after, "café été");
}

}  // namespace
}  // namespace lectern
