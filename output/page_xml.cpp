// Writes PAGE XML: regions with their types, lines with baselines, the reading order by index. Says only what PAGE has
// a place for. Tested by page_xml_test.cpp, and against tests/page.rng by tests/inspect.sh.
#include "output/page_xml.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "output/epub_package.h"
#include "output/pixels.h"
#include "output/xml.h"

namespace lectern {

namespace {

constexpr const char* kNamespace = "http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15";

/// TextRegion/@type.
std::string_view text_type(const SeenRegion& r) {
  switch (r.kind) {
    case SeenKind::title:
    case SeenKind::subtitle:
    case SeenKind::heading: return "heading";
    case SeenKind::caption: return "caption";
    case SeenKind::contents: return "TOC-entry";
    case SeenKind::byline:
    case SeenKind::source: return "credit";
    case SeenKind::pull_quote:
    case SeenKind::box: return "floating";
    case SeenKind::footnote: return r.continues ? "footnote-continued" : "footnote";
    case SeenKind::margin_note: return "marginalia";
    case SeenKind::endnote: return "endnote";
    case SeenKind::header: return "header";
    case SeenKind::footer: return "footer";
    case SeenKind::page_number: return "page-number";
    default: return "paragraph";
  }
}

class PageWriter {
 public:
  PageWriter(Xml& x, const SeenPage& page, const PageImage& image) : x_(x), page_(page), pixels_(image) {}

  void order() {
    if (page_.regions.empty()) return;
    x_.line().open("ReadingOrder").line().open("OrderedGroup").attr("id", "order");
    refs(page_.regions, "r");
    x_.line(1).close().line(1).close();
  }

  void regions(const std::vector<SeenRegion>& all, const std::string& lead) {
    for (std::size_t i = 0; i < all.size(); ++i) region(all[i], lead + std::to_string(i + 1));
  }

 private:
  Xml& x_;
  const SeenPage& page_;
  const Pixels pixels_;

  std::string point(double x, double y) const {
    return std::to_string(pixels_.x(x)) + "," + std::to_string(pixels_.y(y));
  }

  void refs(const std::vector<SeenRegion>& all, const std::string& lead) {
    for (std::size_t i = 0; i < all.size(); ++i) {
      const std::string id = lead + std::to_string(i + 1);
      const bool group = !all[i].inside.empty();
      x_.line().open(group ? "OrderedGroupIndexed" : "RegionRefIndexed");
      if (group) x_.attr("id", "order-" + id);
      x_.attr("regionRef", id).attr("index", static_cast<long long>(i));
      if (group) {
        refs(all[i].inside, id + "_");
        x_.line(1);
      }
      x_.close();
    }
  }

  void coords(const Box& b, double confidence = 1) {
    x_.line().open("Coords");
    x_.attr("points", point(b.x0, b.y0) + " " + point(b.x1, b.y0) + " " + point(b.x1, b.y1) + " " + point(b.x0, b.y1));
    if (confidence < 1) x_.attr("conf", two_digits(confidence));
    x_.close();
  }

  void equivalent(const std::string& text, double confidence = 1) {
    x_.line().open("TextEquiv");
    if (confidence < 1) x_.attr("conf", two_digits(confidence));
    x_.line().element("Unicode", text).line(1).close();
  }

  void words(const SeenLine& line, const std::string& id) {
    for (std::size_t i = 0; i < line.words.size(); ++i) {
      x_.line().open("Word").attr("id", id + "_w" + std::to_string(i + 1));
      coords(line.words[i].box);
      equivalent(line.words[i].text, line.words[i].confidence);
      x_.line(1).close();
    }
  }

  /// Along the text, so from below to above in lines turned to the left.
  std::string baseline(const SeenLine& l) const {
    const Box& b = l.box;
    switch (l.rotation) {
      case 90: return point(b.x0, b.y0) + " " + point(b.x0, b.y1);
      case 180: return point(b.x1, b.y0) + " " + point(b.x0, b.y0);
      case 270: return point(b.x1, b.y1) + " " + point(b.x1, b.y0);
      default: return point(b.x0, l.baseline) + " " + point(b.x1, l.baseline);
    }
  }

