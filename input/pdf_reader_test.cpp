#include "input/pdf_reader.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>

#include "input/pdf_builder.h"
#include "stages/error.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

std::string file_name(const char* name) { return "lectern-" + std::to_string(getpid()) + "-" + name; }

Pages read_bytes(const std::string& bytes, Record& record, const PdfOptions& options = {}) {
  const TemporaryFile file(file_name("test.pdf"), bytes);
  return read_pdf(file.path(), options, record);
}

Pages read_content(const std::string& content) {
  Record record;
  PdfBuilder pdf;
  pdf.content = content;
  return read_bytes(pdf.bytes(), record);
}

std::string text_of(const Page& page, Visibility visibility = Visibility::visible) {
  std::u32string text;
  for (const Glyph& g : page.glyphs) {
    if (g.visibility == visibility) text += g.code;
  }
  return to_utf8(text);
}

ErrorCode error_of(const std::string& bytes, const std::string& password = {}) {
  Record record;
  try {
    PdfOptions options;
    options.password = password;
    read_bytes(bytes, record, options);
  } catch (const Error& e) {
    EXPECT_FALSE(std::string(e.what()).empty());
    return e.code;
  }
  ADD_FAILURE() << "no error";
  return ErrorCode::internal;
}

TEST(PdfReader, PlacesGlyphs) {
  const Pages p = read_content("BT /F1 12 Tf 72 700 Td (Hi) Tj ET BT /F2 1 Tf 20 0 0 20 100 600 Tm 1 0 0 rg (A) Tj ET");
  ASSERT_EQ(p.pages.size(), 1u);
  const Page& page = p.pages[0];
  EXPECT_EQ(page.width, 612);
  EXPECT_EQ(page.height, 792);
  EXPECT_EQ(page.label, "1");
  ASSERT_EQ(page.glyphs.size(), 3u);
  EXPECT_NEAR(page.glyphs[0].x, 72, 0.01);
  EXPECT_NEAR(page.glyphs[0].y, 92, 0.01);
  EXPECT_NEAR(page.glyphs[0].advance, 0.722 * 12, 0.01);
  EXPECT_NEAR(page.glyphs[1].x, 72 + 0.722 * 12, 0.01);
  const Style& big = page.styles.at(page.glyphs[2].style);
  EXPECT_NEAR(big.size, 20, 0.01);
  EXPECT_EQ(big.color, (Color{255, 0, 0}));
  EXPECT_EQ(p.fonts.at(static_cast<std::size_t>(big.font)).name, "Times-Bold");
  EXPECT_TRUE(p.fonts.at(static_cast<std::size_t>(big.font)).bold);
  EXPECT_TRUE(p.fonts.at(static_cast<std::size_t>(big.font)).serif);
  EXPECT_EQ(p.source.sha256.size(), 64u);
}

TEST(PdfReader, LeavesSpacingOutOfTheAdvance) {
  const Page page = read_content("BT /F1 10 Tf 3 Tc 72 700 Td (ab) Tj ET").pages[0];
  EXPECT_NEAR(page.glyphs.at(0).advance, 5.56, 0.01);
  EXPECT_NEAR(page.glyphs.at(1).x, 72 + 5.56 + 3, 0.01);
}

TEST(PdfReader, TurnsPagesAndCropsThem) {
  Record record;
  PdfBuilder pdf;
  pdf.page = "/MediaBox [0 0 612 792] /CropBox [12 92 412 792] /Rotate 90";
  pdf.content = "BT /F1 12 Tf 112 192 Td (Hi) Tj ET";
  const Page page = read_bytes(pdf.bytes(), record).pages[0];
  EXPECT_EQ(page.width, 700);
  EXPECT_EQ(page.height, 400);
  EXPECT_NEAR(page.glyphs.at(0).x, 100, 0.01);
  EXPECT_NEAR(page.glyphs.at(0).y, 100, 0.01);
  EXPECT_EQ(page.styles.at(0).rotation, 90);
  EXPECT_GT(page.glyphs.at(1).y, page.glyphs.at(0).y);
}

