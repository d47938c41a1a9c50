// Finds the title block. Never reaches beyond the first page that has text. Tested by title_block_test.cpp.
#include "stages/structure/title_block.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kTitleSize = 1.15;    // of the body size: the title is at least so large
constexpr double kSubtitleSize = 1.1;  // of the body size
constexpr double kSeriesReach = 10;    // leadings: a line further above the title names the publisher, not the series
constexpr double kTopShare = 0.5;      // of the page height: a title of body size stands above this
constexpr double kCoverChars = 700;    // a page with less text than this, and no prose, is a cover
constexpr double kSentenceChars = 40;  // a sentence of more characters is text
constexpr double kProseChars = 200;    // a longer piece is text
constexpr int kMostPieces = 16;

/// What opens a line that names authors.
constexpr std::array kByWords = {U"by ",       U"par ",  U"por ",        U"von ",   U"textos de ", U"texte ",
                                 U"texto de ", U"di ",   U"autor",       U"auteur", U"author",     U"автор",
                                 U"作者",      U"إعداد", U"written by ", U"door "};

bool has_year(const std::u32string& t) {
  int run = 0;
  for (std::size_t i = 0; i <= t.size(); ++i) {
    if (i < t.size() && is_digit(t[i])) {
      ++run;
    } else {
      if (run == 4) {
        const int first = digit_value(t[i - 4]) * 10 + digit_value(t[i - 3]);
        if (first == 19 || first == 20) return true;
      }
      run = 0;
    }
  }
  return t.find(U"二〇") != std::u32string::npos || t.find(U"二○") != std::u32string::npos;
}

std::size_t words_of(const std::u32string& t) {
  return static_cast<std::size_t>(std::count(t.begin(), t.end(), U' ')) + 1;
}

bool names(const std::u32string& t) {
  const std::u32string low = lower(t);
  for (const char32_t* by : kByWords)
    if (low.rfind(by, 0) == 0) return true;
  if (std::any_of(t.begin(), t.end(), is_digit) || words_of(t) > 14) return false;
  std::size_t upper = 0, words = 0;
  for (std::size_t i = 0; i < t.size(); ++i)
    if (is_letter(t[i]) && (i == 0 || is_space(t[i - 1]))) ++words, upper += is_upper(t[i]);
  return words >= 2 && upper * 3 >= words * 2;
}

/// Reads like the head of a letter: an address with a telephone number, e-mail or postcode.
bool letterhead(const std::u32string& t) {
  return t.find(U'@') != std::u32string::npos || t.find(U"www.") != std::u32string::npos ||
         (std::count_if(t.begin(), t.end(), is_digit) >= 2 && t.find(U',') != std::u32string::npos);
}

bool title_text(const std::u32string& t) { return std::count_if(t.begin(), t.end(), is_letter) >= 2; }

class TitleFinder {
 public:
  TitleFinder(std::vector<Piece>& pieces, const Layout& layout)
      : pieces_(pieces), body_(layout.body), layout_(layout) {}

  void run() {
    const auto first =
        std::find_if(pieces_.begin(), pieces_.end(), [](const Piece& p) { return !p.block && !p.lines.empty(); });
    if (first == pieces_.end()) return;
    page_ = first->page;
    if (page_ > 2) return;
    while (end_ < pieces_.size() && pieces_[end_].page == page_) ++end_;
    double chars = 0;
    bool prose = false;
    for (std::size_t i = 0; i < end_; ++i) {
      chars += pieces_[i].chars;
      if (!pieces_[i].block && pieces_[i].chars > kProseChars && pieces_[i].size < 1.3 * body_.size) prose = true;
    }
    cover_ = !prose && chars < kCoverChars && layout_.pages.size() > 1;
    const std::size_t main = find_main();
    if (main == end_) return;
    split_wide(main);
    split_lines(main);
    if (before(main)) after(main);
  }

 private:
  std::vector<Piece>& pieces_;
  const BodyType& body_;
  const Layout& layout_;
  int page_ = 1;
  std::size_t end_ = 0;
  bool cover_ = false;

  std::size_t find_main() const {
    std::size_t best = end_;
    for (std::size_t i = 0; i < end_; ++i) {
      const Piece& p = pieces_[i];
      if (p.block || p.lines.empty() || !title_text(text_of(p)) || p.chars > kProseChars * 1.5) continue;
      if (best == end_ || p.size > 1.02 * pieces_[best].size) best = i;
    }
    if (best == end_) return end_;
    const Piece& p = pieces_[best];
    if (!cover_ && section_heading(best)) return end_;
    if (p.size >= kTitleSize * body_.size && (cover_ || best < 8)) return best;
    // A title of nearly the body's size is bold or capitals, and stands first.
    for (std::size_t i = 0; i < std::min<std::size_t>(end_, 3); ++i) {
      const Piece& q = pieces_[i];
      if (q.block || q.lines.empty() || q.role != Role::paragraph) continue;
      const double height = layout_.pages[static_cast<std::size_t>(page_) - 1].height;
      if ((q.bold || q.caps || q.size > 1.05 * body_.size) && q.chars < kProseChars && q.box.y0 < kTopShare * height &&
          !ends_sentence_stop(q))
        return i;
    }
    return end_;
  }

