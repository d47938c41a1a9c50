// The reader of Pandoc's tree, on trees by hand: Pandoc itself is not needed.
#include "input/pandoc_reader.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "input/source_marks.h"
#include "output/tei_writer.h"
#include "stages/error.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

struct Read {
  Document document;
  Record record;
  bool warned(std::string_view code, std::string_view words = "") const {
    return std::ranges::any_of(record.warnings, [&](const Warning& w) {
      return w.code == code && w.message.find(words) != std::string::npos;
    });
  }
  /// The text element of its TEI without the white space of indentation.
  std::string tei() const {
    const std::string all = write_tei(document);
    std::string out;
    for (std::size_t i = all.find("<text>"); i < all.size(); ++i)
      if (all[i] == '\n')
        while (i + 1 < all.size() && all[i + 1] == ' ') ++i;
      else out += all[i];
    return out.substr(6, out.find("</text>") - 6);
  }
};

Read read(const std::string& blocks, const std::string& meta = "{}", PandocOptions options = {.language = "en"},
          const LoadImage& load = {}) {
  Read out;
  out.document = read_pandoc(R"({"pandoc-api-version":[1,22,2,1],"meta":)" + meta + R"(,"blocks":[)" + blocks + "]}",
                             options, load, out.record);
  return out;
}

/// Words and spaces as Pandoc gives them.
std::string words(const std::string& text) {
  std::string out, word;
  const auto end = [&] {
    if (!word.empty()) out += (out.empty() ? "" : ",") + (R"({"t":"Str","c":")" + word + "\"}");
    word.clear();
  };
  for (const char c : text) {
    if (c != ' ') {
      word += c;
      continue;
    }
    end();
    out += (out.empty() ? "" : ",") + std::string(R"({"t":"Space"})");
  }
  end();
  return out;
}
std::string node(const std::string& kind, const std::string& content) {
  return R"({"t":")" + kind + R"(","c":)" + content + "}";
}
std::string para(const std::string& inlines) { return node("Para", "[" + inlines + "]"); }
std::string attr(const std::string& id = "", const std::string& classes = "", const std::string& pairs = "") {
  return R"([")" + id + R"(",[)" + (classes.empty() ? "" : "\"" + classes + "\"") + "],[" + pairs + "]]";
}
std::string header(int level, const std::string& text, const std::string& id = "") {
  return node("Header", "[" + std::to_string(level) + "," + attr(id) + ",[" + words(text) + "]]");
}
std::string link(const std::string& target, const std::string& inlines, const std::string& attributes = attr()) {
  return node("Link", "[" + attributes + ",[" + inlines + R"(],[")" + target + R"(",""]])");
}
std::string cell(const std::string& blocks, int rows = 1, int columns = 1) {
  return "[" + attr() + R"(,{"t":"AlignDefault"},)" + std::to_string(rows) + "," + std::to_string(columns) + ",[" +
         blocks + "]]";
}
std::string row(const std::string& cells) { return "[" + attr() + ",[" + cells + "]]"; }
std::string table(const std::string& caption, int columns, const std::string& head, int header_columns,
                  const std::string& body) {
  std::string specs;
  for (int i = 0; i < columns; ++i)
    specs += (i ? "," : "") + std::string(R"([{"t":"AlignDefault"},{"t":"ColWidthDefault"}])");
  return node("Table", "[" + attr() + ",[null,[" + caption + "]],[" + specs + "],[" + attr() + ",[" + head + "]],[[" +
                           attr() + "," + std::to_string(header_columns) + ",[],[" + body + "]]],[" + attr() + ",[]]]");
}
std::string mark(char32_t c) { return to_utf8({&c, 1}); }

TEST(PandocReader, Inlines) {
  const Read r =
      read(para(words("A ") + "," + node("Emph", "[" + words("b") + "]") + "," +
                node("Strong", "[" + words("c") + "]") + "," + node("Superscript", "[" + words("2") + "]") + "," +
                node("Subscript", "[" + words("3") + "]") + "," + node("SmallCaps", "[" + words("d") + "]") + "," +
                R"({"t":"SoftBreak"},)" + node("Quoted", R"([{"t":"DoubleQuote"},[)" + words("e") + "]]")));
  EXPECT_EQ(
      r.tei(),
      "<body><p>A <hi rend=\"italic\">b</hi><hi rend=\"bold\">c</hi><hi rend=\"sup\">2</hi><hi rend=\"sub\">3</hi>"
      "<hi rend=\"smallcaps\">d</hi> “e”</p></body>");
  EXPECT_TRUE(r.record.warnings.empty());
}

