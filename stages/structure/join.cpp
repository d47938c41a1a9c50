// Joins pieces over regions. A sentence that ends, or a new one that begins, keeps them apart unless the shape of the
// paragraphs says otherwise. Tested by join_test.cpp.
#include "stages/structure/join.h"

#include <algorithm>
#include <cmath>

#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kSameSize = 0.04;
constexpr double kNoIndent = 0.4;  // em: a line that starts nearer to the edge is not indented

bool floats(const Piece& p) {
  return p.block || p.role == Role::pull_quote || p.role == Role::caption || p.role == Role::legend;
}

bool joinable(const Piece& p) {
  return !p.block && (p.role == Role::paragraph || p.role == Role::item || p.role == Role::quote ||
                      p.role == Role::entry || p.role == Role::source);
}

/// Ends a sentence for good: a colon or semicolon does not.
bool stops(const std::u32string& text) {
  if (!ends_sentence(text)) return false;
  std::size_t i = text.size();
  while (i > 0 &&
         (is_space(text[i - 1]) || (is_punctuation(text[i - 1]) &&
                                    std::u32string(U".!?…。！？؟۔:;：；").find(text[i - 1]) == std::u32string::npos)))
    --i;
  return i == 0 || (text[i - 1] != ';' && text[i - 1] != 0xFF1B);
}

char32_t first_char(const std::u32string& t) {
  for (char32_t c : t)
    if (is_letter(c) || is_digit(c)) return c;
  return t.empty() ? U' ' : t[0];
}

bool cased(char32_t c) { return is_upper(c) || is_lower(c); }

class Joiner {
 public:
  Joiner(std::vector<Piece>& pieces, const BodyType& body) : pieces_(pieces), body_(body) {
    std::size_t indented = 0, flush = 0;
    for (std::size_t i = 1; i < pieces.size(); ++i) {
      const Piece& p = pieces[i];
      if (p.block || p.role != Role::paragraph || p.lines.size() < 2 || p.first_in_region ||
          pieces[i - 1].role != Role::paragraph)
        continue;
      (p.first_indent > p.indent + kNoIndent * body.size ? indented : flush) += 1;
    }
    indents_ = indented > flush;
  }

  void run() {
    std::vector<bool> taken(pieces_.size(), false);
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      if (taken[i] || !joinable(pieces_[i])) continue;
      bool over = false;
      for (std::size_t k = i + 1; k < pieces_.size(); ++k) {
        if (taken[k]) continue;
        Piece &p = pieces_[i], &q = pieces_[k];
        if (floats(q)) {
          over = true;
          continue;
        }
        if (!runs_on(p, q, over)) break;
        p.joined_by_shape |= !words_run_on(p, q);
        for (Line& l : q.lines) p.lines.push_back(std::move(l));
        p.last_in_region = q.last_in_region, p.full = q.full, p.right_gap = q.right_gap, p.region = q.region;
        taken[k] = true;
      }
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      if (taken[i]) continue;
      if (kept != i) pieces_[kept] = std::move(pieces_[i]);
      ++kept;
    }
    pieces_.resize(kept);
  }

 private:
  std::vector<Piece>& pieces_;
  const BodyType& body_;
  bool indents_ = false;

  /// The words themselves, or a sound structure tree, ask for what follows.
  bool words_run_on(const Piece& p, const Piece& q) const {
    const Line &last = p.lines.back(), &next = q.lines.front();
    const int own = last.told.block;
    if (last.ending == Ending::glued || (own >= 0 && own == next.told.block)) return true;
    const std::u32string a = plain_text_of(last);
    const char32_t c = first_char(plain_text_of(next));
    const bool comma = a.back() == ',' || a.back() == 0x60C;
    return is_lower(c) || (!stops(a) && (!is_upper(c) || comma || p.full || room_is_small(p, q)));
  }

  /// `over`: a float stands between them, perhaps inside of one region.
  bool runs_on(const Piece& p, const Piece& q, bool over) const {
    const bool regions = q.first_in_region && p.last_in_region;
    if (!(regions || over) || q.block) return false;
    const int own = p.lines.back().told.block, next = q.lines.front().told.block;
    if (own >= 0 && own == next && q.role != Role::item) return true;  // a sound structure tree knows
    const bool kinds = (q.role == Role::paragraph) || (q.role == Role::quote && p.role == Role::quote) ||
                       (q.role == Role::entry && p.role == Role::entry);
    if (!kinds || std::abs(p.size - q.size) > kSameSize * p.size || q.page - p.lines.back().page > 1) return false;
    if (p.bold != q.bold && p.chars > 60 && q.chars > 60) return false;
    const std::u32string a = plain_text_of(p.lines.back()), b = plain_text_of(q.lines.front());
    if (a.empty() || b.empty()) return false;
    if (q.role == Role::entry && q.first_indent < q.indent - 0.5 * body_.size && q.lines.size() > 1)
      return false;  // a new entry hangs out
    if (p.mono != q.mono) return false;
    if (p.lines.back().ending == Ending::glued) return true;
    const char32_t c = first_char(b);
    if (own >= 0 && next >= 0 && (!is_lower(c) || stops(a))) return false;
    if (!regions) return is_lower(c) && !stops(a);
    if (is_lower(c) && !(p.role == Role::item && stops(a))) return true;
    if (is_lower(c)) return !stops(a) || q.first_indent > kNoIndent * body_.size;
    if (!stops(a)) {
      if (p.role == Role::item && cased(c)) return q.first_indent > kNoIndent * body_.size && !ends_sentence(a);
      const bool comma = a.back() == ',' || a.back() == 0x60C || a.back() == 0x3001 || a.back() == 0xFF0C;
      const bool same_page = p.lines.back().page == q.page;
      return comma || p.full || !cased(c) || room_is_small(p, q) ||
             (same_page && p.lines.size() > 2 && q.lines.size() > 2);
    }
    // The sentence ends exactly at the end of the last line: only the indent tells.
    return indents_ && p.role == Role::paragraph && p.full && p.right_gap < 0.3 * body_.size &&
           q.first_indent < kNoIndent * body_.size && q.lines.size() > 1 &&
           q.first_indent < q.indent + kNoIndent * body_.size && p.lines.size() > 1;
  }

  /// The first word of what follows would not have fitted on the last line.
  bool room_is_small(const Piece& p, const Piece& q) const {
    const std::u32string b = text_of(q.lines.front());
    const double word = q.lines.front().box.width() * static_cast<double>(std::min(b.find(U' '), b.size()) + 1) /
                        static_cast<double>(b.size());
    return p.right_gap < word + 0.5 * body_.size;
  }
};

}  // namespace

void join_pieces(std::vector<Piece>& pieces, const BodyType& body) { Joiner(pieces, body).run(); }

}  // namespace lectern
