// Reading order by bands and gutters. Never splits a fragment and never drops an element. Tested by columns_test.cpp.
#include "stages/layout/columns.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "stages/layout/lines.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kGutter = 0.7;  // em of body type: the narrowest gap that can part two columns
constexpr double kTightGutter =
    0.15;  // em: what an overfull line or table must leave free of a gutter known from other rows
constexpr double kMarginSize = 0.93;   // side notes are set at most this large, against body type
constexpr double kMarginWidth = 0.55;  // and at most this wide, against the text they stand beside
constexpr double kLabelChars = 14;     // a column of fewer characters a line is one of labels, not of text
constexpr double kOtherSize = 0.15;    // of the larger: labels have the size of what they label
constexpr double kBandGap = 0.9;       // leadings between the letters of rows: more parts bands
constexpr std::size_t kNames = 3;      // lines of a column of names, at least
constexpr double kNamesAlike = 0.6;    // columns of names have lines of about one length
constexpr int kDepth = 5;              // columns inside columns

struct Interval {
  double a, b;
};
using Intervals = std::vector<Interval>;
constexpr double kFar = 1e7;

struct Strip {
  std::vector<Element> elements;
  double y0 = 0, y1 = 0;
};

/// The span of an element on the y axis without ascenders' and descenders' overlap into the neighbouring rows.
Interval rows_of(const Element& e) {
  if (!e.is_line()) return {e.box.y0, e.box.y1};
  return {e.line.baseline - 0.62 * e.line.size, std::max(e.line.baseline, e.line.baseline - 0.62 * e.line.size + 0.1)};
}

std::vector<Strip> strips_of(std::vector<Element> elements) {
  std::stable_sort(elements.begin(), elements.end(),
                   [](const Element& a, const Element& b) { return rows_of(a).a < rows_of(b).a; });
  std::vector<Strip> strips;
  for (Element& e : elements) {
    const Interval rows = rows_of(e);
    if (strips.empty() || rows.a >= strips.back().y1) strips.push_back({{}, rows.a, rows.b});
    strips.back().y1 = std::max(strips.back().y1, rows.b);
    strips.back().elements.push_back(std::move(e));
  }
  return strips;
}

/// What no element of the strip covers on the x axis, the margins included.
Intervals free_of(const std::vector<Element>& elements, double least) {
  Intervals covered;
  for (const Element& e : elements) covered.push_back({e.box.x0, e.box.x1});
  std::sort(covered.begin(), covered.end(), [](const Interval& l, const Interval& r) { return l.a < r.a; });
  Intervals free;
  double end = -kFar;
  for (const Interval& c : covered) {
    if (c.a - end >= least) free.push_back({end, c.a});
    end = std::max(end, c.b);
  }
  free.push_back({end, kFar});
  return free;
}

Intervals common(const Intervals& x, const Intervals& y, double least) {
  Intervals out;
  for (std::size_t i = 0, j = 0; i < x.size() && j < y.size();) {
    const double a = std::max(x[i].a, y[j].a), b = std::min(x[i].b, y[j].b);
    if (b - a >= least) out.push_back({a, b});
    if (x[i].b < y[j].b) ++i;
    else ++j;
  }
  return out;
}

bool inner(const Interval& i) { return i.a > -kFar && i.b < kFar; }

/// Free intervals with text on both sides of them, given the extent of the text.
bool has_gutter(const Intervals& free, double x0, double x1) {
  return std::any_of(free.begin(), free.end(), [&](const Interval& f) { return f.a >= x0 && f.b <= x1; });
}

std::ptrdiff_t gutters(const Intervals& free, double x0, double x1) {
  return std::count_if(free.begin(), free.end(), [&](const Interval& f) { return f.a >= x0 && f.b <= x1; });
}

struct Measures {
  int lines = 0;
  double chars = 0, width = 0, size = 0;
  Box box;
};

Measures measure(const std::vector<Element>& column) {
  Measures m;
  std::vector<double> sizes;
  for (const Element& e : column) {
    m.box = unite(m.box, e.box);
    if (!e.is_line()) continue;
    ++m.lines;
    m.chars += reading_length(text_of(e.line));
    sizes.push_back(e.line.size);
  }
  if (m.lines) m.chars /= m.lines;
  m.width = m.box.width();
  if (!sizes.empty()) {
    std::nth_element(sizes.begin(), sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2), sizes.end());
    m.size = sizes[sizes.size() / 2];
  }
  return m;
}

