#include <gtest/gtest.h>

#include "stages/pages_text.h"
#include "stages/trust/trust.h"

namespace lectern {
namespace {

const char* const kText[] = {"The library in the valley opens on four days of the week and closes on the others",
                             "Readers may borrow as many books as they can carry and bring them back when they like",
                             "In winter the reading room is warm and people come to write letters or simply to sit"};

std::string shifted(std::string text) {
  for (char& c : text)
    if (c >= 'a' && c <= 'z') c = static_cast<char>((c - 'a' + 1) % 26 + 'a');
  return text;
}

std::string lines(const std::string& style, bool shift, const char* more = "") {
  std::string out;
  for (int i = 0; i < 3; ++i)
    out += "run 40 " + std::to_string(100 + 20 * i) + " " + style + " \"" + (shift ? shifted(kText[i]) : kText[i]) +
           "\"" + more + "\n";
  return out;
}

PageTrust judge_page(const std::string& page, const std::string& fonts = "font 0 name=\"A\"\nfont 1 name=\"B\"\n") {
  return judge(read_pages("pages 1\nsource name=\"a.pdf\" language=\"en\"\n" + fonts +
                          "page 1 612 792\nstyle 0 size=10\nstyle 1 font=1 size=10\n" + page))
      .at(0);
}

TEST(Judge, APageByItsFonts) {
  const std::string label = "run 40 300 1 \"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"\n";
  const std::string scan = "picture 0 0 612 792\n", figure = "picture 40 400 300 600\n";
  std::string sealed = "run 40 700 0 \"Received 4 May\"\n";
  const struct {
    const char* why;
    std::string page;
    Trust trust;
  } rows[] = {
      {"its own text", lines("0", false), Trust::sound},
      {"text beside a scanned figure", lines("0", false) + figure, Trust::sound},
      {"text on a picture that fills the page", lines("0", false) + scan, Trust::sound},
      {"a false map", lines("0", true), Trust::wrong},
      {"a wrong font for a figure's labels", lines("0", false) + label, Trust::sound},
      {"half of the page in a wrong font", lines("0", false) + lines("1", true), Trust::wrong},
      {"a scan", scan, Trust::picture},
      {"a scan with a good layer", scan + lines("0", false, " invisible"), Trust::ocr_layer},
      {"a scan with a layer of soup", scan + lines("0", true, " invisible"), Trust::wrong},
      {"a scan with a stamp", scan + sealed, Trust::picture},
      {"a scan with a stamp and a layer", scan + sealed + lines("0", false, " invisible"), Trust::picture},
      {"hidden text beside text is not the page's", lines("0", false) + lines("1", true, " invisible"), Trust::sound},
      {"letters drawn as outlines", "drawing 40 40 500 700 paths=900\n", Trust::picture},
      {"an empty page", "", Trust::none},
      {"a chart without text", "drawing 40 40 500 700 paths=90\n", Trust::none},
  };
  for (const auto& row : rows) {
    const PageTrust t = judge_page(row.page);
    EXPECT_EQ(t.trust, row.trust) << row.why << ": " << t.reason;
    EXPECT_FALSE(t.reason.empty()) << row.why;
  }
}

TEST(Judge, ALittleTextGoesByTheWholeDocument) {
  const std::string few = "run 40 100 0 \"" + shifted("library") + "\"\n";
  const auto pages = [&](bool shift) {
    return judge(
        read_pages("pages 1\nsource name=\"a.pdf\" language=\"en\"\nfont 0 name=\"A\"\npage 1 612 792\n"
                   "style 0 size=10\n" +
                   few + "page 2 612 792\nstyle 0 size=10\n" + lines("0", shift)));
  };
  EXPECT_EQ(pages(true).at(0).trust, Trust::wrong);
  EXPECT_EQ(pages(false).at(0).trust, Trust::sound);
}

TEST(Judge, WithoutADictionaryNothingIsCalledWrongByItsWords) {
  const Pages p = read_pages(
      "pages 1\nsource name=\"a.pdf\" language=\"en\"\nfont 0 name=\"A\"\npage 1 612 792\n"
      "style 0 size=10\n" +
      lines("0", false));
  EXPECT_EQ(judge(p, {.dictionary_folders = {}}).at(0).trust, Trust::sound);
}

TEST(Judge, NamesOfAnswers) {
  EXPECT_EQ(name_of(Trust::ocr_layer), "ocr-layer");
  EXPECT_EQ(name_of(Trust::wrong), "wrong");
}

}  // namespace
}  // namespace lectern
