// What lies under a place of a page: paper, a colour, or something that cannot be told.
#pragma once

#include <optional>
#include <vector>

#include "stages/pages.h"

namespace lectern {

/// Paint in drawing order over white paper.
class Ground {
 public:
  enum class Paint { color, unknown };  // unknown: a picture, a shading, a shape that fills its box only in part

  /// `covers`: nothing shines through, text drawn before it (glyphs [0, glyphs)) cannot be seen any more.
  void paint(const Box& box, Paint paint, const Color& color, bool covers, std::size_t glyphs);

  /// The colour under a point; nothing when it is not known.
  std::optional<Color> under(const Point& at) const;

  /// True when some paint so far, or the paper, has about this colour.
  bool has_color(const Color& color) const;

  /// Marks glyphs that later paint covers as invisible.
  void hide_covered(std::vector<Glyph>& glyphs, const std::vector<Style>& styles) const;

 private:
  struct Layer {
    Box box;
    Paint paint;
    Color color;
    bool covers;
    std::size_t glyphs;
  };
  std::vector<Layer> layers_;
  std::vector<Color> colors_;
  bool full_ = false;
};

bool similar(const Color& a, const Color& b);

}  // namespace lectern
