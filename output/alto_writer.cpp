// Writes ALTO: blocks with their kinds as tags, lines with baselines, words. Says only what ALTO has a place for.
// Tested by alto_writer_test.cpp, and against tests/alto.rnc by tests/archive.sh.
#include "output/alto_writer.h"

#include <map>
#include <vector>

#include "output/pixels.h"
#include "output/xml.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

using Regions = std::vector<SeenRegion>;

/// Each kind of region that occurs, as a tag: "heading-2".
class Tags {
 public:
  static std::string id(const SeenRegion& r) {
    return std::string(seen_kind_name(r.kind)) + (r.level > 0 ? "-" + std::to_string(r.level) : "");
  }
  void collect(const Regions& regions) {
    for (const SeenRegion& r : regions) {
      tags_[id(r)] = &r;
      collect(r.inside);
    }
  }
  void write(Xml& x) const {
    if (tags_.empty()) return;
    x.line().open("Tags");
    for (const auto& [id, region] : tags_) {
      x.line().open("StructureTag").attr("ID", id).attr("LABEL", seen_kind_name(region->kind));
      if (region->level > 0) x.attr("DESCRIPTION", "level " + std::to_string(region->level));
      x.close();
    }
    x.line(1).close();
  }

 private:
  std::map<std::string, const SeenRegion*> tags_;
};

/// The whole word where a line ends within one: empty elsewhere.
std::string divided(const SeenLine& line, const SeenLine* next) {
  if (!line.glued || next == nullptr || line.words.empty() || next->words.empty()) return "";
  const std::u32string last = to_utf32(line.words.back().text);
  return is_cjk(last.back()) ? "" : line.words.back().text + next->words.front().text;
}

class AltoPage {
 public:
  AltoPage(Xml& x, const SeenPage& page, const PageImage& image)
      : x_(x), page_(page), image_(image), pixels_(image), lead_("p" + std::to_string(page.number)) {}

  void order() const {
    if (page_.regions.empty()) return;
    x_.line().open("OrderedGroup").attr("ID", lead_ + "_order");
    for (std::size_t i = 0; i < page_.regions.size(); ++i)
      x_.line().open("ElementRef").attr("ID", lead_ + "_o" + std::to_string(i + 1)).attr("REF", id("r", i)).close();
    x_.line(1).close();
  }

  void write(const std::string& language) {
    x_.line().open("Page").attr("ID", lead_).attr("PHYSICAL_IMG_NR", page_.number);
    for (const SeenRegion& r : page_.furniture)
      if (r.kind == SeenKind::page_number) {
        x_.attr("PRINTED_IMG_NR", text_of(r.lines));
        break;
      }
    x_.attr("WIDTH", image_.width).attr("HEIGHT", image_.height).attr_if("LANG", language);
    margin("TopMargin", true);
    margin("BottomMargin", false);
    x_.line().open("PrintSpace");
    Box all;
    for (const SeenRegion& r : page_.regions) all = unite(all, r.box);
    place(all);
    for (std::size_t i = 0; i < page_.regions.size(); ++i) block(page_.regions[i], id("r", i));
    x_.line(1).close().line(1).close();
  }

 private:
  Xml& x_;
  const SeenPage& page_;
  const PageImage& image_;
  const Pixels pixels_;
  const std::string lead_;

  std::string id(const char* kind, std::size_t i) const { return lead_ + "_" + kind + std::to_string(i + 1); }

  void place(const Box& box) {
    const PixelBounds b = pixels_.bounds(box);
    x_.attr("HPOS", b.x0).attr("VPOS", b.y0).attr("WIDTH", b.x1 - b.x0).attr("HEIGHT", b.y1 - b.y0);
  }

  /// Running heads and page numbers above or below the middle of the page.
  void margin(const char* name, bool above) {
    Box all;
    for (const SeenRegion& r : page_.furniture)
      if ((r.box.center().y < page_.height / 2) == above) all = unite(all, r.box);
    if (all.empty()) return;
    x_.line().open(name);
    place(all);
    for (std::size_t i = 0; i < page_.furniture.size(); ++i)
      if ((page_.furniture[i].box.center().y < page_.height / 2) == above) block(page_.furniture[i], id("f", i));
    x_.line(1).close();
  }

