#include "stages/extract/page_furniture.h"

#include <gtest/gtest.h>

#include "stages/unicode.h"

namespace lectern {
namespace {

struct Taken {
  std::string lines, furniture, labels;
};

Taken taken(const std::vector<std::string>& pages) {
  std::string text;
  for (const std::string& page : pages) text += page + "\f";
  Extract extract = extract_of(to_utf32(text));
  take_page_furniture(extract);
  Taken out;
  for (const ExtractPage& page : extract.pages) {
    for (const std::u32string& line : page.lines)
      if (!fold_spaces(line).empty()) out.lines += to_utf8(fold_spaces(line)) + "/";
    for (const Region& r : page.furniture) out.furniture += to_utf8(text_of(r.lines[0])) + "/";
    out.labels += page.label + "/";
  }
  return out;
}

TEST(PageFurniture, HeadsThatStandAgainAndNumbersThatCount) {
  const Taken t = taken({"Brief 7\n\na\nb\nc\nd\n\n4\n", "Brief 7\n\ne\nf\ng\nh\n\n5\n"});
  EXPECT_EQ(t.lines, "a/b/c/d/e/f/g/h/");
  EXPECT_EQ(t.labels, "4/5/");
}

TEST(PageFurniture, HeadsThatDifferButCount) {
  const Taken t = taken({"Aims 3\na\nb\nc\nd\n", "4 Whole Title\ne\nf\ng\nh\n", "Costs 5\ni\nj\nk\nl\n"});
  EXPECT_EQ(t.lines, "a/b/c/d/e/f/g/h/i/j/k/l/");
  EXPECT_EQ(t.labels, "3/4/5/");
}

TEST(PageFurniture, ANumberAmongTheLastLines) {
  const Taken t = taken({"a\nb\nc\n\n1\n\nA note in the margin.\n", "d\ne\nf\n\n2\n\nAnother note.\n"});
  EXPECT_EQ(t.lines, "a/b/c/A note in the margin./d/e/f/Another note./");
}

TEST(PageFurniture, TextIsLeft) {
  EXPECT_EQ(taken({"Alpha\na\nb\nc\n42\n", "Beta\nd\ne\nf\n17\n"}).furniture, "") << "nothing stands again or counts";
  EXPECT_EQ(taken({"Same\nSame\nSame", "Same\nSame\nSame"}).furniture, "") << "pages would be empty";
}

}  // namespace
}  // namespace lectern
