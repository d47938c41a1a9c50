// Glyphs to fragments of lines. Never drops a visible glyph, never decides about columns or paragraphs: that is
// columns.cpp and structure/. Tested by lines_test.cpp.
#include "stages/layout/lines.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <utility>

#include "stages/layout/direction.h"
#include "stages/layout/raised_labels.h"
#include "stages/layout/table_parts.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

// All in em of the glyphs concerned.
constexpr double kSameBaseline = 0.12;   // baselines nearer than this are one
constexpr double kRaiseLimit = 0.75;     // a small glyph further off its neighbour's baseline is no super- or subscript
constexpr double kLowerLimit = 0.45;     // nor one so far below it: it is raised above the line that follows
constexpr double kRaiseLeast = 0.07;     // nearer to the baseline than this is not raised
constexpr double kSmallGlyph = 0.88;     // super- and subscripts are set smaller than this
constexpr double kScriptLeast = 0.45;    // and not smaller than this: a drop cap has no scripts
constexpr double kFragmentGap = 0.8;     // a gap inside text drawn in sequence that ends a fragment
constexpr double kJoinGap = 0.65;        // fragments drawn apart but nearer than this are one
constexpr double kTouch = 0.25;          // nearer than this, a raised mark belongs to the word before it
constexpr double kWordGap = 0.1;         // a gap without a space glyph that is a space
constexpr std::size_t kCharsAWord = 16;  // a line with fewer spaces than one in so many characters leaves some to gaps
constexpr double kArabicWordGap = 0.15;  // letters that join leave gaps where they do not
constexpr std::size_t kRtlPage = 6;      // tenths of the letters
constexpr double kLooseGap = 0.35;       // the same in lines that have space glyphs
constexpr double kCellGap = 0.4;         // a gap that may part two cells of a table: a span ends there
constexpr double kNoWidth = 0.02;        // a glyph of no width
constexpr double kBackstep = 0.6;        // a glyph may start this far before the end of the last one

struct Chunk {
  std::vector<Cluster> clusters;
  double x0 = 0, x1 = 0, baseline = 0, size = 0;  // of the largest type in it
};

double gap_between(const Chunk& chunk, const Cluster& c) { return std::max(c.x0 - chunk.x1, chunk.x0 - c.x1); }

/// Marks of scripts written to the left.
bool is_rtl_mark(char32_t c) { return (c >= 0x591 && c <= 0x8FF) || (c >= 0xFB1E && c <= 0xFEFC); }

/// May `c` go on the chunk: the same baseline, or a raised or lowered small glyph, near enough sideways?
bool belongs(const Chunk& chunk, const Cluster& c, double reach) {
  const double em = std::max(chunk.size, c.size);
  const double dy = std::abs(c.y - chunk.baseline);
  const double gap = gap_between(chunk, c);
  if (dy <= kSameBaseline * std::min(chunk.size, c.size)) return gap <= reach * em && gap > -1e6;
  const double ratio = std::min(chunk.size, c.size) / em;
  const bool lowered = (c.size < chunk.size) == (c.y > chunk.baseline);
  if (ratio < kSmallGlyph && ratio > kScriptLeast && dy <= (lowered ? kLowerLimit : kRaiseLimit) * em)
    return gap <= 0.4 * em && gap >= -kBackstep * em;
  return false;
}

void add(Chunk& chunk, Cluster c) {
  if (chunk.clusters.empty()) {
    chunk.x0 = c.x0, chunk.x1 = c.x1, chunk.baseline = c.y, chunk.size = c.size;
  } else {
    chunk.x0 = std::min(chunk.x0, c.x0), chunk.x1 = std::max(chunk.x1, c.x1);
    if (c.size > chunk.size * 1.02 && !blank(c)) chunk.baseline = c.y, chunk.size = c.size;
  }
  chunk.clusters.push_back(std::move(c));
}

/// Is text written to the left drawn from left to right here? Then a mark is drawn before its letter, else after it.
bool runs_right(const Page& page, std::size_t mark, const Cluster& before, double x) {
  for (std::size_t i = mark + 1; i < std::min(page.glyphs.size(), mark + 6); ++i) {
    const Glyph& g = page.glyphs[i];
    if (is_mark(g.code) || is_space(g.code)) continue;
    const double em = page.styles[g.style].size;
    if (std::abs(g.y - page.glyphs[mark].y) > 0.3 * em) return false;
    return g.x > before.x0 && g.x - x < 1.5 * em;
  }
  return false;
}

