#include "stages/repair/dictionary.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace lectern {
namespace {

TEST(Dictionary, ReadsTheEncodingOfTheFile) {
  const auto folder = std::filesystem::path(testing::TempDir()) / "lectern-dictionary-encoding";
  std::filesystem::create_directories(folder);
  std::ofstream(folder / "xx_YY.aff") << "SET ISO8859-1\n";
  std::ofstream(folder / "xx_YY.dic") << "2\ncaf\xE9\nplain\n";
  Record record;
  Dictionary words({folder.string()}, "xx-YY", record);
  EXPECT_TRUE(words.knows(U"caf\u00E9"));
  EXPECT_TRUE(words.knows(U"CAF\u00C9"));
  EXPECT_TRUE(words.knows(U"Plain"));
  EXPECT_FALSE(words.knows(U"cafe"));
  EXPECT_FALSE(words.knows(U"\u4E2D\u6587"));
  EXPECT_FALSE(words.knows(U"12"));
  EXPECT_TRUE(record.warnings.empty());
  std::filesystem::remove_all(folder);
}

TEST(Dictionary, NoLanguageNoWarning) {
  Record record;
  Dictionary words({"/nonexistent"}, "", record);
  EXPECT_FALSE(words.knows(U"word"));
  EXPECT_TRUE(record.warnings.empty());
}

}  // namespace
}  // namespace lectern
