// The word table and where its rows are applied. A row: a sentence, and what becomes of it.
#include "stages/simplify/plain_words.h"

#include <gtest/gtest.h>

#include "stages/simplify/rewrite_sentence.h"

namespace lectern {
namespace {

struct PlainRow {
  const char* before;
  const char* after;
};

const PlainRow kRows[] = {
    {"The board utilises a new method.", "The board uses a new method."},
    {"They utilized it.", "They used it."},
    {"They are utilising the old buses.", "They are using the old buses."},
    {"Prior to the vote nobody spoke.", "Before the vote nobody spoke."},
    {"It was a detrimental idea.", "It was a harmful idea."},
    {"It was an equitable idea.", "It was a fair idea."},
    {"He saw a catastrophic fire.", "He saw a catastrophic fire."},
    {"The plan is feasible.", "The plan is possible."},
    {"It is a feasible plan.", "It is a feasible plan."},
    {"In other words, it is late.", "That is, it is late."},
    {"We wish, in other words, to leave.", "We wish, in other words, to leave."},
    {"The transport select committee met.", "The transport select committee met."},
    {"Giving permission to use it is a deed.", "Giving permission to use it is a deed."},
    {"It provides support to help people.", "It provides support to help people."},
    {"Time constraints are a problem.", "Time constraints are a problem."},
    {"It is more and more difficult to see.", "It is more and more difficult to see."},
    {"They were well informed of it.", "They were well informed of it."},
    {"Considerable damp occurs in the hall.", "Considerable damp occurs in the hall."},
    {"The crisis underscored the need.", "The crisis highlighted the need."},
    {"Companies increasingly fund it.", "Companies increasingly fund it."},
    {"The plan is increasingly fragile.", "The plan is more and more fragile."},
    {"It is an increasingly fragile plan.", "It is an increasingly fragile plan."},
    {"The vast majority of the shops are shut.", "The vast majority of the shops are shut."},
    {"The board carries out an assessment of the risks.", "The board assesses the risks."},
    {"Workers commenced their journey.", "Workers started their journey."},
    {"In order to stop this, we spoke.", "To stop this, we spoke."},
    {"The law was utilised by them.", "The law was used by them."},
    {"The conflation of the two is wrong.", "The confusion of the two is wrong."},
    {"This undermines their misconceptions.", "This weakens their wrong ideas."},
    {"At present, they are closed.", "Now, they are closed."},
    {"The road is at present closed by law.", "The road is now closed by law."},
    {"The majority of the shops are shut.", "Most of the shops are shut."},
    {"The majority of shops are shut.", "Most shops are shut."},
    {"They implement the plan.", "They carry out the plan."},
    {"The ban negatively impacts the town.", "The ban harms the town."},
    {"The town was adversely affected by the ban.", "The town was harmed by the ban."},
    {"The members are vulnerable to violence.", "The members are at risk of violence."},
    {"The members are very vulnerable to violence.", "The members are very vulnerable to violence."},
    {"They comply with the rules.", "They follow the rules."},
    {"They comply with their obligations.", "They comply with their obligations."},
    {"It was a clear and concise style.", "It was a clear and concise style."},
    {"Thought was given as to whether it is so.", "Thought was given as to whether it is so."},
    {"They cease trading there.", "They stop trading there."},
    {"It costs ten pounds per year.", "It costs ten pounds a year."},
    {"This hampers the work.", "This gets in the way of the work."},
    {"With regard to the cost, it is low.", "As for the cost, it is low."},
    {"It is extremely old.", "It is very old."},
    {"They attempted to leave.", "They tried to leave."},
    {"They were aware of the risk.", "They knew about the risk."},
    {"However, it is closed.", "But it is closed."},
    {"It is difficult to read.", "It is hard to read."},
    {"This enables people to work.", "This allows people to work."},
    {"The law prohibits smoking.", "The law bans smoking."},
    {"Employers are required to pay.", "Employers must pay."},
    {"The shop is located in the town.", "The shop is in the town."},
    {"They asked questions regarding the rent.", "They asked questions about the rent."},
    // What must stay.
    {"However large it is, it is closed.", "However large it is, it is closed."},
    {"They offer help and assistance.", "They offer help and assistance."},
    {"Nobody is required to pay.", "Nobody is required to pay."},
    {"More work is required to mend it.", "More work is required to mend it."},
    {"It was hindered by the rain.", "It was hindered by the rain."},
    {"It was a more rigorous method of the past.", "It was a more rigorous method of the past."},
    {"Sexually modified habits are bad.", "Sexually modified habits are bad."},
    {"“They utilise it,” he said.", "“They utilise it,” he said."},
    {"The Utilise Project is new.", "The Utilise Project is new."},
    {"The board will expedite it.", "The board will expedite it."},
    {"They saw participating areas.", "They saw participating areas."},
    {"The depot employs many people.", "The depot employs many people."},
    {"The malice’s house is new.", "The malice’s house is new."},
    {"Keep the list up to date.", "Keep the list up to date."},
    {"Once upon a time it was new.", "Once upon a time it was new."},
    {"Be aware of the risk.", "Be aware of the risk."},
    {"The system emulates a modem.", "The system emulates a modem."},
    {"The gauge at present site is new.", "The gauge at present site is new."},
    {"See U.S. Const. Amend. V.", "See U.S. Const. Amend. V."},
    {"Pass the --ameliorate option.", "Pass the --ameliorate option."},
    {"See the SUPPLEMENTARY INFORMATION below.", "See the SUPPLEMENTARY INFORMATION below."},
    {"Keep the file modification times.", "Keep the file modification times."},
    {"They count login attempts.", "They count login attempts."},
    {"It is a security mitigating technology.", "It is a security mitigating technology."},
    {"They implement the software.", "They implement the software."},
    {"The sea ceases to rise.", "The sea ceases to rise."},
    {"It restricts people from selling it.", "It restricts people from selling it."},
    {"In some cases of fraud it is long.", "In some cases of fraud it is long."},
    {"The cost per year is low.", "The cost per year is low."},
    {"They paid at a pro rata rate.", "They paid at a pro rata rate."},
    {"The survey informs the plans that follow.", "The survey informs the plans that follow."},
    {"Two months pass prior to landlords filing for an order.",
     "Two months pass prior to landlords filing for an order."},
    {"It is filled in prior to the meeting.", "It is filled in before the meeting."},
    {"The lack of support negatively impacts upon drivers.", "The lack of support negatively impacts on drivers."},
    {"Furthermore, it can also save money.", "Furthermore, it can also save money."},
    {"This change is keenly anticipated by renters.", "This change is keenly anticipated by renters."},
    {"It has quite a number of shops.", "It has quite a number of shops."},
    {"The road left much to be desired.", "The road left much to be desired."},
    {"Groups joined together to ask for it.", "Groups joined together to ask for it."},
    {"They were aware of, and opposed to, it.", "They were aware of, and opposed to, it."},
    {"It occurred to me in May.", "It occurred to me in May."},
    {"They went along with it.", "They went along with it."},
    {"The visit was too transient to be seen.", "The visit was too transient to be seen."},
    {"It was sold in the beginning of May.", "It was sold in the beginning of May."},
    {"They are of the same kind as ours.", "They are of the same kind as ours."},
    {"They read each and every one of them.", "They read each and every one of them."},
    {"They praised the work to date of the board.", "They praised the work to date of the board."},
    {"The new law superseded the old rule.", "The new law replaced the old rule."},
    {"The report enquired into the fire.", "The report enquired into the fire."},
    {"The branch is currently closed.", "The branch is now closed."},
    {"The number of readers is currently unknown.", "The number of readers is currently unknown."},
    {"The board needs sufficient funds for it.", "The board needs enough funds for it."},
    {"The board needs a sufficient amount.", "The board needs a sufficient amount."},
    {"It costs in excess of 50 pounds.", "It costs in excess of 50 pounds."},
    {"Earnings in excess of 50 pounds count.", "Earnings of more than 50 pounds count."},
    {"The court passed a mandatory sentence.", "The court passed a mandatory sentence."},
    {"The course is mandatory for drivers.", "The course is required for drivers."},
};

const std::set<std::string> no_terms;
const std::vector<std::string> no_titles;
const KeptWords kNone{"en", no_terms, no_titles};

TEST(PlainWords, Rows) {
  const auto lexicon = Lexicon::of("en");
  ASSERT_TRUE(lexicon);
  for (const PlainRow& row : kRows) {
    Sentence s = read_sentence(row.before, *lexicon);
    std::size_t from = 0;
    WordChange change;
    while (replace_next_word(s, WordTable::of("en"), kNone, *lexicon, from, change)) continue;
    EXPECT_EQ(s.text, row.after);
  }
}

TEST(PlainWords, WithoutALexiconOnlyFixedWords) {
  const auto lexicon = Lexicon::none();
  Sentence s = read_sentence("Il a agi au cours du mois.", *lexicon);
  std::size_t from = 0;
  WordChange change;
  EXPECT_TRUE(replace_next_word(s, WordTable::of("fr"), {"fr", no_terms, no_titles}, *lexicon, from, change));
  EXPECT_EQ(s.text, "Il a agi pendant le mois.");
}

TEST(PlainWords, OtherLanguagesHaveTheirPhrases) {
  const struct {
    const char *language, *before, *after;
  } rows[] = {
      {"fr", "En outre, il passe fréquemment au sein du quartier.", "De plus, il passe souvent dans le quartier."},
      {"es", "Pasa diariamente con posterioridad al plan.", "Pasa cada día después del plan."},
      {"pt", "Passa mensalmente no decurso da semana.", "Passa todos os meses durante a semana."},
      {"ru", "В целях безопасности он ежедневно ходит.", "Для безопасности он каждый день ходит."},
  };
  const auto lexicon = Lexicon::none();
  for (const auto& row : rows) {
    std::vector<std::string> rules;
    std::vector<UndoneChange> undone;
    const auto made = rewrite_sentence(row.before, row.language, *lexicon, rules, undone);
    ASSERT_EQ(made.size(), 1u);
    EXPECT_EQ(made[0].text, row.after) << (undone.empty() ? "" : undone[0].objection);
  }
}

TEST(PlainWords, ADefinedTermStays) {
  const auto lexicon = Lexicon::of("en");
  ASSERT_TRUE(lexicon);
  Sentence s = read_sentence("The malice utilises it.", *lexicon);
  std::size_t from = 0;
  WordChange change;
  ASSERT_TRUE(replace_next_word(s, WordTable::of("en"), {"en", {"malice"}, no_titles}, *lexicon, from, change));
  EXPECT_EQ(s.text, "The malice uses it.");
  s = read_sentence("They read to utilise prior to buses.", *lexicon);
  from = 0;
  const std::vector<std::string> titles = {"to utilise prior to buses"};
  EXPECT_FALSE(replace_next_word(s, WordTable::of("en"), {"en", no_terms, titles}, *lexicon, from, change));
}

TEST(WordTable, EveryLineIsARow) {
  EXPECT_GE(WordTable::of("en-GB").size(), 1000u);
  EXPECT_EQ(WordTable::of("zh").size(), 0u);
  for (const TableText& text : word_table_texts()) {
    std::size_t rows = 0;
    bool at_start = true;
    for (const char c : text.rows) {
      rows += at_start && c != '#' ? 1 : 0;
      at_start = c == '\n';
    }
    EXPECT_EQ(WordTable(text.rows, text.language).size(), rows) << text.language;
  }
}

}  // namespace
}  // namespace lectern
