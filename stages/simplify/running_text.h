// The running text of a document, paragraph by paragraph.
#pragma once

#include <string>
#include <vector>

#include "stages/document.h"

namespace lectern {

struct RunningText {
  std::string text;                  // notes and words in another language left out
  const Inlines* content;            // what it was made from
  const Inlines* term = nullptr;     // it stands beside this term of a gloss list
  const Inlines* heading = nullptr;  // of its section
};

/// Paragraphs of the body in the language of the document, also in lists, boxes and quotations. `document` must outlive
/// them.
std::vector<RunningText> running_text(const Document& document);

}  // namespace lectern