/// How many lines of `a` stand on a baseline of `b`.
int shared_baselines(const std::vector<Element>& a, const std::vector<Element>& b) {
  int shared = 0;
  for (const Element& x : a)
    if (x.is_line() && std::any_of(b.begin(), b.end(), [&](const Element& y) {
          return y.is_line() && std::abs(x.line.baseline - y.line.baseline) < 0.2 * x.line.size;
        }))
      ++shared;
  return shared;
}

class Order {
 public:
  Order(const BodyType& body, bool rtl) : body_(body), rtl_(rtl) {}

  std::vector<Column> run(std::vector<Element> elements) {
    std::vector<Column> out;
    arrange(std::move(elements), 0, out);
    return out;
  }

 private:
  const BodyType& body_;
  bool rtl_;

  void arrange(std::vector<Element> elements, int depth, std::vector<Column>& out) {
    const double least = kGutter * body_.size, tight = kTightGutter * body_.size;
    std::vector<Strip> strips = strips_of(std::move(elements));
    for (std::size_t i = 0; i < strips.size();) {
      Intervals free = free_of(strips[i].elements, least);
      double x0 = extent(strips[i]).a, x1 = extent(strips[i]).b;
      bool multi = has_gutter(free, x0, x1);
      std::size_t end = i + 1;
      // A single row in several pieces above a clear gap (byline and date, say) is not the top of columns.
      const bool loose_row =
          multi && end < strips.size() && single_row(strips[i]) && strips[end].y0 - strips[i].y1 > 1.2 * body_.leading;
      for (; end < strips.size() && !loose_row; ++end) {
        const Intervals next = free_of(strips[end].elements, tight);
        const Interval e = extent(strips[end]);
        const double nx0 = std::min(x0, e.a), nx1 = std::max(x1, e.b);
        Intervals both = common(free, next, tight);
        // Below a clear gap, rows that leave fewer gutters have columns of their own.
        if (multi && strips[end].y0 - strips[end - 1].y1 > kBandGap * body_.leading &&
            gutters(both, nx0, nx1) < gutters(free, x0, x1))
          break;
        // Columns under single rows begin a band of their own where those rows stand in the gutter.
        if (!multi && has_gutter(free_of(strips[end].elements, least), e.a, e.b) &&
            (!has_gutter(common(free, next, least), nx0, nx1) || juts_out(strips[end], x0, x1))) {
          end = without_lead(strips, i, end);
          break;
        }
        if (has_gutter(both, nx0, nx1)) multi = true;
        else if (multi || has_gutter(free_of(strips[end].elements, least), e.a, e.b)) {
          if (multi) end = without_lead(strips, i, end, true);
          break;
        }
        free = std::move(both), x0 = nx0, x1 = nx1;
      }
      if (multi && end < strips.size()) end = without_tail(strips, i, end, free);
      std::vector<Element> band;
      for (std::size_t k = i; k < end; ++k)
        for (Element& e : strips[k].elements) band.push_back(std::move(e));
      // Inside a column, one row in pieces is a line with wide gaps between its words.
      if (depth > 0 && multi && single_row({band, 0, 0})) multi = false;
      emit(std::move(band), multi ? free : Intervals{}, depth, out);
      i = end;
    }
  }

  static Interval extent(const Strip& s) {
    Interval r{kFar, -kFar};
    for (const Element& e : s.elements) r.a = std::min(r.a, e.box.x0), r.b = std::max(r.b, e.box.x1);
    return r;
  }

  /// Rows from x0 to x1 begin left of a later column of the strip and reach into it.
  bool juts_out(const Strip& strip, double x0, double x1) const {
    const double first = extent(strip).a;
    return std::any_of(strip.elements.begin(), strip.elements.end(), [&](const Element& e) {
      return e.box.x0 > first + body_.size && x0 < e.box.x0 - 2 * body_.size && x1 > e.box.x0 &&
             x0 > first + body_.size;
    });
  }

