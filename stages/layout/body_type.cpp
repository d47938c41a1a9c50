// Finds the type of the running text by counting characters. Tested by lay_out_test.cpp.
#include "stages/layout/body_type.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "stages/layout/notes.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kNotesAtMost = 0.94;   // of the text's size: notes are set smaller
constexpr double kNotesAtLeast = 0.6;   // smaller type is no note's
constexpr double kShareOfText = 0.25;   // characters of the text, for one of the notes: less is a title or a lead
constexpr double kShareOfPages = 0.6;   // that bear both types must have the smaller one at the foot
constexpr std::size_t kLeastLines = 3;  // of each type on such a page

/// Is most of the document notes? True where on most pages the small type stands below the large one and begins with
/// markers of notes.
bool stands_at_foot(const std::vector<std::vector<Line>>& pages, double small, double large) {
  std::size_t both = 0, foot = 0;
  for (const std::vector<Line>& fragments : pages) {
    std::vector<double> low, high;
    std::size_t markers = 0;  // one raised says as much as two plain ones
    for (const Line& line : fragments) {
      if (std::abs(line.size - small) < 0.15) {
        low.push_back(line.baseline);
        const std::u32string text = text_of(line);
        if (text.size() <= 3 && std::all_of(text.begin(), text.end(), is_digit))
          ++markers;  // a tab parts it from its note
        else if (starts_with_marker(line)) markers += line.spans[0].raise > 0 ? 2 : 1;
      } else if (std::abs(line.size - large) < 0.15) {
        high.push_back(line.baseline);
      }
    }
    if (low.size() < kLeastLines || high.size() < kLeastLines) continue;
    ++both;
    std::sort(low.begin(), low.end()), std::sort(high.begin(), high.end());
    foot +=
        markers > 1 && low[low.size() / 10] > high[high.size() / 2] && low[low.size() / 2] > high[high.size() * 9 / 10];
  }
  return foot > 0 && static_cast<double>(foot) >= kShareOfPages * static_cast<double>(both);
}

}  // namespace

BodyType measure_body(const std::vector<std::vector<Line>>& fragments_of_pages) {
  using Key = std::tuple<long, int, bool, bool, int>;  // size in tenths, font, bold, italic, colour
  std::map<long, std::size_t> sizes;
  std::map<Key, std::size_t> types;
  const auto rgb = [](const Color& c) { return (c.r << 16) | (c.g << 8) | c.b; };
  for (const std::vector<Line>& fragments : fragments_of_pages)
    for (const Line& line : fragments)
      for (const Span& s : line.spans) {
        if (s.raise != 0) continue;
        const long size = std::lround(s.size * 10);
        sizes[size] += s.text.size();
        types[{size, s.font, s.bold, s.italic, rgb(s.color)}] += s.text.size();
      }
  BodyType body;
  std::size_t most = 0;
  for (const auto& [size, count] : sizes) {
    // Sizes a twentieth apart are one (rounding in the file).
    std::size_t near = count;
    for (long d = -1; d <= 1; d += 2)
      if (auto it = sizes.find(size + d); it != sizes.end()) near += it->second;
    if (near > most) most = near, body.size = static_cast<double>(size) / 10;
  }
  // Long notes may have more characters than the text that they stand under.
  for (const auto& [size, count] : sizes) {
    const double large = static_cast<double>(size) / 10;
    if (body.size > kNotesAtMost * large || body.size < kNotesAtLeast * large ||
        static_cast<double>(count) < kShareOfText * static_cast<double>(most) ||
        !stands_at_foot(fragments_of_pages, body.size, large))
      continue;
    body.size = large;
    break;
  }
  most = 0;
  for (const auto& [key, count] : types) {
    const auto& [size, font, bold, italic, color] = key;
    if (std::abs(static_cast<double>(size) / 10 - body.size) > 0.15 || count <= most) continue;
    most = count;
    body.font = font, body.bold = bold, body.italic = italic;
    body.color = {static_cast<std::uint8_t>(color >> 16), static_cast<std::uint8_t>(color >> 8),
                  static_cast<std::uint8_t>(color)};
  }
  // Leading: the commonest distance between lines of body size that stand one below the other.
  std::map<long, std::size_t> distances;
  for (const std::vector<Line>& fragments : fragments_of_pages) {
    const Line* last = nullptr;
    for (const Line& line : fragments) {
      if (std::abs(line.size - body.size) > 0.15) continue;
      if (last && overlap_x(line.box, last->box) > 0) {
        const double d = line.baseline - last->baseline;
        if (d > 0.9 * body.size && d < 2.5 * body.size) ++distances[std::lround(d * 10)];
      }
      last = &line;
    }
  }
  body.leading = 1.2 * body.size;
  most = 0;
  for (const auto& [d, count] : distances)
    if (count > most) most = count, body.leading = static_cast<double>(d) / 10;
  return body;
}

}  // namespace lectern
