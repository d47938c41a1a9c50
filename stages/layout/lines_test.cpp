#include "stages/layout/lines.h"

#include <gtest/gtest.h>

#include "stages/layout/pages_from_text_test_support.h"

namespace lectern {
namespace {

using namespace test;

/// Runs by hand, in styles 0 (size 10), 1 (size 6), 2 (size 30), 3 (bold, size 10), 4 (size 14).
std::vector<Line> fragments(const std::string& runs) {
  const Pages p = read_pages(
      "pages 1\nfont 0 name=\"A\"\nfont 1 name=\"B\" bold\npage 1 600 800\nstyle 0 size=10\nstyle 1 size=6\n"
      "style 2 size=30\nstyle 3 font=1 size=10\nstyle 4 size=14\n" +
      runs);
  return build_fragments(p.pages[0], p.fonts);
}

/// Fragments parted by " | ", raised and lowered text in braces, changes of type as "/".
std::string shown(const std::vector<Line>& lines) {
  std::string out;
  for (const Line& l : lines) {
    out += out.empty() ? "" : " | ";
    bool first = true;
    for (const Span& s : l.spans) {
      if (s.raise) out += (s.raise > 0 ? "{^ " : "{_ ") + to_utf8(s.text) + "}";
      else out += (first ? "" : "/") + to_utf8(s.text);
      first = false;
    }
  }
  return out;
}

TEST(Lines, GlyphsBecomeFragments) {
  const struct {
    const char *what, *runs, *expected;
  } rows[] = {
      {"words with spaces of their own", "run 72 100 0 \"Two words\"\n", "Two words"},
      {"a gap without a space glyph", "run 72 100 0 \"Two\"\nrun 90 100 0 \"words\"\n", "Two words"},
      {"letters that touch, drawn apart", "run 72 100 0 \"Tw\"\nrun 82 100 0 \"o\"\n", "Two"},
      {"a small kern is no space", "run 72 100 0 \"AV\" 5+0.5 5\n", "AV"},
      {"drawn out of order", "run 100 100 0 \"later\"\nrun 72 100 0 \"drawn\"\n", "drawn later"},
      {"two columns never share a fragment", "run 72 100 0 \"left column\"\nrun 320 100 0 \"right column\"\n",
       "left column | right column"},
      {"two columns drawn in one run", "run 72 100 0 \"left right\" 5 5 5 5 2.5+20 5 5 5 5 5\n", "left | right"},
      {"two lines", "run 72 100 0 \"one\"\nrun 72 112 0 \"two\"\n", "one | two"},
      {"a superscript", "run 72 100 0 \"policy\"\nrun 102 96.5 1 \"12\"\nrun 108 100 0 \" says\"\n",
       "policy{^ 12 }/says"},
      {"a superscript drawn after its line",
       "run 72 100 0 \"policy\"\nrun 108 100 0 \" says\"\nrun 72 130 0 \"other\"\nrun 102 96.5 1 \"12\"\n",
       "policy{^ 12 }/says | other"},
      {"a subscript", "run 72 100 0 \"CO\"\nrun 82 102 1 \"2\"\n", "CO{_ 2}"},
      {"small type on the baseline is not raised", "run 72 100 0 \"see\"\nrun 90 100 1 \"small\"\n", "see /small"},
      {"a drop cap is no ground for scripts", "run 72 124 2 \"O\"\nrun 88 100 0 \"nce upon\"\n", "O | nce upon"},
      {"a large bullet does not raise its text", "run 72 102 4 \"\xE2\x80\xA2\"\nrun 80 100 0 \"an item with text\"\n",
       "\xE2\x80\xA2/an item with text"},
      {"another face is another span", "run 72 100 0 \"see \"\nrun 89.5 100 3 \"this\"\n", "see /this"},
      {"a letter-spaced line", "run 72 100 0 \"SPACED\" 5+3 5+3 5+3 5+3 5+3 5\n", "SPACED"},
      {"words of a letter-spaced line", "run 72 100 0 \"SPACEDOUT\" 5+3 5+3 5+3 5+3 5+3 5+7 5+3 5+3 5\n",
       "SPACED /OUT"},
      {"ideographs stand without spaces", "run 72 100 0 \"\xE4\xB8\xAD\xE6\x96\x87\xE5\xAD\x97\" 10+2 10+2 10\n",
       "\xE4\xB8\xAD\xE6\x96\x87\xE5\xAD\x97"},
      {"a combining mark goes to its letter", "run 72 100 0 \"e\"\nrun 73 100 0 \"\xCC\x81\" 0\nrun 77 100 0 \"t\"\n",
       "e\xCC\x81t"},
      {"a space glyph alone is nothing", "run 72 100 0 \" \"\n", ""},
      {"invisible text beside visible text is left out", "run 72 100 0 \"seen\"\nrun 72 120 0 \"hidden\" invisible\n",
       "seen"},
      {"clipped text is left out", "run 72 100 0 \"seen\"\nrun 72 120 0 \"cut\" clipped\n", "seen"},
      {"text off the page is left out", "run 72 100 0 \"seen\"\nrun 900 120 0 \"away\" off_page\n", "seen"},
      {"text in the colour of its ground is left out", "run 72 100 0 \"seen\"\nrun 72 120 0 \"white\" same_as_ground\n",
       "seen"},
      {"a text layer under a scan is the text", "run 72 100 0 \"scanned\" invisible\n", "scanned"},
  };
  for (const auto& row : rows) EXPECT_EQ(shown(fragments(row.runs)), row.expected) << row.what;
}

/// Letters set from the right edge towards the left, as Arabic is printed; drawn in logical order.
std::string leftwards(const std::string& logical) {
  std::string runs;
  double x = 500;
  for (char32_t c : to_utf32(logical)) {
    const double w = is_space(c) ? 2.5 : is_mark(c) ? 0 : 5;
    x -= w;
    std::ostringstream run;
    run << "run " << x << " 100 0 \"" << to_utf8(std::u32string(1, c)) << "\" " << w << "\n";
    runs += run.str();
  }
  return runs;
}

TEST(Lines, ArabicIsTurnedFromPaperToLogicalOrder) {
  const std::string salam = "\xD8\xB3\xD9\x84\xD8\xA7\xD9\x85";  // four letters
  const std::string kitab = "\xD9\x83\xD8\xAA\xD8\xA7\xD8\xA8";
  const auto one = [&](const std::string& runs) {
    const std::vector<Line> lines = fragments(runs);
    EXPECT_EQ(lines.size(), 1u) << shown(lines);
    EXPECT_TRUE(lines.at(0).rtl);
    return to_utf8(text_of(lines.at(0)));
  };
  EXPECT_EQ(one(leftwards(salam)), salam) << "letters";
  EXPECT_EQ(one(leftwards(salam + " " + kitab)), salam + " " + kitab) << "words";
  EXPECT_EQ(one(leftwards(salam + ".")), salam + ".") << "a full stop at the left end";
  const std::string marked = "\xD8\xB3\xD9\x8E\xD9\x84";  // seen, fatha, lam
  EXPECT_EQ(one(leftwards(marked)), marked) << "a vowel mark after its letter";
}

TEST(Lines, WhatRunsToTheRightInsideArabicKeepsItsOrder) {
  // On paper from left to right: kitab, space, the piece, space, salam.
  const std::string salam = "\xD8\xB3\xD9\x84\xD8\xA7\xD9\x85",
                    kitab = "\xD9\x83\xD8\xAA\xD8\xA7\xD8\xA8\xD9\x83\xD8\xAA\xD8\xA7\xD8\xA8";
  const auto printed = [&](const std::string& piece) {
    std::string runs;
    double x = 500;
    const auto letters = [&](const std::string& word) {
      for (char32_t c : to_utf32(word)) {
        std::ostringstream run;
        x -= 5;
        run << "run " << x << " 100 0 \"" << to_utf8(std::u32string(1, c)) << "\" 5\n";
        runs += run.str();
      }
      x -= 3;
    };
    letters(salam);
    x -= width_of(to_utf32(piece), 10);
    std::ostringstream run;
    run << "run " << x << " 100 0 \"" << piece << "\"\n";
    runs += run.str();
    x -= 3;
    letters(kitab);
    return to_utf8(text_of(fragments(runs).at(0)));
  };
  EXPECT_EQ(printed("UN"), salam + " UN " + kitab);
  EXPECT_EQ(printed("World Bank"), salam + " World Bank " + kitab);
  EXPECT_EQ(printed("2024"), salam + " 2024 " + kitab);
  EXPECT_EQ(printed("1,906"), salam + " 1,906 " + kitab);
}

TEST(Lines, AnAccentThatStandsForLettersJoinsItsLine) {
  // From the left: beh and a space; over lam-alef (said to be lam) an accent without width that says alef and tanween.
  const std::vector<Line> lines = fragments(
      "run 292 100 0 \"\xD8\xA8 \" 5+0 3\nrun 300 98.5 0 \"\xD8\xA7\xD9\x8B\" 0 0c\nrun 300 100 0 \"\xD9\x84\" 5\n");
  ASSERT_EQ(lines.size(), 1u);
  EXPECT_EQ(to_utf8(text_of(lines[0])), "\xD9\x84\xD8\xA7\xD9\x8B \xD8\xA8");
}

TEST(Lines, OnAnArabicPageALatinLineKeepsItsFullStop) {
  std::string arabic;
  for (int k = 0; k < 40; ++k) arabic += "run " + std::to_string(400 - 5 * k) + " 300 0 \"\xD8\xA8\" 5\n";
  const auto first = [&](const std::string& runs) { return to_utf8(text_of(fragments(runs).at(0))); };
  EXPECT_EQ(first("run 72 100 0 \".no rights\"\n" + arabic), "no rights.");
  EXPECT_EQ(first("run 72 100 0 \"no rights.\"\n" + arabic), "no rights.") << "a line to the right";
  EXPECT_EQ(first("run 72 100 0 \".no rights\"\n"), ".no rights") << "on a page of Latin text";
}

TEST(Lines, ASpaceDrawnFirstIsKept) {
  // "1. " of a list to the left: its space is drawn first, at the left of the number, then the text further left.
  const std::string runs = "run 290 100 0 \" .1\" 2.5 2.5 5\nrun 280 100 0 \"\xD8\xA8\xD8\xA8\" 5 5\n";
  EXPECT_EQ(to_utf8(text_of(fragments(runs).at(0))), "1. \xD8\xA8\xD8\xA8");
  EXPECT_EQ(to_utf8(text_of(fragments("run 72 100 0 \" ab\" 2.5 5 5\n").at(0))), "ab") << "but not at a line's start";
  // A Latin letter between Arabic words, drawn with its spaces after the word at its right.
  EXPECT_EQ(
      to_utf8(text_of(
          fragments(
              "run 300 100 0 \"\xD8\xA8\xD8\xA8\" 5 5\nrun 286 100 0 \" R \" 3 8 3\nrun 281 100 0 \"\xD8\xA8\" 5\n")
              .at(0))),
      "\xD8\xA8\xD8\xA8 R \xD8\xA8");
}

TEST(Lines, BracketsAreMirroredInArabic) {
  // On paper, from the left: "(" meem alef lam seen ")"; drawn with the glyphs as they look.
  std::string runs = "run 480 100 0 \"(\" 5\nrun 505 100 0 \")\" 5\n";
  double x = 500;
  for (const char* c : {"\xD8\xB3", "\xD9\x84", "\xD8\xA7", "\xD9\x85"}) {
    runs += "run " + std::to_string(static_cast<int>(x)) + " 100 0 \"" + c + "\" 5\n";
    x -= 5;
  }
  EXPECT_EQ(to_utf8(text_of(fragments(runs).at(0))), "(\xD8\xB3\xD9\x84\xD8\xA7\xD9\x85)");
}

TEST(Lines, FragmentsKnowTheirPlace) {
  const std::vector<Line> lines = fragments("run 72 100 0 \"abc\"\n");
  ASSERT_EQ(lines.size(), 1u);
  EXPECT_DOUBLE_EQ(lines[0].baseline, 100);
  EXPECT_DOUBLE_EQ(lines[0].size, 10);
  EXPECT_DOUBLE_EQ(lines[0].box.x0, 72);
  EXPECT_DOUBLE_EQ(lines[0].box.x1, 87);
  EXPECT_LT(lines[0].box.y0, 95);
  EXPECT_GT(lines[0].box.y1, 100);
  EXPECT_FALSE(lines[0].rtl);
}

TEST(Lines, TheSizeOfALineIsThatOfMostOfItsText) {
  EXPECT_DOUBLE_EQ(fragments("run 72 100 4 \"A\"\nrun 79 100 0 \"n item of text\"\n").at(0).size, 10);
}

TEST(Lines, ARaisedLabelOpensItsColumn) {
  const std::string text =
      in_short(laid_out("w200 fill5 | a\nx72 y200 s8 w200 | Alpha beta gamma delta omega, alpha beta gamm\nx264 "
                        "y200 s8 | {^ 9} None of them\n"),
               true);
  EXPECT_EQ(text.find("gamm{^"), std::string::npos) << text;
  EXPECT_EQ(text.find("gamm {^"), std::string::npos) << text;
}

TEST(Lines, RaisedLabelsJoinTheirLine) {
  const auto whole = [](const std::string& fixture) { return in_short(laid_out(fixture), true); };
  EXPECT_EQ(
      whole("w300 fill5 | a\nx72 y196.5 s7 | 12.\nx100 y200 s8 | See there.\n").find("{^ 12.}") == std::string::npos,
      false);
  EXPECT_EQ(whole("w300 fill5 | a\nx72 y200 s8 | 12\nx100 y200 s8 | See there.\n").find("{^"), std::string::npos)
      << "on the baseline";
  EXPECT_EQ(whole("w300 fill5 | a\nx72 y195 s8 | 12\nx100 y200 s8 | See there.\n").find("{^"), std::string::npos)
      << "half a line off";
  EXPECT_EQ(whole("w300 fill5 | a\nx72 y197 s8 | 12\nx160 y200 s8 | See there.\n").find("{^"), std::string::npos)
      << "far off";
}

TEST(Lines, FragmentsOnOneBaselineAreJoined) {
  const std::vector<Line> lines =
      join_fragments(fragments("run 200 112 0 \"below\"\nrun 110 100 0 \"right\"\nrun 72 100 0 \"left\"\n"));
  ASSERT_EQ(lines.size(), 2u);
  EXPECT_EQ(to_utf8(text_of(lines[0])), "left right");
  EXPECT_TRUE(lines[0].spans.at(1).gap_before);
  EXPECT_EQ(to_utf8(text_of(lines[1])), "below");
}

TEST(Lines, AWordThatWasReadIsASpanOfItsOwn) {
  const std::vector<Line> lines = fragments(
      "run 72 100 0 \"two words\"\nrun 120 100 0 \"more\"\n"
      "word 0 3 72 92 87 103 0.5\nword 4 5 89 92 115 103 0.9\n");
  ASSERT_EQ(shown(lines), "two /words /more");
  EXPECT_EQ(lines[0].spans[0].word, 0);
  EXPECT_EQ(lines[0].spans[1].word, 1);
  EXPECT_EQ(lines[0].spans[2].word, -1);
}

}  // namespace
}  // namespace lectern
