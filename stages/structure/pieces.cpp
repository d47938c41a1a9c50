// Splits regions into pieces by gap, type, indent, short lines and list markers. Never joins over regions (join.cpp)
// and never decides what a piece is. Tested by pieces_test.cpp.
#include "stages/structure/pieces.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kGap = 1.22;         // of the leading expected: a larger distance parts paragraphs
constexpr double kSizeChange = 0.05;  // of the size: lines whose type differs more are not one piece
constexpr double kIndent = 0.7;       // em: a first-line indent is at least this deep
constexpr double kDeepIndent = 9;     // em: deeper is no first-line indent but another place
constexpr double kCodeGap = 2.2;      // leadings: empty lines inside code
constexpr double kEarlyBreak = 0.3;   // of the column: the room that a line left free over a longer one
constexpr double kRoom = 1.2;         // em: spare room, over what the next word needs, that says a line ended by choice

double start_of(const Line& l) { return l.rtl ? -l.box.x1 : l.box.x0; }
double end_of(const Line& l) { return l.rtl ? -l.box.x0 : l.box.x1; }
double column_start(const Box& c, bool rtl) { return rtl ? -c.x1 : c.x0; }
double column_end(const Box& c, bool rtl) { return rtl ? -c.x0 : c.x1; }

struct Letters {
  std::size_t all = 0, bold = 0, italic = 0, upper = 0, small_caps = 0;
};

Letters count_letters(const std::vector<Span>& spans) {
  Letters n;
  for (const Span& s : spans) {
    if (s.raise != 0) continue;
    for (char32_t c : s.text) {
      if (!is_letter(c) && !is_digit(c)) continue;
      ++n.all;
      if (s.bold) ++n.bold;
      if (s.italic) ++n.italic;
      if (is_letter(c) && is_upper(c)) ++n.upper;
      if (s.small_caps) ++n.small_caps;
    }
  }
  return n;
}

Color color_of(const Line& line) {
  std::map<int, std::size_t> count;
  for (const Span& s : line.spans) count[(s.color.r << 16) | (s.color.g << 8) | s.color.b] += s.text.size();
  int best = 0;
  std::size_t most = 0;
  for (const auto& [c, n] : count)
    if (n > most) most = n, best = c;
  return {static_cast<std::uint8_t>(best >> 16), static_cast<std::uint8_t>(best >> 8), static_cast<std::uint8_t>(best)};
}

bool mono_line(const Line& line) {
  return std::all_of(line.spans.begin(), line.spans.end(), [](const Span& s) { return s.monospace; });
}

/// Whole lines in another face: bold against not bold at all, and so on.
bool other_type(const Line& a, const Line& b) {
  if (std::abs(a.size - b.size) > kSizeChange * std::max(a.size, b.size)) return true;
  const Letters x = count_letters(a.spans), y = count_letters(b.spans);
  if (x.all == 0 || y.all == 0) return false;
  if ((x.bold == x.all && y.bold == 0) || (y.bold == y.all && x.bold == 0)) return true;
  if (!same_color(color_of(a), color_of(b)) && a.spans.size() == 1 && b.spans.size() == 1 &&
      !(a.spans[0].link >= 0 || b.spans[0].link >= 0))
    return true;
  return false;
}

/// A whole line in a face that marks headings, over a line that may begin in it (a run-in head) but goes on without it.
bool heading_face(const Line& above, const Line& below) {
  const Letters x = count_letters(above.spans), y = count_letters(below.spans);
  return x.all > 0 && ((x.bold == x.all && y.bold < y.all) || (x.italic == x.all && y.italic == 0 && y.all > 0));
}

/// Width of the first word of a line, space included, by equal shares.
double first_word(const Line& line) {
  const std::u32string text = text_of(line);
  if (!text.empty() && is_cjk(text[0])) return line.size;
  const std::size_t end = std::min(text.find(U' '), text.size());
  return line.box.width() * static_cast<double>(end + 1) / static_cast<double>(std::max<std::size_t>(1, text.size()));
}

/// The distance of baselines that lines of this size have in the region.
class Leading {
 public:
  Leading(const std::vector<Line>& lines, const BodyType& body) : body_(body) {
    std::map<long, std::map<long, int>> seen;
    for (std::size_t i = 1; i < lines.size(); ++i) {
      const double d = lines[i].baseline - lines[i - 1].baseline;
      if (std::abs(lines[i].size - lines[i - 1].size) > 0.3 || d < 0.8 * lines[i].size || d > 2.2 * lines[i].size)
        continue;
      ++seen[key(lines[i].size)][std::lround(d * 2)];
    }
    for (const auto& [size, distances] : seen) {
      int most = 0;
      for (const auto& [d, n] : distances)
        if (n > most) most = n, of_[size] = static_cast<double>(d) / 2;
      if (most < 3) of_.erase(size);
    }
  }
  double of(double size) const {
    const double scaled = body_.leading * size / body_.size;
    const auto it = of_.find(key(size));
    return it != of_.end() && it->second < 1.3 * scaled ? it->second : scaled;
  }

