#include "stages/simplify/glossary.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

Block paragraph(const char* t) { return {Paragraph{{{Text{t}}}}}; }

Document text(const char* t) {
  Document d;
  d.language = "en";
  d.body = {paragraph(t)};
  return d;
}

std::vector<GlossaryEntry> glossary(const Document& d, SimplifyOptions options = {}) {
  return find_glossary(d, d, options);
}

TEST(Glossary, AShortFormThatIsUsedAgain) {
  const auto found = glossary(text("The International Labour Organization (ILO) met. The ILO spoke. The ILO left."));
  EXPECT_EQ(found,
            (std::vector<GlossaryEntry>{{"ILO", "International Labour Organization", Explainer::document, {"ILO"}}}));
  EXPECT_TRUE(glossary(text("The International Labour Organization (ILO) met.")).empty());
}

TEST(Glossary, TheUsersTermsThatOccur) {
  SimplifyOptions options;
  options.terms = {{"Loop", "", "a bus that comes back"}, {"tram", "", "a railway in a street"}};
  const auto found = glossary(text("The loop costs little."), options);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].term, "Loop");
  EXPECT_EQ(found[0].meaning, "a bus that comes back");
  EXPECT_EQ(found[0].by, Explainer::terms);
  EXPECT_TRUE(glossary(text("The loophole costs little."), options).empty());
}

TEST(Glossary, TheDocumentComesFirstThenTheUserThenTheDictionary) {
  Document d = text("“Loop” means a bus that comes back. The loops met a fiacre and a palfrey.");
  SimplifyOptions options;
  options.terms = {{"loop", "", "of the user"}, {"fiacre", "", "of the user"}};
  options.dictionary = [](const std::string& word) -> std::vector<Sense> {
    if (word == "fiacre" || word == "palfrey" || word == "loop") return {{WordUse::noun, "of the dictionary", 1}};
    return {};
  };
  std::string who;
  for (const GlossaryEntry& e : glossary(d, options)) who += e.term + ": " + e.meaning + "\n";
  EXPECT_EQ(who, "fiacre: of the user\nloop: a bus that comes back\npalfrey: of the dictionary\n");
}

TEST(Glossary, ListsOfTermsAreDefinitions) {
  Document d = text("A loop is late.");
  d.body.push_back({Heading{1, {{Text{"Glossary of terms"}}}}});
  d.body.push_back({List{ListKind::gloss, {{"", {{Text{"loop"}}}, {paragraph("A bus that comes back.")}}}}});
  const auto found = glossary(d);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].meaning, "A bus that comes back.");
}

Inline words(const char* t) { return {Text{t}}; }
Inline link(const char* target, const char* t) { return {Link{target, {words(t)}}}; }

TEST(LinkGlossary, TheLongestFormOnceAndNoLinkInALink) {
  Document d = text("An ilot of ILO staff. The ILO met.");
  d.body.push_back({Paragraph{{link("https://a.example", "bus stop"), words(", the bus stop, a bus")}}});
  const std::vector<GlossaryEntry> entries = {{"ILO", "", Explainer::document, {"ILO"}},
                                              {"bus", "", Explainer::terms, {"bus"}},
                                              {"bus stop", "", Explainer::terms, {"bus stop"}}};
  link_glossary(d, entries, 7);
  const Inlines first = {words("An ilot of "), link("#term-7", "ILO"), words(" staff. The ILO met.")};
  const Inlines second = {link("https://a.example", "bus stop"), words(", the "), link("#term-9", "bus stop"),
                          words(", a "), link("#term-8", "bus")};
  EXPECT_EQ(std::get<Paragraph>(d.body[0].is).content, first);
  EXPECT_EQ(std::get<Paragraph>(d.body[1].is).content, second);
}

}  // namespace
}  // namespace lectern
