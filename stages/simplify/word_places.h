// What the words of a sentence are, seen in their places.
#pragma once

#include "stages/simplify/constraint_grammar.h"

namespace lectern {

struct Sentence;

/// Leaves in Word::is what the grammar leaves of it. A word keeps several parts where its place does not tell.
void settle_parts(Sentence& sentence, ConstraintGrammar& grammar);

}  // namespace lectern
