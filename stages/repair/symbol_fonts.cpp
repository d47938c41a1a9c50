// Tables from the fonts' published character maps; only signs that documents use to mark lists and the like.
// Tested by normalise_characters_test.cpp.
#include "stages/repair/symbol_fonts.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace lectern {

namespace {

struct Symbol {
  char32_t code;  // as the font numbers it, 0x20 to 0xFF
  char32_t plain;
};

constexpr Symbol kWingdings[] = {
    {0x6C, 0x25CF}, {0x6D, 0x274D}, {0x6E, 0x25A0}, {0x6F, 0x25A1}, {0x70, 0x25A1}, {0x71, 0x2751}, {0x72, 0x2752},
    {0x73, 0x2B27}, {0x74, 0x29EB}, {0x75, 0x25C6}, {0x76, 0x2756}, {0x77, 0x2B25}, {0x9E, 0x2022}, {0x9F, 0x2022},
    {0xA7, 0x25AA}, {0xA8, 0x25FB}, {0xA1, 0x25CB}, {0xD8, 0x27A2}, {0xDF, 0x2190}, {0xE0, 0x2192}, {0xE8, 0x2794},
    {0xF0, 0x21E8}, {0xFB, 0x2718}, {0xFC, 0x2714}, {0xFD, 0x2612}, {0xFE, 0x2611}, {0x2A, 0x2709}, {0x28, 0x260E},
};
constexpr Symbol kSymbol[] = {
    {0xB7, 0x2022}, {0xA7, 0x2663}, {0xA8, 0x2666}, {0xA9, 0x2665}, {0xAA, 0x2660}, {0xAC, 0x2190}, {0xAE, 0x2192},
    {0xB0, 0x00B0}, {0xB1, 0x00B1}, {0xB3, 0x2265}, {0xA3, 0x2264}, {0xB4, 0x00D7}, {0xB9, 0x2260}, {0xBB, 0x2248},
    {0x2D, 0x2212}, {0xD2, 0x00AE}, {0xD3, 0x00A9}, {0xD4, 0x2122}, {0xE2, 0x00AE}, {0xE3, 0x00A9}, {0xE4, 0x2122},
    {0xE0, 0x25CA}, {0xD7, 0x22C5}, {0xA2, 0x2032}, {0xB2, 0x2033},
};
constexpr Symbol kZapfDingbats[] = {
    {0x6C, 0x25CF}, {0x6D, 0x274D}, {0x6E, 0x25A0}, {0x6F, 0x274F}, {0x71, 0x2751}, {0x72, 0x2752}, {0x73, 0x25B2},
    {0x74, 0x25BC}, {0x75, 0x25C6}, {0x76, 0x2756}, {0x33, 0x2713}, {0x34, 0x2714}, {0x37, 0x2717}, {0x38, 0x2718},
    {0xD4, 0x2794}, {0xE4, 0x27A4}, {0xE0, 0x27A0}, {0x48, 0x2605}, {0x49, 0x2606},
};

template <std::size_t N>
char32_t find(const Symbol (&table)[N], char32_t c) {
  const auto row = std::find_if(std::begin(table), std::end(table), [&](const Symbol& s) { return s.code == c; });
  return row == std::end(table) ? 0 : row->plain;
}

std::string bare(std::string_view name) {
  std::string out;
  for (char c : name)
    if (c != ' ' && c != '-') out += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  return out;
}

}  // namespace

char32_t symbol_character(std::string_view font_name, char32_t c) {
  const bool own = c >= 0xF020 && c <= 0xF0FF;  // where symbol fonts stand in Unicode's private-use area
  if (!own && (c < 0x21 || c > 0xFF)) return 0;
  const char32_t code = own ? c - 0xF000 : c;
  const std::string name = bare(font_name);
  if (name.starts_with("wingdings2") || name.starts_with("wingdings3") || name.starts_with("webdings")) return 0;
  if (name.starts_with("wingdings")) return find(kWingdings, code);
  if (name.find("dingbats") != name.npos) return find(kZapfDingbats, code);
  if (name == "symbol" || name.starts_with("symbolmt") || name.starts_with("symbol,"))
    return own || code == 0xB7 ? find(kSymbol, code) : 0;
  if (!own) return 0;
  // Another font with a symbol font's code points: word processors write Symbol's bullet, and Wingdings' others.
  if (code == 0xB7) return 0x2022;
  return find(kWingdings, code);
}

}  // namespace lectern
