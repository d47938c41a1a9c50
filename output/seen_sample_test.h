// Test support: a page with something of every shape on it.
#pragma once

#include "stages/seen.h"

namespace lectern {

inline SeenPage seen_sample() {
  SeenPage page{1, "i", 400, 600, {}, {}};
  const auto region = [](SeenKind kind, Box box, const std::string& text) {
    SeenRegion r;
    r.kind = kind, r.box = box;
    if (!text.empty()) r.lines.push_back({box, box.y1 - 2, 0, false, false, text});
    return r;
  };
  SeenRegion heading = region(SeenKind::heading, {72, 50, 200, 64}, "One & <two>");
  heading.level = 2, heading.doubt = Doubt::heading_by_one_sign;
  heading.lines[0].words = {
      {{72, 50, 110, 64}, 0.91, "One"}, {{115, 50, 125, 64}, 1, "&"}, {{130, 50, 200, 64}, 0.5, "<two>"}};
  SeenRegion table = region(SeenKind::table, {72, 100, 322, 140}, "");
  table.cells = {{0, 0, 1, 2, true, {72, 100, 322, 120}, {{{72, 100, 322, 120}, 115, 0, false, false, "Land"}}},
                 {1, 0, 1, 1, false, {}, {}},
                 {1, 1, 1, 1, false, {200, 120, 322, 140}, {{{200, 120, 322, 140}, 135, 0, false, false, "1"}}}};
  SeenRegion box = region(SeenKind::box, {72, 200, 322, 300}, "");
  box.inside = {region(SeenKind::paragraph, {80, 210, 310, 220}, "In a box")};
  SeenLine next = box.inside[0].lines[0];
  box.inside[0].lines[0].glued = true;
  box.inside[0].lines[0].words = {{{80, 210, 200, 220}, 1, "In"}, {{210, 210, 310, 220}, 1, "a-b"}};
  next.text = "ox", next.box = {80, 222, 310, 232}, next.words = {{{80, 222, 100, 232}, 1, "ox"}};
  box.inside[0].lines.push_back(next);
  SeenRegion note = region(SeenKind::footnote, {72, 500, 322, 510}, "carried over");
  note.continues = true, note.label = "3", note.column = {72, 50, 322, 510};
  SeenRegion figure = region(SeenKind::figure, {72, 320, 322, 400}, "");
  figure.raster = true, figure.description = "A map";
  SeenRegion turned = region(SeenKind::paragraph, {330, 100, 340, 200}, "up");
  turned.lines[0].rotation = 270, turned.lines[0].rtl = true, turned.lines[0].glued = true;
  page.regions = {heading, table, box, figure, turned, note};
  page.furniture = {region(SeenKind::page_number, {190, 580, 210, 590}, "i")};
  return page;
}

}  // namespace lectern
