#include "stages/structure/title_block.h"

#include <gtest/gtest.h>

#include "stages/structure/document_in_short_test_support.h"
#include "stages/structure/layout_from_rows_test_support.h"

namespace lectern {
namespace {

using namespace test;

std::string found(const std::string& fixture) {
  Layout layout = layout_of(fixture);
  std::vector<Piece> pieces = pieces_of(layout);
  find_title_block(pieces, layout);
  return in_short(pieces);
}

const std::string kText = "+3 w250 fill12 | a\n", kShown = " p(a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11 a12.)";

TEST(TitleBlock, IsFoundAtTheStart) {
  const struct {
    const char *what, *block, *expected;
  } rows[] = {
      {"a title", "s20 | Rivers of the north\n", "main(Rivers of the north)"},
      {"a title of two lines", "s20 | Rivers of\ns20 +2 | the north\n", "main(Rivers of the north)"},
      {"a series line above it", "s9 | Policy brief 12\n+3 s20 | Rivers\n", "sub(Policy brief 12) main(Rivers)"},
      {"a letterhead above it", "s9 | 12 High Street, Norwich NR1 2AB\n+3 s20 | Rivers\n",
       "imprint(12 High Street, Norwich NR1 2AB) main(Rivers)"},
      {"a subtitle", "s20 | Rivers\n+2 s14 | and what they carry\n", "main(Rivers) sub(and what they carry)"},
      {"a subtitle in the size of the text", "s20 | Rivers\n+2 | what they carry\n",
       "main(Rivers) sub(what they carry)"},
      {"an author", "s20 | Rivers\n+2 | Jane Brown and John Smith\n", "main(Rivers) byline(Jane Brown and John Smith)"},
      {"an author named by a word", "s20 | Rivers\n+2 | by the water office\n",
       "main(Rivers) byline(by the water office)"},
      {"a date", "s20 | Rivers\n+2 | March 2021\n", "main(Rivers) date(March 2021)"},
      {"author and date", "s20 | Rivers\n+2 | Jane Brown\n+2 | 3 May 2019\n",
       "main(Rivers) byline(Jane Brown) date(3 May 2019)"},
      {"author and date in one line", "s20 | Rivers\n+2 | Jane Brown\t\t\t3 May 2019\n",
       "main(Rivers) byline(Jane Brown) date(3 May 2019)"},
      {"a publisher after the date", "s20 | Rivers\n+2 | March 2021\n+2 | the water office\n",
       "main(Rivers) date(March 2021) imprint(the water office)"},
      {"a bold title in the size of the text", "b | Rivers of the north\n", "main(Rivers of the north)"},
  };
  for (const auto& row : rows) EXPECT_EQ(found(row.block + kText), row.expected + kShown) << row.what;
}

TEST(TitleBlock, EndsWhereTheTextBegins) {
  EXPECT_EQ(found("s20 | Rivers\n+3 b | Introduction\n" + kText + "+3 b | Aims\n+2 w250 fill3 | b\n"),
            "main(Rivers) p(Introduction)" + kShown + " p(Aims) p(b1 b2 b3.)")
      << "a heading";
  EXPECT_EQ(found("s20 | Rivers\n+2 | This is a sentence that is text and no subtitle.\n" + kText).find("sub("),
            std::string::npos)
      << "a sentence";
  EXPECT_EQ(found("s20 | Rivers\n+2 | \xE2\x80\xA2\tone\n| \xE2\x80\xA2\ttwo\n" + kText),
            "main(Rivers) item(\xE2\x80\xA2 one) item(\xE2\x80\xA2 two)" + kShown)
      << "a list";
}

TEST(TitleBlock, WhatHasNone) {
  EXPECT_EQ(found("w250 fill9 | a\n"), "p(a1 a2 a3 a4 a5 a6 a7 a8 a9.)") << "text alone";
  EXPECT_EQ(found("s14 b | 3. Results of the work\n" + kText), "p(3. Results of the work)" + kShown)
      << "a part that begins with a numbered section";
  EXPECT_EQ(found("s14 b | Results\n" + kText + "[page]\ns14 b | Ends\n" + kText),
            "p(Results)" + kShown + " p(Ends)" + kShown)
      << "one of several headings in one type";
  EXPECT_EQ(found("[page]\n[page]\n[page]\ns20 | Rivers\n" + kText).find("main("), std::string::npos)
      << "the third page";
  EXPECT_EQ(found(""), "") << "nothing";
}

TEST(TitleBlock, ACoverIsAllTitleBlock) {
  EXPECT_EQ(found("s24 | Rivers\n+8 | Jane Brown\n+8 | March 2021\n+8 | Water Office\n[page]\nw250 fill20 | a\n")
                .substr(0, 70),
            "main(Rivers) byline(Jane Brown) date(March 2021) imprint(Water Office)");
}

TEST(TitleBlock, AnAddressUnderTheTitleIsNone) {
  const std::string text = "+2 w250 fill6 | a\n";
  const std::string address =
      structured("s20 | The ferry\n+2 | The Commissioner\n| Custom House\n| 1 Quay Street\n| Sallow Town\n" + text);
  EXPECT_EQ(address.find("byline"), std::string::npos) << address;
  const std::string authors = structured("s20 | The ferry\n+2 | Ada Marsh\n| Ben Tarrow\n| Cleo Sallow\n" + text);
  EXPECT_NE(authors.find("byline: Ada Marsh"), std::string::npos) << authors;
}

}  // namespace
}  // namespace lectern
