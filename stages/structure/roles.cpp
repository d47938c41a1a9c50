// Roles of pieces besides headings and titles; each function looks for one kind. None of them changes text;
// find_lines may join pieces. Lists are in lists.cpp. Tested by roles_test.cpp.
#include "stages/structure/roles.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kDisplaySize = 1.12;  // of the body size: a pull quote is at least so large, or set apart otherwise
constexpr double kDisplayChars = 320;  // a longer piece is no display line
constexpr int kHeadingsAlike = 2;      // so many short lines in a type make it one of headings
constexpr double kCaptionReach = 2.6;  // leadings from a table or figure to its caption
constexpr double kCaptionChars = 420;
constexpr double kLegendChars = 1500;
constexpr double kLegendSize = 0.93;    // of the body size: notes and sources of figures are at most so large
constexpr std::size_t kTitleParts = 3;  // pieces of a caption over its figure
constexpr double kQuoteIndent = 1.2;    // em, of every line
constexpr double kAddressWidth = 0.66;  // of the column: the longest line of an address
constexpr std::size_t kLeastContents = 3;

/// Words that captions begin with, before a number: figure and table in the languages we know.
constexpr std::array kCaptionWords = {
    U"figure",  U"fig",       U"table",    U"chart",   U"map",     U"exhibit", U"illustration", U"plate",   U"photo",
    U"tableau", U"graphique", U"carte",    U"tabla",   U"cuadro",  U"figura",  U"gráfico",      U"gráfica", U"mapa",
    U"foto",    U"abbildung", U"abb",      U"tabelle", U"grafik",  U"karte",   U"quadro",       U"tabela",  U"tabella",
    U"figuur",  U"tabel",     U"рис",      U"рисунок", U"таблица", U"график",  U"табл",         U"rysunek", U"rys",
    U"表",      U"图",        U"圖",       U"図",      U"الجدول",  U"جدول",    U"الشكل",        U"شكل",     U"รูป",
    U"tabell",  U"figur",     U"taulukko", U"kuva"};

bool opens_quotation(const std::u32string& t) {
  return !t.empty() && (t[0] == 0x201C || t[0] == 0xAB || t[0] == 0x2018 || t[0] == '"' || t[0] == '\'' ||
                        t[0] == 0x300C || t[0] == 0x201E || t[0] == 0x201D);
}

/// A person's name, or an office, on a line of its own.
bool name_line(const Line& line, const Piece& p) {
  const std::u32string t = plain_text_of(line);
  if (t.empty() || !is_upper(t[0]) || t.size() > 70 || line.box.width() > 0.75 * p.column.width()) return false;
  std::size_t words = 0, upper = 0;
  for (std::size_t i = 0; i < t.size(); ++i)
    if (is_letter(t[i]) && (i == 0 || is_space(t[i - 1]) || t[i - 1] == '-')) ++words, upper += is_upper(t[i]);
  return words >= 2 && upper * 3 >= words * 2 && !std::any_of(t.begin(), t.end(), is_digit);
}

/// Set under the text of the item before it: a later paragraph of that item.
bool under_item(const std::vector<Piece>& pieces, std::size_t i, double em) {
  for (std::size_t k = i; k-- > 0;) {
    const Piece& p = pieces[k];
    const bool over = p.last_in_region && pieces[k + 1].first_in_region && pieces[k + 1].page - p.page <= 1;
    if (p.region != pieces[k + 1].region && !over) return false;
    if (p.role == Role::item) {
      const Line& first = p.lines[0];
      const double text = p.first_indent + p.marker.text_x - (first.rtl ? -first.box.x1 : first.box.x0);
      return std::abs(pieces[i].indent - text) < 0.6 * em;
    }
    if (!prose(p) || std::abs(p.indent - pieces[i].indent) > 0.6 * em) return false;
  }
  return false;
}

}  // namespace

bool caption_word(const std::u32string& text) {
  const std::u32string low = lower(text);
  for (const char32_t* word : kCaptionWords) {
    const std::u32string w = word;
    if (low.rfind(w, 0) != 0) continue;
    std::size_t i = w.size();
    while (i < low.size() && (is_space(low[i]) || low[i] == '.')) ++i;
    if (i < low.size() &&
        (is_digit(low[i]) || (i + 1 < low.size() && (low[i + 1] == '.' || low[i + 1] == ':' || is_space(low[i + 1])) &&
                              is_letter(low[i]) && i > w.size())))
      return true;
    if (i < low.size() && low.find_first_not_of(U"ivx", i) > i &&
        low.find_first_not_of(U"ivx", i) != std::u32string::npos && i > w.size())
      return true;
  }
  return false;
}

