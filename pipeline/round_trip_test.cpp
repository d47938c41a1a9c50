// read_tei(write_tei(d)) == d, on a document with every kind and on five hundred made at random; and every file that
// the writer makes is valid, where the TEI schema is at hand: LECTERN_TEI_SCHEMA=path/to/tei_all.rng, and `jing`
// installed.
#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "input/tei_reader.h"
#include "output/tei_writer.h"
#include "tests/every_kind.h"
#include "tests/random_document.h"

namespace lectern {
namespace {

constexpr std::uint64_t kDocuments = 500;

Document read_back(const std::string& tei, const Document& original, Record& record) {
  const auto load = [&](const std::string& url) {
    for (const Image& image : original.images) {
      if (url == "images/" + image.name) return image.bytes;
    }
    return std::string();
  };
  return read_tei(tei, load, record);
}

/// True when they are equal; else says where they part, as far as the TEI shows it.
testing::AssertionResult same(const Document& a, const Document& b) {
  if (a == b) return testing::AssertionSuccess();
  if (a.front != b.front) return testing::AssertionFailure() << "front";
  for (std::size_t i = 0; i < std::min(a.body.size(), b.body.size()); ++i) {
    if (a.body[i] != b.body[i])
      return testing::AssertionFailure() << "body, block " << i << " of kind " << a.body[i].is.index();
  }
  if (a.body != b.body)
    return testing::AssertionFailure() << "body, " << a.body.size() << " and " << b.body.size() << " blocks";
  if (a.images != b.images) return testing::AssertionFailure() << "images";
  if (a.surfaces != b.surfaces) return testing::AssertionFailure() << "surfaces";
  return testing::AssertionFailure() << "header";
}

/// The first lines that differ.
std::string first_difference(const std::string& a, const std::string& b) {
  std::istringstream as(a), bs(b);
  std::string x, y;
  while (std::getline(as, x) && std::getline(bs, y)) {
    if (x != y) return x + "\n" + y;
  }
  return "the files are the same";
}

TEST(RoundTrip, every_kind) {
  const Document d = every_kind();
  const std::string tei = write_tei(d);
  Record record;
  const Document back = read_back(tei, d, record);
  EXPECT_TRUE(same(d, back)) << first_difference(tei, write_tei(back));
  EXPECT_EQ(record.warnings.size(), 0u);
}

TEST(RoundTrip, an_empty_document) {
  Document d;
  d.language = "und";
  Record record;
  EXPECT_TRUE(same(d, read_back(write_tei(d), d, record)));
}

TEST(RoundTrip, random_documents) {
  for (std::uint64_t seed = 1; seed <= kDocuments; ++seed) {
    const Document d = RandomDocument(seed).make();
    const std::string tei = write_tei(d);
    Record record;
    const Document back = read_back(tei, d, record);
    ASSERT_TRUE(same(d, back)) << "seed " << seed << "\n" << first_difference(tei, write_tei(back));
    ASSERT_EQ(write_tei(back), tei) << "seed " << seed;
    ASSERT_TRUE(record.warnings.empty()) << "seed " << seed << ": " << record.warnings.front().message;
  }
}

TEST(RoundTrip, every_file_is_valid) {
  const char* schema = std::getenv("LECTERN_TEI_SCHEMA");
  if (!schema || !std::filesystem::exists(schema)) GTEST_SKIP() << "LECTERN_TEI_SCHEMA does not name the TEI schema";
  if (std::system("command -v jing >/dev/null 2>&1") != 0) GTEST_SKIP() << "jing is not installed";
  const auto folder = std::filesystem::path(testing::TempDir()) / "lectern_round_trip";
  std::filesystem::create_directories(folder);
  std::string files;
  const auto add = [&](const std::string& name, const Document& d) {
    const std::string path = (folder / (name + ".xml")).string();
    std::ofstream(path, std::ios::binary) << write_tei(d);
    files += " '" + path + "'";
  };
  add("every_kind", every_kind());
  add("empty", Document{});
  for (std::uint64_t seed = 1; seed <= 100; ++seed) add(std::to_string(seed), RandomDocument(seed).make());
  EXPECT_EQ(std::system(("jing '" + std::string(schema) + "'" + files + " 2>/dev/null").c_str()), 0);
  std::filesystem::remove_all(folder);
}

TEST(RoundTrip, takes_time_in_proportion_to_length) {
  Document one = every_kind();
  const auto seconds = [](const Document& d) {
    const auto begin = std::chrono::steady_clock::now();
    Record record;
    const Document back = read_back(write_tei(d), d, record);
    EXPECT_FALSE(back.body.empty());
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  };
  const auto grown = [&](int times) {
    Document d = one;
    for (int i = 1; i < times; ++i) d.body.insert(d.body.end(), one.body.begin(), one.body.end());
    return d;
  };
  const double small = seconds(grown(20)), large = seconds(grown(200));
  EXPECT_LT(large, small * 10 * 5 + 0.1);  // five times as long as linear, and a tenth of a second for a busy machine
}

}  // namespace
}  // namespace lectern
