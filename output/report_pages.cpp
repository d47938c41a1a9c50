// The pages as printed, what was seen on them drawn over, and the same as a list beside it, in reading order. A region
// is known by number, code and stroke, never by its colour alone. Tested by report_pages_test.cpp.
#include <algorithm>
#include <cmath>
#include <set>

#include "output/edition_renderer.h"
#include "output/edition_text.h"
#include "output/report_parts.h"

namespace lectern {

namespace {

constexpr std::size_t kMostText = 400;  // bytes of a region's text beside the page
constexpr std::size_t kMostCell = 60;   // and of a cell's

class PageList {
 public:
  PageList(Xml& x, const Report& report, const SeenPage& page) : x_(x), report_(report), page_(page) {}

  void regions(const std::vector<SeenRegion>& all, const std::string& lead, const std::string& outer) {
    x_.line().open("ol").attr("class", "regions");
    for (std::size_t i = 0; i < all.size(); ++i) {
      const std::string path = outer + lead + std::to_string(i + 1);
      x_.line().open("li");
      const auto block = report_.blocks.find({page_.number, {all[i].box.x0, all[i].box.y0}});
      if (block != report_.blocks.end() && !all[i].continues) edit_data(x_, report_, *block->second);
      x_.open("a").attr("class", "chip " + std::string(shown_kind(all[i].kind).family));
      x_.attr("href", "#" + region_id(page_, path)).text(path.substr(1) + " " + shown_code(all[i])).close().text(" ");
      region(all[i], path);
      x_.close();
    }
    x_.line(1).close();
  }

  void furniture() {
    if (page_.furniture.empty()) return;
    x_.line().element("h4", "Set apart, not read");
    x_.line().open("ul").attr("class", "regions");
    for (const SeenRegion& r : page_.furniture) {
      x_.line().open("li").open("span").attr("class", "chip k-furniture").text(shown_code(r)).close().text(" ");
      region(r, "");
      x_.close();
    }
    x_.line(1).close();
  }

 private:
  Xml& x_;
  const Report& report_;
  const SeenPage& page_;

  void words(const std::string& text) {
    x_.open("span");
    language_attributes(x_, report_.document.language);
    x_.text(shown_text(text)).close();
  }

  void region(const SeenRegion& r, const std::string& path) {
    std::string what(shown_kind(r.kind).word);
    if (r.kind == SeenKind::heading || (r.kind == SeenKind::list_item && r.level > 1))
      what += " of level " + std::to_string(std::max(1, r.level));
    if (!r.label.empty()) what += " " + shown_text(r.label);
    if (r.continues) what += ", going on";
    x_.element("strong", what);
    doubt(r);
    if (r.kind == SeenKind::figure)
      x_.text(r.description.empty() ? ", without a description" : ", described: " + shown_text(r.description));
    const std::string text = cut_text(text_of(r.lines), kMostText);
    if (!text.empty()) x_.text(": "), words(text);
    if (!r.cells.empty()) cells(r);
    if (!r.inside.empty()) regions(r.inside, ".", path);
  }

  void doubt(const SeenRegion& r) {
    if (r.doubt == Doubt::none) return;
    const DoubtRule& rule = rule_of(r.doubt);
    x_.text(" ").open("span").attr("class", "unsure");
    x_.text(std::to_string(std::lround(100 * rule.confidence)) + " % sure. " + std::string(rule.reason)).close();
  }