TEST(PdfReader, TellsWhatIsNotSeen) {
  const Page page = read_content(
                        "BT /F1 12 Tf 72 700 Td (seen) Tj ET "
                        "BT /F1 12 Tf 3 Tr 72 650 Td (hidden) Tj ET "
                        "BT /F1 12 Tf 0 Tr 700 600 Td (off) Tj ET "
                        "q 0 0 50 50 re W n BT /F1 12 Tf 72 550 Td (cut) Tj ET Q "
                        "BT 1 g /F1 12 Tf 72 500 Td (white) Tj ET "
                        "0 0 0.4 rg 60 440 300 40 re f BT 1 g /F1 12 Tf 72 450 Td (ondark) Tj ET "
                        "BT 0 g /F1 12 Tf 72 400 Td (redacted) Tj ET 0 g 60 390 300 30 re f")
                        .pages[0];
  EXPECT_EQ(text_of(page), "seenondark");
  EXPECT_EQ(text_of(page, Visibility::invisible), "hiddenredacted");
  EXPECT_EQ(text_of(page, Visibility::off_page), "off");
  EXPECT_EQ(text_of(page, Visibility::clipped), "cut");
  EXPECT_EQ(text_of(page, Visibility::same_as_ground), "white");
}

TEST(PdfReader, TakesTextDrawnTwiceOnceAndBold) {
  const Pages p = read_content(
      "BT /F1 12 Tf 72 700 Td (ball) Tj ET BT /F1 12 Tf 72.4 700 Td (ball) Tj ET BT 72 600 Td (all) Tj ET");
  const Page& page = p.pages[0];
  EXPECT_EQ(text_of(page), "ballall");
  EXPECT_TRUE(p.fonts.at(static_cast<std::size_t>(page.styles[page.glyphs[0].style].font)).bold);
  EXPECT_FALSE(p.fonts.at(static_cast<std::size_t>(page.styles[page.glyphs[5].style].font)).bold);
}

TEST(PdfReader, PutsActualTextInPlaceOfGlyphs) {
  const Page page = read_content(
                        "BT /F1 12 Tf 72 700 Td (A) Tj /Span << /ActualText <FEFF00AD> >> BDC (-) Tj EMC "
                        "/Span << /ActualText (office) >> BDC (oYce) Tj EMC (Z) Tj ET")
                        .pages[0];
  EXPECT_EQ(text_of(page), "A\u00ADofficeZ");
  EXPECT_NEAR(page.glyphs.back().x, page.glyphs[page.glyphs.size() - 2].x + 0.556 * 12, 0.1);
}

TEST(PdfReader, ActualTextOfALetterAndItsAccentStandsOnTheBaseline) {
  // The accent (a tab in this font: no width) is drawn first, and higher than its letter.
  const Page page = read_content(
                        "BT /F1 12 Tf 1 0 0 1 72 700 Tm (A) Tj /Span << /ActualText (ou) >> BDC 1 0 0 1 80 706 Tm "
                        "1 Tz (i) Tj 100 Tz 1 0 0 1 80 700 Tm (o) Tj EMC 1 0 0 1 87 700 Tm (Z) Tj ET")
                        .pages[0];
  EXPECT_EQ(text_of(page), "AouZ");
  for (const Glyph& g : page.glyphs) EXPECT_NEAR(g.y, page.glyphs[0].y, 0.1);
}

