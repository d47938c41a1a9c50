// Furniture by comparing pages. Never drops text: what it takes out is kept with its page. Tested by
// furniture_test.cpp.
#include "stages/layout/furniture.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include "stages/layout/furniture_alone.h"
#include "stages/layout/furniture_rows.h"
#include "stages/layout/lines.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kSameHeight = 0.5;  // of the leading: rows of two pages this near are at one height
constexpr double kAmid = 0.25;       // of the height: what stands further from both edges is amid the page
constexpr double kClearGap = 1.25;   // of the leading: distance of baselines that sets a row apart from the text
constexpr double kLargest =
    1.2;  // of the body size: what is set larger is a heading ("Chapter 2"), though its like repeats
constexpr double kHeadingSize = 1.07;  // of the body size: lines of a heading are at least so large
constexpr double kHeadingGap = 1.6;    // of its own size: distance of baselines inside of one heading
constexpr double kWatermark = 2.5;     // of the body size: text so large that repeats at one place is no heading
constexpr std::size_t kNearPages = 2;  // running heads come again on the next page, or the one after (left and right)
constexpr std::size_t kLongestArtifact = 200;  // characters: a longer row marked as an artifact is looked at like all
constexpr std::size_t kAroundNumber = 4;       // characters at most round the number of a page ("- 12 -")
constexpr double kShareOfPages = 0.5;          // of the pages must have a row for sign (c)

class Furnisher {
 public:
  Furnisher(std::vector<PageFragments>& pages, const BodyType& body) : pages_(pages), body_(body) {
    for (const PageFragments& page : pages_)
      file_labels_.push_back(page.label), edges_[0].push_back(page_edge(page, true)),
          edges_[1].push_back(page_edge(page, false));
  }

  std::vector<std::vector<Region>> run() {
    const std::set<std::u32string> headings = heading_patterns(pages_, body_);
    for (int side : {0, 1}) {
      std::vector<std::vector<bool>> sign(pages_.size());
      for (std::size_t p = 0; p < pages_.size(); ++p) sign[p].assign(edges_[side][p].rows.size(), false);
      repeated(side, sign);
      positional(side, sign);
      numbered(side, sign);
      marked(side, sign);
      for (std::size_t p = 0; p < pages_.size(); ++p)
        for (std::size_t k : rows_alone(pages_[p], edges_[side][p], p, pages_.size(), headings, body_))
          sign[p][k] = true;
      for (std::size_t p = 0; p < pages_.size(); ++p)
        for (std::size_t k = 0; k < sign[p].size() && (sign[p][k] || stray(side, p, k, sign)); ++k)
          edges_[side][p].rows[k].taken = sign[p][k];
    }
    label_pages();
    find_watermarks();
    return take();
  }

 private:
  using Signs = std::vector<std::vector<bool>>;
  std::vector<PageFragments>& pages_;
  const BodyType& body_;
  std::vector<PageEdge> edges_[2];
  std::vector<std::string> file_labels_;           // as the file has them
  std::vector<std::set<std::size_t>> watermarks_;  // page by page, indices of fragments

  long height_key(double y) const { return std::lround(y / (kSameHeight * body_.leading)); }

  /// A row that is no furniture but stands outside of some (a lone mark in the margin): looked past once.
  bool stray(int side, std::size_t p, std::size_t k, const Signs& sign) const {
    return k == 0 && k + 1 < sign[p].size() && sign[p][k + 1] && edges_[side][p].rows[k].text.size() < 4;
  }

  /// Two rows at the foot that begin with numbers which are neither the same nor run with the pages: labels of notes
  /// whose text is alike ("7 Ibid., p. 12").
  static bool counts_apart(const EdgeRow& a, std::size_t page_a, const EdgeRow& b, std::size_t page_b) {
    const std::optional<long> first = leading_number(a.text), second = leading_number(b.text);
    return first && second && *first != *second &&
           *first - *second != static_cast<long>(page_a) - static_cast<long>(page_b);
  }

