#include "stages/simplify/quotations.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

TEST(Quotations, ThoseThatAreOpenAtTheEnd) {
  const struct {
    const char *text, *open;
  } rows[] = {
      {"He said “no”. She left.", ""},
      {"He said: “No. It is late.", "“No. It is late."},
      {"He said: “No, «never” is late.", "“No, «never” is late."},
      {"Er sagt „nein“. Sie geht.", ""},
      {"Il dit « non. Elle part.", "« non. Elle part."},
      {"He said, ”No. It is late.", "”No. It is late."},
      {"He said ”no”. She left ”now”.", ""},
      {"It is 5\" long; it’s late.", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(std::string_view(row.text).substr(open_quotation(row.text)), row.open);
}

}  // namespace
}  // namespace lectern