void find_signatures(std::vector<Piece>& pieces, const BodyType& body) {
  // Two or three short lines at the end of a section, one of them a name.
  for (std::size_t i = 1; i < pieces.size(); ++i) {
    Piece& p = pieces[i];
    const bool last = i + 1 == pieces.size() || pieces[i + 1].role == Role::heading;
    if (!last || !prose(p) || p.part_of_item || p.lines.size() < 2 || p.lines.size() > 4 || p.gap_above < 1.2) continue;
    const bool brief = std::all_of(p.lines.begin(), p.lines.end(), [&](const Line& l) {
      return l.box.width() < kAddressWidth * p.column.width() && !ends_sentence(plain_text_of(l));
    });
    if (brief && std::any_of(p.lines.begin(), p.lines.end(), [&](const Line& l) { return name_line(l, p); }))
      p.role = Role::lines, p.signature = true;
  }
  std::size_t begin = pieces.size();
  // Back over what may be signatures: short pieces that open with a name.
  while (begin > 0 && pieces.size() - begin < 8) {
    const Piece& p = pieces[begin - 1];
    const bool office = begin < pieces.size() && p.lines.size() == 1 && p.chars < 70;
    if (!prose(p) || p.part_of_item || p.lines.size() > 3 || p.chars > 200 || p.bold_start) break;
    // Right under a name, in a paragraph of its own.
    const bool under = begin > 1 && p.gap_above < 1.2 && prose(pieces[begin - 2]) &&
                       pieces[begin - 2].gap_above > 1.2 &&
                       name_line(pieces[begin - 2].lines.back(), pieces[begin - 2]);
    if (!name_line(p.lines[0], p) && !office && !under && !(p.lines.size() == 1 && p.gap_above < 1.2 && p.chars < 70))
      break;
    --begin;
  }
  while (begin < pieces.size() && !(name_line(pieces[begin].lines[0], pieces[begin]) && pieces[begin].gap_above > 1.2))
    ++begin;
  if (begin == 0 || begin == pieces.size()) return;
  for (std::size_t i = begin; i < pieces.size();) {
    Piece& p = pieces[i];
    while (i + 1 < pieces.size() && pieces[i + 1].gap_above < 1.2 && pieces[i + 1].region == p.region &&
           p.lines.size() + pieces[i + 1].lines.size() <= 4) {
      for (Line& l : pieces[i + 1].lines) p.lines.push_back(std::move(l));
      pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    }
    if (p.lines.size() >= 2 || name_line(p.lines[0], p)) {
      measure(p, body);
      p.role = Role::lines, p.signature = true;
    }
    ++i;
  }
}

bool split_contents_line(const Line& line, std::u32string& text, std::u32string& page) {
  const std::u32string all = text_of(line);
  std::size_t end = all.size();
  while (end > 0 && is_space(all[end - 1])) --end;
  std::size_t begin = end;
  while (begin > 0 &&
         (is_digit(all[begin - 1]) || std::u32string(U"ivxlcIVXLC").find(all[begin - 1]) != std::u32string::npos))
    --begin;
  if (begin == end || end - begin > 6) return false;
  page = all.substr(begin, end - begin);
  std::size_t stop = begin;
  std::size_t dots = 0;
  while (stop > 0 && (is_space(all[stop - 1]) || all[stop - 1] == '.' || all[stop - 1] == 0x2026 ||
                      all[stop - 1] == 0xB7 || all[stop - 1] == '_' || all[stop - 1] == 0x2024)) {
    if (!is_space(all[stop - 1])) dots += all[stop - 1] == 0x2026 ? 3 : 1;
    --stop;
  }
  const bool gap = line.spans.size() > 1 && line.spans.back().gap_before && fold_spaces(line.spans.back().text) == page;
  if (dots < 3 && !gap) return false;
  text = fold_spaces(std::u32string_view(all).substr(0, stop));
  return std::any_of(text.begin(), text.end(), is_letter);
}

const LinkArea* internal_link(const Line& line, const Layout& layout) {
  const LinkArea* link = nullptr;
  for (const Span& s : line.spans) {
    if (s.raise != 0 || std::none_of(s.text.begin(), s.text.end(), is_letter)) continue;
    if (s.link < 0) return nullptr;
    link = &layout.pages[static_cast<std::size_t>(line.page) - 1].links[static_cast<std::size_t>(s.link)];
    if (link->page <= 0) return nullptr;
  }
  return link;
}

