#include "stages/layout/lay_out.h"

#include <gtest/gtest.h>

#include "stages/layout/body_type.h"
#include "stages/layout/pages_from_text_test_support.h"

namespace lectern {
namespace {

using namespace test;

TEST(LayOut, MeasuresTheTypeOfTheText) {
  const Layout layout = laid_out("s20 | Title\n+3 s9 w300 fill20 | a\n+2 s7 w300 fill5 | b\n");
  EXPECT_DOUBLE_EQ(layout.body.size, 9);
  EXPECT_NEAR(layout.body.leading, 10.8, 0.1);
  EXPECT_FALSE(layout.body.bold);
  EXPECT_TRUE(laid_out("b w300 fill20 | a\n").body.bold);
  EXPECT_DOUBLE_EQ(measure_body({}).size, 10) << "no text";
}

TEST(LayOut, LongNotesAreNotTheTypeOfTheText) {
  const std::string page = "[page]\nw400 fill10 | a\n",
                    notes = "y300 s8 | {^ 1} One of them\ny310 s8 w400 fill30 | b\n";
  EXPECT_DOUBLE_EQ(laid_out(page + notes + page + notes).body.size, 10);
  const std::string plain = "y300 s8 | 1 One of them\ny310 s8 w400 fill30 | b\ny700 s8 | 2 Another of them\n";
  EXPECT_DOUBLE_EQ(laid_out(page + plain).body.size, 10);
  EXPECT_DOUBLE_EQ(laid_out("[page]\nw400 fill10 | a\ny300 s8 w400 fill30 | b\n").body.size, 8) << "a lead, no marker";
}

TEST(LayOut, SmallTypeFromTheTopOfAPageOnIsNoFootnote) {
  const std::string text = "[page]\nw400 fill40 | a\n[page]\n";
  const auto second = [&](const std::string& page) { return in_short({laid_out(text + page).pages[1].regions}); };
  EXPECT_EQ(second("rule 72 80 472 80.5\ny100 s8 | 3. See there.\ny112 s8 | 4. And here.\n"), "text(3. 4.)");
  EXPECT_EQ(second("rule 72 680 172 680.5\ny700 s8 | {^ 3} See there.\n"), "note(3)");
}

TEST(LayOut, NotesAtTheFootOfABoxAreItsNotes) {
  EXPECT_EQ(
      in_short(laid_out("w400 fill9 | a\npanel 72 300 472 420 fill=#EEEEEE\nx80 y320 w380 fill4 | b\nrule 80 380 140 "
                        "380.5\nx80 y395 s8 | {^ a} One.\ny450 w400 fill9 | c\n")),
      "text(a1 a2 a3 a4 a5 a6 a7 a8 a9) box(text(b1 b2 b3 b4) note(a)) text(c1 c2 c3 c4 c5 c6 c7 c8 c9)");
}

TEST(LayOut, KeepsPagesAndFacts) {
  const Layout layout = laid_out(
      "[page label=\"iv\"]\nw300 fill5 | a\nlink 72 90 100 102 uri=\"https://example.org/\"\n[page label=\"v\"]\n",
      nullptr, "source name=\"brief.pdf\" language=\"es\"\noutline 1 page=1 y=72 title=\"One\"\n");
  ASSERT_EQ(layout.pages.size(), 2u);
  EXPECT_EQ(layout.pages[0].label, "iv");
  EXPECT_DOUBLE_EQ(layout.pages[1].width, 600);
  EXPECT_TRUE(layout.pages[1].regions.empty());
  EXPECT_EQ(layout.pages[0].links.size(), 1u);
  EXPECT_EQ(layout.outline.size(), 1u);
  EXPECT_EQ(layout.language, "es");
  EXPECT_EQ(layout.source.name, "brief.pdf");
}

TEST(LayOut, TellsOfLinksOnPictures) {
  const auto warned = [](const std::string& link) {
    Record record;
    laid_out("w300 fill5 | a\npicture 72 300 172 400 image=-1\nlink " + link + " uri=\"https://example.org/\"\n",
             &record);
    return record.warnings.size() == 1 && record.warnings[0].code == "link-on-picture";
  };
  EXPECT_TRUE(warned("70 298 174 402"));
  EXPECT_FALSE(warned("70 380 174 402")) << "one that touches it";
}

TEST(LayOut, CutsSpansWhereALinkBegins) {
  // "see the home page today": each letter 5 points, each space 2.5; the link lies over "home page".
  const Layout layout =
      laid_out("| see the home page today\nw300 fill5 | a\nlink 107 104 149.5 115 uri=\"https://example.org/\"\n");
  const std::vector<Span>& spans = layout.pages[0].regions.at(0).lines.at(0).spans;
  ASSERT_EQ(spans.size(), 3u);
  EXPECT_EQ(to_utf8(spans[1].text), "home page");
  EXPECT_EQ(spans[1].link, 0);
  EXPECT_EQ(spans[0].link, -1);
  EXPECT_EQ(spans[2].link, -1);
}

TEST(LayOut, ALinkOverTheNextLineIsNotTaken) {
  const Layout layout = laid_out(
      "| see the home page today\n| other words\nw300 fill5 | a\nlink 72 116 149.5 127 uri=\"https://example.org/\"\n");
  EXPECT_EQ(layout.pages[0].regions.at(0).lines.at(0).spans.size(), 1u);
}

TEST(LayOut, MarksLinesUnderARule) {
  const Layout layout = laid_out("w300 fill3 | a\nrule 72 150 372 150.5\ny170 w300 fill3 | b\n");
  for (const Region& r : layout.pages[0].regions)
    for (const Line& l : r.lines) EXPECT_EQ(l.rule_above, first_word(l) == "b1") << first_word(l);
}

TEST(LayOut, AnUnderlineIsNoRuleAbove) {
  const Layout layout = laid_out("| Underlined words\nrule 72 114 150 114.5\nw300 fill3 | a\n");
  for (const Line& l : layout.pages[0].regions.at(0).lines) EXPECT_FALSE(l.rule_above) << first_word(l);
}

TEST(LayOut, EveryVisibleWordIsSomewhere) {
  Record record;
  const Layout layout = laid_out(
      "y50 | Head\ny100 s20 | Title\ny140 w200 fill12 | a\nx300 y140 w200 fill12 | b\npanel 72 320 500 380 "
      "fill=#eeeeee\nx80 y340 | Box one\nx80 y352 | Box two\n"
      "drawing 72 400 272 500 paths=9\nx100 y450 s7 | inside\nrule 72 700 172 700.5\ny715 s8 | {^ 1} A "
      "note.\n[page]\ny50 | Head\ny100 w400 fill5 | c\n",
      &record);
  const std::string all = in_short(layout, true) + furniture_in_short(layout);
  for (const char* word : {"Head", "Title", "a12", "b12", "Box one", "Box two", "A note.", "c5"})
    EXPECT_NE(all.find(word), std::string::npos) << word << " in " << all;
  ASSERT_EQ(record.warnings.size(), 1u);
  EXPECT_NE(record.warnings[0].message.find("inside"), std::string::npos);
}

TEST(LayOut, IsRightToLeftWhenMostOfTheTextIs) {
  const std::string arabic = "\xD8\xB3\xD9\x84\xD8\xA7\xD9\x85 \xD9\x83\xD8\xAA\xD8\xA7\xD8\xA8";
  EXPECT_TRUE(laid_out("| " + arabic + "\n| " + arabic + "\n| abc\n").rtl);
  EXPECT_FALSE(laid_out("| " + arabic + "\n| English in more words than that, much more\n").rtl);
}

TEST(LayOut, APageWithoutTextIsAnEmptyPage) {
  const Layout layout = laid_out("[page]\n");
  ASSERT_EQ(layout.pages.size(), 1u);
  EXPECT_TRUE(layout.pages[0].regions.empty());
}

TEST(LayOut, TheDumpNamesWhatIsThere) {
  const std::string dump = write_layout(laid_out("| Some {b bold} text.{^ 1}\nw300 fill5 | a\n"));
  EXPECT_NE(dump.find("body 10.0 leading 12.0"), std::string::npos) << dump;
  EXPECT_NE(dump.find("{b bold"), std::string::npos) << dump;
  EXPECT_NE(dump.find("{^ 1"), std::string::npos) << dump;
}

}  // namespace
}  // namespace lectern
