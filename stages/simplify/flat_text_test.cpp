#include "stages/simplify/flat_text.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

Inline text(const char* t) { return {Text{t}}; }
Inlines sample() {
  return {text("Raids "),
          {Emphasis{EmphasisKind::italic, {text("harm"), {Note{NotePlace::bottom, "1", {{Paragraph{{text("A.")}}}}}}}}},
          text(" "),
          {Correction{"wor kers", "workers", "join", 0.9}},
          text(" and "),
          {PageStart{2, "2", {}}},
          {Link{"https://example.org/", {text("their families")}}},
          text(".")};
}

TEST(FlatText, AllIsBackAsItWas) {
  const auto flat = flatten(sample());
  ASSERT_TRUE(flat);
  EXPECT_EQ(unmarked_text(flat->text), "Raids harm workers and their families.");
  EXPECT_EQ(unflatten(*flat, {flat->text}), std::vector<Inlines>{sample()});
}

TEST(FlatText, APairGoesOnInTheNextText) {
  const auto flat = flatten({text("a "), {Emphasis{EmphasisKind::bold, {text("b. c")}}}, text(" d")});
  ASSERT_TRUE(flat);
  const std::size_t cut = flat->text.find(' ', flat->text.find("b."));
  const auto parts = unflatten(*flat, {flat->text.substr(0, cut), flat->text.substr(cut + 1)});
  EXPECT_EQ(parts[0], (Inlines{text("a "), {Emphasis{EmphasisKind::bold, {text("b.")}}}}));
  EXPECT_EQ(parts[1], (Inlines{{Emphasis{EmphasisKind::bold, {text("c")}}}, text(" d")}));
}

TEST(FlatText, ACorrectionWhoseWordWasChangedIsText) {
  const auto flat = flatten({{Correction{"uti lise", "utilise", "join", 1}}});
  ASSERT_TRUE(flat);
  std::string changed = flat->text;
  changed.replace(changed.find("utilise"), 7, "use");
  EXPECT_EQ(unflatten(*flat, {changed}), (std::vector<Inlines>{{text("use")}}));
}

TEST(FlatText, ATextWithPrivateUseCharactersIsLeftAlone) { EXPECT_FALSE(flatten({text("a\uE010b")})); }

TEST(FlatText, AnEditorSeesWhereNotesStand) {
  const auto flat = flatten({text("One"),
                             {Note{NotePlace::bottom, "3", {}}},
                             text(", "),
                             {PageStart{}},
                             {Emphasis{EmphasisKind::bold, {text("two")}}},
                             text(".")});
  ASSERT_TRUE(flat);
  EXPECT_EQ(text_with_notes(*flat, flat->text), "One[^3], two.");
}

TEST(FlatText, WithoutNotes) {
  const Inlines left = without_notes(sample());
  EXPECT_EQ(plain_text(left), "Raids harm workers and their families.");
  EXPECT_EQ(left.size(), 7u);
  const Inlines spaced = {{Emphasis{EmphasisKind::superscript, {text("i) ")}}}, text("from one ")};
  EXPECT_EQ(plain_text(without_notes(spaced)), "i) from one");
}

}  // namespace
}  // namespace lectern