void find_contents(std::vector<Piece>& pieces, const Layout& layout) {
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    std::size_t end = i, lines = 0, hits = 0;
    while (end < pieces.size() && !pieces[end].block && pieces[end].chars < 2000) {
      std::size_t own = 0;
      for (const Line& l : pieces[end].lines) {
        std::u32string text, page;
        own += split_contents_line(l, text, page) || internal_link(l, layout);
      }
      if (own * 2 < pieces[end].lines.size() || own == 0) break;
      lines += pieces[end].lines.size(), hits += own;
      ++end;
    }
    if (hits < kLeastContents || hits * 10 < lines * 6) {
      if (end > i) i = end - 1;
      continue;
    }
    Piece all = std::move(pieces[i]);
    for (std::size_t k = i + 1; k < end; ++k)
      for (Line& l : pieces[k].lines) all.lines.push_back(std::move(l));
    measure(all, layout.body);
    all.role = Role::contents;
    all.marker = {};
    pieces[i] = std::move(all);
    pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                 pieces.begin() + static_cast<std::ptrdiff_t>(end));
  }
}

namespace {

struct DisplayType {
  long size;  // tenths of a point
  bool bold, italic;
  int color;
  auto operator<=>(const DisplayType&) const = default;
};

DisplayType display_type(const Piece& p) {
  return {std::lround(p.size * 10), p.bold, p.italic, (p.color.r << 16) | (p.color.g << 8) | p.color.b};
}

}  // namespace

void find_pull_quotes(std::vector<Piece>& pieces, const BodyType& body) {
  // Types that set short lines without a full stop elsewhere are those of headings.
  std::map<DisplayType, int> headings;
  for (const Piece& p : pieces)
    if (prose(p) && p.lines.size() <= 2 && p.size > 1.05 * body.size && !ends_sentence(text_of(p)))
      ++headings[display_type(p)];
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    Piece& p = pieces[i];
    if (!prose(p) || p.chars > kDisplayChars || p.chars < 12) continue;
    const std::u32string text = text_of(p);
    if (p.lines.size() <= 2 && !opens_quotation(text) && headings[display_type(p)] >= kHeadingsAlike) continue;
    const bool larger = p.size >= kDisplaySize * body.size;
    const bool apart = p.rule_above || p.centred || p.first_indent > 1.0 * body.size;
    const bool colored = !same_color(p.color, body.color);
    const bool quoted = opens_quotation(text);
    if (larger &&
        (quoted || ((ends_sentence(text) || p.lines.size() >= 3) && (apart || colored) &&
                    (!p.bold || (colored && p.first_indent > 1.0 * body.size && p.indent > 1.0 * body.size)))))
      p.role = Role::pull_quote;
    else if (quoted && p.size > 0.98 * body.size &&
             ((p.italic && colored) || (p.rule_above && (p.italic || colored || p.centred))))
      p.role = Role::pull_quote;
  }
}

namespace {

/// A caption over a figure whose second part is set in another face: "Figure 2: …" in bold, then what is drawn. The
/// index of its first piece; `figure` when there is none.
std::size_t title_of_two_parts(const std::vector<Piece>& pieces, std::size_t figure, const BodyType& body) {
  const Box& box = pieces[figure].block->box;
  double below = box.y0;
  for (std::size_t k = figure; k-- > 0 && k + kTitleParts >= figure;) {
    const Piece& p = pieces[k];
    if (!prose(p) || p.page != pieces[figure].page || p.chars > kCaptionChars || p.size > 1.02 * body.size ||
        overlap_x(p.box, box) < 0.3 * p.box.width() || below - p.box.y1 > kCaptionReach * body.leading ||
        below - p.box.y1 < -body.leading)
      return figure;
    if (caption_word(text_of(p))) return k + 1 < figure ? k : figure;
    below = p.box.y0;
  }
  return figure;
}

/// What stands right below a figure in type smaller than the text: its notes and its source.
void find_legends(std::vector<Piece>& pieces, std::size_t figure, const BodyType& body) {
  const Box box = pieces[figure].block->box;
  double above = box.y1;
  for (std::size_t k = figure + 1; k < pieces.size(); ++k) {
    Piece& p = pieces[k];
    if (p.role == Role::caption && p.page == pieces[figure].page) {
      above = p.box.y1;
      continue;
    }
    if (!prose(p) || p.page != pieces[figure].page || p.size > kLegendSize * body.size ||
        overlap_x(p.box, box) < 0.3 * std::min(p.box.width(), box.width()) ||
        p.box.y0 - above > kCaptionReach * body.leading || p.box.y0 - above < -body.leading ||
        caption_word(text_of(p)) || p.chars > kLegendChars)
      return;
    p.role = Role::legend;
    above = p.box.y1;
  }
}

}  // namespace

