#include "input/text_reader.h"

#include <gtest/gtest.h>

#include "stages/error.h"

namespace lectern {
namespace {

using std::string_view_literals::operator""sv;

TEST(TextReader, FindsTheEncoding) {
  const struct {
    std::string_view bytes, encoding, text;
  } rows[] = {
      {"\xEF\xBB\xBF"
       "caf\xC3\xA9"sv,
       "UTF-8", "café"},
      {"caf\xC3\xA9"sv, "UTF-8", "café"},
      {"\xFF\xFE"
       "c\0a\0f\0\xE9\0"sv,
       "UTF-16LE", "café"},
      {"\xFE\xFF\0c\0a\0f\0\xE9"sv, "UTF-16BE", "café"},
      {"c\0a\0f\0\xE9\0 \0d\0"sv, "UTF-16LE", "café d"},
      {"le caf\xE9 d\x92\xE9t\xE9 est ferm\xE9 \x96 voil\xE0 \x93tout\x94 ce que l\x92on sait de la for\xEAt"sv,
       "windows-1252", "le café d’été est fermé – voilà “tout” ce que l’on sait de la forêt"},
      {"le caf\x8E de l\xD5\x8Et\x8E ferm\x8E\x65 et la for\x90t pr\x8Fs du th\x8E\x89tre, d\x8Ej\x88 ouverts"sv,
       "macintosh", "le café de l’été fermée et la forêt près du théâtre, déjà ouverts"},
  };
  for (const auto& row : rows) {
    std::string encoding;
    EXPECT_EQ(decode_text(row.bytes, encoding), row.text);
    EXPECT_EQ(encoding, row.encoding);
  }
}

TEST(TextReader, SaysWhenATextIsNotInUtf8) {
  Record record, none;
  const Extract extract = read_text("le caf\xE9 ferm\xE9 de la for\xEAt, voil\xE0 tout", "a.txt", record);
  EXPECT_EQ(extract.source.name, "a.txt");
  EXPECT_EQ(extract.source.sha256.size(), 64u);
  ASSERT_EQ(record.remarks.size(), 1u);
  read_text("plain", "b.txt", none);
  EXPECT_TRUE(none.remarks.empty());
}

TEST(TextReader, ZerosAreNoText) {
  std::string encoding;
  EXPECT_THROW(decode_text("abc\0\0\0\0def ghi jkl mno"sv, encoding), Error);
}

}  // namespace
}  // namespace lectern
