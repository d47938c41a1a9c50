// Tables that a few rules of one width mark off: above, below, under the head. Never takes text out of the page.
// Tested by tables_test.cpp.
#include <algorithm>
#include <cmath>
#include <set>

#include "stages/layout/table_parts.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kNear = 2.5;           // points: ends of rules this near are one place (they are drawn, not set)
constexpr double kShortestRule = 3;     // em of body type
constexpr double kProseChars = 34;      // mean characters of a piece from which on it is prose, not cells
constexpr double kProseFill = 18;       // characters a line from which on a column of full lines is running text
constexpr double kDouble = 0.5;         // em: rules nearer than this are one double rule
constexpr std::size_t kLooseLines = 3;  // lines between two rules that may be a section's name, or a total
constexpr std::size_t kHeadLines = 5;   // lines of a head between two rules
constexpr double kHeadAbove = 1.6;      // leadings over the first rule in which a head may stand

enum class Section { columns, loose, blank, other };

/// "•", "3.", "a)": what stands before the items of a list.
bool list_mark(const std::u32string& text) {
  if (text.size() > 3) return false;
  return (text.size() == 1 && !is_letter(text[0])) || text.back() == U'.' || text.back() == U')';
}

class Finder {
 public:
  Finder(const Page& page, const std::vector<Line>& fragments, const TableRules& rules, const BodyType& body)
      : page_(page), rules_(rules), body_(body) {
    for (const Line& f : fragments) text_.push_back(&f);
    std::stable_sort(text_.begin(), text_.end(), [](const Line* a, const Line* b) { return stand(*a) < stand(*b); });
    for (const Box& r : rules.drawn)
      if (r.width() >= kShortestRule * body.size) wide_.push_back(r);
  }

  std::vector<Region> run() {
    std::vector<Region> tables;
    // Rules of one width, from top to bottom.
    std::vector<char> used(wide_.size(), 0);
    for (std::size_t i = 0; i < wide_.size(); ++i) {
      if (used[i]) continue;
      std::vector<Box> group;
      for (std::size_t k = i; k < wide_.size(); ++k)
        if (!used[k] && std::abs(wide_[k].x0 - wide_[i].x0) < kNear && std::abs(wide_[k].x1 - wide_[i].x1) < kNear)
          used[k] = 1, group.push_back(wide_[k]);
      tables_in(group, tables);
    }
    return tables;
  }

 private:
  const Page& page_;
  const TableRules& rules_;
  const BodyType& body_;
  std::vector<const Line*> text_;  // from top to bottom
  std::vector<Box> wide_;

  void tables_in(const std::vector<Box>& group, std::vector<Region>& tables) const {
    std::vector<Section> sections;
    for (std::size_t k = 0; k + 1 < group.size(); ++k) sections.push_back(section(group[k], group[k + 1]));
    for (std::size_t k = 0; k < sections.size();) {
      std::size_t begin = k;
      while (k < sections.size() && sections[k] != Section::other) ++k;
      std::size_t end = k++;
      // What has no columns at the ends is no part of it: a title between rules, an empty place.
      const auto columns = [&](std::size_t s) { return sections[s] == Section::columns; };
      while (begin < end && !columns(begin)) ++begin;
      while (end > begin && !columns(end - 1) && sections[end - 1] != Section::blank) --end;
      if (begin >= end) continue;
      Region table;
      if (build({group.begin() + static_cast<std::ptrdiff_t>(begin),
                 group.begin() + static_cast<std::ptrdiff_t>(end) + 1},
                table))
        tables.push_back(std::move(table));
    }
  }

  std::vector<const Line*> between(double x0, double x1, double y0, double y1) const {
    const auto above = [](const Line* f, double y) { return stand(*f) < y; };
    std::vector<const Line*> out;
    for (auto f = std::lower_bound(text_.begin(), text_.end(), y0, above); f != text_.end() && stand(**f) < y1; ++f)
      if (mid_x((*f)->box) > x0 - kNear && mid_x((*f)->box) < x1 + kNear) out.push_back(*f);
    return out;
  }

