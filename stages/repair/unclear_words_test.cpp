#include <gtest/gtest.h>

#include "stages/repair/read_pages_test_support.h"
#include "stages/repair/rules.h"

namespace lectern {
namespace {

struct Marked {
  std::string words;
  Record record;
};

Marked marked(const std::string& text, const std::string& words) {
  Layout layout = test::read_layout(text);
  Marked out;
  test::after(unclear_words, layout, out.record, words);
  for_each_line(layout, [&](Line& line) {
    for (const Span& s : line.spans)
      if (s.confidence < 1) out.words += (out.words.empty() ? "" : " ") + to_utf8(s.text.substr(0, s.text.find(U' ')));
  });
  return out;
}

TEST(UnclearWords, DoubtedWordsWithoutAWitness) {
  EXPECT_EQ(marked("the qzxw@0.4 house@0.5 report", "the house report").words, "qzxw");
  EXPECT_EQ(marked("Brandt Brandt Brandt@0.5", "the").words, "");
  EXPECT_EQ(marked("in 1974@0.4 and 1975@0.8", "in and").words, "1974");
}

TEST(UnclearWords, AreListedAndCountedInOneWarning) {
  const Marked m = marked("the qzxw,@0.4(gzxw,_0.2) report 12@0.1", "the report");
  ASSERT_EQ(m.record.words.size(), 2u);
  EXPECT_EQ(m.record.words[0].text, "qzxw,");
  EXPECT_EQ(m.record.words[0].line, "the qzxw, report 12");
  EXPECT_EQ(m.record.words[0].others, std::vector<std::string>{"gzxw,"});
  EXPECT_EQ(m.record.words[0].page, 1);
  EXPECT_DOUBLE_EQ(m.record.words[0].confidence, 0.4);
  ASSERT_EQ(m.record.warnings.size(), 1u);
  EXPECT_EQ(m.record.warnings[0].code, "unclear-words");
  EXPECT_EQ(m.record.warnings[0].message.find("2 words "), 0u);
}

TEST(UnclearWords, NothingDoubtedNothingSaid) {
  const Marked m = marked("the report", "the report");
  EXPECT_TRUE(m.record.words.empty());
  EXPECT_TRUE(m.record.warnings.empty());
}

}  // namespace
}  // namespace lectern
