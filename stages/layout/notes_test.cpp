#include "stages/layout/notes.h"

#include <gtest/gtest.h>

#include "stages/layout/pages_from_text_test_support.h"

namespace lectern {
namespace {

using namespace test;

TEST(Notes, AreasAtTheFootOfThePage) {
  const std::string text = "y100 w400 fill40 | a\n";  // down to y 568
  const struct {
    const char *what, *foot, *expected;
  } rows[] = {
      {"a rule, small type, a marker", "rule 72 590 172 590.5\ny605 s8 | {^ 1} A note.\n", "note(1)"},
      {"two notes", "rule 72 590 172 590.5\ny605 s8 | {^ 1} A note.\ny615 s8 | {^ 2} Another.\n", "note(1 2)"},
      {"small type and a raised marker under a gap, no rule", "y605 s8 | {^ 1} A note.\n", "note(1)"},
      {"a plain number under a wide gap", "y605 s8 | 1. A note.\n", "note(1.)"},
      {"a symbol", "rule 72 590 172 590.5\ny605 s8 | * A note.\n", "note(*)"},
      {"the type of the text, but a rule and a raised marker", "rule 72 590 172 590.5\ny605 | {^ 1} A note.\n",
       "note(1)"},
      {"carried over: no marker, but a rule", "rule 72 590 172 590.5\ny610 s8 | rest of the note before.\n",
       "note(rest)"},
      {"small type alone", "y605 s8 | Printed on recycled paper.\n", nullptr},
      {"a rule alone", "rule 72 590 172 590.5\ny605 | 1 of the last lines of the text.\n", nullptr},
      {"a number alone", "y605 | 1. The last line of the text.\n", nullptr},
  };
  for (const auto& row : rows) {
    const std::string all = in_short(laid_out(text + row.foot));
    const std::size_t at = all.find("note(");
    EXPECT_EQ(at == std::string::npos ? "" : all.substr(at), row.expected ? row.expected : "") << row.what;
  }
}

TEST(Notes, OfTwoColumnsStandBehindTheText) {
  EXPECT_EQ(in_short(laid_out("y100 w200 fill5 | a\nrule 72 170 172 170.5\ny185 s8 | {^ 1} One.\nx300 y100 w200 fill5 "
                              "| b\nrule 300 170 400 170.5\nx300 y185 s8 | {^ 2} Two.\n")),
            "text(a1 a2 a3 a4 a5) text(b1 b2 b3 b4 b5) note(1) note(2)");
}

TEST(Notes, SmallTypeElsewhereIsNone) {
  const std::string source =
      in_short(laid_out("y100 w400 fill20 | a\nrule 72 360 472 360.5\ny372 | Country\tShare\nrule 72 378 472 "
                        "378.5\ny390 | Peru\t12\ny402 | Chile\t13\nrule 72 408 472 408.5\n"
                        "y420 s8 | Source: national accounts.\n"));
  EXPECT_EQ(source.find("note("), std::string::npos) << "a source line under a table: " << source;
  const std::string endnotes =
      in_short(laid_out("y100 w400 fill20 | a\ny370 b | Notes\ny390 s8 | 1. The first.\ny400 s8 | 2. The second.\n"));
  EXPECT_EQ(endnotes.find("note("), std::string::npos) << "notes under a heading: " << endnotes;
}

TEST(Notes, Markers) {
  const auto marker = [](const std::string& text) -> std::string {
    const std::vector<Line> lines = laid_out("y100 w400 fill9 | a\n+3 | " + text + "\n").pages[0].regions.back().lines;
    std::u32string label;
    return starts_with_marker(lines.back(), &label) ? to_utf8(label) : "none";
  };
  const struct {
    const char *text, *expected;
  } rows[] = {
      {"{^ 1} A note", "1"},
      {"{^ 12}A note", "12"},
      {"1. A note", "1"},
      {"1 A note", "1"},
      {"[3] A note", "3"},
      {"(3) A note", "3"},
      {"* A note", "*"},
      {"** A note", "**"},
      {"\xE2\x80\xA0 A note", "\xE2\x80\xA0"},
      {"1See there", "1"},
      {"{^ iv} A note", "iv"},
      {"A note", "none"},
      {"1\xC2\xBFQu\xC3\xA9 es?", "1"},
      {"5OJ L 12", "5"},
      {"a\tA note", "a"},
      {"1A bus", "1"},
      {"[1]See", "1"},
      {"a) A note", "a"},
      {"iv. A note", "iv"},
      {"a note", "none"},
      {"in. A note", "none"},
      {"1990s were", "none"},
      {"1234 people", "none"},
      {"3.5 per cent", "none"},
  };
  for (const auto& row : rows) EXPECT_EQ(marker(row.text), row.expected) << row.text;
}

TEST(Notes, AStructureTreeIsAWitness) {
  const std::string tree = "tag 0 type=\"P\" parent=-1\ntag 1 type=\"Note\" parent=-1\n";
  const auto regions = [&](const std::string& page) { return in_short(laid_out(page, nullptr, tree)); };
  EXPECT_EQ(regions("t0 w300 fill9 | a\n+1.1 t1 | 1 See there.\n"), "text(a1 a2 a3 a4 a5 a6 a7 a8 a9) note(1)")
      << "in the type of the text, without a rule or a gap";
  EXPECT_EQ(regions("t0 w300 fill9 | a\n+1.1 t0 | 1 See there.\n"), "text(a1 a2 a3 a4 a5 a6 a7 a8 a9 1)");
  EXPECT_EQ(regions("t0 w300 fill9 | a\n+1.1 t1 w300 fill3 | b\n"), "text(a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3)")
      << "but not what looks like text";
}

}  // namespace
}  // namespace lectern
