// Names of sections in a TEI file. Used by tei_text.cpp and its parts only.
#pragma once

#include <string>

#include "stages/document.h"

namespace lectern {

/// Ids of headings: "f1", "f2" ... in the front, "h1", "h2" ... from the first one of the body on.
class TeiSections {
 public:
  explicit TeiSections(const Document& document);

  /// Of the `n`-th heading of the document, from 1.
  std::string id(int n) const;

  /// As a `ref` of the file names it: "#section-N" of a Document by that heading's id; all others as they are.
  std::string target(const std::string& target) const;

 private:
  int front_ = 0, all_ = 0;
};

}  // namespace lectern
