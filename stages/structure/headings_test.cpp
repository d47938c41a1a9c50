#include "stages/structure/headings.h"

#include <gtest/gtest.h>

#include "stages/structure/layout_from_rows_test_support.h"
#include "stages/structure/tagging.h"

namespace lectern {
namespace {

using namespace test;

std::string found(const std::string& fixture, bool box = false) {
  Layout layout = layout_of(fixture);
  std::vector<Piece> pieces = pieces_of(layout);
  const Outline outline(layout);
  split_run_in_headings(pieces, layout.body, outline);
  find_headings(pieces, layout.body, outline, box);
  set_heading_levels(pieces, outline);
  return in_short(pieces);
}

const std::string kText = "+1.5 w250 fill4 | a\n", kShown = " p(a1 a2 a3 a4.)";

TEST(Headings, AreSetApartByType) {
  const struct {
    const char *what, *heading, *expected;
  } rows[] = {
      {"bold", "b | Aims\n", "h1(Aims)"},
      {"larger", "s14 | Aims\n", "h1(Aims)"},
      {"capitals", "| AIMS OF IT\n", "h1(AIMS OF IT)"},
      {"two lines of one heading", "b s14 | Aims of the work\nb s14 +1.4 | and its end\n",
       "h1(Aims of the work and its end)"},
      {"a label and its heading", "s18 | Chapter 2\ns18 +2.2 | Aims\n", "h1(Chapter 2 Aims)"},
      {"one that asks", "b | Why?\n", "h1(Why?)"},
      {"a numbered one", "b | 1. Aims\n", "h1(1. Aims)"},
  };
  for (const auto& row : rows) EXPECT_EQ(found(row.heading + kText), row.expected + kShown) << row.what;
}

TEST(Headings, ItalicOnesNeedAGap) {
  EXPECT_EQ(found("w250 fill4 | z\n+2 i | Aims\n" + kText + "+2 i | Ends\n" + kText),
            "p(z1 z2 z3 z4.) h1(Aims)" + kShown + " h1(Ends)" + kShown);
  EXPECT_EQ(found("w250 fill4 open | z\n+1 i | and so on\n+1 w250 fill3 | a\n").find("h1("), std::string::npos);
}

TEST(Headings, WhatIsNone) {
  const struct {
    const char *what, *fixture;
  } rows[] = {
      {"a bold paragraph that ends as a sentence",
       "b w250 | This is a paragraph in bold type that says what is to be read below, in two lines or in three.\n"},
      {"a bold line that ends in a comma", "b | Dear reader,\n"},
      {"plain text", "| Aims\n"},
      {"small bold type", "b s8 | A label of something\n"},
      {"a caption", "b | Table 2. Shares\n"},
      {"small capitals of a label", "s9 | SHARES\n"},
      {"a bullet in bold", "b | \xE2\x80\xA2\tone\n"},
      {"numbers alone", "b | 12 345\n"},
      {"bold words that open a paragraph",
       "w250 | {b Aims} and other things that are said here in words enough to run over lines.\n"},
      {"a quotation in large type", "s14 | \xE2\x80\x9CWe did it\xE2\x80\x9D\n"},
  };
  for (const auto& row : rows)
    EXPECT_EQ(found(row.fixture + kText).find("h1("), std::string::npos)
        << row.what << ": " << found(row.fixture + kText);
  EXPECT_EQ(found(kText + "+2 b | The last words\n").find("h1("), std::string::npos) << "nothing follows";
}

TEST(Headings, ANumberTellsWhatTypeDoesNot) {
  const std::string start = "s14 b | 1\tAims\n+2 s12 b | 1.1\tWhy\n" + kText;
  EXPECT_NE(found(start + "+2 | 1.1.1\tWhat we did\n" + kText).find("h3(1.1.1 What we did)"), std::string::npos)
      << found(start + "+2 | 1.1.1\tWhat we did\n" + kText);
  EXPECT_EQ(found(start + "+2 | 3.1.1\tWhat we did\n" + kText).find("h3("), std::string::npos) << "of no section";
  EXPECT_EQ(found(start + "+2 | 1.1.1\tThe tenant pays.\n" + kText).find("h3("), std::string::npos) << "a sentence";
  EXPECT_EQ(found(start + "+2 | 1.1.1\tone\n| 1.1.2\ttwo\n" + kText).find("h3("), std::string::npos) << "a list";
}

TEST(Headings, LevelsFollowTypeAndNeverSkip) {
  const struct {
    const char *what, *fixture, *expected;
  } rows[] = {
      {"by size",
       "s18 | One\n+2 s14 | Two\n+2 w250 fill3 | a\n+2 s14 | Three\n+2 w250 fill3 | b\n+2 s18 | Four\n+2 w250 fill3 | "
       "c\n",
       "h1(One) h2(Two) p(a1 a2 a3.) h2(Three) p(b1 b2 b3.) h1(Four) p(c1 c2 c3.)"},
      {"by weight", "b s12 | One\n+2 s12 | Two\n+2 w250 fill3 | a\n", "h1(One) h2(Two) p(a1 a2 a3.)"},
      {"by numbers of one style",
       "b | 1 One\n+2 b | 1.1 Two\n+2 w250 fill3 | a\n+2 b | 1.1.1 Three\n+2 w250 fill3 | b\n+2 b | 2 Four\n+2 w250 "
       "fill3 | c\n",
       "h1(1 One) h2(1.1 Two) p(a1 a2 a3.) h3(1.1.1 Three) p(b1 b2 b3.) h1(2 Four) p(c1 c2 c3.)"},
      {"a small one first",
       "s12 b | One\n+2 w250 fill3 | a\n+2 s18 b | Two\n+2 w250 fill3 | b\n+2 s12 b | Three\n+2 w250 fill3 | c\n",
       "h1(One) p(a1 a2 a3.) h1(Two) p(b1 b2 b3.) h2(Three) p(c1 c2 c3.)"},
  };
  for (const auto& row : rows) EXPECT_EQ(found(row.fixture), row.expected) << row.what;
}

TEST(Headings, TheOutlineIsAWitness) {
  const std::string text = "b | One\n+2 w250 fill3 | a\n+2 b | Two\n+2 w250 fill3 | b\n";
  EXPECT_EQ(found("outline 1 One\noutline 2 Two\n" + text), "h1(One) p(a1 a2 a3.) h2(Two) p(b1 b2 b3.)");
  EXPECT_EQ(found("outline 1 One\noutline 3 Two\n" + text), "h1(One) p(a1 a2 a3.) h2(Two) p(b1 b2 b3.)")
      << "a level skipped";
  EXPECT_EQ(found("outline 1 OneOne\noutline 2 TwoTwo\n" + text), "h1(One) p(a1 a2 a3.) h2(Two) p(b1 b2 b3.)")
      << "titles written twice";
  EXPECT_EQ(
      found("outline 1 One\noutline 2 Notes 160\noutline 1 Notes 300\nb | One\n+2 w250 fill3 | a\n+2 b | Notes\n+2 "
            "w250 fill3 | b\ny300 b | Notes\n+2 w250 fill3 | c\n"),
      "h1(One) p(a1 a2 a3.) h2(Notes) p(b1 b2 b3.) h1(Notes) p(c1 c2 c3.)")
      << "headings of the same words are told apart by their place";
  EXPECT_EQ(found("outline 1 Other\noutline 2 Two\n" + text), "h1(One) p(a1 a2 a3.) h1(Two) p(b1 b2 b3.)")
      << "one that knows too few";
  EXPECT_EQ(found("outline 1 Plain words\n| Plain words\n+2 w250 fill3 | a\n"), "h1(Plain words) p(a1 a2 a3.)")
      << "it knows a heading in plain type";
  EXPECT_EQ(
      found("outline 1 Aims\noutline 2 Means\nb | 1. Aims\n+2 w250 fill3 | a\n+2 b | 1.1 Means\n+2 w250 fill3 | b\n"),
      "h1(1. Aims) p(a1 a2 a3.) h2(1.1 Means) p(b1 b2 b3.)")
      << "entries without the printed numbers";
  EXPECT_EQ(
      found("outline 1 Aims\noutline 2 Means\noutline 1 Ends\ns14 b | CHAPTER\ns14 b | ONE\n+2 s18 b | AIMS\n+2 w250 "
            "fill3 | a\n+2 s18 b | Means\n+2 w250 fill3 | b\n+2 s14 b | CHAPTER TWO\n+2 s18 b | ENDS\n+2 w250 fill3 | "
            "c\n"),
      "h1(CHAPTER ONE AIMS) p(a1 a2 a3.) h2(Means) p(b1 b2 b3.) h1(CHAPTER TWO ENDS) p(c1 c2 c3.)")
      << "entries without the line that numbers the chapter";
  EXPECT_EQ(
      found(
          "outline 1 One\noutline 2 Two\noutline 1 Three\nb | One\n+2 w250 fill3 | a\n+2 b | Mark Two\n+2 w250 fill3 | "
          "b\n+2 b | Three\n+2 w250 fill3 | c\n")
          .find("h2(Mark Two)"),
      std::string::npos)
      << "a heading that only ends in an entry's words";
}

TEST(Headings, HeadingsThatRunIntoTheirTextAreCutOffWhereTheOutlineKnowsThem) {
  const std::string text = "b | One\n+2 w250 fill3 | a\n+2 w250 | {b The Two} of them go on\nw250 fill2 | b\n";
  EXPECT_EQ(found("outline 1 One\noutline 2 The Two\n" + text),
            "h1(One) p(a1 a2 a3.) h2(The Two) p(of them go on b1 b2.)");
  EXPECT_EQ(found("outline 1 One\noutline 2 The Twoness\n" + text),
            "h1(One) p(a1 a2 a3.) p(The Two of them go on b1 b2.)")
      << "a bold opening alone is emphasis";
}

TEST(Headings, SentencesInBoldOverText) {
  const auto part = [](const std::string& name) {
    return "+2 b | The president wanted to know from all of them on that day the " + name +
           " of it.\n+2 w250 fill4 | " + name + "\n";
  };
  const std::string before = "w250 fill4 | z\n";
  EXPECT_NE(found(before + part("a") + part("b") + part("c"))
                .find("h1(The president wanted to know from all of them on that day the b of it.)"),
            std::string::npos);
  EXPECT_EQ(found(before + part("a") + part("b")).find("h1("), std::string::npos) << "two are emphasis";
}

TEST(Headings, TagsAreAWitness) {
  const auto tagged = [](const std::vector<const char*>& types) {
    Layout layout = layout_of("| Plain words\n+2 w250 fill3 | a\n+2 | Other words\n+2 w250 fill3 | b\n");
    for (const char* type : types) {
      Tag tag;
      tag.type = type;
      layout.tags.push_back(tag);
    }
    int block = -1;
    for (Line& l : layout.pages[0].regions[0].lines) {
      const std::u32string text = text_of(l);
      if (text.find(U"words") != std::u32string::npos || text.find(U"1 ") != std::u32string::npos) ++block;
      for (Span& s : l.spans) s.tag = block;
    }
    Record record;
    apply_tagging(layout, record);
    std::vector<Piece> pieces = pieces_of(layout);
    find_headings(pieces, layout.body, Outline(layout), false);
    set_heading_levels(pieces, Outline(layout));
    return in_short(pieces);
  };
  EXPECT_EQ(tagged({"H1", "P", "H2", "P"}), "h1(Plain words) p(a1 a2 a3.) h2(Other words) p(b1 b2 b3.)");
  EXPECT_EQ(tagged({"H1", "P", "H4", "P"}), "h1(Plain words) p(a1 a2 a3.) h2(Other words) p(b1 b2 b3.)")
      << "levels skipped";
  EXPECT_EQ(tagged({"P", "H2", "H2", "P"}), "p(Plain words) p(a1 a2 a3.) h1(Other words) p(b1 b2 b3.)")
      << "a sentence in the type of the text is none, whatever the tree says";
  EXPECT_EQ(tagged({"P", "P", "P", "P"}), "p(Plain words) p(a1 a2 a3.) p(Other words) p(b1 b2 b3.)");
  EXPECT_EQ(tagged({"H1", "H1", "H1", "H1"}), "p(Plain words) p(a1 a2 a3.) p(Other words) p(b1 b2 b3.)")
      << "a tree that calls all a heading";
}

TEST(Headings, ATreeThatHasMostHasAll) {
  const auto found_with = [](const std::string& types) {
    std::string tags, text;
    for (std::size_t i = 0; i < types.size(); ++i) {
      tags += std::string("tag ") + (types[i] == 'h' ? "H1" : "P") + " -1\ntag P -1\n";
      text += "+2 b t" + std::to_string(2 * i) + " | Words " + std::string(1, static_cast<char>('A' + i)) + "\n+2 t" +
              std::to_string(2 * i + 1) + " w250 fill3 | z\n";
    }
    Layout layout = layout_of(tags + text);
    Record record;
    apply_tagging(layout, record);
    std::vector<Piece> pieces = pieces_of(layout);
    find_headings(pieces, layout.body, Outline(layout), false);
    std::string out;
    for (const Piece& p : pieces)
      if (p.bold) out += p.role == Role::heading ? 'h' : 'p';
    return out;
  };
  EXPECT_EQ(found_with("hhhp"), "hhhp") << "a bold line that the tree calls a paragraph";
  EXPECT_EQ(found_with("hhpppp"), "hhhhhh") << "a tree that has few of them";
}

TEST(Headings, OfBoxes) { EXPECT_EQ(found("b | In short\n+1.2 w250 fill3 | a\n", true), "h1(In short) p(a1 a2 a3.)"); }

TEST(Headings, KeysLeaveOutAllButLettersAndDigits) {
  EXPECT_EQ(to_utf8(heading_key(U"1.2 The Aims: a \u2018view\u2019")), "12theaimsaview");
}

}  // namespace
}  // namespace lectern
