#include "stages/structure/inlines.h"

#include <gtest/gtest.h>

#include "stages/structure/document_in_short_test_support.h"

namespace lectern {
namespace {

using namespace test;

std::string built(const std::string& fixture, std::size_t skip = 0, bool bold = false, bool italic = false) {
  const Layout layout = layout_of(fixture);
  std::vector<Line> lines;
  for (const LayoutPage& page : layout.pages)
    for (const Region& r : page.regions) lines.insert(lines.end(), r.lines.begin(), r.lines.end());
  InlineContext context;
  context.layout = &layout;
  int done = 1;
  context.page_starts = [&](int page) {
    std::vector<PageStart> out;
    for (; done < page; ++done) out.push_back({done + 1, std::to_string(done + 1), {}});
    return out;
  };
  return InShort().all(build_inlines(lines, bold, italic, skip, context));
}

TEST(Inlines, TheSpaceBeforeAMarkerGoesWithIt) {
  const auto built_with_note = [](const char* before, const char* after) {
    Layout layout = layout_of(std::string("| ") + before + "{^ 1}" + after + "\n");
    Line& line = layout.pages[0].regions[0].lines[0];
    line.spans[1].note = 0;
    InlineContext context;
    context.layout = &layout;
    context.note = [](int) { return Note{}; };
    return plain_text(build_inlines({line}, false, false, 0, context));
  };
  EXPECT_EQ(built_with_note("a half ", "."), "a half.");
  EXPECT_EQ(built_with_note("a half ", " of it"), "a half of it");
  EXPECT_EQ(built_with_note("a half", " of it"), "a half of it");
  EXPECT_EQ(built_with_note("a half ", "of it"), "a half of it") << "the only space stays";
}

TEST(Inlines, FromSpans) {
  const struct {
    const char *what, *fixture, *expected;
  } rows[] = {
      {"plain lines", "| one\n| two\n", "one two"},
      {"glued lines", "glued | one\n| two\n", "onetwo"},
      {"ideographs need no space", "| \xE4\xB8\xAD\n| \xE6\x96\x87\n", "\xE4\xB8\xAD\xE6\x96\x87"},
      {"emphasis", "| a {b bold} and {i slanted} word\n", "a {b bold} and {i slanted} word"},
      {"spaces stand outside of it", "| a{b  bold }word\n", "a {b bold} word"},
      {"over two lines it is one", "| a {b bold}\n| {b stretch} here\n", "a {b bold stretch} here"},
      {"a bold space alone is none", "| a{b  }word\n", "a word"},
      {"both", "| a {bi strong} word\n", "a {b {i strong}} word"},
      {"small capitals", "| the {c nato} men\n", "the {c nato} men"},
      {"raised and lowered", "| m{^ 2} and H{_ 2}O\n", "m{^ 2} and H{_ 2}O"},
      {"a link", "link https://example.org/\n| see {l0 the page} now\n", "see <https://example.org/|the page> now"},
      {"a link over two lines is one", "link https://example.org/\n| see {l0 the}\n| {l0 page} now\n",
       "see <https://example.org/|the page> now"},
      {"a place in the document", "link page=1 y=72\n| see {l0 there}\n", "see <#at-1-72|there>"},
      {"an address of the web", "| see https://example.org/a?b=1 now\n",
       "see <https://example.org/a?b=1|https://example.org/a?b=1> now"},
      {"the full stop after it stays outside", "| see http://example.org/.\n",
       "see <http://example.org/|http://example.org/>."},
      {"and so does a bracket", "| (see http://example.org/a)\n", "(see <http://example.org/a|http://example.org/a>)"},
      {"an e-mail address", "| ask jane@example.org, please\n",
       "ask <mailto:jane@example.org|jane@example.org>, please"},
      {"no e-mail address", "| ask @jane or a@b today\n", "ask @jane or a@b today"},
      {"an annotation is not linked twice", "link https://example.org/\n| see {l0 http://example.com/} now\n",
       "see <https://example.org/|http://example.com/> now"},
      {"a page starts between lines", "| one\n[page]\n| two\n", "one =2=two"},
      {"a page starts behind a word cut in two", "glued | one and an\n[page]\n| other two\n", "one and another =2=two"},
      {"composed", "| e\xCC\x81t\n", "\xC3\xA9t"},
  };
  for (const auto& row : rows) EXPECT_EQ(built(row.fixture), row.expected) << row.what;
}

TEST(Inlines, TypeOfTheWholePieceIsNoEmphasis) {
  EXPECT_EQ(built("b | all bold\n", 0, true, false), "all bold");
  EXPECT_EQ(built("i | all slanted {b and bold}\n", 0, false, true), "all slanted {b and bold}");
}

TEST(Inlines, MarkersOfItemsAreSkipped) {
  EXPECT_EQ(built("| 1. one\n", 3), "one");
  EXPECT_EQ(built("| {b 1.} one\n", 3), "one");
}

TEST(Inlines, Tidying) {
  Inlines content = {{Text{" a"}}, {Text{""}}, {Text{" "}}, {Text{" b "}}};
  tidy(content);
  EXPECT_EQ(content, (Inlines{{Text{"a b"}}}));
  content = {{PageStart{2, "2", {}}}, {Text{" a"}}};
  tidy(content);
  EXPECT_EQ(content, (Inlines{{PageStart{2, "2", {}}}, {Text{"a"}}}));
  content = {{Text{" "}}};
  tidy(content);
  EXPECT_TRUE(content.empty());
}

TEST(Inlines, PlacesInTheDocument) { EXPECT_EQ(place_target(3, 71.6), "#at-3-72"); }

TEST(Inlines, TextReadWithDoubtIsUnclear) {
  Layout layout = layout_of("| It was {b modem} then.\n");
  Line& line = layout.pages[0].regions[0].lines[0];
  line.spans[1].confidence = 0.614;
  const Inlines out = build_inlines({line}, false, false, 0, {});
  ASSERT_EQ(out.size(), 3u);
  const Emphasis& bold = std::get<Emphasis>(out[1].is);
  EXPECT_EQ(bold.content.at(0), (Inline{Unclear{{{Text{"modem"}}}, 0.61}}));
  EXPECT_EQ(plain_text(out), "It was modem then.");
}

TEST(Inlines, ChangedLettersAreACorrection) {
  Layout layout = layout_of("| The {b govemment} said.\n");
  Line& line = layout.pages[0].regions[0].lines[0];
  Span& span = line.spans[1];
  span.text = U"government ", span.read = U"govemment", span.rule = "confused_letters", span.confidence = 0.8;
  line.spans[2].text = U"said.";
  const Inlines out = build_inlines({line}, true, false, 0, {});
  EXPECT_EQ(plain_text(out), "The government said.");
  ASSERT_EQ(out.size(), 3u);
  EXPECT_EQ(out[1], (Inline{Correction{"govemment", "government", "confused_letters", 0.8}}));
}

TEST(Inlines, TheSpaceBehindAnUnclearWordIsNoPartOfIt) {
  Layout layout = layout_of("| The {b modem} said.\n");
  Line& line = layout.pages[0].regions[0].lines[0];
  line.spans[1].text = U"modem ", line.spans[1].confidence = 0.5, line.spans[2].text = U"said.";
  const Inlines out = build_inlines({line}, true, false, 0, {});
  ASSERT_EQ(out.size(), 3u);
  EXPECT_EQ(out[1], (Inline{Unclear{{{Text{"modem"}}}, 0.5}}));
  EXPECT_EQ(plain_text(out), "The modem said.");
}

TEST(Inlines, AnAddressReadWithDoubtIsOneLink) {
  const auto linked = [](const char* first, const char* doubtful, const char* last) {
    Layout layout = layout_of("| a {b b} c\n");
    Line& line = layout.pages[0].regions[0].lines[0];
    line.spans.resize(3, line.spans[0]);
    for (Span& s : line.spans) s.bold = false;
    line.spans[0].text = to_utf32(first), line.spans[1].text = to_utf32(doubtful), line.spans[2].text = to_utf32(last);
    line.spans[1].confidence = 0.4;
    std::string out;
    for (const Inline& i : build_inlines({line}, false, false, 0, {})) {
      const Link* link = std::get_if<Link>(&i.is);
      out += link ? "<" + link->target + " " + std::to_string(link->content.size()) + ">" : plain_text({i});
    }
    return out;
  };
  EXPECT_EQ(linked("See https:", "//example.org/work", "ing-papers/1. Then"),
            "See <https://example.org/working-papers/1 3>. Then");
  EXPECT_EQ(linked("ask ", "jane@exam", "ple.org now"), "ask <mailto:jane@example.org 2> now");
  EXPECT_EQ(linked("See ", "https://example.org", " now"), "See <https://example.org 1> now");
  EXPECT_EQ(linked("See ", "word https://exam", "ple.org"), "See word <https://example.org 2>");
  EXPECT_EQ(linked("https://a.example/ ", "and", " https://b.example/"),
            "<https://a.example/ 1> and <https://b.example/ 1>");
}

}  // namespace
}  // namespace lectern
