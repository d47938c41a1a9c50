#include "stages/extract/text_columns.h"

#include <gtest/gtest.h>

#include "stages/unicode.h"

namespace lectern {
namespace {

std::string unfolded(const std::string& text) {
  Extract extract = extract_of(to_utf32(text));
  unfold_columns(extract);
  std::string out;
  for (const std::u32string& line : extract.pages[0].lines)
    if (!fold_spaces(line).empty()) out += to_utf8(fold_spaces(line)) + "/";
  return out;
}

std::string row(const std::string& left, const std::string& right) {
  return left + std::string(45 - left.size(), ' ') + right + "\n";
}

TEST(TextColumns, StandOneAfterTheOther) {
  std::string text = "A title over the whole width of the page that crosses the gutter\n", left, right;
  for (int i = 1; i <= 6; ++i) {
    const std::string n = std::to_string(i);
    text += row("left line of running text " + n, "right line of running text " + n);
    left += "left line of running text " + n + "/", right += "right line of running text " + n + "/";
  }
  EXPECT_EQ(unfolded(text), "A title over the whole width of the page that crosses the gutter/" + left + right);
}

TEST(TextColumns, CellsOfATableStay) {
  std::string text, lines;
  for (int i = 1; i <= 6; ++i) {
    text += row("Town " + std::to_string(i), "12,5");
    lines += "Town " + std::to_string(i) + " 12,5/";
  }
  EXPECT_EQ(unfolded(text), lines);
}

TEST(TextColumns, OneColumnStays) {
  const std::string text = "one line of text\n  another one, indented\nand a third\nand one more\nand one more\n";
  EXPECT_EQ(unfolded(text), "one line of text/another one, indented/and a third/and one more/and one more/");
}

}  // namespace
}  // namespace lectern
