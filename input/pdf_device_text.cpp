// The part of the output device that hears of text: one Glyph for each code point, where it stands and whether it is
// seen. Never joins glyphs to words: that is layout's. Tested by input/pdf_reader_test.cpp.
#include <Gfx.h>
#include <GfxFont.h>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "input/pdf_actual_text.h"
#include "input/pdf_device.h"

namespace lectern {
namespace {

constexpr double kRepeatDistance = 0.1;  // of an em: the same letter again so near is the same letter, drawn bolder
constexpr double kSameSpot = 0.004;      // of an em: drawn again here it does not even look bolder
constexpr std::size_t kMostGlyphs = 2000000;  // a page
constexpr std::size_t kMostStyles = 60000;    // a page; style indexes have 16 bits
constexpr double kLargestSize = 10000;        // points
constexpr std::size_t kNone = static_cast<std::size_t>(-1);

// A code point for a character whose font gives none: by the name of its glyph among the dingbats, else its code; a
// picture gets a code point of the private use area, which what follows can tell from a letter.
Unicode guess_code(GfxFont* font, CharCode code, bool pictorial, bool& sure) {
  if (font != nullptr && !font->isCIDFont() && code < 256) {
    const char* name = static_cast<Gfx8BitFont*>(font)->getCharName(static_cast<int>(code));
    const Unicode named = name != nullptr ? globalParams->mapNameToUnicodeAll(name) : 0;
    if (named != 0 && (!pictorial || named >= 0x2000)) {
      sure = true;
      return named;
    }
  }
  if (pictorial) return code == 0x20 ? 0x20 : 0xf000 + (code & 0xff);
  return code >= 0x20 && code < 0x7f ? code : 0xfffd;
}

char32_t clean(Unicode code) {
  return code == 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? U'\uFFFD' : static_cast<char32_t>(code);
}

Color rgb(const GfxRGB& c) { return {colToByte(c.r), colToByte(c.g), colToByte(c.b)}; }

}  // namespace

int PageDevice::font_index(const FontCache::Entry& entry, Ref ref, bool bold) {
  Font font = entry.font;
  font.bold = font.bold || bold;
  for (std::size_t i = 0; i < out_.fonts.size(); ++i) {
    if (out_.fonts[i].ref == ref && out_.fonts[i].font.bold == font.bold) return static_cast<int>(i);
  }
  font.unicode = entry.named;
  out_.fonts.push_back({font, ref});
  return static_cast<int>(out_.fonts.size()) - 1;
}

std::uint16_t PageDevice::style_index(const Style& style) {
  const auto key = (static_cast<std::uint64_t>(style.font) << 40) ^
                   (static_cast<std::uint64_t>(style.size * 100) << 16) ^
                   (static_cast<std::uint64_t>(style.rotation) << 50) ^
                   static_cast<std::uint64_t>(style.color.r << 8 ^ style.color.g << 4 ^ style.color.b);
  std::vector<std::uint16_t>& places = style_places_[key];
  for (const std::uint16_t i : places) {
    if (page_.styles[i] == style) return i;
  }
  if (page_.styles.size() >= kMostStyles) return static_cast<std::uint16_t>(kMostStyles - 1);
  page_.styles.push_back(style);
  places.push_back(static_cast<std::uint16_t>(page_.styles.size() - 1));
  return places.back();
}

void PageDevice::find_style(GfxState* state) {
  style_known_ = true;
  const int render = state->getRender();
  const auto& font = state->getFont();
  const Ref ref = font != nullptr ? *font->getID() : Ref::INVALID();
  auto found = fonts_.entries.find(ref_key(ref));
  if (found == fonts_.entries.end()) {
    FontCache::Entry entry;
    if (font != nullptr) entry = read_font(*font, *document_.getXRef());
    found = fonts_.entries.emplace(ref_key(ref), std::move(entry)).first;
  }
  const FontCache::Entry& entry = found->second;
  pictorial_ = entry.pictorial;
  vertical_ = font != nullptr && font->getWMode() != 0;

  const auto delta = [&](double x, double y) {
    double tx = 0, ty = 0, dx = 0, dy = 0;
    state->textTransformDelta(x, y, &tx, &ty);
    state->transformDelta(tx, ty, &dx, &dy);
    return Point{sane(dx), sane(dy)};
  };
  const double em = state->getFontSize(), scaling = state->getHorizScaling();
  const Point up = delta(0, em);
  const Point along = vertical_ ? delta(0, -std::abs(em)) : delta(em * (scaling != 0 ? scaling : 1), 0);
  const double length = std::hypot(along.x, along.y);
  cos_ = length > 0 ? along.x / length : 1;
  sin_ = length > 0 ? along.y / length : 0;
  size_ = std::min(std::hypot(up.x, up.y) * entry.type3_scale, kLargestSize);
  const auto spacing = [&](double space) {
    const Point d = vertical_ ? delta(0, space) : delta(space * scaling, 0);
    return d.x * cos_ + d.y * sin_;
  };
  char_space_ = spacing(state->getCharSpace());
  word_space_ = spacing(state->getWordSpace());

  Style style;
  const bool outlined = (render & 3) == 1, both = (render & 3) == 2;
  GfxRGB color;
  if (outlined) {
    state->getStrokeRGB(&color);
  } else {
    state->getFillRGB(&color);
  }
  font_ = font_index(entry, ref, both && !pattern_text_);
  style.font = font_;
  style.size = hundredth(size_);
  style.color = rgb(color);
  style.rotation = (static_cast<int>(std::lround(std::atan2(sin_, cos_) * 180 / std::numbers::pi)) + 360) % 360;
  style_ = style_index(style);
  const double opacity = outlined ? state->getStrokeOpacity() : state->getFillOpacity();
  unseen_ = ((render & 3) == 3 && !pattern_text_) || opacity < 0.01;
  like_ground_ = !pattern_text_ && ground_.has_color(style.color);
}

void PageDevice::beginString(GfxState* state, const GooString*) {
  // Poppler turns text filled with a pattern into a clip (mode 7) after this call: remember what it was.
  const bool pattern = (state->getRender() & 4) == 0 && state->getFillColorSpace()->getMode() == csPattern;
  if (pattern != pattern_text_) style_known_ = false;
  pattern_text_ = pattern;
  string_start_ = true;
}

Visibility PageDevice::visibility_of(GfxState* state, double x, double y, double advance) const {
  if (unseen_) return Visibility::invisible;
  const double rise = 0.3 * size_;  // half the height of small letters
  const Point middle{x + cos_ * advance / 2 + sin_ * rise, y + sin_ * advance / 2 - cos_ * rise};
  const double reach = std::max(advance, size_) / 2;
  if (middle.x + reach < 0 || middle.y + reach < 0 || middle.x - reach > page_.width || middle.y - reach > page_.height)
    return Visibility::off_page;
  double x0 = 0, y0 = 0, x1 = 0, y1 = 0;
  state->getClipBBox(&x0, &y0, &x1, &y1);
  const double slack = 0.2 * size_;
  if (!contains(Box{x0 - slack, y0 - slack, x1 + slack, y1 + slack}, middle)) return Visibility::clipped;
  if (like_ground_) {
    const auto under = ground_.under(middle);
    if (under.has_value() && similar(*under, page_.styles[style_].color)) return Visibility::same_as_ground;
  }
  return Visibility::visible;
}

void PageDevice::embolden(Glyph& glyph) {
  Style style = page_.styles[glyph.style];
  const PageFont& font = out_.fonts[static_cast<std::size_t>(style.font)];
  if (font.font.bold) return;
  const auto entry = fonts_.entries.find(ref_key(font.ref));
  if (entry == fonts_.entries.end()) return;
  style.font = font_index(entry->second, font.ref, true);
  glyph.style = style_index(style);
}

// A letter that is drawn again at its own place (fake bold, a shadow) is one letter. Looked up where strings begin, and
// followed from there.
bool PageDevice::repeats_earlier(char32_t code, double x, double y) {
  const double near = kRepeatDistance * size_;
  std::vector<Glyph>& glyphs = page_.glyphs;
  const auto same = [&](std::size_t i) {
    return i < glyphs.size() && glyphs[i].code == code && std::abs(glyphs[i].x - x) <= near &&
           std::abs(glyphs[i].y - y) <= near && glyphs[i].advance > 2 * near &&
           std::abs(page_.styles[glyphs[i].style].size - size_) < 0.05 * size_;
  };
  std::size_t hit = repeat_at_ != kNone && same(repeat_at_) ? repeat_at_ : kNone;
  const auto cell = [&](double cx, double cy) {
    return (static_cast<std::uint64_t>(code) << 40) ^
           (static_cast<std::uint64_t>(static_cast<std::int64_t>(std::floor(cx)) & 0xfffff) << 20) ^
           static_cast<std::uint64_t>(static_cast<std::int64_t>(std::floor(cy)) & 0xfffff);
  };
  if (hit == kNone && string_start_) {
    for (const double ox : {-near, near}) {
      for (const double oy : {-near, near}) {
        const auto found = string_starts_.find(cell((x + ox) / 4, (y + oy) / 4));
        if (hit == kNone && found != string_starts_.end() && same(found->second)) hit = found->second;
      }
    }
    if (hit == kNone) string_starts_[cell(x / 4, y / 4)] = glyphs.size();
  }
  string_start_ = false;
  if (hit == kNone) {
    repeat_at_ = kNone;
    return false;
  }
  repeat_at_ = hit + 1;
  Glyph& earlier = glyphs[hit];
  if (page_.styles[earlier.style].color != page_.styles[style_].color) {
    earlier.style = style_;  // a shadow: the upper one is what one reads
  } else if (std::abs(earlier.x - x) > kSameSpot * size_ || std::abs(earlier.y - y) > kSameSpot * size_) {
    embolden(earlier);
  }
  return true;
}

void PageDevice::drawChar(GfxState* state, double x, double y, double dx, double dy, double origin_x, double origin_y,
                          CharCode code, int bytes, const Unicode* unicode, int length) {
  if (hidden() || page_.glyphs.size() >= kMostGlyphs) return;
  if (!style_known_) find_style(state);
  double px = 0, py = 0, ax = 0, ay = 0;
  state->transform(vertical_ ? x : x - origin_x, vertical_ ? y : y - origin_y, &px, &py);
  state->transformDelta(dx, dy, &ax, &ay);
  px = sane(px), py = sane(py);
  double advance = sane(ax) * cos_ + sane(ay) * sin_ - char_space_;
  if (bytes == 1 && code == 0x20) advance -= word_space_;
  advance = std::clamp(advance, 0.0, kLargestSize);

  Unicode guess = 0;
  if (unicode == nullptr || length <= 0 || pictorial_) {
    bool sure = false;
    guess = guess_code(state->getFont().get(), code, pictorial_, sure);
    unicode = &guess;
    length = 1;
    if (!sure) out_.fonts[static_cast<std::size_t>(font_)].font.unicode = false;
  }
  length = std::min(length, 16);
  Glyph glyph;
  glyph.code = clean(unicode[0]);
  const Visibility seen = visibility_of(state, px, py, advance);
  if (length == 1 && seen == Visibility::visible && actual_.empty()) {
    if (repeats_earlier(glyph.code, px, py)) return;
  } else {
    string_start_ = false;
  }
  glyph.x = static_cast<float>(px);
  glyph.y = static_cast<float>(py);
  glyph.advance = static_cast<float>(advance / length);
  glyph.style = style_;
  glyph.visibility = seen;
  glyph.tag = tag_;
  page_.glyphs.push_back(glyph);
  for (int i = 1; i < length; ++i) {
    glyph.code = clean(unicode[i]);
    glyph.x = static_cast<float>(px + cos_ * advance * i / length);
    glyph.y = static_cast<float>(py + sin_ * advance * i / length);
    glyph.continued = true;
    page_.glyphs.push_back(glyph);
  }
}

void PageDevice::beginActualText(GfxState*, const GooString* text) {
  actual_.push_back({page_.glyphs.size(), text_string_utf32(text->toStr())});
}

void PageDevice::endActualText(GfxState*) {
  if (actual_.empty()) return;
  const Actual actual = std::move(actual_.back());
  actual_.pop_back();
  std::vector<Glyph>& all = page_.glyphs;
  if (actual.first_glyph >= all.size()) return;
  const auto first = all.begin() + static_cast<std::ptrdiff_t>(actual.first_glyph);
  std::vector<Glyph> drawn(first, all.end());
  all.erase(first, all.end());
  for (const Glyph& glyph : with_text(std::move(drawn), actual.text, cos_, sin_, size_)) all.push_back(glyph);
  repeat_at_ = kNone;
}

}  // namespace lectern
