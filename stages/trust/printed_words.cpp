// Glyphs to words by distance alone. Never changes the page, never joins words over lines.
// Tested by stages/trust/printed_words_test.cpp.
#include "stages/trust/printed_words.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "stages/unicode.h"

namespace lectern {
namespace {

constexpr double kGap = 0.14;                     // of an em: wider is a space; letters of spaced type stand alone
constexpr double kShift = 0.2;                    // of an em across the baseline: more is another line or a raised mark

std::u32string resolve(std::u32string text) {
  if (std::all_of(text.begin(), text.end(), [](char32_t c) { return c < 0x80; })) return text;
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* forms = icu::Normalizer2::getNFKCInstance(status);
  if (U_FAILURE(status)) return text;
  const icu::UnicodeString out = forms->normalize(
      icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(text.data()), static_cast<int32_t>(text.size())),
      status);
  if (U_FAILURE(status)) return text;
  std::u32string resolved(static_cast<std::size_t>(out.countChar32()), U'\0');
  out.toUTF32(reinterpret_cast<UChar32*>(resolved.data()), static_cast<int32_t>(resolved.size()), status);
  return U_FAILURE(status) ? text : resolved;
}

struct Word {
  std::vector<const Glyph*> glyphs;
  bool forward = true;  // drawn along the baseline's direction
};

class Splitter {
 public:
  explicit Splitter(const Page& page) : page_(page) {}

  void add(const Glyph& g) {
    // Old TeX fonts have ligatures at the codes of line ends.
    if (g.code == 0 || g.code == U'\t' || (g.code >= 0x20 && is_space(g.code))) return end();
    if (!word_.glyphs.empty() && !follows(*word_.glyphs.back(), g)) end();
    word_.glyphs.push_back(&g);
  }

  std::vector<PrintedWord> done() {
    end();
    return std::move(words_);
  }

 private:
  const Style& style(const Glyph& g) const { return page_.styles[g.style]; }

  bool follows(const Glyph& last, const Glyph& next) {
    const Style &a = style(last), &b = style(next);
    if (a.font != b.font || a.rotation != b.rotation) return false;
    const double angle = a.rotation * std::numbers::pi / 180;
    const double c = a.rotation == 0 ? 1 : std::cos(angle), s = a.rotation == 0 ? 0 : std::sin(angle);
    const double em = std::max({a.size, b.size, 0.1});
    const double dx = next.x - last.x, dy = next.y - last.y;
    const double along = dx * c + dy * s, across = dy * c - dx * s;
    if (std::abs(across) > kShift * em) return false;
    const bool forward = std::abs(along - last.advance) <= kGap * em;
    const bool backward = is_rtl(next.code) && std::abs(along + next.advance) <= kGap * em;
    if (word_.glyphs.size() == 1) word_.forward = forward;
    return next.continued || (word_.forward ? forward : backward);
  }

  void end() {
    if (word_.glyphs.empty()) return;
    PrintedWord out;
    out.font = style(*word_.glyphs.front()).font;
    std::size_t right_to_left = 0;
    for (const Glyph* g : word_.glyphs) out.text += g->code, right_to_left += is_rtl(g->code) ? 1 : 0;
    if (word_.forward && 2 * right_to_left > out.text.size()) std::reverse(out.text.begin(), out.text.end());
    out.text = resolve(std::move(out.text));
    words_.push_back(std::move(out));
    word_ = {};
  }

  const Page& page_;
  Word word_;
  std::vector<PrintedWord> words_;
};

}  // namespace

std::vector<PrintedWord> printed_words(const Page& page, bool hidden) {
  Splitter splitter(page);
  const Visibility wanted = hidden ? Visibility::invisible : Visibility::visible;
  for (const Glyph& g : page.glyphs)
    if (g.visibility == wanted) splitter.add(g);
  return splitter.done();
}

}  // namespace lectern
