// Gives each block the type and the place that a printer would: what it is shows in nothing else. Never changes text.
// Tested by lay_out_text_test.cpp.
#include "stages/extract/set_type.h"

#include <algorithm>

#include "stages/repair/line_text.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

// Points. Only their relations matter: no page of this kind was ever printed.
constexpr double kSize = 10, kLeading = 12, kMargin = 60;
constexpr double kTitle = 20, kHighest = 17, kStep = 1.3, kLowest = 10.8;  // headings: each rank a step smaller
constexpr double kNote = 8;
constexpr double kQuoteIndent = 20, kItemIndent = 14, kColumnOfText = 5;
constexpr double kPullSize = 12;
constexpr double kFar = 200;              // from what stands alone at the top of a title page to the title
constexpr std::size_t kLeastOfBlock = 3;  // lines of a block that show how wide it was set
constexpr Color kAccent{120, 0, 0};

double size_of(const TextBlock& b) {
  if (b.kind == TextKind::title) return kTitle;
  if (b.kind == TextKind::heading) return std::max(kLowest, kHighest - kStep * (b.rank - 1));
  if (b.kind == TextKind::note) return kNote;
  return b.kind == TextKind::pull_quote ? kPullSize : kSize;
}

class Setter {
 public:
  Setter(Extract extract, std::vector<std::vector<LinkArea>> links, double width) : width_(width) {
    layout_.source = std::move(extract.source);
    layout_.fonts.resize(1);
    layout_.untyped = true;
    layout_.body.size = kSize, layout_.body.leading = kLeading, layout_.body.font = 0;
    for (std::size_t p = 0; p < extract.pages.size(); ++p) {
      LayoutPage page;
      page.number = static_cast<int>(p) + 1;
      page.label = extract.pages[p].label.empty() ? std::to_string(p + 1) : extract.pages[p].label;
      page.width = width + 2 * kMargin;
      page.links = std::move(links[p]);
      page.furniture = std::move(extract.pages[p].furniture);
      layout_.pages.push_back(std::move(page));
    }
    y_.assign(layout_.pages.size(), kMargin);
  }

  void block(TextBlock& b) {
    if (b.kind == TextKind::source && !page(b).regions.empty()) {
      attribution(b);
      return;
    }
    double& y = y_[static_cast<std::size_t>(b.page - 1)];
    if (b.kind != TextKind::explanation) y += b.far ? kFar : kLeading;
    Region region;
    region.page = b.page;
    region.kind = b.kind == TextKind::note    ? RegionKind::note
                  : b.kind == TextKind::table ? RegionKind::table
                                              : RegionKind::text;
    const double size = size_of(b), indent = indent_of(b);
    double right = kMargin + width_;
    if (b.lines.size() >= kLeastOfBlock) {
      right = 0;
      for (const TextLine& l : b.lines) right = std::max(right, kMargin + indent + width_of(l.line, size));
      right = std::min(right, kMargin + width_);
    }
    if (b.kind == TextKind::quote) right = std::min(right, kMargin + width_ - kQuoteIndent);
    if (b.kind == TextKind::entry) wrap(b);
    const std::size_t first = b.lines.empty() ? 0 : b.lines[0].indent;
    for (std::size_t n = 0; n < b.lines.size(); ++n) {
      Line line = std::move(b.lines[n].line);
      double x = kMargin + indent;
      if (b.kind == TextKind::paragraph && b.lines[n].indent > first)
        x += kColumnOfText * static_cast<double>(std::min<std::size_t>(b.lines[n].indent - first, 8));
      if (b.kind == TextKind::entry && n > 0) x += kItemIndent;
      if (b.kind == TextKind::item && n == 0) mark(line, b.label, x - kItemIndent);
      set(line, x, y, size, b.kind == TextKind::item && n == 0);
      look(line, b);
      tell(line, b, n == 0);
      region.lines.push_back(std::move(line));
      y += kLeading * size / kSize;
    }
    cells(b, region, y);
    for (Line& l : region.lines) {
      l.box.x1 = std::max(l.box.x0 + 1, std::min(l.box.x1, right));
      mirror(l);
      region.box = unite(region.box, l.box);
    }
    if (b.kind == TextKind::quote) right += kQuoteIndent;
    region.column = {kMargin, region.box.y0, std::max(right, kMargin + width_ / 2), region.box.y1};
    if (b.kind == TextKind::pull_quote) region.lines[0].rule_above = true;
    if (const bool goes_on = b.kind == TextKind::explanation || (b.kind == TextKind::term && explained_);
        goes_on && !page(b).regions.empty()) {  // terms and explanations stand in one column
      Region& open = page(b).regions.back();
      for (Line& l : region.lines) open.lines.push_back(std::move(l));
      open.box = unite(open.box, region.box), open.column = unite(open.column, region.column);
    } else {
      page(b).regions.push_back(std::move(region));
    }
    explained_ = b.kind == TextKind::explanation;
  }

  Layout finish() {
    for (std::size_t p = 0; p < layout_.pages.size(); ++p) {
      LayoutPage& page = layout_.pages[p];
      page.height = y_[p] + kMargin;
      for (Region& r : page.furniture) {
        const double y = r.box.y0 > 0 ? page.height - kLeading : kLeading;
        r.page = page.number;
        for (Line& l : r.lines) l.page = page.number, set(l, kMargin, y, kSize, false);
        r.box = r.column = r.lines[0].box;
      }
    }
    std::size_t right_to_left = 0, letters = 0;
    for (const LayoutPage& page : layout_.pages)
      for (const Region& r : page.regions)
        for (const Line& l : r.lines) right_to_left += l.rtl, ++letters;
    layout_.rtl = right_to_left * 2 > letters;
    return std::move(layout_);
  }

