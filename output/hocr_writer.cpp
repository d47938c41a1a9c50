// Writes hOCR. Kinds that it has no class for are ocr_par, with Lectern's own kind in data-kind. Tested by
// hocr_writer_test.cpp and tests/archive.sh.
#include "output/hocr_writer.h"

#include <cmath>
#include <vector>

#include "output/pixels.h"
#include "output/xml.h"

namespace lectern {

namespace {

const char* class_of(const SeenRegion& r) {
  switch (r.kind) {
    case SeenKind::title: return "ocr_title";
    case SeenKind::byline: return "ocr_author";
    case SeenKind::heading:
      return r.level <= 1   ? "ocr_chapter"
             : r.level == 2 ? "ocr_section"
             : r.level == 3 ? "ocr_subsection"
                            : "ocr_subsubsection";
    case SeenKind::quotation: return "ocr_blockquote";
    case SeenKind::caption: return "ocr_caption";
    case SeenKind::table: return "ocr_table";
    case SeenKind::figure: return r.raster ? "ocr_photo" : "ocr_linedrawing";
    case SeenKind::unread: return "ocr_image";
    case SeenKind::box:
    case SeenKind::pull_quote:
    case SeenKind::margin_note:
    case SeenKind::footnote:
    case SeenKind::endnote: return "ocr_textfloat";
    case SeenKind::header: return "ocr_header";
    case SeenKind::footer: return "ocr_footer";
    case SeenKind::page_number: return "ocr_pageno";
    default: return "ocr_par";
  }
}

class HocrPage {
 public:
  HocrPage(Xml& x, const SeenPage& page, const PageImage& image)
      : x_(x), page_(page), image_(image), pixels_(image), lead_("_" + std::to_string(page.number)) {}

  void write() {
    std::string name = image_.name;  // in quotation marks, which hOCR cannot escape
    std::erase(name, '"');
    x_.line().open("div").attr("class", "ocr_page").attr("id", "page" + lead_);
    x_.attr("title", "image \"" + name + "\"; bbox 0 0 " + std::to_string(image_.width) + " " +
                         std::to_string(image_.height) + "; ppageno " + std::to_string(page_.number - 1));
    for (std::size_t i = 0; i < page_.furniture.size(); ++i)
      region(page_.furniture[i], lead_ + "_f" + std::to_string(i + 1));
    for (std::size_t i = 0; i < page_.regions.size(); ++i)
      region(page_.regions[i], lead_ + "_r" + std::to_string(i + 1));
    x_.line(1).close();
  }

 private:
  Xml& x_;
  const SeenPage& page_;
  const PageImage& image_;
  const Pixels pixels_;
  const std::string lead_;

  std::string bbox(const Box& box) const {
    const PixelBounds b = pixels_.bounds(box);
    return "bbox " + std::to_string(b.x0) + " " + std::to_string(b.y0) + " " + std::to_string(b.x1) + " " +
           std::to_string(b.y1);
  }

  void region(const SeenRegion& r, const std::string& id) {
    x_.line().open("div").attr("class", class_of(r)).attr("id", "region" + id).attr("title", bbox(r.box));
    x_.attr("data-kind", seen_kind_name(r.kind));
    if (!r.lines.empty() && r.lines.front().rtl) x_.attr("dir", "rtl");
    lines(r.lines, id);
    for (std::size_t i = 0; i < r.cells.size(); ++i) {
      const SeenCell& c = r.cells[i];
      const std::string cell = id + "_c" + std::to_string(i + 1);
      x_.line().open("div").attr("class", "ocr_par").attr("id", "cell" + cell);
      x_.attr("title", bbox(c.box.empty() ? r.box : c.box));
      x_.attr("data-row", c.row + 1).attr("data-column", c.column + 1);
      lines(c.lines, cell);
      x_.line(1).close();
    }
    for (std::size_t i = 0; i < r.inside.size(); ++i) region(r.inside[i], id + "_" + std::to_string(i + 1));
    x_.line(1).close();
  }

  void lines(const std::vector<SeenLine>& all, const std::string& id) {
    for (std::size_t i = 0; i < all.size(); ++i) {
      const SeenLine& l = all[i];
      const std::string line = id + "_l" + std::to_string(i + 1);
      std::string title = bbox(l.box);
      if (l.rotation == 0)  // from the box's own bottom edge, which is where hOCR counts from
        title += "; baseline 0 " + std::to_string(pixels_.y(l.baseline) - pixels_.y(l.box.y1));
      else title += "; textangle " + std::to_string(360 - l.rotation);
      x_.line().open("span").attr("class", "ocr_line").attr("id", "line" + line).attr("title", title);
      for (std::size_t w = 0; w < l.words.size(); ++w) {
        const SeenWord& word = l.words[w];
        std::string at = bbox(word.box);
        if (page_.recognised || word.confidence < 1)
          at += "; x_wconf " + std::to_string(std::lround(word.confidence * 100));
        if (w > 0) x_.text(" ");
        x_.open("span").attr("class", "ocrx_word").attr("id", "word" + line + "_" + std::to_string(w + 1));
        x_.attr("title", at).text(word.text).close();
      }
      x_.close();
    }
  }
};

}  // namespace

std::string write_hocr(const PageSet& set) {
  Xml x(Syntax::html);
  x.raw("<!DOCTYPE html>\n").open("html").attr("xmlns", "http://www.w3.org/1999/xhtml").attr_if("lang", set.language);
  x.attr_if("xml:lang", set.language);
  x.line().open("head").line().open("meta").attr("charset", "utf-8").close();
  x.line().element("title", set.source.title.empty() ? set.source.name : set.source.title);
  const std::pair<const char*, std::string> metas[] = {
      {"ocr-system", "Lectern " LECTERN_VERSION},
      {"ocr-capabilities",
       "ocr_page ocr_title ocr_author ocr_chapter ocr_section ocr_subsection ocr_subsubsection ocr_par ocr_blockquote "
       "ocr_caption ocr_table ocr_photo ocr_linedrawing ocr_image ocr_textfloat ocr_header ocr_footer ocr_pageno "
       "ocr_line ocrx_word"},
      {"ocr-number-of-pages", std::to_string(set.sheets.size())}};
  for (const auto& [name, content] : metas) x.line().open("meta").attr("name", name).attr("content", content).close();
  x.line(1).close().line().open("body");
  for (std::size_t i = 0; i < set.sheets.size(); ++i) HocrPage(x, set.sheets[i], set.images[i]).write();
  x.line(1).close().line(1).close().raw("\n");
  return x.take();
}

}  // namespace lectern
