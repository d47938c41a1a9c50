// Printed addresses after RFC 3986 and RFC 5322, with the freedom that print takes (no scheme, a full stop after it).
// Never decides by a list of hosts. Tested by url_syntax_test.cpp.
#include "stages/repair/url_syntax.h"

#include <algorithm>

#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr std::size_t kLongestTop =
    6;  // letters of a top-level domain that stands alone at a line start ("org", "museum")

bool alnum(char32_t c) { return is_letter(c) || is_digit(c); }
bool any_of(char32_t c, std::u32string_view set) { return set.find(c) != set.npos; }
bool legal(char32_t c) { return alnum(c) || any_of(c, U"-._~:/?#[]@!$&'()*+,;=%"); }
bool has(std::u32string_view text, std::u32string_view part) { return text.find(part) != text.npos; }

/// Marks that seldom stand inside an ordinary word; a dot only between letters or digits.
int address_marks(std::u32string_view token) {
  int marks = 0;
  for (std::size_t i = 0; i < token.size(); ++i) {
    if (any_of(token[i], U"/_=?%&#~@")) ++marks;
    if (token[i] == '.' && i > 0 && i + 1 < token.size() && alnum(token[i - 1]) && alnum(token[i + 1])) ++marks;
  }
  return marks;
}

bool letters_and_digits(std::u32string_view token) {
  return std::any_of(token.begin(), token.end(), is_digit) && std::any_of(token.begin(), token.end(), is_letter);
}

/// The host part: after the scheme, up to the first slash.
std::u32string_view host_of(std::u32string_view address) {
  const std::size_t scheme = address.find(U"://");
  if (scheme != address.npos) address.remove_prefix(scheme + 3);
  return address.substr(0, address.find_first_of(U"/?#"));
}

}  // namespace

std::u32string_view without_openers(std::u32string_view token) {
  while (!token.empty() && any_of(token[0], U"(<[{\"'\x201C\x2018\xAB\x2039\x201E")) token.remove_prefix(1);
  return token;
}

std::u32string_view without_closers(std::u32string_view token) {
  while (!token.empty() && any_of(token.back(), U".,;:!?>]}\"'\x201D\x2019\xBB\x203A\x3002\xFF0C"))
    token.remove_suffix(1);
  if (!token.empty() && token.back() == ')' && token.find('(') == token.npos)
    return without_closers(token.substr(0, token.size() - 1));
  return token;
}

bool begins_address(std::u32string_view token) {
  token = without_openers(token);
  const std::u32string small = lower(token.substr(0, 16));
  for (std::u32string_view start :
       {U"http://", U"https://", U"ftp://", U"www.", U"doi:", U"doi.org/", U"mailto:", U"http:", U"https:"})
    if (small.starts_with(start)) return true;
  if (small.starts_with(U"10.") && token.size() > 8 && has(token.substr(0, 12), U"/")) return true;
  const std::size_t at = token.find('@');
  return at != token.npos && at > 0 &&
         std::all_of(token.begin(), token.begin() + static_cast<std::ptrdiff_t>(at), legal);
}

bool continues_address(std::u32string_view tail, std::u32string_view head, bool rest) {
  tail = without_openers(tail);
  const std::u32string_view core = without_closers(head);
  if (tail.empty() || core.empty() || !std::all_of(core.begin(), core.end(), legal)) return false;
  if (begins_address(core) && (core.find('@') == core.npos || tail.find('@') != tail.npos)) return false;
  const char32_t last = tail.back(), first = core[0];
  const int marks = address_marks(core);
  const std::u32string small = lower(tail);
  // An address that cannot end here.
  if (small.ends_with(U":/") || small.ends_with(U"://") || small == U"http:" || small == U"https:" || last == '@' ||
      small == U"www.")
    return true;
  if (any_of(last, U"_=&%?#~") && alnum(first)) return true;
  if (last == '-') return alnum(first) && !is_upper(first);
  // A line that starts with an address's own marks.
  if (any_of(first, U"/?#=&_%@~") && core.size() > 1 && alnum(last)) return true;
  if (first == '.' && core.size() > 1 && alnum(core[1])) return true;
  const bool mail = tail.find('@') != tail.npos && tail.find('/') == tail.npos;
  const std::u32string_view host = mail ? tail.substr(tail.find('@') + 1) : host_of(tail);
  const bool bare_host = host.size() + 1 >= tail.size() || mail || tail.ends_with(host);
  if (last == '.') {
    // "name@host." over "org", "https://www." over "host.org/page".
    if (!is_lower(first) && !is_digit(first)) return false;
    const bool top = core.size() <= kLongestTop && std::all_of(core.begin(), core.end(), is_lower) && !rest;
    const bool needs_top = std::count(host.begin(), host.end(), '.') <= (host.starts_with(U"www.") ? 2 : 1);
    return marks > 0 || (bare_host && needs_top && top);
  }
  if (last == '/')
    return marks > 0 || letters_and_digits(core) || (core.find('-') != core.npos && core.find('-') > 0) ||
           (!rest && is_lower(first));
  if (!alnum(last)) return false;
  // In the middle of a name: only what cannot be a word of the text.
  const std::size_t dots = static_cast<std::size_t>(std::count(host.begin(), host.end(), '.'));
  const bool host_unfinished = bare_host && dots < (host.starts_with(U"www.") ? 2u : 1u);
  if (host_unfinished) return marks > 0 && is_lower(first);
  if (is_upper(first) && marks < 2) return false;
  return marks >= 2 || (marks == 1 && (core.find('-') != core.npos || letters_and_digits(core)));
}

bool part_of_address(std::u32string_view token) { return begins_address(token) || address_marks(token) >= 2; }

std::u32string plain_address(std::u32string_view address, bool unescape) {
  std::u32string out = lower(address);
  for (std::u32string_view scheme : {U"https://", U"http://", U"ftp://", U"mailto:"})
    if (out.starts_with(scheme)) {
      out.erase(0, scheme.size());
      break;
    }
  if (!unescape) return out;
  std::u32string plain;
  const auto hex = [](char32_t c) {
    return c >= '0' && c <= '9'   ? static_cast<int>(c - '0')
           : c >= 'a' && c <= 'f' ? static_cast<int>(c - 'a') + 10
                                  : -1;
  };
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (out[i] == '%' && i + 2 < out.size() && hex(out[i + 1]) >= 0 && hex(out[i + 2]) >= 0) {
      const int code = 16 * hex(out[i + 1]) + hex(out[i + 2]);
      if (code > 0x20 && code < 0x7F) {
        plain += static_cast<char32_t>(code);
        i += 2;
        continue;
      }
    }
    plain += out[i];
  }
  return lower(plain);
}

}  // namespace lectern
