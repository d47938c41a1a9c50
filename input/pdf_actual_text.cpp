// Replaces what is drawn by what the file says it reads. Never where that would move words from one line to another.
// Tested by input/pdf_reader_test.cpp.
#include "input/pdf_actual_text.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "stages/unicode.h"

namespace lectern {
namespace {

constexpr std::size_t kMostChars = 1000;  // in place of one stretch
constexpr std::size_t kLonger = 3;        // a reading has at most so many characters for each that is drawn,
constexpr std::size_t kLongerBy = 16;     // and so many more
constexpr std::size_t kTold = 80;         // characters of a text in a warning
constexpr double kNoAdvance = 0.02;       // em: an accent that takes no room of its own
constexpr double kOtherLine = 0.5;        // em: baselines further apart are two lines

char32_t clean(char32_t code) {
  return code == 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? U'\uFFFD' : code;
}

/// How much is the same at the start and at the end.
std::pair<std::size_t, std::size_t> same_ends(const std::vector<Glyph>& drawn, const std::u32string& text) {
  std::size_t head = 0, tail = 0;
  const std::size_t shorter = std::min(drawn.size(), text.size());
  while (head < shorter && drawn[head].code == text[head]) ++head;
  while (tail < shorter - head && drawn[drawn.size() - 1 - tail].code == text[text.size() - 1 - tail]) ++tail;
  return {head, tail};
}

bool same_but_for_spaces(const std::vector<Glyph>& drawn, const std::u32string& text) {
  std::u32string a, b;
  for (const Glyph& g : drawn)
    if (!is_space(g.code)) a += g.code;
  for (char32_t c : text)
    if (!is_space(c)) b += c;
  return a == b;
}

/// What differs stands on one line, and may be another way to write the same.
bool replaceable(const std::vector<Glyph>& drawn, const std::u32string& text, const Page& page) {
  const auto [head, tail] = same_ends(drawn, text);
  const std::size_t last = drawn.size() - tail, length = text.size() - head - tail;
  if (length > kLonger * (last - head) + kLongerBy) return false;
  for (std::size_t i = head; i + 1 < last; ++i) {
    const Glyph &a = drawn[i], &b = drawn[i + 1];
    const double angle = page.styles[a.style].rotation * std::numbers::pi / 180;
    const double off = -(b.x - a.x) * std::sin(angle) + (b.y - a.y) * std::cos(angle);
    if (std::abs(off) > kOtherLine * page.styles[a.style].size) return false;
  }
  return true;
}

}  // namespace

std::vector<Glyph> with_text(std::vector<Glyph> drawn, const std::u32string& text, double cosine, double sine,
                             double size) {
  const auto [head, tail] = same_ends(drawn, text);
  if (drawn.empty() || (head + tail == drawn.size() && head + tail == text.size())) return drawn;
  std::u32string middle = text.substr(head, text.size() - head - tail);
  const std::size_t last = drawn.size() - tail;  // drawn[head, last) is replaced
  if (middle.empty() && last == head + 1 && drawn[head].code == U'-') middle = U"\u00AD";
  const bool inserted = last == head;
  Glyph from = drawn[inserted ? (head > 0 ? head - 1 : 0) : head];
  Glyph to = drawn[inserted ? (head > 0 ? head - 1 : 0) : last - 1];
  const auto along = [&](const Glyph& g) { return cosine * g.x + sine * g.y; };
  const auto off_baseline = [&](const Glyph& g, const Glyph& letter) {
    return g.advance <= kNoAdvance * size && std::abs(cosine * (g.y - letter.y) - sine * (g.x - letter.x)) < size;
  };
  if (!inserted) {
    // An accent drawn before or after its letter stands off the baseline: the letter, the widest, says where the text
    // is.
    const auto letter = std::max_element(drawn.begin() + static_cast<std::ptrdiff_t>(head),
                                         drawn.begin() + static_cast<std::ptrdiff_t>(last),
                                         [](const Glyph& a, const Glyph& b) { return a.advance < b.advance; });
    if (off_baseline(from, *letter)) from = *letter;
    if (off_baseline(to, *letter)) to = *letter;
    if (along(to) < along(from)) std::swap(from, to);
  }
  if (std::abs(to.y - from.y) > 1 && std::abs(to.x - from.x) < std::abs(to.y - from.y)) to = from;  // another line
  const float end_x = inserted && head == 0 ? to.x : to.x + static_cast<float>(cosine) * to.advance;
  const float end_y = inserted && head == 0 ? to.y : to.y + static_cast<float>(sine) * to.advance;
  const float start_x = inserted ? end_x : from.x, start_y = inserted ? end_y : from.y;
  const auto count = static_cast<float>(middle.size());
  const float length = std::hypot(end_x - start_x, end_y - start_y);
  std::vector<Glyph> out(drawn.begin(), drawn.begin() + static_cast<std::ptrdiff_t>(head));
  for (std::size_t i = 0; i < middle.size() && i < kMostChars; ++i) {
    Glyph glyph = from;
    const float part = static_cast<float>(i) / count;
    glyph.code = clean(middle[i]);
    glyph.x = start_x + (end_x - start_x) * part;
    glyph.y = start_y + (end_y - start_y) * part;
    glyph.advance = length / count;
    glyph.continued = i > 0 || inserted;
    out.push_back(glyph);
  }
  out.insert(out.end(), drawn.end() - static_cast<std::ptrdiff_t>(tail), drawn.end());
  return out;
}

void apply_actual_text(Pages& pages, Record& record) {
  const std::vector<Tag>& tags = pages.tags;
  std::vector<int> element(tags.size(), -1);  // the outermost one round a tag that has a text
  bool any = false;
  for (std::size_t i = 0; i < tags.size(); ++i) {
    if (tags[i].parent >= 0) element[i] = element[static_cast<std::size_t>(tags[i].parent)];
    const bool picture = tags[i].type == "Figure" || tags[i].type == "Formula";
    if (element[i] < 0 && !picture && !tags[i].actual_text.empty()) element[i] = static_cast<int>(i), any = true;
  }
  if (!any) return;
  const auto element_of = [&](const Glyph& g) { return g.tag >= 0 ? element[static_cast<std::size_t>(g.tag)] : -1; };
  std::vector<int> stretches(tags.size());  // that an element is drawn in
  for (const Page& page : pages.pages) {
    int last = -1;
    for (const Glyph& g : page.glyphs) {
      const int own = element_of(g);
      if (own >= 0 && own != last) ++stretches[static_cast<std::size_t>(own)];
      last = own;
    }
  }
  for (Page& page : pages.pages) {
    std::vector<Glyph> out;
    std::string left;
    for (std::size_t i = 0; i < page.glyphs.size();) {
      const int own = element_of(page.glyphs[i]);
      std::size_t end = i + 1;
      while (end < page.glyphs.size() && element_of(page.glyphs[end]) == own) ++end;
      std::vector<Glyph> drawn(page.glyphs.begin() + static_cast<std::ptrdiff_t>(i),
                               page.glyphs.begin() + static_cast<std::ptrdiff_t>(end));
      i = end;
      if (own >= 0) {
        const std::u32string text = to_utf32(tags[static_cast<std::size_t>(own)].actual_text);
        if (!same_but_for_spaces(drawn, text)) {
          if (stretches[static_cast<std::size_t>(own)] == 1 && replaceable(drawn, text, page)) {
            const double angle = page.styles[drawn[0].style].rotation * std::numbers::pi / 180;
            const double size = page.styles[drawn[0].style].size;
            drawn = with_text(std::move(drawn), text, std::cos(angle), std::sin(angle), size);
          } else if (left.empty()) {
            left = to_utf8(std::u32string_view(text).substr(0, kTold));
          }
        }
      }
      out.insert(out.end(), drawn.begin(), drawn.end());
    }
    page.glyphs = std::move(out);
    if (!left.empty())
      record.warn(
          "actual-text-not-used", page.number,
          "The PDF gives other words for a passage than those it prints; the printed ones were kept. It says: \"" +
              left + "\".");
  }
}

}  // namespace lectern
