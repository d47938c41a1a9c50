// Term bases in TBX (ISO 30042, both editions; the older "martif").
#pragma once

#include <string_view>
#include <vector>

#include "stages/simplify/simplify.h"

namespace lectern {

/// The terms of a TBX file, of all its languages. A term that the file marks as deprecated or superseded has the
/// preferred term of its language for its plain word; the others are kept, with their definition. Throws Error
/// (damaged) when it is no TBX.
std::vector<Term> read_tbx(std::string_view xml);

}  // namespace lectern
