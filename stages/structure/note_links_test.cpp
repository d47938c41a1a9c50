#include "stages/structure/note_links.h"

#include <gtest/gtest.h>

#include "stages/structure/document_in_short_test_support.h"

namespace lectern {
namespace {

using namespace test;

std::string codes(const Record& record) {
  std::string out;
  for (const Warning& w : record.warnings) out += (out.empty() ? "" : " ") + w.code + "@" + std::to_string(w.page);
  return out;
}

TEST(NoteLinks, NotesStandAtTheirMarkers) {
  const struct {
    const char *what, *fixture, *expected;
  } rows[] = {
      {"on the page", "w250 | It rained{^ 1} all day.\n[note]\ns8 | {^ 1} So they say.\n",
       "p: It rained[bottom 1: So they say.] all day."},
      {"plain numbers in the notes",
       "w250 | It rained{^ 1} all day{^ 2} long.\n[note]\ns8 | 1. So they say.\ns8 | 2. And so do we.\n",
       "p: It rained[bottom 1: So they say.] all day[bottom 2: And so do we.] long."},
      {"a note of two lines", "w250 | It rained.{^ 1}\n[note]\ns8 | {^ 1} So they\ns8 +0.8 | say.\n",
       "p: It rained.[bottom 1: So they say.]"},
      {"a number inside a note opens none",
       "w250 | It rained.{^ 1}\n[note]\ns8 | 1. So they say on page\ns8 +0.8 | 27 of it.\n",
       "p: It rained.[bottom 1: So they say on page 27 of it.]"},
      {"symbols",
       "w250 | It rained{^ *} all day.{^ \xE2\x80\xA0}\n[note]\ns8 | * So they say.\ns8 | \xE2\x80\xA0 In May.\n",
       "p: It rained[bottom *: So they say.] all day.[bottom \xE2\x80\xA0: In May.]"},
      {"letters", "w250 | It rained{^ a} all day.\n[note]\ns8 | {^ a} So they say.\n",
       "p: It rained[bottom a: So they say.] all day."},
      {"two marks in one", "w250 | It rained.{^ 1,2}\n[note]\ns8 | {^ 1} One.\ns8 | {^ 2} Two.\n",
       "p: It rained.[bottom 1: One.][bottom 2: Two.]"},
      {"in brackets", "w250 | It rained.{^ [1]}\n[note]\ns8 | [1] One.\n", "p: It rained.[bottom 1: One.]"},
      {"in a table", "w250 fill2 | a\n[table 72 150 322 200]\n| Peru{^ 1}\t2\n| Chile\t3\n[note]\ns8 | {^ 1} One.\n",
       "p: a1 a2.; table(Peru[bottom 1: One.], 2 / Chile, 3)"},
      {"in a margin", "w250 | It rained.{^ 1}\n[margin 330 400]\ns8 y100 x330 | {^ 1} One.\n",
       "p: It rained.[margin 1: One.]"},
  };
  for (const auto& row : rows) {
    Record record;
    EXPECT_EQ(structured(row.fixture, &record), row.expected) << row.what;
    EXPECT_EQ(codes(record), "") << row.what;
  }
}

TEST(NoteLinks, NumbersMayBeginAgainOnEachPage) {
  EXPECT_EQ(structured("w250 | It rained.{^ 1}\n[note]\ns8 | {^ 1} One.\n[page]\nw250 | It snowed.{^ 1}\n[note]\ns8 | "
                       "{^ 1} Other.\n"),
            "p: It rained.[bottom 1: One.]; =2=; p: It snowed.[bottom 1: Other.]");
}

TEST(NoteLinks, ANoteMayBeCarriedOver) {
  EXPECT_EQ(structured("w250 | It rained.{^ 1}\n[note]\ns8 | {^ 1} One that\n[page]\nw250 | It snowed.{^ "
                       "2}\n[note]\ns8 | goes on.\ns8 | {^ 2} Two.\n"),
            "p: It rained.[bottom 1: One that goes on.]; =2=; p: It snowed.[bottom 2: Two.]");
}

const std::string kTitle = "s20 | Title\n+3 b | Means\n", kTitled = "main: Title || h1: Means; ";

TEST(NoteLinks, ListsOfEndnotesBecomeNotes) {
  EXPECT_EQ(structured(kTitle + "+2 w250 | It rained{^ 1} all day{^ 2} long, as they say.\n+2 b | Ends\n+2 w250 fill9 "
                                "| a\n+2 b | Notes\n+2 | 1.\tOne.\n| 2.\tTwo.\n"),
            kTitled +
                "p: It rained[end 1: One.] all day[end 2: Two.] long, as they say.; h1: Ends; p: a1 a2 a3 a4 a5 a6 a7 "
                "a8 a9.");
  EXPECT_EQ(structured(kTitle + "+2 w250 fill9 | a\n+2 b | Steps\n+2 | 1.\tOne.\n| 2.\tTwo.\n"),
            kTitled + "p: a1 a2 a3 a4 a5 a6 a7 a8 a9.; h1: Steps; ol[1=One.; 2=Two.]")
      << "a list that nothing calls for";
}

TEST(NoteLinks, TheLastListIsTheNotes) {
  EXPECT_EQ(structured("w250 | First the steps, then{^ 1} what{^ 2} they are for.\n+2 | 1.\tWash.\n| 2.\tDry.\n+2 w250 "
                       "fill3 | a\n+2 b | Notes\n+2 | 1.\tOne.\n| 2.\tTwo.\n"),
            "p: First the steps, then[end 1: One.] what[end 2: Two.] they are for.; ol[1=Wash.; 2=Dry.]; p: a1 a2 a3.");
}

TEST(NoteLinks, WhatFindsNoPartnerIsWarnedOf) {
  Record record;
  EXPECT_EQ(structured("w250 | It rained{^ 1} all day{^ 7} long.\n[note]\ns8 | {^ 1} One.\n", &record),
            "p: It rained[bottom 1: One.] all day{^ 7} long.");
  EXPECT_EQ(codes(record), "marker-without-note@1");
  Record other;
  EXPECT_EQ(structured("w250 | It rained all day.\n[note]\ns8 | {^ 1} One.\n", &other),
            "p: It rained all day.[bottom 1: One.]");
  EXPECT_EQ(codes(other), "note-without-marker@1");
}

TEST(NoteLinks, ExponentsAndOrdinalsAreNoMarkers) {
  Record record;
  EXPECT_EQ(
      structured("w250 | It rained on 10{^ 2} days, the 3{^ rd} of May{^ 1} too.\n[note]\ns8 | {^ 1} One.\n", &record),
      "p: It rained on 10{^ 2} days, the 3{^ rd} of May[bottom 1: One.] too.");
  EXPECT_EQ(codes(record), "");
}

TEST(NoteLinks, LooseSideNotesStandAtTheEndOfTheBlockBesideThem) {
  EXPECT_EQ(structured(
                "w250 fill3 | a\n+2 w250 fill3 | b\n[margin 330 400]\ns8 y112 x330 | Beside.\ns8 y160 x330 | Below.\n"),
            "p: a1 a2 a3.[margin: Beside.]; p: b1 b2 b3.[margin: Below.]");
}

TEST(NoteLinks, Collecting) {
  const Layout layout = layout_of(
      "w250 fill2 | a\n[note]\ns8 | {^ 1} One.\ns8 | {^ 2} Two\ns8 +0.8 | more.\n[margin 330 400]\ns8 y100 x330 | "
      "Beside.\n");
  const std::vector<PrintedNote> notes = collect_notes(layout);
  ASSERT_EQ(notes.size(), 3u);
  EXPECT_EQ(notes[0].label, U"1");
  EXPECT_EQ(notes[1].lines.size(), 2u);
  EXPECT_EQ(notes[1].skip, 2u);
  EXPECT_EQ(notes[2].place, NotePlace::margin);
  EXPECT_TRUE(notes[2].label.empty());
}

TEST(NoteLinks, LabelsMisreadInAPicture) {
  const auto labels = [](const std::string& rows, bool recognised) {
    Layout layout = layout_of("w250 fill2 | a\n[note]\n" + rows);
    layout.pages[0].recognised = recognised;
    std::u32string out;
    for (const PrintedNote& n : collect_notes(layout)) out += n.label + U" ";
    return out;
  };
  EXPECT_EQ(labels("s8 | a) One.\ns8 | 2 Two.\ns8 | 3 Three.\n", true), U"1 2 3 ") << "the first";
  EXPECT_EQ(labels("s8 | 1 One.\ns8 | S Two.\ns8 | 3 Three.\n", true), U"1 3 ") << "one amid the others";
  EXPECT_EQ(labels("s8 | 1 One in\ns8 | 3 parts.\n", true), U"1 ") << "inside of a sentence";
  EXPECT_EQ(labels("s8 | 1 One.\ns8 | S Two.\ns8 | 3 Three.\n", false), U"1 ") << "text of the file itself";
}

TEST(NoteLinks, Paragraphs) {
  const auto counts = [](const std::string& rows) {
    const Layout layout = layout_of("w250 fill2 | a\n[note]\n" + rows);
    return note_paragraphs(collect_notes(layout).at(0), layout.body);
  };
  using Counts = std::vector<std::size_t>;
  EXPECT_EQ(counts("s8 w250 | {^ 1} Measured with a bucket and a watch, which took us most of the summer of the year "
                   "before last "
                   "one.\ns8 +0.8 x80 | A second one was done.\n"),
            (Counts{2, 1}));
  EXPECT_EQ(counts("s8 w250 | {^ 1} Measured with a bucket and a watch, which took us most of the summer of the year "
                   "before last "
                   "one. And then we did it all over again because of the rain that fell.\n"),
            (Counts{3}));
  EXPECT_EQ(counts("s8 | {^ 1} See there\ns8 +0.8 x80 | and there.\n"), (Counts{2})) << "no sentence ended";
}

TEST(NoteLinks, NotesPushedOnAreNotTakenForAList) {
  const std::string found = structured(
      "w250 fill9 | c\n+2 w250 | It rained{^ 1} all day{^ 2} long, as they say.\n+2 | 1.\tWash.\n| 2.\tDry.\n"
      "[page]\nw250 fill3 | a\n[page]\nw250 fill3 | b\n[note]\ns8 | {^ 1} One.\ns8 | {^ 2} Two.\n");
  EXPECT_NE(found.find("rained[bottom 1: One.] all day[bottom 2: Two.]"), std::string::npos) << found;
  EXPECT_NE(found.find("ol[1=Wash.; 2=Dry.]"), std::string::npos) << found;
}

}  // namespace
}  // namespace lectern
