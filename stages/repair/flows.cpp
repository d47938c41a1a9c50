// Walks a Layout in the ways that rules need. Never changes text. Tested by flows_test.cpp.
#include "stages/repair/flows.h"

namespace lectern {

namespace {

class Walk {
 public:
  explicit Walk(const std::function<void(Flow&)>& f) : f_(f) {}

  void regions(std::vector<Region>& regions, Flow& text, Flow& notes) {
    for (Region& r : regions) switch (r.kind) {
        case RegionKind::text: add(r, r.lines, text); break;
        case RegionKind::note: add(r, r.lines, notes); break;
        case RegionKind::box: {
          Flow inner, inner_notes;
          add(r, r.lines, inner);
          this->regions(r.inside, inner, inner_notes);
          give(inner), give(inner_notes);
          break;
        }
        case RegionKind::margin:
        case RegionKind::figure: alone(r, r.lines); break;
        case RegionKind::table:
          alone(r, r.lines);
          for (LayoutCell& cell : r.cells) alone(r, cell.lines);
          break;
        case RegionKind::header:
        case RegionKind::footer:
        case RegionKind::page_number: break;
      }
  }

  void give(Flow& flow) {
    if (!flow.empty()) f_(flow);
  }

 private:
  static void add(Region& region, std::vector<Line>& lines, Flow& flow) {
    bool jump = !flow.empty();
    for (Line& line : lines) {
      if (line.spans.empty()) continue;
      flow.push_back({&line, &region, jump});
      jump = false;
    }
  }

  void alone(Region& region, std::vector<Line>& lines) {
    Flow flow;
    add(region, lines, flow);
    give(flow);
  }

  const std::function<void(Flow&)>& f_;
};

void lines_of(std::vector<Region>& regions, const std::function<void(std::vector<Line>&)>& f) {
  for (Region& r : regions) {
    f(r.lines);
    for (LayoutCell& cell : r.cells) f(cell.lines);
    lines_of(r.inside, f);
  }
}

}  // namespace

void for_each_flow(Layout& layout, const std::function<void(Flow&)>& f) {
  Walk walk(f);
  Flow text, notes;
  for (LayoutPage& page : layout.pages) walk.regions(page.regions, text, notes);
  walk.give(text), walk.give(notes);
}

void for_each_line(Layout& layout, const std::function<void(Line&)>& f) {
  const auto each = [&](std::vector<Line>& lines) {
    for (Line& line : lines) f(line);
  };
  for (LayoutPage& page : layout.pages) lines_of(page.regions, each), lines_of(page.furniture, each);
}

void drop_empty_lines(Layout& layout) {
  const auto sweep = [](std::vector<Line>& lines) {
    std::erase_if(lines, [](const Line& line) { return line.spans.empty(); });
  };
  for (LayoutPage& page : layout.pages) lines_of(page.regions, sweep), lines_of(page.furniture, sweep);
}

}  // namespace lectern
