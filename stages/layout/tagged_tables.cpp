// Places the cells of tagged tables in a grid as HTML does, and believes it where the text on the page stands so. Never
// moves text from one cell to another. Tested by tagged_tables_test.cpp.
#include "stages/layout/tagged_tables.h"

#include <algorithm>
#include <map>
#include <utility>

#include "stages/layout/lines.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr int kMostColumns = 200;
constexpr int kMostRows = 10000;     // that a cell may span
constexpr double kProseCell = 220;   // characters a cell on average: the table only places text
constexpr double kProseOfTwo = 120;  // the same in a table of two columns
constexpr double kOverlap = 0.6;     // em: how far cells of neighbouring columns may stand over one another
constexpr double kStrays = 0.1;      // of the cells may stand out of line
constexpr std::size_t kFewStrays = 1;

bool all_bold(const std::vector<Line>& lines) {
  return !lines.empty() && std::all_of(lines.begin(), lines.end(), [](const Line& l) {
    return std::all_of(l.spans.begin(), l.spans.end(), [](const Span& s) { return s.bold; });
  });
}

bool figure(const std::vector<Line>& lines) {
  std::size_t digits = 0, letters = 0;
  for (const Line& l : lines)
    for (const Span& s : l.spans)
      for (char32_t c : s.text) digits += is_digit(c), letters += is_letter(c);
  return digits > 0 && letters == 0 && !(lines.size() == 1 && digits == 4);  // four digits may be a year
}

}  // namespace

/// The text of one table on one page: the lines of each cell, and where they stand.
struct TaggedTables::Part {
  std::map<int, std::vector<Line>> lines;  // by index of the cell
  std::map<int, Box> boxes;
};

TaggedTables::TaggedTables(const std::vector<Tag>& tags, const TagTree& tree) : tree_(tree) {
  if (std::none_of(tags.begin(), tags.end(), [](const Tag& t) { return t.type == "Table"; })) return;
  table_of_.assign(tags.size(), -1), cell_of_.assign(tags.size(), -1);
  struct Open {
    int row_tag = -1, row = -1, column = 0;
    std::vector<int> taken;  // by column: the row up to which a cell from above takes it
  };
  std::vector<Open> open;
  for (std::size_t i = 0; i < tags.size(); ++i) {
    const TagHolders& h = tree.of(static_cast<int>(i));
    if (h.table == static_cast<int>(i)) {
      const int parent = tags[i].parent;
      if (const int outer = tree.of(parent).cell >= 0 ? tree.of(parent).table : -1; outer >= 0)
        tables_[static_cast<std::size_t>(table_of_[static_cast<std::size_t>(outer)])].nested = true;
      table_of_[i] = static_cast<int>(tables_.size());
      tables_.emplace_back();
      open.emplace_back();
    }
    if (h.table < 0) continue;
    const auto t = static_cast<std::size_t>(table_of_[static_cast<std::size_t>(h.table)]);
    table_of_[i] = static_cast<int>(t);
    TableTag& table = tables_[t];
    if (h.cell >= 0 && h.heading >= 0) table.headings = true;
    Open& now = open[t];
    if (h.row == static_cast<int>(i)) now.row_tag = h.row, ++now.row, now.column = 0;
    if (h.cell != static_cast<int>(i) || h.row < 0 || h.row != now.row_tag) continue;
    CellTag cell;
    cell.tag = h.cell, cell.row = now.row, cell.header = tags[i].type == "TH";
    cell.columns = std::clamp(tags[i].columns, 1, kMostColumns), cell.rows = std::clamp(tags[i].rows, 1, kMostRows);
    const auto taken = [&](int c) {
      return static_cast<std::size_t>(c) < now.taken.size() && now.taken[static_cast<std::size_t>(c)] >= now.row;
    };
    while (taken(now.column)) ++now.column;
    if (now.column + cell.columns > kMostColumns) continue;
    cell.column = now.column;
    now.column += cell.columns;
    if (now.taken.size() < static_cast<std::size_t>(now.column))
      now.taken.resize(static_cast<std::size_t>(now.column), -1);
    for (int c = cell.column; c < now.column; ++c) now.taken[static_cast<std::size_t>(c)] = now.row + cell.rows - 1;
    table.columns = std::max(table.columns, now.column);
    cell_of_[i] = static_cast<int>(table.cells.size());
    table.cells.push_back(cell);
  }
  for (TableTag& table : tables_) {
    const auto heads = std::count_if(table.cells.begin(), table.cells.end(), [](const CellTag& c) { return c.header; });
    table.headers = heads > 0 && heads < static_cast<std::ptrdiff_t>(table.cells.size());
  }
}

