#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "stages/repair/layout_from_text_test_support.h"

namespace lectern {
namespace {

struct Row {
  const char* name;
  const char* lines;
  const char* text;
  const char* language = "en";
};

std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.name; }

/// A small word list written by the test: the rows below do not depend on what the system has.
class JoinSplitWords : public testing::TestWithParam<Row> {
 protected:
  void SetUp() override {
    const auto* info = testing::UnitTest::GetInstance()->current_test_info();
    std::string name = std::string(info->name());
    for (char& c : name)
      if (c == '/') c = '-';
    folder_ = std::filesystem::path(testing::TempDir()) / ("lectern-words-" + name);
    std::filesystem::create_directories(folder_);
    const auto dictionary = [&](const std::string& code, const std::vector<std::string>& words) {
      std::ofstream(folder_ / (code + ".aff")) << "SET UTF-8\nTRY abc\n";
      std::ofstream dic(folder_ / (code + ".dic"));
      dic << words.size() << '\n';
      for (const std::string& w : words) dic << w << '\n';
    };
    dictionary("en_US",
               {"trafficking", "well",   "known",         "cooperation", "operation", "policy", "policing", "over",
                "understand",  "under",  "stand",         "migration",   "mail",      "term",   "long",     "short",
                "missing",     "return", "international", "community",   "positive",  "the",    "about",    "workshop",
                "work",        "shop",   "allocation",    "to",          "child"});
    dictionary("fr", {"est", "ce", "que", "hôpital", "peut", "main", "être", "communauté"});
    dictionary("de_DE", {"Bildung", "Politik", "Bildungspolitik", "Gesundheit", "Sprache"});
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }
  std::filesystem::path folder_;
};

TEST_P(JoinSplitWords, ReadsAsMeant) {
  EXPECT_EQ(test::repaired(GetParam().lines, GetParam().language, {folder_.string()}), GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, JoinSplitWords,
    testing::Values(
        Row{"a word of the dictionary", "the traf-\nficking of", "the trafficking of"},
        Row{"over a page", "the traf-\n[page]\nficking of", "the trafficking of"},
        Row{"over a page past notes", "the traf-\n[note]\n1 See mi-\n[page]\nficking of\n[note]\ngration.",
            "the trafficking of | 1 See migration."},
        Row{"over a page, a capital begins: left alone", "the traf-\n[page]\nFicking of", "the traf- Ficking of"},
        Row{"capitals throughout", "THE COMMU-\nNITY", "THE COMMUNITY"},
        Row{"a compound", "a well-\nknown fact", "a well-known fact"},
        Row{"the document's hyphen", "co-operation is co-\noperation", "co-operation is co-operation"},
        Row{"the document's joined word", "workshop and work-\nshop", "workshop and workshop"},
        Row{"unhyphenated document: both parts words", "a work-\nshop", "a work-shop"},
        Row{"hyphenated document: both parts words",
            "traf-\nficking mi-\ngration inter-\nnational commu-\nnity under-\nstand",
            "trafficking migration international community understand"},
        Row{"hanging hyphen", "short-\nand long-term", "short- and long-term"},
        Row{"hanging hyphen, German", "Bildungs-\nund Gesundheitspolitik", "Bildungs- und Gesundheitspolitik", "de"},
        Row{"German compound", "die Bildungs-\npolitik", "die Bildungspolitik", "de"},
        Row{"capital follows", "the Anglo-\nSaxon", "the Anglo-Saxon"},
        Row{"capitals before", "HIV-\npositive", "HIV-positive"}, Row{"digits", "from 2010-\n2015", "from 2010-2015"},
        Row{"a number and a name", "COVID-\n19 came", "COVID-19 came"},
        Row{"single letter", "by e-\nmail", "by e-mail"},
        Row{"soft hyphen", "the traf\xC2\xAD\nficking", "the trafficking"},
        Row{"true hyphen U+2010", "well\xE2\x80\x90\nknown", "well-known"},
        Row{"three parts", "mother-to-\nchild", "mother-to-child"},
        Row{"prefix of the document", "anti-racist, anti-war, anti-\npolicy", "anti-racist, anti-war, anti-policy"},
        Row{"unknown to all", "the Tesse-\nract", "the Tesseract"},
        Row{"a hyphen that stands alone", "cost -\nbenefit", "cost - benefit"},
        Row{"two hyphens", "wait--\nwhat", "wait-- what"}, Row{"no hyphen", "the traf\nficking", "the traf ficking"},
        Row{"en dash between numbers", "2010\xE2\x80\x93\n2015",
            "2010\xE2\x80\x93"
            "2015"},
        Row{"em dash without spaces", "word\xE2\x80\x94\nand",
            "word\xE2\x80\x94"
            "and"},
        Row{"em dash with spaces", "word \xE2\x80\x94\nand", "word \xE2\x80\x94 and"},
        Row{"slash", "and/\nor", "and/or"}, Row{"French inversion", "qu'est-\nce que", "qu'est-ce que", "fr"},
        Row{"French compound with an elision", "la main-\nd\u2019\u0153uvre", "la main-d\u2019\u0153uvre", "fr"},
        Row{"an address keeps its hyphen", "at example.org/a=b&c=traf-\nficking", "at example.org/a=b&c=traf-ficking"},
        Row{"French with an elided article", "l'hô-\npital", "l'hôpital", "fr"},
        Row{"Portuguese repeated hyphen", "diz-\n-se", "diz-se", "pt"},
        Row{"no dictionary", "palavra divi-\ndida", "palavra dividida", "pt"}));

TEST(JoinSplitWordsRecord, TellsPlaceAndWitness) {
  Record record;
  test::repaired("the commu\xC2\xAD\nnity of", "en", {}, &record);
  ASSERT_EQ(record.repairs.size(), 1u);
  EXPECT_EQ(record.repairs[0].rule, "join_split_words");
  EXPECT_EQ(record.repairs[0].before, "commu\xC2\xAD\nnity");
  EXPECT_EQ(record.repairs[0].after, "community");
  EXPECT_EQ(record.repairs[0].witness, "soft hyphen");
  EXPECT_EQ(record.repairs[0].page, 1);
}

TEST(JoinSplitWordsRecord, MissingDictionaryIsSaidOnce) {
  Record record;
  test::repaired("palavra divi-\ndida e pala-\nvra", "pt", {"/nonexistent"}, &record);
  ASSERT_EQ(record.warnings.size(), 1u);
  EXPECT_EQ(record.warnings[0].code, "dictionary-missing");
  EXPECT_NE(record.warnings[0].message.find("hunspell-pt-pt"), std::string::npos);
}

}  // namespace
}  // namespace lectern
