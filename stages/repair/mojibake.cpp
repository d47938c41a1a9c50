// Rule: letters of UTF-8 that a tool read byte by byte as Latin-1 or Windows-1252 ("cafÃ©", "â€™") become the letters
// that they were. Every high character of a run must be a byte of a whole sequence of UTF-8, and the document must hold
// several such runs: "Ã" alone, or "Â°" once, is left. Never touches text that holds other letters between them.
// Tested by mojibake_test.cpp.
#include <algorithm>
#include <array>

#include "stages/repair/flows.h"
#include "stages/repair/rules.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kSeveral = 0.97;
constexpr std::size_t kLeastRuns = 3;  // in one document: fewer may be meant

/// The bytes 0x80 to 0x9F of Windows-1252; 0: none.
constexpr std::array<char32_t, 32> kWindows = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                               0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// The byte that was read as `c`; -1: none above ASCII.
int byte_of(char32_t c) {
  if (c >= 0x80 && c <= 0xFF) return static_cast<int>(c);
  const auto at = c > 0xFF ? std::find(kWindows.begin(), kWindows.end(), c) : kWindows.end();
  return at == kWindows.end() ? -1 : 0x80 + static_cast<int>(at - kWindows.begin());
}

/// The code point that the bytes from `i` on are in UTF-8, and how many there are; 0: no sequence.
std::size_t sequence(std::u32string_view text, std::size_t i, char32_t& code) {
  const int lead = byte_of(text[i]);
  const std::size_t length = lead >= 0xC2 && lead <= 0xDF   ? 2
                             : lead >= 0xE0 && lead <= 0xEF ? 3
                             : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                            : 0;
  if (length == 0 || i + length > text.size()) return 0;
  code = static_cast<char32_t>(lead) & (0x7Fu >> length);
  for (std::size_t k = 1; k < length; ++k) {
    const int next = byte_of(text[i + k]);
    if (next < 0x80 || next > 0xBF) return 0;
    code = code << 6 | (static_cast<char32_t>(next) & 0x3Fu);
  }
  const bool shortest = length == 2 || (length == 3 ? code >= 0x800 : code >= 0x10000);
  return shortest && code <= 0x10FFFF && !(code >= 0xD800 && code <= 0xDFFF) ? length : 0;
}

/// The text with its runs read again; `runs` counts them, `other` what is no such run.
std::u32string read_again(std::u32string_view text, std::size_t& runs, std::size_t& other) {
  std::u32string out;
  for (std::size_t i = 0; i < text.size();) {
    char32_t code = 0;
    if (const std::size_t n = byte_of(text[i]) >= 0xC2 ? sequence(text, i, code) : 0; n > 0) {
      out += code, i += n, ++runs;
      continue;
    }
    if (is_letter(text[i]) && text[i] >= 0x80) ++other;
    out += text[i++];
  }
  return out;
}

}  // namespace

void mojibake(RepairContext& context) {
  std::size_t runs = 0, other = 0;
  for_each_line(context.layout, [&](Line& line) {
    for (const Span& s : line.spans) read_again(s.text, runs, other);
  });
  // A text that was read wrongly has been so throughout: letters beyond ASCII stand in it in no other way.
  if (runs < kLeastRuns || other * 4 > runs) return;
  for_each_line(context.layout, [&](Line& line) {
    std::size_t here = 0, none = 0;
    for (const Span& s : line.spans) read_again(s.text, here, none);
    if (here == 0) return;
    context.editor.edit({&line}, kSeveral, "UTF-8 throughout the document", [&] {
      for (Span& s : line.spans) s.text = read_again(s.text, here, none);
    });
  });
}

}  // namespace lectern