  void repeated(int side, Signs& sign) {
    struct Seen {
      std::size_t page;
      const EdgeRow* row;
    };
    std::map<std::pair<std::u32string, long>, std::vector<Seen>> seen;
    for (std::size_t p = 0; p < pages_.size(); ++p)
      for (const EdgeRow& row : edges_[side][p].rows)
        seen[{row.pattern, height_key(row.baseline)}].push_back({p, &row});
    for (std::size_t p = 0; p < pages_.size(); ++p)
      for (std::size_t k = 0; k < edges_[side][p].rows.size(); ++k) {
        const EdgeRow& row = edges_[side][p].rows[k];
        bool near = false;
        for (long d = -1; d <= 1 && !near; ++d)
          if (auto it = seen.find({row.pattern, height_key(row.baseline) + d}); it != seen.end()) {
            const auto from =
                std::ranges::lower_bound(it->second, p < kNearPages ? 0 : p - kNearPages, {}, &Seen::page);
            for (auto s = from; s != it->second.end() && s->page <= p + kNearPages && !near; ++s)
              near = s->page != p && !(side == 1 && counts_apart(row, p, *s->row, s->page));
          }
        const bool words =
            std::any_of(row.pattern.begin(), row.pattern.end(), is_letter);  // figures of a table repeat too
        if (near && words && row.size <= kLargest * body_.size) sign[p][k] = true;
      }
    // A line that stands close over a heading is a part of it ("Chapter"), though its like repeats.
    for (std::size_t p = 0; side == 0 && p < pages_.size(); ++p)
      for (std::size_t k = edges_[side][p].rows.size(); k-- > 1;) {
        const EdgeRow &above = edges_[side][p].rows[k - 1], &row = edges_[side][p].rows[k];
        if (!sign[p][k] && row.size > kHeadingSize * body_.size && above.size > kHeadingSize * body_.size &&
            above.gap < kHeadingGap * row.size)
          sign[p][k - 1] = false;
      }
  }

  /// A row of the same type at the same height on most pages, apart from the text: the outermost, or one below rows
  /// that are furniture, in a type of its own (a running title that changes with the section).
  void positional(int side, Signs& sign) {
    if (pages_.size() < 3) return;
    const auto distinct = [&](const PageFragments& page, const EdgeRow& r) {
      const Line& f = page.fragments[r.fragments[0]];
      return r.size < 0.97 * body_.size || std::all_of(f.spans.begin(), f.spans.end(), [&](const Span& s) {
               return s.italic != body_.italic || s.small_caps || !(s.color == body_.color);
             });
    };
    // A type that stands amid the pages too is the headings', not that of running titles.
    using Type = std::tuple<long, int, int, int, bool, bool>;
    const auto type = [](const Line& f) {
      const Span& s = f.spans[0];
      return Type{std::lround(f.size * 4), s.color.r, s.color.g, s.color.b, s.bold, s.italic};
    };
    std::set<Type> amid;
    for (const PageFragments& page : pages_)
      for (const Line& f : page.fragments)
        if (f.baseline > kAmid * page.height && f.baseline < (1 - kAmid) * page.height) amid.insert(type(f));
    std::map<std::pair<long, long>, std::set<std::size_t>> at;
    const auto key = [&](const EdgeRow& r) { return std::pair{height_key(r.baseline), std::lround(r.size * 2)}; };
    const auto apart = [&](const EdgeRow& r) {
      return r.gap > kClearGap * body_.leading && r.size <= 1.1 * body_.size && r.text.size() < 120;
    };
    const auto each = [&](auto&& f) {
      for (std::size_t p = 0; p < pages_.size(); ++p)
        for (std::size_t k = 0; k < edges_[side][p].rows.size(); ++k) {
          const EdgeRow& row = edges_[side][p].rows[k];
          if (apart(row) && (k == 0 || distinct(pages_[p], row))) f(p, k, row);
          if (!sign[p][k]) break;
        }
    };
    each([&](std::size_t p, std::size_t, const EdgeRow& row) { at[key(row)].insert(p); });
    each([&](std::size_t p, std::size_t k, const EdgeRow& row) {
      const std::size_t count = at[key(row)].size();
      const double share = static_cast<double>(count) / static_cast<double>(pages_.size());
      if (share >= kShareOfPages && (count >= 3 || (count == 2 && distinct(pages_[p], row) &&
                                                    !amid.contains(type(pages_[p].fragments[row.fragments[0]])))))
        sign[p][k] = true;
    });
  }

