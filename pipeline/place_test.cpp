#include "pipeline/place.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

#include "stages/error.h"

namespace fs = std::filesystem;

namespace lectern {
namespace {

/// An empty folder of the test's own, gone at its end.
struct Folder {
  Folder() : path(fs::temp_directory_path() / ("lectern-place-test-" + std::to_string(getpid()))) {
    fs::remove_all(path);
    fs::create_directories(path);
  }
  ~Folder() { fs::remove_all(path); }
  fs::path path;
};

std::string content(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

TEST(Place, StemIsTheNameWithoutTheEndingsWeKnow) {
  const std::pair<const char*, const char*> rows[] = {
      {"brief.pdf", "brief"}, {"a/b/Brief.PDF", "Brief"}, {"brief.tei.xml", "brief"},
      {"brief.xml", "brief"}, {"brief", "brief"},         {"brief.v2.pdf", "brief.v2"},
      {".pdf", "document"},   {"..hidden.pdf", "hidden"}, {"brief.txt", "brief"},
      {"page.TIF", "page"},   {"page.jpeg", "page"}};
  for (const auto& [input, stem] : rows) EXPECT_EQ(stem_of(input), stem) << input;
}

TEST(Place, InputsOfOneStemGetFoldersOfTheirOwn) {
  EXPECT_EQ(folder_names({"a/x.pdf", "b/x.pdf", "x-2.pdf", "c/x.PDF"}),
            (std::vector<std::string>{"x", "x-3", "x-2", "x-4"}));
}

TEST(Place, StagingIsGoneWhenNotMoved) {
  Folder folder;
  {
    Staging staging(folder.path);
    write_file(staging.path() / "a", "1");
  }
  EXPECT_TRUE(fs::is_empty(folder.path));
}

TEST(Place, MovesIntoANewFolder) {
  Folder folder;
  Staging staging(folder.path / "deep" / "er");
  fs::create_directory(staging.path() / "images");
  write_file(staging.path() / "images" / "b.png", "2");
  write_file(staging.path() / "a", "1");
  const fs::path target = folder.path / "deep" / "er" / "x";
  EXPECT_EQ(staging.move_into(target, false), (std::vector<fs::path>{target / "a", target / "images" / "b.png"}));
  EXPECT_EQ(content(target / "images" / "b.png"), "2");
}

TEST(Place, ReplacesOnlyEqualFilesUnlessForced) {
  Folder folder;
  const fs::path target = folder.path / "x";
  fs::create_directory(target);
  write_file(target / "mine", "kept");
  write_file(target / "a", "old");
  Staging same(folder.path);
  write_file(same.path() / "a", "old");
  same.move_into(target, false);
  Staging other(folder.path);
  write_file(other.path() / "a", "new");
  write_file(other.path() / "b", "new");
  try {
    other.move_into(target, false);
    FAIL() << "replaced a different file";
  } catch (const Error& error) {
    EXPECT_EQ(error.code, ErrorCode::exists);
  }
  EXPECT_EQ(content(target / "a"), "old");
  EXPECT_FALSE(fs::exists(target / "b"));
  other.move_into(target, true);
  EXPECT_EQ(content(target / "a"), "new");
  EXPECT_EQ(content(target / "mine"), "kept");
}

TEST(Place, AFullDiskIsSaid) {
  if (!fs::exists("/dev/full")) GTEST_SKIP() << "no /dev/full here";
  try {
    write_file("/dev/full", "x");
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.code, ErrorCode::output_failed);
    EXPECT_NE(std::string(error.what()).find("No space left"), std::string::npos);
  }
}

}  // namespace
}  // namespace lectern
