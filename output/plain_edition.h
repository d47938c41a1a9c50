// The frame of a plain-language edition: what it is, and its key points, before the text.
#pragma once

#include <string>
#include <vector>

#include "stages/document.h"
#include "stages/simplify/simplify.h"

namespace lectern {

/// The document with a first section that tells what the edition is, whether a person has checked it, and that the full
/// text is in the file `full_text`; then the key points and what the document asks for, each linked to its section.
/// Links inside the document go on leading where they led.
Document plain_edition(const Simplified& simplified, const std::string& full_text);

}  // namespace lectern
