// Sizes, weights and slants of lines by comparison with all others of the document: one measure alone is off by a
// pixel. Tested by tests/scan.sh.
#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <tuple>

#include "input/ocr_page.h"

namespace lectern {

namespace {

constexpr double kCapHeight = 0.68;      // em; of capitals and tall letters
constexpr std::size_t kEnoughHigh = 2;   // so many of them tell a line's size
constexpr std::size_t kEnoughLow = 6;    // so many small letters tell it, by the capitals of lines like it
constexpr double kCapsToX = 1.42;        // height of capitals over that of an x, where a document does not show it
constexpr double kIdeograph = 0.9;       // em; height of an ideograph
constexpr double kOneSize = 0.065;       // lines of plain type this share around another are of its size
constexpr double kOneHeading = 0.04;     // of heavy or coloured type: there are many sizes of few lines
constexpr std::size_t kEnoughLike = 50;  // lines to compare one with
constexpr double kSameHeight = 0.02;     // of an x-height; twice as much where few lines are so alike
constexpr std::size_t kFewLike = 3;
constexpr double kNearSize = 0.075;     // of a size that has fewer letters
constexpr std::size_t kFewLetters = 4;  // times fewer
constexpr double kBold = 1.24;          // stroke over that of the running text
constexpr double kBoldWord = 1.34;      // of a lone word amid plain ones
constexpr double kItalic = 1.06;        // slant, see WordType
constexpr double kItalicWord = 1.1;
constexpr double kTightLines = 1.4;    // em from line to line of a paragraph
constexpr double kIndent = 2.5;        // em that a line of a paragraph starts off the one above
constexpr double kMisread = 0.2;       // of a size, that a line of it may be measured off
constexpr std::size_t kFewOfAll = 20;  // a size that less than one in so many letters has is of headings
constexpr double kMarkSize = 0.62;     // em of a raised mark over that of its line
constexpr double kOtherInk = 30;       // grey levels lighter than the running text
constexpr double kInkStep = 12;        // grey levels between two inks
constexpr double kHeavier = 1.12;      // stroke over that of the running text: another weight, at least

double stroke_of(const SetLine& line) {
  std::vector<double> all;
  for (const SetWord& w : line.words)
    if (!w.raised && w.type.stroke > 0) all.insert(all.end(), w.type.letters(), w.type.stroke);
  return median(std::move(all));
}

double slant_of(const SetLine& line) {
  std::vector<double> all;
  for (const SetWord& w : line.words)
    if (!w.raised && w.type.slant > 0) all.insert(all.end(), w.type.letters(), w.type.slant);
  return median(std::move(all));
}

/// How high capitals are in the faces of a document: of lines that have none, it is told from lines whose small letters
/// are as high and as heavy.
class Faces {
 public:
  explicit Faces(const std::vector<PictureText*>& pages) {
    std::vector<double> ratios;
    for (const PictureText* page : pages)
      for (const SetLine& line : page->lines) {
        if (line.x_height <= 0 || line.cap_height <= line.x_height) continue;
        std::size_t high = 0;
        for (const SetWord& w : line.words) high += w.type.high.size();
        if (high < kEnoughHigh) continue;
        ratios.push_back(line.cap_height / line.x_height);
        lines_.push_back({line.x_height, line.cap_height, stroke_of(line)});
      }
    if (!ratios.empty()) ratio_ = std::clamp(median(std::move(ratios)), 1.2, 1.7);
    std::ranges::sort(lines_, {}, &Seen::x);
  }

  double ratio() const { return ratio_; }

  double capitals(const SetLine& line) const {
    const double stroke = stroke_of(line);
    for (const double near : {kSameHeight, 2 * kSameHeight}) {
      std::vector<double> like;
      for (auto l = std::ranges::lower_bound(lines_, line.x_height * (1 - near), {}, &Seen::x);
           l != lines_.end() && l->x <= line.x_height * (1 + near) && like.size() < kEnoughLike; ++l)
        if (std::abs(l->stroke - stroke) < 0.12 * stroke) like.push_back(l->capitals);
      if (like.size() >= (near == kSameHeight ? kFewLike : 1)) return median(std::move(like));
    }
    return line.x_height * ratio_;
  }

