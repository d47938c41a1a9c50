// Finds the operators of a text.
#pragma once

#include <string>
#include <vector>

#include "stages/simplify/guard_text.h"

namespace lectern {

/// For GuardText::operators.
std::vector<GuardOperator> find_operators(const GuardText& text);

/// English: "unfair", "homeless".
bool has_negative_prefix(const std::string& word);

/// German: "einzureichen", with its "zu" inside.
bool is_german_infinitive(const std::string& word);

/// Adds those that the form of the word at `i` tells, which no phrase of the table covers.
void add_english_operators(const GuardText& text, std::size_t i, std::vector<GuardOperator>& out);
void add_german_operator(const GuardText& text, std::size_t i, std::vector<GuardOperator>& out);
void add_russian_operator(const GuardText& text, std::size_t i, std::vector<GuardOperator>& out);
void add_relative(const GuardText& text, std::size_t i, std::vector<GuardOperator>& out);

/// French: "ne ... que" is "only"; "ne" behind "à moins que", and what "tant que" denies behind a denial, says nothing.
void restrict_french(const GuardText& text, std::vector<GuardOperator>& ops);

/// "No vino nadie", "aucun n'est venu": words of negation that agree are one.
void agree_negations(const GuardText& text, std::vector<GuardOperator>& ops);

/// The words of an operator, as written.
std::string words_of(const GuardText& text, const GuardOperator& op);

}  // namespace lectern