TEST(PdfReader, NamesDingbats) {
  Record record;
  PdfBuilder pdf;
  pdf.resources = "/ExtGState << >>";
  pdf.content = "BT /F1 12 Tf 72 700 Td (n) Tj ET BT /D 12 Tf 72 600 Td (n) Tj ET BT /W 12 Tf 72 500 Td (n) Tj ET";
  std::string bytes = pdf.bytes();
  const std::string fonts = "/F1 5 0 R";
  bytes.replace(bytes.find(fonts), fonts.size(),
                "/F1 5 0 R /D << /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >> /W << /Type /Font /Subtype "
                "/TrueType /BaseFont /Wingdings /Encoding /WinAnsiEncoding >>");
  const Pages p = read_bytes(bytes.substr(0, bytes.find("xref\n")) + "trailer << /Root 1 0 R >>\n", record);
  ASSERT_EQ(p.pages.at(0).glyphs.size(), 3u);
  EXPECT_EQ(p.pages[0].glyphs[0].code, U'n');
  EXPECT_EQ(p.pages[0].glyphs[1].code, U'\u25A0');
  EXPECT_EQ(p.pages[0].glyphs[2].code, U'\uF06E');
}

TEST(PdfReader, SortsPaths) {
  const Page page = read_content(
                        "1 1 1 rg 0 0 612 792 re f "              // the paper, painted
                        "1 w 72 100 m 540 100 l S "               // a rule
                        "0.9 g 72 200 300 100 re f "              // a panel
                        "1 0 0 RG 72 320 300 100 re S "           // a frame
                        "0 g 72 500 200 0.5 re f "                // a rule that is a thin box
                        "100 600 m 120 650 140 650 160 600 c S "  // a drawing ...
                        "150 610 m 170 660 190 660 210 610 c S")  // ... and more of it
                        .pages[0];
  ASSERT_EQ(page.rules.size(), 2u);
  EXPECT_NEAR(page.rules[0].box.y0, 691.5, 0.01);
  EXPECT_NEAR(page.rules[0].box.y1, 692.5, 0.01);
  EXPECT_TRUE(page.rules[0].horizontal());
  ASSERT_EQ(page.panels.size(), 2u);
  EXPECT_TRUE(page.panels[0].filled);
  EXPECT_FALSE(page.panels[0].stroked);
  EXPECT_TRUE(page.panels[1].stroked);
  EXPECT_EQ(page.panels[1].stroke, (Color{255, 0, 0}));
  ASSERT_EQ(page.drawings.size(), 1u);
  EXPECT_EQ(page.drawings[0].paths, 2);
}

TEST(PdfReader, KeepsLinksThatLeadToTheWebOrIntoTheDocument) {
  Record record;
  PdfBuilder pdf;
  pdf.page += " /Annots [8 0 R 9 0 R 10 0 R 11 0 R]";
  pdf.catalog = "/Dests << /top [3 0 R /XYZ 0 692 0] >>";
  const std::string link = "<< /Type /Annot /Subtype /Link /Rect [72 600 172 620] ";
  pdf.more = {link + "/A << /S /URI /URI (https://example.org/a) >> >>",
              link + "/A << /S /JavaScript /JS (app.alert\\(1\\)) >> >>",
              link + "/A << /S /URI /URI (javascript:alert\\(1\\)) >> >>", link + "/Dest /top >>"};
  const Page page = read_bytes(pdf.bytes(), record).pages[0];
  ASSERT_EQ(page.links.size(), 2u);
  EXPECT_EQ(page.links[0].uri, "https://example.org/a");
  EXPECT_EQ(page.links[0].box, (Box{72, 172, 172, 192}));
  EXPECT_EQ(page.links[1].page, 1);
  EXPECT_NEAR(page.links[1].at.y, 100, 0.01);
  EXPECT_EQ(record.warnings.size(), 2u);
  EXPECT_EQ(record.warnings.at(0).code, "link-dropped");
}

TEST(PdfReader, ReadsTheOutlineEvenInCircles) {
  Record record;
  PdfBuilder pdf;
  pdf.catalog = "/Outlines 8 0 R";
  pdf.more = {"<< /First 9 0 R >>", "<< /Title (One) /Dest [3 0 R /Fit] /First 10 0 R /Next 9 0 R >>",
              "<< /Title <FEFF00E9> /First 9 0 R >>"};
  const Pages p = read_bytes(pdf.bytes(), record);
  ASSERT_EQ(p.outline.size(), 2u);
  EXPECT_EQ(p.outline[0], (OutlineEntry{"One", 1, 1, 0}));
  EXPECT_EQ(p.outline[1], (OutlineEntry{"\u00e9", 2, 0, 0}));
}

