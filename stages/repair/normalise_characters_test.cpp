#include <gtest/gtest.h>

#include "stages/repair/layout_from_text_test_support.h"
#include "stages/repair/symbol_fonts.h"

namespace lectern {
namespace {

struct Row {
  const char* name;
  const char* before;
  const char* after;
};

std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.name; }

class NormaliseCharacters : public testing::TestWithParam<Row> {};

TEST_P(NormaliseCharacters, ReadsAsMeant) { EXPECT_EQ(test::repaired(GetParam().before), GetParam().after); }

INSTANTIATE_TEST_SUITE_P(
    Rows, NormaliseCharacters,
    testing::Values(
        Row{"ligatures", "e\uFB00ect o\uFB03ce \uFB01nd \uFB02y \uFB06", "effect office find fly st"},
        Row{"Arabic presentation forms", "\uFEDF\uFEFB", "\u0644\u0644\u0627"},
        Row{"half-width kana", "\uFF76\uFF9E", "\u30AC"},
        Row{"full-width punctuation stays", "\uFF08\u4E2D\uFF09\uFF0C", "\uFF08\u4E2D\uFF09\uFF0C"},
        Row{"superscripts and fractions stay", "m\u00B2 and \u00BD", "m\u00B2 and \u00BD"},
        Row{"letters are composed", "cafe\u0301", "caf\u00E9"}, Row{"control characters go", "a\u0001b\u009Fc", "abc"},
        Row{"a soft hyphen inside a line goes", "well-known traf\u00ADficking", "well-known trafficking"},
        Row{"a soft hyphen behind a hyphen goes", "the well-known PDF-\u00AD\nFile", "the well-known PDF-File"},
        Row{"hyphens that a font calls soft", "well\u00ADknown and long\u00ADterm", "well-known and long-term"},
        Row{"no-break spaces stay", "10\u00A0km 5\u202F%", "10\u00A0km 5\u202F%"},
        Row{"the bullet of Symbol", "\uF0B7 one", "\u2022 one"},
        Row{"the bullet of Wingdings", "\uF0A7 one", "\u25AA one"},
        Row{"unknown private use stays", "\uE123 one", "\uE123 one"}));

TEST(NormaliseCharactersRecord, OneRecordALine) {
  Record record;
  EXPECT_EQ(test::repaired("\uFB01nd the \uFB02y\nplain", "en", {}, &record), "find the fly plain");
  ASSERT_EQ(record.repairs.size(), 1u);
  EXPECT_EQ(record.repairs[0].after, "find the fly");
}

TEST(NormaliseCharactersRecord, UnknownCharactersAreSaidOnceAPage) {
  Record record;
  test::repaired("\uE123 one \uE124\n\uE125\n[page]\n\uE126", "en", {}, &record);
  ASSERT_EQ(record.warnings.size(), 2u);
  EXPECT_EQ(record.warnings[0].code, "unknown-characters");
  EXPECT_NE(record.warnings[0].message.find("U+E123"), std::string::npos);
}

TEST(SymbolFonts, NamesAndCodePoints) {
  EXPECT_EQ(symbol_character("ZapfDingbats", 'n'), 0x25A0u);
  EXPECT_EQ(symbol_character("Wingdings-Regular", 0xA7), 0x25AAu);
  EXPECT_EQ(symbol_character("SymbolMT", 0xB7), 0x2022u);
  EXPECT_EQ(symbol_character("Times-Roman", 'n'), 0u);
  EXPECT_EQ(symbol_character("Times-Roman", 0xB7), 0u);
  EXPECT_EQ(symbol_character("Calibri", 0xF0B7), 0x2022u);
}

}  // namespace
}  // namespace lectern
