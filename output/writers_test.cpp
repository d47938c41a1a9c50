// Tests of output/writers.h.
#include "output/writers.h"

#include <gtest/gtest.h>

#include <set>

namespace lectern {
namespace {

TEST(Writers, names_and_suffixes_are_unique_and_every_row_writes) {
  std::set<std::string_view> names, suffixes;
  for (const Writer& writer : writers()) {
    EXPECT_TRUE(names.insert(writer.name).second) << writer.name;
    EXPECT_TRUE(suffixes.insert(writer.suffix).second) << writer.suffix;
    EXPECT_FALSE(writer.title.empty()) << writer.name;
    EXPECT_FALSE(writer.write(Document{}).empty()) << writer.name;
  }
  EXPECT_EQ(names, (std::set<std::string_view>{"epub", "html", "plain-epub", "plain-html", "plain-tei", "tei"}));
}

}  // namespace
}  // namespace lectern