  void block(const SeenRegion& r, const std::string& id) {
    const bool composed = !r.cells.empty() || !r.inside.empty() || r.kind == SeenKind::table;
    const bool picture = r.kind == SeenKind::figure || r.kind == SeenKind::unread;
    x_.line().open(composed ? "ComposedBlock" : picture ? "Illustration" : "TextBlock").attr("ID", id);
    x_.attr("TAGREFS", Tags::id(r));
    place(r.box);
    if (composed || picture) x_.attr("TYPE", seen_kind_name(r.kind));
    if (composed) {
      for (std::size_t i = 0; i < r.cells.size(); ++i) cell(r.cells[i], r.box, id + "_c" + std::to_string(i + 1));
      for (std::size_t i = 0; i < r.inside.size(); ++i) block(r.inside[i], id + "_" + std::to_string(i + 1));
    } else if (!picture) {
      lines(r.lines, id);
    }
    x_.line(1).close();
  }

  void cell(const SeenCell& c, const Box& table, const std::string& id) {
    x_.line().open("TextBlock").attr("ID", id);
    place(c.box.empty() ? table : c.box);
    lines(c.lines, id);
    if (!c.lines.empty()) x_.line(1);
    x_.close();
  }

  void lines(const std::vector<SeenLine>& all, const std::string& id) {
    if (!all.empty() && all[0].rotation != 0) x_.attr("ROTATION", 360 - all[0].rotation);
    for (std::size_t i = 0; i < all.size(); ++i) {
      const SeenLine& l = all[i];
      if (l.words.empty()) continue;
      x_.line().open("TextLine").attr("ID", id + "_l" + std::to_string(i + 1));
      place(l.box);
      if (l.rotation == 0)
        x_.attr("BASELINE", std::to_string(pixels_.x(l.box.x0)) + "," + std::to_string(pixels_.y(l.baseline)) + " " +
                                std::to_string(pixels_.x(l.box.x1)) + "," + std::to_string(pixels_.y(l.baseline)));
      if (l.rtl) x_.attr("BASEDIRECTION", "rtl");
      words(l, i > 0 ? divided(all[i - 1], &l) : "", divided(l, i + 1 < all.size() ? &all[i + 1] : nullptr), id, i);
      x_.line(1).close();
    }
  }

  /// `ended`: the word that begins in the line before; `begun`: the one that goes on in the next.
  void words(const SeenLine& l, const std::string& ended, const std::string& begun, const std::string& id,
             std::size_t line) {
    for (std::size_t w = 0; w < l.words.size(); ++w) {
      const SeenWord& word = l.words[w];
      if (w > 0) x_.line().open("SP").close();
      x_.line().open("String").attr("ID", id + "_l" + std::to_string(line + 1) + "_w" + std::to_string(w + 1));
      place(word.box);
      x_.attr("CONTENT", word.text);
      if (page_.recognised || word.confidence < 1) x_.attr("WC", two_digits(word.confidence));
      if (w == 0 && !ended.empty()) x_.attr("SUBS_TYPE", "HypPart2").attr("SUBS_CONTENT", ended);
      else if (w + 1 == l.words.size() && !begun.empty()) x_.attr("SUBS_TYPE", "HypPart1").attr("SUBS_CONTENT", begun);
      x_.close();
    }
  }
};

}  // namespace

std::string write_alto(const PageSet& set) {
  Xml x;
  x.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").open("alto");
  x.attr("xmlns", "http://www.loc.gov/standards/alto/ns-v4#").attr("SCHEMAVERSION", "4.4");
  x.line().open("Description").line().element("MeasurementUnit", "pixel");
  x.line().open("sourceImageInformation").line().element("fileName", set.source.name);
  x.line().open("fileIdentifier").attr("fileIdentifierLocation", "sha256").text(set.source.sha256).close();
  x.line(1).close();
  x.line().open("Processing").attr("ID", "lectern").line().open("processingSoftware");
  x.line().element("softwareName", "Lectern").line().element("softwareVersion", LECTERN_VERSION);
  x.line(1).close().line(1).close().line(1).close();
  Tags tags;
  bool ordered = false;
  for (const SeenPage& page : set.sheets)
    tags.collect(page.furniture), tags.collect(page.regions), ordered = ordered || !page.regions.empty();
  tags.write(x);
  std::vector<AltoPage> pages;
  for (std::size_t i = 0; i < set.sheets.size(); ++i) pages.emplace_back(x, set.sheets[i], set.images[i]);
  if (ordered) {
    x.line().open("ReadingOrder");
    for (const AltoPage& page : pages) page.order();
    x.line(1).close();
  }
  x.line().open("Layout");
  for (AltoPage& page : pages) page.write(set.language);
  x.line(1).close().line(1).close().raw("\n");
  return x.take();
}

}  // namespace lectern
