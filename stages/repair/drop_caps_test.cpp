#include <gtest/gtest.h>

#include <algorithm>

#include "stages/repair/layout_from_text_test_support.h"

namespace lectern {
namespace {

/// An initial whose foot is the baseline of line `foot` (from 0), the first `beside` lines moved to its right.
Layout with_initial(const std::string& letter, const std::string& text, std::size_t foot, std::size_t place,
                    bool same_line) {
  Layout layout = test::layout_from(text);
  std::vector<Line>& lines = layout.pages[0].regions[0].lines;
  const double em =
      foot == 0 ? 32 : (test::kLeading * static_cast<double>(foot) + 7) / 0.72;  // its top is that of the first line
  Line cap = test::line_from(letter, 1, 50, lines[foot].baseline, em);
  cap.box.x1 = cap.spans[0].x1 = 72;
  for (std::size_t i = 0; i <= foot; ++i) {
    lines[i].box.x0 += 24, lines[i].box.x1 += 24;
    for (Span& s : lines[i].spans) s.x0 += 24, s.x1 += 24;
  }
  if (same_line) {
    lines[foot].spans.insert(lines[foot].spans.begin(), cap.spans[0]);
    lines[foot].spans[0].text += U' ';
    lines[foot].box.x0 = cap.box.x0, lines[foot].size = em;
  } else {
    lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(place), cap);
  }
  return layout;
}

std::string after(Layout layout) {
  Record record;
  RepairOptions options;
  options.dictionary_folders.clear(), options.language = "en";
  repair(layout, record, options);
  return test::text_from(layout);
}

TEST(DropCaps, ALineOfItsOwn) {
  EXPECT_EQ(after(with_initial("T", "rafficking is\nno matter of\nsex work\nat all", 2, 0, false)),
            "Trafficking is no matter of sex work at all");
  EXPECT_EQ(after(with_initial("T", "rafficking is\nno matter of\nsex work\nat all", 2, 2, false)),
            "Trafficking is no matter of sex work at all");
}

TEST(DropCaps, InTheLineAtItsFoot) {
  Layout layout = with_initial("T", "rafficking is\nno matter of\nsex work\nat all", 2, 0, true);
  Record record;
  RepairOptions options;
  options.dictionary_folders.clear();
  repair(layout, record, options);
  EXPECT_EQ(test::text_from(layout), "Trafficking is no matter of sex work at all");
  const std::vector<Line>& lines = layout.pages[0].regions[0].lines;
  EXPECT_EQ(lines[2].size, test::kSize);
  EXPECT_TRUE(std::all_of(lines.begin(), lines.end(), [](const Line& l) { return l.box.x0 == 50; }))
      << "none of them is indented any more";
}

TEST(DropCaps, RaisedInitial) {
  EXPECT_EQ(after(with_initial("T", "rafficking is\nno matter", 0, 0, true)), "Trafficking is no matter");
}

TEST(DropCaps, AWordOfOneLetter) {
  EXPECT_EQ(after(with_initial("A", "bus is a bus\nand a bus", 1, 0, false)), "A bus is a bus and a bus");
  EXPECT_EQ(after(with_initial("A", "bout a bus\nand a bus", 1, 0, false)), "About a bus and a bus");
}

TEST(DropCaps, OthersStay) {
  EXPECT_EQ(after(with_initial("3", "women in\nfour", 1, 0, false)), "3 women in four")
      << "a large number is not an initial";
  Layout layout = test::layout_from("A\nplain heading\nand text");
  EXPECT_EQ(after(layout), "A plain heading and text");
}

}  // namespace
}  // namespace lectern
