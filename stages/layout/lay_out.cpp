// The order of layout's steps. Tested by lay_out_test.cpp and the cases.
#include "stages/layout/lay_out.h"

#include <algorithm>
#include <utility>

#include "stages/layout/blocks.h"
#include "stages/layout/body_type.h"
#include "stages/layout/columns.h"
#include "stages/layout/drawn_bullets.h"
#include "stages/layout/furniture.h"
#include "stages/layout/lines.h"
#include "stages/layout/notes.h"
#include "stages/layout/tagged_tables.h"
#include "stages/tag_tree.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kScanShare = 0.5;        // of the page: a picture so large on a page without text is one of text
constexpr double kTextSize = 0.97;        // of the body size: lines at least so large are text, not notes
constexpr std::size_t kLabelsTold = 200;  // characters of a drawing's labels in one warning
constexpr double kTop = 0.35;  // of the page height: notes that begin above it on a page without text are no footnotes
constexpr std::size_t kArtifactTold = 20;  // characters: less are ornaments
constexpr double kLinkOverFigure = 0.5;    // of the picture's area
constexpr double kTableEdge = 1.5;         // leadings: rules so near to the text of a table are its own
constexpr double kSeparatorWidth =
    0.3;  // of the page width: rules at least this long part what is above from what is below

/// Marks lines that a rule parts from the line above. An underline of the line above is none.
void mark_rules(std::vector<Line>& lines, const std::vector<Box>& rules, const BodyType& body) {
  for (std::size_t k = 0; k < lines.size(); ++k) {
    Line& line = lines[k];
    const double above = k > 0 ? lines[k - 1].baseline : line.baseline - 2.5 * body.leading;
    const double from = k > 0 ? above + 0.3 * lines[k - 1].size : above, to = line.baseline - 0.5 * line.size;
    for (const Box& rule : rules) {
      const double y = (rule.y0 + rule.y1) / 2;
      if (y >= from && y <= to && overlap_x(rule, line.box) > 0) line.rule_above = true;
    }
  }
}

void set_links(std::vector<Line>& lines, const std::vector<LinkArea>& links) {
  if (links.empty()) return;
  for (Line& line : lines) {
    std::vector<Span> spans;
    for (Span& s : line.spans) {
      // A link's box may cover a part of a span: cut the span where it begins and ends, by equal shares of its width.
      std::vector<std::pair<std::size_t, std::pair<std::size_t, int>>> cuts;
      for (std::size_t i = 0; i < links.size(); ++i) {
        const Box& b = links[i].box;
        const Box span_box{s.x0, line.box.y0, s.x1, line.box.y1};
        if (overlap_y(b, span_box) < 0.4 * std::min(b.height(), line.box.height()) ||
            overlap_x(b, span_box) <= 0.2 * s.size)
          continue;
        const double n = static_cast<double>(s.text.size()), w = std::max(0.01, s.x1 - s.x0);
        const auto at = [&](double x) {
          const double share = line.rtl ? (s.x1 - x) / w : (x - s.x0) / w;
          return static_cast<std::size_t>(std::clamp(std::lround(share * n), 0L, static_cast<long>(n)));
        };
        std::size_t a = at(line.rtl ? b.x1 : b.x0), z = at(line.rtl ? b.x0 : b.x1);
        // To the nearest word border, two characters off at most.
        const auto border = [&](std::size_t p) {
          return p == 0 || p >= s.text.size() || is_space(s.text[p - 1]) || is_space(s.text[p]);
        };
        for (std::size_t d = 1; d <= 2 && !border(a); ++d) {
          if (a >= d && border(a - d)) a -= d;
          else if (border(a + d)) a += d;
        }
        for (std::size_t d = 1; d <= 2 && !border(z); ++d) {
          if (border(z + d)) z = std::min(s.text.size(), z + d);
          else if (z >= d && border(z - d)) z -= d;
        }
        while (a < z && is_space(s.text[a])) ++a;
        if (a < z) cuts.push_back({a, {z, static_cast<int>(i)}});
      }
      if (cuts.empty()) {
        spans.push_back(std::move(s));
        continue;
      }
      std::sort(cuts.begin(), cuts.end());
      std::size_t at = 0;
      const auto piece = [&](std::size_t from, std::size_t to, int link) {
        if (from >= to) return;
        Span part = s;
        part.text = s.text.substr(from, to - from);
        part.link = link;
        const double n = static_cast<double>(s.text.size()), w = s.x1 - s.x0;
        part.x0 = s.x0 + w * static_cast<double>(from) / n, part.x1 = s.x0 + w * static_cast<double>(to) / n;
        part.gap_before = from == 0 && s.gap_before;
        spans.push_back(std::move(part));
      };
      for (const auto& [from, rest] : cuts) {
        if (from < at) continue;
        piece(at, from, -1);
        piece(from, rest.first, rest.second);
        at = rest.first;
      }
      piece(at, s.text.size(), -1);
    }
    line.spans = std::move(spans);
  }
}

