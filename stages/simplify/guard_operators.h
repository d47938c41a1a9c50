// Words that turn or bound what is said - "not", "must", "all", "if" - found in a text.
#pragma once

#include <vector>

#include "stages/simplify/guard_language.h"
#include "stages/simplify/guard_text.h"

namespace lectern {

struct GuardOperator {
  std::size_t begin = 0, end = 0;  // tokens
  int sentence = 0;
  std::vector<PhraseEffect> effects;
  bool backward = false;  // of causes: the cause stands before it
  bool has(int class_number) const;
};

/// In order. What stands in quotation marks is left out: it is compared letter by letter.
std::vector<GuardOperator> find_operators(const GuardText& text);

/// The words of an operator, as written.
std::string words_of(const GuardText& text, const GuardOperator& op);

}  // namespace lectern
