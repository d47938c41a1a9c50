// Writes the record of what was repaired, for machines.
#pragma once

#include <string>

#include "stages/record.h"

namespace lectern {

/// One JSON object a line: the repairs in their order, then the warnings, then the words that are unclear,
/// then the doubts. Keys stand in a fixed order:
///   {"kind":"repair","rule":…,"page":…,"box":[x0,y0,x1,y1],"before":…,"after":…,"confidence":…,"witness":…}
///   {"kind":"warning","code":…,"page":…,"box":[…],"message":…}
///   {"kind":"unclear","page":…,"box":[…],"text":…,"line":…,"others":[…],"confidence":…}
///   {"kind":"doubt","rule":…,"page":…,"box":[…],"region":…,"text":…,"confidence":…}
/// `page` is left out where it is 0, `box` where it is empty. Bytes that are no UTF-8 become U+FFFD.
std::string write_repairs(const Record& record);

}  // namespace lectern
