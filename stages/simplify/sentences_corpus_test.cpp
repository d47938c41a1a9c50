// How well sentence ends are found in cases of others, where they lie beside the repository: else skipped. Cases whose
// sentences are not the text's own letters test a cleaner of texts, and are counted but not judged.
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "stages/simplify/sentences.h"

namespace lectern {
namespace {

std::string letters(std::string text) {
  std::erase_if(text, [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
  return text;
}

/// Where the sentences end, in letters from the beginning.
std::set<std::size_t> ends(const std::vector<std::string>& sentences) {
  std::set<std::size_t> out;
  std::size_t at = 0;
  for (const std::string& s : sentences) out.insert(at += letters(s).size());
  return out;
}

std::string joined(const std::vector<std::string>& sentences) {
  std::string out;
  for (const std::string& s : sentences) out += s;
  return out;
}

void show(const std::string& name, const std::vector<std::string>& expected, const std::vector<std::string>& found) {
  std::printf("%s\n", name.c_str());
  for (const auto& s : expected) std::printf("  - %s\n", s.c_str());
  for (const auto& s : found) std::printf("  + %s\n", s.c_str());
}

struct Tally {
  int cases = 0, right = 0, cleaned = 0;     // right: every sentence as expected
  double expected = 0, found = 0, both = 0;  // ends
  double score() const { return 2 * both / (expected + found); }
};

TEST(SentencesCorpus, FindsTheEnds) {
  const char* path = std::getenv("LECTERN_SENTENCES");
  std::ifstream in(path ? path : "");
  if (!in) GTEST_SKIP() << "LECTERN_SENTENCES names no file of sentence cases";
  std::map<std::string, Tally> tallies;
  for (std::string line; std::getline(in, line);) {
    const auto row = nlohmann::json::parse(line);
    const std::string text = row["text"], language = row["lang"];
    const std::vector<std::string> expected = row["sentences"];
    std::vector<std::string> found;
    for (const TextRange& s : find_sentences(text, language)) found.push_back(text.substr(s.begin, s.end - s.begin));
    Tally& tally = tallies[language];
    ++tally.cases;
    if (letters(text) != letters(joined(expected))) {
      ++tally.cleaned;
      continue;
    }
    const std::set<std::size_t> truth = ends(expected), ours = ends(found);
    for (const std::size_t end : ours) tally.both += truth.contains(end);
    tally.expected += static_cast<double>(truth.size()), tally.found += static_cast<double>(ours.size());
    tally.right += truth == ours;
    if (truth != ours && std::getenv("LECTERN_SHOW")) show(language + " " + std::string(row["name"]), expected, found);
  }
  for (const auto& [language, t] : tallies)
    std::printf("%s: ends %.1f %%, cases %d of %d (%d more ask for another text)\n", language.c_str(), 100 * t.score(),
                t.right, t.cases - t.cleaned, t.cleaned);
  for (const auto& [language, bar] :
       {std::pair{"en", 0.95}, {"de", 0.9}, {"fr", 0.9}, {"es", 0.9}, {"it", 0.9}, {"ru", 0.9}})
    EXPECT_GE(tallies[language].score(), bar) << language;
}

}  // namespace
}  // namespace lectern