class PageLayout {
 public:
  PageLayout(const Page& page, const BodyType& body, bool rtl, double largest, const TagTree& tree)
      : page_(page), body_(body), rtl_(rtl), largest_(largest), tree_(tree) {}

  /// Regions in reading order of what stands in one frame: a page, or a box.
  std::vector<Region> regions(std::vector<Line> fragments, std::vector<Region> blocks, std::vector<Box> separators,
                              bool is_page) {
    std::vector<Box> places;
    for (const Region& b : blocks) places.push_back(b.box);
    for (Region& t : take_borderless_tables(fragments, places, separators, body_, page_.number)) {
      std::erase_if(separators, [&](const Box& s) {
        return (s.y0 + s.y1) / 2 > t.box.y0 && (s.y0 + s.y1) / 2 < t.box.y1 && overlap_x(s, t.box) > 0;
      });
      blocks.push_back(std::move(t));
    }
    std::vector<Element> elements;
    for (Line& f : fragments) {
      const Box box = f.box;
      elements.push_back({box, std::move(f), -1});
    }
    for (std::size_t i = 0; i < blocks.size(); ++i) elements.push_back({blocks[i].box, {}, static_cast<int>(i)});
    constexpr int kSeparator = 1 << 30;
    if (is_page)
      for (const Box& s : separators)
        if (s.width() > kSeparatorWidth * page_.width) elements.push_back({s, {}, kSeparator});
    std::vector<Region> out;
    std::vector<Region> notes;
    std::vector<Flowing> columns;
    std::vector<Column> ordered = order_columns(std::move(elements), body_, rtl_);
    std::vector<Box> prose;  // lines of the text's own size: below a footnote area there are none
    for (const Column& column : ordered)
      for (const Element& e : column.elements)
        if (e.is_line() && !column.margin && e.line.size > kTextSize * body_.size) prose.push_back(e.box);
    const auto above_text = [&](const std::vector<Line>& lines, std::size_t from) {
      Box area;
      for (std::size_t k = from; k < lines.size(); ++k) area = unite(area, lines[k].box);
      return std::any_of(prose.begin(), prose.end(),
                         [&](const Box& b) { return b.y0 > area.y1 && overlap_x(b, area) > 0.5 * body_.size; });
    };
    for (Column& column : ordered) {
      std::erase_if(column.elements, [](const Element& e) { return e.block == kSeparator; });
      Flowing f;
      f.column = column.box, f.margin = column.margin;
      for (Element& e : column.elements) {
        if (e.is_line()) f.lines.push_back(std::move(e.line));
        else f.placed.push_back({f.lines.size(), e.block});
      }
      mark_rules(f.lines, separators, body_);
      f.foot = !f.margin ? find_note_area(f.lines, body_, tree_) : f.lines.size();
      if (f.foot < f.lines.size() && above_text(f.lines, f.foot)) f.foot = f.lines.size();
      if (f.foot == 0 && !is_page) f.foot = f.lines.size();                              // a box of small type
      if (!f.placed.empty() && f.placed.back().first > f.foot) f.foot = f.lines.size();  // a block below it
      columns.push_back(std::move(f));
    }
    if (is_page) keep_endnotes(columns);
    for (Flowing& f : columns) {
      std::size_t at = 0;
      const auto text = [&](std::size_t to, RegionKind kind, std::vector<Region>& where) {
        if (at >= to) return;
        Region r;
        r.kind = kind, r.page = page_.number, r.column = f.column;
        for (; at < to; ++at) r.box = unite(r.box, f.lines[at].box), r.lines.push_back(std::move(f.lines[at]));
        where.push_back(std::move(r));
      };
      const RegionKind kind = f.margin && is_page ? RegionKind::margin : RegionKind::text;
      for (const auto& [before, block] : f.placed) {
        text(std::min(before, f.foot), kind, out);
        Region& b = blocks[static_cast<std::size_t>(block)];
        b.column = f.column;
        out.push_back(std::move(b));
      }
      text(f.foot, kind, out);
      text(f.lines.size(), RegionKind::note, notes);
    }
    for (Region& n : notes) out.push_back(std::move(n));
    return out;
  }