 private:
  Layout layout_;
  double width_;
  std::vector<double> y_;  // of the next line of each page

  bool explained_ = false;  // the last block was an explanation
  int blocks_ = 0;          // told so far

  /// What a line is, as far as it is known for sure: the paragraphs of wrapped text are found by split_pieces().
  void tell(Line& line, const TextBlock& b, bool first) {
    if (first) ++blocks_;
    if (b.open) return;
    line.told.block = blocks_;
    if (b.kind == TextKind::heading) line.told.level = b.rank;
  }

  /// An entry hangs: its second line shows it.
  static void wrap(TextBlock& b) {
    const std::u32string text = text_of(b.lines[0]);
    const std::size_t space = text.find(U' ', text.size() / 2);
    if (b.lines.size() != 1 || space == text.npos) return;
    TextLine rest = b.lines[0];
    remove_front(rest.line, space + 1);
    remove_back(b.lines[0].line, text.size() - space);
    b.lines.push_back(std::move(rest));
  }

  LayoutPage& page(const TextBlock& b) { return layout_.pages[static_cast<std::size_t>(b.page - 1)]; }

  static double width_of(const Line& line, double size) { return set_width(text_of(line)) * size / kSize; }

  static double indent_of(const TextBlock& b) {
    if (b.kind == TextKind::quote || b.kind == TextKind::source) return kQuoteIndent;
    if (b.kind == TextKind::explanation) return kItemIndent;
    if (b.kind != TextKind::item) return 0;
    return kItemIndent + kColumnOfText * static_cast<double>(std::min<std::size_t>(b.indent, 24));
  }

  static void mark(Line& line, const std::u32string& label, double x) {
    Span span;
    span.text = label + U" ";
    span.x0 = x;
    line.spans.front().gap_before = true;
    line.spans.insert(line.spans.begin(), std::move(span));
  }

  void set(Line& line, double x, double y, double size, bool marked) {
    double at = x;
    for (std::size_t s = 0; s < line.spans.size(); ++s) {
      Span& span = line.spans[s];
      span.size = span.raise != 0 ? 0.6 * size : size;
      const double width = set_width(span.text) * span.size / kSize;
      if (marked && s == 0) {
        span.x1 = std::min(span.x0 + width, x - 1);
        continue;
      }
      span.x0 = at, span.x1 = at += width;
    }
    line.size = size, line.baseline = y;
    line.box = {line.spans[0].x0, y - 0.8 * size, at, y + 0.2 * size};
    std::size_t turned = 0, straight = 0;
    for (char32_t c : text_of(line)) turned += is_rtl(c), straight += is_letter(c) && !is_rtl(c);
    line.rtl = turned > straight;
  }

  static void look(Line& line, const TextBlock& b) {
    for (Span& s : line.spans) {
      if (b.kind == TextKind::heading || b.kind == TextKind::title) s.bold = true;
      if (b.kind == TextKind::pull_quote) s.bold = false, s.color = kAccent;
    }
  }

  /// Right-to-left lines start at the right edge.
  void mirror(Line& line) const {
    if (!line.rtl) return;
    const double sum = 2 * kMargin + width_;
    const auto turn = [&](double& a, double& b) {
      const double old = a;
      a = sum - b, b = sum - old;
    };
    turn(line.box.x0, line.box.x1);
    for (Span& s : line.spans) turn(s.x0, s.x1);
  }

  /// What names the source of a quotation stands under it.
  void attribution(TextBlock& b) {
    Region& region = page(b).regions.back();
    double& y = y_[static_cast<std::size_t>(b.page - 1)];
    for (TextLine& l : b.lines) {
      Line line = std::move(l.line);
      tell(line, b, &l == &b.lines.front());
      set(line, kMargin + 0.6 * width_, y, kSize, false);
      line.box.x1 = std::max(line.box.x1, kMargin + width_ - 1);
      region.lines.push_back(std::move(line));
      y += kLeading;
    }
  }

  void cells(TextBlock& b, Region& region, double& y) {
    std::size_t columns = 1;
    for (const auto& row : b.rows) columns = std::max(columns, row.size());
    const double step = width_ / static_cast<double>(columns);
    for (std::size_t r = 0; r < b.rows.size(); ++r, y += kLeading)
      for (std::size_t c = 0; c < b.rows[r].size(); ++c) {
        LayoutCell cell;
        cell.row = static_cast<int>(r), cell.column = static_cast<int>(c), cell.header = r == 0;
        const double x = kMargin + step * static_cast<double>(c);
        cell.box = {x, y - kLeading, x + step, y};
        if (!b.rows[r][c].empty()) {
          Line line;
          line.page = b.page;
          line.spans.push_back({.text = b.rows[r][c]});
          set(line, x, y - 2, kSize, false);
          cell.lines.push_back(std::move(line));
        }
        region.box = unite(region.box, cell.box);
        region.cells.push_back(std::move(cell));
      }
  }
};

}  // namespace

Layout set_type(Extract extract, std::vector<TextBlock> blocks, std::vector<std::vector<LinkArea>> links,
                double width) {
  Setter setter(std::move(extract), std::move(links), width);
  for (TextBlock& b : blocks) setter.block(b);
  return setter.finish();
}

}  // namespace lectern
