#include "stages/trust/font_verdict.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

using V = FontVerdict;

Font font(bool unicode = true, bool contradicted = false, const char* name = "Times") {
  Font f;
  f.name = name, f.unicode = unicode, f.contradicted = contradicted;
  return f;
}

/// A page of text: 500 letters in 100 words.
Evidence text() {
  Evidence e;
  e.glyphs = 520, e.letters = 500, e.words = 90, e.long_words = 80;
  e.text = std::string(600, 'x');
  return e;
}

TEST(FontVerdict, Rules) {
  const Vocabulary english{"en", 50, 48}, none{"", 0, 0}, no_words{"", 50, 1}, other{"en", 50, 2}, names{"en", 50, 25},
      no_dictionary{"sw", 0, 0};
  struct Row {
    const char* why;
    Font font;
    Evidence evidence;
    Vocabulary vocabulary;
    V::Kind kind;
  };
  const auto with = [](auto change) {
    Evidence e = text();
    change(e);
    return e;
  };
  const Evidence numbers = [] {
    Evidence e;
    e.glyphs = 300, e.letters = 10;
    return e;
  }();
  const std::vector<Row> rows = {
      {"sound text", font(), text(), english, V::sound},
      {"a language without a dictionary", font(), text(), no_dictionary, V::sound},
      {"a list of names", font(), text(), names, V::sound},
      {"a table of numbers", font(), numbers, none, V::sound},
      {"a table of numbers, codes guessed", font(false),
       [&] {
         Evidence e = numbers;
         e.letters = 0;
         return e;
       }(),
       none, V::sound},
      {"unknown characters", font(), with([](Evidence& e) { e.broken = 500; }), none, V::wrong},
      {"a few of them", font(), with([](Evidence& e) { e.broken = 20; }), english, V::wrong},
      {"one of them", font(), with([](Evidence& e) { e.broken = 2; }), english, V::sound},
      {"letters of private use", font(), with([](Evidence& e) { e.private_use = 500; }), none, V::wrong},
      {"signs of private use", font(true, false, "Wingdings"),
       with([](Evidence& e) { e.private_use = 500, e.letters = 0, e.long_words = 0, e.text = ""; }), none, V::sound},
      {"guessed and readable", font(false), text(), english, V::sound},
      {"guessed, ligatures lost", font(false), with([](Evidence& e) { e.broken = 3; }), english, V::wrong},
      {"guessed and unreadable", font(false), text(), none, V::wrong},
      {"guessed, too short to tell", font(false),
       with([](Evidence& e) { e.letters = 8, e.glyphs = 9, e.words = 2, e.long_words = 1, e.text = "x"; }), none,
       V::doubtful_wrong},
      {"another code page", font(), with([](Evidence& e) { e.accented = 400; }), no_words, V::wrong},
      {"French has accents", font(), with([](Evidence& e) { e.accented = 60; }), Vocabulary{"fr", 50, 45}, V::sound},
      {"one letter", font(), with([](Evidence& e) { e.repeats = 90; }), none, V::wrong},
      {"letters changed, words odd", font(), with([](Evidence& e) { e.odd_words = 30; }), no_words, V::wrong},
      {"letters changed, words possible", font(), text(), no_words, V::doubtful_wrong},
      {"odd words in sound text", font(), with([](Evidence& e) { e.odd_words = 30; }), english, V::sound},
      {"of a language, but not its words", font(), text(), other, V::doubtful_wrong},
      {"no language, no dictionary", font(), text(), none, V::doubtful_sound},
      {"the map contradicts the names", font(true, true), with([](Evidence& e) { e.text = "x"; }), none,
       V::doubtful_sound},
      {"it contradicts them and reads well", font(true, true), text(), english, V::sound},
      {"digits and signs", font(),
       [] {
         Evidence e;
         e.glyphs = 5, e.soup = 5;
         return e;
       }(),
       none, V::doubtful_wrong},
      {"nothing", font(), Evidence{}, none, V::sound},
  };
  for (const Row& row : rows) EXPECT_EQ(judge_font(row.font, row.evidence, row.vocabulary).kind, row.kind) << row.why;
}

TEST(FontVerdict, SaysWhy) {
  Evidence e = text();
  e.broken = 104;
  EXPECT_EQ(judge_font(font(), e, {}).reason, "20% of its characters have no code point that a text can hold");
}

}  // namespace
}  // namespace lectern