  /// The numbers in a row that may count pages: alone in it, or (`apart`) at an end of the outermost row, with a wide
  /// gap to the running title.
  std::vector<RowNumber> page_numbers(int side, std::size_t p, std::size_t k, bool& apart) const {
    const EdgeRow& row = edges_[side][p].rows[k];
    std::vector<RowNumber> out = row_numbers(row.text);
    std::erase_if(out, [](const RowNumber& n) { return n.words > kAroundNumber; });
    apart = out.empty() && k == 0 && row.fragments.size() > 1 && row.gap > kClearGap * body_.leading;
    if (!apart) return out;
    for (const std::size_t end : {row.fragments.front(), row.fragments.back()})
      for (const RowNumber& n : row_numbers(text_of(pages_[p].fragments[end])))
        if (n.words == 0 && !n.roman) out.push_back(n);
    return out;
  }

  /// Numbers that run with the pages.
  void numbered(int side, Signs& sign) {
    std::map<std::pair<bool, int>, int> offsets, offsets_apart;
    const auto offset = [](const RowNumber& n, std::size_t p) {
      return std::pair{n.roman, n.value - static_cast<int>(p)};
    };
    bool apart = false;
    for (std::size_t p = 0; p < pages_.size(); ++p)
      for (std::size_t k = 0; k < edges_[side][p].rows.size(); ++k)
        for (const RowNumber& n : page_numbers(side, p, k, apart)) ++(apart ? offsets_apart : offsets)[offset(n, p)];
    for (std::size_t p = 0; p < pages_.size(); ++p)
      for (std::size_t k = 0; k < edges_[side][p].rows.size(); ++k)
        for (const RowNumber& n : page_numbers(side, p, k, apart)) {
          const int count = (apart ? offsets_apart : offsets)[offset(n, p)];
          const bool own_label = !apart && to_utf8(n.text) == pages_[p].label && !n.roman;
          if (count >= 2 || (own_label && edges_[side][p].rows[k].gap > kClearGap * body_.leading)) sign[p][k] = true;
        }
  }

  /// The same turned or very large words at one place on two pages near one another.
  void find_watermarks() {
    std::map<std::pair<std::u32string, std::pair<long, long>>, std::set<std::size_t>> seen;
    const auto key = [&](const Line& f) {
      const Point c = f.box.center();
      return std::pair{text_of(f), std::pair{std::lround(c.x / body_.leading), std::lround(c.y / body_.leading)}};
    };
    const auto suspect = [&](const Line& f) { return f.rotation != 0 || f.size >= kWatermark * body_.size; };
    for (std::size_t p = 0; p < pages_.size(); ++p)
      for (const Line& f : pages_[p].fragments)
        if (suspect(f)) seen[key(f)].insert(p);
    watermarks_.resize(pages_.size());
    for (std::size_t p = 0; p < pages_.size(); ++p)
      for (std::size_t i = 0; i < pages_[p].fragments.size(); ++i) {
        if (!suspect(pages_[p].fragments[i])) continue;
        const std::set<std::size_t>& on = seen[key(pages_[p].fragments[i])];
        const bool near = std::any_of(on.begin(), on.end(),
                                      [&](std::size_t q) { return q != p && (q > p ? q - p : p - q) <= kNearPages; });
        if (near) watermarks_[p].insert(i);
      }
  }