  void cells(const SeenRegion& r) {
    int rows = 0, columns = 0;
    for (const SeenCell& c : r.cells)
      rows = std::max(rows, c.row + c.rows), columns = std::max(columns, c.column + c.columns);
    x_.text(", " + std::to_string(rows) + (rows == 1 ? " row, " : " rows, ") + std::to_string(columns) +
            (columns == 1 ? " column" : " columns"));
    x_.line().open("details").element("summary", "Its cells, row by row").line().open("ol");
    int row = -1;
    for (const SeenCell& c : r.cells) {
      if (c.row != row) {
        if (row >= 0) x_.close();
        x_.line().open("li");
      } else {
        x_.text(" | ");
      }
      row = c.row;
      const std::string text = cut_text(text_of(c.lines), kMostCell);
      if (c.header) x_.open("b");
      if (text.empty()) x_.text("(empty)");
      else words(text);
      if (c.header) x_.close();
      if (c.rows > 1 || c.columns > 1) x_.text(" (" + std::to_string(c.rows) + " × " + std::to_string(c.columns) + ")");
    }
    x_.close().line(1).close().line(1).close();
  }
};

std::size_t doubts_of(const std::vector<SeenRegion>& regions) {
  std::size_t n = 0;
  for (const SeenRegion& r : regions) n += (r.doubt != Doubt::none && !r.continues) + doubts_of(r.inside);
  return n;
}

void kinds_of(const std::vector<SeenRegion>& regions, std::set<SeenKind>& kinds) {
  for (const SeenRegion& r : regions) {
    kinds.insert(r.kind);
    kinds_of(r.inside, kinds);
  }
}

void legend(Xml& x, const Report& report) {
  std::set<SeenKind> used;
  for (const SeenPage& page : report.seen) kinds_of(page.regions, used), kinds_of(page.furniture, used);
  x.line().open("section").attr("class", "legend").attr("aria-labelledby", "legend");
  x.line().open("h3").attr("id", "legend").text("How to read the drawings").close();
  x.line().element(
      "p",
      "Each region has a frame and a label: its number in reading order, then a code for its kind. The thin "
      "line goes through the regions as they are read. The list beside each page says the same in words; a "
      "number there shows its region in the drawing. Where no percentage stands, the program saw no "
      "reason for doubt.");
  x.line().open("ul");
  for (const ShownKind& kind : shown_kinds()) {
    if (!used.contains(kind.kind)) continue;
    x.line().open("li");
    draw_sample(x, kind);
    x.text(" ").open("span").attr("class", "chip " + std::string(kind.family)).text(kind.code).close();
    x.text(" " + std::string(kind.word)).close();
  }
  for (const auto& [code, word] :
       {std::pair{"?", "doubtful: look here"}, std::pair{"!", "a warning about this place"}}) {
    x.line().open("li").open("span").attr("class", std::string("chip ") + (*code == '?' ? "k-doubt" : "k-warning"));
    x.text(code).close().text(std::string(" ") + word).close();
  }
  x.line(1).close().line(1).close();
}

void list_of_pages(Xml& x, const Report& report, const std::vector<std::vector<const Warning*>>& warnings) {
  x.line().open("nav").attr("class", "pages").attr("aria-label", "Pages shown").line().open("ol");
  for (std::size_t n = 0; n < report.seen.size(); ++n) {
    const SeenPage& page = report.seen[n];
    if (!report.pages.at(page.number).pictured) continue;
    const std::size_t doubts = doubts_of(page.regions), warned = warnings[n].size();
    x.line().open("li").open("a").attr("href", "#page-" + std::to_string(page.number));
    x.text(report.pages.at(page.number).label);
    if (warned) x.open("b").text(" !" + std::to_string(warned)).close();
    if (doubts) x.open("b").text(" ?" + std::to_string(doubts)).close();
    if (warned || doubts) {
      x.open("span").attr("class", "spoken");
      if (warned) x.text(": " + std::to_string(warned) + (warned == 1 ? " warning" : " warnings"));
      if (doubts) x.text((warned ? ", " : ": ") + std::to_string(doubts) + (doubts == 1 ? " doubt" : " doubts"));
      x.close();
    }
    x.close().close();
  }
  x.line(1).close().line(1).close();
}

void one_page(Xml& x, const Report& report, const SeenPage& page, const std::vector<const Warning*>& warnings) {
  const std::string n = std::to_string(page.number), label = report.pages.at(page.number).label;
  x.line().open("section").attr("class", "page-pair").attr("id", "page-" + n);
  x.attr("aria-labelledby", "page-heading-" + n);
  x.line().open("h3").attr("id", "page-heading-" + n);
  x.text("Page " + label + " (" + n + " of " + std::to_string(report.document.surfaces.size()) + ")").close();
  x.line().open("div").attr("class", "pair");
  x.line().open("div").attr("class", "scroll").attr("role", "group").attr("tabindex", "0");
  x.attr("aria-label", "Picture of page " + label).line().open("div").attr("class", "sheet");
  x.line().open("img").attr(
      "src", "data:image/png;base64," + base64(report.page_pngs[static_cast<std::size_t>(page.number - 1)]));
  x.attr("alt", "Page " + label + " as printed. Its regions are listed after this picture.").close();
  draw_regions(x, page, warnings);
  x.line(1).close().line(1).close().line().open("div");
  PageList list(x, report, page);
  if (page.regions.empty()) x.line().element("p", "No text of the edition comes from this page.");
  else list.regions(page.regions, "r", "");
  list.furniture();
  if (!warnings.empty()) {
    x.line().element("h4", "Warnings").line().open("ul").attr("class", "regions");
    for (std::size_t i = 0; i < warnings.size(); ++i) {
      x.line().open("li").open("span").attr("class", "chip k-warning").text("!" + std::to_string(i + 1)).close();
      x.text(" " + shown_text(warnings[i]->message)).close();
    }
    x.line(1).close();
  }
  x.line(1).close().line(1).close().line(1).close();
}

}  // namespace

void report_pages(Xml& x, const Report& report) {
  if (std::none_of(report.pages.begin(), report.pages.end(), [](const auto& p) { return p.second.pictured; })) return;
  std::vector<std::vector<const Warning*>> warnings(report.seen.size());
  for (const Warning& w : report.record.warnings)
    if (w.page > 0 && static_cast<std::size_t>(w.page) <= warnings.size())
      warnings[static_cast<std::size_t>(w.page - 1)].push_back(&w);
  x.line().open("h2").attr("id", "pages").text("Pages").close();
  legend(x, report);
  list_of_pages(x, report, warnings);
  for (std::size_t n = 0; n < report.seen.size(); ++n)
    if (report.pages.at(report.seen[n].number).pictured) one_page(x, report, report.seen[n], warnings[n]);
}

}  // namespace lectern