  std::vector<Region> run(std::vector<Line> fragments, TaggedTables& tagged, Record& record) {
    tell_artifacts(fragments, record);
    std::vector<Region> told = tagged.take(fragments, page_.number, body_);
    Page rest;
    if (!told.empty()) rest = without(told);
    PageBlocks blocks = take_blocks(told.empty() ? page_ : rest, std::move(fragments), body_, largest_);
    give_back_contents(blocks);
    for (Region& r : blocks.regions)
      if (r.kind == RegionKind::figure) r.artifact = decoration(r.box), tell_links(r.box, record);
    for (Region& table : told) {
      const auto box = std::find_if(blocks.regions.begin(), blocks.regions.end(), [&](const Region& r) {
        return r.kind == RegionKind::box && contains(r.box, table.box, 2);
      });
      (box != blocks.regions.end() ? box->inside : blocks.regions).push_back(std::move(table));
    }
    if (!blocks.labels.empty()) {
      std::u32string words;
      Box box;
      for (const Line& label : blocks.labels) {
        box = unite(box, label.box);
        if (words.size() < kLabelsTold) words += (words.empty() ? U"" : U" / ") + text_of(label);
      }
      record.warn("text-in-drawing", page_.number,
                  "Words inside a drawing are not in the text; its description should say what they tell: \"" +
                      to_utf8(words) + "\".",
                  hundredth(box));
    }
    for (Region& b : blocks.regions)
      if (b.kind == RegionKind::box) {
        std::vector<Region> inner = std::exchange(b.inside, {});
        b.inside = regions(std::exchange(b.lines, {}), std::move(inner), {}, false);
      }
    return regions(std::move(blocks.fragments), std::move(blocks.regions), blocks.separators, true);
  }

 private:
  struct Flowing {
    Box column;
    bool margin = false;
    std::vector<Line> lines;
    std::vector<std::pair<std::size_t, int>> placed;  // before which line a block stands
    std::size_t foot = 0;                             // the first line of its notes
  };

  /// Columns of small type from the top on are endnotes that go on, where no column has other text, or where the
  /// column before ends in small text that is no footnotes.
  void keep_endnotes(std::vector<Flowing>& columns) const {
    const auto small_from_top = [&](const Flowing& f) {
      return !f.lines.empty() && f.lines[0].baseline < kTop * page_.height &&
             std::all_of(f.lines.begin(), f.lines.end(), [&](const Line& l) { return smaller_type(l, body_); });
    };
    const bool all = std::all_of(columns.begin(), columns.end(),
                                 [&](const Flowing& f) { return f.margin || f.lines.empty() || small_from_top(f); });
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (!small_from_top(columns[i]) || columns[i].margin) continue;
      const Flowing* before = i > 0 ? &columns[i - 1] : nullptr;
      const bool goes_on = before && !before->lines.empty() && before->foot == before->lines.size() &&
                           smaller_type(before->lines.back(), body_);
      if (all || goes_on) columns[i].foot = columns[i].lines.size();
    }
  }

  const Page& page_;
  const BodyType& body_;
  bool rtl_;
  double largest_;
  const TagTree& tree_;

  /// Text that the file marks as no part of the content, and that stands in the middle of it.
  void tell_artifacts(const std::vector<Line>& fragments, Record& record) const {
    std::u32string words;
    Box box;
    for (const Line& f : fragments) {
      const std::u32string text = text_of(f);
      if (f.spans.empty() ||
          std::any_of(f.spans.begin(), f.spans.end(), [](const Span& s) { return s.tag != kArtifact; }) ||
          std::none_of(text.begin(), text.end(), is_letter))
        continue;
      box = unite(box, f.box);
      if (words.size() < kLabelsTold) words += (words.empty() ? U"" : U" / ") + text;
    }
    if (words.size() >= kArtifactTold)
      record.warn(
          "artifact-kept", page_.number,
          "Words that the PDF marks as no part of its content were kept in the text: \"" + to_utf8(words) + "\".",
          hundredth(box));
  }

  /// Links to the web that lie over a picture: no edition carries them.
  void tell_links(const Box& figure, Record& record) const {
    for (const LinkArea& link : page_.links)
      if (!link.uri.empty() && intersect(link.box, figure).area() > kLinkOverFigure * figure.area())
        record.warn("link-on-picture", page_.number,
                    "A picture is a link to \"" + link.uri + "\"; the editions show the picture without it.",
                    hundredth(figure));
  }

  /// What looks like a table, but is a printed contents by the structure tree, is text.
  void give_back_contents(PageBlocks& blocks) const {
    std::erase_if(blocks.regions, [&](Region& table) {
      if (table.kind != RegionKind::table) return false;
      std::size_t all = 0, contents = 0;
      for (const LayoutCell& cell : table.cells)
        for (const Line& line : cell.lines)
          for (const Span& s : line.spans)
            all += s.text.size(), contents += tree_.of(s.tag).entry >= 0 ? s.text.size() : 0;
      if (contents == 0 || contents * 2 < all) return false;
      for (LayoutCell& cell : table.cells)
        for (Line& line : cell.lines) blocks.fragments.push_back(std::move(line));
      return true;
    });
  }

  /// All pictures in the box are marked as artifacts.
  bool decoration(const Box& box) const {
    bool any = false, all = true;
    for (const Picture& p : page_.pictures)
      if (contains(box, p.box.center())) any = true, all = all && p.artifact;
    return any && all;
  }

  /// The page without the rules and the grounds of cells in these tables. Its glyphs are in the fragments already.
  Page without(const std::vector<Region>& tables) const {
    Page rest;
    rest.number = page_.number, rest.width = page_.width, rest.height = page_.height;
    rest.pictures = page_.pictures, rest.drawings = page_.drawings, rest.links = page_.links;
    const auto inside = [&](const Box& box) {
      return std::any_of(tables.begin(), tables.end(), [&](const Region& t) {
        return contains(t.box, box.center()) && box.area() < 1.2 * t.box.area();
      });
    };
    for (const Rule& r : page_.rules)
      if (!std::any_of(tables.begin(), tables.end(),
                       [&](const Region& t) { return contains(t.box, r.box, kTableEdge * body_.leading); }))
        rest.rules.push_back(r);
    for (const Panel& p : page_.panels)
      if (!inside(p.box)) rest.panels.push_back(p);
    return rest;
  }
};