 private:
  static long key(double size) { return std::lround(size * 4); }
  const BodyType& body_;
  std::map<long, double> of_;
};

}  // namespace

std::u32string text_of(const Piece& piece) {
  std::u32string out;
  for (const Line& line : piece.lines) {
    if (!out.empty()) out += U' ';
    out += text_of(line);
  }
  return out;
}

std::u32string plain_text_of(const Line& line) {
  std::u32string out;
  for (const Span& s : line.spans)
    if (s.raise <= 0) out += s.text;
  return out.empty() ? text_of(line) : out;
}

bool ends_sentence(const std::u32string& text) {
  static const std::u32string closing = U")]}”’\"'»›」』）】";
  static const std::u32string ends = U".!?…:;。！？：；؟۔";
  std::size_t i = text.size();
  while (i > 0 && (is_space(text[i - 1]) || closing.find(text[i - 1]) != std::u32string::npos)) --i;
  return i > 0 && ends.find(text[i - 1]) != std::u32string::npos;
}

void measure(Piece& p, const BodyType& body) {
  p.box = {};
  Letters n;
  double chars = 0;
  std::map<long, double> sizes;
  for (const Line& line : p.lines) {
    if (line.page == p.lines[0].page) p.box = unite(p.box, line.box);
    const Letters l = count_letters(line.spans);
    n.all += l.all, n.bold += l.bold, n.italic += l.italic, n.upper += l.upper, n.small_caps += l.small_caps;
    const double c = reading_length(text_of(line));
    chars += c;
    sizes[std::lround(line.size * 20)] += c;
  }
  p.chars = chars;
  double most = 0;
  for (const auto& [size, c] : sizes)
    if (c > most) most = c, p.size = static_cast<double>(size) / 20;
  std::size_t letters = 0;
  bool cased = false;
  for (const Line& line : p.lines)
    for (const Span& s : line.spans)
      cased = cased || std::any_of(s.text.begin(), s.text.end(), [](char32_t c) { return is_upper(c) || is_lower(c); });
  for (const Line& line : p.lines)
    for (const Span& s : line.spans)
      letters += static_cast<std::size_t>(std::count_if(s.text.begin(), s.text.end(), is_letter));
  p.bold = n.all > 0 && n.bold == n.all;
  p.italic = n.all > 0 && n.italic == n.all;
  p.mono = n.all > 0 && std::all_of(p.lines.begin(), p.lines.end(), mono_line);
  p.caps = letters >= 3 && (n.upper * 10 >= letters * 9 || n.small_caps == n.all) && cased;
  p.bold_start = !p.lines.empty() && !p.bold && p.lines[0].spans[0].bold && !body.bold;
  if (!p.lines.empty()) p.color = color_of(p.lines[0]);
  if (p.lines.empty()) return;
  const bool rtl = p.lines[0].rtl;
  const double left = column_start(p.column, rtl), right = column_end(p.column, rtl);
  p.first_indent = start_of(p.lines[0]) - left;
  p.indent = p.first_indent;
  if (p.lines.size() > 1) {
    p.indent = 1e9;
    for (std::size_t i = 1; i < p.lines.size(); ++i)
      if (p.lines[i].page == p.lines[0].page) p.indent = std::min(p.indent, start_of(p.lines[i]) - left);
    if (p.indent > 1e8) p.indent = p.first_indent;
  }
  p.right_gap = right - end_of(p.lines.back());
  p.full = p.right_gap < 0.8 * p.size;
  const auto middle = [&](const Line& l) {
    return std::abs((l.box.x0 + l.box.x1) / 2 - (p.column.x0 + p.column.x1) / 2);
  };
  p.centred = std::all_of(p.lines.begin(), p.lines.end(), [&](const Line& l) {
    return middle(l) < 0.6 * p.size && l.box.width() < 0.93 * p.column.width();
  });
  p.rule_above = p.lines[0].rule_above;
}

