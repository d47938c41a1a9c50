// A page's own text against what OCR reads from its picture.
#pragma once

#include <vector>

#include "stages/pages.h"
#include "stages/trust/trust.h"

namespace lectern {

/// How far the text of a page and a reading of its picture agree.
struct Sampling {
  int sure = 0;      // words that OCR is sure of
  int agreeing = 0;  // of them: stand in the page's text
  int own = 0;       // words of the page's text
  bool operator==(const Sampling&) const = default;
};

/// `read`: what the same page became when it was read (Page::recognised); two pages when it was a sheet of two. Case,
/// spaces, marks and compatibility forms make no difference.
Sampling sample(const Page& own, bool hidden, const std::vector<const Page*>& read);

/// The answer for an unsure page, a hidden layer, or a picture with a little text of its own, when its picture has been
/// read. Where OCR is sure of too little to say anything, text stays text.
PageTrust settle(PageTrust trust, const Sampling& sampling);

}  // namespace lectern
