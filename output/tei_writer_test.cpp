// Tests of output/tei_writer.h: what the file looks like. That it reads back is tested in pipeline/round_trip_test.cpp.
#include "output/tei_writer.h"

#include <gtest/gtest.h>

#include "tests/every_kind.h"

namespace lectern {
namespace {

/// The lines between `<body>` and `</body>`, their common indentation taken off.
std::string body_of(const Blocks& blocks, std::string* whole = nullptr) {
  Document d;
  d.language = "en";
  d.surfaces = {{100, 200}, {100, 200}};
  d.body = blocks;
  const std::string tei = write_tei(d);
  if (whole) *whole = tei;
  const std::size_t begin = tei.find("<body>\n") + 7;
  std::string lines = tei.substr(begin, tei.find("  </body>") - begin), out;
  for (std::size_t at = 0; at < lines.size(); at = lines.find('\n', at) + 1) {
    out += lines.substr(at + 3, lines.find('\n', at) - at - 2);
  }
  return out;
}

TEST(TeiWriter, writes_blocks_in_the_profile) {
  const Block page = {PageStart{2, "ii", {{FurnitureKind::page_number, false, "2"}}}};
  const std::string pb =
      "<pb xml:id=\"page-2\" n=\"ii\" facs=\"#surface-2\"/>\n<fw type=\"pageNum\" place=\"bottom\">2</fw>\n";
  const struct {
    Blocks blocks;
    std::string body;
  } rows[] = {
      {{}, "<ab/>\n"},
      {{page}, pb + "<ab/>\n"},
      {{paragraph("a"), page, heading(1, "H")}, "<p>a</p>\n" + pb + "<div xml:id=\"h1\">\n <head>H</head>\n</div>\n"},
      {{heading(1, "A"), heading(2, "B"), page, heading(1, "C")},
       "<div xml:id=\"h1\">\n <head>A</head>\n <div xml:id=\"h2\">\n  <head>B</head>\n </div>\n</div>\n" + pb +
           "<div xml:id=\"h3\">\n <head>C</head>\n</div>\n"},
      {{heading(1, "A"), paragraph("a"), page, paragraph("b")},
       "<div xml:id=\"h1\">\n <head>A</head>\n <p>a</p>\n <pb xml:id=\"page-2\" n=\"ii\" "
       "facs=\"#surface-2\"/>\n "
       "<fw type=\"pageNum\" place=\"bottom\">2</fw>\n <p>b</p>\n</div>\n"},
      {{heading(3, "a level that skips is raised")},
       "<div xml:id=\"h1\">\n <head>a level that skips is raised</head>\n</div>\n"},
      {{{Lines{LinesKind::signature, {{text("S")}}}}, paragraph("P.S.")},
       "<ab type=\"signature\">S</ab>\n<p>P.S.</p>\n"},
      {{paragraph("a"), {Lines{LinesKind::signature, {{text("S")}}}}}, "<p>a</p>\n<signed>S</signed>\n"},
      {{{List{}}, {Table{}}, {Lines{}}, {Bibliography{}}}, "<ab/>\n"},
      {{{Paragraph{{text("a "), {PageStart{2, "", {}}}, text("b")}}}},
       "<p>a <pb xml:id=\"page-2\" facs=\"#surface-2\"/>b</p>\n"},
  };
  for (const auto& row : rows) EXPECT_EQ(body_of(row.blocks), row.body);
}

TEST(TeiWriter, what_leads_on_to_a_list_and_was_said_anew_stands_apart) {
  const auto item = [](int original) {
    Block lead = paragraph("a");
    lead.original = original;
    return Blocks{{List{ListKind::plain, {{"", {}, {lead, {List{ListKind::plain, {{"", {}, {paragraph("b")}}}}}}}}}}};
  };
  const std::string changed = body_of(item(1)), same = body_of(item(0));
  EXPECT_NE(changed.find("<item>\n  <p corresp=\"#original-1\">a</p>"), std::string::npos) << changed;
  EXPECT_NE(same.find("<item>a<list>"), std::string::npos) << same;
}

TEST(TeiWriter, places_are_zones_of_their_page_and_those_of_no_page_are_dropped) {
  std::string whole;
  const Block block = {
      Paragraph{{text("a")}}, {{{2, {1, 2.5, 3.25, 4}}, {1, {0, 0, 9, 9}}, {7, {0, 0, 1, 1}}}, 0.5}, "fr"};
  EXPECT_EQ(body_of({block}, &whole), "<p facs=\"#z1 #z2\" cert=\"0.5\" xml:lang=\"fr\">a</p>\n");
  EXPECT_NE(whole.find("<surface xml:id=\"surface-2\" n=\"2\" ulx=\"0\" uly=\"0\" lrx=\"100\" lry=\"200\">\n"
                       "   <zone xml:id=\"z1\" ulx=\"1\" uly=\"2.5\" lrx=\"3.25\" lry=\"4\"/>\n"),
            std::string::npos);
  EXPECT_NE(whole.find("<language ident=\"fr\">fr</language>"), std::string::npos);
}

TEST(TeiWriter, what_xml_cannot_hold_is_escaped_or_dropped) {
  EXPECT_EQ(body_of({paragraph(std::string("a\0b\x0B<c>&]]>\xED\xA0\x80\xFF", 16))}),
            "<p>ab&lt;c&gt;&amp;]]&gt;\xEF\xBF\xBD</p>\n");
  const Inline link = {Link{"http://x/ a\"<b>[1]%zz#c#d", {text("x")}}};
  EXPECT_EQ(body_of({{Paragraph{{link}}}}),
            "<p><ref target=\"http://x/%20a%22%3Cb%3E%5B1%5D%25zz#c%23d\">x</ref></p>\n");
  EXPECT_EQ(body_of({{Paragraph{{{Foreign{"not a language", {text("x")}}}}}}}), "<p><foreign>x</foreign></p>\n");
}

TEST(TeiWriter, the_header_names_source_languages_and_rules) {
  const std::string tei = write_tei(every_kind());
  for (const char* part :
       {"<title>Buses &amp; &lt;trains&gt;</title>", "<author>A. Author</author>",
        "<idno type=\"filename\">brief.pdf</idno>", "<extent>3 pages</extent>",
        "<application ident=\"lectern\" version=\"", "<item xml:id=\"confused_letters\">",
        "<corr resp=\"#confused_letters\" cert=\"0.9\">the</corr>", "<language ident=\"en\">en</language>"}) {
    EXPECT_NE(tei.find(part), std::string::npos) << part;
  }
  EXPECT_EQ(tei, write_tei(every_kind()));
}

}  // namespace
}  // namespace lectern