TEST(PandocReader, WhatIsNotKeptIsToldAndItsWordsAre) {
  const Read r = read(para(node("Strikeout", "[" + words("gone") + "]") + "," + node("Code", "[" + attr() + ",\"x\"]") +
                           "," + node("Math", R"([{"t":"InlineMath"},"a^2"])") + "," +
                           node("RawInline", R"(["html","<b class='q'>"])") + "," + words("z")) +
                      "," + node("RawBlock", R"(["html","<div><script>no()</script>kept &amp; shown</div>"])"));
  EXPECT_EQ(r.tei(), "<body><p>gonexa^2z</p><p>kept &amp; shown</p></body>");
  for (const char* form : {"words struck out", "code inside a line", "TeX", "raw markup (2 times)"})
    EXPECT_TRUE(r.warned("form-not-kept", form)) << form;
  EXPECT_FALSE(r.warned("words-lost"));
}

TEST(PandocReader, LevelsOfHeadingsNeverSkip) {
  const Read r = read(header(2, "A") + "," + header(5, "B") + "," + header(3, "C") + "," + header(2, "D") + "," +
                      header(1, "E") + "," + header(3, "F"));
  std::string levels;
  for (const Block& b : r.document.body) levels += std::to_string(std::get<Heading>(b.is).level);
  EXPECT_EQ(levels, "122112");
}

TEST(PandocReader, TheOnlyHighestHeadingIsTheTitle) {
  const Read one = read(header(1, "The title") + "," + header(2, "A") + "," + para(words("x")));
  EXPECT_EQ(one.document.title, "The title");
  EXPECT_EQ(one.document.front.size(), 1u);
  EXPECT_EQ(std::get<Heading>(one.document.body.at(0).is).level, 1);
  const Read two = read(header(1, "A") + "," + header(1, "B"));
  EXPECT_TRUE(two.document.front.empty());
  const Read late = read(para(words("x")) + "," + header(1, "A"));
  EXPECT_TRUE(late.document.front.empty());
}

TEST(PandocReader, MetadataArePrintedOrOnlyKnown) {
  const std::string meta =
      R"({"title":{"t":"MetaInlines","c":[)" + words("Buses at night") + R"(]},"subtitle":{"t":"MetaInlines","c":[)" +
      words("Why") + R"(]},"author":{"t":"MetaList","c":[{"t":"MetaInlines","c":[)" + words("Ann A") +
      R"(]},{"t":"MetaInlines","c":[)" + words("Bo B") + R"(]}]},"date":{"t":"MetaInlines","c":[)" + words("May") +
      R"(]},"lang":{"t":"MetaInlines","c":[)" + words("fr_be") + "]}}";
  const Read printed = read(para(words("x")), meta, {});
  EXPECT_EQ(
      printed.tei(),
      "<front><titlePage><docTitle><titlePart type=\"main\">Buses at night</titlePart><titlePart type=\"sub\">Why"
      "</titlePart></docTitle><byline>Ann A</byline><byline>Bo B</byline><docDate>May</docDate></titlePage></front>"
      "<body><p>x</p></body>");
  EXPECT_EQ(printed.document.language, "fr-BE");
  const Read known = read(para(words("x")), meta, {.printed_title = false});
  EXPECT_TRUE(known.document.front.empty());
  for (const Document* d : {&printed.document, &known.document}) {
    EXPECT_EQ(d->title, "Buses at night");
    EXPECT_EQ(d->authors, (std::vector<std::string>{"Ann A", "Bo B"}));
    EXPECT_EQ(d->date, "May");
  }
}

