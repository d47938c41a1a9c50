// Short forms that are used before the document explains them.
#pragma once

#include <string>
#include <vector>

#include "stages/document.h"

namespace lectern {

struct ShortForm {
  std::u32string form;
  std::string meaning;  // in the document's own words
};

/// Goes with the running text of an edition, paragraph by paragraph, in reading order.
class AbbreviationExpander {
 public:
  explicit AbbreviationExpander(const Document& original);

  /// Puts the long form in brackets behind each short form that stands here for the first time and is not explained
  /// where it stands: "CEDAW (Convention on ...)". Never inside quotation marks, brackets, links and names of several
  /// words; the next place has it then. Marks stay where they are. Returns what was put in, "CEDAW → CEDAW (Convention
  /// on ...)".
  std::vector<std::string> expand(std::string& text);

 private:
  std::vector<ShortForm> waiting_;
};

}  // namespace lectern
