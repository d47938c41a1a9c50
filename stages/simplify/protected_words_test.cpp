#include "stages/simplify/protected_words.h"

#include <gtest/gtest.h>

#include "stages/simplify/legal_terms.h"

namespace lectern {
namespace {

std::string marked(const char* text, const std::set<std::string>& kept, const std::vector<std::string>& titles = {}) {
  const auto lexicon = Lexicon::none();
  const Sentence s = read_sentence(text, *lexicon);
  const std::vector<bool> all = protected_words(s, "en", kept, titles);
  std::string out;
  for (std::size_t i = 0; i < s.size(); ++i)
    if (all[i]) out += (out.empty() ? "" : " ") + s[i].text;
  return out;
}

TEST(ProtectedWords, TermsOfLawDefinedTermsAndTitles) {
  const struct {
    const char *text, *kept;
  } rows[] = {
      {"They must prove it beyond reasonable doubt.", "beyond reasonable doubt"},
      {"A reasonable fare is in doubt.", ""},
      {"States parties give free, prior and informed consent.", "States parties free , prior and informed consent"},
      {"Third parties terminate it.", "Third parties"},
      {"The night buses terminate here.", "night buses"},
      {"She read How to Terminate a Lease by Friday.", "How to Terminate a Lease"},
      {"Night falls.", ""},
  };
  for (const auto& row : rows)
    EXPECT_EQ(marked(row.text, {"night bus", "bus pass"}, {"how to terminate a lease"}), row.kept) << row.text;
}

TEST(ProtectedWords, WhatATextSetsApart) {
  const auto text = [](const char* t) { return Inline{Text{t}}; };
  const auto italic = [&](const char* t) { return Inline{Emphasis{EmphasisKind::italic, {text(t)}}}; };
  EXPECT_EQ(
      titles_in({text("In "), italic("The Long Way"), text(" and "), italic("a few"), text(" "),
                 Inline{Link{"https://a.example", {text("A Guide")}}}, Inline{Foreign{"la", {text("ab initio")}}}}),
      (std::vector<std::string>{"the long way", "a guide", "ab initio"}));
  EXPECT_TRUE(titles_in({italic("The whole is in italics.")}).empty());
}

TEST(LegalTerms, StandInTheOrderOfTheirLetters) {
  for (const char* language : {"en", "fr", "es", "pt", "de", "it", "ru"}) {
    const auto& all = legal_terms(language);
    EXPECT_FALSE(all.empty()) << language;
    EXPECT_TRUE(std::is_sorted(all.begin(), all.end()))
        << language << " " << *std::is_sorted_until(all.begin(), all.end());
  }
}

}  // namespace
}  // namespace lectern
