// The guard against guard_pairs.tsv: every harmful change is caught, by the check that the row names; false alarms are
// few and listed. And against changes made by machine: any number, negation, modal or name taken out of any row is
// missed.
#include <gtest/gtest.h>

#include "stages/simplify/guard.h"
#include "stages/simplify/guard_operators.h"
#include "stages/simplify/table_rows_test_support.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

constexpr double kFalseAlarms = 0.02;  // share of the harmless rows at most

struct Pair {
  std::string check, language, before, after;
  bool harmful() const { return check != "ok"; }
};

/// {0}, {1} ... as the marks that they stand for, and \n as the end of a line.
std::string with_marks(std::string text) {
  for (std::size_t at; (at = text.find("\\n")) != std::string::npos;) text.replace(at, 2, "\n");
  for (char32_t k = 0; k < 10; ++k) {
    const std::string name = "{" + std::to_string(static_cast<int>(k)) + "}";
    for (std::size_t at; (at = text.find(name)) != std::string::npos;)
      text.replace(at, name.size(), to_utf8(std::u32string(1, U'\uE000' + k)));
  }
  return text;
}

const std::vector<Pair>& pairs() {
  static const std::vector<Pair> all = [] {
    std::vector<Pair> out;
    for (const auto& row : test::table_rows("guard_pairs.tsv", 4))
      out.push_back({row[0], row[1], with_marks(row[2]), with_marks(row[3])});
    return out;
  }();
  return all;
}

std::string listed(const std::vector<Objection>& objections) {
  std::string out;
  for (const Objection& o : objections) out += "\n    " + o.check + ": " + o.what;
  return out;
}

bool has(const std::vector<Objection>& objections, const std::string& check) {
  for (const Objection& o : objections)
    if (o.check == check) return true;
  return false;
}

TEST(GuardPairs, AreManyAndHalfOfThemHarmful) {
  std::size_t harmful = 0;
  for (const Pair& pair : pairs()) harmful += pair.harmful();
  EXPECT_GE(pairs().size(), 200u);
  EXPECT_GE(harmful, 100u);
  EXPECT_GE(pairs().size() - harmful, 100u);
}

TEST(GuardPairs, EveryHarmfulChangeIsCaught) {
  for (const Pair& pair : pairs()) {
    if (!pair.harmful()) continue;
    const auto objections = guard_meaning(pair.before, pair.after, pair.language);
    EXPECT_TRUE(has(objections, pair.check))
        << pair.check << "\n  - " << pair.before << "\n  + " << pair.after << listed(objections);
  }
}

TEST(GuardPairs, FalseAlarmsAreFew) {
  int alarms = 0, harmless = 0;
  for (const Pair& pair : pairs()) {
    if (pair.harmful()) continue;
    ++harmless;
    const auto objections = guard_meaning(pair.before, pair.after, pair.language);
    if (objections.empty()) continue;
    ++alarms;
    std::printf("false alarm\n  - %s\n  + %s%s\n", pair.before.c_str(), pair.after.c_str(), listed(objections).c_str());
  }
  EXPECT_LE(alarms, kFalseAlarms * harmless);
}

TEST(GuardPairs, NoObjectionToWhatIsTheSame) {
  for (const Pair& pair : pairs())
    for (const std::string& text : {pair.before, pair.after})
      EXPECT_EQ(listed(guard_meaning(text, " " + text, pair.language)), "") << text;
}

/// What is lost in one direction is new in the other: turned round, a row that counts is caught too.
TEST(GuardPairs, WhatIsLostIsNewWhenTurnedRound) {
  for (const Pair& pair : pairs()) {
    const bool counts =
        pair.check == "number" || pair.check == "quotation" || pair.check == "address" || pair.check == "opposite";
    if (!counts) continue;
    EXPECT_FALSE(guard_meaning(pair.after, pair.before, pair.language).empty())
        << pair.after << "\n  + " << pair.before;
  }
}

bool is_word(const std::string& text, std::size_t at, std::size_t size) {
  const auto letter = [&](std::size_t i) {
    return i < text.size() && (std::isalnum(static_cast<unsigned char>(text[i])) || text[i] == '-');
  };
  return (at == 0 || !letter(at - 1)) && !letter(at + size);
}

/// "should" of "it should be noted that": such a phrase may go as a whole.
bool says_nothing(const std::string& text, const std::string& word) {
  const GuardText read = read_guard_text(text, "en");
  for (const GuardOperator& op : find_operators(read))
    for (std::size_t i = op.begin; op.effects.empty() && i < op.end; ++i)
      if (read.tokens[i].text == word) return true;
  return false;
}

TEST(GuardPairs, AnyOfTheseWordsTakenOutIsMissed) {
  const struct {
    const char *word, *check;
  } words[] = {{"not", "negation"},    {"never", "negation"},  {"without", "negation"}, {"must", "modal"},
               {"may", "modal"},       {"should", "modal"},    {"could", "modal"},      {"only", "quantifier"},
               {"all", "quantifier"},  {"most", "quantifier"}, {"both", "quantifier"},  {"usually", "quantifier"},
               {"nearly", "hedge"},    {"probably", "hedge"},  {"unless", "condition"}, {"because", "condition"},
               {"until", "condition"}, {"Lopez", "name"},      {"Peru", "name"},        {"Leeds", "name"},
               {"EU", "name"}};
  int taken = 0;
  for (const Pair& pair : pairs()) {
    if (pair.language != "en") continue;
    for (const auto& [word, check] : words) {
      const std::string name = word;
      const std::size_t at = pair.before.find(name);
      if (at == std::string::npos || !is_word(pair.before, at, name.size()) ||
          pair.before.find(name, at + 1) != std::string::npos)
        continue;
      if (says_nothing(pair.before, name)) continue;
      std::string without = pair.before;
      without.erase(at, name.size());
      ++taken;
      EXPECT_FALSE(guard_meaning(pair.before, without, "en").empty()) << pair.before << "\n  without " << word;
    }
  }
  EXPECT_GT(taken, 50);
}

TEST(GuardPairs, AnyDigitChangedIsSeen) {
  int changed = 0;
  for (const Pair& pair : pairs())
    for (std::size_t i = 0; i < pair.before.size(); ++i) {
      if (!std::isdigit(static_cast<unsigned char>(pair.before[i]))) continue;
      std::string other = pair.before;
      other[i] = other[i] == '9' ? '3' : static_cast<char>(other[i] + 1);
      ++changed;
      EXPECT_FALSE(guard_meaning(pair.before, other, pair.language).empty()) << other;
    }
  EXPECT_GT(changed, 100);
}

}  // namespace
}  // namespace lectern
