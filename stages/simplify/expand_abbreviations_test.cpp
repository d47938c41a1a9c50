#include "stages/simplify/expand_abbreviations.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

TEST(ExpandAbbreviations, WhereTheyAreReadFirst) {
  Document d;
  d.language = "en";
  d.body = {{Paragraph{{{Text{
      "The Women’s Health Office (WHO) met. The Bus Users Group (BUG) came. The Road Safety Forum (RSF) sat."}}}}}};
  AbbreviationExpander expander(d);
  const auto expanded = [&](std::string text) {
    expander.expand(text);
    return text;
  };
  EXPECT_EQ(expanded("The WHO’s report and the “WHO” of WHO Europe (WHO, 3)."),
            "The WHO’s report and the “WHO” of WHO Europe (WHO, 3).");
  EXPECT_EQ(expanded("https://doi.org/10/WHO. www.example.org/WHO, a@WHO. WHO.BUG.800 BUG:WHO"),
            "https://doi.org/10/WHO. www.example.org/WHO, a@WHO. WHO.BUG.800 BUG:WHO");
  EXPECT_EQ(expanded("Ask WHO today."), "Ask WHO (Women’s Health Office) today.");
  EXPECT_EQ(expanded("Ask WHO again."), "Ask WHO again.");
  EXPECT_EQ(expanded("The Bus Users Group (BUG) came."), "The Bus Users Group (BUG) came.");
  EXPECT_EQ(expanded("BUG went."), "BUG went.") << "it has been explained";
  EXPECT_EQ(expanded("RSF, Road Safety Forum; see below."), "RSF, Road Safety Forum; see below.");
  EXPECT_EQ(expanded("RSF sat."), "RSF sat.");
}

}  // namespace
}  // namespace lectern