std::vector<Region> TaggedTables::take(std::vector<Line>& fragments, int page, const BodyType& body) {
  std::vector<Region> out;
  if (tables_.empty()) return out;
  const auto cell_at = [&](const Span& s) {  // the table, and the cell in it
    const int cell = tree_.of(s.tag).cell;
    if (cell < 0 || cell_of_[static_cast<std::size_t>(cell)] < 0) return std::pair{-1, -1};
    return std::pair{table_of_[static_cast<std::size_t>(cell)], cell_of_[static_cast<std::size_t>(cell)]};
  };
  std::map<int, Part> parts;
  std::map<int, std::vector<std::size_t>> from;  // the fragments each was taken from
  for (std::size_t i = 0; i < fragments.size(); ++i) {
    const Line& f = fragments[i];
    for (std::size_t a = 0; a < f.spans.size();) {
      const std::pair<int, int> home = cell_at(f.spans[a]);
      std::size_t z = a + 1;
      while (z < f.spans.size() && cell_at(f.spans[z]) == home) ++z;
      if (home.first >= 0) {
        Line piece = f;
        piece.spans.assign(f.spans.begin() + static_cast<std::ptrdiff_t>(a),
                           f.spans.begin() + static_cast<std::ptrdiff_t>(z));
        if (z - a < f.spans.size()) {
          piece.box.x0 = piece.spans.front().x0, piece.box.x1 = piece.spans.front().x1;
          for (const Span& s : piece.spans)
            piece.box.x0 = std::min(piece.box.x0, s.x0), piece.box.x1 = std::max(piece.box.x1, s.x1);
          piece.spans.front().gap_before = false;
          std::u32string& text = piece.spans.back().text;
          while (text.size() > 1 && is_space(text.back())) text.pop_back();
        }
        Part& part = parts[home.first];
        Box& box = part.boxes[home.second];
        box = unite(box, piece.box);
        part.lines[home.second].push_back(std::move(piece));
        std::vector<std::size_t>& sources = from[home.first];
        if (sources.empty() || sources.back() != i) sources.push_back(i);
      }
      a = z;
    }
  }
  std::vector<bool> gone(fragments.size());
  for (auto& [t, part] : parts) {
    const TableTag& table = tables_[static_cast<std::size_t>(t)];
    // Fragments must be the table's own altogether: words that are in no cell would be lost.
    const bool whole = std::all_of(from[t].begin(), from[t].end(), [&, t = t](std::size_t i) {
      return std::all_of(fragments[i].spans.begin(), fragments[i].spans.end(), [&](const Span& s) {
        return cell_at(s).first == t || std::all_of(s.text.begin(), s.text.end(), is_space);
      });
    });
    if (!whole || !sound(table, part, body)) {
      ++refused_;
      continue;
    }
    ++used_;
    Region r;
    r.kind = RegionKind::table, r.page = page;
    std::map<int, bool> bold;  // by row
    int first = kMostRows * kMostColumns;
    std::map<int, bool> present;
    for (const auto& [c, lines] : part.lines) {
      const CellTag& tag = table.cells[static_cast<std::size_t>(c)];
      present[tag.row] = true, first = std::min(first, tag.row);
      const auto [at, added] = bold.emplace(tag.row, true);
      at->second = at->second && all_bold(lines);
    }
    const bool bold_head = !table.headers && bold[first] &&
                           std::any_of(bold.begin(), bold.end(), [](const auto& row) { return !row.second; });
    for (std::size_t c = 0; c < table.cells.size(); ++c) {
      const CellTag& tag = table.cells[c];
      if (!present.contains(tag.row)) continue;
      LayoutCell cell;
      cell.row = tag.row, cell.column = tag.column, cell.rows = tag.rows, cell.columns = tag.columns;
      const auto own = part.lines.find(static_cast<int>(c));
      cell.header = table.headers ? tag.header : bold_head && tag.row == first;
      // A figure among figures is no head of its row, whatever style the first column has.
      if (cell.header && tag.row > first && own != part.lines.end() && figure(own->second)) cell.header = false;
      if (const auto lines = own; lines != part.lines.end()) {
        cell.box = part.boxes[static_cast<int>(c)];
        cell.lines = join_fragments(std::move(lines->second));
        r.box = unite(r.box, cell.box);
      }
      r.cells.push_back(std::move(cell));
    }
    r.told = t;
    for (std::size_t i : from[t]) gone[i] = true;
    out.push_back(std::move(r));
  }
  std::vector<Line> kept;
  for (std::size_t i = 0; i < fragments.size(); ++i)
    if (!gone[i]) kept.push_back(std::move(fragments[i]));
  fragments = std::move(kept);
  return out;
}

