// Tests of input/tei_reader.h: what a person does to a file with an editor, and files that are none.
#include "input/tei_reader.h"

#include <gtest/gtest.h>

#include "output/tei_writer.h"
#include "stages/error.h"
#include "tests/every_kind.h"

namespace lectern {
namespace {

std::string tei(const std::string& body, const std::string& front = "") {
  return "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:lang=\"en\">\n<teiHeader/>\n<text>" + front + "<body>" + body +
         "</body></text></TEI>";
}

Document read(const std::string& xml, Record* record = nullptr) {
  Record own;
  return read_tei(xml, {}, record ? *record : own);
}

Block plain(std::string s) { return paragraph(std::move(s)); }

TEST(TeiReader, white_space_of_an_editor_means_nothing) {
  const struct {
    const char* body;
    Inlines content;
  } rows[] = {
      {"<p>\n   a\n   b  c\n  </p>", {text("a b c")}},
      {"<p> <hi rend=\"bold\"> a </hi> b </p>", {{Emphasis{EmphasisKind::bold, {text("a ")}}}, text(" b")}},
      {"<p>a\n  <hi rend=\"italic\">b</hi>\n  c</p>",
       {text("a "), {Emphasis{EmphasisKind::italic, {text("b")}}}, text(" c")}},
      {"<p>moved\n <pb n=\"2\"/>\n <fw type=\"header\" place=\"top\">H</fw>\n away</p>",
       {text("moved "), {PageStart{1, "2", {{FurnitureKind::header, true, "H"}}}}, text("away")}},
      {"<p>a<!-- b -->c<?d e?>f<lb/>g<lb break=\"no\"/>h</p>", {text("acf gh")}},
      {"<p><![CDATA[<x> & ]]>y</p>", {text("<x> & y")}},
  };
  for (const auto& row : rows) {
    const Document d = read(tei(row.body));
    ASSERT_EQ(d.body.size(), 1u) << row.body;
    EXPECT_EQ(d.body[0], (Block{Paragraph{row.content}})) << row.body;
  }
}

TEST(TeiReader, a_file_indented_by_a_tool_is_the_same_document) {
  const Document d =
      read(tei("<div><head>H</head><list><item n=\"1\">a<list><item>b</item></list></item></list></div>"));
  const Document indented =
      read(tei("\n <div>\n  <head>\n H </head>\n\t<list>\n\n<item n=\"1\">\n a\n <list>\n <item>\n"
               "<p>b</p>\n</item>\n</list>\n</item>\n</list>\n</div>\n"));
  EXPECT_EQ(d, indented);
}

TEST(TeiReader, page_starts_between_items_rows_and_entries_go_to_what_follows) {
  const Inline page = {PageStart{1, "5", {}}};
  const Blocks a = {{Paragraph{{page, text("a")}}}};
  EXPECT_EQ(read(tei("<list rend=\"numbered\"><pb n=\"5\"/><item>a</item></list>")).body,
            (Blocks{{List{ListKind::numbered, {{"", {}, a}}}}}));
  EXPECT_EQ(read(tei("<table><pb n=\"5\"/><row><cell>a</cell></row></table>")).body,
            (Blocks{{Table{{}, {{{{false, 1, 1, a}}}}}}}));
  EXPECT_EQ(read(tei("<table><row><cell>b</cell></row><pb n=\"5\"/></table><p>c</p>")).body,
            (Blocks{{Table{{}, {{{{false, 1, 1, {plain("b")}}}}}}}, {PageStart{1, "5", {}}}, plain("c")}));
  EXPECT_EQ(read(tei("<listBibl><pb n=\"5\"/><bibl>a</bibl></listBibl>")).body,
            (Blocks{{Bibliography{{{page, text("a")}}}}}));
}

TEST(TeiReader, takes_other_ways_to_say_the_same) {
  const struct {
    const char* body;
    Blocks blocks;
  } rows[] = {
      {"<list><label>1.</label><item>a</item></list>", {{List{ListKind::plain, {{"1.", {}, {plain("a")}}}}}}},
      {"<table><row role=\"label\"><cell>a</cell></row></table>", {{Table{{}, {{{{true, 1, 1, {plain("a")}}}}}}}}},
      {"<p>a<list><item>b</item></list>c</p>",
       {plain("a"), {List{ListKind::plain, {{"", {}, {plain("b")}}}}}, plain("c")}},
      {"<p>a</p><note place=\"margin\">b</note>",
       {{Paragraph{{text("a"), {Note{NotePlace::margin, "", {plain("b")}}}}}}}},
      {"<address><addrLine>a</addrLine></address>", {{Lines{LinesKind::address, {{text("a")}}}}}},
      {"<lg><lg><l>a</l></lg><lg><l>b</l></lg></lg>", {{Lines{LinesKind::verse, {{text("a")}, {text("b")}}}}}},
      {"<p rend=\"code\">a\n  b</p>", {{Lines{LinesKind::code, {{text("a")}, {text("  b")}}}}}},
      {"loose text", {plain("loose text")}},
      {"<div xml:lang=\"fr\"><head>a</head><p>b</p></div>",
       {{Heading{1, {text("a")}}, {}, "fr"}, {Paragraph{{text("b")}}, {}, "fr"}}},
      {"<div><div><head>no level is skipped</head></div></div>", {heading(1, "no level is skipped")}},
      {"<p cert=\"high\">a</p>", {{Paragraph{{text("a")}}, {{}, 0.9}}}},
      {"<p/><ab/>", {{Paragraph{}}}},
  };
  for (const auto& row : rows) EXPECT_EQ(read(tei(row.body)).body, row.blocks) << row.body;
}

TEST(TeiReader, unknown_elements_keep_their_text_and_are_named_once) {
  Record record;
  const Document d =
      read(tei("<p>a <term>b</term> <term>c</term></p><sp><p>d</p></sp><q xmlns=\"urn:x\">e</q>"), &record);
  EXPECT_EQ(d.body, (Blocks{plain("a b c"), plain("d"), plain("e")}));
  ASSERT_FALSE(record.warnings.empty());
  EXPECT_EQ(record.warnings[0].code, "tei-unknown-element");
  EXPECT_EQ(record.warnings[0].message, "Line 3: term is not part of the profile; its text is kept.");
}

TEST(TeiReader, links_follow_the_sections_that_they_name) {
  Record record;
  const Document d = read(tei("<p><ref target=\"#later\">a</ref><ref target=\"#p\">b</ref></p>"
                              "<div><head>1</head><pb xml:id=\"p\" facs=\"#surface-4\"/></div>"
                              "<div xml:id=\"later\"><head>2</head></div>"),
                          &record);
  EXPECT_EQ(d.body[0], (Block{Paragraph{{{Link{"#section-2", {text("a")}}}, {Link{"#page-4", {text("b")}}}}}}));
  EXPECT_TRUE(record.warnings.empty());
}

TEST(TeiReader, links_that_may_not_be_lose_their_target_only) {
  for (const std::string target :
       {"javascript:alert(1)", "JavaScript:x", "#nowhere", "data:text/html,x", "", "other.html"}) {
    Record record;
    const Document d = read(tei("<p>a <ref target=\"" + target + "\">b</ref></p>"), &record);
    EXPECT_EQ(d.body, (Blocks{plain("a b")})) << target;
    ASSERT_EQ(record.warnings.size(), 1u);
    EXPECT_EQ(record.warnings[0].code, "tei-link-dropped");
  }
}

TEST(TeiReader, a_language_that_is_none_is_warned_of_and_dropped) {
  Record record;
  const Document d = read(
      "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:lang=\"e]n\"><text><body><p xml:lang=\"?\">a "
      "<foreign xml:lang=\"pt BR\">b</foreign></p><p xml:lang=\"pt-BR\">c</p></body></text></TEI>",
      &record);
  EXPECT_EQ(d.language, "und");
  ASSERT_EQ(d.body.size(), 2u);
  EXPECT_EQ(d.body[0].language, "");
  EXPECT_EQ(d.body[1].language, "pt-BR");
  ASSERT_EQ(record.warnings.size(), 3u);
  EXPECT_EQ(record.warnings[0].code, "tei-bad-language");
  Record again;
  EXPECT_EQ(read_tei(write_tei(d), {}, again), d);
}

TEST(TeiReader, pictures_get_names_that_are_safe_and_unique) {
  const std::string xml =
      tei("<figure><graphic url=\"../../etc/pass%2Fwd\"/></figure><figure><graphic url=\"a/x.jpg\"/></figure>"
          "<figure><graphic url=\"b/x.jpg\"/></figure><figure><graphic url=\"a/x.jpg\"/></figure>"
          "<figure><graphic url=\"a/..\"/></figure>");
  Record record;
  const Document d = read_tei(
      xml, [](const std::string& url) { return url.starts_with("a/x") ? "bytes" : ""; }, record);
  ASSERT_EQ(d.images.size(), 4u);
  EXPECT_EQ(d.images[0].name, "wd");
  EXPECT_EQ(d.images[1], (Image{"x.jpg", "image/jpeg", 0, 0, "bytes"}));
  EXPECT_EQ(d.images[2].name, "xx.jpg");
  EXPECT_EQ(d.images[3].name, "_.");
  EXPECT_EQ(std::get<Figure>(d.body[3].is).image, "x.jpg");
  EXPECT_EQ(record.warnings.size(), 3u);
}

TEST(TeiReader, refuses_what_is_no_tei_and_says_where) {
  const struct {
    std::string xml, message;
  } rows[] = {
      {"", "The file is empty."},
      {"<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n<text>\n<p></text></TEI>",
       "Line 3: Opening and ending tag mismatch"},
      {"<html/>", "This is not a TEI file: its root element is \"?html\""},
      {"<TEI/>", "This is not a TEI file"},
      {"%PDF-1.7", "Line 1: "},
      {std::string("<a>\0</a>", 8), "Line 1: "},
  };
  for (const auto& row : rows) {
    try {
      read(row.xml);
      ADD_FAILURE() << row.xml;
    } catch (const Error& error) {
      EXPECT_EQ(error.code, ErrorCode::invalid_tei);
      EXPECT_NE(std::string(error.what()).find(row.message), std::string::npos) << row.xml << ": " << error.what();
    }
  }
}

TEST(TeiReader, hostile_files_cost_little) {
  std::string deep;
  for (int i = 0; i < 100000; ++i) deep += "<list><item>";
  EXPECT_THROW(read(tei(deep)), Error);

  std::string bomb = "<!DOCTYPE TEI [<!ENTITY a0 \"ha\">";
  for (int i = 1; i < 40; ++i) {
    const std::string n = std::to_string(i), before = "&a" + std::to_string(i - 1) + ";";
    bomb += "<!ENTITY a" + n + " \"" + before + before + "\">";
  }
  bomb += "]>";
  EXPECT_THROW(read(bomb + tei("<p>&a39;</p>")), Error);
  EXPECT_THROW(read(bomb + tei("<p n=\"&a39;\"/>")), Error);

  const std::string file = "<!DOCTYPE TEI [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
  EXPECT_EQ(read(file + tei("<p>a&f;b</p>")).body, (Blocks{plain("ab")}));
}

}  // namespace
}  // namespace lectern
