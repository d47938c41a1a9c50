#include "stages/simplify/sentences.h"

#include <gtest/gtest.h>

#include <string>

namespace lectern {
namespace {

/// The sentences with a bar between them.
std::string cut(const std::string& text, const char* language) {
  std::string out;
  for (const TextRange& s : find_sentences(text, language))
    out += (out.empty() ? "" : " | ") + text.substr(s.begin, s.end - s.begin);
  return out;
}

/// Each row is its own expectation: taken apart at the bars, found again with them.
void expect_cuts(const char* language, const std::vector<std::string>& rows) {
  for (const std::string& row : rows) {
    std::string text = row;
    for (std::size_t bar; (bar = text.find(" | ")) != std::string::npos;) text.erase(bar, 2);
    EXPECT_EQ(cut(text, language), row) << language;
  }
}

TEST(Sentences, EndWhereAMarkIsFollowedByABeginning) {
  expect_cuts("en", {"The council met. | It decided nothing.", "Who pays? | Everyone does! | So be it.",
                     "Prices rose by 3.5 per cent.", "It paid 600. | How much did it owe?", "No. | That is wrong.",
                     "See Docket No. FAA-2020-0686. | It is new.", "No. | COVID-19 is new.", "In 2019. | Then it fell.",
                     "Really?! | Yes.", "The iPhone came. | iPads followed."});
}

TEST(Sentences, DoNotEndAtAbbreviations) {
  expect_cuts("en",
              {"Dr. Okafor and Prof. Lind wrote to Gov. Reyes.", "See e.g. Annex B, i.e. the table.",
               "The fee (cf. Art. 12) is due.", "Turn to p. 14 and Fig. 3.", "Acme Ltd. Holdings paid.",
               "See U.S. Const. Amend. V, which says so.", "It pays rent, tax, etc. | The rest is saved.",
               "She moved to the U.S. | There she stayed.", "The U.S. Treasury replied.",
               "By 10 p.m. the hall was empty.", "It shut at 10 p.m. | Guards left.", "At 9 a.m. Guards arrived.",
               "It weighs 40 lbs. | The other is lighter.", "On Oct. 3 it closed.", "He said no. | Then he left."});
}

TEST(Sentences, DoNotEndAtInitials) {
  expect_cuts("en", {"A report by J. R. Smith and Maria T. Lopez.", "Vitamin C. | It is cheap.",
                     "They chose you and I. | Did you know?"});
}

TEST(Sentences, KeepWhatIsQuotedOrInBracketsWhole) {
  expect_cuts("en", {"“We tried. We failed.” | The minister left.", "“Stop!” she said.",
                     "The plan (It was drafted in May. It failed.) is dead.", "It was “safe.” | Nobody believed it.",
                     "They left. | (Nobody saw them go.) | The house stood empty.", "\"It works.\" | She smiled.",
                     "The authors’ claim holds. | The critics’ does not.",
                     "He calls it “the end” (Smith 55). | Others do not.", "It’s ‘done.’ | We go."});
  expect_cuts("en", {"She said, ”We tried. We failed.” | The minister left."});  // as some typeset it
  expect_cuts("de", {"Er sagte: „Wir gehen. Es reicht.“ | Dann ging er."});
  expect_cuts("fr", {"« Nous partons. » | Il sortit."});
}

TEST(Sentences, ABracketThatNeverClosesHidesNoEnd) {
  const std::string tail(700, 'X');
  EXPECT_EQ(find_sentences("It (the plan was poor. It failed. " + tail, "en").size(), 3u);
}

TEST(Sentences, TakeNoteMarkersAlong) {
  expect_cuts("en",
              {"Prices rose.\uE000 | Wages fell.\uE001\uE002 | Rents stayed.", "It fell.¹ | It rose.",
               "So they say.[12] | Others differ.", "A common cold.3 | Take one pill.", "“It fell.”\uE000 | It rose."});
}

TEST(Sentences, KeepAddressesWhole) {
  expect_cuts("en", {"Write to a.b@example.org. | We answer.", "See https://example.org/a.b?c=1!x. | It is free.",
                     "Use www.Example.com today.", "Open the file a.txt now."});
  EXPECT_EQ(cut("It ended.Then it began.", "en"), "It ended. | Then it began.");
}

TEST(Sentences, KnowEllipses) {
  expect_cuts("en", {"He waited … and left.", "They hoped... | Then rain came.", "They hoped.... | Then rain came.",
                     "The text . . . Goes on.", "It ends. | ...and begins."});
}

TEST(Sentences, CutListsThatRunIntoTheParagraph) {
  expect_cuts("en", {"1) Wash the pan | 2) Dry the pan", "Do this: | 1. Call us. | 2. Wait.",
                     "(a) Call us. | (b) Wait.", "• Rice | • Beans", "We need a) money, b) time and c) people.",
                     "1. Call us.", "Clause 1. above and 2. below hold."});
}

TEST(Sentences, KnowOrdinalsAndAbbreviationsByLanguage) {
  expect_cuts("de", {"Am 3. Oktober tagte der Rat z. B. in Bonn. | Die Stadt zahlte ca. 5 Mio. Euro.",
                     "Im 19. Jahrhundert entstand die Fa. Krupp.", "Sie wurde Nr. 1. | Das war neu.",
                     "Vgl. Abb. 3 und Tab. 4.", "Bäcker, Metzger usw. | Das reicht."});
  expect_cuts("fr", {"M. Dupont et Mme. Petit, cf. art. 3, sont là. | Ils restent.", "Vers 1800 apr. J.-C. environ.",
                     "Il a lu les p. 3 et 4. | L’autre non."});
  expect_cuts("es",
              {"El Sr. Ruiz vive en EE. UU. desde 2001. | ¿Por qué? | ¡Quién sabe!", "Véase la pág. 3. | La otra no."});
  expect_cuts("it", {"Il dott. Rossi e l’avv. Verdi, v. art. 3. | Il resto segue."});
  expect_cuts("pt", {"O Sr. Silva mora na Av. Central. | Ele gosta."});
  expect_cuts("ru", {"В 1990 г. население составило 5 млн. человек. | Потом оно упало.",
                     "Писали А. И. Иванов и др. | Это важно.", "См. рис. 3, т. е. таблицу."});
  expect_cuts("zh", {"今天下雨。 | 我们回家。"});
  expect_cuts("xx", {"Mt. Abc is high. | It is far."});
}

TEST(Sentences, LeaveOutSpacesAndKnowLineEnds) {
  EXPECT_EQ(cut("  One.   Two. ", "en"), "One. | Two.");
  EXPECT_EQ(cut("A heading\n\nA text.", "en"), "A heading | A text.");
  EXPECT_EQ(cut("a line \nthat runs on.", "en"), "a line \nthat runs on.");
  EXPECT_EQ(cut("", "en"), "");
  EXPECT_EQ(cut(" \n ", "en"), "");
  EXPECT_EQ(cut("no end", "en"), "no end");
}

}  // namespace
}  // namespace lectern