 private:
  struct Seen {
    double x, capitals, stroke;
  };
  std::vector<Seen> lines_;  // by x
  double ratio_ = kCapsToX;
};

struct Sized {
  SetLine* line;
  double em;  // points
  std::size_t weight;
};

Sized size_of(SetLine& line, const Faces& faces, double dpi) {
  std::size_t letters = 0, high_letters = 0, low_letters = 0;
  double high = 0;
  for (const SetWord& w : line.words)
    if (!w.raised) {
      letters += w.word.symbols.size(), high_letters += w.type.high.size(), low_letters += w.type.low.size();
      high = std::max(high, static_cast<double>(w.word.box.height()));
    }
  // Small letters are as high in all lines of a face; of tall ones some lines have figures, others ascenders. But what
  // they are in ems is the face's own: capitals tell that.
  double em = high / kIdeograph;
  if (line.x_height > 0 && low_letters >= kEnoughLow) em = faces.capitals(line) / kCapHeight;
  else if (line.cap_height > 0 && (high_letters >= kEnoughHigh || line.x_height <= 0))
    em = line.cap_height / kCapHeight;
  else if (line.x_height > 0) em = faces.capitals(line) / kCapHeight;
  return {&line, em * 72 / dpi, std::max<std::size_t>(1, letters)};
}

void set_size(SetLine& line, double em) {
  for (SetWord& w : line.words) w.em = w.raised ? em * kMarkSize : em;
}

/// The size that most text has takes in what is near it, then the next.
void gather_sizes(std::vector<Sized> sized, double one_size) {
  std::ranges::stable_sort(sized, {}, &Sized::em);
  while (!sized.empty()) {
    std::size_t best_from = 0, best_to = 0, best = 0, from = 0, weight = 0;
    for (std::size_t to = 0; to < sized.size(); ++to) {
      weight += sized[to].weight;
      while (sized[from].em < sized[to].em * (1 - 2 * one_size)) weight -= sized[from++].weight;
      if (weight > best) best = weight, best_from = from, best_to = to;
    }
    std::vector<double> ems;
    for (std::size_t i = best_from; i <= best_to; ++i)
      ems.insert(ems.end(), std::min<std::size_t>(sized[i].weight, 200), sized[i].em);
    const double em = std::round(median(std::move(ems)) * 10) / 10;
    for (std::size_t i = best_from; i <= best_to; ++i) set_size(*sized[i].line, em);
    sized.erase(sized.begin() + static_cast<std::ptrdiff_t>(best_from),
                sized.begin() + static_cast<std::ptrdiff_t>(best_to) + 1);
  }
}

std::map<double, std::size_t> count_letters(const std::vector<Sized>& sized) {
  std::map<double, std::size_t> out;
  for (const Sized& z : sized)
    for (const SetWord& w : z.line->words)
      if (!w.raised) out[w.em] += w.word.symbols.size();
  return out;
}

/// A size that few letters have is one badly measured, where a size that many more have is near. Not where that size is
/// `apart`.
void join_near_sizes(const std::vector<Sized>& sized, double apart = 0) {
  std::map<double, std::size_t> letters_of = count_letters(sized);
  for (const Sized& z : sized) {
    const auto own = std::ranges::find_if(z.line->words, [](const SetWord& w) { return !w.raised; });
    if (own == z.line->words.end()) continue;
    const double em = own->em;
    double best = em;
    for (const auto& [other, letters] : letters_of)
      if (other != apart && em != apart && std::abs(other - em) < kNearSize * em &&
          letters > kFewLetters * letters_of[em] && letters > letters_of[best])
        best = other;
    if (best != em) set_size(*z.line, best);
  }
}

double size_of_type(const SetLine& line) {
  const auto own = std::ranges::find_if(line.words, [](const SetWord& w) { return !w.raised; });
  return own == line.words.end() ? 0 : own->em;
}

/// A line between two of one size, set as close as they are, was badly measured: a paragraph does not change its size.
void smooth_sizes(PictureText& page) {
  const auto close = [&](const SetLine& above, const SetLine& below, double em) {
    const OcrWord &a = above.words.front().word, &b = below.words.front().word;
    const double step = (b.baseline - a.baseline) * 72 / page.dpi, shift = (b.box.x0 - a.box.x0) * 72 / page.dpi;
    return step > 0 && step < kTightLines * em && std::abs(shift) < kIndent * em;
  };
  for (std::size_t i = 1; i + 1 < page.lines.size(); ++i) {
    SetLine &above = page.lines[i - 1], &line = page.lines[i], &below = page.lines[i + 1];
    if (above.words.empty() || line.words.empty() || below.words.empty()) continue;
    const double em = size_of_type(above), own = size_of_type(line);
    if (em > 0 && own != em && size_of_type(below) == em && std::abs(own - em) < kMisread * em &&
        close(above, line, em) && close(line, below, em))
      set_size(line, em);
  }
}

/// The size that most letters have; 0 where there are none.
double most_used(const std::vector<Sized>& sized) {
  const std::map<double, std::size_t> letters_of = count_letters(sized);
  const auto most = std::ranges::max_element(letters_of, {}, [](const auto& size) { return size.second; });
  return most == letters_of.end() ? 0 : most->first;
}

double ink_of(const SetLine& line) {
  std::vector<double> all;
  for (const SetWord& w : line.words)
    if (!w.raised && w.type.letters() > 0) all.insert(all.end(), w.type.letters(), w.type.ink);
  return median(std::move(all));
}

struct Inked {
  SetLine* line;
  double ink;
};

/// Lines in a lighter ink than the page's running text are coloured. Type much smaller looks lighter without being it,
/// and so do thin strokes beside heavy ones: heavy lines are compared with the darkest heavy line of all pages.
void settle_ink(const std::vector<PictureText*>& pages, const std::function<bool(const SetLine&)>& heavy) {
  double darkest = 255;
  for (const PictureText* page : pages)
    for (const SetLine& line : page->lines)
      if (heavy(line) && line.x_height > 0) darkest = std::min(darkest, ink_of(line));
  std::vector<Inked> coloured;
  for (PictureText* page : pages) {
    std::vector<double> inks, heights;
    for (const SetLine& line : page->lines)
      for (const SetWord& w : line.words)
        if (!w.raised && w.type.letters() > 0)
          inks.insert(inks.end(), w.type.letters(), w.type.ink),
              heights.insert(heights.end(), w.type.letters(), line.x_height);
    const double usual = median(std::move(inks)), height = median(std::move(heights));
    for (SetLine& line : page->lines) {
      const double ink = ink_of(line);
      const double black = heavy(line) ? std::min(darkest, usual) : usual;
      if (line.x_height >= 0.85 * height && ink - black >= kOtherInk) coloured.push_back({&line, ink});
    }
  }
  // One ink looks a little different everywhere: what is near is one.
  std::ranges::sort(coloured, {}, &Inked::ink);
  for (std::size_t from = 0, to = 0; from < coloured.size(); from = to) {
    double sum = 0;
    for (to = from; to < coloured.size() && (to == from || coloured[to].ink - coloured[to - 1].ink < kInkStep); ++to)
      sum += coloured[to].ink;
    const int tone = std::clamp(static_cast<int>(std::lround(sum / static_cast<double>(to - from))), 1, 200);
    for (std::size_t i = from; i < to; ++i)
      for (SetWord& w : coloured[i].line->words) w.tone = tone;
  }
}

/// A line's weight and slant, before the words of it that differ.
struct Weighed {
  SetLine* line = nullptr;
  double em = 0;
  int tone = 0;
  std::size_t letters = 0;
  bool bold = false, italic = false;
};

/// Lines of one size and ink that few letters have are headings of one kind: what most of them are, all are.
void vote(std::vector<Weighed>& lines, std::size_t all) {
  const auto settle = [](std::vector<Weighed*>& kind, bool Weighed::*flag) {
    std::size_t yes = 0, letters = 0;
    for (const Weighed* l : kind) letters += l->letters, yes += l->*flag ? l->letters : 0;
    for (Weighed* l : kind) l->*flag = 2 * yes > letters;
  };
  std::map<std::pair<double, int>, std::vector<Weighed*>> kinds, bold_kinds;
  for (Weighed& l : lines) kinds[{l.em, l.tone}].push_back(&l);
  for (auto& [look, kind] : kinds) {
    std::size_t letters = 0;
    for (const Weighed* l : kind) letters += l->letters;
    if (letters * kFewOfAll < all) settle(kind, &Weighed::bold);
    for (Weighed* l : kind)
      if (l->bold) bold_kinds[look].push_back(l);
  }
  for (auto& [look, kind] : bold_kinds) settle(kind, &Weighed::italic);
}

}  // namespace

void settle_type(std::vector<PictureText*> pages) {
  const Faces faces(pages);
  const double ratio = faces.ratio();
  const auto weight_of = [&](const SetLine& line, double stroke) {
    const double x = line.x_height > 0 ? line.x_height : line.cap_height / ratio;
    return x > 0 && stroke > 0 ? stroke / x : 0;
  };
  std::vector<double> everything;
  for (const PictureText* page : pages)
    for (const SetLine& line : page->lines)
      for (const SetWord& w : line.words)
        if (const double s = weight_of(line, w.type.stroke); s > 0 && !w.raised)
          everything.insert(everything.end(), w.type.letters(), s);
  const double usual = median(everything);

  const auto is_heavy = [&](const SetLine& line) { return weight_of(line, stroke_of(line)) > kHeavier * usual; };
  settle_ink(pages, is_heavy);
  // Heavy or coloured lines (headings) and plain ones are not of one size because they nearly are; nor are upright and
  // slanted headings.
  std::map<std::tuple<bool, bool, int>, std::vector<Sized>> looks;  // heavy, slanted, tone
  for (PictureText* page : pages)
    for (SetLine& line : page->lines) {
      if (line.words.empty()) continue;
      const bool heavy = is_heavy(line);
      looks[{heavy, heavy && slant_of(line) > kItalic, line.words.front().tone}].push_back(
          size_of(line, faces, page->dpi));
    }
  std::vector<Sized> all_lines;
  for (const auto& [look, lines] : looks) {
    gather_sizes(lines, look == std::tuple(false, false, 0) ? kOneSize : kOneHeading);
    join_near_sizes(lines);
    all_lines.insert(all_lines.end(), lines.begin(), lines.end());
  }
  // The weight of a short line is not sure. But what differs from the running text in weight alone is not joined to it.
  join_near_sizes(all_lines, most_used(all_lines));
  for (PictureText* page : pages) smooth_sizes(*page);

  // Stroke over x-height, of the running text: what most letters have. By size, as small type is set heavier.
  std::map<double, std::vector<double>> strokes;
  std::size_t all = 0;
  for (const PictureText* page : pages)
    for (const SetLine& line : page->lines)
      for (const SetWord& w : line.words)
        if (const double s = weight_of(line, w.type.stroke); s > 0 && !w.raised) {
          auto& list = strokes[w.em];
          list.insert(list.end(), w.type.letters(), s);
          all += w.type.letters();
        }
  std::map<double, double> plain;
  for (auto& [em, list] : strokes) plain[em] = list.size() * 5 > all ? median(list) : usual;
  std::vector<Weighed> lines;
  for (PictureText* page : pages)
    for (SetLine& line : page->lines) {
      std::vector<double> heavy;
      Weighed weighed{&line};
      for (const SetWord& w : line.words) {
        if (w.raised || w.type.letters() == 0) continue;
        const auto n = w.type.letters();
        weighed.em = w.em, weighed.tone = w.tone, weighed.letters += n;
        if (const double s = weight_of(line, w.type.stroke); s > 0 && plain[w.em] > 0)
          heavy.insert(heavy.end(), n, s / plain[w.em]);
      }
      weighed.bold = median(std::move(heavy)) > kBold, weighed.italic = slant_of(line) > kItalic;
      lines.push_back(weighed);
    }
  vote(lines, all);
  for (const Weighed& l : lines)
    for (SetWord& w : l.line->words) {
      const double s = plain[w.em] > 0 ? weight_of(*l.line, w.type.stroke) / plain[w.em] : 0;
      const bool measured = w.type.letters() >= 3;
      w.bold = l.bold ? !measured || s > kBold * 0.9 : measured && s > kBoldWord;
      w.italic =
          l.italic ? !measured || w.type.slant > 1 : measured && w.type.letters() >= 4 && w.type.slant > kItalicWord;
    }
}

}  // namespace lectern