  Section section(const Box& above, const Box& below) const {
    const double y0 = mid_y(above), y1 = mid_y(below);
    if (y1 - y0 < kDouble * body_.size) return Section::blank;
    const std::vector<const Line*> inside = between(above.x0, above.x1, y0, y1);
    if (inside.empty()) return Section::other;
    double chars = 0;
    for (const Line* f : inside) {
      chars += reading_length(text_of(*f));
      if (f->box.x0 < above.x0 - 2 * kNear || f->box.x1 > above.x1 + 2 * kNear) return Section::other;
    }
    const std::vector<TextRow> rows = text_rows(inside, false);
    const bool bulleted = rows.size() > 1 && std::all_of(rows.begin(), rows.end(), [](const TextRow& r) {
                            return r.pieces.size() < 2 || (r.pieces.size() == 2 && list_mark(text_of(r.pieces[0])));
                          });
    const auto several = static_cast<std::size_t>(
        std::count_if(rows.begin(), rows.end(), [](const TextRow& r) { return r.pieces.size() > 1; }));
    const bool short_head = several > 0 && rows.size() <= kHeadLines;  // stacked heads: "Share / of all" beside others
    if (!bulleted && (several * 2 >= rows.size() || short_head) &&
        chars < kProseChars * static_cast<double>(inside.size()))
      return Section::columns;
    if (rows.size() <= kLooseLines && chars < 2 * kProseChars * static_cast<double>(rows.size())) return Section::loose;
    return Section::other;
  }

  bool build(const std::vector<Box>& rules, Region& table) const {
    const double x0 = rules[0].x0, x1 = rules[0].x1, top = mid_y(rules.front()), bottom = mid_y(rules.back());
    OpenTable open;
    for (const Box& r : rules)
      if (open.rules.empty() || mid_y(r) - open.rules.back() > kDouble * body_.size) open.rules.push_back(mid_y(r));
    const std::vector<const Line*> inside = between(x0, x1, top, bottom);
    for (const Box& r : rules_.horizontal)
      if (mid_y(r) > top + kNear && mid_y(r) < bottom - kNear && r.x0 > x0 - kNear && r.x1 < x1 + kNear &&
          r.width() < 0.95 * (x1 - x0))
        open.partial.push_back(r);
    open.rows = text_rows(inside, true);
    if (open.rows.size() < 2) return false;
    // Rows under the first inner rule say where the columns are; those of the head may span several.
    const auto body_rows = [&](const std::vector<TextRow>& rows) {
      std::vector<TextRow> out;
      for (const TextRow& r : rows)
        if (open.rules.size() < 3 || r.baseline > open.rules[1]) out.push_back(r);
      return out;
    };
    open.cuts = cuts_in(body_rows(open.rows), open.rows, x0, x1, top, bottom);
    std::vector<TextRow> whole = text_rows(inside, false);
    const std::vector<double> plain = cuts_in(body_rows(whole), whole, x0, x1, top, bottom);
    if (plain.size() > open.cuts.size()) open.cuts = plain, open.rows = std::move(whole);
    if (open.cuts.empty()) open.cuts = cuts_in(open.rows, {}, x0, x1, top, bottom);
    if (open.cuts.empty() || columns_of_prose(open.rows, open.cuts)) return false;
    std::size_t filled = 0, lone = 0;
    for (std::size_t k = 0; k + 1 < open.rules.size(); ++k) {
      const auto n = std::count_if(open.rows.begin(), open.rows.end(), [&](const TextRow& r) {
        return r.baseline > open.rules[k] && r.baseline <= open.rules[k + 1] + 2;
      });
      filled += n > 0, lone += n == 1;
    }
    open.row_rules = filled >= 3 && lone * 2 >= filled;
    table.kind = RegionKind::table, table.page = page_.number;
    table.doubt = Doubt::table_without_column_rules;
    table.box = {x0, top, x1, bottom};
    int head_rows = -1;
    if (const std::vector<TextRow> above = head_above(x0, x1, top, open.cuts); !above.empty()) {
      table.box.y0 = above.front().top();
      open.rows.insert(open.rows.begin(), above.begin(), above.end());
      open.rules.insert(open.rules.begin(), table.box.y0 - 1);
      open.head = above.size();
    } else if (open.rules.size() >= 3) {
      open.head = static_cast<std::size_t>(std::count_if(
          open.rows.begin(), open.rows.end(), [&](const TextRow& r) { return r.baseline <= open.rules[1]; }));
    }
    if (open.head >= open.rows.size() || figures_first(open)) open.head = 0;
    table.cells = cells_of(open, body_, head_rows);
    set_headers(table.cells, head_rows);
    return !table.cells.empty() && table.cells.back().row > 0 && !has_leaders(table.cells);
  }

