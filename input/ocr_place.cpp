// Puts what was read into the pages of the file. Never reads, and never changes what was read. Tested by
// tests/scan.sh.
#include "input/ocr_place.h"

#include <string>
#include <utility>

namespace lectern {

namespace {

int add_fonts(Pages& pages) {
  const int first = static_cast<int>(pages.fonts.size());
  for (int i = 0; i < 4; ++i) {
    Font font;
    font.name = "Recognised";
    font.bold = i & 1, font.italic = (i & 2) != 0;
    pages.fonts.push_back(font);
  }
  return first;
}

}  // namespace

void put_in_place(Pages& pages, const ReadSheets& sheets) {
  const int first_font = add_fonts(pages);
  std::vector<Page> out;
  std::vector<int> now(pages.pages.size() + 1);  // the number that a page of the file has now
  for (Page& page : pages.pages) {
    now[static_cast<std::size_t>(page.number)] = static_cast<int>(out.size()) + 1;
    const auto read = sheets.find(page.number);
    if (read == sheets.end()) {
      out.push_back(std::move(page));
      continue;
    }
    const double sheet_width = page.width, sheet_height = page.height;
    const int number = page.number;
    for (const PictureText& text : *read->second) {
      Page part = read->second->size() == 1 ? std::move(page) : Page();
      if (read->second->size() > 1) part.label = page.label;
      part.sheet = text.place(number, sheet_width, sheet_height);
      fill_page(text, first_font, part, pages.images);
      out.push_back(std::move(part));
    }
  }
  const bool more = out.size() != pages.pages.size();
  for (std::size_t i = 0; i < out.size(); ++i) {
    Page& p = out[i];
    if (more && p.sheet.number == 0) p.sheet.number = p.number;
    p.number = static_cast<int>(i) + 1;
    if (!pages.source.labels) p.label = std::to_string(p.number);
    for (LinkArea& l : p.links)
      if (l.page > 0 && static_cast<std::size_t>(l.page) < now.size()) l.page = now[static_cast<std::size_t>(l.page)];
  }
  for (OutlineEntry& e : pages.outline)
    if (e.page > 0 && static_cast<std::size_t>(e.page) < now.size()) e.page = now[static_cast<std::size_t>(e.page)];
  pages.pages = std::move(out);
}

void name_images(Pages& pages) {
  std::map<int, int> kept;
  std::vector<Image> images;
  for (Page& page : pages.pages)
    for (Picture& p : page.pictures) {
      if (p.image < 0) continue;
      const auto [found, fresh] = kept.try_emplace(p.image, static_cast<int>(images.size()));
      if (fresh) {
        Image image = std::move(pages.images[static_cast<std::size_t>(p.image)]);
        image.name =
            "image-" + std::to_string(images.size() + 1) + (image.media_type == "image/jpeg" ? ".jpg" : ".png");
        images.push_back(std::move(image));
      }
      p.image = found->second;
    }
  pages.images = std::move(images);
}

}  // namespace lectern
