#include "stages/edits/edit_plain.h"

#include <gtest/gtest.h>

#include "stages/edits/edit_record.h"
#include "stages/edits/edits_format.h"

namespace lectern {
namespace {

Inline text(const std::string& words) { return {Text{words}}; }

/// An edition whose second paragraph the program has said anew, in two; its note stands in the first of them.
Simplified edition() {
  Simplified out;
  Document& d = out.document;
  d.language = "en";
  d.plain = PlainEdition{"", {{text("Rents rose in 12 towns, while wages fell.")}}};
  const auto paragraph = [](const std::string& words, int page, int original) {
    Block b{Paragraph{{text(words)}}};
    b.from.boxes = {{page, Box{72, 100, 300, 120}}};
    b.original = original;
    return b;
  };
  d.body = {paragraph("Nothing was changed here.", 1, 0), paragraph("Rents rose in 12 towns.", 2, 1),
            paragraph("Wages fell.", 2, 1), paragraph("The last paragraph stands.", 3, 0)};
  std::get<Paragraph>(d.body[1].is)
      .content.push_back({Note{NotePlace::bottom, "4", {Block{Paragraph{{text("A source.")}}}}}});
  out.passages = {
      {0, "Nothing was changed here.", "Nothing was changed here.", {}, {}},
      {1, "Rents rose in 12 towns, while wages fell.", "Rents rose in 12 towns.\nWages fell.", {"split"}, {}}};
  return out;
}

std::string words(const Document& d) {
  std::string out;
  for (const Block& b : d.body) {
    if (const auto* p = std::get_if<Paragraph>(&b.is)) {
      out += plain_text(p->content);
      for (const Inline& i : p->content)
        if (const auto* n = std::get_if<Note>(&i.is)) out += "{" + n->label + "}";
    }
    if (const auto* l = std::get_if<List>(&b.is)) out += "(" + std::to_string(l->items.size()) + " items)";
    out += b.original > 0 ? " @" + std::to_string(b.original) + "\n" : "\n";
  }
  return out;
}

struct Result {
  std::string words;
  Simplified edition;
  Record record;
};

Result apply(const std::string& file, Simplified made = edition()) {
  Result out{{}, std::move(made), {}};
  const Edits edits = parse_edits(file, "a.edits");
  EXPECT_TRUE(edits.mistakes.empty());
  record_edits(edits, out.record);
  edit_plain(out.edition, edits, out.record);
  out.words = words(out.edition.document);
  return out;
}

TEST(EditPlain, TheEditorsWordsStandInThePlaceOfOurs) {
  const Result r = apply(
      R"(plain page 2 "Rents rose in 12 towns, while wages fell." to "Wages fell.\nIn 12 towns, rents went up.")");
  EXPECT_EQ(
      r.words,
      "Nothing was changed here.\nWages fell. @1\nIn 12 towns, rents went up.{4} @1\nThe last paragraph stands.\n");
  EXPECT_TRUE(r.record.warnings.empty());
  ASSERT_EQ(r.record.repairs.size(), 1u);
  EXPECT_EQ(r.record.repairs[0].rule, kEditorRule);
  EXPECT_EQ(r.edition.passages[1].after, "Wages fell.\nIn 12 towns, rents went up.");
  EXPECT_EQ(r.edition.passages[1].rules, std::vector<std::string>{kEditorRule});
}

TEST(EditPlain, WhatWasNotChangedCanBe) {
  const Result r = apply("plain \"The last paragraph stands.\" to \"It stays.\\n- this\\n- that\"");
  EXPECT_EQ(r.words,
            "Nothing was changed here.\nRents rose in 12 towns.{4} @1\nWages fell. @1\nIt stays. @2\n(2 items) @2\n");
  ASSERT_EQ(r.edition.document.plain->originals.size(), 2u);
  EXPECT_EQ(plain_text(r.edition.document.plain->originals[1]), "The last paragraph stands.");
  EXPECT_EQ(r.edition.document.body[3].from.boxes.size(), 1u);
}

TEST(EditPlain, APassageThatReadsBetterNowKeepsTheWordsAndIsFlagged) {
  const Result r =
      apply(R"(plain page 2 "Rents rose in 12 towns, while wagcs fell." to "In 12 towns rents rose. Wages fell.")");
  EXPECT_EQ(r.words,
            "Nothing was changed here.\nIn 12 towns rents rose. Wages fell.{4} @1\nThe last paragraph stands.\n");
  ASSERT_EQ(r.record.warnings.size(), 1u);
  EXPECT_EQ(r.record.warnings[0].code, "plain-passage-changed");
}

TEST(EditPlain, APassageThatMeansSomethingElseNowIsNotGivenTheWords) {
  const Result r =
      apply(R"(plain page 2 "Rents rose in 15 towns, while wages fell." to "In 15 towns rents rose. Wages fell.")");
  EXPECT_EQ(r.words, words(edition().document));
  ASSERT_EQ(r.record.warnings.size(), 1u);
  EXPECT_EQ(r.record.warnings[0].code, "edit-does-not-fit");
  EXPECT_NE(r.record.warnings[0].message.find("number"), std::string::npos) << r.record.warnings[0].message;
}

TEST(EditPlain, AnEntryWithoutAPassageIsToldOf) {
  const Result r = apply(
      "plain page 2 \"No such words at all stand here.\" to \"x\"\nplain page 1 \"Nothing was changed here.\" to \" "
      "\"");
  EXPECT_EQ(r.words, words(edition().document));
  EXPECT_EQ(r.record.warnings.size(), 2u);
}

/// Three paragraphs of one text, without places, and what stands before each.
Simplified repeated() {
  Simplified out;
  out.document.language = "en";
  out.document.plain.emplace();
  for (const char* words : {"Ask first.", "See below.", "Then pay.", "See below.", "See below."}) {
    out.document.body.push_back({Paragraph{{text(words)}}});
    out.passages.push_back({0, words, words, {}, {}});
  }
  return out;
}

TEST(EditPlain, OfPassagesWithOneTextTheOneBehindTheOtherIsMeant) {
  const Result r = apply("plain \"See below.\" to \"Look.\" after \"Then…\"", repeated());
  EXPECT_EQ(r.words, "Ask first.\nSee below.\nThen pay.\nLook. @1\nSee below.\n");
  EXPECT_TRUE(r.record.warnings.empty());
  std::string ours;
  for (const SimplifiedPassage& p : r.edition.passages) ours += p.after + (p.rules.empty() ? " | " : " (editor) | ");
  EXPECT_EQ(ours, "Ask first. | See below. | Then pay. | Look. (editor) | See below. | ");
}

TEST(EditPlain, AnEntryThatFitsSeveralPassagesIsToldOfWithItsRemedy) {
  const struct {
    const char *entry, *says;
  } rows[] = {{"plain \"See below.\" to \"Look.\"", "add \"after\""},
              {"plain \"See below.\" to \"Look.\" after \"Nothing\"", "add \"after\""},
              {"plain \"Then pay.\" to \"Pay.\" after \"Ask first.\"", "not stand behind"},
              {"plain \"A heading\" to \"Head\"", "headings"}};
  for (const auto& row : rows) {
    const Result r = apply(row.entry, repeated());
    EXPECT_EQ(r.words, words(repeated().document)) << row.entry;
    ASSERT_EQ(r.record.warnings.size(), 1u) << row.entry;
    EXPECT_NE(r.record.warnings[0].message.find(row.says), std::string::npos) << r.record.warnings[0].message;
  }
}

TEST(EditPlain, OfTwoEntriesForOnePassageTheLaterIsUsedAndThatIsTold) {
  const Result r = apply("plain \"Then pay.\" to \"Pay.\"\n\nplain \"Then pay.\" to \"Pay now.\"", repeated());
  EXPECT_NE(r.words.find("Pay now. @1"), std::string::npos) << r.words;
  ASSERT_EQ(r.record.warnings.size(), 1u);
  EXPECT_NE(r.record.warnings[0].message.find("lines 1 and 3"), std::string::npos) << r.record.warnings[0].message;
  const Result same = apply("plain \"Then pay.\" to \"Pay.\"\nplain \"Then pay.\" to \"Pay.\"", repeated());
  EXPECT_TRUE(same.record.warnings.empty());
  EXPECT_EQ(same.record.repairs.size(), 1u);
}

TEST(EditPlain, AForewordHasAVersionToo) {
  Simplified made = repeated();
  made.document.front = {{Paragraph{{text("It began so.")}}}};
  const Result r = apply("plain \"It began so.\" to \"So it began.\"", std::move(made));
  EXPECT_EQ(plain_text(std::get<Paragraph>(r.edition.document.front.at(0).is).content), "So it began.");
  EXPECT_TRUE(r.record.warnings.empty());
}

TEST(EditPlain, NotesThatTheEditorPlacesAreNoWords) {
  const Result r = apply(
      R"(plain page 2 "Rents rose in 12 towns, while wages fell." to "Rents rose[^4] in 12 towns.\n- Wages fell.")");
  EXPECT_EQ(r.words,
            "Nothing was changed here.\nRents rose in 12 towns.{4} @1\n(1 items) @1\nThe last paragraph stands.\n");
  EXPECT_EQ(r.edition.passages[1].after, "Rents rose in 12 towns.\n- Wages fell.");
  EXPECT_EQ(r.edition.passages[1].noted, "Rents rose[^4] in 12 towns.\n- Wages fell.");
  EXPECT_TRUE(r.record.remarks.empty());
}

TEST(EditPlain, WhatTheGuardSeesInTheEditorsWordsIsARemark) {
  const Result r = apply(R"(plain page 2 "Rents rose in 12 towns, while wages fell." to "Rents rose, wages fell.")");
  EXPECT_NE(r.words.find("Rents rose, wages fell.{4}"), std::string::npos);
  ASSERT_FALSE(r.record.remarks.empty());
  EXPECT_NE(r.record.remarks[0].find("12 is lost"), std::string::npos) << r.record.remarks[0];
}

}  // namespace
}  // namespace lectern
