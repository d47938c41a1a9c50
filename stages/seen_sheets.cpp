// Puts what was seen on straightened pages back onto their sheets. Tested by seen_sheets_test.cpp.
#include "stages/seen_sheets.h"

#include <iterator>
#include <utility>

namespace lectern {

namespace {

class Mover {
 public:
  explicit Mover(const SeenPage& page) : sheet_(page.sheet), width_(page.width), height_(page.height) {}

  void move(std::vector<SeenRegion>& regions) const {
    for (SeenRegion& r : regions) {
      move(r.box);
      if (!r.column.empty()) move(r.column);
      move(r.lines);
      for (SeenCell& c : r.cells) {
        if (!c.box.empty()) move(c.box);
        move(c.lines);
      }
      move(r.inside);
    }
  }

 private:
  const Sheet& sheet_;
  double width_, height_;

  void move(Box& box) const { box = hundredth(on_sheet(sheet_, width_, height_, box)); }

  void move(std::vector<SeenLine>& lines) const {
    for (SeenLine& l : lines) {
      l.baseline = hundredth(on_sheet(sheet_, width_, height_, Point{l.box.center().x, l.baseline}).y);
      move(l.box);
      l.rotation = (l.rotation + 360 - 90 * sheet_.quarters()) % 360;
      for (SeenWord& w : l.words) move(w.box);
    }
  }
};

void append(std::vector<SeenRegion>& to, std::vector<SeenRegion>&& from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

}  // namespace

std::vector<SeenPage> on_sheets(std::vector<SeenPage> pages) {
  std::vector<SeenPage> out;
  for (SeenPage& page : pages) {
    if (page.sheet.number == 0) {
      out.push_back(std::move(page));
      continue;
    }
    const Mover mover(page);
    mover.move(page.regions);
    mover.move(page.furniture);
    if (!out.empty() && out.back().number == page.sheet.number) {
      append(out.back().regions, std::move(page.regions));
      append(out.back().furniture, std::move(page.furniture));
      if (page.label != out.back().label) out.back().label += "–" + page.label;
      continue;
    }
    page.number = page.sheet.number;
    if (page.sheet.width > 0) page.width = page.sheet.width, page.height = page.sheet.height;
    page.sheet = {};
    out.push_back(std::move(page));
  }
  return out;
}

}  // namespace lectern