std::vector<Piece> split_pieces(const Region& region, const BodyType& body, std::size_t number) {
  std::vector<Piece> out;
  const std::vector<Line>& lines = region.lines;
  const Leading leading(lines, body);
  const auto fits_next = [&](std::size_t i) {  // line i ended although the first word of the next had room
    double right = end_of(lines[i]);
    if (i + 1 == lines.size()) return false;
    const auto together = [&](std::size_t a, std::size_t b) {  // neighbours in one block of text
      return lines[b].baseline - lines[a].baseline < kGap * leading.of(lines[b].size) &&
             !other_type(lines[a], lines[b]);
    };
    for (std::size_t k = i; k > 0 && k + 3 > i && together(k - 1, k); --k)
      right = std::max(right, end_of(lines[k - 1]));
    for (std::size_t k = i + 1; k < std::min(lines.size(), i + 4) && together(k - 1, k); ++k)
      right = std::max(right, end_of(lines[k]));
    return right - end_of(lines[i]) > first_word(lines[i + 1]) + kRoom * lines[i].size;
  };
  double item_text = -1e9;  // where the text of the open item begins
  double above_start = 0;   // the left edge that the piece's lines after the first have
  std::vector<Marker> markers(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) markers[i] = find_marker(lines[i]);
  const auto marker_counts = [&](std::size_t i) {
    const Marker& m = markers[i];
    if (m.kind == Marker::Kind::none) return false;
    if (m.kind == Marker::Kind::bullet) {
      const bool dash = m.frame == U"–" || m.frame == U"—" || m.frame == U"*" || m.frame == U"»" || m.frame == U"·" ||
                        m.frame == U"-";
      if (!dash) return true;
    }
    const bool raised = m.frame == U"^#";  // a note's: it needs its neighbours
    if (m.gap && !raised) return true;
    if (m.kind == Marker::Kind::bullet &&
        start_of(lines[i]) > column_start(region.column, lines[i].rtl) + 0.5 * lines[i].size && i > 0 &&
        (markers[i - 1].kind != Marker::Kind::none || text_of(lines[i - 1]).back() == U':'))
      return true;
    // Hanging: the next line starts where this one's text does. A bare number amid a sentence is none.
    const bool bare = m.frame == U"#" && std::all_of(m.label.begin(), m.label.end(), is_digit);
    const bool amid = bare && i > 0 && !ends_sentence(plain_text_of(lines[i - 1])) &&
                      lines[i].baseline - lines[i - 1].baseline < kGap * leading.of(lines[i].size);
    if (!raised && !amid && i + 1 < lines.size() && std::abs(start_of(lines[i + 1]) - m.text_x) < 0.5 * lines[i].size &&
        start_of(lines[i]) < m.text_x - 0.5 * lines[i].size)
      return true;
    // A paragraph with a first-line indent that opens with a number is none.
    if (!raised && i + 1 < lines.size() && markers[i + 1].kind == Marker::Kind::none &&
        start_of(lines[i + 1]) < start_of(lines[i]) - 0.5 * lines[i].size &&
        lines[i + 1].baseline - lines[i].baseline < 1.3 * leading.of(lines[i].size))
      return false;
    if (bare) {
      // Text may begin with a number, but not line after line with the next, their words one below the other.
      std::size_t near = 0;
      for (std::size_t k = 0; k < lines.size(); ++k)
        near += k != i && markers[k].kind == m.kind && markers[k].frame == m.frame &&
                std::abs(markers[k].value - m.value) <= 2 && markers[k].value != m.value &&
                (markers[k].value > m.value) == (k > i) && std::abs(markers[k].text_x - m.text_x) < 0.3 * lines[i].size;
      return near >= 2;
    }
    // A neighbour in sequence at the same place.
    for (std::size_t k = 0; k < lines.size(); ++k)
      if (k != i && markers[k].kind == m.kind && markers[k].frame == m.frame &&
          (std::abs(start_of(lines[k]) - start_of(lines[i])) < 0.5 * lines[i].size ||
           std::abs(markers[k].text_x - m.text_x) < 0.3 * lines[i].size) &&  // numbers set flush right
          (m.kind == Marker::Kind::bullet || std::abs(markers[k].value - m.value) == 1))
        return true;
    return false;
  };
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Line& line = lines[i];
    const bool item = marker_counts(i);
    bool split = i == 0;
    double gap = 9;
    if (i > 0) {
      const Line& above = lines[i - 1];
      const double expected = std::min(leading.of(line.size), leading.of(above.size)) * 0.5 +
                              0.5 * std::max(leading.of(line.size), leading.of(above.size));
      gap = (line.baseline - above.baseline) / expected;
      const double em = line.size, start = start_of(line), previous = start_of(above);
      const bool distinct =
          above.size > 1.08 * body.size || count_letters(above.spans).bold == count_letters(above.spans).all;
      // Lines as far apart as those of the piece they follow are no new paragraph, however far that is.
      const std::vector<Line>& open = out.back().lines;
      const bool even =
          open.size() >= 2 && gap < 1.6 && gap > 0.8 &&
          std::abs((line.baseline - above.baseline) / (open.back().baseline - open[open.size() - 2].baseline) - 1) <
              0.06 &&
          open[open.size() - 2].page == line.page;
      const bool code = mono_line(above) && mono_line(line) && gap < kCodeGap && gap > 0.3 && !line.rule_above;
      if (code) split = false;
      else if (mono_line(above) != mono_line(line) && (mono_line(above) ? above : line).spans[0].text.size() > 1 &&
               gap > 1.02)
        split = true;
      else if ((gap > kGap && !even) || gap < 0.3 || line.rule_above || other_type(above, line)) split = true;
      else if (item) split = true;
      else if (item_text > -1e8 && start < item_text - kIndent * em && out.back().marker.kind != Marker::Kind::none &&
               (fits_next(i - 1) || ends_sentence(plain_text_of(above)) || out.back().lines.size() > 1))
        split = true;  // left of the item's text, and not a line that runs on to the edge as a paragraph's does
      else if (!distinct || !other_type(above, line)) {
        const bool first_of_two = out.back().lines.size() >= 2;
        const double left = first_of_two ? above_start : previous;
        // A first-line indent: deeper than the line above and the line below.
        const bool hangs = item_text > -1e8 && std::abs(start - item_text) < 0.6 * em;  // the second line of an item
        if (!hangs && start > left + kIndent * em && start < left + kDeepIndent * em &&
            start > previous + kIndent * em) {
          const bool back = i + 1 >= lines.size() || start_of(lines[i + 1]) < start - kIndent * em ||
                            lines[i + 1].baseline - line.baseline > kGap * expected;
          if (back && ends_sentence(plain_text_of(above))) split = true;
          else if (back && !first_of_two && out.back().lines.size() == 1 && fits_next(i - 1)) split = true;
          // A term on a line of its own: what follows keeps the deeper indent.
          else if (!back && !item && out.back().lines.size() == 1 && fits_next(i - 1) &&
                   markers[i - 1].kind == Marker::Kind::none && !ends_sentence(plain_text_of(above)))
            split = true;
        }
        // A run-in head after a sentence that ended.
        if (!split && line.spans[0].bold && !body.bold && line.spans.size() > 1 && !line.spans.back().bold &&
            !above.spans.back().bold && ends_sentence(plain_text_of(above)) && ends_sentence(line.spans[0].text))
          split = true;
        // A hanging indent: the line starts left of a piece whose later lines are indented.
        if (first_of_two && start < above_start - kIndent * em &&
            std::abs(start - start_of(out.back().lines[0])) < 0.4 * em)
          split = true;
        if (!split && fits_next(i - 1) && !distinct && ends_sentence(plain_text_of(above)) && gap > 0.85) split = true;
        // A line that is all bold or all slanted, with room left, over a line that is not: a heading over its text.
        if (!split && heading_face(above, line) && !is_lower(text_of(line)[0]) &&
            column_end(region.column, line.rtl) - end_of(above) > first_word(line) + kRoom * above.size)
          split = true;
        // A short line over a long one, both from the edge: text that is set in one piece never breaks so early.
        if (!split && fits_next(i - 1) && !distinct && open.size() == 1 && gap > 0.85 &&
            end_of(line) - end_of(above) > kEarlyBreak * region.column.width() &&
            std::abs(start - previous) < 0.5 * em && !is_lower(text_of(line)[0]) &&
            out.back().marker.kind == Marker::Kind::none)
          split = true;
        // Two short lines in a row that both had room: lines kept by the author (an address).
        if (!split && fits_next(i - 1) && !distinct && out.back().lines.size() == 1 &&
            !ends_sentence(plain_text_of(above)) &&
            (i + 1 >= lines.size() || fits_next(i) || lines[i + 1].baseline - line.baseline > kGap * expected) &&
            !is_lower(text_of(line)[0]))
          split = true;
      }
    }
    if (i > 0 && line.told.block >= 0 && lines[i - 1].told.block >= 0 &&
        !(mono_line(lines[i - 1]) && mono_line(line)))     // lines of code may be paragraphs of their own there
      split = line.told.block != lines[i - 1].told.block;  // a sound structure tree knows
    if (split) {
      Piece p;
      p.page = line.page, p.column = region.column, p.region = number, p.gap_above = gap;
      p.first_in_region = i == 0;
      out.push_back(std::move(p));
      item_text = -1e9;
      if (item) {
        out.back().marker = markers[i];
        out.back().role = Role::item;
        item_text = markers[i].text_x;
      }
    } else if (out.back().lines.size() == 1) {
      above_start = start_of(line);
      if (out.back().marker.kind != Marker::Kind::none) item_text = std::min(item_text, start_of(line));
    }
    out.back().lines.push_back(line);
  }
  for (Piece& p : out) measure(p, body);
  if (!out.empty()) out.back().last_in_region = true;
  return out;
}

}  // namespace lectern
