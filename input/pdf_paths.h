// Tells from the paths of a page what they are to a reader: rules, panels, or parts of a drawing.
#pragma once

#include <cstdint>
#include <vector>

#include "stages/pages.h"

namespace lectern {

struct PathPoint {
  double x = 0, y = 0;
  bool curve = false;  // a control point
};
using Subpath = std::vector<PathPoint>;  // in page space; closed when the last point is the first

/// What a path paints: a box of one colour, or (`exact` false) something within the box.
struct Painted {
  Box box;
  Color color;
  bool exact = true;
};

/// Collects the paths of one page in drawing order.
class PathCollector {
 public:
  PathCollector(double page_width, double page_height);

  /// `figure`: index of the Figure tag that holds the path, or -1. `hidden`: the fill has the colour of its ground.
  void fill(const std::vector<Subpath>& path, const Color& color, const Box& clip, int figure,
            std::vector<Painted>& painted);
  void stroke(const std::vector<Subpath>& path, const Color& color, double width, const Box& clip, int figure);
  void region(const Box& box, int figure, int paths = 1);  // a shading, a pattern

  /// Moves everything into the page; drawings of one figure, and drawings that touch, become one.
  void finish(Page& page, const std::vector<Tag>& tags);

  /// Panels filled since the last call, to be dropped when they cannot be seen; see PageDevice.
  void drop_last_fill(const Box& box);

 private:
  struct Part {
    Box box;
    int figure = -1;
    int paths = 1;
  };
  void filled_box(const Box& box, const Color& color, int figure);
  void drawing(const Box& box, int figure, int paths = 1);
  void merge_parts(Page& page, const std::vector<Tag>& tags);

  double width_, height_;
  std::vector<Rule> rules_;
  std::vector<Panel> panels_;
  std::vector<Part> parts_;
};

}  // namespace lectern
