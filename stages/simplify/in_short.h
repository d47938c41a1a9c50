// What a document says in short, in its own sentences.
#pragma once

#include <vector>

#include "stages/document.h"
#include "stages/simplify/simplify.h"

namespace lectern {

/// Key points: from a section that is a summary or a conclusion, else the sentences that LexRank puts first; what is
/// asked for: the items and sentences of a section of recommendations, else sentences that ask. In reading order, no
/// sentence twice; none that only the sentence before makes clear. Empty for a document too short to need it.
std::vector<KeyPoint> in_short(const Document& document);

}  // namespace lectern
