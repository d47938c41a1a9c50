// What the sentence rules ask of a clause before they give a part of it a sentence of its own.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "stages/simplify/clauses.h"
#include "stages/simplify/words.h"

namespace lectern {

/// What the first word of a verb shows of its time.
enum class Tense { past, present, other };
Tense tense_of(const Sentence& s, std::size_t verb);

/// "is", "are", "was", "were"; empty for Tense::other.
std::string form_of_be(Tense tense, bool plural);

/// No word between denies, restricts or counts: what is said there is so.
bool affirms(const Sentence& s, std::size_t from, std::size_t to);

/// Words [from, to) make a statement by themselves, though it cannot be told where the subject ends: a finite verb in
/// the open, outside of relative clauses, and no word before it that makes the clause depend on another one.
bool has_statement(const Sentence& s, std::size_t from, std::size_t to);

/// "which is why many shops, banks, and the names of others were": after `main` a clause has begun before `to`, and has
/// no verb yet.
bool waits_for_verb(const Sentence& s, std::size_t main, std::size_t to);

/// No relative clause, infinitive, -ing form or clause that depends on another one begins between.
bool is_plain(const Sentence& s, std::size_t from, std::size_t to);

/// A noun between agrees with the verb: "families on low incomes who are", "examples of work that show".
bool other_noun_agrees(const Sentence& s, std::size_t from, std::size_t to, const Word& verb);

/// Noun phrases and nothing else, parted by commas, "and" and "or".
bool only_noun_phrases(const Sentence& s, std::size_t from, std::size_t to);

/// Words [from, to) may speak of `subject`, which comes after them, with a pronoun: "after he had left, the driver".
bool speaks_ahead(const Sentence& s, std::size_t from, std::size_t to, const NounPhrase& subject);

/// The plain form of a verb that is one for sure, as an order begins: "Remove the bar".
bool begins_order(const Sentence& s, std::size_t i);

/// The form of the verb suits a subject in the singular or the plural.
bool agrees_with(const Word& verb, bool plural);

/// The word can be a form of one of the verbs, each given in its plain form.
bool is_form_of(const Word& word, std::span<const std::string_view> verbs, Lexicon& lexicon);

/// The verb tells of the past, or what is: it neither wants the things it speaks of nor keeps them away.
bool tells(const Sentence& s, std::size_t verb, Lexicon& lexicon);

/// "They say the rule is old": at `verb` somebody says what follows, without "that".
bool reports(const Sentence& s, std::size_t verb, std::size_t end, Lexicon& lexicon);

/// A verb of saying or thinking, in any form.
bool says(const Word& verb, Lexicon& lexicon);

/// A verb of which "that ..." is true when the sentence is: show, prove.
bool shows(const Word& verb, Lexicon& lexicon);

}  // namespace lectern
