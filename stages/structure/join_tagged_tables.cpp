// Joins the parts of tagged tables by the number of their element. Drops nothing but rows that are there already.
// Tested by tagged_tables_test.cpp.
#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "stages/structure/tagging.h"

namespace lectern {

void join_tagged_tables(Layout& layout) {
  std::map<int, Region*> first;
  for (LayoutPage& page : layout.pages)
    for (Region& r : page.regions)
      if (r.kind == RegionKind::table && r.told >= 0) {
        const auto [place, added] = first.emplace(r.told, &r);
        if (added) continue;
        Region& home = *place->second;
        std::set<int> rows;
        for (const LayoutCell& c : home.cells) rows.insert(c.row);
        for (LayoutCell& c : r.cells)
          if (!rows.contains(c.row)) home.cells.push_back(std::move(c));
        r.cells.clear();
      }
  for (LayoutPage& page : layout.pages)
    std::erase_if(page.regions,
                  [](const Region& r) { return r.kind == RegionKind::table && r.told >= 0 && r.cells.empty(); });
}

}  // namespace lectern