TEST(PandocReader, Lists) {
  const auto ordered = [](int start, const std::string& style) {
    return read(node("OrderedList", "[[" + std::to_string(start) + R"(,{"t":")" + style + R"("},{"t":"Period"}],[[)" +
                                        para(words("x")) + "],[" + node("BulletList", "[[" + para(words("y")) + "]]") +
                                        "]]]"))
        .tei();
  };
  const std::string rest = R"(<list rend="bulleted"><item>y</item></list>)";
  EXPECT_EQ(ordered(3, "Decimal"),
            R"(<body><list rend="numbered"><item n="3">x</item><item n="4">)" + rest + "</item></list></body>");
  EXPECT_NE(ordered(26, "LowerAlpha").find(R"(n="z">x</item><item n="aa")"), std::string::npos);
  EXPECT_NE(ordered(8, "UpperRoman").find(R"(n="VIII">x</item><item n="IX")"), std::string::npos);
  EXPECT_NE(ordered(0, "LowerRoman").find(R"(n="0">x</item><item n="i")"), std::string::npos);
  const Read terms = read(node(
      "DefinitionList", "[[[" + words("bus") + "],[[" + para(words("A thing")) + "],[" + para(words("Two")) + "]]]]"));
  EXPECT_EQ(
      terms.tei(),
      R"(<body><list type="gloss"><label xml:id="term-1">bus</label><item><p>A thing</p><p>Two</p></item></list></body>)");
}

TEST(PandocReader, Tables) {
  const std::string x = para(words("x"));
  const Read r = read(
      table(para(words("Table 1")), 2, row(cell(x, 1, 2)), 1, row(cell(x, 2) + "," + cell(x)) + "," + row(cell(""))));
  EXPECT_EQ(r.tei(),
            R"(<body><table><head>Table 1</head><row><cell role="label" cols="2">x</cell></row>)"
            R"(<row><cell role="label" rows="2">x</cell><cell>x</cell></row><row><cell/></row></table></body>)");
  // A head that Pandoc made up is none, and a frame round text is a box.
  EXPECT_EQ(read(table("", 2, row(cell("") + "," + cell("")), 0, row(cell(x) + "," + cell(x)))).tei(),
            "<body><table><row><cell>x</cell><cell>x</cell></row></table></body>");
  EXPECT_EQ(read(table("", 1, "", 0, row(cell(x)))).document.body.at(0).is.index(), Block{Aside{}}.is.index());
}

TEST(PandocReader, MarkedCells) {
  const std::string says = para(words(mark(kCellMark) + "hc2r3"));
  const Read r = read(table("", 2, "", 0, row(cell(says + "," + para(words("x"))) + "," + cell(para(words("y"))))));
  EXPECT_EQ(r.tei(),
            R"(<body><table><row><cell role="label" cols="2" rows="3">x</cell><cell>y</cell></row></table></body>)");
  EXPECT_TRUE(r.record.warnings.empty());
}

TEST(PandocReader, Languages) {
  const PandocOptions options{.language = "en", .languages = {"fr", "de"}};
  const auto in = [](int language, const std::string& text) {
    return mark(kFirstLanguage + static_cast<char32_t>(language)) + text + mark(kLanguageEnd);
  };
  const auto tei = [&](const std::string& blocks) { return read(blocks, "{}", options).tei(); };
  EXPECT_EQ(tei(para(words("say " + in(0, "bon jour") + " now"))),
            R"(<body><p>say <foreign xml:lang="fr">bon jour</foreign> now</p></body>)");
  // Runs that meet are one phrase; a block all in it is a block of that language; a note tells its own.
  EXPECT_EQ(tei(para(words(in(0, "bon") + " " + in(0, "jour") + " 12 ") + "," +
                     node("Emph", "[" + words(in(0, "là")) + "]"))),
            R"(<body><p xml:lang="fr">bon jour 12 <hi rend="italic">là</hi></p></body>)");
  EXPECT_EQ(tei(para(words(in(0, "bon")) + "," + node("Note", "[" + para(words("in English")) + "]"))),
            R"(<body><p xml:lang="fr">bon<note place="bottom" n="1" xml:lang="en">in English</note></p></body>)");
  EXPECT_EQ(tei(node("Div", "[" + attr("", "", R"(["lang","de"])") + ",[" + para(words("gut " + in(1, "so"))) + "]]")),
            R"(<body><p xml:lang="de">gut so</p></body>)");
  // Marks that a file has itself are no text.
  EXPECT_EQ(tei(para(words("a" + mark(kLastMark) + mark(kCellMark) + mark(kFirstLanguage + 9) + "b"))),
            "<body><p>ab</p></body>");
}

