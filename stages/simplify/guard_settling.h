// What those who settle equivalents share. For guard_equivalents.cpp and guard_bounds.cpp alone.
#pragma once

#include <string>

#include "stages/simplify/guard_text.h"

namespace lectern {

/// The operator surely is one of the class.
bool demands(const GuardOperator& op, int class_number);
int count_demanded(const GuardText& text, int class_number);

/// Takes a class away from it, or all.
void drop(GuardOperator& op, int class_number);
void clear(GuardOperator& op);

/// How many tokens stand before it in its sentence.
std::size_t place_in_sentence(const GuardText& text, std::size_t at);

/// The stem of the word of content that an operator stands before; empty: none.
std::string word_behind(const GuardText& text, const GuardOperator& op);

bool stands_in(const GuardText& text, const std::string& stem, int sentence);

/// "not ... unless" and "only ... if", "nobody except" and "only". Called twice, each text being the first once.
void settle_only(GuardText& a, GuardText& b);
void settle_bounds(GuardText& a, GuardText& b);
void settle_except(GuardText& a, GuardText& b);

}  // namespace lectern
