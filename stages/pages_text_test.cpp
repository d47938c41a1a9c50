#include "stages/pages_text.h"

#include <gtest/gtest.h>

#include "stages/error.h"

namespace lectern {
namespace {

const char* const kFixture =
    "pages 1\n"
    "# a comment\n"
    "source name=\"brief.pdf\" language=\"en\" tagged labels\n"
    "font 0 name=\"Times\" serif\n"
    "font 1 name=\"Times-Bold\" bold serif guessed type3 contradicted\n"
    "tag 0 type=\"Document\"\n"
    "tag 1 type=\"P\" parent=0 alt=\"a \\\"b\\\" \\\\ \\u{7}\"\n"
    "outline 2 page=1 y=72.5 title=\"One\"\n"
    "image name=\"image-1.png\" type=\"image/png\" size=2x3 bytes=AAH/gA==\n"
    "page 1 612 792 label=\"i\" recognised unread\n"
    "style 0 size=10\n"
    "style 1 font=1 size=12.5 color=#ff8000 rotation=90\n"
    "run 72 100 0 \"Hi x\"\n"
    "run 72 120 1 \"fi-\" 3.1 2.9+0.25c 4 invisible tag=1\n"
    "word 0 2 72 92 82 103 0.87 \"Hl\" 0.4 \"Hi!\" 0.25\n"
    "word 3 1 84 92 89 103 1\n"
    "rule 72 90 540 90.5 color=#000080\n"
    "panel 72 100 540 200 fill=#eeeeee\n"
    "picture 72 100 172 200 image=0 alt=\"A map\"\n"
    "drawing 72 100 172 200 paths=12\n"
    "link 72 690 100 702 uri=\"https://example.org/\"\n"
    "link 72 690 100 702 page=3 at=72,90.5\n";

TEST(PagesText, ReadsAFixtureWrittenByHand) {
  const Pages p = read_pages(kFixture);
  EXPECT_EQ(p.source.name, "brief.pdf");
  EXPECT_TRUE(p.source.tagged);
  EXPECT_FALSE(p.source.encrypted);
  ASSERT_EQ(p.fonts.size(), 2u);
  EXPECT_TRUE(p.fonts[1].bold);
  EXPECT_FALSE(p.fonts[1].unicode);
  EXPECT_TRUE(p.fonts[1].type3 && p.fonts[1].contradicted);
  EXPECT_FALSE(p.fonts[0].type3 || p.fonts[0].contradicted);
  EXPECT_EQ(p.tags.at(1).alt, "a \"b\" \\ \x07");
  EXPECT_EQ(p.tags.at(1).parent, 0);
  EXPECT_EQ(p.outline.at(0).level, 2);
  EXPECT_EQ(p.images.at(0).bytes, std::string("\0\x01\xff\x80", 4));
  ASSERT_EQ(p.pages.size(), 1u);
  const Page& page = p.pages[0];
  EXPECT_EQ(page.label, "i");
  ASSERT_EQ(page.glyphs.size(), 7u);
  EXPECT_EQ(page.glyphs[2].code, U' ');
  EXPECT_FLOAT_EQ(page.glyphs[2].advance, 2.5f);
  EXPECT_FLOAT_EQ(page.glyphs[3].x, 84.5f);
  EXPECT_TRUE(page.glyphs[5].continued);
  EXPECT_FLOAT_EQ(page.glyphs[6].y, 126.25f);
  EXPECT_EQ(page.glyphs[6].visibility, Visibility::invisible);
  EXPECT_EQ(page.glyphs[6].tag, 1);
  EXPECT_EQ(page.styles.at(1).color, (Color{0xff, 0x80, 0}));
  EXPECT_EQ(page.rules.size() + page.panels.size() + page.pictures.size() + page.drawings.size(), 4u);
  EXPECT_TRUE(page.recognised);
  EXPECT_TRUE(page.unread);
  ASSERT_EQ(page.words.size(), 2u);
  EXPECT_EQ(page.words[0].count, 2);
  EXPECT_EQ(page.words[0].alternatives.at(1), (Alternative{"Hi!", 0.25}));
  EXPECT_EQ(page.words[1].confidence, 1);
  EXPECT_EQ(page.links.at(1).at, (Point{72, 90.5}));
}

TEST(PagesText, GivesBackWhatWasWritten) {
  const Pages p = read_pages(kFixture);
  const std::string text = write_pages(p);
  EXPECT_EQ(read_pages(text), p) << text;
  EXPECT_EQ(write_pages(read_pages(text)), text);
}

TEST(PagesText, KeepsOneRunForOneLine) {
  Pages p = read_pages("pages 1\nfont 0\npage 1 612 792\nstyle 0 size=10\n");
  float x = 72;
  for (const char32_t c : std::u32string(U"r\u00e9sum\u00e9 \U0001F600\"\\\u2028\u0085\u0000z", 13)) {
    Glyph g;
    g.code = c;
    g.x = x;
    g.y = 100.004f;
    g.advance = 3.333f;
    p.pages[0].glyphs.push_back(g);
    x += 3.4567f;
  }
  const std::string text = write_pages(p);
  EXPECT_EQ(text.find("run"), text.rfind("run")) << text;
  const Pages back = read_pages(text);
  ASSERT_EQ(back.pages[0].glyphs.size(), p.pages[0].glyphs.size());
  for (std::size_t i = 0; i < back.pages[0].glyphs.size(); ++i) {
    EXPECT_EQ(back.pages[0].glyphs[i].code, p.pages[0].glyphs[i].code);
    EXPECT_NEAR(back.pages[0].glyphs[i].x, p.pages[0].glyphs[i].x, 0.0051);
    EXPECT_NEAR(back.pages[0].glyphs[i].advance, 3.33, 0.001);
  }
}

TEST(PagesText, RefusesWhatIsMalformed) {
  const std::string start = "pages 1\nfont 0\npage 1 612 792\nstyle 0\n";
  const std::pair<const char*, std::string> rows[] = {
      {"nothing", ""},
      {"another start", "lectern 1\n"},
      {"another version", "pages 2\n"},
      {"a fact before its page", "pages 1\nrule 1 2 3 4\n"},
      {"an unknown fact", start + "circle 1 2 3\n"},
      {"no such style", start + "run 1 2 1 \"x\"\n"},
      {"no such tag", start + "run 1 2 0 \"x\" tag=0\n"},
      {"no such image", start + "picture 1 2 3 4 image=0\n"},
      {"no such font", start + "style 1 font=1\n"},
      {"an advance too few", start + "run 1 2 0 \"xy\" 3\n"},
      {"an advance too many", start + "run 1 2 0 \"x\" 3 4\n"},
      {"not a number", start + "rule 1 2 3 nan\n"},
      {"an endless number", start + "rule 1 2 3 1e99\n"},
      {"a value missing", start + "rule 1 2 3\n"},
      {"an open string", start + "run 1 2 0 \"x\n"},
      {"a bad escape", start + "run 1 2 0 \"\\n\"\n"},
      {"an escaped surrogate", start + "run 1 2 0 \"\\u{d800}\"\n"},
      {"broken UTF-8", start + "run 1 2 0 \"\xc3\"\n"},
      {"a parent that comes later", "pages 1\ntag 0 type=\"P\" parent=0\n"},
      {"a bad colour", start + "rule 1 2 3 4 color=red\n"},
      {"bytes that are no base 64", "pages 1\nimage bytes=A!\n"},
      {"a stray field", start + "rule 1 2 3 4 width=1\n"},
  };
  for (const auto& [what, text] : rows) EXPECT_THROW(read_pages(text), Error) << what;
}

TEST(PagesText, NamesTheLine) {
  try {
    read_pages("pages 1\n\nfont 1\n");
    FAIL();
  } catch (const Error& e) {
    EXPECT_NE(std::string(e.what()).find("line 3"), std::string::npos) << e.what();
  }
}

}  // namespace
}  // namespace lectern
