// Small questions about code points and strings, answered by ICU. No locale, no state.
#pragma once

#include <string>
#include <string_view>

namespace lectern {

std::string to_utf8(std::u32string_view text);   // invalid code points become U+FFFD
std::u32string to_utf32(std::string_view text);  // invalid bytes become U+FFFD
std::u32string nfc(std::u32string_view text);
std::u32string lower(std::u32string_view text);  // language-neutral case mapping

bool is_letter(char32_t c);
bool is_digit(char32_t c);    // decimal digits of any script
int digit_value(char32_t c);  // 0 to 9; -1 for others
bool is_upper(char32_t c);
bool is_lower(char32_t c);
bool is_space(char32_t c);  // white space, no-break spaces and zero-width space included
bool is_mark(char32_t c);   // combining marks
bool is_punctuation(char32_t c);
bool is_cjk(char32_t c);     // ideographs, kana, full-width forms and CJK punctuation: written without spaces
bool is_rtl(char32_t c);     // strong right-to-left
bool is_hyphen(char32_t c);  // hyphen-minus, hyphen, soft hyphen; not the dashes
bool is_private_use(char32_t c);

/// The value of a roman numeral in either case, up to the hundreds; 0: it is none.
int roman_value(std::u32string_view text);

/// How long a text is to a reader, in letters of an alphabet: an ideograph says as much as several.
double reading_length(std::u32string_view text);

/// Spaces folded to single ones and trimmed at both ends; no-break spaces are kept.
std::u32string fold_spaces(std::u32string_view text);

}  // namespace lectern
