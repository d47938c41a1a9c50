#include "stages/layout/furniture.h"

#include <gtest/gtest.h>

#include "stages/layout/pages_from_text_test_support.h"

namespace lectern {
namespace {

using namespace test;

/// Pages of running text from y 100 to 688, with what `heads[i]` puts on each.
std::string book(const std::vector<std::string>& heads) {
  std::string out;
  for (std::size_t i = 0; i < heads.size(); ++i)
    out += "[page]\n" + heads[i] + "y100 w400 fill50 | " + static_cast<char>('a' + i) + "\n";
  return out;
}

std::string labels(const Layout& layout) {
  std::string out;
  for (const LayoutPage& p : layout.pages) out += (out.empty() ? "" : " ") + p.label;
  return out;
}

TEST(Furniture, IsFoundByComparingPages) {
  const struct {
    const char* what;
    std::vector<std::string> heads;
    const char* expected;
  } rows[] = {
      {"a running head", {"y50 | The Brief\n", "y50 | The Brief\n"}, "header(The Brief) || header(The Brief)"},
      {"a running foot", {"y760 | The Brief\n", "y760 | The Brief\n"}, "footer(The Brief) || footer(The Brief)"},
      {"heads that alternate",
       {"y50 | Author\n", "x300 y50 | Title\n", "y50 | Author\n", "x300 y50 | Title\n"},
       "header(Author) || header(Title) || header(Author) || header(Title)"},
      {"heads that change with the chapter",
       {"y50 i | On rivers\n", "y50 i | On lakes\n", "y50 i | On seas\n", "y50 i | On rain\n"},
       "header(On rivers) || header(On lakes) || header(On seas) || header(On rain)"},
      {"page numbers", {"x290 y760 | 1\n", "x290 y760 | 2\n"}, "page-number(1) || page-number(2)"},
      {"between dashes",
       {"x290 y760 | \xE2\x80\x94 1 \xE2\x80\x94\n", "x290 y760 | \xE2\x80\x94 2 \xE2\x80\x94\n"},
       "page-number(\xE2\x80\x94 1 \xE2\x80\x94) || page-number(\xE2\x80\x94 2 \xE2\x80\x94)"},
      {"with their count",
       {"x290 y760 | Page 3 of 8\n", "x290 y760 | Page 4 of 8\n"},
       "page-number(Page 3 of 8) || page-number(Page 4 of 8)"},
      {"Roman ones", {"x290 y760 | iii\n", "x290 y760 | iv\n"}, "page-number(iii) || page-number(iv)"},
      {"Chinese ones",
       {"x290 y760 | \xE7\xAC\xAC 1 \xE9\xA1\xB5\n", "x290 y760 | \xE7\xAC\xAC 2 \xE9\xA1\xB5\n"},
       "page-number(\xE7\xAC\xAC 1 \xE9\xA1\xB5) || page-number(\xE7\xAC\xAC 2 \xE9\xA1\xB5)"},
      {"a number beside a head",
       {"y50 | The Brief\nx480 y50 | 7\n", "y50 | The Brief\nx480 y50 | 8\n"},
       "header(The Brief) page-number(7) || header(The Brief) page-number(8)"},
      {"a number at the end of titles that change",
       {"y50 | Aims\nx480 y50 | 7\n", "y50 | 8\nx440 y50 | The Brief\n", "y50 | Means\nx480 y50 | 9\n"},
       "header(Aims) page-number(7) || header(The Brief) page-number(8) || header(Means) page-number(9)"},
      {"two rows",
       {"y38 | The Brief\ny50 | Series four\n", "y38 | The Brief\ny50 | Series four\n"},
       "header(The Brief) header(Series four) || header(The Brief) header(Series four)"},
      {"a running title that changes, below one that does not",
       {"y38 s8 | The Brief\ny50 s8 | Rivers\n", "y38 s8 | The Brief\ny50 s8 | Rivers\n",
        "y38 s8 | The Brief\ny50 s8 | Rain\n"},
       "header(The Brief) header(Rivers) || header(The Brief) header(Rivers) || header(The Brief) header(Rain)"},
      {"a line over a chapter's heading",
       {"y50 s11 b | Chapter\ny64 s11 b | One\n", "y50 s11 b | Chapter\ny64 s11 b | Two\n"},
       ""},
      {"nothing", {"", ""}, ""},
  };
  for (const auto& row : rows) EXPECT_EQ(furniture_in_short(laid_out(book(row.heads))), row.expected) << row.what;
}

TEST(Furniture, TextStays) {
  const struct {
    const char* what;
    std::string pages;
  } rows[] = {
      {"a repeated line inside of the text",
       "[page]\nw400 fill3 | a\n| The same words\nw400 fill30 | b\n[page]\nw400 fill3 | c\n| The same words\nw400 "
       "fill30 | d\n"},
      {"a chapter's number in large type",
       "[page]\ns18 y60 | Chapter 1\ny110 w400 fill40 | a\n[page]\ns18 y60 | Chapter 2\ny110 w400 fill40 | "
       "b\n[page]\ns18 y60 | Chapter 3\ny110 w400 fill40 | c\n"},
      {"first lines of pages that differ",
       "[page]\nw400 fill50 | a\n[page]\nw400 fill50 | b\n[page]\nw400 fill50 | c\n"},
      {"first words that come again chapters later",
       "[page]\nb y60 | Notes\ny90 w400 fill50 | a\n[page]\nw400 fill50 | b\n[page]\nw400 fill50 | c\n[page]\nw400 "
       "fill50 | d\n[page]\nb y60 | Notes\ny90 w400 fill50 | e\n"},
      {"notes at the foot whose words are alike",
       "[page]\ny100 w400 fill50 | a\ny740 s8 | 17 Smith 9/12/18, at 5.\n[page]\ny100 w400 fill50 | b\ny740 s8 | 28 "
       "Smith 9/12/18, at 6.\n"},
      {"one page alone", "[page]\ny50 | The Brief\ny100 w400 fill50 | a\n"},
      {"a year in a heading",
       "[page]\ny60 b | Results of 2023\ny100 w400 fill50 | a\n[page]\ny60 | Something else here\ny100 w400 fill40 | "
       "b\n"},
  };
  for (const auto& row : rows) {
    const std::string found = furniture_in_short(laid_out(row.pages));
    EXPECT_EQ(found.find('('), std::string::npos) << row.what << ": " << found;
  }
}

TEST(Furniture, IsKnownOnOnePage) {
  const std::string cover = "[page]\ny100 s20 | The state of the buses\ny140 w400 fill40 | a\n",
                    text = "y100 w400 fill40 | b\n";
  const struct {
    const char *what, *row, *expected;
  } rows[] = {
      {"page N of M", "y770 | Page 2 of 2\n", "page-number(Page 2 of 2)"},
      {"the title again", "y40 i | The state of the buses\n", "header(The state of the buses)"},
      {"the title cut short, and the number", "y40 | The state of the bu\nx480 y40 | 2\n",
       "header(The state of the bu) page-number(2)"},
      {"words and the number apart", "y40 | River Trust\nx480 y40 | 2\n", "header(River Trust) page-number(2)"},
      {"the number and a bar", "y770 | 2 | River Trust\n", "footer(2 | River Trust)"},
      {"a Roman number", "x290 y770 | ii\n", "page-number(ii)"},
      {"a row above the title", "y30 | River Trust\ny42 | The state of the buses\n",
       "header(River Trust) header(The state of the buses)"},
      {"other words", "y60 | River Trust\n", ""},
      {"another number", "y60 | River Trust 7\n", ""},
      {"other counts", "y700 | 1 of 5 buses\n", ""},
      {"a heading that says the title", "y60 b | The state of the buses\n", ""},
      {"the title right above the text", "y88 | The state of the buses\n", ""},
  };
  for (const auto& row : rows)
    EXPECT_EQ(furniture_in_short(laid_out(cover + "[page]\n" + row.row + text)), row.expected) << row.what;
}

TEST(Furniture, WatermarksStandAnywhere) {
  const auto pages = [](const std::string& first, const std::string& second) {
    return furniture_in_short(laid_out("[page]\n" + first + "y100 w400 fill20 | a\ny600 w400 fill5 | b\n[page]\n" +
                                       second + "y100 w400 fill20 | c\ny600 w400 fill5 | d\n"));
  };
  EXPECT_EQ(pages("x150 y480 s40 | DRAFT\n", "x150 y480 s40 | DRAFT\n"), "header(DRAFT) || header(DRAFT)");
  EXPECT_EQ(pages("x150 y480 s40 | DRAFT\n", "x150 y480 s40 | FINAL\n"), "") << "other words";
  EXPECT_EQ(pages("x150 y480 s14 | Aims\n", "x150 y480 s14 | Aims\n"), "") << "a heading that comes again";
}

TEST(Furniture, PrintedNumbersBecomePageLabels) {
  EXPECT_EQ(labels(laid_out(book({"x290 y760 | 17\n", "x290 y760 | 18\n", "x290 y760 | 19\n"}))), "17 18 19");
  EXPECT_EQ(labels(laid_out(book({"x290 y760 | iii\n", "x290 y760 | iv\n"}))), "iii iv");
  EXPECT_EQ(labels(laid_out(book({"x290 y760 | Page 3 of 8\n", "x290 y760 | Page 4 of 8\n"}))), "3 4");
  EXPECT_EQ(labels(laid_out("[page label=\"A\"]\nw400 fill9 | a\n[page label=\"B\"]\nw400 fill9 | b\n")), "A B")
      << "none is printed";
}

TEST(Furniture, IsTakenOutOfTheText) {
  EXPECT_EQ(in_short(laid_out(
                "[page]\ny50 | The Brief\ny100 w400 fill3 | a\n[page]\ny50 | The Brief\ny100 w400 fill3 | b\n")),
            "text(a1 a2 a3) || text(b1 b2 b3)");
}

TEST(Furniture, ArtifactsAtTheEdge) {
  const std::string tree = "tag 0 type=\"P\" parent=-1\n";
  EXPECT_EQ(furniture_in_short(laid_out("y40 t-2 | Printed in spring\ny90 t0 w300 fill9 | a\n", nullptr, tree)),
            "header(Printed in spring)")
      << "on one page only";
  EXPECT_EQ(furniture_in_short(laid_out("y40 t0 | Printed in spring\ny90 t0 w300 fill9 | a\n", nullptr, tree)), "");
  Record record;
  EXPECT_EQ(furniture_in_short(laid_out("y40 t-2 | Printed in spring\ny90 t-2 w300 fill9 | a\n", &record, tree)), "")
      << "where all is marked so, nothing is";
  ASSERT_EQ(record.warnings.size(), 1u);
  EXPECT_EQ(record.warnings[0].code, "artifact-kept");
}

TEST(Furniture, HeadingsAtTheTopOfTwoPagesStay) {
  const std::string heading = "x200 y70 b #aa3300 | ";
  EXPECT_EQ(furniture_in_short(
                laid_out("y70 w400 fill9 | a\nx200 y300 b #aa3300 | Gases\ny330 w400 fill9 | b\n[page]\n" + heading +
                         "Metals\ny100 w400 fill30 | c\n[page]\n" + heading + "Oils\ny100 w400 fill30 | d\n")),
            "")
      << "their type stands amid a page too";
}

}  // namespace
}  // namespace lectern
