// Guesses headings from what plain text keeps of them: short, no full stop, a capital, text below. Never makes one of a
// line that a sentence runs through. Tested by text_blocks_test.cpp.
#include "stages/extract/text_headings.h"

#include <algorithm>
#include <map>

#include "stages/structure/pieces.h"
#include "stages/structure/roles.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr std::size_t kMostLines = 3;
constexpr std::size_t kMostChars = 160;
constexpr std::size_t kMostWords = 22;
constexpr std::size_t kColonWords = 12;  // of a heading with a colon, blank lines round it
constexpr std::size_t kRunOfShort = 3;   // headings in a row without text: cells, an address, a title page
constexpr std::size_t kNumberChars = 8;  // of a heading's own number
constexpr double kSlack = 0.04;          // of the line: how far the estimate of widths may be out
constexpr double kRoom = 8;              // points of spare room besides
constexpr std::size_t kDateWords = 4;
constexpr std::size_t kCellChars = 40;     // of a line that is no text under a heading
constexpr std::size_t kFrontLines = 8;     // short blocks under a title that may be its lines
constexpr std::size_t kMarkdownSigns = 2;  // headings with # or in bold: then no plain line is one
constexpr int kLowestRank = 6;
constexpr std::size_t kTermChars = 40;  // of a term in bold, its colon included
constexpr std::size_t kLeastTerms = 3;
constexpr std::size_t kRepeated = 12;  // letters of a display line that stand again in the text

std::size_t words_of(const std::u32string& t) {
  return static_cast<std::size_t>(std::count(t.begin(), t.end(), U' ')) + 1;
}

bool has_year(const std::u32string& t) {
  for (std::size_t i = 0; i + 4 <= t.size(); ++i)
    if ((t.compare(i, 2, U"19") == 0 || t.compare(i, 2, U"20") == 0) && is_digit(t[i + 2]) && is_digit(t[i + 3]))
      return true;
  return false;
}

bool opens_sentence(char32_t c) {
  return is_upper(c) || is_digit(c) || (is_letter(c) && !is_lower(c)) ||
         std::u32string_view(U"“«„‘\"'¿¡([•◗●■▪").find(c) != std::u32string_view::npos;
}

/// "3. Text", "IV. Text", "A. Text".
bool has_number(const std::u32string& text, std::size_t stop) {
  const std::u32string number = text.substr(0, stop);
  return is_digit(number[0]) || roman_value(number) > 0 || number.size() == 1;
}

bool heading_text(const std::u32string& text, bool alone) {
  const auto letters = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_letter));
  const auto digits = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_digit));
  if (letters < 3 || digits * 2 > letters || text.size() > kMostChars || words_of(text) > kMostWords) return false;
  if (!(is_upper(text[0]) || is_digit(text[0]) || (is_letter(text[0]) && !is_lower(text[0])) || text[0] == 0xBF ||
        text[0] == 0x201C || text[0] == 0x2018))
    return false;
  if (text.find(U'@') != text.npos || text.find(U"://") != text.npos) return false;
  if (const std::size_t stop = text.find(U". "); stop != text.npos && (stop > kNumberChars || !has_number(text, stop)))
    return false;
  std::size_t end = text.size();
  while (end > 1 && std::u32string_view(U"\"”’»)").find(text[end - 1]) != std::u32string_view::npos) --end;
  const char32_t last = text[end - 1];
  if (last == ':') return alone && words_of(text) <= kColonWords;
  if (last == '.' || last == ',' || last == ';' || last == 0x3002 || last == 0xFF0C || last == 0x061B || last == 0x060C)
    return false;
  return !is_hyphen(last) && !caption_word(text);
}

}  // namespace

bool ends_by_choice(const TextLine& line, const TextLine& next, double width) {
  if (line.kept) return true;
  const std::u32string text = text_of(next);
  const double word = is_cjk(text[0]) ? 10 : set_width(text.substr(0, text.find(U' ')));
  return set_width(text_of(line)) + word + kSlack * width + kRoom < width;
}

std::size_t heading_at(const std::vector<TextLine>& lines, std::size_t begin, std::size_t end, bool blank_above,
                       double width) {
  std::u32string text;
  for (std::size_t j = begin; j < std::min(end, begin + kMostLines); ++j) {
    text += (text.empty() ? U"" : U" ") + text_of(lines[j]);
    const bool last = j + 1 == end;
    if (!last && !ends_by_choice(lines[j], lines[j + 1], width)) continue;
    if (!last && !opens_sentence(text_of(lines[j + 1])[0])) continue;      // a heading may go on in the next line
    const bool announces = !last && !is_letter(text_of(lines[j + 1])[0]);  // a quotation, a list
    return heading_text(text, blank_above && !announces) ? j + 1 - begin : 0;
  }
  return 0;
}