/// Clusters of one direction of writing, in the frame in which that direction runs to the right.
std::vector<Chunk> chunk_up(const Page& page, int rotation, bool invisible) {
  const double a = rotation * 3.14159265358979323846 / 180, cosine = std::cos(a), sine = std::sin(a);
  std::vector<Chunk> chunks;
  std::u32string waiting;        // marks that belong to the next letter
  std::optional<Cluster> space;  // one that goes with nothing drawn before it
  auto word = page.words.begin();
  for (std::size_t i = 0; i < page.glyphs.size(); ++i) {
    const Glyph& g = page.glyphs[i];
    const Style& style = page.styles[g.style];
    while (word != page.words.end() && static_cast<std::size_t>(word->glyph + word->count) <= i) ++word;
    if (style.rotation != rotation || style.size <= 0) continue;
    if (g.visibility != (invisible ? Visibility::invisible : Visibility::visible)) continue;
    const double x = rotation == 0 ? g.x : g.x * cosine + g.y * sine;
    const double y = rotation == 0 ? g.y : -g.x * sine + g.y * cosine;
    if (is_rtl_mark(g.code) && is_mark(g.code) && !g.continued && !chunks.empty()) {
      if (runs_right(page, i, chunks.back().clusters.back(), x)) waiting += g.code;
      else chunks.back().clusters.back().text += g.code;
      continue;
    }
    if (!chunks.empty()) {
      Chunk& last = chunks.back();
      Cluster& before = last.clusters.back();
      const bool mark = is_mark(g.code) && x <= before.x1 + 0.3 * style.size && x >= before.x0 - 0.5 * style.size;
      if (g.continued || mark) {
        before.text += g.code;
        if (g.continued) before.x1 = std::max(before.x1, x + g.advance), last.x1 = std::max(last.x1, before.x1);
        continue;
      }
    }
    Cluster c{std::u32string(1, g.code),
              std::min(x, x + g.advance),
              std::max(x, x + g.advance),
              y,
              style.size,
              g.style,
              g.tag};
    if (word != page.words.end() && static_cast<std::size_t>(word->glyph) <= i)
      c.word = static_cast<int>(word - page.words.begin());
    if (is_space(g.code) && chunks.empty()) continue;
    // A letter without width stands for an accent drawn off the baseline, over a letter that its text is a part of.
    if (is_rtl(g.code) && !chunks.empty() && g.advance <= kNoWidth * style.size &&
        std::abs(y - chunks.back().baseline) < 0.5 * style.size && gap_between(chunks.back(), c) < style.size)
      c.y = chunks.back().baseline;
    if (!waiting.empty() && !is_space(g.code)) c.text += std::exchange(waiting, {});
    const bool goes_on = !chunks.empty() && belongs(chunks.back(), c, kFragmentGap) &&
                         (is_space(g.code) || gap_between(chunks.back(), c) >= -kBackstep * c.size);
    if (goes_on || !is_space(g.code)) {
      if (!goes_on) chunks.emplace_back();
      // The space that text to the left is drawn from (the one behind a list's number) comes before it.
      if (space && std::abs(space->y - c.y) < kSameBaseline * c.size && std::abs(c.x0 - space->x1) < 0.1 * c.size)
        add(chunks.back(), *space);
      add(chunks.back(), std::move(c));
    } else {
      space = std::move(c);
      continue;
    }
    space.reset();
  }
  return chunks;
}

/// The extent of what is printed; blanks at the ends stay (a list's marker is drawn with its space), but do not count.
void trim(Chunk& chunk) {
  if (std::all_of(chunk.clusters.begin(), chunk.clusters.end(), blank)) chunk.clusters.clear();
  if (chunk.clusters.empty()) return;
  chunk.x0 = std::numeric_limits<double>::max(), chunk.x1 = -chunk.x0;
  for (const Cluster& c : chunk.clusters)
    if (!blank(c)) chunk.x0 = std::min(chunk.x0, c.x0), chunk.x1 = std::max(chunk.x1, c.x1);
}

/// Its first glyph is small and raised, and text follows it.
bool starts_raised(const Chunk& chunk) {
  const auto first = std::min_element(chunk.clusters.begin(), chunk.clusters.end(),
                                      [](const Cluster& a, const Cluster& b) { return a.x0 < b.x0; });
  return chunk.clusters.size() > 3 && first->size < kSmallGlyph * chunk.size &&
         chunk.baseline - first->y > kRaiseLeast * chunk.size;
}

