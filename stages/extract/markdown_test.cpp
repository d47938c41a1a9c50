#include "stages/extract/markdown.h"

#include <gtest/gtest.h>

#include "stages/unicode.h"

namespace lectern {
namespace {

/// "{b bold} {i slanted} ^1 <uri|text>", lines parted by " / ".
std::string shown(const std::string& text) {
  ExtractPage page = extract_of(to_utf32(text)).pages[0];
  std::vector<LinkArea> links;
  int pictures = 0;
  std::string out;
  for (const TextLine& line : read_lines(page, true, 1, links, pictures)) {
    if (!out.empty()) out += " / ";
    if (line.heading) out += "h" + std::to_string(line.heading) + " ";
    if (line.quoted) out += "> ";
    if (line.bullet) out += "• ";
    for (const Span& s : line.line.spans) {
      std::string t = to_utf8(s.text);
      if (s.raise > 0) t = "^" + t;
      if (s.bold) t = "{b " + t + "}";
      if (s.italic) t = "{i " + t + "}";
      if (s.link >= 0) t = "<" + links[static_cast<std::size_t>(s.link)].uri + "|" + t + ">";
      out += t;
    }
  }
  return out;
}

TEST(Markdown, ReadsMarksOfLines) {
  EXPECT_EQ(shown("## Aims ##"), "h2 Aims");
  EXPECT_EQ(shown("Title\n===="), "h1 Title");
  EXPECT_EQ(shown("- one\n* two\n> said"), "• one / • two / > said");
  EXPECT_EQ(shown("a\n***\nb"), "a /  / b");
  EXPECT_EQ(shown("a <!-- page\n3 --> b"), "a / b");
}

TEST(Markdown, ReadsMarksInsideOfLines) {
  EXPECT_EQ(shown("**bold** and *slanted*"), "{b bold }and {i slanted}");
  EXPECT_EQ(shown("*over\ntwo lines*"), "{i over} / {i two lines}");
  EXPECT_EQ(shown("see [the page](https://a.example/x \"t\")[^2]"), "see <https://a.example/x|the page>^2");
  EXPECT_EQ(shown("m<sup>1</sup> &amp; \\*kept\\*"), "m^1 & *kept*");
}

TEST(Markdown, AMarkWithoutItsPartnerIsText) {
  EXPECT_EQ(shown("funds.* 2 * 3 and snake_case_name **"), "funds.* 2 * 3 and snake_case_name **");
  EXPECT_EQ(shown("[2019] (see) <3"), "[2019] (see) <3");
}

}  // namespace
}  // namespace lectern
