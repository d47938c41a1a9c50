// What the tests of rules for read pages share that needs the disk; and that the pages are what they are meant to be.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "stages/repair/read_pages_test_support.h"

namespace lectern {

std::string test::dictionary_of(const std::string& language, const std::string& words) {
  namespace fs = std::filesystem;
  const testing::TestInfo* test = testing::UnitTest::GetInstance()->current_test_info();
  const fs::path folder =
      fs::path(testing::TempDir()) / (std::string("lectern-read-") + test->test_suite_name() + test->name());
  fs::create_directories(folder);
  std::ofstream(folder / (language + ".aff")) << "SET UTF-8\n";
  std::istringstream in(words);
  std::vector<std::string> list;
  for (std::string word; in >> word;) list.push_back(word);
  std::ofstream dic(folder / (language + ".dic"));
  dic << list.size() << '\n';
  for (const std::string& word : list) dic << word << '\n';
  return folder.string();
}

namespace {

TEST(ReadPages, AWordIsASpanWithWhatTheEngineSaidOfIt) {
  const Layout layout = test::read_layout("One lan@0.6(Ian_0.3) two");
  const Line& line = layout.pages[0].regions[0].lines[0];
  ASSERT_EQ(line.spans.size(), 3u);
  EXPECT_EQ(to_utf8(text_of(line)), "One lan two");
  const ReadWord* word = read_word(layout, line, line.spans[1]);
  ASSERT_NE(word, nullptr);
  EXPECT_DOUBLE_EQ(word->confidence, 0.6);
  EXPECT_EQ(word->alternatives, (std::vector<Alternative>{{"Ian", 0.3}}));
}

}  // namespace
}  // namespace lectern
