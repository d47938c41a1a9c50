// The table of edition formats: one row a writer. A new format is one row and one file.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "stages/document.h"

namespace lectern {

struct Writer {
  std::string_view name;    // as the user names it: "tei"
  std::string_view suffix;  // of the file: ".tei.xml"
  std::string_view title;   // a line for people
  std::string (*write)(const Document&) = nullptr;
  bool by_default = true;  // written when the user names no format
  bool plain = false;      // of the plain-language edition
};

/// In the order in which they are written and listed.
std::span<const Writer> writers();

}  // namespace lectern