bool mostly_rtl(const std::vector<PageFragments>& pages) {
  std::size_t right = 0, left = 0;
  for (const PageFragments& page : pages)
    for (const Line& line : page.fragments) (line.rtl ? right : left) += text_of(line).size();
  return right > left;
}

/// The largest type that sets at least a few letters.
double largest_type(const std::vector<PageFragments>& pages) {
  double largest = 0;
  for (const PageFragments& page : pages)
    for (const Line& line : page.fragments) {
      std::size_t letters = 0;
      for (const Span& s : line.spans)
        letters += static_cast<std::size_t>(std::count_if(s.text.begin(), s.text.end(), is_letter));
      if (letters >= 3) largest = std::max(largest, line.size);
    }
  return largest;
}

}  // namespace

Layout lay_out(Pages pages, Record& record) {
  Layout layout;
  std::vector<PageFragments> work;
  for (const Page& page : pages.pages) {
    PageFragments p;
    p.width = page.width, p.height = page.height, p.label = page.label;
    p.fragments = build_fragments(page, pages.fonts);
    read_drawn_bullets(page, p.fragments);
    set_links(p.fragments, page.links);
    work.push_back(std::move(p));
  }
  {
    std::vector<std::vector<Line>> fragments;
    for (PageFragments& p : work) fragments.push_back(std::move(p.fragments));
    layout.body = measure_body(fragments);
    for (std::size_t i = 0; i < work.size(); ++i) work[i].fragments = std::move(fragments[i]);
  }
  layout.rtl = mostly_rtl(work);
  const TagTree tree(pages.tags);
  // Heads of tables that are printed again at the top of pages are no running heads.
  std::vector<std::vector<Line>> in_tables;
  for (std::size_t i = 0; i < work.size(); ++i)
    in_tables.push_back(take_text_of_grids(pages.pages[i], work[i].fragments, layout.body));
  std::vector<std::vector<Region>> furniture = take_furniture(work, layout.body);
  for (std::size_t i = 0; i < work.size(); ++i)
    for (Line& f : in_tables[i]) work[i].fragments.push_back(std::move(f));
  const double largest = largest_type(work);
  TaggedTables tagged(pages.tags, tree);
  for (std::size_t i = 0; i < work.size(); ++i) {
    const Page& page = pages.pages[i];
    LayoutPage out;
    out.number = page.number, out.label = work[i].label, out.width = page.width, out.height = page.height;
    out.furniture = std::move(furniture[i]);
    out.regions =
        PageLayout(page, layout.body, layout.rtl, largest, tree).run(std::move(work[i].fragments), tagged, record);
    out.links = page.links, out.words = page.words, out.recognised = page.recognised, out.sheet = page.sheet;
    const bool covered = std::any_of(page.pictures.begin(), page.pictures.end(), [&](const Picture& p) {
      return p.box.area() > kScanShare * page.width * page.height;
    });
    out.unread = page.unread || (out.regions.empty() && covered);
    layout.pages.push_back(std::move(out));
  }
  if (std::string remark = tagged.remark(); !remark.empty()) record.remarks.push_back(std::move(remark));
  layout.source = std::move(pages.source);
  layout.fonts = std::move(pages.fonts);
  layout.tags = std::move(pages.tags);
  layout.outline = std::move(pages.outline);
  layout.images = std::move(pages.images);
  layout.language = layout.source.language;
  return layout;
}

}  // namespace lectern