/// Joins chunks that were drawn apart but stand together. Sweeps over chunks sorted by baseline, looking back one em.
std::vector<Chunk> merge_chunks(std::vector<Chunk> chunks) {
  for (Chunk& chunk : chunks) trim(chunk);
  std::erase_if(chunks, [](const Chunk& c) { return c.clusters.empty(); });
  std::vector<std::size_t> order(chunks.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return std::tie(chunks[a].baseline, chunks[a].x0, a) < std::tie(chunks[b].baseline, chunks[b].x0, b);
  });
  std::vector<bool> raised(chunks.size());
  for (std::size_t i = 0; i < chunks.size(); ++i) raised[i] = starts_raised(chunks[i]);
  std::vector<std::size_t> home(chunks.size());
  for (std::size_t i = 0; i < home.size(); ++i) home[i] = i;
  const auto root = [&](std::size_t i) {
    while (home[i] != i) i = home[i] = home[home[i]];
    return i;
  };
  for (std::size_t k = 0; k < order.size(); ++k) {
    const Chunk& c = chunks[order[k]];
    int steps = 0;
    for (std::size_t j = k; j-- > 0 && steps < 64; ++steps) {
      const Chunk& b = chunks[order[j]];
      const double em = std::max(b.size, c.size), low = std::min(b.size, c.size), dy = c.baseline - b.baseline;
      if (dy > kRaiseLimit * 1.2 * em + 1) break;
      const double gap = std::max(c.x0 - b.x1, b.x0 - c.x1);
      // A raised mark at the start opens a note beside another column: it must touch what it goes behind.
      const bool opens = raised[order[c.x0 > b.x0 ? k : j]];
      const bool level = dy <= kSameBaseline * low && gap <= (opens ? kTouch : kJoinGap) * em;
      // A small raised or lowered piece that touches: a note marker drawn after its line.
      const double most = c.size < b.size ? kLowerLimit : kRaiseLimit;
      const bool script = low < kSmallGlyph * em && low > kScriptLeast * em && dy <= most * em &&
                          gap <= 0.3 * em && std::min(b.clusters.size(), c.clusters.size()) <= 6;
      if (!level && !script) continue;
      if (level && gap < -kBackstep * em * 3 && std::min(b.clusters.size(), c.clusters.size()) > 3 &&
          gap < -0.5 * std::min(b.x1 - b.x0, c.x1 - c.x0))
        continue;  // printed over one another: two layers, not one line
      const std::size_t rb = root(order[j]), rc = root(order[k]);
      if (rb != rc) home[std::max(rb, rc)] = std::min(rb, rc);
    }
  }
  std::vector<Chunk> merged(chunks.size());
  for (std::size_t i = 0; i < chunks.size(); ++i)
    for (Cluster& c : chunks[i].clusters) add(merged[root(i)], std::move(c));
  std::erase_if(merged, [](const Chunk& c) { return c.clusters.empty(); });
  for (Chunk& chunk : merged) trim(chunk);
  return merged;
}

/// Rules that run down between words part cells, however close those were set.
class Uprights {
 public:
  explicit Uprights(const Page& page) {
    std::vector<Box> rules = upright_rules(page, true);
    for (const Box& r : rules) {
      const long first = band(r.y0), last = band(r.y1);
      if (r.height() < kLowestUpright || first < 0 || last - first > kMostBands) continue;
      for (long b = first; b <= last; ++b) bands_[b].push_back(r);
    }
  }

  void cut(Chunk chunk, std::vector<Chunk>& out) const {
    const auto here = bands_.find(band(chunk.baseline - 0.3 * chunk.size));
    if (here == bands_.end()) {
      out.push_back(std::move(chunk));
      return;
    }
    std::stable_sort(chunk.clusters.begin(), chunk.clusters.end(),
                     [](const Cluster& a, const Cluster& b) { return a.x0 < b.x0; });
    Chunk part;
    double end = -1e9;  // of what is printed so far
    for (Cluster& c : chunk.clusters) {
      if (!blank(c)) {
        if (end > -1e9 && c.x0 > end && stands(here->second, end, c.x0, chunk)) {
          trim(part);
          out.push_back(std::exchange(part, {}));
        }
        end = std::max(end, c.x1);
      }
      add(part, std::move(c));
    }
    trim(part);
    if (!part.clusters.empty()) out.push_back(std::move(part));
  }

