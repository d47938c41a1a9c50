// The drawing over the picture of a page: regions with their numbers and codes, cells, the way of reading, warnings.
// For eyes alone: everything in it stands in the list beside it. Tested by report_pages_test.cpp.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

#include "output/report_parts.h"

namespace lectern {

namespace {

// All in points of the page.
constexpr double kType = 7;          // of the labels
constexpr double kLetter = 4.3;      // width of a character of a label
constexpr double kLabelHeight = 9;   //
constexpr double kLongWay = 40;      // a way of reading so long gets an arrow head
constexpr double kArrow = 4;         // its size
constexpr double kFrame = 1.5;       // room between text and its frame
constexpr std::size_t kTitle = 120;  // bytes of text shown under the pointer

std::string number(double value) {
  std::array<char, 32> out{};
  std::snprintf(out.data(), out.size(), "%.1f", std::clamp(value, -1e6, 1e6));
  std::string text = out.data();
  return text.ends_with(".0") ? text.substr(0, text.size() - 2) : text;
}

class Overlay {
 public:
  Overlay(Xml& x, const SeenPage& page) : x_(x), page_(page) {}

  void all(const std::vector<const Warning*>& warnings) {
    for (const SeenRegion& r : page_.furniture) frame(r.box, "k-furniture", false);
    regions(page_.regions, "r", "");
    way(page_.regions);
    labels(page_.regions, "");
    for (const SeenRegion& r : page_.furniture) label(r, shown_code(r));
    for (std::size_t i = 0; i < warnings.size(); ++i)
      if (!warnings[i]->box.empty()) {
        frame(warnings[i]->box, "k-warning", false);
        tag(warnings[i]->box, "!" + std::to_string(i + 1), "k-warning", warnings[i]->message);
      }
  }

 private:
  Xml& x_;
  const SeenPage& page_;

  void frame(const Box& b, std::string_view family, bool doubtful, const std::string& id = "") {
    x_.line().open("rect").attr_if("id", id);
    x_.attr("class", std::string(family) + (doubtful ? " k-doubt" : ""));
    x_.attr("x", number(b.x0 - kFrame)).attr("y", number(b.y0 - kFrame));
    x_.attr("width", number(b.width() + 2 * kFrame)).attr("height", number(b.height() + 2 * kFrame)).close();
  }

  void regions(const std::vector<SeenRegion>& all, const std::string& lead, const std::string& outer) {
    for (std::size_t i = 0; i < all.size(); ++i) {
      const SeenRegion& r = all[i];
      const std::string id = outer + lead + std::to_string(i + 1);
      frame(r.box, shown_kind(r.kind).family, r.doubt != Doubt::none, region_id(page_, id));
      for (const SeenCell& c : r.cells)
        if (!c.box.empty()) cell(c);
      regions(r.inside, ".", id);
    }
  }

  void cell(const SeenCell& c) {
    x_.line().open("rect").attr("class", c.header ? "cell header" : "cell").attr("x", number(c.box.x0));
    x_.attr("y", number(c.box.y0)).attr("width", number(c.box.width())).attr("height", number(c.box.height())).close();
  }

  void labels(const std::vector<SeenRegion>& all, const std::string& outer) {
    for (std::size_t i = 0; i < all.size(); ++i) {
      const std::string name = outer + std::to_string(i + 1);
      label(all[i], name + " " + shown_code(all[i]));
      labels(all[i].inside, name + ".");
    }
  }

  void label(const SeenRegion& r, const std::string& text) {
    const bool doubtful = r.doubt != Doubt::none;
    const std::string told = cut_text(text_of(r.lines), kTitle);
    tag(r.box, text + (doubtful ? " ?" : ""), std::string(shown_kind(r.kind).family) + (doubtful ? " k-doubt" : ""),
        std::string(shown_kind(r.kind).word) + (told.empty() ? "" : ": " + told));
  }

  /// Stands left of the region, level with its top; a pull on the pointer tells more.
  void tag(const Box& box, const std::string& text, const std::string& family, const std::string& told) {
    const double width = kLetter * static_cast<double>(text.size()) + 3;
    const double x = std::max(0.0, std::min(box.x0 - kFrame - width, page_.width - width));
    const double y = std::clamp(box.y0 - kFrame, 0.0, std::max(0.0, page_.height - kLabelHeight));
    x_.line().open("g").attr("class", "tag " + family).element("title", told);
    x_.open("rect").attr("x", number(x)).attr("y", number(y));
    x_.attr("width", number(width)).attr("height", number(kLabelHeight)).close();
    x_.open("text").attr("x", number(x + 1.5)).attr("y", number(y + kType));
    x_.attr("font-size", number(kType)).attr("textLength", number(width - 3));  // whatever font is there
    x_.attr("lengthAdjust", "spacingAndGlyphs").text(text).close().close();
  }

  /// Where the way of reading touches a region.
  static Point anchor(const SeenRegion& r) { return {r.box.x0 - kFrame, r.box.y0 - kFrame + kLabelHeight / 2}; }

  void way(const std::vector<SeenRegion>& all) {
    if (all.size() < 2) return;
    std::string line, heads;
    for (std::size_t i = 0; i < all.size(); ++i) {
      const Point p = anchor(all[i]);
      line += (i ? "L" : "M") + number(p.x) + " " + number(p.y);
      if (i == 0) continue;
      const Point from = anchor(all[i - 1]);
      const double dx = p.x - from.x, dy = p.y - from.y, length = std::hypot(dx, dy);
      if (length < kLongWay) continue;
      const double ux = dx / length * kArrow, uy = dy / length * kArrow;
      const Point tip{(from.x + p.x) / 2 + ux, (from.y + p.y) / 2 + uy};
      heads += "M" + number(tip.x) + " " + number(tip.y) + "L" + number(tip.x - 2 * ux - uy) + " " +
               number(tip.y - 2 * uy + ux) + "L" + number(tip.x - 2 * ux + uy) + " " + number(tip.y - 2 * uy - ux) +
               "Z";
    }
    x_.line().open("path").attr("class", "way").attr("d", line).close();
    if (!heads.empty()) x_.line().open("path").attr("class", "heads").attr("d", heads).close();
    for (const SeenRegion& r : all) way(r.inside);
  }
};

}  // namespace

std::string region_id(const SeenPage& page, const std::string& path) {
  return "p" + std::to_string(page.number) + path;
}

std::string shown_code(const SeenRegion& region) {
  std::string code(shown_kind(region.kind).code);
  if (region.kind == SeenKind::heading) code += std::to_string(std::max(1, region.level));
  return code;
}

void draw_regions(Xml& x, const SeenPage& page, const std::vector<const Warning*>& warnings) {
  x.line().open("svg").attr("viewBox", "0 0 " + number(page.width) + " " + number(page.height));
  x.attr("aria-hidden", "true").attr("focusable", "false");
  Overlay(x, page).all(warnings);
  x.line(1).close();
}

void draw_sample(Xml& x, const ShownKind& kind) {
  x.open("svg").attr("viewBox", "0 0 26 14").attr("class", "sample").attr("aria-hidden", "true");
  x.attr("focusable", "false").open("rect").attr("class", kind.family);
  x.attr("x", "2").attr("y", "2").attr("width", "22").attr("height", "10").close().close();
}

}  // namespace lectern