TEST(PandocReader, Links) {
  const Read r = read(header(1, "One", "one") + "," + header(1, "Two", "two") + "," +
                      para(node("Span", "[" + attr("spot") + ",[]]") + "," + words("x") + "," +
                           link("#one", words("a")) + "," + link("#spot", words("b")) + "," +
                           link("#none", words("c")) + "," + link("javascript:alert(1)", words("d")) + "," +
                           link("other.html", words("e")) + "," + link("HTTPS://example.org/a b", words("f"))));
  EXPECT_NE(
      r.tei().find(
          R"(<p>x<ref target="#h1">a</ref><ref target="#h2">b</ref>cde<ref target="HTTPS://example.org/a%20b">f</ref></p>)"),
      std::string::npos)
      << r.tei();
  EXPECT_TRUE(r.warned("link-to-section"));
  EXPECT_TRUE(r.warned("link-dropped"));
  EXPECT_TRUE(r.warned("form-not-kept", "links to other files, or of a kind that no edition may have (2 times)"));
}

std::string noteref(const std::string& target, const std::string& id, const std::string& text) {
  return node("Superscript", "[" + link(target, words(text), attr(id)) + "]");
}

TEST(PandocReader, NotesThatStandElsewhere) {
  const std::string back = link("#r1", words("↩"));
  const std::string note = node("Div", "[" + attr("n1") + ",[" + para(words("The note. ") + "," + back) + "]]");
  const std::string list = node("OrderedList", R"([[1,{"t":"DefaultStyle"},{"t":"DefaultDelim"}],[[)" + note + "]]]");
  const std::string notes = node("Div", "[" + attr("", "footnotes") + R"(,[{"t":"HorizontalRule"},)" + list + "]]");
  const Read r = read(para(words("See") + "," + noteref("#n1", "r1", "1")) + "," + notes);
  EXPECT_EQ(r.tei(), R"(<body><p>See<note place="bottom" n="1">The note.</note></p></body>)");
  EXPECT_TRUE(r.record.warnings.empty());
  // What does not lead back, and is not told to be a note, is none.
  const std::string plain =
      node("OrderedList", R"([[1,{"t":"DefaultStyle"},{"t":"DefaultDelim"}],[[)" +
                              node("Div", "[" + attr("n1") + ",[" + para(words("An item")) + "]]") + "]]]");
  EXPECT_NE(
      read(para(words("See") + "," + noteref("#n1", "r1", "1")) + "," + plain).tei().find("<item n=\"1\">An item"),
      std::string::npos);
}

TEST(PandocReader, Pictures) {
  const std::string png = std::string("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\x14\0\0\0\x0A", 24);
  const LoadImage load = [&](const std::string& url) {
    return url == "a.png" || url == "b.png" ? png : std::string("?");
  };
  const auto image = [](const std::string& words, const std::string& url, const std::string& title) {
    return node("Image", "[" + attr() + ",[" + words + R"(],[")" + url + R"(",")" + title + R"("]])");
  };
  const Read r = read(para(image(words("A caption"), "a.png", "fig:")) + "," +
                          para(words("In ") + "," + image(words("a bus"), "b.png", "") + "," + words(" line")) + "," +
                          para(image(words(mark(kDecorative)), "c.emf", "")) + "," +
                          para(image("", "https://example.org/x.png", "")),
                      "{}", {.language = "en"}, load);
  EXPECT_EQ(
      r.tei(),
      R"(<body><figure><graphic url="images/image-1.png" width="20px" height="10px" mimeType="image/png"/>)"
      R"(<head>A caption</head></figure><p>In line</p><figure><graphic url="images/image-1.png" width="20px" height="10px")"
      R"( mimeType="image/png"/><figDesc>a bus</figDesc></figure><figure rend="decorative"/><figure/></body>)");
  EXPECT_EQ(r.document.images.size(), 1u);  // the same bytes
  for (const char* code : {"picture-kind", "picture-elsewhere"}) EXPECT_TRUE(r.warned(code)) << code;
  EXPECT_TRUE(r.warned("form-not-kept", "the place of a picture"));
  const PandocOptions rtf{.language = "en", .describes_pictures = false};
  EXPECT_EQ(read(para(image(words("image"), "a.png", "")), "{}", rtf, load).tei().find("figDesc"), std::string::npos);
}

TEST(PandocReader, Captions) {
  const auto styled = [](const std::string& style, const std::string& text) {
    return node("Div", "[" + attr("", "", R"(["custom-style",")" + style + "\"]") + ",[" + para(words(text)) + "]]");
  };
  const std::string picture = para(node("Image", "[" + attr() + ",[" + words("Buses") + R"(],["a.emf",""]])"));
  EXPECT_EQ(read(picture + "," + styled("Image Caption", "Buses")).tei(),
            "<body><figure><head>Buses</head></figure><ab/></body>");
  EXPECT_EQ(read(picture + "," + styled("Body Text", "Buses")).tei(),
            "<body><figure><figDesc>Buses</figDesc></figure><p>Buses</p></body>");
  const std::string x = row(cell(para(words("x"))) + "," + cell(para(words("y"))));
  EXPECT_EQ(read(styled("Table Caption", "Cap") + "," + table(para(words("Cap")), 2, "", 0, x)).tei(),
            "<body><table><head>Cap</head><row><cell>x</cell><cell>y</cell></row></table></body>");
}

