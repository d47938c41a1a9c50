// What the finders of tables share: the ruling lines of a page, rows of text in pieces, columns, cells.
//
// Private to stages/layout.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "stages/layout.h"

namespace lectern {

/// Rules and the edges of panels, pieces on one line made one. `horizontal` from top to bottom, `vertical` from left to
/// right. `drawn` are the horizontal ones that are no panel's edge.
struct TableRules {
  std::vector<Box> horizontal, vertical, drawn;
  std::vector<Box> grounds;  // of cells: filled panels side by side; their edges are among the rules
  std::vector<Box> upright;  // the vertical ones that are no edge of a ground
};

/// `with_grounds`: the edges of shaded cells count too. Empty when the page has so many rules that it is a drawing.
TableRules table_rules(const Page& page, const BodyType& body, bool with_grounds);

/// Vertical rules, panels' sides among them, pieces on one line made one; from left to right.
std::vector<Box> upright_rules(const Page& page, bool with_grounds);

inline double mid_x(const Box& b) { return (b.x0 + b.x1) / 2; }
inline double mid_y(const Box& b) { return (b.y0 + b.y1) / 2; }
/// The height at which a line of text counts as standing.
inline double stand(const Line& f) { return f.baseline - 0.25 * f.size; }

/// The pieces of text on one baseline, from left to right.
struct TextRow {
  std::vector<Line> pieces;
  double baseline = 0, size = 0;  // the lowest baseline, the largest type
  double top() const { return baseline - size; }
};

/// Rows from top to bottom. `cut`: pieces end at every gap wider than the spaces around it (cells that were set close).
std::vector<TextRow> text_rows(const std::vector<const Line*>& fragments, bool cut);

/// Where columns meet, from left to right: the gaps that the rows in several pieces leave free, whatever single rows
/// (spanning heads, section rows) do there. Marks and signs of currency are no columns of their own.
/// `others` (heads) only say how far to the sides a column reaches.
std::vector<double> column_cuts(const std::vector<TextRow>& rows, const std::vector<TextRow>& others,
                                const BodyType& body);

/// The number of the column at x.
int column_at(const std::vector<double>& cuts, double x);

/// A table without a full grid: rows of pieces, the heights of its rules, and what they say.
struct OpenTable {
  std::vector<TextRow> rows;
  std::vector<double> cuts;
  std::vector<double> rules;  // heights of the rules over its whole width; may be empty
  std::vector<Box> partial;   // shorter rules inside (under a head over several columns)
  std::size_t head = 0;       // rows of text that are its head
  bool row_rules = false;     // a rule parts each row from the next
};

/// The cells, row by row, all places of the grid filled.
std::vector<LayoutCell> cells_of(const OpenTable& table, const BodyType& body, int& head_rows);

/// Sets LayoutCell::header. `head_rows`: rows that are known to be the head; -1: not known.
void set_headers(std::vector<LayoutCell>& cells, int head_rows);

/// Puts empty cells into the places that no cell takes, and all into order.
void fill_grid(std::vector<LayoutCell>& cells, int rows, int columns);

/// In a grid: heads set apart in one face, where the rules between them were left out, take each the columns it stands
/// over; `xs` are the borders of the columns.
void split_heads(std::vector<LayoutCell>& cells, const std::vector<double>& xs, const BodyType& body);
/// A ruled row in which figures stand one below the other, level with what stands beside them, is as many rows.
void split_stacked(std::vector<LayoutCell>& cells, int& rows, const BodyType& body);
/// Takes out rows without any text at the top and the bottom.
void drop_empty_rows(std::vector<LayoutCell>& cells, int& rows);

bool numeric(const std::u32string& text);  // a figure, with what goes with it: "12.5%", "$1,000", "(3)", "–"
bool sign(const std::u32string& text);     // what goes with a figure: currency, per cent, brackets, the marks of notes
bool numeric(const LayoutCell& cell);      // one of its lines is

/// A printed table of contents: most rows have leaders.
bool has_leaders(const std::vector<LayoutCell>& cells);

/// Tables of the page by the way they are marked off. Each takes no text: `fragments` is read only.
std::vector<Region> find_grids(const Page& page, const std::vector<Line>& fragments, const TableRules& rules,
                               const BodyType& body);
std::vector<Region> find_open_tables(const Page& page, const std::vector<Line>& fragments, const TableRules& rules,
                                     const BodyType& body);

}  // namespace lectern
