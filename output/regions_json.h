// What was seen on the pages as JSON, for machines.
#pragma once

#include <string>
#include <vector>

#include "stages/document.h"
#include "stages/seen.h"

namespace lectern {

/// One object on one line, with a line end. Unit: points; origin: the top left of the page as displayed; boxes are
/// [left, top, right, bottom]. Members, all stable; those marked ? are left out when they say nothing:
///
///   format "lectern-regions", version 1, source {name, sha256}, language, page_count
///   pages: [{number, label, width, height,
///     regions: [REGION] in reading order, notes after the text of their page,
///     furniture: [REGION]}]
///   REGION: id ("p3r1", inside a box "p3r1.2", furniture "p3f1"), index (from 1, among its siblings), kind (a
///     seen_kind_name), level?, label? (of an item or note), continues? (true: goes on with the region of its kind
///     before it), box, column?, confidence, doubt? {id, reason}, description?, text?, lines? [LINE], cells? [{row,
///     column (from 1), rows, columns, header, box, lines}], regions? (of a box)
///   LINE: box, baseline, text, rotation? (degrees clockwise), direction? ("rtl"), glued? (true: the next line goes on
///     without a space)
std::string write_regions_json(const SourceInfo& source, const std::string& language, std::size_t page_count,
                               const std::vector<SeenPage>& pages);

}  // namespace lectern
