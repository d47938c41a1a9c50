#include "input/zip_archive.h"

#include <gtest/gtest.h>

#include "stages/error.h"

namespace lectern {
namespace {

ErrorCode refusal(const std::string& bytes) {
  try {
    ZipArchive archive{bytes};
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find(';'), std::string::npos) << "no remedy: " << error.what();
    return error.code;
  }
  return ErrorCode::internal;
}

const std::string kEmpty("PK\5\6\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 22);

TEST(ZipArchive, ReplacesEntriesAndReadsThem) {
  const ZipArchive empty(kEmpty);
  EXPECT_TRUE(empty.names().empty());
  EXPECT_EQ(empty.read("a"), "");
  const std::string bytes = empty.with({{"a", "one"}, {"b/c", std::string(100000, 'x')}});
  const ZipArchive two(bytes);
  EXPECT_EQ(two.names(), (std::vector<std::string>{"a", "b/c"}));
  EXPECT_EQ(two.read("a"), "one");
  const ZipArchive changed(two.with({{"a", "two"}}));
  EXPECT_EQ(changed.read("a"), "two");
  EXPECT_EQ(changed.read("b/c").size(), 100000u);
  EXPECT_EQ(empty.with({{"a", "one"}, {"b/c", std::string(100000, 'x')}}), bytes);  // the same bytes again
}

TEST(ZipArchive, RefusesWhatIsBrokenOrTooLarge) {
  const ZipArchive empty(kEmpty);
  const std::string whole = empty.with({{"a", "some words"}});
  EXPECT_EQ(refusal("PK\3\4"), ErrorCode::damaged);
  EXPECT_EQ(refusal(whole.substr(0, whole.size() / 2)), ErrorCode::damaged);
  // The directory says that the entry holds a gigabyte.
  std::string bomb = whole;
  const std::size_t entry = bomb.find("PK\1\2");
  ASSERT_NE(entry, std::string::npos);
  bomb.replace(entry + 24, 4, std::string("\0\0\0\x40", 4));
  EXPECT_EQ(refusal(bomb), ErrorCode::memory_limit);
}

}  // namespace
}  // namespace lectern
