// Finds the operators of a text.
#pragma once

#include <vector>

#include "stages/simplify/guard_text.h"

namespace lectern {

/// For GuardText::operators.
std::vector<GuardOperator> find_operators(const GuardText& text);

/// The words of an operator, as written.
std::string words_of(const GuardText& text, const GuardOperator& op);

}  // namespace lectern