void find_captions(std::vector<Piece>& pieces, const BodyType& body) {
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (!pieces[i].block || pieces[i].block->kind == RegionKind::box) continue;
    const bool table = pieces[i].block->kind == RegionKind::table;
    const Box& box = pieces[i].block->box;
    const auto usable = [&](std::size_t k) {
      return k < pieces.size() && prose(pieces[k]) && pieces[k].page == pieces[i].page &&
             pieces[k].chars < kCaptionChars;
    };
    const auto set_apart = [&](const Piece& p) {
      if (p.chars > 260) return false;
      if (p.size > 1.02 * body.size) return false;
      const bool own_type = p.size < 0.97 * body.size || p.italic || (p.bold && p.centred);
      return own_type && (p.centred || p.italic || p.size < 0.97 * body.size);
    };
    const std::size_t above = i - 1, below = i + 1;
    const auto near_above = [&](const Piece& p) {
      return box.y0 - p.box.y1 < kCaptionReach * body.leading && box.y0 - p.box.y1 > -body.leading;
    };
    const auto near_below = [&](const Piece& p) {
      return p.box.y0 - box.y1 < kCaptionReach * body.leading && p.box.y0 - box.y1 > -body.leading;
    };
    const std::size_t titled = i > 0 && !table ? title_of_two_parts(pieces, i, body) : i;
    if (titled < i) {
      pieces[titled].role = Role::caption;
      for (std::size_t k = titled + 1; k < i; ++k) pieces[k].role = Role::legend;
    } else if (i > 0 && usable(above) && caption_word(text_of(pieces[above])) && near_above(pieces[above]))
      pieces[above].role = Role::caption;
    else if (usable(below) && caption_word(text_of(pieces[below])) && near_below(pieces[below]))
      pieces[below].role = Role::caption;
    else if (!table && usable(below) && near_below(pieces[below]) && set_apart(pieces[below]) &&
             (pieces[below].centred || pieces[below].italic))
      pieces[below].role = Role::caption;
    else if (table && i > 0 && usable(above) && near_above(pieces[above]) && set_apart(pieces[above]) &&
             !ends_sentence(text_of(pieces[above])))
      pieces[above].role = Role::caption;
    if (!table) find_legends(pieces, i, body);
  }
}

void find_quotes(std::vector<Piece>& pieces, const BodyType& body) {
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    Piece& p = pieces[i];
    if (!prose(p) || p.part_of_item) continue;
    const double em = body.size;
    if (std::min(p.first_indent, p.indent) < kQuoteIndent * em || p.first_indent > 0.4 * p.column.width()) continue;
    bool beside_figure = false;
    for (std::size_t k = i >= 2 ? i - 2 : 0; k < std::min(pieces.size(), i + 3); ++k)
      if (pieces[k].block && pieces[k].block->kind == RegionKind::figure && pieces[k].page == p.page &&
          overlap_y(pieces[k].block->box, p.box) > 0)
        beside_figure = true;
    const std::u32string text = text_of(p);
    const bool set_off = opens_quotation(text) && (p.italic || p.size < 0.97 * body.size);
    if (beside_figure || (!set_off && under_item(pieces, i, em))) continue;
    if (p.first_in_region && is_lower(text[0])) continue;  // the rest of something
    const bool continues =
        i > 0 && pieces[i - 1].role == Role::quote && std::abs(pieces[i - 1].indent - p.indent) < 0.5 * em;
    // Longer than a line, in quotation marks, slanted or smaller: a display line or an indent alone is not enough.
    const bool narrow = p.lines.size() > 1 || p.right_gap > kQuoteIndent * em;
    const bool marked = opens_quotation(text) || p.italic || p.size < 0.97 * body.size ||
                        (p.lines.size() >= 2 && std::abs(p.first_indent - p.indent) < 0.4 * em);
    if (p.gap_above < 1.05 && !continues && !p.first_in_region && !opens_quotation(text)) continue;
    const bool announced = i > 0 && prose(pieces[i - 1]) && !pieces[i - 1].lines.empty() &&
                           plain_text_of(pieces[i - 1].lines.back()).back() == U':' && p.right_gap > kQuoteIndent * em;
    if (!(announced && p.chars > 20) && (!(narrow && marked) || (p.chars < 40 && !continues && !opens_quotation(text))))
      continue;
    p.role = Role::quote;
    // A dash before the source may read as a list's, but then it is alone.
    const auto lone_dash = [&](std::size_t k) {
      return pieces[k].role == Role::item && pieces[k].marker.kind == Marker::Kind::bullet &&
             (pieces[k].marker.frame == U"—" || pieces[k].marker.frame == U"–" || pieces[k].marker.frame == U"-") &&
             !(k + 1 < pieces.size() && pieces[k + 1].role == Role::item);
    };
    if (i + 1 < pieces.size() && (prose(pieces[i + 1]) || lone_dash(i + 1)) && pieces[i + 1].lines.size() <= 2 &&
        pieces[i + 1].chars < 180 && pieces[i + 1].region == p.region) {
      const Piece& next = pieces[i + 1];
      const std::u32string t = text_of(next);
      const bool rtl = next.lines[0].rtl;  // it ends where the column ends, or where the quotation does
      const double edge = rtl ? next.box.x0 - p.box.x0 : p.box.x1 - next.box.x1;
      const bool right =
          next.first_indent > 0.3 * next.column.width() && (next.right_gap < 3 * em || std::abs(edge) < 0.5 * em);
      const bool dash = !t.empty() && (t[0] == 0x2014 || t[0] == 0x2013 || t[0] == 0x2015 ||
                                       (t[0] == '-' && t.size() > 1 && is_space(t[1])));
      const bool bracket = !t.empty() && t[0] == '(' && t.back() == ')' && next.first_indent > kQuoteIndent * em;
      if (right || ((dash || bracket) && next.gap_above < 1.6))
        pieces[i + 1].role = Role::source, pieces[i + 1].marker = {};
    }
  }
}

