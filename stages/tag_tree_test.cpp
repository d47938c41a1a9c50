#include "stages/tag_tree.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

struct Row {
  const char* type;
  int parent;
};

TagTree tree_of(const std::vector<Row>& rows) {
  std::vector<Tag> tags;
  for (const Row& r : rows) {
    Tag tag;
    tag.type = r.type, tag.parent = r.parent;
    tags.push_back(tag);
  }
  return TagTree(tags);
}

TEST(TagTree, ParagraphsAreWhatTextIsSetIn) {
  const struct {
    const char* what;
    std::vector<Row> rows;
    int of, block;
  } rows[] = {
      {"a span in a paragraph", {{"Document", -1}, {"P", 0}, {"Span", 1}}, 2, 1},
      {"text right in a document is in none", {{"Document", -1}, {"Span", 0}}, 1, -1},
      {"a group of text alone is one", {{"Document", -1}, {"NonStruct", 0}, {"NonStruct", 1}}, 2, 1},
      {"a group of such groups is none",
       {{"Document", -1}, {"NonStruct", 0}, {"NonStruct", 1}, {"NonStruct", 2}},
       3,
       2},
      {"text beside headings in a group is in none",
       {{"Document", -1}, {"NonStruct", 0}, {"H2", 1}, {"NonStruct", 2}, {"NonStruct", 1}},
       4,
       -1},
      {"a group inside a paragraph parts nothing", {{"P", -1}, {"NonStruct", 0}, {"NonStruct", 1}}, 2, 0},
      {"the label of an item and its text are one", {{"L", -1}, {"LI", 0}, {"Lbl", 1}, {"LBody", 1}}, 2, 1},
      {"and its text", {{"L", -1}, {"LI", 0}, {"Lbl", 1}, {"LBody", 1}}, 3, 1},
      {"a paragraph in an item is its own", {{"L", -1}, {"LI", 0}, {"LBody", 1}, {"P", 2}}, 3, 3},
      {"an element that is not there", {{"P", -1}}, 7, -1},
  };
  for (const auto& row : rows) EXPECT_EQ(tree_of(row.rows).of(row.of).block, row.block) << row.what;
}

TEST(TagTree, HeadingsListsAndTables) {
  const TagTree tree = tree_of({{"Sect", -1},
                                {"Sect", 0},
                                {"H", 1},
                                {"H4", 1},
                                {"L", 1},
                                {"LI", 4},
                                {"L", 5},
                                {"LI", 6},
                                {"Table", 7},
                                {"TR", 8},
                                {"TH", 9},
                                {"P", 10}});
  EXPECT_EQ(tree.of(2).level, 2) << "an H counts the sections round it";
  EXPECT_EQ(tree.of(3).level, 4);
  EXPECT_EQ(tree.of(7).depth, 2);
  EXPECT_EQ(tree.of(7).item, 7);
  EXPECT_EQ(tree.of(11).table, 8);
  EXPECT_EQ(tree.of(11).cell, 10);
  EXPECT_EQ(tree.of(11).item, -1) << "a table in an item is no item";
}

}  // namespace
}  // namespace lectern