 private:
  static constexpr double kBand = 24;          // points
  static constexpr double kLowestUpright = 3;  // points: lower ones are ticks
  static constexpr long kMostBands = 1000;     // a rule over more is no part of a page
  static constexpr double kRuleGap = 0.1;      // em: words at a rule stand at least so far apart
  std::map<long, std::vector<Box>> bands_;     // rules by the heights they pass, from left to right

  static long band(double y) { return std::isfinite(y) && std::abs(y) < 1e7 ? std::lround(y / kBand) : -1; }

  static bool stands(const std::vector<Box>& rules, double from, double to, const Chunk& chunk) {
    if (to - from < kRuleGap * chunk.size) return false;
    auto r = std::lower_bound(rules.begin(), rules.end(), from - kRuleGap * chunk.size,
                              [](const Box& b, double x) { return (b.x0 + b.x1) / 2 < x; });
    for (; r != rules.end() && (r->x0 + r->x1) / 2 < to + kRuleGap * chunk.size; ++r)
      if (r->y0 < chunk.baseline - 0.45 * chunk.size && r->y1 > chunk.baseline - 0.15 * chunk.size) return true;
    return false;
  }
};

/// The gap that counts as a space in this chunk: wider where letters are spaced out.
double word_gap(const Chunk& chunk, bool has_spaces) {
  std::vector<double> gaps;
  for (std::size_t i = 1; i < chunk.clusters.size(); ++i) {
    const Cluster &a = chunk.clusters[i - 1], &b = chunk.clusters[i];
    if (!blank(a) && !blank(b)) gaps.push_back((b.x0 - a.x1) / std::max(a.size, 0.1));
  }
  const double base = has_spaces ? kLooseGap : kWordGap;
  if (gaps.size() < 5) return base;
  const std::size_t third = gaps.size() * 3 / 10;
  std::nth_element(gaps.begin(), gaps.begin() + static_cast<std::ptrdiff_t>(third), gaps.end());
  return gaps[third] > 0.04 ? std::max(base, gaps[third] + 0.12) : base;
}

/// Most letters of the page are written to the left.
bool mostly_rtl(const Page& page) {
  std::size_t left = 0, letters = 0;
  for (const Glyph& g : page.glyphs)
    if (g.visibility == Visibility::visible && is_letter(g.code)) ++letters, left += is_rtl(g.code);
  return left * 10 > letters * kRtlPage;
}

struct Finish {
  const Page& page;
  const std::vector<Font>& fonts;
  bool rtl = false;  // the page is mostly written to the left

  bool same_span(const Span& s, const Cluster& c, int raise, int tag) const {
    const Style& style = page.styles[static_cast<std::size_t>(c.style)];
    return s.font == style.font && std::abs(s.size - style.size) < 0.05 && s.color == style.color && s.raise == raise &&
           s.tag == tag && s.word == c.word;
  }

  Span open_span(const Cluster& c, int raise) const {
    const Style& style = page.styles[static_cast<std::size_t>(c.style)];
    Span s;
    s.font = style.font, s.size = style.size, s.color = style.color, s.raise = raise, s.tag = c.tag, s.word = c.word;
    const Font& font = fonts[static_cast<std::size_t>(style.font)];
    s.bold = font.bold, s.italic = font.italic, s.small_caps = font.small_caps, s.monospace = font.monospace;
    s.x0 = c.x0, s.x1 = c.x1;
    return s;
  }

