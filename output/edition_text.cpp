// Languages, link targets and plain strings for the editions. Never writes markup but for the language attributes.
// Tested by edition_text_test.cpp.
#include "output/edition_text.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace lectern {

namespace {

constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string lower(std::string_view s) {
  std::string out(s);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

/// Unreserved and reserved characters of RFC 3986 but for the brackets, which stand only around an IPv6 host.
bool stays_in_uri(char c) {
  return is_letter(c) || is_digit(c) || std::string_view("-._~:/?#@!$&'()*+,;=").find(c) != std::string_view::npos ||
         static_cast<unsigned char>(c) >= 0x80;
}

std::string encode_uri(std::string_view rest) {
  constexpr std::string_view hex = "0123456789ABCDEF";
  const auto is_hex = [](char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); };
  std::string out;
  bool fragment = false;
  for (std::size_t i = 0; i < rest.size(); ++i) {
    const char c = rest[i];
    const bool escape = c == '%' && i + 2 < rest.size() && is_hex(rest[i + 1]) && is_hex(rest[i + 2]);
    const bool second_hash = c == '#' && fragment;
    if (c == '#') fragment = true;
    if (escape || (stays_in_uri(c) && !second_hash)) {
      out += c;
    } else {
      out += '%';
      out += hex[static_cast<std::uint8_t>(c) >> 4];
      out += hex[static_cast<std::uint8_t>(c) & 15];
    }
  }
  return out;
}

/// host[:port] as every checker takes it. International names stay as they are.
bool plain_host(std::string_view authority) {
  const std::size_t colon = authority.find(':');
  const std::string_view host = authority.substr(0, colon);
  if (host.empty() || host.front() == '.' || host.front() == '-') return false;
  if (host.find("..") != std::string_view::npos) return false;
  if (!std::all_of(host.begin(), host.end(), [](char c) {
        return is_letter(c) || is_digit(c) || c == '.' || c == '-' || c == '_' || static_cast<unsigned char>(c) >= 0x80;
      }))
    return false;
  if (std::all_of(host.begin(), host.end(), [](char c) { return is_digit(c) || c == '.'; }) &&
      std::count(host.begin(), host.end(), '.') != 3)
    return false;  // not a name, and not an address
  if (colon == std::string_view::npos) return true;
  const std::string_view port = authority.substr(colon + 1);
  return port.size() <= 4 && std::all_of(port.begin(), port.end(), is_digit);
}

/// Nothing to see and nothing to say: only spaces, no-break spaces, zero-width characters.
bool blank(std::string_view text) {
  static constexpr std::array<std::string_view, 6> empty{
      " ", "\xC2\xA0", "\xC2\xAD", "\xE2\x80\x8B", "\xE2\x81\xA0", "\xEF\xBB\xBF"};
  while (!text.empty()) {
    const auto found =
        std::find_if(empty.begin(), empty.end(), [&](std::string_view e) { return text.starts_with(e); });
    if (found == empty.end()) return false;
    text.remove_prefix(found->size());
  }
  return true;
}

}  // namespace

std::string language_tag(std::string_view language) {
  std::size_t from = 0;
  for (bool first = true; from <= language.size(); first = false) {
    const std::size_t to = std::min(language.find('-', from), language.size());
    const std::string_view part = language.substr(from, to - from);
    const bool fits = first ? part.size() >= 2 && part.size() <= 3 && std::all_of(part.begin(), part.end(), is_letter)
                            : !part.empty() && part.size() <= 8 && std::all_of(part.begin(), part.end(), [](char c) {
                                return is_letter(c) || is_digit(c);
                              });
    if (!fits) return {};
    from = to + 1;
  }
  return language == "und" ? std::string() : std::string(language);
}

bool right_to_left(std::string_view language) {
  static constexpr std::array<std::string_view, 14> languages{"ar", "he", "iw", "fa", "ur",  "ps",  "yi",
                                                              "sd", "ug", "dv", "ku", "ckb", "syr", "arc"};
  static constexpr std::array<std::string_view, 6> scripts{"arab", "hebr", "syrc", "thaa", "nkoo", "adlm"};
  const std::string tag = lower(language);
  for (std::size_t from = tag.find('-'); from != std::string::npos; from = tag.find('-', from + 1)) {
    const std::string_view part = std::string_view(tag).substr(from + 1, tag.find('-', from + 1) - from - 1);
    if (part.size() == 4 && is_letter(part.front()))
      return std::find(scripts.begin(), scripts.end(), part) != scripts.end();
  }
  const std::string_view primary = std::string_view(tag).substr(0, tag.find('-'));
  return primary != "ku" && std::find(languages.begin(), languages.end(), primary) != languages.end();
}

std::optional<std::string> safe_link(std::string_view target) {
  const std::size_t colon = target.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  const std::string scheme = lower(target.substr(0, colon));
  std::string_view rest = target.substr(colon + 1);
  if (rest.empty()) return std::nullopt;
  if (scheme == "tel" || scheme == "mailto") {
    const bool blank = rest.find_first_not_of(" \t\r\n") == std::string_view::npos;
    return blank ? std::nullopt : std::optional(scheme + ":" + encode_uri(rest));
  }
  if (scheme != "http" && scheme != "https" && scheme != "ftp") return std::nullopt;
  if (rest.substr(0, 2) != "//") return std::nullopt;
  rest.remove_prefix(2);
  const std::size_t end = std::min(rest.find_first_of("/?#"), rest.size());
  if (!plain_host(rest.substr(0, end))) return std::nullopt;
  return scheme + "://" + std::string(rest.substr(0, end)) + encode_uri(rest.substr(end));
}

std::string shown_text(std::string_view text) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
  std::string out;
  std::size_t done = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const unsigned lead = byte(i);
    if (lead < 0xEE) continue;
    const bool basic = lead == 0xEE || (lead == 0xEF && byte(i + 1) >= 0x80 && byte(i + 1) <= 0xA3);
    const bool planes = (lead == 0xF3 && byte(i + 1) >= 0xB0) || lead == 0xF4;
    if (!basic && !planes) continue;
    out.append(text.substr(done, i - done)).append("\xEF\xBF\xBD");
    done = std::min(i + (basic ? 3 : 4), text.size());
    i = done - 1;
  }
  if (done == 0) return std::string(text);
  return out.append(text.substr(done));
}

std::string flat_text(const Inlines& content) {
  std::string out;
  for (const char c : shown_text(xml_characters(plain_text(content)))) {
    const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!space) out += c;
    else if (!out.empty() && out.back() != ' ') out += ' ';
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return blank(out) ? std::string() : out;
}

void language_attributes(Xml& x, std::string_view language) {
  const std::string tag = language_tag(language);
  if (tag.empty()) return;
  x.attr("lang", tag).attr("xml:lang", tag).attr("dir", right_to_left(tag) ? "rtl" : "ltr");
}

std::optional<int> decimal(std::string_view text) {
  if (text.empty() || text.size() > 6 || (text.size() > 1 && text.front() == '0')) return std::nullopt;
  int value = 0;
  for (const char c : text) {
    if (!is_digit(c)) return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace lectern
