#include "input/pdf_paths.h"

#include <gtest/gtest.h>

#include "input/pdf_ground.h"

namespace lectern {
namespace {

const Box kPage{0, 0, 600, 800};

Subpath rectangle(const Box& b) { return {{b.x0, b.y0}, {b.x1, b.y0}, {b.x1, b.y1}, {b.x0, b.y1}, {b.x0, b.y0}}; }

Page fill_one(const Subpath& path, const Box& clip = kPage) {
  PathCollector collector(600, 800);
  std::vector<Painted> painted;
  collector.fill({path}, {}, clip, -1, painted);
  Page page;
  collector.finish(page, {});
  return page;
}

TEST(PdfPaths, FilledBoxesAreWhatTheirSizeSays) {
  const struct {
    Box box;
    std::size_t rules, panels, drawings;
  } rows[] = {
      {{10, 10, 300, 11}, 1, 0, 0},  // a thin one
      {{10, 10, 10, 300}, 1, 0, 0},  // without width
      {{10, 10, 300, 15}, 1, 0, 0},  // a thick rule
      {{10, 10, 14, 14}, 0, 0, 1},   // a square bullet
      {{10, 10, 100, 60}, 0, 1, 0},  // room for text
  };
  for (const auto& row : rows) {
    const Page page = fill_one(rectangle(row.box));
    EXPECT_EQ(page.rules.size(), row.rules) << row.box.x1;
    EXPECT_EQ(page.panels.size(), row.panels) << row.box.x1;
    EXPECT_EQ(page.drawings.size(), row.drawings) << row.box.x1;
    for (const Rule& r : page.rules) EXPECT_FALSE(r.box.empty());
  }
}

TEST(PdfPaths, AFrameThatShowsOneSideIsARule) {
  const auto frame = [](const Box& outer, const Box& hole, const Box& clip) {
    PathCollector collector(600, 800);
    std::vector<Painted> painted;
    collector.fill({rectangle(outer), rectangle(hole)}, {}, clip, -1, painted);
    Page page;
    collector.finish(page, {});
    return std::to_string(page.rules.size()) + " " + std::to_string(page.panels.size());
  };
  EXPECT_EQ(frame({100, 100, 300, 200}, {104, 100, 300, 200}, kPage), "1 0") << "a border at the left";
  EXPECT_EQ(frame({100, 100, 300, 200}, {100, 102, 300, 198}, {100, 100, 300, 102}), "1 0") << "the upper of two";
  EXPECT_EQ(frame({100, 100, 300, 200}, {101, 101, 299, 199}, kPage), "0 1") << "a whole frame is a panel";
}

TEST(PdfPaths, RoundedBoxesArePanelsAndCirclesAreNot) {
  const double r = 10;
  Subpath rounded = {{110, 100},       {290, 100},       {296, 100, true}, {300, 104, true}, {300, 110},
                     {300, 190},       {300, 196, true}, {296, 200, true}, {290, 200},       {110, 200},
                     {104, 200, true}, {100, 196, true}, {100, 190},       {100, 110},       {100, 104, true},
                     {104, 100, true}, {110, 100}};
  EXPECT_EQ(fill_one(rounded).panels.size(), 1u);
  const double k = 0.55 * r;
  Subpath circle = {
      {100, 90},  {100 + k, 90, true},  {110, 100 - k, true}, {110, 100}, {110, 100 + k, true}, {100 + k, 110, true},
      {100, 110}, {100 - k, 110, true}, {90, 100 + k, true},  {90, 100},  {90, 100 - k, true},  {100 - k, 90, true},
      {100, 90}};
  EXPECT_EQ(fill_one(circle).drawings.size(), 1u);
}

TEST(PdfPaths, ClipCutsAndRemoves) {
  EXPECT_EQ(fill_one(rectangle({10, 10, 100, 100}), {200, 200, 300, 300}).panels.size(), 0u);
  EXPECT_EQ(fill_one(rectangle({10, 10, 100, 100}), {0, 0, 50, 50}).panels.at(0).box, (Box{10, 10, 50, 50}));
}

TEST(PdfPaths, AFrameFilledWithAHoleIsStroked) {
  PathCollector collector(600, 800);
  std::vector<Painted> painted;
  collector.fill({rectangle({100, 100, 300, 200}), rectangle({101, 101, 299, 199})}, {9, 9, 9}, kPage, -1, painted);
  Page page;
  collector.finish(page, {});
  ASSERT_EQ(page.panels.size(), 1u);
  EXPECT_FALSE(page.panels[0].filled);
  EXPECT_TRUE(page.panels[0].stroked);
}

TEST(PdfPaths, ALineThatIsOutlinedTooIsOneRule) {
  PathCollector collector(600, 800);
  std::vector<Painted> painted;
  const Subpath line = rectangle({100, 100, 300, 100.5});
  collector.fill({line}, {}, kPage, -1, painted);
  collector.stroke({line}, {}, 0.1, kPage, -1);
  collector.fill({rectangle({300, 100, 300.5, 100.5})}, {}, kPage, -1, painted);  // a corner of a cell
  Page page;
  collector.finish(page, {});
  EXPECT_EQ(page.rules.size(), 1u);
  EXPECT_EQ(page.drawings.size(), 0u);
}

TEST(PdfPaths, StemsOfOutlinedLettersBelongToTheDrawing) {
  PathCollector collector(600, 800);
  std::vector<Painted> painted;
  for (double x = 100; x < 140; x += 5) collector.region({x, 100, x + 4, 108}, -1);
  collector.fill({rectangle({120, 100, 120.8, 108})}, {}, kPage, -1, painted);
  collector.fill({rectangle({100, 112, 300, 112.5})}, {}, kPage, -1, painted);
  Page page;
  collector.finish(page, {});
  EXPECT_EQ(page.rules.size(), 1u);
  ASSERT_EQ(page.drawings.size(), 1u);
  EXPECT_EQ(page.drawings[0].paths, 9);
}

TEST(PdfPaths, FillAndStrokeOfOneBoxAreOnePanel) {
  PathCollector collector(600, 800);
  std::vector<Painted> painted;
  collector.fill({rectangle({100, 100, 300, 200})}, {200, 200, 200}, kPage, -1, painted);
  collector.stroke({rectangle({100, 100, 300, 200})}, {1, 2, 3}, 1, kPage, -1);
  Page page;
  collector.finish(page, {});
  ASSERT_EQ(page.panels.size(), 1u);
  EXPECT_TRUE(page.panels[0].filled && page.panels[0].stroked);
}

TEST(PdfPaths, NeighboursBecomeOneDrawingEvenWhenTheyAreMany) {
  PathCollector collector(600, 800);
  for (int i = 0; i < 200000; ++i) {
    const double x = 100 + i % 400 * 0.5, y = 100 + i / 400 * 0.2;
    collector.region({x, y, x + 1, y + 1}, -1);
  }
  collector.region({500, 700, 520, 720}, -1);
  collector.region({0, 0, 600, 790}, -1);  // a background joins nothing
  Page page;
  collector.finish(page, {});
  ASSERT_EQ(page.drawings.size(), 3u);
  EXPECT_EQ(page.drawings[1].paths, 200000);
}

TEST(PdfPaths, PartsOfAFigureStayTogether) {
  const std::vector<Tag> tags = {{"Figure", -1, "Two dots", "", ""}};
  PathCollector collector(600, 800);
  collector.region({10, 10, 20, 20}, 0);
  collector.region({400, 400, 410, 410}, 0);
  Page page;
  collector.finish(page, tags);
  ASSERT_EQ(page.drawings.size(), 1u);
  EXPECT_EQ(page.drawings[0].alt, "Two dots");
}

TEST(PdfGround, KnowsTheUppermostPaint) {
  Ground ground;
  EXPECT_EQ(ground.under({5, 5}), (Color{255, 255, 255}));
  ground.paint({0, 0, 10, 10}, Ground::Paint::color, {0, 0, 50}, true, 0);
  EXPECT_EQ(ground.under({5, 5}), (Color{0, 0, 50}));
  EXPECT_TRUE(ground.has_color({0, 3, 52}));
  ground.paint({4, 4, 6, 6}, Ground::Paint::unknown, {}, false, 0);
  EXPECT_FALSE(ground.under({5, 5}).has_value());
  EXPECT_EQ(ground.under({50, 50}), (Color{255, 255, 255}));
}

}  // namespace
}  // namespace lectern
