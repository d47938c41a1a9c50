// What a line begins with when it begins as a list item does. Never decides whether it is one: split_pieces and
// settle_items do, from the lines around it. Tested by pieces_test.cpp.
#include <algorithm>

#include "stages/structure/pieces.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

bool bullet_glyph(char32_t c) {
  static const std::u32string glyphs = U"•‣⁃◦●○■□▪▫▶►▸▹➤➢➔→❖◆◇◗✓✔✗✦★☐☑·∙–—*»⇒✱◼◾⚫⦁❑❒➣➧";
  return glyphs.find(c) != std::u32string::npos || is_private_use(c);
}

}  // namespace

Marker find_marker(const Line& line) {
  Marker m;
  const std::u32string text = text_of(line);
  if (text.empty() || line.spans.empty()) return m;
  const bool raised = line.spans[0].raise > 0;
  const auto finish = [&](Marker::Kind kind, std::u32string label, std::u32string frame, std::size_t used) {
    const bool spaced = used < text.size() && is_space(text[used]);
    std::size_t next = used;
    while (next < text.size() && is_space(text[next])) ++next;
    // The gap: a tab between the marker's span and the rest.
    std::size_t at = 0;
    double x = 0;
    bool gap = false;
    for (const Span& s : line.spans) {
      if (at >= next || at + s.text.size() > next) {
        const double share = at >= next ? 0 : static_cast<double>(next - at) / static_cast<double>(s.text.size());
        x = line.rtl ? -(s.x1 - share * (s.x1 - s.x0)) : s.x0 + share * (s.x1 - s.x0);
        if (at >= used && s.gap_before) gap = true;
        break;
      }
      at += s.text.size();
    }
    if (next >= text.size()) return;
    m = Marker{kind, std::move(label), std::move(frame), next, 0, x, gap};
    // "(iii)Text", "iii.Text": it fills its room.
    const bool closed = m.frame.back() == ')' || m.frame.back() == ']' ||
                        (m.frame.back() == '.' && m.label.size() > 1 && is_letter(text[next]));
    if (!spaced && !gap && !closed && !raised && kind != Marker::Kind::bullet && !is_cjk(text[next])) m = {};
  };
  if (raised) {  // "1 Text" with a small raised number: notes gathered at the end
    std::u32string label = fold_spaces(line.spans[0].text);
    if (label.size() > 1 && label.back() == '.') label.pop_back();
    const bool digits = std::all_of(label.begin(), label.end(), is_digit);
    const int roman = digits ? 0 : roman_value(label);
    const std::size_t used = fold_spaces(line.spans[0].text).size();
    if (label.empty() || text.compare(0, label.size(), label) != 0 || (digits ? label.size() > 3 : roman == 0))
      return m;
    finish(digits ? Marker::Kind::number : Marker::Kind::roman, label, U"^#", used);
    m.value = roman;
    if (digits)
      for (char32_t c : label) m.value = m.value * 10 + digit_value(c);
    return m;
  }
  if (bullet_glyph(text[0])) {
    if (text.size() > 1 && (is_space(text[1]) || (line.spans.size() > 1 && line.spans[0].text.size() == 1)))
      finish(Marker::Kind::bullet, {}, text.substr(0, 1), 1);
    // A dash or an asterisk that opens running text needs the gap of a list.
    return m;
  }
  std::size_t i = 0;
  std::u32string frame;
  if (text[0] == '(' || text[0] == '[' || text[0] == 0xFF08) frame += text[0], ++i;
  const std::size_t begin = i;
  while (i < text.size() && is_digit(text[i])) ++i;
  if (i > begin && i - begin <= 3) {
    std::size_t end = i;
    // Ordinals: 1.º 2.ª 3º
    std::size_t o = end;
    if (o < text.size() && text[o] == '.') ++o;
    if (o < text.size() && (text[o] == 0xBA || text[o] == 0xAA)) end = o + 1;
    // 1.1, 1.1.2
    std::size_t dotted = end;
    bool nested = false;
    while (dotted + 1 < text.size() && text[dotted] == '.' && is_digit(text[dotted + 1])) {
      ++dotted;
      while (dotted < text.size() && is_digit(text[dotted])) ++dotted;
      nested = true;
    }
    if (nested) end = dotted;
    std::u32string label = text.substr(begin, end - begin);
    int value = 0;
    for (std::size_t k = begin; k < i; ++k) value = value * 10 + digit_value(text[k]);
    frame += U'#';
    std::size_t used = end;
    while (used < text.size() && (text[used] == '.' || text[used] == ')' || text[used] == ']' || text[used] == 0x3001 ||
                                  text[used] == 0xFF09 || text[used] == 0xFF0E || text[used] == ':'))
      frame += text[used++];
    finish(Marker::Kind::number, std::move(label), frame, used);
    m.value = value;
    return m;
  }
  i = begin;
  while (i < text.size() && is_letter(text[i]) && i - begin < 6) ++i;
  const std::u32string label = text.substr(begin, i - begin);
  if (label.empty() || i >= text.size()) return m;
  const bool closed = text[i] == ')' || text[i] == ']' || (text[i] == '.' && frame.empty());
  if (!closed) return m;
  const int value = roman_value(label);
  const bool single = label.size() == 1;
  if (!single && value == 0) return m;
  if (text[i] == '.' && single && is_upper(label[0]) && value == 0 &&
      !(line.spans.size() > 1 && line.spans[1].gap_before))
    return m;  // an initial
  frame += U'#';
  frame += text[i];
  finish(value && !(single && label[0] != 'i' && label[0] != 'v' && label[0] != 'x' && label[0] != 'I' &&
                    label[0] != 'V' && label[0] != 'X')
             ? Marker::Kind::roman
             : Marker::Kind::letter,
         label, frame, i + 1);
  if (m.kind == Marker::Kind::roman) m.value = value;
  if (m.kind == Marker::Kind::letter) m.value = static_cast<int>(lower(label)[0] - U'a') + 1;
  return m;
}

}  // namespace lectern
