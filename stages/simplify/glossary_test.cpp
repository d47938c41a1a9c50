#include "stages/simplify/glossary.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

Document text(const char* t) {
  Document d;
  d.language = "en";
  d.body = {{Paragraph{{{Text{t}}}}}};
  return d;
}

TEST(Glossary, AShortFormThatIsUsedAgain) {
  const auto found =
      find_glossary(text("The International Labour Organization (ILO) met. The ILO spoke. The ILO left."), {});
  EXPECT_EQ(found, (std::vector<GlossaryEntry>{{"ILO", "International Labour Organization", false}}));
  EXPECT_TRUE(find_glossary(text("The International Labour Organization (ILO) met."), {}).empty());
}

TEST(Glossary, TheUsersTermsThatOccur) {
  const std::vector<Term> terms = {{"Loop", "", "a bus that comes back"}, {"tram", "", "a railway in a street"}};
  EXPECT_EQ(find_glossary(text("The loop costs little."), terms),
            (std::vector<GlossaryEntry>{{"Loop", "a bus that comes back", true}}));
  EXPECT_TRUE(find_glossary(text("The loophole costs little."), terms).empty());
}

}  // namespace
}  // namespace lectern