  /// A document cut from a longer one begins with a heading of its own: numbered, or one of several in its type.
  bool section_heading(std::size_t i) const {
    const Piece& p = pieces_[i];
    const Marker m = find_marker(p.lines[0]);
    if (m.kind != Marker::Kind::none && m.kind != Marker::Kind::bullet && m.frame.size() > 1) return true;
    for (std::size_t k = i + 1; k < pieces_.size(); ++k) {
      const Piece& q = pieces_[k];
      if (!q.block && q.page > p.page && std::abs(q.size - p.size) < 0.02 * p.size && q.bold == p.bold &&
          q.chars < kProseChars && title_text(text_of(q)))
        return true;
    }
    return false;
  }

  static bool ends_sentence_stop(const Piece& p) {
    const std::u32string t = text_of(p);
    return !t.empty() && t.back() == '.';
  }

  /// A line with a wide gap in it (authors, and the date at the right) is two pieces.
  void split_wide(std::size_t main) {
    for (std::size_t i = main + 1; i < std::min(end_, main + 6); ++i) {
      Piece& p = pieces_[i];
      if (p.block || p.lines.size() != 1 || p.role != Role::paragraph) continue;
      std::vector<Span>& spans = p.lines[0].spans;
      for (std::size_t s = 1; s < spans.size(); ++s) {
        if (!spans[s].gap_before || spans[s].x0 - spans[s - 1].x1 < 2 * p.size) continue;
        Piece right = p;
        right.lines[0].spans.assign(spans.begin() + static_cast<std::ptrdiff_t>(s), spans.end());
        right.lines[0].spans[0].gap_before = false;
        right.lines[0].box.x0 = right.lines[0].spans[0].x0;
        right.gap_above = 0, right.first_in_region = false;
        spans.resize(s);
        p.lines[0].box.x1 = spans.back().x1;
        while (!spans.back().text.empty() && is_space(spans.back().text.back())) spans.back().text.pop_back();
        measure(p, body_), measure(right, body_);
        pieces_.insert(pieces_.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(right));
        ++end_;
        break;
      }
    }
  }

  /// Short lines of plain type under the title (authors, date, publisher) are pieces of their own.
  void split_lines(std::size_t main) {
    for (std::size_t i = main + 1; i < std::min(end_, main + 5); ++i) {
      Piece& p = pieces_[i];
      if (p.block || p.role != Role::paragraph || p.chars > kProseChars) return;
      if (p.lines.size() < 2 || p.lines.size() > 5 || p.size >= kSubtitleSize * body_.size) continue;
      if (!std::all_of(p.lines.begin(), p.lines.end(), [&](const Line& l) {
            return l.box.width() < 0.75 * p.column.width() && !is_lower(text_of(l)[0]);
          }))
        continue;
      std::vector<Piece> parts;
      for (Line& l : p.lines) {
        Piece part = p;
        part.lines = {l};
        measure(part, body_);
        if (!parts.empty()) part.gap_above = 1, part.first_in_region = false;
        parts.push_back(std::move(part));
      }
      pieces_.erase(pieces_.begin() + static_cast<std::ptrdiff_t>(i));
      pieces_.insert(pieces_.begin() + static_cast<std::ptrdiff_t>(i), parts.begin(), parts.end());
      end_ += parts.size() - 1;
      i += parts.size() - 1;
    }
  }

  /// False when text stands before it: then the largest type is a heading or a display line, and the page has no title.
  bool before(std::size_t main) {
    for (std::size_t i = 0; i < main; ++i) {
      Piece& p = pieces_[i];
      if (p.block || p.role == Role::unread) continue;
      const std::u32string text = text_of(p);
      if (p.chars > kProseChars || p.lines.size() > 4 || (p.chars > kSentenceChars && text.back() == '.')) {
        for (std::size_t k = 0; k < i; ++k)
          if (pieces_[k].role == Role::title) pieces_[k].role = Role::paragraph;
        return false;
      }
      p.role = Role::title;
      const bool far = pieces_[main].box.y0 - p.box.y1 > kSeriesReach * body_.leading;
      p.title = letterhead(text) || far ? TitleKind::imprint : TitleKind::sub;
    }
    return true;
  }