  Line line(Chunk chunk) const {
    std::stable_sort(chunk.clusters.begin(), chunk.clusters.end(),
                     [](const Cluster& a, const Cluster& b) { return a.x0 < b.x0; });
    std::size_t blanks = 0, marks = 0;
    bool arabic = false;
    std::map<std::pair<int, int>, double> width_of_type;  // size and baseline, in tenths
    for (const Cluster& c : chunk.clusters) {
      if (blank(c)) blanks += c.text[0] == U' ';
      else
        width_of_type[{static_cast<int>(std::lround(c.size * 10)), static_cast<int>(std::lround(c.y * 10))}] +=
            static_cast<double>(c.text.size()) * c.size;
      if (is_mark(c.text[0])) ++marks;
      if (is_rtl(c.text[0])) arabic = true;
    }
    Line out;
    out.page = page.number;
    out.size = chunk.size;
    double best = 0;
    for (const auto& [type, weight] :
         width_of_type)  // what most of it is set in: a large bullet does not make its text small
      if (weight > best) best = weight, out.size = type.first / 10.0, chunk.baseline = type.second / 10.0;
    chunk.size = out.size;
    out.baseline = chunk.baseline;
    if (marks > 0) attach_marks(chunk.clusters);
    const double space =
        std::max(word_gap(chunk, blanks * kCharsAWord > chunk.clusters.size()), arabic ? kArabicWordGap : 0);
    out.box = {chunk.x0, chunk.baseline, chunk.x1, chunk.baseline};
    // Spaces are found between neighbours on paper; `space_after[i]`: one follows cluster i to its right.
    std::vector<bool> space_after(chunk.clusters.size());
    for (std::size_t i = 1; i < chunk.clusters.size(); ++i) {
      const Cluster &a = chunk.clusters[i - 1], &b = chunk.clusters[i];
      if (blank(a) || blank(b)) continue;
      const double em = std::min(a.size, b.size);
      if (b.x0 - a.x1 > space * em && !(is_cjk(a.text.back()) && is_cjk(b.text[0]) && b.x0 - a.x1 < 0.8 * em))
        space_after[i - 1] = true;
    }
    std::vector<bool> turned;
    const std::vector<std::size_t> order = logical_order(chunk.clusters, space_after, rtl, out.rtl, turned);
    for (std::size_t k = 0; k < order.size(); ++k) {
      const Cluster& c = chunk.clusters[order[k]];
      const double dy = chunk.baseline - c.y;
      int raise = 0;
      if (c.size < kSmallGlyph * chunk.size && std::abs(dy) > kRaiseLeast * chunk.size && !blank(c))
        raise = dy > 0 ? 1 : -1;
      out.box.y0 = std::min(out.box.y0, c.y - 0.75 * c.size), out.box.y1 = std::max(out.box.y1, c.y + 0.22 * c.size);
      const bool wide =
          k > 0 && order[k] == order[k - 1] + 1 && c.x0 - chunk.clusters[order[k - 1]].x1 > kCellGap * c.size;
      const bool stays =
          !out.spans.empty() && (blank(c) || same_span(out.spans.back(), c, raise, c.tag)) && !(wide && !blank(c));
      if (!stays) out.spans.push_back(open_span(c, raise));
      Span& span = out.spans.back();
      if (k > 0 && space_between(space_after, order[k - 1], order[k])) {
        if (stays || out.spans.size() < 2) span.text += U' ';
        else out.spans[out.spans.size() - 2].text += U' ';
      }
      for (char32_t code : c.text) span.text += turned[order[k]] ? mirrored(code) : code;
      span.x0 = std::min(span.x0, c.x0), span.x1 = std::max(span.x1, c.x1);
    }
    return out;
  }

  static bool space_between(const std::vector<bool>& after, std::size_t a, std::size_t b) {
    if (b == a + 1) return after[a];
    if (a == b + 1) return after[b];
    // A change of direction: the gap is where the two stretches meet on paper.
    return b < a ? after[a - 1] || after[b] : after[a] || after[b - 1];
  }

  /// Combining marks that were drawn before or apart from their letter go to the letter they stand over.
  static void attach_marks(std::vector<Cluster>& clusters) {
    std::vector<Cluster> kept;
    std::vector<Cluster> marks;
    for (Cluster& c : clusters) (is_mark(c.text[0]) ? marks : kept).push_back(std::move(c));
    for (Cluster& m : marks) {
      const double middle = (m.x0 + m.x1) / 2;
      Cluster* best = nullptr;
      double distance = std::numeric_limits<double>::max();
      auto at = std::lower_bound(kept.begin(), kept.end(), middle - 2 * m.size,
                                 [](const Cluster& c, double x) { return c.x0 < x; });
      for (; at != kept.end() && at->x0 < middle + 2 * m.size; ++at) {
        if (blank(*at)) continue;
        const double d = middle < at->x0 ? at->x0 - middle : middle > at->x1 ? middle - at->x1 : 0;
        if (d < distance) distance = d, best = &*at;
      }
      if (best) best->text += m.text;
      else kept.push_back(std::move(m));
    }
    clusters = std::move(kept);
  }
};

void rotate_box(Box& box, int rotation) {
  if (rotation == 0) return;
  const double a = rotation * 3.14159265358979323846 / 180, cosine = std::cos(a), sine = std::sin(a);
  double xs[4], ys[4];
  const double cx[4] = {box.x0, box.x1, box.x0, box.x1}, cy[4] = {box.y0, box.y0, box.y1, box.y1};
  for (int i = 0; i < 4; ++i) xs[i] = cx[i] * cosine - cy[i] * sine, ys[i] = cx[i] * sine + cy[i] * cosine;
  box = {*std::min_element(xs, xs + 4), *std::min_element(ys, ys + 4), *std::max_element(xs, xs + 4),
         *std::max_element(ys, ys + 4)};
}

