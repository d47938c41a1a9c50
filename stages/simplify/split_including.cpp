// "Involve all workers, including migrant workers, in the work." -> "Involve all workers in the work. These workers
// include migrant workers." In the middle of a sentence, after a noun in the plural. Never where a note would change
// its place. Tested by rules_test.cpp.
#include "stages/simplify/clauses.h"
#include "stages/simplify/flat_text.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {

std::optional<Rewriting> split_including(const Sentence& s, Lexicon&) {
  const std::size_t end = before_stop(s);
  for (std::size_t open = 2; open + 3 < end; ++open) {
    if (s[open].text != "," || !s.is(open + 1, "including") || !in_the_open(s, open)) continue;
    const Word& noun = s[open - 1];
    if (!noun.must_be(kNoun | kPluralNoun | kProper) || noun.genitive) return std::nullopt;
    const bool plural = noun.may_be(kPluralNoun);
    // "acts directed at witnesses, including threats": the acts may include them. Only the object of a verb, or what
    // begins the sentence, stands alone.
    std::size_t begin = open - 1;
    while (begin > 0 && s[begin - 1].may_be(kNoun | kAdjective) && !is_finite(s, begin - 1) && !s[begin - 1].genitive &&
           !s[begin - 1].must_be(kInfinitive | kPresent))
      --begin;
    if (begin > 0 && s[begin - 1].may_be(kDeterminer | kNumber)) --begin;
    const bool alone = begin == 0 || is_finite(s, begin - 1) || s[begin - 1].must_be(kInfinitive | kPresent);
    if ((!alone && plural) || s[begin].lower == "any" || s[begin].lower == "each" || s[begin].lower == "both")
      return std::nullopt;
    std::size_t close = open + 2;
    while (close < end && !(s[close].text == "," && in_the_open(s, close))) ++close;
    // One thing, or two with "and": with more commas it cannot be told where they end.
    if (close >= end || !only_noun_phrases(s, open + 2, close) || !s.marks(open, s.size()).empty()) return std::nullopt;
    const Word& next = s[close + 1];
    const bool goes_on = next.must_be(kPreposition) || (plural && (next.may_be(kTo) || is_finite(s, close + 1)));
    if (!goes_on || !affirms(s, 0, open) || leaves_clause_open(s, 0, 1)) return std::nullopt;
    for (std::size_t i = close + 1; i < end; ++i)
      if (s[i].text == "," || s[i].text == ";" || s[i].text == ":") return std::nullopt;
    if (!plural) {  // "the language of the law, including the use of the word, into": all that was said includes it
      const auto clause = main_clause(s, 0, end);
      if (!clause || clause->subject.plural || clause->verb >= open) return std::nullopt;
      for (std::size_t i = clause->verb; i < open; ++i)
        if (s[i].may_be(kPluralNoun | kRelative)) return std::nullopt;
      if (s.is(0, "according")) return std::nullopt;  // it says this too
      const bool past = tense_of(s, clause->verb) == Tense::past;
      return Rewriting{{s.slice(0, open) + " " + s.slice(close + 1, s.size()),
                        as_sentence(s, open + 2, close, past ? "this included " : "this includes ")}};
    }
    const std::string these = "these " + unmarked_text(s.slice(noun_begin(s, open - 1, 0), open)) + " include ";
    return Rewriting{{s.slice(0, open) + " " + s.slice(close + 1, s.size()), as_sentence(s, open + 2, close, these)}};
  }
  return std::nullopt;
}

}  // namespace lectern
