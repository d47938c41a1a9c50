// Questions about code points, answered by ICU's tables.
#include "stages/unicode.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace lectern {

namespace {

UChar32 u(char32_t c) { return static_cast<UChar32>(c); }

icu::UnicodeString to_icu(std::u32string_view text) {
  return icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(text.data()),
                                       static_cast<int32_t>(text.size()));
}

std::u32string from_icu(const icu::UnicodeString& text) {
  std::u32string out(static_cast<std::size_t>(text.countChar32()), U'\0');
  UErrorCode status = U_ZERO_ERROR;
  text.toUTF32(reinterpret_cast<UChar32*>(out.data()), static_cast<int32_t>(out.size()), status);
  return out;
}

bool ascii(std::u32string_view text) {
  for (char32_t c : text)
    if (c >= 0x80) return false;
  return true;
}

}  // namespace

std::string to_utf8(std::u32string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 8);
  for (char32_t c : text) {
    if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) c = 0xFFFD;
    if (c < 0x80) {
      out += static_cast<char>(c);
    } else if (c < 0x800) {
      out += static_cast<char>(0xC0 | (c >> 6));
      out += static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
      out += static_cast<char>(0xE0 | (c >> 12));
      out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
      out += static_cast<char>(0x80 | (c & 0x3F));
    } else {
      out += static_cast<char>(0xF0 | (c >> 18));
      out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
      out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
      out += static_cast<char>(0x80 | (c & 0x3F));
    }
  }
  return out;
}

std::u32string to_utf32(std::string_view text) {
  return from_icu(icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size()))));
}

std::u32string nfc(std::u32string_view text) {
  if (ascii(text)) return std::u32string(text);
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status)) return std::u32string(text);
  icu::UnicodeString in = to_icu(text);
  if (normalizer->isNormalized(in, status) && U_SUCCESS(status)) return std::u32string(text);
  icu::UnicodeString out = normalizer->normalize(in, status);
  return U_FAILURE(status) ? std::u32string(text) : from_icu(out);
}

std::u32string lower(std::u32string_view text) {
  std::u32string out(text);
  for (char32_t& c : out)
    c = static_cast<char32_t>(c < 0x80 ? (c >= 'A' && c <= 'Z' ? u(c) + 32 : u(c)) : u_tolower(u(c)));
  return out;
}

bool is_letter(char32_t c) {
  return c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : u_isalpha(u(c)) != 0;
}
bool is_digit(char32_t c) { return c < 0x80 ? c >= '0' && c <= '9' : u_charType(u(c)) == U_DECIMAL_DIGIT_NUMBER; }
int digit_value(char32_t c) { return static_cast<int>(u_charDigitValue(u(c))); }
bool is_upper(char32_t c) { return u_isupper(u(c)) != 0; }
bool is_lower(char32_t c) { return u_islower(u(c)) != 0; }
bool is_space(char32_t c) {
  return c == ' ' || (c >= 9 && c <= 13) || (c >= 0x80 && (u_isUWhiteSpace(u(c)) || c == 0x200B || c == 0x2060));
}
bool is_mark(char32_t c) { return c >= 0x300 && (U_GET_GC_MASK(u(c)) & U_GC_M_MASK) != 0; }
bool is_punctuation(char32_t c) { return u_ispunct(u(c)) != 0; }
bool is_rtl(char32_t c) {
  if (c < 0x590) return false;
  const UCharDirection d = u_charDirection(u(c));
  return d == U_RIGHT_TO_LEFT || d == U_RIGHT_TO_LEFT_ARABIC;
}
bool is_hyphen(char32_t c) { return c == '-' || c == 0x2010 || c == 0xAD; }
bool is_private_use(char32_t c) { return (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000; }

bool is_cjk(char32_t c) {
  return (c >= 0x2E80 && c <= 0x303F) || (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x4DBF) ||
         (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF00 && c <= 0xFFEF) ||
         (c >= 0x20000 && c <= 0x3FFFF);
}

int roman_value(std::u32string_view text) {
  int total = 0, last = 0;
  for (std::size_t i = text.size(); i-- > 0;) {
    int v = 0;
    switch (text[i]) {
      case 'i':
      case 'I': v = 1; break;
      case 'v':
      case 'V': v = 5; break;
      case 'x':
      case 'X': v = 10; break;
      case 'l':
      case 'L': v = 50; break;
      case 'c':
      case 'C': v = 100; break;
      default: return 0;
    }
    total += v < last ? -v : v;
    last = std::max(last, v);
  }
  return total;
}

double reading_length(std::u32string_view text) {
  constexpr double kIdeograph = 2.5;
  double length = 0;
  for (const char32_t c : text) length += is_cjk(c) ? kIdeograph : 1;
  return length;
}

std::u32string fold_spaces(std::u32string_view text) {
  std::u32string out;
  bool pending = false;
  for (char32_t c : text) {
    if (c == 0x200B) continue;
    if (is_space(c) && c != 0xA0 && c != 0x202F) {
      pending = !out.empty();
    } else {
      if (pending) out += U' ';
      pending = false;
      out += c;
    }
  }
  return out;
}

}  // namespace lectern
