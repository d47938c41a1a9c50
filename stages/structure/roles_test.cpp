#include "stages/structure/roles.h"

#include <gtest/gtest.h>

#include "stages/structure/document_in_short_test_support.h"
#include "stages/structure/headings.h"
#include "stages/structure/layout_from_rows_test_support.h"

namespace lectern {
namespace {

using namespace test;

template <typename Find>
std::string found(const std::string& fixture, Find&& find) {
  Layout layout = layout_of(fixture);
  std::vector<Piece> pieces = pieces_of(layout);
  find(pieces, layout);
  return in_short(pieces);
}

const std::string kBefore = "w250 fill4 | a\n", kAfter = "+2 w250 fill4 | z\n";
const std::string kFirst = "p(a1 a2 a3 a4.) ", kLast = " p(z1 z2 z3 z4.)";

TEST(Roles, Contents) {
  const auto look = [](std::vector<Piece>& p, Layout& l) { find_contents(p, l); };
  EXPECT_EQ(found("| Aims ..... 3\n| Means ..... 7\n| Ends ..... 12\n" + kAfter, look),
            "contents(Aims ..... 3 Means ..... 7 Ends ..... 12)" + kLast)
      << "leader dots";
  EXPECT_EQ(found("| Aims\t3\n| Means\t7\n| Ends\t12\n" + kAfter, look), "contents(Aims 3 Means 7 Ends 12)" + kLast)
      << "page numbers at a tab";
  EXPECT_EQ(found("| Aims ..... 3\n| Means ..... 7\n" + kAfter, look).find("contents("), std::string::npos)
      << "two lines are none";
  EXPECT_EQ(found("w250 fill9 | a\n", look).find("contents("), std::string::npos) << "text";
}

TEST(Roles, ContentsLines) {
  const struct {
    const char *line, *text, *page;
  } rows[] = {
      {"Aims ........ 3", "Aims", "3"},
      {"Aims\t3", "Aims", "3"},
      {"Foreword ..... iv", "Foreword", "iv"},
      {"1.2 Aims . . . . 3", "1.2 Aims", "3"},
      {"Aims \xE2\x80\xA6\xE2\x80\xA6 12", "Aims", "12"},
      {"Aims 3", nullptr, nullptr},
      {"In 2019", nullptr, nullptr},
      {"Aims ........", nullptr, nullptr},
      {"..... 3", nullptr, nullptr},
  };
  for (const auto& row : rows) {
    std::u32string text, page;
    const bool is =
        split_contents_line(layout_of(std::string("| ") + row.line + "\n").pages[0].regions[0].lines[0], text, page);
    EXPECT_EQ(is, row.text != nullptr) << row.line;
    if (!is || !row.text) continue;
    EXPECT_EQ(to_utf8(text), row.text) << row.line;
    EXPECT_EQ(to_utf8(page), row.page) << row.line;
  }
}

TEST(Roles, PullQuotes) {
  const auto look = [](std::vector<Piece>& p, Layout& l) { find_pull_quotes(p, l.body); };
  const struct {
    const char *what, *line, *expected;
  } rows[] = {
      {"large type in quotation marks", "+2 s14 | \xE2\x80\x9CWe did what we could\xE2\x80\x9D\n",
       "pull(\xE2\x80\x9CWe did what we could\xE2\x80\x9D)"},
      {"a large sentence in the middle", "+2 s14 x112 | We did what we could.\n", "pull(We did what we could.)"},
      {"a large sentence in a type that sets no short lines but one",
       "+2 s14 #cc0000 | Short line\n+2 w250 fill3 | b\n+2 s14 #cc0000 | We did what we could.\n",
       "p(Short line) p(b1 b2 b3.) pull(We did what we could.)"},
      {"a large sentence in colour", "+2 s14 #cc0000 | We did what we could.\n", "pull(We did what we could.)"},
      {"a heading", "+2 s14 b | We did it\n", "p(We did it)"},
      {"a sentence in the type of the text", "+2 | We did what we could.\n", "p(We did what we could.)"},
      {"quoted speech in the text", "+2 | \xE2\x80\x9CWe did what we could.\xE2\x80\x9D\n",
       "p(\xE2\x80\x9CWe did what we could.\xE2\x80\x9D)"},
  };
  for (const auto& row : rows)
    EXPECT_EQ(found(kBefore + row.line + kAfter, look), kFirst + row.expected + kLast) << row.what;
}

TEST(Roles, Captions) {
  const auto look = [](std::vector<Piece>& p, Layout& l) { find_captions(p, l.body); };
  const std::string table = "[table 72 200 322 240]\n| a\tb\n[text]\n", figure = "[figure 72 200 322 240]\n[text]\n";
  EXPECT_EQ(found("y190 | Table 1. Shares\n" + table + "y270 w250 fill4 | z\n", look),
            "caption(Table 1. Shares) block(table)" + kLast)
      << "above, by its word";
  EXPECT_EQ(found(figure + "y255 | Figure 1. A map\ny290 w250 fill4 | z\n", look),
            "block(figure) caption(Figure 1. A map)" + kLast)
      << "below, by its word";
  EXPECT_EQ(found(figure + "y255 s8 i | The river in spring\ny290 w250 fill4 | z\n", look),
            "block(figure) caption(The river in spring)" + kLast)
      << "below, by its type";
  EXPECT_EQ(found("y190 s8 i | Shares of all\n" + table + "y270 w250 fill4 | z\n", look),
            "caption(Shares of all) block(table)" + kLast)
      << "above a table, by its type";
  EXPECT_EQ(found(figure + "y255 w250 fill4 | z\n", look), "block(figure)" + kLast) << "text below a picture is none";
  EXPECT_EQ(found("y100 | Table 1. Shares\n" + table + "y270 w250 fill4 | z\n", look),
            "p(Table 1. Shares) block(table)" + kLast)
      << "too far off";
  EXPECT_EQ(found(figure + "y255 | Figures show that it is so.\ny290 w250 fill4 | z\n", look),
            "block(figure) p(Figures show that it is so.)" + kLast)
      << "a word without a number";
  EXPECT_EQ(found("y172 b | Figure 1. Shares\ny188 | Share of all, 2019\n" + figure +
                      "y255 s8 | Source: Census\ny290 w250 fill4 | z\n",
                  look),
            "caption(Figure 1. Shares) legend(Share of all, 2019) block(figure) legend(Source: Census)" + kLast)
      << "in two parts over a figure, its source below";
  EXPECT_EQ(found(figure + "y255 | Text that goes on\ny290 w250 fill4 | z\n", look),
            "block(figure) p(Text that goes on)" + kLast)
      << "text of the body's size below a figure is no legend";
}

TEST(Roles, Quotations) {
  const auto look = [](std::vector<Piece>& p, Layout& l) { find_quotes(p, l.body); };
  const struct {
    const char *what, *line, *expected;
  } rows[] = {
      {"small and indented", "+2 x92 s9 w210 fill3 | q\n", "quote(q1 q2 q3.)"},
      {"in quotation marks and indented", "+2 x92 w210 fill3 | \xE2\x80\x9Cq\n",
       "quote(\xE2\x80\x9Cq1 \xE2\x80\x9Cq2 \xE2\x80\x9Cq3.)"},
      {"with its source at the right", "+2 x92 s9 w210 fill3 | q\n+1.1 x220 | Jane Brown, 2019\n",
       "quote(q1 q2 q3.) source(Jane Brown, 2019)"},
      {"with its source at its own right edge, far from the column's",
       "+2 x92 s9 w180 fill3 | q\n+1.1 x197 | Jane Brown, 2019\n", "quote(q1 q2 q3.) source(Jane Brown, 2019)"},
      {"with its source after a dash", "+2 x92 s9 w210 fill3 | q\n+1.1 x92 | \xE2\x80\x94 Jane Brown\n",
       "quote(q1 q2 q3.) source(\xE2\x80\x94 Jane Brown)"},
      {"of two paragraphs", "+2 x92 s9 w210 fill3 | q\n+1.4 x92 s9 w210 fill3 | r\n",
       "quote(q1 q2 q3.) quote(r1 r2 r3.)"},
      {"a first-line indent is none", "+2 x84 h-12 w250 fill3 | q\n", "p(q1 q2 q3.)"},
      {"flush text is none", "+2 w250 fill3 | q\n", "p(q1 q2 q3.)"},
  };
  for (const auto& row : rows)
    EXPECT_EQ(found(kBefore + row.line + kAfter, look), kFirst + row.expected + kLast) << row.what;
}

TEST(Roles, Terms) {
  const auto look = [](std::vector<Piece>& p, Layout& l) { find_terms(p, l.body); };
  EXPECT_EQ(found("b | Basin\nx92 w230 fill2 | b\nb | Delta\nx92 w230 fill2 | d\n", look),
            "term(Basin) +p(b1 b2.) term(Delta) +p(d1 d2.)")
      << "on lines of their own";
  EXPECT_EQ(found("| {b Basin}\tland that drains\nx112 | into one river\n+1.5 | {b Delta}\tland that a river\nx112 | "
                  "has made\n",
                  look),
            "term(Basin) +p(land that drains into one river) term(Delta) +p(land that a river has made)")
      << "before their explanation";
  EXPECT_EQ(
      found("s14 | {b A.1}\twhat a basin is\n+2 w250 fill4 | z\n+2 s14 | {b A.2}\twhat a delta is\n" + kAfter, look)
          .find("term("),
      std::string::npos)
      << "numbers of headings are none";
  EXPECT_EQ(found("b | Basin\nx92 w230 fill2 | b\n" + kAfter, look), "p(Basin) p(b1 b2.)" + kLast)
      << "one alone is none";
  EXPECT_EQ(found("b | Basin\nw250 fill2 | b\nb | Delta\nw250 fill2 | d\n", look),
            "p(Basin) p(b1 b2.) p(Delta) p(d1 d2.)")
      << "headings over flush text are none";
  EXPECT_EQ(
      found(kBefore + "+2 | basin\nx92 w230 fill2 | b\n+2 | delta\nx92 w230 fill2 | d\n+2 | \xE2\x80\xA2\tz\n", look),
      kFirst + "term(basin) +p(b1 b2.) term(delta) +p(d1 d2.) item(\xE2\x80\xA2 z)")
      << "in plain type, right above what hangs from them";
  EXPECT_EQ(found(kBefore + "+2 | basin\nx92 w230 fill2 | b\n" + kAfter, look),
            kFirst + "term(basin) +p(b1 b2.)" + kLast)
      << "one alone, when it hangs";
  EXPECT_EQ(found(kBefore + "+2 | basin\n+2 x92 w230 fill2 | b\n" + kAfter, look).find("term("), std::string::npos)
      << "a line over an indented quotation, a gap between";
  EXPECT_EQ(found(kBefore + "+2 | The law says:\nx92 w230 fill2 | b\n" + kAfter, look).find("term("), std::string::npos)
      << "a line that announces what follows";
  EXPECT_EQ(found(kBefore + "fill1 | a\nx92 w230 fill2 | b\n" + kAfter, look).find("term("), std::string::npos)
      << "a full line";
}

TEST(Roles, LinesOfAddresses) {
  const auto look = [](std::vector<Piece>& p, Layout& l) { find_lines(p, l.body); };
  EXPECT_EQ(found(kBefore + "+2 | Water Office\n| 12 High Street\n| Norwich\n" + kAfter, look),
            kFirst + "lines(Water Office 12 High Street Norwich)" + kLast);
  EXPECT_EQ(found(kBefore + "+2 | Water Office\n| Norwich\n" + kAfter, look),
            kFirst + "p(Water Office Norwich)" + kLast)
      << "two lines are none";
  EXPECT_EQ(found(kBefore + "+2 | It rained.\n| It snowed.\n| It froze.\n" + kAfter, look).find("lines("),
            std::string::npos)
      << "sentences are none";
  EXPECT_EQ(found(kBefore + "+2 m | let a be 1;\nm | let b be 2;\n" + kAfter, look),
            kFirst + "lines(let a be 1; let b be 2;)" + kLast)
      << "code";
}

TEST(Roles, Signatures) {
  const auto look = [](std::vector<Piece>& p, Layout& l) { find_signatures(p, l.body); };
  EXPECT_EQ(found(kBefore + "+3 | Jane Brown\n| Head of Water\n", look), kFirst + "lines(Jane Brown Head of Water)");
  EXPECT_EQ(found(kBefore + "+3 | Jane Brown\n+3 | John Smith\n", look),
            kFirst + "lines(Jane Brown) lines(John Smith)");
  const auto headed = [](std::vector<Piece>& p, Layout& l) {
    find_headings(p, l.body, Outline(l), false);
    find_signatures(p, l.body);
  };
  EXPECT_EQ(found(kBefore + "+3 | Jane Brown\n| Head of Water\n+3 b | Annex\n" + kAfter, headed),
            kFirst + "lines(Jane Brown Head of Water) h(Annex)" + kLast)
      << "at the end of a section";
  EXPECT_EQ(found(kBefore + "+3 | Jane Brown\n" + kAfter, look), kFirst + "p(Jane Brown)" + kLast) << "text follows";
  EXPECT_EQ(found(kBefore + "+3 | printed in May 2021\n", look), kFirst + "p(printed in May 2021)") << "no name";
}

TEST(Roles, EntriesOfABibliography) {
  const auto look = [](std::vector<Piece>& p, Layout& l) { find_entries(p, l.body); };
  EXPECT_EQ(found("w250 h20 fill2 | a\nw250 h20 fill3 | b\nw250 h20 fill2 | c\n", look),
            "entry(a1 a2.) entry(b1 b2 b3.) entry(c1 c2.)");
  EXPECT_EQ(found("w250 h20 fill2 | a\nw250 h20 fill3 | b\n", look), "p(a1 a2.) p(b1 b2 b3.)") << "two are none";
  EXPECT_EQ(found("w250 fill2 | a\n+2 w250 fill3 | b\n+2 w250 fill2 | c\n", look), "p(a1 a2.) p(b1 b2 b3.) p(c1 c2.)")
      << "flush paragraphs are none";
}

TEST(Roles, ItemsNest) {
  const auto look = [](std::vector<Piece>& p, Layout& l) { settle_items(p, l.body); };
  const struct {
    const char *what, *fixture, *expected;
  } rows[] = {
      {"deeper bullets",
       "| \xE2\x80\xA2\tone\nx92 | \xE2\x80\x93\tdeep\nx92 | \xE2\x80\x93\tdeep too\n| \xE2\x80\xA2\ttwo\n",
       "item1(\xE2\x80\xA2 one) item2(\xE2\x80\x93 deep) item2(\xE2\x80\x93 deep too) item1(\xE2\x80\xA2 two)"},
      {"letters under numbers", "| 1.\tone\nx92 | (a)\tdeep\nx92 | (b)\tdeep\n| 2.\ttwo\n",
       "item1:1(1. one) item2:a((a) deep) item2:b((b) deep) item1:2(2. two)"},
      {"a later paragraph of an item", "| 1.\tone.\n+1.5 x97 w200 fill2 | b\n+1.5 | 2.\ttwo\n",
       "item1:1(1. one.) +p1(b1 b2.) item1:2(2. two)"},
      {"flush text ends a list", "| \xE2\x80\xA2\tone\n| \xE2\x80\xA2\ttwo\n+2 w250 fill2 | z\n",
       "item1(\xE2\x80\xA2 one) item1(\xE2\x80\xA2 two) p(z1 z2.)"},
      {"a lone number is none", "w250 | 5. filler filler filler filler filler\nx92 w230 fill2 | a\n", "p(5. a1 a2.)"},
  };
  for (const auto& row : rows) EXPECT_EQ(found(row.fixture, look), row.expected) << row.what;
}

TEST(Roles, TermsInBoldThatTheirExplanationsHangFrom) {
  const auto list = [](const std::string& rows) { return structured("s20 | Title\nw250 fill3 | a\n" + rows); };
  EXPECT_EQ(
      list("+2 w250 h20 | {b Bus stop} where a bus stops when somebody waits there long enough\n+1.5 w250 h20 | {b "
           "Depot} where the buses stand at night and wait until the morning comes\n"),
      "main: Title || p: a1 a2 a3.; gl[Bus stop=where a bus stops when somebody waits there long enough; "
      "Depot=where the buses stand at night and wait until the morning comes]");
  EXPECT_EQ(list("+2 w250 | {b Bus stops.} A bus stops when somebody waits there long enough for it\n+1.5 w250 | {b "
                 "Depots.} The buses stand there at night and wait until the morning comes\n")
                .find("gl["),
            std::string::npos)
      << "run-in headings do not hang";
  EXPECT_EQ(list("+2 w250 h20 | {b Bus stop} where a bus stops when somebody waits there long enough\n").find("gl["),
            std::string::npos)
      << "one alone";
}

TEST(Roles, VerseKeepsItsLines) {
  const auto blocks = [](const std::string& rows) {
    return structured("s20 | Title\nw250 fill3 | a\n" + rows + "+2 w250 fill3 | b\n");
  };
  EXPECT_NE(blocks("+2 x92 | The bus is late,\nx92 | The rain is cold,\nx92 | And we shall wait.\n")
                .find("The bus is late, / The rain is cold, / And we shall wait."),
            std::string::npos)
      << blocks("+2 x92 | The bus is late,\nx92 | The rain is cold,\nx92 | And we shall wait.\n");
  EXPECT_EQ(
      blocks("+2 x92 w210 | The bus is late, and what is worse is that nobody at the depot knows when the next one is "
             "going to come.\n")
          .find(" / "),
      std::string::npos)
      << "a quotation in prose";
}

TEST(Roles, AnItemGoesOnOverThePage) {
  EXPECT_EQ(structured("s20 | Title\nw250 fill3 | a\n+2 | \xE2\x80\xA2\tWash the cups that stand\n| "
                       "\xE2\x80\xA2\tDry\n[page]\nx87 w235 | Plates that are still standing in the sink of the "
                       "room\nw250 fill3 | b\n")
                .find("quote"),
            std::string::npos);
}

TEST(Roles, AnAnnouncedQuotationHasItsSource) {
  const std::string found = structured(
      "s20 | Title\nw250 fill3 | a\n| The diver wrote in his own report about it:\n+1.5 x92 w210 | The outer two would "
      "not hold a "
      "rowing boat, and the others will hold only for as long as nobody leans on them.\n+1.2 x200 | J. Marsh, diver, "
      "2022\n+2 w250 fill3 | b\n");
  EXPECT_NE(found.find("J. Marsh"), std::string::npos);
  EXPECT_EQ(found.find("p: J. Marsh"), std::string::npos) << found;
}

TEST(Roles, BareNumbersInARowAreAList) {
  EXPECT_NE(
      structured("s20 | Title\nw250 fill3 | a\n+2 | 1 Wash the cups.\n| 2 Dry them.\n| 3 Go home.\n").find("ol[1=Wash"),
      std::string::npos);
  EXPECT_EQ(
      structured("s20 | Title\nw250 fill3 | a\n+2 | 12 Cups were washed.\n| 25 Plates were not.\n| 3 Went home.\n")
          .find("ol["),
      std::string::npos);
}

TEST(Roles, NumbersThatBeginAgainAreTheNextList) {
  EXPECT_EQ(structured("w250 fill3 | a\n+2 | 1.\tone\n| 2.\ttwo\n[text]\n+2 | 1.\tother\n| 2.\tlast\n[text]\n+2 | "
                       "1.\tthird\n| 2.\tend\n+2 w250 fill3 | b\n"),
            "p: a1 a2 a3.; ol[1=one; 2=two]; ol[1=other; 2=last]; ol[1=third; 2=end]; p: b1 b2 b3.");
}

}  // namespace
}  // namespace lectern