TEST(PdfReader, ReadsTagsOfMarkedContent) {
  Record record;
  PdfBuilder pdf;
  pdf.catalog = "/StructTreeRoot 8 0 R /Lang (fr)";
  pdf.content =
      "/Artifact BMC BT /F1 12 Tf 72 750 Td (head) Tj ET EMC "
      "/P << /MCID 0 >> BDC BT /F1 12 Tf 72 700 Td (x) Tj /Span /Named BDC (y) Tj EMC (z) Tj ET EMC "
      "/Figure << /MCID 1 >> BDC 100 600 m 120 650 140 650 160 600 c S EMC";
  pdf.resources = "/Properties << /Named << /Lang (en) >> >>";
  pdf.more = {"<< /Type /StructTreeRoot /K 9 0 R /RoleMap << /Absatz /P >> >>",
              "<< /S /Document /K [10 0 R 11 0 R 9 0 R] >>", "<< /S /Absatz /P 9 0 R /Pg 3 0 R /K 0 >>",
              "<< /S /Figure /P 9 0 R /Pg 3 0 R /K << /Type /MCR /MCID 1 >> /Alt (A bow) >>"};
  const Pages p = read_bytes(pdf.bytes(), record);
  ASSERT_EQ(p.tags.size(), 3u);
  EXPECT_TRUE(p.source.tagged);
  EXPECT_EQ(p.source.language, "fr");
  EXPECT_EQ(p.tags[1].type, "P");
  EXPECT_EQ(p.tags[1].parent, 0);
  const Page& page = p.pages[0];
  ASSERT_EQ(page.glyphs.size(), 7u);
  for (std::size_t i = 0; i < 7; ++i) EXPECT_EQ(page.glyphs[i].tag, i < 4 ? kArtifact : 1) << i;
  ASSERT_EQ(page.drawings.size(), 1u);
  EXPECT_EQ(page.drawings[0].alt, "A bow");
}

TEST(PdfReader, ReadsActualTextAndSpansOfElements) {
  const auto text = [](const std::string& drawn, const std::string& element, Record& record) {
    PdfBuilder pdf;
    pdf.catalog = "/StructTreeRoot 8 0 R";
    pdf.content = "/P << /MCID 0 >> BDC BT /F1 12 Tf 72 700 Td " + drawn + " ET EMC";
    pdf.more = {"<< /Type /StructTreeRoot /K 9 0 R >>", "<< /S /P /Pg 3 0 R /K 0 " + element + " >>"};
    std::u32string out;
    const Pages pages = read_bytes(pdf.bytes(), record);
    for (const Glyph& g : pages.pages.at(0).glyphs) out += g.code;
    return to_utf8(out);
  };
  Record record;
  EXPECT_EQ(text("(a c?ur b) Tj", "/ActualText (a coeur b)", record), "a coeur b");
  EXPECT_EQ(text("(divi-) Tj", "/ActualText (divi)", record), "divi\u00AD") << "a hyphen that is no part of the word";
  EXPECT_EQ(text("(one two) Tj", "/ActualText (one  two )", record), "one two") << "only spaces differ";
  EXPECT_TRUE(record.warnings.empty());
  EXPECT_EQ(text("(one) Tj 0 -14 Td (two) Tj", "/ActualText (quite other words)", record), "onetwo") << "two lines";
  EXPECT_EQ(text("(x) Tj", "/ActualText (a long description of what can be seen on the page)", record), "x");
  ASSERT_EQ(record.warnings.size(), 2u);
  EXPECT_EQ(record.warnings[0].code, "actual-text-not-used");

  PdfBuilder pdf;
  pdf.catalog = "/StructTreeRoot 8 0 R";
  pdf.content = "/P << /MCID 0 >> BDC BT /F1 12 Tf 72 700 Td (x) Tj ET EMC";
  pdf.more = {"<< /Type /StructTreeRoot /K 9 0 R >>",
              "<< /S /TD /Pg 3 0 R /K 0 /A [<< /O /Layout >> << /O /Table /ColSpan 3 /RowSpan 2 >>] >>"};
  const Pages spanned = read_bytes(pdf.bytes(), record);
  EXPECT_EQ(spanned.tags.at(0).columns, 3);
  EXPECT_EQ(spanned.tags.at(0).rows, 2);
}