namespace {

std::u32string letters_of(const std::u32string& text) {
  std::u32string out;
  for (char32_t c : lower(text))
    if (is_letter(c)) out += c;
  return out;
}

bool all_bold(const TextBlock& b) {
  return !b.lines.empty() && std::all_of(b.lines.begin(), b.lines.end(), [](const TextLine& l) {
    return std::all_of(l.line.spans.begin(), l.line.spans.end(), [](const Span& s) { return s.bold || s.raise > 0; });
  });
}

bool is_text(const TextBlock& b) { return b.kind == TextKind::paragraph || b.kind == TextKind::quote; }

/// Bold lines of a converter: headings, display lines that say words of the text again, or text.
void settle_bold(std::vector<TextBlock>& blocks, bool headed) {
  std::u32string all;
  for (const TextBlock& b : blocks)
    if (!all_bold(b)) all += letters_of(text_of(b));
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    TextBlock& b = blocks[i];
    if (!is_text(b) && b.kind != TextKind::heading) continue;
    if (!all_bold(b) || b.lines[0].heading) continue;
    const std::u32string text = text_of(b), key = letters_of(text);
    if (key.size() >= kRepeated && all.find(key) != all.npos && closed(text)) b.kind = TextKind::pull_quote;
    else if (!headed && heading_text(text, true) && i + 1 < blocks.size()) b.kind = TextKind::heading;
    else b.kind = TextKind::paragraph;
  }
}

/// Without a heading of the first level the title is the display block before the first heading that has most lines.
void find_front_title(std::vector<TextBlock>& blocks) {
  std::size_t end = 0, best = 0, most = 0;
  while (end < blocks.size() && end < kFrontLines && is_text(blocks[end]) && text_of(blocks[end]).size() < kMostChars &&
         !closed(text_of(blocks[end])))
    ++end;
  if (end == 0 || end == blocks.size() || blocks[end].kind != TextKind::heading) return;
  for (std::size_t i = 0; i < end; ++i)
    if (blocks[i].lines.size() > most) most = blocks[i].lines.size(), best = i;
  blocks[best].kind = TextKind::title;
  // Of several lines over the title the lowest names the series, those above the publisher.
  if (best > 1) blocks[best - 1].far = true;
}

bool capitals(const TextBlock& b) {
  const std::u32string text = text_of(b);
  return std::none_of(text.begin(), text.end(), is_lower) && std::count_if(text.begin(), text.end(), is_upper) > 2;
}

/// Lines in capitals right below one another are one heading.
void join_capitals(std::vector<TextBlock>& blocks) {
  for (std::size_t i = 1; i < blocks.size();) {
    TextBlock &a = blocks[i - 1], &b = blocks[i];
    if (a.kind != TextKind::heading || b.kind != TextKind::heading || b.blank_above || a.page != b.page ||
        !capitals(a) || !capitals(b) || a.lines.size() + b.lines.size() > kMostLines) {
      ++i;
      continue;
    }
    for (TextLine& l : b.lines) a.lines.push_back(std::move(l));
    a.blank_below = b.blank_below;
    blocks.erase(blocks.begin() + static_cast<std::ptrdiff_t>(i));
  }
}

/// "Policy brief 7 | Transport": what names the series has its number, or parts.
bool names_series(const std::u32string& text) {
  return std::any_of(text.begin(), text.end(), is_digit) || text.find(U'|') != text.npos;
}

/// The title is the first of the short lines before the text that does not name a series; the others are its lines, but
/// for one that stands right on its text. Returns where the text begins.
std::size_t find_plain_title(std::vector<TextBlock>& blocks) {
  std::size_t end = 0;
  while (end < blocks.size() && end < kFrontLines &&
         (blocks[end].kind == TextKind::heading ||
          (blocks[end].kind == TextKind::paragraph && blocks[end].lines.size() <= kMostLines &&
           text_of(blocks[end]).size() < kMostChars && !closed(text_of(blocks[end])))))
    ++end;
  if (end == 0) return 0;
  std::size_t title = end;
  for (std::size_t i = 0; i < end && title == end; ++i)
    if (blocks[i].kind == TextKind::heading && !names_series(text_of(blocks[i]))) title = i;
  for (std::size_t i = 0; i < end && title == end; ++i)
    if (blocks[i].kind == TextKind::heading) title = i;
  if (title == end) return 0;
  for (std::size_t i = 0; i < end; ++i) {
    const std::u32string text = text_of(blocks[i]);
    const bool dated = has_year(text) && words_of(text) <= kDateWords;
    const bool first = i == title + 1 || blocks[i].blank_above;
    const bool on_text = i + 1 == end && end < blocks.size() && i > title && !dated && first && !blocks[i].blank_below;
    const bool apart = i + 1 == end && end < blocks.size() && i == title + 1 && !dated && blocks[i].blank_above;
    if (blocks[i].kind == TextKind::heading && !on_text && !apart) blocks[i].kind = TextKind::paragraph;
  }
  blocks[title].kind = TextKind::title;
  return title + 1;
}

}  // namespace

