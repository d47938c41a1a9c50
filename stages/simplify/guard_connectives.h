// What stands on the two sides of a word that joins: "because", "if", "before", "then".
#pragma once

#include <set>
#include <string>

#include "stages/simplify/guard_text.h"

namespace lectern {

/// The stems of the words that stand under a connective, and of those that follow from them. "Because A, B", "if A, B",
/// "after A, B", "A. Then B": A is the cause. "Before A, B": what stands under it is A too, and comes later.
struct Sides {
  std::set<std::string> cause, effect;
};

/// A connective that opens a sentence and has one side there has the other in the sentence before.
Sides sides_of(const GuardText& text, const GuardOperator& op);

/// How many stems two sides share.
std::size_t common(const std::set<std::string>& a, const std::set<std::string>& b);

/// The one connective of the class that surely is one, or else the one that opens a sentence ("Then") or is a verb with
/// its preposition ("led to"); null: none, or several, and which is which cannot be told.
const GuardOperator* connective(const GuardText& text, int class_number);

}  // namespace lectern