TEST(PdfReader, TakesPicturesOnce) {
  Record record;
  PdfBuilder pdf;
  pdf.resources = "/XObject << /I 8 0 R >>";
  pdf.content = "q 100 0 0 50 72 600 cm /I Do Q q 100 0 0 50 72 400 cm /I Do Q";
  pdf.more = {PdfBuilder::stream(
      "/Type /XObject /Subtype /Image /Width 2 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceRGB", "abcdef")};
  const Pages p = read_bytes(pdf.bytes(), record);
  ASSERT_EQ(p.images.size(), 1u);
  EXPECT_EQ(p.images[0].name, "image-1.png");
  EXPECT_EQ(p.images[0].width, 2);
  EXPECT_EQ(p.images[0].bytes.substr(1, 3), "PNG");
  ASSERT_EQ(p.pages[0].pictures.size(), 2u);
  EXPECT_EQ(p.pages[0].pictures[0].box, (Box{72, 142, 172, 192}));
  EXPECT_EQ(p.pages[0].pictures[1].image, 0);
}

TEST(PdfReader, ReadsScansAndTheirHiddenText) {
  Record record;
  PdfBuilder pdf;
  pdf.resources = "/XObject << /I 8 0 R >>";
  pdf.content = "q 612 0 0 792 0 0 cm /I Do Q";
  pdf.more = {PdfBuilder::stream(
      "/Type /XObject /Subtype /Image /Width 2 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceRGB", "abcdef")};
  const Pages scan = read_bytes(pdf.bytes(), record);
  EXPECT_EQ(scan.pages[0].pictures.at(0).image, -1);
  pdf.content += " BT 3 Tr /F1 12 Tf 72 700 Td (layer) Tj ET";
  record = {};
  const Pages layered = read_bytes(pdf.bytes(), record);
  EXPECT_TRUE(record.warnings.empty());
  EXPECT_EQ(text_of(layered.pages[0], Visibility::invisible), "layer");
}

TEST(PdfReader, ReadsMetadataAndLabels) {
  Record record;
  PdfBuilder pdf;
  pdf.catalog = "/PageLabels << /Nums [0 << /S /r /St 4 >>] >>";
  pdf.trailer = "/Info 8 0 R";
  pdf.more = {"<< /Title (T\\351st) /Author <FEFF00C9> /CreationDate (D:20240131120005+01'00') >>"};
  const Pages p = read_bytes(pdf.bytes(), record);
  EXPECT_EQ(p.source.title, "T\u00e9st");
  EXPECT_EQ(p.source.author, "\u00c9");
  EXPECT_EQ(p.source.created, "2024-01-31T12:00:05+01:00");
  EXPECT_TRUE(p.source.labels);
  EXPECT_EQ(p.pages[0].label, "iv");
}

