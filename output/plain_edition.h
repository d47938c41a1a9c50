// The frame of a plain-language edition: what it is, and its key points, before the text.
#pragma once

#include <string>
#include <vector>

#include "stages/document.h"
#include "stages/simplify/simplify.h"

namespace lectern {

/// The file with the whole text that the edition was made from.
struct FullText {
  std::string file;       // its name
  bool is_there = false;  // beside the edition: then it is linked
};

/// The document with a first section that tells what the edition is, whether a person has checked it, and which file
/// has the full text; then the key points and what the document asks for, each linked to its section. They stand before
/// the text, and before a foreword; a printed table of contents names them.
/// Links inside the document go on leading where they led.
Document plain_edition(const Simplified& simplified, const FullText& full_text);

/// A plain-language edition without the sections that plain_edition() adds: what it is, the key points, the words
/// explained. Any other document as it is.
Document text_alone(Document edition);

}  // namespace lectern
