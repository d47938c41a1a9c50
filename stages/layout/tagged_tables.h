// Tables that the structure tree of a tagged PDF tells of.
#pragma once

#include <string>
#include <vector>

#include "stages/layout.h"
#include "stages/tag_tree.h"

namespace lectern {

/// The tables of a structure tree, their cells in a grid. Empty cells count: they keep their place.
class TaggedTables {
 public:
  TaggedTables(const std::vector<Tag>& tags, const TagTree& tree);

  /// The tables on a page whose cells stand in rows and columns; takes their text out of `fragments`. Region::told
  /// names the element, LayoutCell::row counts through the whole table, also when it goes on from the page before. A
  /// table that only places text (one column, headings in cells, cells of prose), or whose cells do not line up, is
  /// left.
  std::vector<Region> take(std::vector<Line>& fragments, int page, const BodyType& body);

  /// What was used, in a sentence for the report; empty: there were none.
  std::string remark() const;

 private:
  struct CellTag {
    int tag = -1, row = 0, column = 0, rows = 1, columns = 1;
    bool header = false;
  };
  struct TableTag {
    std::vector<CellTag> cells;  // row by row
    int columns = 0;
    bool nested = false, headings = false, headers = false;
  };
  struct Part;

  bool sound(const TableTag& table, const Part& part, const BodyType& body) const;

  const TagTree& tree_;
  std::vector<TableTag> tables_;
  std::vector<int> table_of_, cell_of_;  // by tag: index into tables_, and into its cells; -1: none
  std::size_t used_ = 0, refused_ = 0;   // parts on pages
};

}  // namespace lectern
