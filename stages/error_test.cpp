#include "stages/error.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace lectern {
namespace {

TEST(Error, IsDescribedWithItsPlace) {
  EXPECT_EQ(describe(Error(ErrorCode::damaged, "It is cut off.", "brief.pdf", 3)), "brief.pdf, page 3: It is cut off.");
  EXPECT_EQ(describe(Error(ErrorCode::damaged, "It is cut off.", "brief.pdf")), "brief.pdf: It is cut off.");
  EXPECT_EQ(describe(Error(ErrorCode::damaged, "It is cut off.", "", 3)), "page 3: It is cut off.");
  EXPECT_EQ(describe(Error(ErrorCode::usage, "No input.")), "No input.");
}

TEST(Error, EveryCodeHasANameOfItsOwn) {
  std::set<std::string> names;
  int codes = 0;
  for (; codes <= static_cast<int>(ErrorCode::internal); ++codes)
    names.insert(error_code_name(static_cast<ErrorCode>(codes)));
  EXPECT_EQ(names.size(), static_cast<std::size_t>(codes));
  EXPECT_STREQ(error_code_name(ErrorCode::not_a_pdf), "not-a-pdf");
}

}  // namespace
}  // namespace lectern
