// Entries that accept or reject repairs.
#pragma once

#include <vector>

#include "stages/edits/edits.h"
#include "stages/layout.h"
#include "stages/record.h"
#include "stages/repair/repair.h"

namespace lectern {

/// The repairs that entries reject, for RepairOptions::rejected: what the rules do is found out on a copy of the
/// layout, where there are such entries at all. Their fate is told to the record.
std::vector<Repair> rejected_repairs(const Layout& layout, const RepairOptions& options, const Edits& edits,
                                     Record& record);

/// Repairs that entries accept are sure: their confidence becomes 1. Works on record.repairs; `layout` is the repaired
/// one.
void accept_repairs(const Layout& layout, const Edits& edits, Record& record);

}  // namespace lectern
