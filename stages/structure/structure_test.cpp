#include "stages/structure/structure.h"

#include <gtest/gtest.h>

#include "stages/structure/document_in_short_test_support.h"

namespace lectern {
namespace {

using namespace test;

const std::string kTitle = "s20 | Title\n+3 b | One\n+2 w250 fill9 | a\n";
const std::string kTitled = "main: Title || h1: One; p: a1 a2 a3 a4 a5 a6 a7 a8 a9.";

TEST(Structure, ContentsWithoutPageNumbersAreLinesOfLinks) {
  const std::string body =
      "[page]\nb | Aims\n+2 w250 fill3 | a\n+2 b | Water\n+2 w250 fill3 | b\n+2 b | Air\n+2 w250 fill3 | c\n";
  const auto made = [&](const std::string& contents) {
    Record record;
    return in_short(
        structure(layout_of("link page=2 y=100\nlink page=2 y=172\nlink page=2 y=244\ns20 | Title\n+3 b | Contents\n" +
                            contents + body),
                  record));
  };
  EXPECT_NE(made("+2 | {l0 Aims}\n| {l1 Water}\n| {l2 Air}\n").find("contents"), std::string::npos);
  EXPECT_EQ(made("+2 | {l0 Aims}\n| {l1 Water}\n").find("contents"), std::string::npos) << "two are no list";
  EXPECT_EQ(made("+2 | See {l0 Aims}\n| see {l1 Water}\n| see {l2 Air}\n").find("contents"), std::string::npos)
      << "links inside of text";
}

TEST(Structure, ContentsWithoutIndentsHaveTheLevelsOfTheirHeadings) {
  const std::string body =
      "[page]\ns14 b | Aims\n+2 w250 fill3 | a\n+2 b | Water\n+2 w250 fill3 | b\n+2 b | Air\n+2 w250 fill3 | c\n+2 s14 "
      "b "
      "| Ends\n+2 w250 fill3 | d\n";
  const auto levels = [&](const std::string& contents) {
    std::string out;
    Record record;
    const Document document = structure(layout_of("s20 | Title\n+3 s14 b | Contents\n" + contents + body), record);
    for (const Blocks* part : {&document.front, &document.body})
      for (const Block& b : *part)
        if (const Contents* c = std::get_if<Contents>(&b.is))
          for (const ContentsEntry& e : c->entries) out += std::to_string(e.level);
    return out;
  };
  EXPECT_EQ(levels("+2 | Aims ........ 2\n| Water ........ 2\n| Air ........ 2\n| Ends ........ 2\n"), "1221");
  EXPECT_EQ(levels("+2 | Aims ........ 2\n| Earth ........ 2\n| Fire ........ 2\n| Ends ........ 2\n"), "1111")
      << "unknown entries say nothing";
  EXPECT_EQ(levels("+2 | Aims ........ 2\nx92 | Water ........ 2\nx112 | Air ........ 2\n| Ends ........ 2\n"), "1231")
      << "printed indents are believed";
}

TEST(Structure, OfAPageThatWasNotReadThePictureStandsBehindItsText) {
  Layout layout = layout_of("[page]\n| a\n[page]\n[page]\n| b\n");
  layout.pages[0].unread = layout.pages[1].unread = true;
  Record record;
  std::string kinds;
  for (const Block& b : structure(std::move(layout), record).body) {
    const Figure* figure = std::get_if<Figure>(&b.is);
    kinds += figure                                    ? "page " + std::to_string(figure->unread_page)
             : std::holds_alternative<PageStart>(b.is) ? "="
                                                       : "p";
    kinds += ' ';
    if (figure) {
      EXPECT_EQ(b.from.boxes.at(0), (PageBox{figure->unread_page, {0, 0, 400, 600}}));
    }
  }
  EXPECT_EQ(kinds, "= p page 1 = page 2 = p ");
}

TEST(Structure, BlocksOfEveryKind) {
  const struct {
    const char *what, *fixture, *expected;
  } rows[] = {
      {"title and text", "", ""},
      {"sections", "+2 b | Two\n+2 w250 fill3 | b\n", "; h1: Two; p: b1 b2 b3."},
      {"a list", "+2 | \xE2\x80\xA2\tone\n| \xE2\x80\xA2\ttwo\n", "; ul[one; two]"},
      {"a numbered list", "+2 | 1.\tone\n| 2.\ttwo\n", "; ol[1=one; 2=two]"},
      {"nested lists", "+2 | 1.\tone\nx97 | (a)\tdeep\nx97 | (b)\ttoo\n| 2.\ttwo\n",
       "; ol[1=one; ol[a=deep; b=too]; 2=two]"},
      {"a gloss list", "+2 b | Basin\nx92 w230 fill2 | b\nb | Delta\nx92 w230 fill2 | d\n",
       "; gl[Basin=b1 b2.; Delta=d1 d2.]"},
      {"a quotation and its source", "+2 x92 s9 w210 fill3 | q\n+1.1 x220 | Jane Brown, 2019\n+2 w250 fill2 | Z\n",
       "; quote[q1 q2 q3.](Jane Brown, 2019); p: Z1 Z2."},
      {"an address", "+2 | Water Office\n| 12 High Street\n| Norwich\n+2 w250 fill2 | Z\n",
       "; address[Water Office / 12 High Street / Norwich]; p: Z1 Z2."},
      {"code", "+2 m | let a be 1;\nm | let b be 2;\n+2 w250 fill2 | Z\n",
       "; code[let a be 1; / let b be 2;]; p: Z1 Z2."},
      {"a bibliography", "+2 b | References\n+2 w250 h20 fill2 | a\nw250 h20 fill3 | b\nw250 h20 fill2 | c\n",
       "; h1: References; bibl[a1 a2. / b1 b2 b3. / c1 c2.]"},
      {"a table and its caption",
       "+2 | Table 1. Shares\n[table 72 300 322 340]\n| {b Land}\t{b Share}\n| Peru\t1\n[text]\n+2 w250 fill2 | Z\n",
       "; table(Table 1. Shares: #Land, #Share / Peru, 1); p: Z1 Z2."},
      {"a picture and its caption", "+2 | Figure 1. A map\n[figure 72 300 322 340]\n[text]\ny380 w250 fill2 | Z\n",
       "; figure( caption Figure 1. A map); p: Z1 Z2."},
      {"a picture, its two titles and its source",
       "y272 b | Figure 1. A map\ny286 | Share of all, 2019\n[figure 72 300 322 340]\n[text]\ny355 s8 | Source: "
       "Census\ny390 w250 "
       "fill2 | Z\n",
       "; figure( caption Figure 1. A map legend p: Share of all, 2019; p: Source: Census); p: Z1 Z2."},
      {"a box before a caption keeps away from it",
       "[box 72 240 322 260]\ny250 | Note\n[text]\ny272 b | Figure 1. A map\ny286 | Share of all, 2019\n[figure 72 300 "
       "322 "
       "340]\n[text]\ny390 w250 fill2 | Z\n",
       "; aside[p: Note]; figure( caption Figure 1. A map legend p: Share of all, 2019); p: Z1 Z2."},
      {"a picture alone", "[figure 72 300 322 340]\n[text]\ny380 w250 fill2 | Z\n", "; figure(); p: Z1 Z2."},
      {"a box", "[box]\nb y300 | In short\n+1.5 w250 fill2 | b\n[text]\n+3 w250 fill2 | Z\n",
       "; aside[h1: In short; p: b1 b2.]; p: Z1 Z2."},
      {"a pull quote", "+2 s14 | \xE2\x80\x9CSo it was in the end\xE2\x80\x9D\n+2 w250 fill2 | Z\n",
       "; pull: \xE2\x80\x9CSo it was in the end\xE2\x80\x9D; p: Z1 Z2."},
  };
  for (const auto& row : rows) EXPECT_EQ(structured(kTitle + row.fixture), kTitled + row.expected) << row.what;
}

TEST(Structure, PullQuotesThatRepeatTheTextAreMarked) {
  const std::string text =
      "s20 | Title\n+3 b | One\n+2 w250 | The river rose and we did what we could to hold it, and then we left our "
      "houses for the hills, where we waited for the end of the rain.\n";
  EXPECT_NE(structured(text + "+2 s14 | \xE2\x80\x9CWe did what we could\xE2\x80\x9D\n+2 w250 fill2 | Z\n")
                .find("repeated pull: "),
            std::string::npos);
  EXPECT_EQ(structured(text + "+2 s14 | \xE2\x80\x9CWe did something else\xE2\x80\x9D\n+2 w250 fill2 | Z\n")
                .find("repeated pull: "),
            std::string::npos);
}

TEST(Structure, PagesStartWhereTheyStart) {
  EXPECT_EQ(structured("[page label=\"iii\"]\n[header]\ny40 | Head\n[text]\n" + kTitle +
                       "[page label=\"iv\"]\n+2 b | Two\n+2 w250 fill3 | b\n"),
            "=iii=; " + kTitled + "; =iv=; h1: Two; p: b1 b2 b3.")
      << "between blocks";
  EXPECT_EQ(structured(kTitle + "+2 w250 fill3 open | b\n[page]\nw250 fill3 | c\n"),
            kTitled + "; p: b1 b2 b3 =2=c1 c2 c3.")
      << "inside a paragraph";
  EXPECT_EQ(
      structured(kTitle + "+2 w250 fill3 open | b\nglued w250 fill1 open | rain\n[page]\n| bow of\nw250 fill2 | c\n"),
      kTitled + "; p: b1 b2 b3 rain1bow =2=of c1 c2.")
      << "behind a word cut in two";
}

TEST(Structure, FurnitureIsKeptWithItsPage) {
  Record record;
  const Document d =
      structure(layout_of("[page]\n[header]\ny40 | Head {b line}\n[page-number]\ny580 | 7\n[text]\n" + kTitle), record);
  const PageStart* start = nullptr;
  for (const Blocks* part : {&d.front, &d.body})
    for (const Block& b : *part)
      if (!start) start = std::get_if<PageStart>(&b.is);
  ASSERT_NE(start, nullptr);
  EXPECT_EQ(start->furniture, (std::vector<Furniture>{{FurnitureKind::header, true, "Head line"},
                                                      {FurnitureKind::page_number, false, "7"}}));
}

TEST(Structure, ContentsLinkToTheirSections) {
  const std::string sections = "[page]\nb s14 | Aims\n+2 w250 fill3 | a\n+2 b s14 | Means\n+2 w250 fill3 | b\n";
  EXPECT_EQ(structured("s20 | Title\n[page]\nb s14 | Contents\n+2 | Aims ..... 3\n| Means ..... 3\n| Ends ..... 9\n" +
                       sections),
            "main: Title; =2=; contents(Contents)[1 <#section-1|Aims> 3 / 1 <#section-2|Means> 3 / 1 Ends 9] || =3=; "
            "h1: Aims; p: a1 a2 a3.; h1: Means; p: b1 b2 b3.")
      << "what has no section is plain text";
  EXPECT_EQ(structured("w250 fill5 | a\n+2 b | Contents\n+2 | Aims ..... 2\n| Means ..... 2\nx92 | More ..... 2\n" +
                       sections),
            "p: a1 a2 a3 a4 a5.; contents(Contents)[1 <#section-1|Aims> 2 / 1 <#section-2|Means> 2 / 2 <#page-2|More> "
            "2] || =2=; "
            "h1: Aims; p: a1 a2 a3.; h1: Means; p: b1 b2 b3.")
      << "behind an opening text, which is of the front then; and of two levels";
  EXPECT_EQ(structured("w250 fill5 | a\n[page]\nb | Contents\n+2 | Aims ..... 3\n| Means ..... 3\n| More ..... 3\n" +
                       sections),
            "p: a1 a2 a3 a4 a5.; =2=; contents(Contents)[1 <#section-1|Aims> 3 / 1 <#section-2|Means> 3 / 1 "
            "<#page-3|More> 3]; =3=; "
            "h1: Aims; p: a1 a2 a3.; h1: Means; p: b1 b2 b3.")
      << "amid the text they stay there";
}

TEST(Structure, LinksIntoTheDocumentFindTheirSection) {
  EXPECT_NE(
      structured("link page=2 y=80\n" + kTitle + "+2 | see {l0 there} now.\n[page]\ny100 b | Two\n+2 w250 fill3 | b\n")
          .find("<#section-2|there>"),
      std::string::npos);
  EXPECT_NE(
      structured("link page=2 y=400\n" + kTitle + "+2 | see {l0 there} now.\n[page]\ny100 b | Two\n+2 w250 fill3 | b\n")
          .find("<#page-2|there>"),
      std::string::npos)
      << "no heading there";
  EXPECT_EQ(structured("link page=9 y=80\n" + kTitle + "+2 | see {l0 there} now.\n").find("|there>"), std::string::npos)
      << "no such page";
}

TEST(Structure, MetadataComeFromTheTitleBlock) {
  Record record;
  const Document d =
      structure(layout_of("s20 | Rivers\n+2 | Jane Brown\n+2 | March 2021\n+3 w250 fill12 | a\n"), record);
  EXPECT_EQ(d.title, "Rivers");
  EXPECT_EQ(d.authors, std::vector<std::string>{"Jane Brown"});
  EXPECT_EQ(d.date, "March 2021");
  EXPECT_EQ(d.surfaces.size(), 1u);
}

TEST(Structure, TitlesWhereNoneIsPrinted) {
  Record record;
  Layout layout = layout_of("w250 fill12 | a\n");
  EXPECT_EQ(structure(layout, record).title, "brief") << "the file's name";
  layout.source.title = "Rivers  of the north", layout.source.author = "Jane Brown";
  const Document told = structure(layout, record);
  EXPECT_EQ(told.title, "Rivers of the north") << "the file's own";
  EXPECT_EQ(told.authors, std::vector<std::string>{"Jane Brown"});
}

TEST(Structure, TheLanguageMayBeTold) {
  Record record;
  StructureOptions options;
  options.language = "cy";
  EXPECT_EQ(structure(layout_of("w250 fill3 | a\n"), record, options).language, "cy");
}

TEST(Structure, ImagesComeInOrderOfUse) {
  Layout layout = layout_of(
      "[figure 72 100 172 200]\n[figure 72 210 172 300]\n[figure 72 310 172 400]\n[text]\ny500 w250 fill2 | a\n");
  layout.images = {{"image-1.png", "image/png", 1, 1, "a"},
                   {"image-2.png", "image/png", 1, 1, "b"},
                   {"image-3.png", "image/png", 1, 1, "c"}};
  std::vector<Region>& regions = layout.pages[0].regions;
  regions[0].image = 1, regions[0].alt = "A  map", regions[1].image = 0, regions[2].image = 1;
  Record record;
  const Document d = structure(std::move(layout), record);
  ASSERT_EQ(d.images.size(), 2u);
  EXPECT_EQ(d.images[0].name, "image-2.png");
  EXPECT_EQ(d.images[1].name, "image-1.png");
  EXPECT_EQ(in_short(d), "figure(image-2.png alt A map); figure(image-1.png); figure(image-2.png); p: a1 a2.");
}

TEST(Structure, BlocksKnowWhereTheyStood) {
  Record record;
  const Document d = structure(layout_of("w250 fill3 open | a\n[page]\nw250 fill2 | b\n"), record);
  const Block& block = d.body.at(1);
  ASSERT_EQ(block.from.boxes.size(), 2u);
  EXPECT_EQ(block.from.boxes[0].page, 1);
  EXPECT_EQ(block.from.boxes[1].page, 2);
  EXPECT_DOUBLE_EQ(block.from.boxes[0].box.x0, 72);
}

TEST(Structure, EmptyPagesAreCounted) {
  EXPECT_EQ(structured("[page]\n[page]\nw250 fill3 | a\n[page]\n"), "=2=; p: a1 a2 a3.; =3=");
  EXPECT_EQ(structured("[page]\n"), "=1=");
}

}  // namespace
}  // namespace lectern
