// Documents that the tests of the editions share: one that holds every kind of block and inline, one full of nasty
// text.
#pragma once

#include "stages/document.h"

namespace lectern {

/// Every kind of block and inline; six pages, five notes (one inside another), two pictures.
Document rich_document();

/// Markup, control characters, broken UTF-8, dangerous link targets, skipped levels, ragged tables, empty everything.
Document nasty_document();

/// A document made by a fixed pseudo-random sequence: the same seed, the same document.
Document random_document(unsigned seed);

}  // namespace lectern
