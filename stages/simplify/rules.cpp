// The table of sentence rules, and what they share. Tested by rules_test.cpp.
#include "stages/simplify/rules.h"

#include <array>

#include "stages/simplify/clauses.h"

namespace lectern {
namespace {

// Lists first: what stands in a list is no clause to be split off. What has a sign of its own before what has none.
constexpr std::array kRules = {
    SentenceRule{"loosen_cleft", "what the sentence is about comes first", loosen_cleft, true},
    SentenceRule{"loosen_double_negation", "two denials say that a thing is so", loosen_double_negation, true},
    SentenceRule{"loosen_nominal", "a verb says it more plainly than a noun", loosen_nominal, true},
    SentenceRule{"list_at_labels", "the parts of an enumeration are easier to see as a list", list_at_labels},
    SentenceRule{"list_after_colon", "the parts of an enumeration are easier to see as a list", list_after_colon},
    SentenceRule{"list_of_clauses", "several clauses of one kind are easier to see as a list", list_of_clauses},
    SentenceRule{"split_at_semicolon", "what stands on both sides of the semicolon is a sentence", split_at_semicolon},
    SentenceRule{"split_at_dash", "what stands on both sides of the dash is a sentence", split_at_dash},
    SentenceRule{"split_bracket", "what stands in brackets has its own sentence", split_bracket, false, true},
    SentenceRule{"list_of_subjects", "several things of one kind are easier to see as a list", list_of_subjects},
    SentenceRule{"split_request", "each thing that is asked for has a sentence", split_request},
    SentenceRule{"split_orders", "each thing that is to be done has a sentence", split_orders},
    SentenceRule{"split_coordination", "two statements joined by a conjunction are two sentences", split_coordination},
    SentenceRule{"split_claims", "each thing that somebody says has a sentence", split_claims},
    SentenceRule{"split_at_comma", "what stands on both sides of the comma is a sentence", split_at_comma},
    SentenceRule{"split_condition", "what is said and its condition are two sentences", split_condition},
    SentenceRule{"split_of_which", "a whole and its part have each a sentence", split_of_which},
    SentenceRule{"split_in_which_case", "what is said and what comes of it are two sentences", split_in_which_case},
    SentenceRule{"split_as_well_as", "what holds of one thing and of another has two sentences", split_as_well_as},
    SentenceRule{"split_time_clause", "two things that were done one after the other are two sentences",
                 split_time_clause},
    SentenceRule{"split_after_condition", "each thing that follows from a condition has a sentence",
                 split_after_condition},
    SentenceRule{"split_concession", "what is granted and what follows are two sentences", split_concession},
    SentenceRule{"split_reason", "what is said and its reason are two sentences", split_reason},
    SentenceRule{"split_fronted_reason", "what is said and its reason are two sentences", split_fronted_reason},
    SentenceRule{"split_apposition", "what a thing is and what it does are two sentences", split_apposition},
    SentenceRule{"split_purpose", "what is done and its aim are two sentences", split_purpose},
    SentenceRule{"split_means", "what is done and how it is done are two sentences", split_means},
    SentenceRule{"split_while", "two things done at one time are two sentences", split_while},
    SentenceRule{"split_relative_clause", "what is added about a thing has its own sentence", split_relative_clause,
                 false, true},
    SentenceRule{"split_participle_clause", "what follows from a thing has its own sentence", split_participle_clause},
    SentenceRule{"split_absolute", "what goes with a thing has its own sentence", split_absolute},
    SentenceRule{"split_at_colon", "what the colon announces is a sentence", split_at_colon},
    SentenceRule{"split_examples", "what is said and its examples are two sentences", split_examples, false, true},
    SentenceRule{"split_including", "what is said and its examples are two sentences", split_including, false, true},
    SentenceRule{"list_in_sentence", "several things of one kind are easier to see as a list", list_in_sentence},
    SentenceRule{"split_shared_subject", "two things said of one subject are two sentences", split_shared_subject},
    SentenceRule{"list_of_alternatives", "of two things one is so, which is easier to see as a list",
                 list_of_alternatives},
    SentenceRule{"split_two_objects", "two things that are done are two sentences", split_two_objects},
    SentenceRule{"split_repeated_preposition", "two parts with the same preposition have each a sentence",
                 split_repeated_preposition},
    SentenceRule{"split_opening_participle", "two things done by one are two sentences", split_opening_participle},
    SentenceRule{"turn_active", "who does a thing comes first", turn_active},
    SentenceRule{"split_object_relative", "a thing and what it does are two sentences", split_object_relative, false,
                 true},
    SentenceRule{"split_fronted_object", "what is done to a thing and what it does are two sentences",
                 split_fronted_object},
    SentenceRule{"split_reduced_passive", "a thing and who meets it are two sentences", split_reduced_passive, false,
                 true},
    SentenceRule{"split_use", "that things are used and what for are two sentences", split_use, false, true},
    SentenceRule{"split_predicate", "what a thing is and what it does are two sentences", split_predicate},
    SentenceRule{"list_of_traits", "two things said of the same people are easier to see as a list", list_of_traits},
    SentenceRule{"list_of_deeds", "two things that are done are easier to see as a list", list_of_deeds},
};

bool is_stop(const Word& w) { return w.text == "." || w.text == "!" || w.text == "?" || w.text == "…"; }
bool closes(const Word& w) {
  return w.text == "”" || w.text == "’" || w.text == "»" || w.text == "\"" || w.text == "'" || w.text == ")" ||
         w.text == "]";
}

}  // namespace

std::span<const SentenceRule> sentence_rules() { return kRules; }

std::size_t before_stop(const Sentence& s) {
  std::size_t end = s.size();
  while (end > 0 && closes(s[end - 1]) && end >= 2 && (is_stop(s[end - 2]) || closes(s[end - 2]))) --end;
  while (end > 0 && is_stop(s[end - 1])) --end;
  return end;
}

bool in_the_open(const Sentence& s, std::size_t i) { return s[i].brackets == 0 && !s[i].quoted; }

std::string as_sentence(const Sentence& s, std::size_t from, std::size_t to, const std::string& opening,
                        const std::string& dropped) {
  std::string text = s.slice(from, to);
  while (!text.empty() && (text.back() == ' ' || text.back() == ',')) text.pop_back();
  for (const std::string_view dash : {" –", " —", " --"})
    if (text.ends_with(dash)) text.erase(text.size() - dash.size());
  for (const std::string_view sign :
       {",’", ",”", ",'", ",\""})  // a comma inside of the quotation marks was the sentence's
    if (text.ends_with(sign)) text.erase(text.size() - sign.size(), 1);
  bool stopped = !text.empty() && (text.back() == '.' || text.back() == '!' || text.back() == '?');
  for (const std::string_view sign : {".”", ".’", ".\"", "?”", "?’", "?\"", "!”", "!’", "!\""})
    stopped = stopped || text.ends_with(sign);
  const std::string all = opening + text + (stopped ? "" : ".") + dropped;
  return from == 0 && s[0].text == "(" ? all : with_capital(all);  // "(ii) Steps"
}

std::string rest_as_sentence(const Sentence& s, std::size_t from, const std::string& opening) {
  return with_capital(opening + s.slice(from, s.size()));
}

}  // namespace lectern
