// Method: an entry leads to a word when the word is the entry, less an ending that some suffix rule takes off, plus
// that rule's ending; before it may stand a prefix or, in languages with compounds, anything. So the entry without its
// longest ending that a rule could take off must begin as the word does at one of those places; up to three letters of
// that are compared, by hash. A collision keeps an entry too many and does no harm. Never answers whether a word is
// known: Hunspell does. Tested by word_list_extract_test.cpp.
#include "stages/repair/word_list_extract.h"

#include <algorithm>
#include <array>

#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr std::size_t kBeginning = 3;      // letters compared
constexpr std::size_t kHashes = 1u << 16;  // bits of each set

constexpr std::size_t mix(std::size_t hash, char32_t c) { return hash * 0x9E3779B1u + c + 1; }
constexpr std::size_t bit(std::size_t hash) { return (hash ^ (hash >> 16)) % kHashes; }

char32_t small(char32_t c) {
  if (c == 0x2019) return '\'';
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
  return lower(std::u32string_view(&c, 1))[0];
}

/// The code point at `at` of UTF-8, which moves on; bytes that are no UTF-8 stand for themselves.
char32_t next_code(std::string_view text, std::size_t& at) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
  const char32_t c = byte(at++);
  if (c < 0xC0) return c;
  const std::size_t more = c < 0xE0 ? 1 : c < 0xF0 ? 2 : 3;
  char32_t code = c & (0x3Fu >> more);
  for (std::size_t i = 0; i < more && (byte(at) & 0xC0u) == 0x80u; ++i) code = (code << 6) | (byte(at++) & 0x3Fu);
  return code;
}

template <class F>
void for_each_line_of(std::string_view text, F f) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line = text.substr(at, end - at);
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    f(line);
    at = end + 1;
  }
}

/// Up to five fields parted by blanks.
std::size_t fields_of(std::string_view line, std::array<std::string_view, 5>& fields) {
  std::size_t n = 0;
  for (std::size_t at = 0; at < line.size() && n < fields.size();) {
    const std::size_t begin = std::min(line.find_first_not_of(" \t", at), line.size());
    const std::size_t end = std::min(line.find_first_of(" \t", begin), line.size());
    if (end > begin) fields[n++] = line.substr(begin, end - begin);
    at = end;
  }
  return n;
}

}  // namespace

WordListExtract::WordListExtract(std::string_view aff) : strips_(kHashes), beginnings_(kHashes) {
  bool utf8 = false;
  for_each_line_of(aff, [&](std::string_view line) {
    std::array<std::string_view, 5> field;
    const std::size_t n = fields_of(line, field);
    if (n == 0) return;
    if (field[0] == "SET" && n > 1) utf8 = field[1] == "UTF-8";
    if (field[0] == "COMPLEXPREFIXES" || field[0] == "AF" || field[0] == "IGNORE") possible_ = false;
    if (field[0].starts_with("COMPOUND") && field[0] != "COMPOUNDMIN" && field[0] != "COMPOUNDRULE") compounds_ = true;
    if (n < 4 || (field[0] != "SFX" && field[0] != "PFX")) return;
    const bool head = (field[2] == "Y" || field[2] == "N") && field[3].find_first_not_of("0123456789") == field[3].npos;
    if (head) return;
    const std::string_view strip = field[2] == "0" ? std::string_view() : field[2];
    if (field[0] == "SFX") {
      std::size_t hash = 0;
      for (std::size_t i = strip.size(); i-- > 0;) hash = mix(hash, static_cast<unsigned char>(strip[i]));
      if (!strip.empty()) strips_[bit(hash)] = true;
      longest_strip_ = std::max(longest_strip_, strip.size());
    } else {
      const std::string_view add = field[3].substr(0, field[3].find('/'));
      prefixes_.push_back({lower(to_utf32(strip)), add == "0" ? std::u32string() : lower(to_utf32(add))});
    }
  });
  if (!utf8) possible_ = false;
}

void WordListExtract::want_from(std::u32string_view rest, int depth) {
  std::size_t hash = 0;
  for (std::size_t i = 0; i < std::min(kBeginning, rest.size()); ++i)
    beginnings_[bit(hash = mix(hash, rest[i]))] = true;
  if (depth == 0) return;
  for (const Prefix& p : prefixes_)
    if (rest.starts_with(p.add)) want_from(p.strip + std::u32string(rest.substr(p.add.size())), depth - 1);
}

void WordListExtract::want(std::u32string_view word) {
  std::u32string plain(word);
  for (char32_t& c : plain) c = small(c);
  // Hunspell also looks at the parts of a word with hyphens, and at what follows an apostrophe.
  for (std::size_t i = 0; i < plain.size(); ++i)
    if (i == 0 || compounds_ || !is_letter(plain[i - 1])) want_from(std::u32string_view(plain).substr(i), 2);
}

std::string WordListExtract::extract(std::string_view dic) const {
  std::string kept;
  std::size_t count = 0;
  bool first = true;
  for_each_line_of(dic, [&](std::string_view line) {
    if (first || line.empty()) {  // the first line is the number of entries
      first = false;
      return;
    }
    const std::string_view entry = line.substr(0, line.find_first_of("/\t "));
    // The longest end that a suffix rule may take off.
    std::size_t strip = 0, hash = 0;
    for (std::size_t n = 1; n <= std::min(longest_strip_, entry.size()); ++n) {
      const unsigned char byte = static_cast<unsigned char>(entry[entry.size() - n]);
      hash = mix(hash, byte);
      if ((byte & 0xC0u) != 0x80u && strips_[bit(hash)]) strip = n;  // never from inside a character
    }
    const std::string_view stem = entry.substr(0, entry.size() - strip);
    hash = 0;
    std::size_t at = 0;
    bool wanted = true;
    for (std::size_t i = 0; i < kBeginning && at < stem.size() && wanted; ++i)
      wanted = beginnings_[bit(hash = mix(hash, small(next_code(stem, at))))];
    if (!wanted) return;
    kept += line, kept += '\n';
    ++count;
  });
  return std::to_string(count) + '\n' + kept;
}

}  // namespace lectern
