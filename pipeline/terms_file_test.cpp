#include "pipeline/terms_file.h"

#include <gtest/gtest.h>

#include "stages/error.h"

namespace lectern {
namespace {

TEST(TermsFile, CellsAndQuotes) {
  const auto terms =
      parse_terms("term,plain,explanation\r\nloop,,\"a bus, that \"\"comes\"\" back\"\nvehicle,car\n\ntram\n", "t.csv");
  ASSERT_EQ(terms.size(), 3u);
  EXPECT_EQ(terms[0].term, "loop");
  EXPECT_EQ(terms[0].meaning, "a bus, that \"comes\" back");
  EXPECT_EQ(terms[1].plain, "car");
  EXPECT_EQ(terms[2].term, "tram");
  EXPECT_EQ(terms[2].plain + terms[2].meaning, "");
}

TEST(TermsFile, ALineWithoutATermIsNamed) {
  try {
    parse_terms("loop,,x\n,car\n", "t.csv");
    FAIL();
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find("t.csv, line 2"), std::string::npos) << error.what();
  }
}

}  // namespace
}  // namespace lectern
