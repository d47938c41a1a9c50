// What the words of a sentence are, seen in their places.
#pragma once

namespace lectern {

struct Sentence;

/// Leaves in Word::is what fits between its neighbours. A word keeps several parts where its place does not tell.
void settle_parts(Sentence& sentence);

}  // namespace lectern