TEST(PdfReader, SaysWhyAFileCannotBeRead) {
  EXPECT_EQ(error_of(""), ErrorCode::not_a_pdf);
  EXPECT_EQ(error_of("<html>no</html>"), ErrorCode::not_a_pdf);
  EXPECT_EQ(error_of("%PDF-1.4\nnothing that Poppler could rebuild"), ErrorCode::damaged);
  PdfBuilder pdf;
  pdf.no_pages = true;
  EXPECT_EQ(error_of(pdf.bytes()), ErrorCode::no_pages);
  PdfBuilder locked;  // no password can open it: its check values are made up
  locked.trailer = "/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (" + std::string(32, 'o') +
                   ") /U (" + std::string(32, 'u') + ") >>";
  EXPECT_EQ(error_of(locked.bytes()), ErrorCode::encrypted);
  EXPECT_EQ(error_of(locked.bytes(), "wrong"), ErrorCode::encrypted);
  Record record;
  EXPECT_THROW(read_pdf("/no/such/file.pdf", {}, record), Error);
  EXPECT_THROW(read_pdf(std::filesystem::temp_directory_path(), {}, record), Error);
}

TEST(PdfReader, KeepsMadNumbersInRange) {
  Record record;
  PdfBuilder pdf;
  pdf.page = "/MediaBox [0 0 1e30 -1e30]";
  pdf.content =
      "BT /F1 1e30 Tf 1e38 0 0 1e38 0 0 Tm (big) Tj ET BT /F1 12 Tf 0 0 0 0 0 0 Tm (flat) Tj ET "
      "1e37 w 0 0 m 1e38 1e38 l S 1e38 0 0 1e38 0 0 cm 0 0 1 1 re f";
  const Page page = read_bytes(pdf.bytes(), record).pages[0];
  EXPECT_LE(page.width, 1e6);
  for (const Glyph& g : page.glyphs) {
    EXPECT_TRUE(std::isfinite(g.x) && std::isfinite(g.y) && std::isfinite(g.advance));
    EXPECT_LE(std::abs(g.x), 1e6f);
  }
}

TEST(PdfReader, DrawsPages) {
  PdfBuilder pdf;
  pdf.content = "1 0 0 rg 100 100 200 200 re f";
  const TemporaryFile file(file_name("draw.pdf"), pdf.bytes());
  PdfRenderer renderer(file.path(), "");
  EXPECT_EQ(renderer.png(1, 36).substr(1, 3), "PNG");
  const Box crop{100, 500, 110, 520};
  const std::string part = renderer.png(1, 72, &crop);
  EXPECT_EQ(part.substr(16, 8), std::string("\0\0\0\x0a\0\0\0\x14", 8));  // width and height
  EXPECT_THROW(renderer.png(2, 72), Error);
}

TEST(PdfReader, GivesTheSameForAnyNumberOfThreads) {
  std::string pages =
      "%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages /Count 12 /Kids [";
  std::string objects;
  for (int i = 0; i < 12; ++i) {
    pages += std::to_string(10 + 2 * i) + " 0 R ";
    const std::string content =
        "BT /F" + std::to_string(i % 3) + " 12 Tf 72 700 Td (page " + std::to_string(i) + ") Tj ET";
    objects += std::to_string(10 + 2 * i) + " 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents " +
               std::to_string(11 + 2 * i) +
               " 0 R /Resources << /Font << /F0 4 0 R /F1 5 0 R /F2 6 0 R >> >> >> endobj\n" +
               std::to_string(11 + 2 * i) + " 0 obj " + PdfBuilder::stream("", content) + " endobj\n";
  }
  const char* names[] = {"Helvetica", "Courier", "Times-Roman"};
  for (int i = 0; i < 3; ++i) {
    objects += std::to_string(4 + i) + " 0 obj << /Type /Font /Subtype /Type1 /BaseFont /" + names[i] + " >> endobj\n";
  }
  const std::string bytes =
      pages + "] >> endobj\n" + objects + "trailer << /Root 1 0 R >>\n";  // Poppler rebuilds the table
  Record one, many;
  PdfOptions options;
  const Pages alone = read_bytes(bytes, one, options);
  options.threads = 3;
  const Pages shared = read_bytes(bytes, many, options);
  EXPECT_EQ(alone.pages.size(), 12u);
  EXPECT_EQ(alone, shared);
  EXPECT_EQ(one.warnings.size(), many.warnings.size());
}

}  // namespace
}  // namespace lectern
