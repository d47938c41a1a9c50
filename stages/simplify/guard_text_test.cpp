#include "stages/simplify/guard_text.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

std::string words(const std::string& text, const char* language) {
  const GuardText read = read_guard_text(text, language);
  std::string out;
  int sentence = 0;
  for (const GuardToken& t : read.tokens) {
    if (t.sentence != sentence) out += " |";
    sentence = t.sentence;
    out += (out.empty() ? "" : " ") + t.word;
  }
  return out;
}

TEST(GuardText, ReadsWordsNumbersAndSigns) {
  EXPECT_EQ(words("It can't pay £1,250.50. We won't.", "en"), "it can not pay £ 1250.5 . | we will not .");
  EXPECT_EQ(words("They cannot say who’ll go.", "en"), "they can not say who will go .");
  EXPECT_EQ(words("L’État n’a pas payé 1 250,50 euros.", "fr"), "l état n a pas payé 1250.5 euros .");
  EXPECT_EQ(words("In 5m people, the 21st, COVID-19.", "en"), "in 5 m people , the 21 st , covid - 19 .");
}

TEST(GuardText, ReadsTheValueOfDigits) {
  const struct {
    const char* digits;
    bool comma;
    const char* value;
  } rows[] = {{"1,250", false, "1250"},  {"1.250", false, "1.25"},
              {"1.250", true, "1250"},   {"1,250", true, "1.25"},
              {"2.50", false, "2.5"},    {"1.250.000,5", true, "1250000.5"},
              {"1.2.3", false, "1.2.3"}, {"1,250,000", false, "1250000"},
              {"0.05", false, "0.05"},   {"12", true, "12"},
              {"5.0", false, "5"}};
  for (const auto& row : rows) EXPECT_EQ(number_value(row.digits, row.comma), row.value) << row.digits;
}

TEST(GuardText, KnowsFormsOfOneWord) {
  for (const char* form : {"applies", "applied", "applying", "apply"}) EXPECT_EQ(words(form, "en"), form);
  const GuardText read = read_guard_text("replied reply paid pays stopped stops children child houses house", "en");
  for (std::size_t i = 0; i + 1 < read.tokens.size(); i += 2)
    EXPECT_EQ(read.tokens[i].stem, read.tokens[i + 1].stem) << read.tokens[i].text;
}

TEST(GuardText, MarksQuotationsAndNotes) {
  const GuardText read = read_guard_text("He said “not now” twice.\uE001", "en");
  EXPECT_TRUE(read.tokens[3].quoted);
  EXPECT_FALSE(read.tokens[6].quoted);
  EXPECT_EQ(read.tokens.back().kind, GuardToken::Kind::mark);
  EXPECT_EQ(read.tokens.back().sentence, 0);
}

}  // namespace
}  // namespace lectern
