// Tests of output/xml.h.
#include "output/xml.h"

#include <gtest/gtest.h>

#include <string>

namespace lectern {
namespace {

using namespace std::string_literals;

TEST(Xml, nests_and_closes) {
  Xml x;
  x.open("p").attr("n", 3).attr_if("rend", "").text("a ").element("hi", "b").text(" c").open("lb").close().close();
  EXPECT_EQ(x.take(), "<p n=\"3\">a <hi>b</hi> c<lb/></p>");
}

TEST(Xml, html_closes_only_void_elements_short) {
  Xml x(Syntax::html);
  x.open("p").open("br").close().open("span").close().close();
  EXPECT_EQ(x.take(), "<p><br/><span></span></p>");
}

TEST(Xml, lines_are_indented_by_depth) {
  Xml x;
  x.open("a").line().open("b").close().line(1).close();
  EXPECT_EQ(x.take(), "<a>\n <b/>\n</a>");
}

TEST(Xml, escapes_and_drops) {
  const struct {
    std::string in, text, attribute;
  } rows[] = {
      {"a<b>&\"'", "a&lt;b&gt;&amp;\"'", "a&lt;b&gt;&amp;&quot;'"},
      {"]]>", "]]&gt;", "]]&gt;"},
      {"\0a\x01\x1F"s, "a", "a"},
      {"a\r\n\tb", "a&#13;\n\tb", "a&#13;&#10;&#9;b"},
      {"\xED\xA0\x80x", "x", "x"},               // an unpaired surrogate
      {"\xEF\xBF\xBE\xEF\xBF\xBFx", "x", "x"},   // U+FFFE, U+FFFF
      {"\xFF", "\xEF\xBF\xBD", "\xEF\xBF\xBD"},  // no UTF-8
      {"\xC3", "\xEF\xBF\xBD", "\xEF\xBF\xBD"},  // cut short
      {"\xE2\x82<", "\xEF\xBF\xBD&lt;", "\xEF\xBF\xBD&lt;"},
      {"\xC0\xBC", "\xEF\xBF\xBD\xEF\xBF\xBD", "\xEF\xBF\xBD\xEF\xBF\xBD"},  // an overlong "<"
      {"\xF0\x9F\x98\x80\xC2\xA0é", "\xF0\x9F\x98\x80\xC2\xA0é", "\xF0\x9F\x98\x80\xC2\xA0é"},
  };
  for (const auto& row : rows) {
    Xml x;
    x.open("e").attr("a", row.in).text(row.in).close();
    EXPECT_EQ(x.take(), "<e a=\"" + row.attribute + "\">" + row.text + "</e>");
  }
}

TEST(Xml, html_drops_what_its_parsers_call_an_error) {
  Xml x(Syntax::html);
  x.text(
      "a\x7F\xC2\x80\xEF\xB7\x90"
      "b");
  EXPECT_EQ(x.take(), "ab");
}

TEST(Xml, comments_cannot_be_left) {
  Xml x;
  x.comment("a --> b-");
  EXPECT_EQ(x.take(), "<!-- a - -> b- -->");
}

}  // namespace
}  // namespace lectern