  /// Rows of a later column that stand higher than the first column begins: they belong to the band below.
  /// Below columns (`apart`) only such that a clear gap parts from what is above.
  std::size_t without_lead(const std::vector<Strip>& strips, std::size_t begin, std::size_t end,
                           bool apart = false) const {
    const auto start = [&](const Box& b) { return rtl_ ? -b.x1 : b.x0; };
    double first = kFar;
    for (const Element& e : strips[end].elements) first = std::min(first, start(e.box));
    std::size_t lead = end;
    while (lead > begin + 1 && strips[lead].y0 - strips[lead - 1].y1 < kBandGap * body_.leading) {
      const std::vector<Element>& row = strips[lead - 1].elements;
      const bool later = std::all_of(row.begin(), row.end(), [&](const Element& r) {
        return start(r.box) > first + body_.size &&
               std::any_of(strips[end].elements.begin(), strips[end].elements.end(), [&](const Element& e) {
                 return start(e.box) > first + body_.size && std::abs(start(r.box) - start(e.box)) < 2 * body_.size;
               });
      });
      if (!later) break;
      --lead;
    }
    if (apart && lead < end && strips[lead].y0 - strips[lead - 1].y1 <= kBandGap * body_.leading) return end;
    return lead;
  }

  static bool single_row(const Strip& s) {
    return std::all_of(s.elements.begin(), s.elements.end(), [&](const Element& e) {
      return e.is_line() && std::abs(e.line.baseline - s.elements[0].line.baseline) < 0.3 * e.line.size;
    });
  }

  /// Lines at the foot of a band that only the first column has, set apart by a gap: they open what follows over the
  /// full width (a heading, say).
  std::size_t without_tail(const std::vector<Strip>& strips, std::size_t begin, std::size_t end,
                           const Intervals& free) const {
    double gutter = kFar;
    for (const Interval& f : free)
      if (inner(f)) gutter = std::min(gutter, f.a);
    std::size_t tail = end;
    while (tail > begin + 1 && extent(strips[tail - 1]).b <= gutter) --tail;
    for (std::size_t k = tail; k < end; ++k)
      if (k > begin && end - k <= 2 && strips[k].y0 - strips[k - 1].y1 > 0.9 * body_.leading) return k;
    return end;
  }

