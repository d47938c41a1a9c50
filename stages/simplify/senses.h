// What a dictionary says of a word, and whether that is one thing.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "stages/simplify/word_table.h"

namespace lectern {

/// What a sense speaks of, as far as it matters: names are no explanation, what people are called ages, and words for
/// things that can be touched are borrowed for other things.
enum class SenseKind { other, name, person, thing };

struct Sense {
  WordUse use = WordUse::noun;
  std::string meaning;
  int count = 0;  // how often a text that people have read word by word has it; 0: never, or not known
  SenseKind kind = SenseKind::other;
  bool operator==(const Sense&) const = default;
};

/// All senses of a word, asked for by its lemma in small letters ("bus stop" with a space); none: it is not known.
using Dictionary = std::function<std::vector<Sense>(const std::string& lemma)>;

/// The only sense, or the one that is meant almost always; nothing where that cannot be said: no sense is guessed.
std::optional<Sense> usual_sense(const std::vector<Sense>& senses);

}  // namespace lectern
