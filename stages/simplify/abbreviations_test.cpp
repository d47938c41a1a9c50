#include "stages/simplify/abbreviations.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

TEST(Abbreviations, ANameOpensWithACapital) {
  EXPECT_EQ(find_abbreviations("He ran the Office of the Director of National Intelligence (ODNI)."),
            (std::vector<Abbreviation>{{"ODNI", "Office of the Director of National Intelligence"}}));
  EXPECT_EQ(find_abbreviations("He counted source lines of code (SLOC)."),
            (std::vector<Abbreviation>{{"SLOC", "source lines of code"}}));
}

using Found = std::vector<Abbreviation>;

TEST(Abbreviations, AShortFormAfterItsLongOne) {
  EXPECT_EQ(find_abbreviations("The Global Network of Sex Work Projects (NSWP) started in 1992."),
            (Found{{"NSWP", "Network of Sex Work Projects"}}));
  EXPECT_EQ(find_abbreviations("the International Labour Organization (ILO) and the Act (2000)"),
            (Found{{"ILO", "International Labour Organization"}}));
}

TEST(Abbreviations, OnceEach) {
  EXPECT_EQ(find_abbreviations("an Issue Paper (IP). Another Issue Paper (IP).").size(), 1u);
}

TEST(Abbreviations, OtherBracketsAreNone) {
  for (const char* text : {"the Protocol (The Protocol) is", "buses (see Figure 1)", "in Paris (UN)", "(ILO)",
                           "by IP (IP spoofing) now", "MCS («Multi Category» o “Security”)", "the year (2000)",
                           "It ended. International Labour. Organization (ILO)", "one (I)"})
    EXPECT_EQ(find_abbreviations(text), Found{}) << text;
}

}  // namespace
}  // namespace lectern