namespace {

bool opens_with_term(const TextBlock& b) {
  if (b.kind != TextKind::paragraph || b.lines.size() != 1 || b.lines[0].line.spans.size() < 2) return false;
  const std::vector<Span>& spans = b.lines[0].line.spans;
  const std::u32string term = fold_spaces(spans[0].text);
  return spans[0].bold && !spans[1].bold && term.size() <= kTermChars && !term.empty() && term.back() == ':';
}

/// Cuts the term off: a block of its own before the rest.
void cut_term(std::vector<TextBlock>& blocks, std::size_t i) {
  TextBlock term = blocks[i];
  term.kind = TextKind::term;
  term.lines[0].line.spans.resize(1);
  std::u32string& text = term.lines[0].line.spans[0].text;
  while (is_space(text.back())) text.pop_back();
  blocks[i].lines[0].line.spans.erase(blocks[i].lines[0].line.spans.begin());
  blocks[i].kind = TextKind::explanation;
  blocks.insert(blocks.begin() + static_cast<std::ptrdiff_t>(i), std::move(term));
}

}  // namespace

void find_glossaries(std::vector<TextBlock>& blocks) {
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (!opens_with_term(blocks[i])) continue;
    std::vector<std::size_t> terms{i};
    std::size_t step = 0, k = i + 1;
    for (; k < blocks.size() && blocks[k].kind == TextKind::paragraph && blocks[k].page == blocks[i].page; ++k) {
      if (!opens_with_term(blocks[k])) continue;
      if (step == 0) step = k - i;
      if (k - terms.back() != step) break;
      terms.push_back(k);
    }
    if (terms.size() < kLeastTerms || terms.back() + step > k) continue;
    for (std::size_t t = terms.size(); t-- > 0;) {
      for (std::size_t n = 1; n < step; ++n) blocks[terms[t] + n].kind = TextKind::explanation;
      cut_term(blocks, terms[t]);
    }
    i = terms.back() + terms.size() + step - 1;
  }
}

void settle_headings(std::vector<TextBlock>& blocks, bool markdown) {
  const auto is_heading = [](const TextBlock& b) { return b.kind == TextKind::heading; };
  std::size_t marked = 0, first_level = 0, bold = 0;
  for (const TextBlock& b : blocks) {
    if (b.lines.empty()) continue;
    marked += b.lines[0].heading > 0, first_level += b.lines[0].heading == 1;
    bold += b.kind == TextKind::heading && all_bold(b);
  }
  if (markdown && (marked >= kMarkdownSigns || bold >= kMarkdownSigns)) {
    for (TextBlock& b : blocks)
      if (is_heading(b) && b.lines[0].heading == 0 && !(marked < kMarkdownSigns && all_bold(b)))
        b.kind = TextKind::paragraph;
    settle_bold(blocks, marked >= kMarkdownSigns);
    for (TextBlock& b : blocks)
      if (is_heading(b)) b.rank = b.lines[0].heading > 0 ? b.lines[0].heading : marked > 0 ? kLowestRank : 2;
    // A head that ran into its text opens a section of the highest level that has several.
    std::map<int, int> ranks;
    for (const TextBlock& b : blocks)
      if (is_heading(b) && !b.run_in) ++ranks[b.rank];
    const auto several = std::find_if(ranks.begin(), ranks.end(), [](const auto& r) { return r.second > 1; });
    for (TextBlock& b : blocks)
      if (is_heading(b) && b.run_in && several != ranks.end()) b.rank = several->first;
    if (first_level == 0) find_front_title(blocks);
    return;
  }
  join_capitals(blocks);
  const std::size_t from = find_plain_title(blocks);
  for (std::size_t i = from; i < blocks.size();) {
    std::size_t end = i;
    while (end < blocks.size() && is_heading(blocks[end])) ++end;
    if (end - i >= kRunOfShort || end == blocks.size()) {
      const bool last = end < blocks.size() && is_text(blocks[end]) && blocks[end].lines.size() > 1;
      for (std::size_t k = i; k + (last ? 1 : 0) < end; ++k) blocks[k].kind = TextKind::paragraph;
    }
    i = end + 1;
  }
  // What stands over a cell, a number or a short line is none.
  for (std::size_t i = from; i + 1 < blocks.size(); ++i) {
    const TextBlock& next = blocks[i + 1];
    if (is_heading(blocks[i]) && next.kind == TextKind::paragraph && next.lines.size() == 1 &&
        text_of(next).size() < kCellChars && !closed(text_of(next)))
      blocks[i].kind = TextKind::paragraph;
  }
  // A heading right over another one is of a higher rank; so are all that stand apart from their text as it does.
  bool apart = false;
  for (std::size_t i = from; i + 1 < blocks.size(); ++i)
    apart = apart ||
            (is_heading(blocks[i]) && is_heading(blocks[i + 1]) && blocks[i].blank_below && !blocks[i + 1].blank_below);
  for (std::size_t i = from; i < blocks.size(); ++i)
    if (is_heading(blocks[i])) blocks[i].rank = apart && !blocks[i].blank_below ? 3 : 2;
}

}  // namespace lectern
