#include "stages/edits/edited_passage.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

Inline text(const char* words) { return {Text{words}}; }

Inline note(const char* label) { return {Note{NotePlace::bottom, label, {{Paragraph{{text("A source.")}}}}}}; }

std::string shape(const Inlines& content) {
  std::string out;
  for (const Inline& i : content) {
    if (const auto* t = std::get_if<Text>(&i.is)) out += t->text;
    if (const auto* n = std::get_if<Note>(&i.is)) out += "{" + n->label + "}";
    if (const auto* l = std::get_if<Link>(&i.is)) out += "<" + l->target + "|" + plain_text(l->content) + ">";
    if (const auto* e = std::get_if<Emphasis>(&i.is)) out += "*" + plain_text(e->content) + "*";
    if (std::holds_alternative<PageStart>(i.is)) out += "{page}";
  }
  return out;
}

std::string shape(const Blocks& blocks) {
  std::string out;
  for (const Block& b : blocks) {
    if (const auto* p = std::get_if<Paragraph>(&b.is)) out += "P " + shape(p->content) + "\n";
    if (const auto* l = std::get_if<List>(&b.is))
      for (const ListItem& item : l->items)
        out += "- " + shape(std::get<Paragraph>(item.content.at(0).is).content) + "\n";
  }
  return out;
}

TEST(EditedPassage, LinesAreParagraphsAndItems) {
  EXPECT_EQ(shape(edited_passage("Do this:\n- pay\n- wait\n\nThen  go.", {})),
            "P Do this:\n- pay\n- wait\nP Then go.\n");
  EXPECT_TRUE(edited_passage(" \n ", {}).empty());
  EXPECT_TRUE(edited_passage(" - \n*\n• ", {}).empty());
}

TEST(EditedPassage, NotesStandWhereTheyArePutElseAtTheEnd) {
  const Inlines original = {
      text("Rents rose"), note("1"), text(" and wages fell."), note("2"), {PageStart{2, "2", {}}}};
  EXPECT_EQ(shape(edited_passage("Wages fell[^2]. Rents rose.", original)), "P Wages fell{2}. Rents rose.{1}{page}\n");
  EXPECT_EQ(shape(edited_passage("It got worse:\n- rents", original)), "P It got worse:\n- rents{1}{2}{page}\n");
}

TEST(EditedPassage, NotesOfOneLabelStandInTheirOrder) {
  EXPECT_EQ(shape(edited_passage("One[^*], two[^*].", {text("One"), note("*"), text(" two"), note("*")})),
            "P One{*}, two{*}.\n");
}

TEST(EditedPassage, LinksAndEmphasisStayOnTheirWords) {
  const Inlines original = {{Emphasis{EmphasisKind::bold, {text("Rent.")}}},
                            text(" See the "),
                            {Link{"https://a.example", {text("act")}}},
                            text(".")};
  EXPECT_EQ(shape(edited_passage("Rent. Read the act.", original)), "P *Rent.* Read the <https://a.example|act>.\n");
  EXPECT_EQ(shape(edited_passage("Read the facts.", original)), "P Read the facts.\n");
}

TEST(EditedPassage, KnowsTheTargetsOfLinks) {
  EXPECT_EQ(targets_of({{Emphasis{EmphasisKind::bold, {{Link{"#page-2", {text("a")}}}}}},
                        {Link{"https://b.example", {text("b")}}}}),
            (std::vector<std::string>{"#page-2", "https://b.example"}));
}

TEST(EditedPassage, NotesInsideOfLinksAreNotLost) {
  const Inlines original = {{Link{"https://a.example", {text("act"), note("3")}}}};
  EXPECT_EQ(shape(edited_passage("The act.", original)), "P The <https://a.example|act>.{3}\n");
}

}  // namespace
}  // namespace lectern
