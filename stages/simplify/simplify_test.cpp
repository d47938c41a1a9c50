#include "stages/simplify/simplify.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

Inline text(const char* t) { return {Text{t}}; }
Block paragraph(const char* t) { return {Paragraph{{text(t)}}}; }

Document letter(Blocks body) {
  Document d;
  d.language = "en";
  d.title = "A letter";
  d.body = std::move(body);
  return d;
}

std::string text_of(const Block& b) { return plain_text(std::get<Paragraph>(b.is).content); }

TEST(Simplify, AChangedPassagePointsToItsOriginal) {
  const char* before = "Fees have not risen since the year 2016; the travelling time of all interpreters is unpaid.";
  const Simplified made = simplify(letter({paragraph("Short."), paragraph(before)}));
  ASSERT_EQ(made.document.body.size(), 2u);
  EXPECT_EQ(made.document.body[0], paragraph("Short."));
  EXPECT_EQ(made.document.body[1].original, 1);
  EXPECT_EQ(text_of(made.document.body[1]),
            "Fees have not risen since the year 2016. The travelling time of all interpreters is unpaid.");
  ASSERT_EQ(made.document.plain->originals.size(), 1u);
  EXPECT_EQ(plain_text(made.document.plain->originals[0]), before);
  ASSERT_EQ(made.passages.size(), 2u);
  EXPECT_EQ(made.passages[0].original, 0);
  EXPECT_EQ(made.passages[1].rules, std::vector<std::string>{"split_at_semicolon"});
}

TEST(Simplify, AForewordIsTextToo) {
  Document d = letter({paragraph("Short.")});
  d.front = {{TitleLine{TitleKind::main, {text("A letter; it stays.")}}},
             {Heading{1, {text("Foreword")}}},
             paragraph("Fees have not risen since the year 2016; the travelling time of all people is unpaid.")};
  const Simplified made = simplify(d);
  EXPECT_EQ(made.document.front[0], d.front[0]);
  EXPECT_EQ(text_of(made.document.front[2]),
            "Fees have not risen since the year 2016. The travelling time of all people is unpaid.");
  EXPECT_EQ(made.document.front[2].original, 1);
  EXPECT_EQ(made.passages.size(), 2u);
}

TEST(Simplify, AnEnumerationBecomesAList) {
  const Simplified made = simplify(letter({paragraph(
      "The new measures have: harmed many of the workers; closed the branches; and sold the buildings. They end.")}));
  ASSERT_EQ(made.document.body.size(), 3u);
  const auto& list = std::get<List>(made.document.body[1].is);
  ASSERT_EQ(list.items.size(), 3u);
  EXPECT_EQ(text_of(list.items[2].content[0]), "sold the buildings");
  EXPECT_EQ(text_of(made.document.body[2]), "They end.");
  for (const Block& b : made.document.body) EXPECT_EQ(b.original, 1);
}

TEST(Simplify, NotesAndEmphasisStay) {
  const Inline note{Note{NotePlace::bottom, "1", {paragraph("A source; it stays as it is; all of it.")}}};
  const Inline bold{Emphasis{EmphasisKind::bold, {text("unpaid")}}};
  const Simplified made =
      simplify(letter({{Paragraph{{text("Fees have not risen since the year 2016;"), note,
                                   text(" the travelling time of all people is "), bold, text(".")}}}}));
  const Inlines& after = std::get<Paragraph>(made.document.body[0].is).content;
  EXPECT_EQ(after, (Inlines{text("Fees have not risen since the year 2016."), note,
                            text(" The travelling time of all people is "), bold, text(".")}));
  EXPECT_EQ(made.passages[0].noted,
            "Fees have not risen since the year 2016.[^1] The travelling time of all people is unpaid.");
}

TEST(Simplify, QuotationsAndHeadingsStay) {
  const Blocks body = {
      {Heading{1, {text("One; it stays; all of it stands as it was, and nobody changes a word of it.")}}},
      {Quote{{paragraph("Fees have not risen since the year 2016; the travelling time of all is unpaid.")}, {}}}};
  EXPECT_EQ(simplify(letter(body)).document.body, body);
}

TEST(Simplify, ALongParagraphIsCutInEveryLanguage) {
  std::string words;
  for (int i = 0; i < 12; ++i) words += "Der Rat schloss gestern die kleine Bücherei im Dorf. ";
  words.pop_back();
  Document d = letter({paragraph(words.c_str())});
  d.language = "de";
  const Simplified made = simplify(d);
  EXPECT_FALSE(made.analysed);
  EXPECT_EQ(made.document.body.size(), 2u);
}

TEST(Simplify, NoSpaceComesBetweenSentencesThatHadNone) {
  const char* short_one = "我们去学校。水是i-Connect.Net的生命。";
  std::string long_one;
  for (int i = 0; i < 40; ++i) long_one += short_one;
  Document d = letter({paragraph(short_one), paragraph(long_one.c_str())});
  d.language = "zh";
  const Simplified made = simplify(d);
  ASSERT_GT(made.document.body.size(), 3u);
  EXPECT_EQ(made.document.body[0], paragraph(short_one));
  std::string all;
  for (std::size_t i = 1; i < made.document.body.size(); ++i) all += text_of(made.document.body[i]);
  EXPECT_EQ(all, long_one);
}

TEST(Simplify, TheUsersTermsAreKeptOrReplacedAndExplained) {
  const Document d = letter({paragraph("The vendor utilises a loop.")});
  const Simplified made =
      simplify(d, {.terms = {{"utilise", "", ""}, {"vendor", "stall", ""}, {"loop", "", "a bus that comes back"}}});
  EXPECT_EQ(text_of(made.document.body[0]), "The stall utilises a loop.");
}

TEST(Simplify, AQuotationThatGoesOnInTheNextParagraphIsLeftAlone) {
  const Document d = letter({paragraph("They utilise it. She said: “We utilise the road. They commence at seven."),
                             paragraph("“They utilise it.” We utilise it.")});
  const Simplified made = simplify(d);
  EXPECT_EQ(text_of(made.document.body[0]), "They use it. She said: “We utilise the road. They commence at seven.");
  EXPECT_EQ(text_of(made.document.body[1]), "“They utilise it.” We use it.");
}

TEST(Simplify, AnEditionIsNotSimplifiedAgain) {
  const Document once =
      simplify(letter({paragraph("Fees have not risen since 2016 at all; travelling time is unpaid here.")})).document;
  EXPECT_EQ(simplify(once).document, once);
}

}  // namespace
}  // namespace lectern
