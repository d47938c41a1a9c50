// Phrases and clauses of a sentence, as far as they can be told for sure from the words in a row.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "stages/simplify/words.h"

namespace lectern {

/// Words [from, to): a determiner or nothing, what describes, a noun; then what hangs on it with prepositions.
struct NounPhrase {
  std::size_t from = 0, to = 0;  // all of it
  std::size_t core = 0;          // where its core ends: "the evidence" of "the evidence of this report"
  std::size_t head = 0;          // the noun or pronoun
  bool plural = false;
  bool counted = false;  // by a word that says how many: each, no, few, two
  bool either = false;   // "the fear of raids and bans": of one thing or of two, the verb tells
  bool deed = false;     // begins with an -ing form that has an object: "closing the branch"
};

/// The longest noun phrase that begins at `at`. With `with_more`, "and" and a second one may follow.
std::optional<NounPhrase> noun_phrase(const Sentence& s, std::size_t at, std::size_t end, bool with_more = true);

/// The word says of how many something is said: each, no, few, two. To say it of "these" would be to say something
/// else.
bool is_counting(const Word& w);

/// Four digits.
bool is_year(const Word& w);

/// A subject and its finite verb.
struct Clause {
  std::size_t from = 0;  // with what stands before the subject
  NounPhrase subject;
  std::size_t verb = 0;  // the first word of the verb: "has" of "has been kept"
  std::size_t to = 0;
};

/// Words [from, to) when they are a main clause for sure: perhaps an adverb or a phrase with a preposition, a subject,
/// adverbs, a finite verb, and anything.
std::optional<Clause> main_clause(const Sentence& s, std::size_t from, std::size_t to);

/// The same where the verb is one only because there is no other.
std::optional<Clause> likely_clause(const Sentence& s, std::size_t from, std::size_t to);

/// Takes the likely verbs of all clauses for verbs.
void settle_verbs(Sentence& s);

/// The word is a finite verb for sure: no participle, infinitive or noun.
bool is_finite(const Sentence& s, std::size_t i);

/// A clause that depends on another one begins between, and has not ended for sure before `to`: said that, if, whether.
bool leaves_clause_open(const Sentence& s, std::size_t from, std::size_t to);

/// Where the noun begins whose last word is `head`: "sex workers" is one.
std::size_t noun_begin(const Sentence& s, std::size_t head, std::size_t from);

/// How a later sentence speaks of the subject again: "these policies", "the board", "they"; empty: not for sure.
std::string refer_to(const Sentence& s, const NounPhrase& subject);

/// "values and norms" before word `end`: two nouns in the plural, spoken of together; else `noun`.
std::string both_named(const Sentence& s, std::size_t end, const std::string& noun);

/// The first letter made big or small; opening signs and marks are passed over.
std::string with_capital(std::string text);

/// The first letter made small where it is one from A to Z.
std::string without_capital(std::string text);

}  // namespace lectern