TEST(PandocReader, VerseCodeAndBoxes) {
  EXPECT_EQ(read(node("LineBlock", "[[" + words("Roses") + "],[" + words("  red") + "]]")).tei(),
            "<body><lg><l>Roses</l><l>red</l></lg></body>");
  EXPECT_EQ(read(node("CodeBlock", "[" + attr() + R"(,"if x\n  \ty\n"])")).tei(),
            "<body><p rend=\"code\" xml:space=\"preserve\">if x<lb/>    y</p></body>");
  EXPECT_EQ(read(header(1, "A") + "," + node("Div", "[" + attr("", "box") + ",[" + header(3, "Box") + "]]") + "," +
                 header(2, "B"))
                .document.body.size(),
            2u);  // the title is none of them
}

TEST(PandocReader, Contents) {
  const std::string entry = node("Plain", "[" + link("#one", words("One")) + "]");
  const Read r = read(node("Div", "[" + attr("", "toc") + ",[" + node("BulletList", "[[" + entry + "]]") + "]]") + "," +
                      header(1, "One", "one") + "," + header(1, "Two"));
  EXPECT_EQ(r.document.front.size(), 1u);
  EXPECT_NE(r.tei().find("<div type=\"contents\"><list><item><ref target=\"#h1\">One</ref></item></list></div>"),
            std::string::npos)
      << r.tei();
}

TEST(PandocReader, RefusesWhatIsNoTree) {
  const auto code = [](const std::string& json) {
    Record record;
    try {
      read_pandoc(json, {}, {}, record);
    } catch (const Error& error) {
      return error.code;
    }
    return ErrorCode::internal;
  };
  for (const char* json : {"", "[", "{}", R"({"pandoc-api-version":[1,22],"blocks":3})"})
    EXPECT_EQ(code(json), ErrorCode::damaged) << json;
  EXPECT_EQ(code(R"({"pandoc-api-version":[1,20],"meta":{},"blocks":[]})"), ErrorCode::missing_program);
  std::string deep = para(words("x"));
  for (int i = 0; i < 2000; ++i) deep = node("BlockQuote", "[" + deep + "]");
  EXPECT_EQ(code(R"({"pandoc-api-version":[1,22],"meta":{},"blocks":[)" + deep + "]}"), ErrorCode::damaged);
}

TEST(PandocReader, TakesAnyFormOfNodes) {
  // Nothing here has the form that it should; nothing of it may crash.
  const Read r = read(R"({"t":"Table","c":[]},{"t":"Header","c":"x"},{"t":"Para"},{"t":"Para","c":{"a":1}},3,null,[],
    {"t":"OrderedList","c":[[99999999999999,1],[{}]]},{"t":"Image","c":[]},{"t":"Para","c":[{"t":"Image"},{"t":"Link","c":[1]}]},
    {"t":"Unheard","c":[{"t":"Str","c":"kept"}]},{"t":"Figure","c":[1,2,3]},{"t":"Div","c":[[],[{"t":"Div"}]]})");
  EXPECT_NE(r.tei().find("kept"), std::string::npos);
  EXPECT_TRUE(r.warned("form-not-kept", "unknown kind"));
}

}  // namespace
}  // namespace lectern