  /// Rows at the edge that the file marks as artifacts, on pages where most of the text is none.
  void marked(int side, Signs& sign) {
    for (std::size_t p = 0; p < pages_.size(); ++p) {
      std::size_t all = 0, artifacts = 0;
      for (const Line& f : pages_[p].fragments)
        for (const Span& s : f.spans) all += s.text.size(), artifacts += s.tag == kArtifact ? s.text.size() : 0;
      if (artifacts * 2 > all) continue;
      const std::vector<EdgeRow>& rows = edges_[side][p].rows;
      for (std::size_t k = 0; k < rows.size() && rows[k].artifact; ++k)
        if (rows[k].text.size() < kLongestArtifact && rows[k].size <= kLargest * body_.size) sign[p][k] = true;
    }
  }

  void label_pages() {
    std::map<std::pair<bool, int>, std::set<std::size_t>> offsets;
    const auto each = [&](auto&& f) {
      for (int side : {0, 1})
        for (std::size_t p = 0; p < pages_.size(); ++p)
          for (const EdgeRow& row : edges_[side][p].rows)
            if (row.taken)
              for (const RowNumber& n : row_numbers(row.text)) f(p, n);
    };
    each([&](std::size_t p, const RowNumber& n) { offsets[{n.roman, n.value - static_cast<int>(p)}].insert(p); });
    std::vector<std::size_t> best(pages_.size(), 0);
    each([&](std::size_t p, const RowNumber& n) {
      const std::size_t pages = offsets[{n.roman, n.value - static_cast<int>(p)}].size();
      const bool own = n.value == static_cast<int>(p) + 1 || to_utf8(n.text) == file_labels_[p];
      if (pages > best[p] && (pages >= 2 || (pages_.size() <= 2 && own)))
        best[p] = pages, pages_[p].label = to_utf8(n.text);
    });
  }

  std::vector<std::vector<Region>> take() {
    std::vector<std::vector<Region>> out(pages_.size());
    for (std::size_t p = 0; p < pages_.size(); ++p) {
      std::set<std::size_t> gone = watermarks_[p];
      for (std::size_t i : gone) {
        Region mark;
        mark.kind = RegionKind::header, mark.page = pages_[p].fragments[i].page, mark.box = pages_[p].fragments[i].box;
        mark.lines.push_back(pages_[p].fragments[i]);
        out[p].push_back(std::move(mark));
      }
      for (int side : {0, 1})
        for (const EdgeRow& row : edges_[side][p].rows) {
          if (!row.taken) continue;
          Region words, number;
          words.kind = side == 0 ? RegionKind::header : RegionKind::footer;
          number.kind = RegionKind::page_number;
          for (std::size_t i : row.fragments) {
            if (gone.contains(i)) continue;
            const Line& f = pages_[p].fragments[i];
            const std::vector<RowNumber> n = row_numbers(text_of(f));
            const bool counts = std::any_of(n.begin(), n.end(), [&](const RowNumber& x) {
              return x.words <= 12 && to_utf8(x.text) == pages_[p].label;
            });
            Region& r = counts ? number : words;
            r.page = f.page, r.box = unite(r.box, f.box);
            r.lines.push_back(f);
            gone.insert(i);
          }
          for (Region* r : {&words, &number})
            if (!r->lines.empty()) {
              r->lines = join_fragments(std::move(r->lines));
              out[p].push_back(std::move(*r));
            }
        }
      std::vector<Line> kept;
      for (std::size_t i = 0; i < pages_[p].fragments.size(); ++i)
        if (!gone.contains(i)) kept.push_back(std::move(pages_[p].fragments[i]));
      pages_[p].fragments = std::move(kept);
      std::stable_sort(out[p].begin(), out[p].end(),
                       [](const Region& a, const Region& b) { return a.box.y0 < b.box.y0; });
    }
    return out;
  }
};

}  // namespace

std::vector<std::vector<Region>> take_furniture(std::vector<PageFragments>& pages, const BodyType& body) {
  return Furnisher(pages, body).run();
}

}  // namespace lectern
