// One font's text: sound, wrong or in doubt.
#pragma once

#include <string>

#include "stages/trust/evidence.h"
#include "stages/trust/vocabulary.h"

namespace lectern {

struct FontVerdict {
  enum Kind { sound, doubtful_sound, doubtful_wrong, wrong } kind = sound;
  std::string reason;  // half a sentence
};

/// `vocabulary.language` is empty where the text reads like no language; then its words were looked up in that of the
/// document.
FontVerdict judge_font(const Font& font, const Evidence& evidence, const Vocabulary& vocabulary);

}  // namespace lectern
