// Words in the picture to glyphs on the page. Never changes what was read but for raised marks. Tested by
// ocr_page_test.cpp and tests/scan.sh.
#include "input/ocr_page.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "input/ocr_rules.h"
#include "input/ocr_signs.h"
#include "input/pdf_png.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kWordSpace = 0.28;  // em, as type has it; a space glyph is no wider, what is left is a gap
constexpr double kDropCap = 1.6;     // of the height of the line's highest word
constexpr double kMostSpace = 3;     // em; a wider gap has no space glyph

void measure_line(SetLine& line) {
  std::vector<double> x, caps;
  for (const SetWord& w : line.words) {
    if (w.raised) continue;
    x.insert(x.end(), w.type.low.begin(), w.type.low.end());
    caps.insert(caps.end(), w.type.high.begin(), w.type.high.end());
  }
  line.x_height = common(std::move(x)), line.cap_height = common(std::move(caps));
}

/// The initial of a paragraph that is as high as two lines or more; the engine puts it into the line that it stands on.
bool starts_with_drop_cap(const SetLine& line) {
  if (line.words.size() < 2) return false;
  const OcrWord& word = line.words[0].word;
  int others = 0;
  for (std::size_t i = 1; i < line.words.size(); ++i) others = std::max(others, line.words[i].word.box.height());
  return !word.rtl && word.symbols.size() == 1 && is_upper(to_utf32(word.symbols[0].text)[0]) &&
         word.box.height() > kDropCap * others;
}

/// A mark that the engine took for a line of its own, and that was found again at its word: it stands there once.
void drop_lone_marks(std::vector<SetLine>& lines) {
  std::vector<PixelBox> marks;
  for (const SetLine& line : lines)
    for (const SetWord& w : line.words)
      if (w.raised && line.words.size() > 1) marks.push_back(w.word.box);
  std::erase_if(lines, [&](const SetLine& line) {
    if (line.words.size() != 1) return false;
    const PixelBox& own = line.words[0].word.box;
    return std::ranges::any_of(marks, [&](const PixelBox& m) {
      const int x = (m.x0 + m.x1) / 2, y = (m.y0 + m.y1) / 2;
      return x >= own.x0 && x < own.x1 && y >= own.y0 && y < own.y1 && own.width() < 2 * m.width() &&
             own.height() < 2 * m.height();
    });
  });
}

Image cut_out(Pix* grey, const PixelBox& b) {
  const int words = pixGetWpl(grey);
  const l_uint32* data = pixGetData(grey);
  const auto row = [&](int y, unsigned char* out) {
    const l_uint32* line = data + static_cast<std::ptrdiff_t>(b.y0 + y) * words;
    for (int x = 0; x < b.width(); ++x) out[x] = static_cast<unsigned char>(GET_DATA_BYTE(line, b.x0 + x));
    return true;
  };
  return {"", "image/png", b.width(), b.height(), encode_png(b.width(), b.height(), PngKind::gray, row)};
}

}  // namespace

Sheet PictureText::place(int number, double sheet_w, double sheet_h) const {
  const double scale = sheet_width > 0 ? width * 72 / dpi / sheet_width : 1;
  return {number, {sheet_x * scale, sheet_y * scale}, angle, sheet_w, sheet_h};
}

PictureText set_page(OcrEngine& engine, const CleanPage& page, Pix* binary, const Components& components,
                     const OcrText& text, const std::string& pack) {
  PictureText out;
  out.dpi = page.dpi, out.angle = page.angle, out.confidence = text.confidence, out.pack = pack;
  out.width = pixGetWidth(page.grey.get()), out.height = pixGetHeight(page.grey.get());
  out.sheet_x = page.x, out.sheet_y = page.y, out.sheet_width = page.width;
  std::vector<PixelBox> places;
  const Claimed claimed(components, text);
  out.digits.learn(page.grey.get(), components, text);
  for (const OcrLine& line : text.lines) {
    SetLine set;
    for (const OcrWord& w : line.words) {
      if (is_stack(components, w)) continue;
      places.push_back(w.box);
      SetWord word;
      word.type = measure_word(page.grey.get(), binary, components, w);
      word.word = w;
      set.words.push_back(std::move(word));
    }
    if (set.words.empty()) continue;
    if (starts_with_drop_cap(set)) {
      SetLine initial;
      initial.words.push_back(std::move(set.words.front()));
      initial.words.front().word.baseline = initial.words.front().word.box.y1;
      set.words.erase(set.words.begin());
      measure_line(initial);
      out.lines.push_back(std::move(initial));
    }
    measure_line(set);
    read_signs(engine, page, binary, components, claimed, out.digits, pack, set);
    out.lines.push_back(std::move(set));
  }
  drop_lone_marks(out.lines);
  out.graphics = find_graphics(page.grey.get(), binary, components, places, page.dpi);
  drop_read_rules(out.graphics.rules, page.dpi, out.lines);
  for (const PixelBox& p : out.graphics.pictures) out.images.push_back(cut_out(page.grey.get(), p));
  return out;
}

