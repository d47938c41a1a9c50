// Tables and pictures as HTML. Never invents a description: a picture without one is marked, for all to see.
// Tested by html_writer_test.cpp and tests/editions/check.mjs.
#include <algorithm>
#include <array>

#include "output/edition_renderer.h"
#include "output/edition_table.h"
#include "output/edition_text.h"

namespace lectern {

std::string base64(std::string_view bytes) {
  constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const auto at = [&](std::size_t i) { return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0u; };
  std::string out;
  out.reserve((bytes.size() + 2) / 3 * 4);
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    const unsigned three = at(i) << 16 | at(i + 1) << 8 | at(i + 2);
    out += letters[three >> 18];
    out += letters[three >> 12 & 63];
    out += i + 1 < bytes.size() ? letters[three >> 6 & 63] : '=';
    out += i + 2 < bytes.size() ? letters[three & 63] : '=';
  }
  return out;
}

const Image* find_image(const Document& document, const std::string& name) {
  static constexpr std::array<std::string_view, 5> known{"image/png", "image/jpeg", "image/gif", "image/svg+xml",
                                                         "image/webp"};
  if (name.empty()) return nullptr;
  for (const Image& image : document.images)
    if (image.name == name && !image.bytes.empty() &&
        std::find(known.begin(), known.end(), image.media_type) != known.end())
      return &image;
  return nullptr;
}

void EditionRenderer::table_row(const std::vector<GridCell>& row) {
  x_.line().open("tr");
  for (const GridCell& g : row) {
    x_.open(g.scope.empty() ? "td" : "th");
    if (g.columns > 1) x_.attr("colspan", g.columns);
    if (g.rows > 1) x_.attr("rowspan", g.rows);
    x_.attr_if("scope", g.scope);
    if (g.cell) tight(g.cell->content);
    x_.close();
  }
  x_.close();
}

void EditionRenderer::operator()(const Table& b) {
  const Grid grid = table_grid(b);
  ++tables_;
  const std::string caption = flat_text(b.caption);
  if (grid.rows.empty()) {
    if (!b.caption.empty()) (*this)(Paragraph{b.caption});
    return;
  }
  open("div", "table").attr("role", "region").attr("tabindex", "0");
  x_.attr("aria-label", unique(caption.empty() ? fill(e_.words.table, std::to_string(tables_)) : caption));
  x_.line().open("table");
  if (!b.caption.empty()) {
    x_.line().open("caption");
    all(b.caption);
    x_.close();
  }
  auto group = grid.groups.begin();
  for (std::size_t r = 0; r < grid.rows.size(); ++r) {
    const bool new_group = r == grid.head || (group != grid.groups.end() && *group == r);
    if (r == 0 && grid.head > 0) x_.line().open("thead");
    if (new_group && r > 0) x_.line(1).close();
    if (new_group) x_.line().open("tbody");
    if (group != grid.groups.end() && *group == r) ++group;
    table_row(grid.rows[r]);
  }
  x_.line(1).close().line(1).close().line(1).close();
}

void EditionRenderer::picture(const Figure& b, const Image* image) {
  std::string description = b.description ? shown_text(*b.description) : std::string();
  if (b.unread_page > 0 && image) {
    const auto known = e_.plan.page_index.find(b.unread_page);
    const std::string page =
        known == e_.plan.page_index.end() ? std::to_string(b.unread_page) : e_.plan.pages[known->second].label;
    x_.line().open("p").attr("class", "mark").text(fill(e_.words.unread_page, page)).close();
    if (description.empty()) description = fill(e_.words.page_picture, page);
  }
  if (!image) {
    if (b.decorative) return;
    x_.line().open("p").attr("class", "mark").text(e_.words.picture_missing).close();
    if (!description.empty()) x_.line().open("p").text(description).close();
    return;
  }
  x_.line().open("img");
  x_.attr("src", e_.epub ? "images/" + image->name : "data:" + image->media_type + ";base64," + base64(image->bytes));
  x_.attr("alt", b.decorative ? std::string() : description.empty() ? std::string(e_.words.alt_missing) : description);
  if (image->width > 0 && image->height > 0) x_.attr("width", image->width).attr("height", image->height);
  x_.close();
  if (!b.decorative && description.empty())
    x_.line().open("p").attr("class", "mark").text(e_.words.needs_description).close();
}

void EditionRenderer::operator()(const Figure& b) {
  const Image* image = find_image(e_.document, b.image);
  const bool bare = b.caption.empty() && b.legend.empty();
  if (!image && b.decorative && bare) return;
  open(b.decorative && bare ? "div" : "figure", "figure");
  picture(b, image);
  if (!b.caption.empty() || !b.legend.empty()) {
    x_.line().open("figcaption");
    if (b.legend.empty()) {
      all(b.caption);
    } else {
      if (!b.caption.empty()) (*this)(Paragraph{b.caption});
      all(b.legend);
    }
    x_.close();
  }
  x_.line(1).close();
}

}  // namespace lectern
