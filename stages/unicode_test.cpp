#include "stages/unicode.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

TEST(Unicode, Utf8AndBack) {
  const struct {
    const char *what, *utf8;
    std::u32string utf32;
  } rows[] = {
      {"nothing", "", U""},
      {"letters", "abc", U"abc"},
      {"two bytes", "\xC3\xA9", U"\u00e9"},
      {"three bytes", "\xE4\xB8\xAD", U"\u4e2d"},
      {"four bytes", "\xF0\x9F\x98\x80", U"\U0001F600"},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(to_utf8(row.utf32), row.utf8) << row.what;
    EXPECT_EQ(to_utf32(row.utf8), row.utf32) << row.what;
  }
  EXPECT_EQ(to_utf8(std::u32string(1, U'\0')), std::string(1, '\0'));
}

TEST(Unicode, WhatIsInvalidBecomesAReplacementCharacter) {
  EXPECT_EQ(to_utf8(std::u32string(1, static_cast<char32_t>(0xD800))), "\xEF\xBF\xBD");
  EXPECT_EQ(to_utf8(std::u32string(1, static_cast<char32_t>(0x110000))), "\xEF\xBF\xBD");
  for (const char* bytes : {"\xC3", "\xFF", "\xED\xA0\x80", "\xC0\xAF"}) EXPECT_EQ(to_utf32(bytes).find(U'\uFFFD'), 0u);
}

TEST(Unicode, Composes) {
  EXPECT_EQ(nfc(U"e\u0301t"), U"\u00e9t");
  EXPECT_EQ(nfc(U"plain"), U"plain");
  EXPECT_EQ(nfc(U""), U"");
}

TEST(Unicode, LowerCaseKeepsTheLength) {
  EXPECT_EQ(lower(U"\u00c9T\u00c9 \u0416"), U"\u00e9t\u00e9 \u0436");
  EXPECT_EQ(lower(U"\u0130\u00df").size(), 2u);
}

TEST(Unicode, KindsOfCharacters) {
  const struct {
    char32_t c;
    bool letter, digit, upper, lower, space, mark, cjk, rtl, hyphen, private_use;
  } rows[] = {
      {U'a', true, false, false, true, false, false, false, false, false, false},
      {U'Z', true, false, true, false, false, false, false, false, false, false},
      {U'\u00e9', true, false, false, true, false, false, false, false, false, false},
      {U'7', false, true, false, false, false, false, false, false, false, false},
      {U'\u0664', false, true, false, false, false, false, false, false, false, false},
      {U' ', false, false, false, false, true, false, false, false, false, false},
      {U'\u00a0', false, false, false, false, true, false, false, false, false, false},
      {U'\u200b', false, false, false, false, true, false, false, false, false, false},
      {U'\n', false, false, false, false, true, false, false, false, false, false},
      {U'\u0301', false, false, false, false, false, true, false, false, false, false},
      {U'\u4e2d', true, false, false, false, false, false, true, false, false, false},
      {U'\u3002', false, false, false, false, false, false, true, false, false, false},
      {U'\u05d0', true, false, false, false, false, false, false, true, false, false},
      {U'\u0633', true, false, false, false, false, false, false, true, false, false},
      {U'-', false, false, false, false, false, false, false, false, true, false},
      {U'\u00ad', false, false, false, false, false, false, false, false, true, false},
      {U'\u2013', false, false, false, false, false, false, false, false, false, false},
      {U'\uf0b7', false, false, false, false, false, false, false, false, false, true},
  };
  for (const auto& row : rows) {
    const auto code = static_cast<unsigned>(row.c);
    EXPECT_EQ(is_letter(row.c), row.letter) << code;
    EXPECT_EQ(is_digit(row.c), row.digit) << code;
    EXPECT_EQ(is_upper(row.c), row.upper) << code;
    EXPECT_EQ(is_lower(row.c), row.lower) << code;
    EXPECT_EQ(is_space(row.c), row.space) << code;
    EXPECT_EQ(is_mark(row.c), row.mark) << code;
    EXPECT_EQ(is_cjk(row.c), row.cjk) << code;
    EXPECT_EQ(is_rtl(row.c), row.rtl) << code;
    EXPECT_EQ(is_hyphen(row.c), row.hyphen) << code;
    EXPECT_EQ(is_private_use(row.c), row.private_use) << code;
  }
  EXPECT_TRUE(is_punctuation(U'.') && is_punctuation(U'\u060c') && !is_punctuation(U'a'));
  for (char32_t c : {static_cast<char32_t>(0xD800), static_cast<char32_t>(0x110000), static_cast<char32_t>(0xFFFFFFFF)})
    EXPECT_FALSE(is_letter(c) || is_digit(c) || is_space(c) || is_cjk(c) || is_rtl(c)) << static_cast<unsigned>(c);
}

TEST(Unicode, DigitsHaveValues) {
  EXPECT_EQ(digit_value(U'7'), 7);
  EXPECT_EQ(digit_value(U'\u0664'), 4);
  EXPECT_EQ(digit_value(U'a'), -1);
}

TEST(Unicode, IdeographsSayMore) {
  EXPECT_EQ(reading_length(U"brief"), 5);
  EXPECT_EQ(reading_length(U"\u7b80\u62a5 a"), 7);
}

TEST(Unicode, SpacesAreFolded) {
  EXPECT_EQ(fold_spaces(U"  a \t\n b  "), U"a b");
  EXPECT_EQ(fold_spaces(U"a\u00a0b"), U"a\u00a0b") << "no-break spaces are kept";
  EXPECT_EQ(fold_spaces(U"a\u200bb"), U"ab") << "zero width is nothing";
  EXPECT_EQ(fold_spaces(U" \n"), U"");
}

}  // namespace
}  // namespace lectern