  void emit(std::vector<Element> band, Intervals free, int depth, std::vector<Column>& out) {
    std::vector<double> cuts;
    for (const Interval& f : free)
      if (inner(f)) cuts.push_back((f.a + f.b) / 2);
    std::vector<std::vector<Element>> columns = split(std::move(band), cuts);
    settle(columns);
    if (columns.size() == 1 || depth >= kDepth) {
      std::vector<Element> all;
      for (auto& c : columns)
        for (Element& e : c) all.push_back(std::move(e));
      single(std::move(all), out);
      return;
    }
    const std::vector<bool> margin = margins(columns);
    std::vector<std::size_t> order;
    for (std::size_t k = 0; k < columns.size(); ++k) order.push_back(rtl_ ? columns.size() - 1 - k : k);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return !margin[a] && margin[b]; });
    for (std::size_t k : order) {
      const std::size_t first = out.size();
      if (margin[k]) {
        single(std::move(columns[k]), out, true);
        continue;
      }
      const Box extent = measure(columns[k]).box;
      arrange(std::move(columns[k]), depth + 1, out);
      for (std::size_t c = first; c < out.size(); ++c)
        if (!out[c].margin && out[c].box.width() > 0.5 * extent.width())
          out[c].box.x0 = extent.x0, out[c].box.x1 = extent.x1;
    }
  }

  static std::vector<std::vector<Element>> split(std::vector<Element> band, const std::vector<double>& cuts) {
    std::vector<std::vector<Element>> columns(cuts.size() + 1);
    for (Element& e : band) {
      const double x = e.box.center().x;
      columns[static_cast<std::size_t>(std::upper_bound(cuts.begin(), cuts.end(), x) - cuts.begin())].push_back(
          std::move(e));
    }
    std::erase_if(columns, [](const auto& c) { return c.empty(); });
    return columns;
  }

  /// A box, picture or table: no label.
  bool has_block(const std::vector<Element>& column) const {
    return std::any_of(column.begin(), column.end(),
                       [&](const Element& e) { return !e.is_line() && e.box.height() > 2 * body_.leading; });
  }

  bool margin_like(const Measures& m, const Measures& beside) const {
    return m.lines > 0 && m.size <= kMarginSize * body_.size && m.width <= kMarginWidth * beside.width &&
           m.size < beside.size * 0.96;
  }

  /// Takes back gutters that part labels from what they label (bullets, numbers, terms), or pieces of single rows.
  void settle(std::vector<std::vector<Element>>& columns) const {
    for (std::size_t k = 0; k + 1 < columns.size();) {
      const Measures a = measure(columns[k]), b = measure(columns[k + 1]);
      bool join = false;
      if (a.lines && b.lines && !has_block(columns[k]) && !has_block(columns[k + 1])) {
        const int shared =
            std::max(shared_baselines(columns[k], columns[k + 1]), shared_baselines(columns[k + 1], columns[k]));
        const bool margin = (margin_like(a, b) && k == 0) || (margin_like(b, a) && k + 2 == columns.size());
        const Measures& less = a.chars < b.chars ? a : b;
        const int fewer = std::min(a.lines, b.lines);
        const bool aligned = shared >= 0.8 * fewer;
        const bool alike = std::abs(a.size - b.size) < kOtherSize * std::max(a.size, b.size);
        if (aligned && !margin && (alike || less.chars < 4) &&
            (less.chars < kLabelChars || (fewer < 3 && (fewer < 2 || less.chars < 2 * kLabelChars))))
          join = true;
        if (less.chars < 4 && aligned) join = true;
        if (join && names(columns[k]) && names(columns[k + 1]) && as_long(a, b)) join = false;
        // Labels belong to what follows them: wait for the column behind them.
        if (join && !rtl_ && &less == &b && b.chars < 4 && k + 2 < columns.size()) join = false;
      }
      if (join) {
        for (Element& e : columns[k + 1]) columns[k].push_back(std::move(e));
        columns.erase(columns.begin() + static_cast<std::ptrdiff_t>(k) + 1);
      } else {
        ++k;
      }
    }
  }

  /// Short lines that begin with a capital and have no figures: names, set in columns.
  static bool names(const std::vector<Element>& column) {
    std::size_t lines = 0;
    for (const Element& e : column) {
      if (!e.is_line()) return false;
      const std::u32string text = text_of(e.line);
      if (text.empty() || !is_upper(text[0]) || text.back() == U':' || text.find(U' ') == std::u32string::npos ||
          std::any_of(text.begin(), text.end(), is_digit))
        return false;
      ++lines;
    }
    return lines >= kNames;
  }
  static bool as_long(const Measures& a, const Measures& b) {
    return std::min(a.chars, b.chars) > kNamesAlike * std::max(a.chars, b.chars) && std::abs(a.lines - b.lines) <= 1;
  }

  std::vector<bool> margins(const std::vector<std::vector<Element>>& columns) const {
    std::vector<bool> margin(columns.size(), false);
    for (const std::size_t k : {std::size_t{0}, columns.size() - 1}) {
      const Measures m = measure(columns[k]), beside = measure(columns[k == 0 ? 1 : k - 1]);
      if (margin_like(m, beside)) margin[k] = true;
    }
    if (columns.size() == 2 && margin[0] && margin[1]) margin[0] = false;
    return margin;
  }

  void single(std::vector<Element> elements, std::vector<Column>& out, bool margin = false) const {
    std::vector<Line> fragments;
    Column column;
    column.margin = margin;
    std::vector<Element> blocks;
    for (Element& e : elements) {
      column.box = unite(column.box, e.box);
      if (e.is_line()) fragments.push_back(std::move(e.line));
      else blocks.push_back(std::move(e));
    }
    for (Line& line : join_fragments(std::move(fragments))) {
      const Box box = line.box;
      column.elements.push_back({box, std::move(line), -1});
    }
    for (Element& b : blocks) {
      auto at = std::find_if(column.elements.begin(), column.elements.end(), [&](const Element& e) {
        return e.is_line() ? e.line.baseline > b.box.y0 + 0.5 * body_.leading : e.box.y0 > b.box.y0;
      });
      column.elements.insert(at, std::move(b));
    }
    if (!out.empty() && !margin && !out.back().margin && same_column(out.back().box, column.box)) {
      out.back().box = unite(out.back().box, column.box);
      for (Element& e : column.elements) out.back().elements.push_back(std::move(e));
    } else {
      out.push_back(std::move(column));
    }
  }

  /// Two bands of one column: one above the other, alike in place.
  bool same_column(const Box& above, const Box& below) const {
    return below.y0 >= above.y1 - body_.leading && std::abs(above.x0 - below.x0) < 2 * body_.size &&
           std::abs(above.x1 - below.x1) < 4 * body_.size;
  }
};

}  // namespace

std::vector<Column> order_columns(std::vector<Element> elements, const BodyType& body, bool rtl) {
  return Order(body, rtl).run(std::move(elements));
}

}  // namespace lectern
