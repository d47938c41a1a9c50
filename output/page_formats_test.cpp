#include "output/page_formats.h"

#include <gtest/gtest.h>

#include <set>

#include "output/writers.h"

namespace lectern {
namespace {

TEST(PageFormats, NamesAreUniqueAmongAllFormats) {
  std::set<std::string_view> names;
  for (const Writer& writer : writers()) names.insert(writer.name);
  for (const PageFormat& format : page_formats()) {
    EXPECT_TRUE(names.insert(format.name).second) << format.name;
    EXPECT_LT(format.name.size(), 7u) << "the list of formats has columns";
    EXPECT_FALSE(format.title.empty());
  }
  EXPECT_EQ(names.size(), writers().size() + 4);
}

TEST(PageFormats, PicturesAreNamedAsPdftoppmNamesThem) {
  const SeenPage page{7, "7", 595.28, 841.89, {}, {}, {}};
  EXPECT_EQ(drawn_image(page, "brief", 9).name, "brief-7.png");
  EXPECT_EQ(drawn_image(page, "brief", 10).name, "brief-07.png");
  EXPECT_EQ(drawn_image(page, "brief", 120).name, "brief-007.png");
  EXPECT_EQ(drawn_image(page, "brief", 9).width, 2480);
  EXPECT_EQ(drawn_image(page, "brief", 9).height, 3508);
}

}  // namespace
}  // namespace lectern