  /// The first section is no head when a row of figures stands in it.
  static bool figures_first(const OpenTable& open) {
    return open.rules.size() > 3 &&
           std::any_of(
               open.rows.begin(), open.rows.begin() + static_cast<std::ptrdiff_t>(open.head), [](const TextRow& r) {
                 return r.pieces.size() > 2 && std::all_of(r.pieces.begin() + 1, r.pieces.end(), [](const Line& f) {
                          const std::u32string t = text_of(f);
                          return numeric(t) && t.size() != 4;
                        });
               });
  }

  /// A header row that stands over the first rule: pieces in the table's own columns, right above it.
  std::vector<TextRow> head_above(double x0, double x1, double top, const std::vector<double>& cuts) const {
    const std::vector<TextRow> rows = text_rows(between(x0, x1, top - kHeadAbove * body_.leading, top), false);
    if (rows.size() != 1 || rows[0].pieces.size() < 2) return {};
    std::set<int> columns;
    for (const Line& f : rows[0].pieces) columns.insert(column_at(cuts, mid_x(f.box)));
    return columns.size() == rows[0].pieces.size() ? rows : std::vector<TextRow>{};
  }

  /// Where columns meet: vertical rules, or the gutters of the text.
  std::vector<double> cuts_in(const std::vector<TextRow>& rows, const std::vector<TextRow>& all, double x0, double x1,
                              double top, double bottom) const {
    std::vector<double> ruled;
    for (const Box& v : rules_.vertical)
      if (mid_x(v) > x0 + kNear && mid_x(v) < x1 - kNear &&
          overlap_y(v, Box{0, top, 0, bottom}) > 0.5 * (bottom - top) &&
          (ruled.empty() || mid_x(v) - ruled.back() > 2 * kNear))
        ruled.push_back(mid_x(v));
    std::vector<double> cuts = column_cuts(rows, all, body_);
    return cuts.size() > ruled.size() ? cuts : ruled;
  }

  /// Two columns of running text between rules: long lines that fill their columns.
  static bool columns_of_prose(const std::vector<TextRow>& rows, const std::vector<double>& cuts) {
    std::vector<std::vector<const Line*>> columns(cuts.size() + 1);
    for (const TextRow& r : rows)
      for (const Line& f : r.pieces) columns[static_cast<std::size_t>(column_at(cuts, mid_x(f.box)))].push_back(&f);
    std::size_t prose = 0;
    for (const auto& column : columns) {
      if (column.size() < 5) continue;
      double right = -1e9, chars = 0;
      for (const Line* f : column) right = std::max(right, f->box.x1), chars += reading_length(text_of(*f));
      const auto full =
          std::count_if(column.begin(), column.end(), [&](const Line* f) { return right - f->box.x1 < 1.5 * f->size; });
      if (chars / static_cast<double>(column.size()) > kProseFill &&
          full * 2 > static_cast<std::ptrdiff_t>(column.size()))
        ++prose;
    }
    return prose >= 2 || (prose == 1 && columns.size() == 2 &&
                          std::any_of(columns.begin(), columns.end(), [](const auto& c) { return c.size() < 5; }));
  }
};

}  // namespace

std::vector<Region> find_open_tables(const Page& page, const std::vector<Line>& fragments, const TableRules& rules,
                                     const BodyType& body) {
  return Finder(page, fragments, rules, body).run();
}

}  // namespace lectern
