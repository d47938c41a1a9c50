#include <gtest/gtest.h>

#include "stages/repair/read_pages_test_support.h"
#include "stages/repair/rules.h"

namespace lectern {
namespace {

constexpr const char* kSpaced = "un : deux ; trois ? ";
constexpr const char* kWords = "deux trois loi non oui quatre";

TEST(ReadSpaces, AFrenchSpaceComesBack) {
  EXPECT_EQ(test::after(read_spaces, std::string(kSpaced) + "loi; (non)! «oui»", kWords, "fr"),
            std::string(kSpaced) + "loi ; (non) ! « oui»");
}

TEST(ReadSpaces, TimesAddressesAndOtherLanguagesStay) {
  EXPECT_EQ(test::after(read_spaces, std::string(kSpaced) + "12:30 https://a.example/?b; a:b", kWords, "fr"),
            std::string(kSpaced) + "12:30 https://a.example/?b; a:b");
  EXPECT_EQ(test::after(read_spaces, std::string(kSpaced) + "loi;"), std::string(kSpaced) + "loi;");
}

TEST(ReadSpaces, APassageInAnotherLanguageStays) {
  EXPECT_EQ(test::after(read_spaces, std::string("un : deux ; trois ?") + "\nthree architectures were dropped:", kWords,
                        "fr"),
            std::string("un : deux ; trois ? ") + "three architectures were dropped:");
}

TEST(ReadSpaces, ADocumentWithoutSuchSpacesStays) {
  EXPECT_EQ(test::after(read_spaces, "un: deux; trois ? quatre", kWords, "fr"), "un: deux; trois ? quatre");
}

}  // namespace
}  // namespace lectern
