#include "input/wordnet_reader.h"

#include <gtest/gtest.h>

#include <unistd.h>

#include <fstream>

namespace fs = std::filesystem;

namespace lectern {
namespace {

/// A dictionary of a few words, in the form of WordNet's own.
struct Folder {
  fs::path path = fs::temp_directory_path() / ("lectern-wordnet-" + std::to_string(::getpid()));
  Folder() { fs::create_directories(path); }
  ~Folder() { fs::remove_all(path); }
  void write(const char* name, const std::string& text) const { std::ofstream(path / name, std::ios::binary) << text; }
};

TEST(WordNet, ReadsSensesOfAllPartsOfSpeech) {
  const Folder folder;
  const std::string first = "  1 This is a heading.  \n";
  const std::string bus = "06 n 01 bus 0 000 | a large car; \"he took the bus\"  \n";
  const std::string dude = "18 n 02 Bus 0 coach 0 000 | a name  \n";
  const std::string stop = "06 n 01 bus_stop 0 000 | a place where a bus stops; or a sign  \n";
  const auto line = [&](std::size_t offset, const std::string& rest) {
    std::string number = std::to_string(offset);
    return std::string(8 - number.size(), '0') + number + " " + rest;
  };
  const std::size_t a = first.size(), b = a + 9 + bus.size(), c = b + 9 + dude.size();
  folder.write("data.noun", first + line(a, bus) + line(b, dude) + line(c, stop));
  folder.write("index.noun", first + "bus n 2 1 @ 2 1 " + line(a, line(b, " \n")) + "bus_stop n 1 0 1 0 " +
                                 line(c, " \n") + "coach n 1 0 1 0 " + line(b, " \n"));
  folder.write("data.verb", line(0, "38 v 01 bus 0 000 | to ride  \n"));
  folder.write("index.verb", "bus v 1 0 1 1 00000000  \n");
  folder.write("data.adj", line(0, "00 a 01 late(p) 0 000 | after the time  \n"));
  folder.write("index.adj", "late a 1 0 1 1 00000000  \n");
  folder.write("data.adv", "");
  folder.write("index.adv", "");
  EXPECT_FALSE(open_wordnet(folder.path)) << "without counts";
  folder.write("cntlist.rev", "abc%1:06:00:: 1 99\nbus%1:06:00:: 1 7\nbus%2:38:00:: 1 2\nbus_stop%1:06:00:: 1 1\n");
  const Dictionary words = open_wordnet(folder.path);
  ASSERT_TRUE(words);
  EXPECT_EQ(words("bus"), (std::vector<Sense>{{WordUse::noun, "a large car", 7, SenseKind::thing},
                                              {WordUse::noun, "a name", 0, SenseKind::name},
                                              {WordUse::verb, "to ride", 2}}));
  EXPECT_EQ(words("bus stop"),
            (std::vector<Sense>{{WordUse::noun, "a place where a bus stops; or a sign", 1, SenseKind::thing}}));
  EXPECT_EQ(words("coach"), (std::vector<Sense>{{WordUse::noun, "a name", 0, SenseKind::person}}));
  EXPECT_EQ(words("late"), (std::vector<Sense>{{WordUse::adjective, "after the time", 0}}));
  for (const char* none : {"", "a", "bu", "zebra", "bus%", "_"}) EXPECT_TRUE(words(none).empty()) << none;
}

TEST(WordNet, OnlyEnglishHasIt) { EXPECT_FALSE(open_dictionary("fr")); }

}  // namespace
}  // namespace lectern
