// A sentence as words, each with what it can be and what it is taken for.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "stages/simplify/lexicon.h"

namespace lectern {

/// Parts of speech, as far as the rules need them. A word has the set of all that it can be.
enum Part : std::uint32_t {
  kNoun = 1u << 0,
  kPluralNoun = 1u << 1,  // goes with kNoun
  kProper = 1u << 2,
  kAdjective = 1u << 3,
  kAdverb = 1u << 4,
  kDeterminer = 1u << 5,  // the, a, this, some, his
  kSubject = 1u << 6,     // I, we, they: pronouns that can only be subjects
  kPronoun = 1u << 7,     // it, this, others
  kPreposition = 1u << 8,
  kCoordinator = 1u << 9,  // and, or, but
  kSubordinator = 1u << 10,
  kRelative = 1u << 11,  // who, which, that
  kInfinitive = 1u << 12,
  kPresent = 1u << 13,   // the plain form: (they) take
  kPresentS = 1u << 14,  // (it) takes
  kPast = 1u << 15,
  kParticiple = 1u << 16,  // taken
  kGerund = 1u << 17,      // taking
  kModal = 1u << 18,
  kBe = 1u << 19,    // is, are, was, were
  kHave = 1u << 20,  // has, have, had
  kDo = 1u << 21,
  kNumber = 1u << 22,
  kNot = 1u << 23,
  kPunctuation = 1u << 24,
  kTo = 1u << 25,
  kObject = 1u << 26,  // me, them: pronouns that cannot be subjects
};
constexpr std::uint32_t kNominal = kNoun | kProper | kPronoun | kSubject | kObject | kNumber;
constexpr std::uint32_t kAuxiliary = kModal | kBe | kHave | kDo;
constexpr std::uint32_t kFiniteVerb = kPresent | kPresentS | kPast;

struct Word {
  std::size_t begin = 0, end = 0;  // bytes of the sentence, with the marks that go with the word
  std::string text;                // without them
  std::string lower;               // in small letters, without a genitive ending
  std::uint32_t can = 0;           // all that it can be
  std::uint32_t is = 0;            // what is left of that in its place
  bool genitive = false;           // ends in 's or s'
  bool capital = false;            // begins with one
  bool quoted = false;             // stands between quotation marks
  int brackets = 0;                // how many brackets are open around it
  bool may_be(std::uint32_t parts) const { return (is & parts) != 0; }
  bool must_be(std::uint32_t parts) const { return is != 0 && (is & ~parts) == 0; }
  bool punctuation() const { return (can & kPunctuation) != 0; }
};

/// A sentence and its words, punctuation included.
struct Sentence {
  std::string text;
  std::vector<Word> words;
  std::size_t size() const { return words.size(); }
  /// A word that can be nothing where there is none, so that a rule may look ahead.
  const Word& operator[](std::size_t i) const {
    static const Word nothing;
    return i < words.size() ? words[i] : nothing;
  }
  /// The text from word `from` to before word `to`.
  std::string slice(std::size_t from, std::size_t to) const;
  /// The marks alone, of the words from `from` to before `to`.
  std::string marks(std::size_t from, std::size_t to) const;
  bool is(std::size_t i, std::string_view lower) const { return i < words.size() && words[i].lower == lower; }
};

/// Cuts `text` into words, looks them up, and leaves of each word's readings what fits its place.
Sentence read_sentence(std::string text, Lexicon& lexicon);

/// How many words a reader counts: punctuation left out.
std::size_t count_words(const Sentence& sentence, std::size_t from, std::size_t to);

}  // namespace lectern
