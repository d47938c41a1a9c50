#include "pipeline/text_choice.h"

#include <gtest/gtest.h>

#include "stages/pages_text.h"

namespace lectern {
namespace {

const std::string kHead = "pages 1\nsource name=\"a.pdf\"\nfont 0 name=\"A\"\n";

/// Soup that only its picture can settle.
Pages soup(int count) {
  std::string text = kHead;
  for (int i = 1; i <= count; ++i)
    text += "page " + std::to_string(i) + " 612 792\nstyle 0 size=10\nrun 72 100 0 \"\\\"7+%-\"\n";
  return read_pages(text);
}

std::vector<Page> read_as(const std::vector<int>& numbers, const std::string& word) {
  std::vector<Page> out;
  for (const int number : numbers) {
    const std::string n = std::to_string(word.size());
    Pages p = read_pages(kHead + "page 1 612 792 recognised\nstyle 0 size=10\nrun 72 100 0 \"" + word + "\"\nword 0 " +
                         n + " 72 90 100 100 0.95\n");
    p.pages[0].sheet.number = number;
    out.push_back(p.pages[0]);
  }
  return out;
}

TEST(TextChoice, ThePictureDecidesWhereTheTextIsInDoubt) {
  const auto choose = [](const char* word) {
    return choose_texts(soup(1), "", [&](const std::vector<int>& n) { return read_as(n, word); }).at(0).trust;
  };
  EXPECT_EQ(choose("Phone"), Trust::wrong);
  EXPECT_EQ(choose("7+%-"), Trust::sound);
  EXPECT_EQ(choose_texts(soup(1), "", [](const auto&) { return std::vector<Page>(); }).at(0).trust, Trust::sound);
}

TEST(TextChoice, OfManyPagesAFewAreReadAndTheOthersFollow) {
  std::size_t read = 0;
  const auto trust = choose_texts(soup(40), "", [&](const std::vector<int>& n) {
    read += n.size();
    return read_as(n, "Phone");
  });
  EXPECT_EQ(read, 6u);
  for (const PageTrust& t : trust) EXPECT_EQ(t.trust, Trust::wrong);
  EXPECT_NE(trust[2].reason.find("as for page 1"), std::string::npos);
}

TEST(TextChoice, SoundTextIsNeverRead) {
  const Pages p = read_pages(kHead + "page 1 612 792\nstyle 0 size=10\nrun 72 100 0 \"Sound text\"\n");
  choose_texts(p, "", [](const auto&) {
    ADD_FAILURE();
    return std::vector<Page>();
  });
}

TEST(TextChoice, WhichPagesAreRead) {
  const std::vector<PageTrust> trust{{.page = 1, .trust = Trust::none},
                                     {.page = 2, .trust = Trust::picture},
                                     {.page = 3, .trust = Trust::sound},
                                     {.page = 4, .trust = Trust::ocr_layer},
                                     {.page = 5, .trust = Trust::wrong}};
  EXPECT_EQ(pages_to_read(trust, false), (std::vector<int>{2, 5}));
  EXPECT_EQ(pages_to_read(trust, true), (std::vector<int>{2, 3, 4, 5}));
}

TEST(TextChoice, TheRecordTellsWhereTextIsFrom) {
  Pages p = read_pages(kHead +
                       "page 1 612 792\npage 2 612 792\nstyle 0 size=10\nrun 72 100 0 \"own\"\npage 3 612 792\n"
                       "page 4 612 792\npage 5 612 792 recognised\n");
  Record record;
  record_texts({{.page = 1, .trust = Trust::picture, .reason = "why"},
                {.page = 2, .trust = Trust::wrong, .reason = "why"},
                {.page = 3, .trust = Trust::ocr_layer},
                {.page = 4, .trust = Trust::none},
                {.page = 5, .trust = Trust::wrong}},
               false, p, record);
  std::string from, warned;
  for (const PageText& t : record.texts) from += t.from + ';';
  for (const Warning& w : record.warnings) warned += w.code + ';';
  EXPECT_EQ(from, "no text;own text;hidden text;no text;read by OCR;");
  EXPECT_EQ(warned, "page-without-text;text-wrong;page-ocr-layer;");
}

TEST(TextChoice, OfWhatCouldNotBeReadThePictureStands) {
  const auto kept = [](Trust trust, bool tried, bool recognised) {
    Pages p = read_pages(kHead + "page 1 612 792" + (recognised ? " recognised" : "") +
                         "\nstyle 0 size=10\nrun 72 100 0 \"own\"\npicture 0 0 612 792\ndrawing 0 0 9 9 paths=2\n");
    const std::vector<PageTrust> judged{{.page = 1, .trust = trust}};
    keep_as_pictures(judged, tried, p);
    Record record;
    record_texts(judged, tried, p, record);
    const Page& page = p.pages[0];
    return std::string(page.unread ? "picture " : "") + (page.glyphs.empty() ? "" : "text ") +
           (page.pictures.empty() && page.drawings.empty() ? "" : "parts ") + record.texts.at(0).from;
  };
  EXPECT_EQ(kept(Trust::picture, true, false), "picture text own text");
  EXPECT_EQ(kept(Trust::picture, false, false), "picture text own text");
  EXPECT_EQ(kept(Trust::picture, true, true), "text parts read by OCR");
  EXPECT_EQ(kept(Trust::wrong, true, false), "picture no text");
  EXPECT_EQ(kept(Trust::wrong, false, false), "text parts own text");
  EXPECT_EQ(kept(Trust::sound, true, false), "text parts own text");
  EXPECT_EQ(kept(Trust::none, true, false), "text parts no text");
}

}  // namespace
}  // namespace lectern
