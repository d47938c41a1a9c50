#include "stages/edits/edit_inlines.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

Inline text(std::string t) { return {Text{std::move(t)}}; }
Inline italic(Inlines content) { return {Emphasis{EmphasisKind::italic, std::move(content)}}; }

Stretch only(const Inlines& content, const char* words) {
  const std::vector<Stretch> found = find_words(plain_text(content), words);
  EXPECT_EQ(found.size(), 1u) << words;
  return found.empty() ? Stretch{} : found[0];
}

TEST(EditInlines, FindsWholeWordsWhateverSpacesAndQuotes) {
  EXPECT_EQ(find_words("the other of the", "the"), (std::vector<Stretch>{{0, 3}, {13, 16}}));
  EXPECT_EQ(find_words("in ter national", "international"), (std::vector<Stretch>{{0, 15}}));
  EXPECT_EQ(find_words("he’s “here”", "he's \"here\"").size(), 1u);
  EXPECT_EQ(find_words("tothe", "the").size(), 0u);
  EXPECT_EQ(find_words("貧困線以下", "線").size(), 1u) << "text without spaces has no borders of words";
  EXPECT_EQ(find_words("a", "").size(), 0u);
}

TEST(EditInlines, LettersBecomeACorrection) {
  Inlines content{text("see tbe house")};
  replace_words(content, only(content, "tbe"), "the");
  EXPECT_EQ(content, (Inlines{text("see "), {Correction{"tbe", "the", "editor", 1}}, text(" house")}));
}

TEST(EditInlines, SpacesAndHyphensDoNot) {
  Inlines content{text("an inter- national treaty")};
  replace_words(content, only(content, "inter- national"), "international");
  EXPECT_EQ(content, (Inlines{text("an international treaty")}));
}

TEST(EditInlines, InsideOfEmphasisItStaysThere) {
  Inlines content{text("a "), italic({text("very bad")}), text(" day")};
  replace_words(content, only(content, "bad"), "good");
  EXPECT_EQ(content,
            (Inlines{text("a "), italic({text("very "), {Correction{"bad", "good", "editor", 1}}}), text(" day")}));
}

TEST(EditInlines, OverEmphasisNotesAndPageStartsStay) {
  const Note note{NotePlace::bottom, "1", {{Paragraph{{text("n")}}}}};
  const PageStart page{2, "2", {}};
  Inlines content{text("one "), italic({text("two"), {note}, text(" x")}), {page}, text("three four")};
  replace_words(content, only(content, "two x three"), "2 3");
  EXPECT_EQ(content,
            (Inlines{text("one "), {Correction{"two xthree", "2 3", "editor", 1}}, {note}, {page}, text(" four")}));
}

TEST(EditInlines, ARepairIsTakenWholeAndWhatWasPrintedStays) {
  Inlines content{text("of "), {Correction{"rnodern", "modem", "confused", 0.6}}, text(" times")};
  replace_words(content, only(content, "modem times"), "modern times");
  EXPECT_EQ(content, (Inlines{text("of "), {Correction{"rnodern times", "modern times", "editor", 1}}}));
}

TEST(EditInlines, WhatAnEditorReadIsNotUnclear) {
  const Inlines read{text("in "), italic({text("the "), {Unclear{{text("towu")}, 0.4}}}), text(" hall")};
  Inlines content = read;
  EXPECT_TRUE(is_unclear(content, only(content, "towu")));
  EXPECT_FALSE(is_unclear(content, only(content, "hall")));
  replace_words(content, only(content, "towu"), "town");
  EXPECT_EQ(content,
            (Inlines{text("in "), italic({text("the "), {Correction{"towu", "town", "editor", 1}}}), text(" hall")}));
  content = read;
  replace_words(content, only(content, "towu"), "towu");  // read right, says the editor
  EXPECT_EQ(content, (Inlines{text("in "), italic({text("the towu")}), text(" hall")}));
}

TEST(EditInlines, ContextTellsHowWellItFits) {
  const std::string all = "we walk the path and mend the path now";
  const auto found = find_words(all, "path");
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(fits_context(all, found[0], "walk the", ""), 1);
  EXPECT_LT(fits_context(all, found[1], "walk the", ""), 0.7);
  EXPECT_GT(fits_context(all, found[1], "and rnend the", "now"), 0.7) << "a letter read otherwise";
  EXPECT_EQ(fits_context(all, found[0], "", ""), 1);
}

TEST(EditInlines, APhraseIsWrapped) {
  Inlines content{text("the "), italic({text("raison d’être")}), text(" of it")};
  const Stretch at = only(content, "raison d'être");
  EXPECT_FALSE(phrase_has_language(content, at, "fr"));
  set_phrase_language(content, at, "fr");
  EXPECT_EQ(content, (Inlines{text("the "), italic({{Foreign{"fr", {text("raison d’être")}}}}), text(" of it")}));
  EXPECT_TRUE(phrase_has_language(content, at, "fr"));
  EXPECT_FALSE(phrase_has_language(content, at, "de"));
}

TEST(EditInlines, APhraseNeverCutsARepair) {
  Inlines content{{Correction{"x", "raison détre", "r", 1}}, text(" of it")};
  set_phrase_language(content, only(content, "raison"), "fr");
  EXPECT_EQ(content, (Inlines{{Foreign{"fr", {{Correction{"x", "raison détre", "r", 1}}}}}, text(" of it")}));
}

}  // namespace
}  // namespace lectern
