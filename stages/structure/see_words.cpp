// Cuts lines at their spaces and shares their length out among the words. Never changes text. Tested by
// see_words_test.cpp.
#include "stages/structure/see_words.h"

#include <algorithm>

#include "stages/unicode.h"

namespace lectern {

namespace {

// Widths of characters, as shares of that of most letters: about those of the usual faces.
constexpr double kNarrow = 0.5, kWide = 1.5, kFullWidth = 1.9;

double weight(char32_t c) {
  if (is_mark(c)) return 0;
  if (is_cjk(c)) return kFullWidth;
  if (std::u32string_view(U" iljtfrI.,;:'|!()[]\u2019\u2018-").find(c) != std::u32string_view::npos) return kNarrow;
  return std::u32string_view(U"mwMW@%\u2014\u2026").find(c) != std::u32string_view::npos ? kWide : 1;
}

double weight(const std::u32string& text) {
  double out = 0;
  for (const char32_t c : text) out += weight(c);
  return out;
}

/// A character and the stretch of the line that it takes, in points from where the line begins.
struct Place {
  char32_t code = 0;
  double from = 0, to = 0;
  const Span* span = nullptr;
};

/// Upright lines: each span from its left edge to its right one, or back.
std::vector<Place> upright_places(const Line& line) {
  std::vector<Place> out;
  for (const Span& span : line.spans) {
    const double all = weight(span.text), step = all > 0 ? (span.x1 - span.x0) / all : 0;
    const bool back = std::ranges::any_of(span.text, is_rtl);
    double at = 0;
    for (const char32_t c : span.text) {
      const double next = at + weight(c) * step;
      if (back) out.push_back({c, span.x1 - next, span.x1 - at, &span});
      else out.push_back({c, span.x0 + at, span.x0 + next, &span});
      at = next;
    }
  }
  return out;
}

/// Turned lines: only their box is known, so its length is shared out.
std::vector<Place> turned_places(const Line& line) {
  std::vector<Place> out;
  const double length = line.rotation == 180 ? line.box.width() : line.box.height();
  const double all = weight(text_of(line)), step = all > 0 ? length / all : 0;
  double at = 0;
  for (const Span& span : line.spans)
    for (const char32_t c : span.text) {
      out.push_back({c, at, at + weight(c) * step, &span});
      at = out.back().to;
    }
  return out;
}

class Words {
 public:
  Words(const Line& line, const Layout& layout) : line_(line) {
    if (line.page >= 1 && static_cast<std::size_t>(line.page) <= layout.pages.size())
      read_ = &layout.pages[static_cast<std::size_t>(line.page - 1)].words;
  }

  std::vector<SeenWord> cut() {
    for (const Place& place : line_.rotation == 0 ? upright_places(line_) : turned_places(line_)) {
      if (is_space(place.code)) finish();
      else add(place);
    }
    finish();
    return std::move(out_);
  }

 private:
  const Line& line_;
  const std::vector<ReadWord>* read_ = nullptr;
  std::vector<SeenWord> out_;
  std::u32string text_;
  double from_ = 0, to_ = 0, confidence_ = 1;
  Box read_box_;  // of the words as they were read

  void add(const Place& place) {
    from_ = text_.empty() ? place.from : std::min(from_, place.from);
    to_ = text_.empty() ? place.to : std::max(to_, place.to);
    text_ += place.code;
    const bool known =
        read_ != nullptr && place.span->word >= 0 && static_cast<std::size_t>(place.span->word) < read_->size();
    const ReadWord* word = known ? &(*read_)[static_cast<std::size_t>(place.span->word)] : nullptr;
    if (word) read_box_ = unite(read_box_, word->box);
    confidence_ =
        std::min(confidence_, word && place.span->confidence >= 1 ? word->confidence : place.span->confidence);
  }

  void finish() {
    if (text_.empty()) return;
    out_.push_back({hundredth(box()), hundredth(std::clamp(confidence_, 0.0, 1.0)), to_utf8(nfc(text_))});
    text_.clear();
    confidence_ = 1, read_box_ = {};
  }

  Box box() const {
    const Box& b = line_.box;
    switch (line_.rotation) {
      case 0: break;
      case 180: return {b.x1 - to_, b.y0, b.x1 - from_, b.y1};
      case 270: return {b.x0, b.y1 - to_, b.x1, b.y1 - from_};
      default: return {b.x0, b.y0 + from_, b.x1, b.y0 + to_};
    }
    const Box upright{from_, b.y0, to_, b.y1};
    const bool within = !read_box_.empty() && overlap_y(read_box_, b) > 0;
    return within ? Box{from_, read_box_.y0, to_, read_box_.y1} : upright;
  }
};

}  // namespace

std::vector<SeenWord> words_of(const Line& line, const Layout& layout) { return Words(line, layout).cut(); }

}  // namespace lectern
