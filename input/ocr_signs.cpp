// Finds and reads note marks, and the points beside them. Never guesses a sign that its shape does not show: what
// cannot be read stays as the engine had it. Tested by tests/scan.sh.
#include "input/ocr_signs.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <string_view>

#include "input/ocr_line_starts.h"
#include "input/ocr_mark_reading.h"

namespace lectern {

namespace {

// Of raised marks, in x-heights of their line:
constexpr double kMarkLeast = 0.62;   // lower: quotation marks, apostrophes, dots
constexpr double kQuoteMost = 0.78;   // what the engine takes for a quotation mark is one when it is no higher
constexpr double kAsterisk = 0.36;    // but a square sign may be as low as this
constexpr double kSquareOver = 0.25;  // and its bottom as much above the capitals
constexpr double kStroke = 0.7;       // an upright stroke of a mark is higher than this: an apostrophe is not
constexpr double kMarkMost = 1.15;    // higher: no mark
constexpr double kMarkNarrowest = 0.1;
constexpr double kMarkWidest = 1.0;  // one sign
constexpr double kMarkGap = 0.4;     // between the signs of one mark
constexpr double kMarkReach = 0.7;   // from the word before
constexpr double kAbove = 0.5;       // share of its width that stands over another sign: an accent, a dot
constexpr double kPart = 0.2;        // so much higher at its top and its bottom it is the upper part of a broken sign
constexpr double kCapsToX = 1.42;    // height of capitals over that of an x, where a line does not show it
// Of the points and quotation marks before a raised mark, in x-heights:
constexpr double kPointsReach = 1.6;  // from the mark
constexpr double kPointAbove = 0.3;   // a quotation mark's bottom is so far above the baseline at least

/// A stretch of small signs that stand above the baseline: note marks, ordinals.
struct RaisedMark {
  PixelBox box;
  std::vector<PixelBox> signs;
  std::size_t strokes = 0;  // it is made of so many upright strokes; 0: of anything else
  bool low = true;          // no sign in it is as high as figures of marks mostly are
  bool square = false;      // a lone sign as wide as high, and smaller than a figure
  std::size_t word = 0;     // of the line: the word that it stands in or right behind
};

/// Never an accent, a dot, a quotation mark or an apostrophe.
std::vector<RaisedMark> raised_marks(const SetLine& line, const Components& components, double x_height,
                                     double cap_height) {
  std::vector<RaisedMark> out;
  if (line.words.empty() || x_height <= 4) return out;
  for (std::size_t i = 0; i < line.words.size(); ++i) {
    const OcrWord& word = line.words[i].word;
    const bool last = i + 1 == line.words.size();
    const int end = last ? word.box.x1 + static_cast<int>(kMarkReach * x_height) : line.words[i + 1].word.box.x0;
    const int start = i == 0 ? word.box.x0 - static_cast<int>(kMarkReach * x_height) : word.box.x0;
    const PixelBox band{start, static_cast<int>(word.baseline - cap_height - 0.9 * x_height), end,
                        static_cast<int>(word.baseline + 0.3 * x_height)};
    const std::vector<PixelBox> near = whole_signs(components.in(band));
    RaisedMark mark;
    bool open = false;
    for (const PixelBox& c : near) {
      const double ratio = static_cast<double>(c.width()) / std::max(1, c.height());
      const bool square = c.height() < kStroke * x_height && ratio > 0.75 && ratio < 1.35;
      const bool stroke = c.height() >= kStroke * x_height && ratio < 0.55;
      const bool raised = word.baseline - c.y1 > kRaised * x_height &&
                          c.height() >= (square ? kAsterisk : kMarkLeast) * x_height &&
                          c.height() <= kMarkMost * x_height && c.width() >= kMarkNarrowest * x_height &&
                          c.width() <= kMarkWidest * x_height &&
                          c.y1 > word.baseline - cap_height - (square ? kSquareOver * x_height : 0) &&
                          c.y0 > word.baseline - cap_height - 0.6 * x_height;
      const bool over = raised && std::ranges::any_of(near, [&](const PixelBox& o) {
                          const int common = std::min(o.x1, c.x1) - std::max(o.x0, c.x0);
                          const bool below = o.y0 >= c.y1 - 2,
                                     part = o.y0 > c.y0 + kPart * x_height && o.y1 > c.y1 + kPart * x_height;
                          return (below || part) && common > kAbove * std::min(c.width(), o.width());
                        });
      if (!raised || over) {
        // A sign that overlaps none of the mark's heights ends it only when it comes after it.
        if (open && c.x0 >= mark.box.x1 - 1) out.push_back(mark), open = false;
        continue;
      }
      if (open && c.x0 - mark.box.x1 <= kMarkGap * x_height) {
        mark.box = united(mark.box, c);
        mark.strokes = mark.strokes > 0 && stroke ? mark.strokes + 1 : 0, mark.square = false, mark.signs.push_back(c);
        mark.low = mark.low && c.height() < kQuoteMost * x_height;
        continue;
      }
      if (open) out.push_back(mark);
      mark = {c, {c}, stroke ? 1u : 0u, c.height() < kQuoteMost * x_height, square, i}, open = true;
    }
    if (open) out.push_back(mark);
  }
  return out;
}

bool letter(const std::string& text) { return std::isalpha(static_cast<unsigned char>(text[0])) != 0; }

/// What the engine takes a mark for: any sign, figures, and the letters that are narrow or round like figures.
bool may_stand_for_mark(const std::string& text) {
  if (text == "." || text == "," || text == ":" || text == ")" || text == "]") return false;
  return !letter(text) || (text.size() == 1 && std::string_view("lIitsSeaoz").find(text[0]) != std::string_view::npos);
}

/// "." or "," where its ink stands on the baseline right before the mark, and the sign before the mark is not it.
std::string point_before(const Components& components, const OcrWord& word, const RaisedMark& mark,
                         const OcrSymbol* before) {
  if (before && std::string_view(".,;:").find(before->text) != std::string_view::npos) return "";
  const int height = mark.box.height();
  const auto ink = components.in({mark.box.x0 - height, static_cast<int>(word.baseline) - height / 2, mark.box.x0 + 2,
                                  static_cast<int>(word.baseline) + height / 2});
  for (const PixelBox& c : ink)
    if (c.height() < 0.5 * height && c.width() < 0.5 * height && c.y1 >= word.baseline - 2)
      return c.y1 > word.baseline + 0.15 * height ? "," : ".";
  return "";
}

/// Ink as high as letters stands in the word before the mark, or behind it.
bool letters_beside(const Components& components, const OcrWord& word, const RaisedMark& mark, bool before) {
  const PixelBox side = before ? PixelBox{word.box.x0 - 1, word.box.y0 - 1, mark.box.x0, word.box.y1 + 1}
                               : PixelBox{mark.box.x1, word.box.y0 - 1, word.box.x1 + 1, word.box.y1 + 1};
  const double height = mark.box.height();
  for (const PixelBox& c : components.in(side))
    if (c.height() >= 0.8 * height && c.y1 >= word.baseline - 0.3 * height) return true;
  return false;
}

/// White that is shut in by the ink: a ring has it, an asterisk has not.
bool has_hole(Pix* binary, const PixelBox& b) {
  const PixPtr ink = clipped(binary, b);
  const PixPtr framed(ink ? pixAddBorder(ink.get(), 1, 0) : nullptr);
  const PixPtr paper(framed ? pixInvert(nullptr, framed.get()) : nullptr);
  l_int32 parts = 0;
  return !paper || pixCountConnComp(paper.get(), 4, &parts) != 0 || parts > 1;
}

/// Marks that the engine reads badly: upright strokes are ones, and a small square sign is an asterisk where the engine
/// saw quotation marks or nothing.
std::string by_shape(Pix* binary, const RaisedMark& mark, const std::string& seen) {
  if (!mark.square) return std::string(mark.strokes, '1');
  if (is_quotation(seen) || seen == "*") return "*";
  return seen.empty() && filled(binary, mark.box) < kDiscFilled && !has_hole(binary, mark.box) ? "*" : "";
}

/// What follows a mark at the start of a word, read without it: with it the engine takes one for the other. Only ever
/// takes signs off `symbols`.
void read_rest(OcrEngine& engine, Pix* grey, const std::string& pack, const PixelBox& rest,
               std::vector<OcrSymbol>& symbols) {
  if (symbols.empty() || rest.width() < rest.height() / 2) return;
  const PixPtr picture = clipped(grey, rest);
  if (!picture) return;
  std::vector<OcrSymbol> read = engine.read_word(picture.get(), pack, {rest.x0, rest.y0});
  const auto word = std::ranges::find_if(read, [](const OcrSymbol& s) { return letter(s.text); });
  std::size_t same = 0;  // signs from the end
  while (word + static_cast<std::ptrdiff_t>(same) != read.end() && same < symbols.size() &&
         symbols[symbols.size() - 1 - same].text == read[read.size() - 1 - same].text)
    ++same;
  if (same > 0 && word + static_cast<std::ptrdiff_t>(same) == read.end())
    symbols.erase(symbols.begin(), symbols.end() - static_cast<std::ptrdiff_t>(same));
}

/// A quotation is open before the word at `at`, as far as the line tells.
bool quotation_open(const SetLine& line, std::size_t at) {
  bool open = false;
  for (std::size_t i = 0; i < at; ++i)
    for (const OcrSymbol& s : line.words[i].word.symbols) {
      if (s.text == "\u201c") open = true;
      else if (s.text == "\u201d") open = false;
      else if (s.text == "\"") open = !open;
    }
  return open;
}

/// The raised mark at `box` is cut off the word at `i`: the symbols over it go, and what it is read as comes instead.
void cut_mark(OcrEngine& engine, const CleanPage& page, Pix* binary, const Components& components,
              const DigitShapes& shapes, const std::string& pack, SetLine& line, const RaisedMark& mark,
              std::size_t i) {
  SetWord& host = line.words[i];
  const MarkReading read = read_mark(engine, page.grey.get(), shapes, mark.box, mark.signs, pack);
  std::string text = read.text;
  if (text.find_first_not_of('0') == text.npos) text.clear();  // a ring: of "20°", "n°"
  // A quotation mark right before the mark without ink of its own is the same mark seen twice.
  const auto ghost = [&](const OcrSymbol& s) {
    if (s.text != "'" && s.text != "\"" && s.text != "\u2019" && s.text != "\u2018" && s.text != "\u201d") return false;
    if (s.box.x1 < mark.box.x0 - 2 || s.box.x0 > mark.box.x1) return false;
    const auto ink = components.in({s.box.x0 - 1, s.box.y0 - 1, mark.box.x0, static_cast<int>(host.word.baseline)});
    return std::ranges::none_of(ink,
                                [&](const PixelBox& c) { return c.y1 < host.word.baseline - mark.box.height() / 2.0; });
  };
  const auto over = [&](const OcrSymbol& s) {
    const double middle = (s.box.x0 + s.box.x1) / 2.0;
    return (middle > mark.box.x0 - 1 && middle < mark.box.x1 + 1) || ghost(s);
  };
  auto& symbols = host.word.symbols;
  auto first = std::ranges::find_if(symbols, over);
  auto last = first;
  const bool starts = !letters_beside(components, host.word, mark, true),
             ends = !letters_beside(components, host.word, mark, false);
  if (starts && !ends) {  // at the start the engine's boxes are worth little
    first = last = symbols.begin();
    while (last != symbols.end() && (last == first || over(*last)) && may_stand_for_mark(last->text)) ++last;
    if (last == first) first = last = symbols.end();
  } else if (ends && !symbols.empty()) {
    first = last = symbols.end();
    while (first != symbols.begin() && (first == last || over(*(first - 1))) && may_stand_for_mark((first - 1)->text))
      --first;
  } else {
    while (last != symbols.end() && over(*last)) ++last;
  }
  // A broken figure in a number.
  if (first != symbols.begin() && first != last && last != symbols.end() &&
      std::isdigit(static_cast<unsigned char>(last->text[0])))
    return;
  std::string seen;  // as the engine read it in its word
  for (auto s = first; s != last; ++s) seen += s->text;
  // A point before the mark that the engine took for a part of it.
  const std::string point =
      first != last ? point_before(components, host.word, mark, first == symbols.begin() ? nullptr : &*(first - 1))
                    : "";
  if (is_quotation(seen)) {
    const bool amid =
        last != symbols.end() && first != symbols.begin() && letter(last->text) && letter((first - 1)->text);
    if (amid || (mark.low && !mark.square && !read.sure)) return;  // an apostrophe
  }
  const bool digits = !seen.empty() && seen.find_first_not_of("0123456789") == seen.npos;
  if (text.empty() && digits) text = seen;
  if (text.empty()) text = by_shape(binary, mark, seen);
  if (text.empty() && mark.square) return;  // a sign: as it was read
  // Quotation marks whose ink runs together look like an asterisk. But that calls for a note behind a word.
  if (text == "*" && is_quotation(seen) && ((starts && !ends && i > 0) || (ends && quotation_open(line, i)))) return;
  SetWord raised;
  raised.raised = true, raised.unread = text.empty(), raised.figures = read.shapes;
  if (text.empty()) text = seen;  // an ordinal's letters, or a figure that other pages show
  raised.word.box = mark.box, raised.word.baseline = mark.box.y1,
  raised.word.confidence = std::max(read.confidence, kMarkSure);
  raised.word.symbols.push_back({text, mark.box, raised.word.confidence, {}});
  if (digits && seen != text) raised.word.symbols.back().others.push_back({seen, raised.word.confidence / 2});
  std::vector<OcrSymbol> before(symbols.begin(), first), after(last, symbols.end());
  if (starts && !ends)
    read_rest(engine, page.grey.get(), pack, {mark.box.x1 + 1, host.word.box.y0, host.word.box.x1, host.word.box.y1},
              after);
  if (!point.empty())
    before.push_back({point, {mark.box.x0 - 1, mark.box.y1, mark.box.x0, mark.box.y1 + 1}, kMarkSure, {}});
  if (first == symbols.end()) {  // the engine left it out: it stands before or behind the word
    const bool front = starts && !ends;
    raised.joined = !front;
    if (front) host.word.box.x0 = std::clamp(mark.box.x1, host.word.box.x0, host.word.box.x1 - 1);
    else host.word.box.x1 = std::clamp(mark.box.x0, host.word.box.x0 + 1, host.word.box.x1);
    line.words.insert(line.words.begin() + static_cast<std::ptrdiff_t>(front ? i : i + 1), std::move(raised));
    return;
  }
  std::vector<SetWord> parts;
  const auto part = [&](std::vector<OcrSymbol> symbols, bool joined) {
    if (symbols.empty()) return;
    SetWord w = host;
    w.word.symbols = std::move(symbols);
    w.word.box.x0 = joined ? mark.box.x1 : host.word.box.x0;
    w.word.box.x1 = joined ? std::max(host.word.box.x1, mark.box.x1 + 1) : std::max(host.word.box.x0 + 1, mark.box.x0);
    w.joined = joined || host.joined;
    parts.push_back(std::move(w));
  };
  part(std::move(before), false);
  raised.joined = !parts.empty() || host.joined;
  parts.push_back(std::move(raised));
  part(std::move(after), true);
  line.words.erase(line.words.begin() + static_cast<std::ptrdiff_t>(i));
  line.words.insert(line.words.begin() + static_cast<std::ptrdiff_t>(i), parts.begin(), parts.end());
}

/// How many points on the line, or commas of a quotation mark, a sign is made of.
struct Points {
  std::size_t low = 0, high = 0;
};

Points points_of(const std::string& sign) {
  if (sign == "." || sign == ",") return {1, 0};
  for (const char* one : {"'", "\u2018", "\u2019"})
    if (sign == one) return {0, 1};
  for (const char* two : {"\"", "\u201c", "\u201d"})
    if (sign == two) return {0, 2};
  return {};
}

Points points_in_ink(const std::vector<PixelBox>& ink, double baseline, double x_height) {
  Points out;
  for (const PixelBox& c : ink) {
    if (c.height() > kPointMost * x_height) continue;
    const bool over = std::ranges::any_of(ink, [&](const PixelBox& o) {  // the dot of an i
      return o.y0 >= c.y1 - 1 && std::min(o.x1, c.x1) - std::max(o.x0, c.x0) > 0;
    });
    if (c.y1 >= baseline - 0.2 * x_height) ++out.low;
    else if (c.y1 < baseline - kPointAbove * x_height && !over) ++out.high;
  }
  return out;
}

/// Points and quotation marks that the engine saw twice beside the mark at `at`, or saw in the mark itself: those that
/// have no ink of their own go.
void drop_points_without_ink(const Components& components, double x_height, SetLine& line, std::size_t at) {
  const PixelBox& mark = line.words[at].word.box;
  const auto reach = static_cast<int>(kPointsReach * x_height);
  Points left;  // of the ink
  bool measured = false;
  for (std::size_t i = at; i-- > 0 && at - i <= 2;) {
    auto& symbols = line.words[i].word.symbols;
    std::size_t first = symbols.size();
    const auto is_point = [](const OcrSymbol& s) { return points_of(s.text).low + points_of(s.text).high > 0; };
    while (first > 0 && is_point(symbols[first - 1])) --first;
    if (first == symbols.size()) break;
    if (!measured) {
      const auto baseline = line.words[i].word.baseline;
      std::vector<PixelBox> ink = components.in({mark.x0 - reach, static_cast<int>(baseline - 2 * x_height), mark.x0,
                                                 static_cast<int>(baseline + 0.5 * x_height)});
      left = points_in_ink(ink, baseline, x_height), measured = true;
    }
    // The ones nearest to the letters are the surest.
    if (first == 0 && i > 0 && at - i < 2) continue;
    for (std::size_t k = i; k < at; ++k) {
      auto& own = line.words[k].word.symbols;
      for (std::size_t n = k == i ? first : 0; n < own.size();) {
        const Points p = points_of(own[n].text);
        if (p.low <= left.low && p.high <= left.high) left.low -= p.low, left.high -= p.high, ++n;
        else own.erase(own.begin() + static_cast<std::ptrdiff_t>(n));
      }
    }
    // What is left reaches up to the mark.
    std::size_t last = at - 1;
    while (last > i && line.words[last].word.symbols.empty()) --last;
    line.words[last].word.box.x1 = std::max(line.words[last].word.box.x1, mark.x0);
    line.words[at].joined = true;
    break;
  }
}

/// A closing quotation mark that stands alone belongs to the word before it, unless it is nearer to the one behind.
void join_quotation_marks(SetLine& line) {
  const auto gap = [&](std::size_t i) { return line.words[i].word.box.x0 - line.words[i - 1].word.box.x1; };
  const auto closing = [](const OcrSymbol& s) { return s.text == "\u201d"; };
  for (std::size_t i = 1; i < line.words.size(); ++i) {
    SetWord& w = line.words[i];
    if (w.raised || w.word.rtl || w.word.symbols.empty() || !std::ranges::all_of(w.word.symbols, closing)) continue;
    const bool last = i + 1 == line.words.size();
    if (last || line.words[i + 1].raised || gap(i) < gap(i + 1)) w.joined = true;
  }
}

}  // namespace

bool is_quotation(const std::string& text) {
  for (const char* quote : {"\"", "'", "\u201c", "\u201d", "\u2018", "\u2019", "\u201c\u201c", "\u201d\u201d"})
    if (text == quote) return true;
  return false;
}

Claimed::Claimed(const Components& components, const OcrText& text) {
  for (const OcrLine& line : text.lines)
    for (const OcrWord& w : line.words)
      if (!is_stack(components, w)) words_.push_back(w.box), highest_ = std::max(highest_, w.box.height());
  std::ranges::sort(words_, {}, &PixelBox::y0);
}

bool Claimed::has(const PixelBox& ink) const {
  const int x = (ink.x0 + ink.x1) / 2, y = (ink.y0 + ink.y1) / 2;
  auto w = std::ranges::lower_bound(words_, y - highest_, {}, &PixelBox::y0);
  for (; w != words_.end() && w->y0 <= y; ++w)
    if (x >= w->x0 && x < w->x1 && y < w->y1) return true;
  return false;
}

bool is_stack(const Components& components, const OcrWord& word) {
  if (word.box.width() >= word.box.height() || word.symbols.size() > 5) return false;
  // Signs that are made of parts over each other, and stand alone in French.
  const auto parted = [](const OcrSymbol& s) {
    return std::string_view(":;!?=").find(s.text) != std::string_view::npos;
  };
  if (word.symbols.size() == 1 && parted(word.symbols[0])) return false;
  std::vector<PixelBox> ink = components.in(word.box);
  if (ink.size() < 2) return false;
  std::ranges::sort(ink, {}, &PixelBox::y0);
  // Signs over signs, parted by more than the dot of an i, none of them high itself.
  int bottom = ink[0].y1;
  int rows = 1;
  for (const PixelBox& c : ink) {
    if (c.height() * 2 > word.box.height()) return false;
    if (c.y0 - bottom > c.height() / 3) ++rows;
    bottom = std::max(bottom, c.y1);
  }
  return rows >= 2 && ink[0].height() * 3 > ink.back().height();
}

void read_signs(OcrEngine& engine, const CleanPage& page, Pix* binary, const Components& components,
                const Claimed& claimed, const DigitShapes& shapes, const std::string& pack, SetLine& line) {
  const double x = line.x_height > 0 ? line.x_height : line.cap_height / kCapsToX;
  const double caps = line.cap_height > 0 ? line.cap_height : x * kCapsToX;
  if (line.words.empty() || x <= 4) return;
  const std::vector<RaisedMark> marks = raised_marks(line, components, x, caps);
  // From the end, so that the numbers of the words before stay.
  for (auto m = marks.rbegin(); m != marks.rend(); ++m)
    cut_mark(engine, page, binary, components, shapes, pack, line, *m, m->word);
  for (std::size_t i = line.words.size(); i-- > 1;)
    if (line.words[i].raised) drop_points_without_ink(components, x, line, i);
  std::erase_if(line.words, [](const SetWord& w) { return w.word.symbols.empty(); });
  join_quotation_marks(line);
  if (line.words.empty()) return;
  read_bullet(binary, components, x, line);
  mend_label(page.grey.get(), components, shapes, x, line);
  if (!line.words[0].raised) read_label(engine, page, binary, components, claimed, shapes, pack, x, line);
}

}  // namespace lectern
