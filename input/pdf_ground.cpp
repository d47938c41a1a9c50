// Keeps what was painted under the text, so that white on white is told from white on black.
// Never decides what a box means. Tested by input/pdf_paths_test.cpp.
#include "input/pdf_ground.h"

#include <algorithm>
#include <cstdlib>

namespace lectern {
namespace {

constexpr int kSameLevels = 6;             // of 255: colours closer than this cannot be told apart on paper
constexpr std::size_t kMostLayers = 4096;  // a page has fewer, or is a map
constexpr double kSmallestCover = 4;       // points: smaller paint hides no word
constexpr std::size_t kMostColors = 256;

}  // namespace

bool similar(const Color& a, const Color& b) {
  return std::abs(a.r - b.r) <= kSameLevels && std::abs(a.g - b.g) <= kSameLevels && std::abs(a.b - b.b) <= kSameLevels;
}

void Ground::paint(const Box& box, Paint paint, const Color& color, bool covers, std::size_t glyphs) {
  if (layers_.size() >= kMostLayers) {
    full_ = true;  // from here on nothing is sure
    return;
  }
  layers_.push_back({box, paint, color, covers, glyphs});
  if (paint == Paint::color && colors_.size() < kMostColors &&
      std::find(colors_.begin(), colors_.end(), color) == colors_.end()) {
    colors_.push_back(color);
  }
}

std::optional<Color> Ground::under(const Point& at) const {
  if (full_) return std::nullopt;
  for (auto layer = layers_.rbegin(); layer != layers_.rend(); ++layer) {
    if (!contains(layer->box, at)) continue;
    if (layer->paint == Paint::unknown) return std::nullopt;
    return layer->color;
  }
  return Color{255, 255, 255};
}

bool Ground::has_color(const Color& color) const {
  if (similar(color, Color{255, 255, 255})) return true;
  return std::any_of(colors_.begin(), colors_.end(), [&](const Color& c) { return similar(c, color); });
}

void Ground::hide_covered(std::vector<Glyph>& glyphs, const std::vector<Style>& styles) const {
  int checked = 0;
  for (const Layer& layer : layers_) {
    if (!layer.covers || layer.glyphs == 0 || layer.box.width() < kSmallestCover || layer.box.height() < kSmallestCover)
      continue;
    if (++checked > 500) return;
    for (std::size_t i = 0; i < std::min(layer.glyphs, glyphs.size()); ++i) {
      Glyph& g = glyphs[i];
      if (g.visibility != Visibility::visible || !contains(layer.box, Point{g.x, g.y})) continue;
      const Style& style = styles[g.style];
      if (style.rotation == 0 && !contains(layer.box, Point{g.x + g.advance * 0.9, g.y - style.size * 0.3})) continue;
      g.visibility = Visibility::invisible;
    }
  }
}

}  // namespace lectern
