#include "output/edition_list.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

List labelled(const std::vector<std::string>& labels) {
  List list{ListKind::numbered, {}};
  for (const std::string& label : labels) list.items.push_back({label, {}, {}});
  return list;
}

TEST(EditionList, MarkersLookLikeTheLabels) {
  struct Row {
    std::vector<std::string> labels;
    const char* type;
    std::vector<int> values;
  };
  const Row rows[] = {
      {{"1", "2"}, "1", {1, 2}},
      {{"12", "13", "20"}, "1", {12, 13, 20}},
      {{"a", "b", "c"}, "a", {1, 2, 3}},
      {{"c", "d"}, "a", {3, 4}},
      {{"i", "ii", "iii"}, "i", {1, 2, 3}},
      {{"h", "i", "j"}, "a", {8, 9, 10}},
      {{"iv", "v"}, "i", {4, 5}},
      {{"A", "B"}, "A", {1, 2}},
      {{"I", "II"}, "I", {1, 2}},
      {{"1.º", "2.º"}, "", {}},
      {{"a", "B"}, "", {}},
      {{"aa", "bb"}, "", {}},
      {{"iiii"}, "", {}},
      {{"1", "a"}, "", {}},
      {{"01"}, "", {}},
      {{"١"}, "", {}},
      {{"1.1"}, "", {}},
  };
  for (const Row& row : rows) {
    const ListMarkers markers = list_markers(labelled(row.labels));
    EXPECT_EQ(markers.type, row.type) << row.labels.front();
    for (std::size_t i = 0; i < row.values.size(); ++i) EXPECT_EQ(markers.values[i], row.values[i]) << row.labels[i];
  }
}

TEST(EditionList, RomanNumbers) {
  EXPECT_EQ(roman("mcmxciv"), 1994);
  for (const char* none : {"", "iiii", "vx", "ic", "x i", "abc", "mmmm"}) EXPECT_EQ(roman(none), std::nullopt) << none;
}

}  // namespace
}  // namespace lectern