void find_lines(std::vector<Piece>& pieces, const BodyType& body) {
  for (Piece& p : pieces)
    if (prose(p) && p.mono && !p.part_of_item) p.role = Role::lines;
  // Short lines cut apart by split_pieces, or kept in one piece in a narrow column.
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (!prose(pieces[i]) || pieces[i].part_of_item) continue;
    std::size_t end = i;
    std::size_t lines = 0;
    const auto shortish = [&](const Piece& p) {
      return std::all_of(p.lines.begin(), p.lines.end(), [&](const Line& l) {
        const std::u32string t = text_of(l);
        // "ul. Portowa 12": a street may begin with a small letter, but has a number.
        const bool starts = !t.empty() && (!is_lower(t[0]) || t.find(U'@') != std::u32string::npos ||
                                           t.rfind(U"www.", 0) == 0 || std::any_of(t.begin(), t.end(), is_digit));
        return l.box.width() < kAddressWidth * p.column.width() && starts && t.back() != '.' && t.back() != '!' &&
               t.back() != '?' && t.back() != ':' && t.size() < 60;
      });
    };
    while (end < pieces.size() && prose(pieces[end]) && !pieces[end].part_of_item &&
           pieces[end].region == pieces[i].region && shortish(pieces[end]) &&
           (end == i || pieces[end].gap_above < 1.2) && std::abs(pieces[end].size - pieces[i].size) < 0.3)
      lines += pieces[end].lines.size(), ++end;
    if (lines >= 3) {
      // Beside a picture, all lines are short.
      bool beside = false;
      for (std::size_t k = i >= 2 ? i - 2 : 0; k < std::min(pieces.size(), end + 2); ++k)
        if (pieces[k].block && pieces[k].block->kind == RegionKind::figure && pieces[k].page == pieces[i].page &&
            overlap_y(pieces[k].block->box, pieces[i].box) > 0)
          beside = true;
      if (!beside) {
        for (std::size_t k = i + 1; k < end; ++k)
          for (Line& l : pieces[k].lines) pieces[i].lines.push_back(std::move(l));
        pieces[i].last_in_region = pieces[end - 1].last_in_region;
        pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                     pieces.begin() + static_cast<std::ptrdiff_t>(end));
        measure(pieces[i], body);
        pieces[i].role = Role::lines;
        continue;
      }
    }
    if (end > i) i = end - 1;
  }
}

void find_entries(std::vector<Piece>& pieces, const BodyType& body) {
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    std::size_t end = i, hanging = 0;
    while (end < pieces.size() && prose(pieces[end]) && !pieces[end].part_of_item &&
           pieces[end].first_indent < 0.5 * body.size && std::abs(pieces[end].size - pieces[i].size) < 0.2) {
      const bool hangs =
          pieces[end].lines.size() > 1 && pieces[end].indent > pieces[end].first_indent + 0.7 * body.size;
      if (!hangs && pieces[end].lines.size() > 1) break;
      hanging += hangs, ++end;
    }
    if (hanging >= 3 && hanging * 2 >= end - i)
      for (std::size_t k = i; k < end; ++k) pieces[k].role = Role::entry;
    if (end > i) i = end - 1;
  }
}

}  // namespace lectern
