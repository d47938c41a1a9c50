#include "output/pdf_text_layer.h"

#include <gtest/gtest.h>

#include "output/page_formats_sample_test.h"
#include "output/pdf_invisible_text.h"
#include "output/pdf_of_pictures.h"

namespace lectern {
namespace {

std::string picture_pdf(int orientation = 1) {
  PdfOfPictures pdf;
  pdf.add({4, 2, 8, 1, false, orientation, std::string(8, '\x80')}, 400, 600);
  return pdf.take();
}

PageSet set_of(const std::string& original, bool read) {
  PageSet set = page_set_sample();
  set.pages[0].recognised = read;
  set.pdf = [original] { return original; };
  return set;
}

SeenPage page_with(const std::string& word, Sheet sheet = {}) {
  SeenPage page{1, "1", 100, 200, {}, {}, sheet, true};
  SeenRegion region;
  region.lines = {{{10, 20, 60, 30}, 28, 0, false, false, word, {{{10, 20, 60, 30}, 1, word}}}};
  page.regions = {region};
  return page;
}

TEST(PdfTextLayer, APageThatWasReadGetsALayerAndOthersStayAsTheyAre) {
  Record record;
  const std::string original = picture_pdf();
  const auto same = write_searchable_pdf(set_of(original, false), record);
  ASSERT_EQ(same.size(), 1u);
  EXPECT_EQ(same[0].name, "brief.pdf");
  EXPECT_EQ(same[0].bytes, original);
  const auto made = write_searchable_pdf(set_of(original, true), record);
  ASSERT_EQ(made.size(), 1u);
  EXPECT_NE(made[0].bytes.find("/LecternInvisible"), std::string::npos);
  EXPECT_EQ(made[0].bytes, write_searchable_pdf(set_of(original, true), record).at(0).bytes);
  EXPECT_TRUE(record.warnings.empty());
}

TEST(PdfTextLayer, WhatCannotBeTouchedIsTold) {
  const std::string sound = picture_pdf();
  const std::string in_form =
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/AcroForm<</SigFlags 3/Fields[]>>>>endobj\n"
      "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n"
      "trailer<</Root 1 0 R>>\n%%EOF";
  for (const std::string& original : {in_form, std::string("no PDF at all")}) {
    Record record;
    EXPECT_TRUE(write_searchable_pdf(set_of(original, true), record).empty());
    ASSERT_EQ(record.warnings.size(), 1u);
    EXPECT_EQ(record.warnings[0].code, "pdf-not-made");
  }
  PageSet two = set_of(sound, true);
  two.sheets.push_back(two.sheets[0]);
  Record record;
  EXPECT_TRUE(write_searchable_pdf(two, record).empty()) << "another number of pages than were read";
}

TEST(PdfTextLayer, WordsStandWhereTheyArePrinted) {
  InvisibleFont font;
  const SeenPage page = page_with("ab");
  font.collect(page);
  const std::string upright = invisible_text(page, {0, 0, 100, 200, 0}, font, "/F");
  EXPECT_NE(upright.find("/F 10.000 Tf 500.000 Tz 1.000 0.000 0.000 1.000 10.000 172.000 Tm <000200030001> Tj"),
            std::string::npos)
      << upright;
  const std::string turned = invisible_text(page, {0, 0, 200, 100, 90}, font, "/F");
  EXPECT_NE(turned.find(" 0.000 1.000 -1.000 0.000 28.000 10.000 Tm"), std::string::npos) << turned;
  EXPECT_EQ(upright.substr(0, 10), "q\nBT\n3 Tr\n");
}

TEST(PdfTextLayer, TheFontKnowsEveryScript) {
  InvisibleFont font;
  font.collect(page_with("a\xF0\x9D\x90\x80"));  // beyond the first 65,536 characters
  EXPECT_NE(font.to_unicode().find("<0003> <D835DC00>"), std::string::npos) << font.to_unicode();
  EXPECT_EQ(font.glyphs(), 4) << "the space, two letters and .notdef";
}

TEST(PdfTextLayer, RightToLeftWordsAreSetAsTheyArePrinted) {
  InvisibleFont font;
  font.collect(
      page_with("\u05D0\u05D1"
                "12"));  // numbers: space 1, digits 2 and 3, letters 4 and 5
  EXPECT_EQ(font.hex("\u05D0\u05D1"
                     "12"),
            "<00020003000500040001>");
}

TEST(PdfOfPictures, TheSamePicturesTheSameBytes) {
  EXPECT_EQ(picture_pdf(), picture_pdf());
  EXPECT_NE(picture_pdf(1), picture_pdf(6));
  EXPECT_NE(picture_pdf().find("/MediaBox [ 0 0 400.000 600.000 ]"), std::string::npos) << picture_pdf();
}

}  // namespace
}  // namespace lectern
