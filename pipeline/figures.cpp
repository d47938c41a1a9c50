// Walks the document, draws the figures and pages that lack a picture, and puts the pictures in order of use.
// Never changes text. Tested by figures_test.cpp.
#include "pipeline/figures.h"

#include <algorithm>
#include <set>
#include <span>
#include <utility>

#include "stages/error.h"

namespace lectern {
namespace {

constexpr int kMaxDrawn = 400;                // pictures; a document that draws more is a chart book or an attack
constexpr std::size_t kMaxBytes = 64u << 20;  // of all drawn pictures together
// Of pages that could not be read: their small type must be legible.
constexpr double kPageDpi = 150, kManyPagesDpi = 100;
constexpr int kManyPages = 40;
constexpr std::size_t kMaxPageBytes = 96u << 20;

template <typename Visit>
void walk_inlines(Inlines& inlines, const Visit& visit);

/// Calls visit(figure, block) for every figure, in reading order.
template <typename Visit>
void walk(Blocks& blocks, const Visit& visit) {
  const auto inlines = [&](Inlines& content) { walk_inlines(content, visit); };
  for (Block& block : blocks) {
    if (auto* figure = std::get_if<Figure>(&block.is)) {
      visit(*figure, block);
      inlines(figure->caption);
      walk(figure->legend, visit);
    } else if (auto* list = std::get_if<List>(&block.is)) {
      for (ListItem& item : list->items) inlines(item.term), walk(item.content, visit);
    } else if (auto* table = std::get_if<Table>(&block.is)) {
      inlines(table->caption);
      for (Row& row : table->rows)
        for (Cell& cell : row.cells) walk(cell.content, visit);
    } else if (auto* quote = std::get_if<Quote>(&block.is)) {
      walk(quote->content, visit);
      inlines(quote->source);
    } else if (auto* aside = std::get_if<Aside>(&block.is)) {
      walk(aside->content, visit);
    } else if (auto* paragraph = std::get_if<Paragraph>(&block.is)) {
      inlines(paragraph->content);
    } else if (auto* heading = std::get_if<Heading>(&block.is)) {
      inlines(heading->content);
    }
  }
}

template <typename Visit>
void walk_inlines(Inlines& content, const Visit& visit) {
  for (Inline& part : content) {
    if (auto* note = std::get_if<Note>(&part.is)) walk(note->content, visit);
    else if (auto* emphasis = std::get_if<Emphasis>(&part.is)) walk_inlines(emphasis->content, visit);
    else if (auto* link = std::get_if<Link>(&part.is)) walk_inlines(link->content, visit);
    else if (auto* foreign = std::get_if<Foreign>(&part.is)) walk_inlines(foreign->content, visit);
  }
}

/// A number of four bytes of a PNG's header: its width stands at byte 16, its height at 20.
int png_number(std::string_view png, std::size_t at) {
  unsigned value = 0;
  for (std::size_t i = at; i < at + 4 && i < png.size(); ++i) value = value << 8 | static_cast<unsigned char>(png[i]);
  return static_cast<int>(std::min(value, 1u << 30));
}

class Drawer {
 public:
  Drawer(std::vector<Image>& images, const DrawFigures& draw, int unread_pages, Record& record)
      : images_(images), draw_(draw), record_(record), page_dpi_(unread_pages > kManyPages ? kManyPagesDpi : kPageDpi) {
    for (const Image& image : images) names_.insert(image.name);
  }

  void operator()(Figure& figure, const Block& block) {
    if (!figure.image.empty()) return;
    if (figure.unread_page > 0) return page(figure);
    if (!block.from.boxes.empty() && !block.from.boxes.front().box.empty()) part(figure, block.from.boxes.front());
  }

 private:
  void part(Figure& figure, const PageBox& place) {
    if (drawn_ >= kMaxDrawn || bytes_ >= kMaxBytes)
      return record_.warn("figure-not-drawn", place.page, "a figure was left out: the document has too many drawings",
                          place.box);
    try {
      Image image{.name = fresh_name(), .media_type = "image/png", .bytes = draw_.part(place.page, place.box)};
      image.width = png_number(image.bytes, 16);
      image.height = png_number(image.bytes, 20);
      bytes_ += image.bytes.size();
      use(std::move(image), figure);
    } catch (const Error& error) {
      record_.warn("figure-not-drawn", place.page, std::string("a figure could not be drawn: ") + error.what(),
                   place.box);
    }
  }

  void page(Figure& figure) {
    const int number = figure.unread_page;
    if (page_bytes_ >= kMaxPageBytes)
      return record_.warn("figure-not-drawn", number,
                          "The picture of the page was left out: so many pages could not be read that their pictures "
                          "would be too large together; split the file.");
    try {
      Image image = draw_.page(number, page_dpi_);
      image.name = "page-" + std::to_string(number) + ".jpg";
      while (!names_.insert(image.name).second) image.name.insert(0, "x");
      page_bytes_ += image.bytes.size();
      if (!image.bytes.empty()) use(std::move(image), figure);
    } catch (const Error& error) {
      record_.warn("figure-not-drawn", number, std::string("the page could not be drawn: ") + error.what());
    }
  }

  void use(Image image, Figure& figure) {
    figure.image = image.name;
    images_.push_back(std::move(image));
  }

  std::string fresh_name() {
    std::string name;
    do name = "drawing-" + std::to_string(++drawn_) + ".png";
    while (!names_.insert(name).second);
    return name;
  }
  std::vector<Image>& images_;
  const DrawFigures& draw_;
  Record& record_;
  double page_dpi_;
  std::set<std::string> names_;
  int drawn_ = 0;
  std::size_t bytes_ = 0, page_bytes_ = 0;
};

}  // namespace

void draw_figures(Document& document, const DrawFigures& draw, Record& record) {
  int unread_pages = 0;
  const auto count = [&](const Figure& figure, const Block&) { unread_pages += figure.unread_page > 0; };
  for (Blocks* blocks : {&document.front, &document.body}) walk(*blocks, count);
  Drawer drawer(document.images, draw, unread_pages, record);
  const auto visit = [&](Figure& figure, const Block& block) { drawer(figure, block); };
  std::vector<Image> used;
  const auto take = [&](const Figure& figure, const Block&) {
    const auto it = std::find_if(document.images.begin(), document.images.end(),
                                 [&](const Image& image) { return !image.name.empty() && image.name == figure.image; });
    if (it == document.images.end()) return;
    used.push_back(std::move(*it));
    it->name.clear();
  };
  for (Blocks* blocks : {&document.front, &document.body}) walk(*blocks, visit);
  for (Blocks* blocks : {&document.front, &document.body}) walk(*blocks, take);
  document.images = std::move(used);
}

}  // namespace lectern