void fill_page(const PictureText& text, int first_font, Page& page, std::vector<Image>& images) {
  const double point = 72 / text.dpi;
  const auto box_of = [&](const PixelBox& b) { return Box{b.x0 * point, b.y0 * point, b.x1 * point, b.y1 * point}; };
  page.glyphs.clear(), page.words.clear(), page.styles.clear(), page.pictures.clear(), page.rules.clear();
  page.panels.clear(), page.drawings.clear();
  page.recognised = true;
  page.width = text.width * point, page.height = text.height * point;
  std::map<std::tuple<int, int, int>, std::uint16_t> styles;  // font, size in tenths, grey
  const auto style_of = [&](const SetWord& w) {
    const int font = first_font + (w.bold ? 1 : 0) + (w.italic ? 2 : 0);
    const auto [found, fresh] = styles.try_emplace({font, static_cast<int>(std::lround(w.em * 10)), w.tone},
                                                   static_cast<std::uint16_t>(page.styles.size()));
    if (fresh) {
      Style s;
      s.font = font, s.size = std::round(w.em * 10) / 10;
      const auto tone = static_cast<std::uint8_t>(w.tone);
      s.color = {tone, tone, tone};
      page.styles.push_back(s);
    }
    return found->second;
  };
  for (const SetLine& line : text.lines) {
    for (std::size_t i = 0; i < line.words.size(); ++i) {
      const SetWord& w = line.words[i];
      const OcrWord& word = w.word;
      const std::uint16_t style = style_of(w);
      const double baseline = word.baseline * point;
      Box box = box_of(word.box);
      // The engine's boxes overlap where letters do not.
      const bool last = i + 1 == line.words.size();
      const Box next = last ? Box() : box_of(line.words[i + 1].word.box);
      if (!last && !word.rtl && next.x0 > box.x0 && next.x0 < box.x1) box.x1 = next.x0;
      if (!last && word.rtl && next.x1 < box.x1 && next.x1 > box.x0) box.x0 = next.x1;
      std::size_t letters = word.symbols.size();
      ReadWord read;
      read.glyph = static_cast<int>(page.glyphs.size());
      read.box = box, read.confidence = word.confidence;
      for (std::size_t k = 0; k < letters; ++k) {
        const OcrSymbol& s = word.symbols[k];
        const double step = box.width() / static_cast<double>(std::max<std::size_t>(1, letters));
        const double x = word.rtl ? box.x1 - step * static_cast<double>(k + 1) : box.x0 + step * static_cast<double>(k);
        bool continued = false;
        for (const char32_t c : to_utf32(s.text)) {
          Glyph g;
          g.code = c, g.x = static_cast<float>(x), g.y = static_cast<float>(baseline);
          g.advance = static_cast<float>(step), g.style = style, g.continued = continued;
          page.glyphs.push_back(g);
          continued = true;
        }
      }
      read.alternatives = by_letters(word);
      const std::string own = text_of(word);
      for (const Alternative& a : word.others)
        if (a.text != own) read.alternatives.push_back(a);
      std::ranges::stable_sort(read.alternatives, std::greater<>(), &Alternative::confidence);
      if (read.alternatives.size() > 5) read.alternatives.resize(5);
      read.count = static_cast<int>(page.glyphs.size()) - read.glyph;
      if (read.count > 0) page.words.push_back(std::move(read));
      if (last || line.words[i + 1].joined || word.symbols.empty()) continue;
      const double gap = std::max(0.0, word.rtl ? box.x0 - next.x1 : next.x0 - box.x1);
      const char32_t before = page.glyphs.back().code;
      const std::u32string after = to_utf32(line.words[i + 1].word.symbols.front().text);
      if (gap > kMostSpace * w.em || (is_cjk(before) && !after.empty() && is_cjk(after[0]))) continue;
      Glyph space;
      space.code = U' ', space.y = static_cast<float>(baseline), space.style = style;
      space.advance = static_cast<float>(std::min(gap, kWordSpace * w.em));
      space.x = static_cast<float>(word.rtl ? box.x0 - space.advance : box.x1);
      page.glyphs.push_back(space);
    }
  }
  for (const PixelBox& r : text.graphics.rules) page.rules.push_back({box_of(r), {}});
  for (const PixelPanel& p : text.graphics.panels) {
    Panel panel;
    panel.box = box_of(p.box), panel.filled = true;
    panel.fill = {static_cast<std::uint8_t>(p.grey), static_cast<std::uint8_t>(p.grey),
                  static_cast<std::uint8_t>(p.grey)};
    page.panels.push_back(panel);
  }
  for (std::size_t i = 0; i < text.graphics.pictures.size(); ++i) {
    const PixelBox& b = text.graphics.pictures[i];
    Picture picture;
    picture.box = box_of(b);
    picture.image = static_cast<int>(images.size());
    images.push_back(text.images[i]);
    page.pictures.push_back(picture);
  }
}

}  // namespace lectern