bool TaggedTables::sound(const TableTag& table, const Part& part, const BodyType& body) const {
  if (table.nested || table.headings || table.columns < 2) return false;
  std::map<int, std::pair<double, double>> rows;     // extent of the text of each row, of cells in one row
  std::map<int, std::pair<double, double>> columns;  // and of each column
  double chars = 0;
  std::map<int, std::vector<int>> of_row;
  std::size_t right = 0, left = 0;
  for (const auto& [c, lines] : part.lines) {
    const CellTag& cell = table.cells[static_cast<std::size_t>(c)];
    const Box& box = part.boxes.at(c);
    for (const Line& l : lines) {
      chars += static_cast<double>(text_of(l).size());
      (l.rtl ? right : left) += 1;
      if (l.rotation != 0) return false;
    }
    of_row[cell.row].push_back(c);
    const auto grow = [](std::map<int, std::pair<double, double>>& all, int at, double a, double b) {
      const auto [place, added] = all.emplace(at, std::pair{a, b});
      if (!added) place->second = {std::min(place->second.first, a), std::max(place->second.second, b)};
    };
    if (cell.rows == 1) grow(rows, cell.row, box.y0, box.y1);
    if (cell.columns == 1) grow(columns, cell.column, box.x0, box.x1);
  }
  const auto cells = static_cast<double>(part.lines.size());
  if (part.lines.size() < 3 || columns.size() < 2 || chars / cells > kProseCell ||
      (table.columns == 2 && chars / cells > kProseOfTwo))
    return false;
  std::size_t strays = 0;
  // Rows from top to bottom, none over another.
  double bottom = -1e9;
  for (const auto& [row, extent] : rows) {
    if (extent.first < bottom - kOverlap * body.size) ++strays;
    bottom = std::max(bottom, extent.second);
  }
  // Cells of a row beside one another, in their order.
  const bool rtl = right > left;
  for (const auto& [row, list] : of_row)
    for (std::size_t k = 1; k < list.size(); ++k) {
      const Box &a = part.boxes.at(list[k - 1]), &b = part.boxes.at(list[k]);
      if (rtl ? b.x1 > a.x0 + kOverlap * body.size : b.x0 < a.x1 - kOverlap * body.size) ++strays;
    }
  // Columns side by side.
  for (auto at = columns.begin(); std::next(at) != columns.end(); ++at) {
    const auto &a = at->second, &b = std::next(at)->second;
    if (rtl ? b.second > a.first + kOverlap * body.size : b.first < a.second - kOverlap * body.size) ++strays;
  }
  return static_cast<double>(strays) <= kStrays * cells && (strays <= kFewStrays || cells > 20);
}

std::string TaggedTables::remark() const {
  if (used_ + refused_ == 0) return {};
  const auto tables = [](std::size_t n) { return std::to_string(n) + (n == 1 ? " tagged table" : " tagged tables"); };
  if (refused_ == 0) return tables(used_) + (used_ == 1 ? " was used." : " were used.");
  return tables(refused_) + (refused_ == 1 ? " was" : " were") +
         " not used, because the cells do not stand in rows and columns or hold running text; " +
         std::to_string(used_) + (used_ == 1 ? " was." : " were.");
}

}  // namespace lectern