  void after(std::size_t main) {
    const double size = pieces_[main].size;
    pieces_[main].role = Role::title, pieces_[main].title = TitleKind::main, pieces_[main].marker = {};
    bool dated = false;
    int taken = 0;
    TitleKind last = TitleKind::main;
    double last_size = size;
    for (std::size_t i = main + 1; i < end_ && taken < kMostPieces; ++i, ++taken) {
      Piece& p = pieces_[i];
      if (p.block) {
        if (cover_) continue;
        break;
      }
      const std::u32string text = text_of(p);
      if (p.chars > kProseChars || p.role != Role::paragraph || p.bold_start) break;
      const bool same = std::abs(p.size - size) < 0.03 * size && p.bold == pieces_[main].bold && i == main + 1;
      if (i + 1 < end_ && pieces_[i + 1].role == Role::contents) break;  // the heading of the contents
      if (!cover_) {
        if (p.lines.size() > 3 && !same) break;
        if (p.size <= kSubtitleSize * body_.size && ends_sentence(text) && p.lines.size() > 1) break;
        if (!same && (heading_of_text(i) || told_heading(i))) break;
        if (address(i, dated)) break;
      }
      TitleKind kind = TitleKind::imprint;
      if (same) kind = TitleKind::main;
      else if (has_year(text) && words_of(text) <= 7 && text.size() < 48) kind = TitleKind::date;
      else if (p.size < 0.95 * last_size && last == TitleKind::sub && names(text) && !ends_sentence(text))
        kind = TitleKind::byline;
      else if (p.size >= kSubtitleSize * body_.size && (last == TitleKind::main || last == TitleKind::sub))
        kind = TitleKind::sub;
      else if (p.italic && (last == TitleKind::main || last == TitleKind::sub) && !names(text)) kind = TitleKind::sub;
      else if (last != TitleKind::date && last != TitleKind::byline && names(text)) kind = TitleKind::byline;
      // What stands right under the title and names nobody is a subtitle, however small.
      if (kind == TitleKind::imprint && last == TitleKind::main && words_of(text) >= 3 && !letterhead(text))
        kind = TitleKind::sub;
      // Outside of a cover, plain lines belong to the block only when they are lone and short.
      if (!cover_ &&
          (kind == TitleKind::imprint ||
           (kind == TitleKind::sub && p.size < kSubtitleSize * body_.size && !p.italic)) &&
          (p.lines.size() > 1 || p.chars > 90 || ends_sentence(text) || p.bold))
        break;
      dated = dated || kind == TitleKind::date;
      p.role = Role::title, p.title = kind, p.marker = {};
      last = kind, last_size = p.size;
    }
  }

  /// The structure tree has it as a heading, and others of its level and type after it.
  bool told_heading(std::size_t i) const {
    const int level = pieces_[i].lines.front().told.level;
    return level > 0 &&
           std::any_of(pieces_.begin() + static_cast<std::ptrdiff_t>(i) + 1, pieces_.end(), [&](const Piece& q) {
             return !q.lines.empty() && q.lines.front().told.level == level && std::abs(q.size - pieces_[i].size) < 0.2;
           });
  }

  /// A heading: the same type stands again further on over running text, or running text follows it at once.
  bool heading_of_text(std::size_t i) const {
    const Piece& p = pieces_[i];
    if (!p.bold && !p.caps && p.size < kSubtitleSize * body_.size) return false;
    int alike = 0;
    for (std::size_t k = i + 1; k < pieces_.size(); ++k) {
      const Piece& q = pieces_[k];
      if (!q.block && std::abs(q.size - p.size) < 0.2 && q.bold == p.bold && q.italic == p.italic &&
          q.color == p.color && q.chars < kProseChars)
        ++alike;
    }
    bool text_follows = false;
    for (std::size_t k = i + 1; k < std::min(pieces_.size(), i + 3) && !text_follows; ++k)
      text_follows =
          !pieces_[k].block && (pieces_[k].chars > 100 || (k == i + 1 && ends_sentence(text_of(pieces_[k]))) ||
                                pieces_[k].role == Role::item);
    if (alike >= (p.bold || p.caps ? 1 : 2) && text_follows) return true;
    if (i + 1 < pieces_.size()) {
      const Piece& q = pieces_[i + 1];
      return !q.block && (q.chars > kProseChars || q.role == Role::item) && p.gap_above > 1.3 && (p.bold || p.caps);
    }
    return false;
  }

  /// Three short lines or more, one below the other; a number among them that is no year's, unless a date stands above.
  bool address(std::size_t i, bool dated) const {
    std::size_t n = 0;
    bool numbered = dated;
    for (std::size_t k = i; k < end_ && !pieces_[k].block && pieces_[k].lines.size() == 1 && pieces_[k].chars < 50 &&
                            (k == i || pieces_[k].gap_above < 1.2);
         ++k, ++n) {
      const std::u32string text = text_of(pieces_[k]);
      numbered = numbered || (std::any_of(text.begin(), text.end(), is_digit) && !has_year(text));
    }
    return n >= 3 && numbered;
  }
};

}  // namespace

void find_title_block(std::vector<Piece>& pieces, const Layout& layout) { TitleFinder(pieces, layout).run(); }

}  // namespace lectern