  void lines(const std::vector<SeenLine>& all, const std::string& id) {
    for (std::size_t i = 0; i < all.size(); ++i) {
      x_.line().open("TextLine").attr("id", id + "_l" + std::to_string(i + 1));
      if (all[i].rtl) x_.attr("readingDirection", "right-to-left");
      coords(all[i].box);
      x_.line().open("Baseline").attr("points", baseline(all[i])).close();
      words(all[i], id + "_l" + std::to_string(i + 1));
      equivalent(all[i].text);
      x_.line(1).close();
    }
    if (!all.empty()) equivalent(text_of(all));
  }

  void cells(const SeenRegion& r, const std::string& id) {
    for (std::size_t i = 0; i < r.cells.size(); ++i) {
      const SeenCell& c = r.cells[i];
      const std::string cell = id + "_c" + std::to_string(i + 1);
      x_.line().open("TextRegion").attr("id", cell).attr("type", "paragraph");
      coords(c.box.empty() ? r.box : c.box);
      x_.line().open("Roles").line().open("TableCellRole").attr("rowIndex", c.row).attr("columnIndex", c.column);
      x_.attr("rowSpan", c.rows).attr("colSpan", c.columns).attr("header", c.header ? "true" : "false");
      x_.close().line(1).close();
      lines(c.lines, cell);
      x_.line(1).close();
    }
  }

  void region(const SeenRegion& r, const std::string& id) {
    const bool table = r.kind == SeenKind::table;
    const bool picture = r.kind == SeenKind::figure || r.kind == SeenKind::unread;
    x_.line().open(table                                                 ? "TableRegion"
                   : picture && (r.raster || r.kind != SeenKind::figure) ? "ImageRegion"
                   : picture                                             ? "GraphicRegion"
                                                                         : "TextRegion");
    x_.attr("id", id).attr("custom", "structure {type:" + std::string(seen_kind_name(r.kind)) + ";}");
    if (r.continues) x_.attr("continuation", "true");
    if (table) {
      int rows = 0, columns = 0;
      for (const SeenCell& c : r.cells)
        rows = std::max(rows, c.row + c.rows), columns = std::max(columns, c.column + c.columns);
      x_.attr("rows", rows).attr("columns", columns);
    } else if (!picture) {
      x_.attr("type", text_type(r));
      if (!r.lines.empty() && r.lines.front().rtl) x_.attr("readingDirection", "right-to-left");
    }
    coords(r.box, confidence_of(r.doubt));
    cells(r, id);
    regions(r.inside, id + "_");
    if (!table && !picture) lines(r.lines, id);
    x_.line(1).close();
  }
};

}  // namespace

std::string write_page_xml(const SeenPage& page, const SourceInfo& source, const PageImage& image) {
  Xml x;
  PageWriter writer(x, page, image);
  x.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").open("PcGts").attr("xmlns", kNamespace);
  x.attr("pcGtsId", "page-" + std::to_string(page.number));
  x.line().open("Metadata").line().element("Creator", "Lectern " LECTERN_VERSION);
  const std::string time =  // PAGE wants one; no clock is asked
      epub_modified(source.created);
  x.line().element("Created", time).line().element("LastChange", time);
  x.line().element("Comments", "Page " + std::to_string(page.number) + " of " + source.name + " (SHA-256 " +
                                   source.sha256 +
                                   "), in pixels of the page as displayed. Kinds in @custom are Lectern's own.");
  x.line(1).close();
  x.line()
      .open("Page")
      .attr("imageFilename", image.name)
      .attr("imageWidth", image.width)
      .attr("imageHeight", image.height);
  x.attr("imageXResolution", std::lround(image.dpi_x)).attr("imageYResolution", std::lround(image.dpi_y));
  x.attr("imageResolutionUnit", "PPI").attr("custom", "page {label:" + page.label + ";}");
  writer.order();
  writer.regions(page.furniture, "f");
  writer.regions(page.regions, "r");
  x.line(1).close().line(1).close().raw("\n");
  return x.take();
}

}  // namespace lectern
