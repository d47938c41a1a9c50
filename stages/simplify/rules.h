// The rules that make one sentence into several: a table in run order, a file a rule.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "stages/simplify/words.h"

namespace lectern {

/// What a rule makes of a sentence: sentences; or one that ends in a colon, and the items of a list.
struct Rewriting {
  std::vector<std::string> sentences;
  bool list = false;
};

struct SentenceRule {
  std::string_view id;      // the name of its function and file
  std::string_view reason;  // for the report, after "Why:"
  std::optional<Rewriting> (*apply)(const Sentence& s, Lexicon& lexicon) = nullptr;
  bool short_ones = false;  // asked of short sentences too
  bool remark = false;      // ends with a remark on a thing: "This" of a next sentence would no longer mean the whole
};

/// Each is asked only of sentences that are long, if it does not ask for short ones too, and does nothing where it is
/// not sure.
std::span<const SentenceRule> sentence_rules();

std::optional<Rewriting> list_after_colon(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> list_at_labels(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> list_of_clauses(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> list_in_sentence(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> list_of_alternatives(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> list_of_deeds(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> list_of_traits(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_at_semicolon(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_at_colon(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_coordination(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_shared_subject(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> turn_active(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_orders(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_request(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_relative_clause(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_participle_clause(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_concession(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_apposition(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_object_relative(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_fronted_object(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_reduced_passive(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_use(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_predicate(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_examples(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_while(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_reason(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_at_comma(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_bracket(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_claims(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_as_well_as(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_means(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_condition(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_two_objects(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_including(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_fronted_reason(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_absolute(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_repeated_preposition(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_after_condition(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_opening_participle(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_purpose(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_time_clause(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_at_dash(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_in_which_case(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> split_of_which(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> loosen_cleft(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> loosen_nominal(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> loosen_double_negation(const Sentence& s, Lexicon& lexicon);
std::optional<Rewriting> list_of_subjects(const Sentence& s, Lexicon& lexicon);

// What the rules share.

/// The end of what the sentence says: before its full stop and the signs after it.
std::size_t before_stop(const Sentence& s);
/// Words [from, to) as a sentence: a capital at the beginning, a full stop at the end, the marks of `dropped` before
/// it.
std::string as_sentence(const Sentence& s, std::size_t from, std::size_t to, const std::string& opening = {},
                        const std::string& dropped = {});
/// The rest of the sentence from `from` with its own stop.
std::string rest_as_sentence(const Sentence& s, std::size_t from, const std::string& opening = {});
/// Outside of brackets and quotation marks.
bool in_the_open(const Sentence& s, std::size_t i);

}  // namespace lectern