/// Folds doubled spaces and drops those at the ends, over the borders of spans.
void tidy(Line& line) {
  bool space = true;
  for (Span& s : line.spans) {
    std::u32string text;
    for (char32_t c : s.text) {
      const bool is = is_space(c) && c != 0xA0 && c != 0x202F;
      if (c < 0x20 && !is) continue;
      if (is && space) continue;
      text += is ? U' ' : c;
      space = is;
    }
    s.text = std::move(text);
  }
  while (!line.spans.empty()) {
    std::u32string& text = line.spans.back().text;
    while (!text.empty() && is_space(text.back())) text.pop_back();
    if (!text.empty()) break;
    line.spans.pop_back();
  }
  std::erase_if(line.spans, [](const Span& s) { return s.text.empty(); });
}

}  // namespace

std::u32string text_of(const Line& line) {
  std::u32string out;
  for (const Span& s : line.spans) out += s.text;
  return out;
}

std::vector<Line> build_fragments(const Page& page, const std::vector<Font>& fonts) {
  std::map<int, int> directions;
  bool visible = false;
  for (const Glyph& g : page.glyphs)
    if (g.visibility == Visibility::visible) ++directions[page.styles[g.style].rotation], visible = true;
  if (!visible)  // a scan with a recognised text layer: better than nothing, and warned of by the reader
    for (const Glyph& g : page.glyphs)
      if (g.visibility == Visibility::invisible) ++directions[page.styles[g.style].rotation];
  std::vector<Line> lines;
  const Finish finish{page, fonts, mostly_rtl(page)};
  const Uprights uprights(page);
  for (const auto& [rotation, count] : directions) {
    std::vector<Chunk> chunks;
    for (Chunk& chunk : merge_chunks(chunk_up(page, rotation, !visible))) {
      if (chunk.clusters.empty()) continue;
      if (rotation == 0) uprights.cut(std::move(chunk), chunks);
      else chunks.push_back(std::move(chunk));
    }
    for (Chunk& chunk : chunks) {
      Line line = finish.line(std::move(chunk));
      tidy(line);
      if (line.spans.empty()) continue;
      line.rotation = rotation;
      rotate_box(line.box, rotation);
      if (rotation != 0) line.baseline = line.box.y1;
      lines.push_back(std::move(line));
    }
  }
  join_raised_labels(lines);
  return lines;
}

void append(Line& line, Line next) {
  const double gap = next.rtl || line.rtl ? line.box.x0 - next.box.x1 : next.box.x0 - line.box.x1;
  if (!line.spans.empty() && !next.spans.empty()) {
    const bool cjk = is_cjk(line.spans.back().text.back()) && is_cjk(next.spans.front().text.front());
    if (gap > 0.1 * line.size && !cjk) line.spans.back().text += U' ';
    next.spans.front().gap_before = gap > 0.6 * line.size;
  }
  const auto length = [](const Line& l) { return text_of(l).size(); };
  if (length(next) > length(line)) line.size = next.size;
  line.box = unite(line.box, next.box);
  line.rule_above = line.rule_above || next.rule_above;
  for (Span& s : next.spans) line.spans.push_back(std::move(s));
}

std::vector<Line> join_fragments(std::vector<Line> fragments) {
  std::stable_sort(fragments.begin(), fragments.end(),
                   [](const Line& a, const Line& b) { return a.baseline < b.baseline; });
  std::vector<Line> lines;
  for (std::size_t i = 0; i < fragments.size();) {
    std::size_t end = i + 1;
    while (end < fragments.size() &&
           fragments[end].baseline - fragments[i].baseline <= 0.25 * std::min(fragments[i].size, fragments[end].size))
      ++end;
    int right = 0;
    for (std::size_t k = i; k < end; ++k) right += fragments[k].rtl ? 1 : -1;
    std::stable_sort(
        fragments.begin() + static_cast<std::ptrdiff_t>(i), fragments.begin() + static_cast<std::ptrdiff_t>(end),
        [&](const Line& a, const Line& b) { return right > 0 ? a.box.x1 > b.box.x1 : a.box.x0 < b.box.x0; });
    Line line = std::move(fragments[i]);
    line.rtl = right > 0;
    for (std::size_t k = i + 1; k < end; ++k) append(line, std::move(fragments[k]));
    lines.push_back(std::move(line));
    i = end;
  }
  return lines;
}

}  // namespace lectern
