// A sentence of a language other than English as clauses, as far as its table and its lexicon can tell for sure.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "stages/simplify/clause_table.h"
#include "stages/simplify/words.h"

namespace lectern {

/// A word, or a part of one: "l'" and "école" are two tokens of one word.
struct ClauseToken {
  std::size_t word = 0;  // of the Sentence
  std::string lower;
  std::vector<Reading> readings;
  bool capital = false, punctuation = false;
  int level = 0;  // 0: outside of brackets and quotation marks
};

/// A sentence, cut finer than Sentence does, with what the rules ask of it. Places are numbers of tokens.
class ClauseReading {
 public:
  ClauseReading(const Sentence& sentence, const ClauseTable& table, Lexicon& lexicon);

  const Sentence& sentence() const { return sentence_; }
  const ClauseTable& table() const { return table_; }
  std::size_t size() const { return tokens_.size(); }
  const ClauseToken& operator[](std::size_t i) const;
  /// The first token of word `word`.
  std::size_t token_of(std::size_t word) const;
  bool is(std::size_t i, std::string_view kind) const { return table_.has(kind, (*this)[i].lower); }
  /// Tokens from `at` are one of the phrases of a kind: how many they are; 0: they are none.
  std::size_t phrase(std::size_t at, std::string_view kind) const;
  std::size_t matches(std::size_t at, const std::string& phrase) const;

  /// A finite verb that says that something is so, whatever stands around it.
  bool sure_verb(std::size_t i) const;
  /// The same where a subject ends before it, or before what may stand between subject and verb; the verb's place.
  std::optional<std::size_t> verb_after(std::size_t i, std::size_t end) const;
  /// A word that may be a finite verb stands behind what goes before verbs: for a pronoun that wants one.
  bool verb_follows(std::size_t i, std::size_t end) const;
  /// [from, to) is a clause for sure: perhaps an adverb or a phrase with a preposition, a subject of its own, its
  /// finite verb, which agrees. The place of the verb. `noun`: the subject is no pronoun.
  std::optional<std::size_t> clause(std::size_t from, std::size_t to, bool noun = false) const;
  /// The same without a subject, where the language lets a verb alone open a sentence.
  std::optional<std::size_t> bare_clause(std::size_t from, std::size_t to) const;
  bool may_be_pronoun(std::size_t i) const;
  /// A finite verb stands in [from, to) outside of relative clauses.
  bool says_something(std::size_t from, std::size_t to) const;
  /// What is said in [from, to) may reach beyond `to`: a condition, a clause that a verb governs, the first part of
  /// two.
  bool reaches_on(std::size_t from, std::size_t to, bool any_dependent) const;

 private:
  bool may_be(std::size_t i, std::string_view tag) const;
  bool may_be_finite(std::size_t i) const;
  bool must_be(std::size_t i, std::string_view tag) const;
  bool describes(std::size_t i) const;
  std::size_t after_opening(std::size_t from, std::size_t to) const;
  std::optional<std::size_t> noun_subject(std::size_t from, std::size_t to) const;
  bool agrees(std::size_t from, std::size_t verb, bool several) const;

  const Sentence& sentence_;
  const ClauseTable& table_;
  std::vector<ClauseToken> tokens_;
};

}  // namespace lectern
