// Builds XML and HTML text by appending to one string, in time linear in its length.
// Never parses, never keeps a tree, never changes white space that it was given.
// Tested by output/xml_test.cpp.
#include "output/xml.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>

namespace lectern {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr std::array<std::string_view, 14> kVoidElements = {"area",  "base", "br",   "col",   "embed",  "hr",    "img",
                                                            "input", "link", "meta", "param", "source", "track", "wbr"};

bool is_void_element(std::string_view name) {
  return std::find(kVoidElements.begin(), kVoidElements.end(), name) != kVoidElements.end();
}

/// Printable ASCII that needs no escape anywhere; everything else takes the slow way.
bool is_plain(unsigned char c) { return c >= 0x20 && c < 0x7F && c != '&' && c != '<' && c != '>' && c != '"'; }

struct Decoded {
  char32_t code = 0;
  std::size_t length = 1;
  bool valid = false;
};

/// One code point at the start of `s`, by table 3-7 of the Unicode standard; surrogates are decoded as such, so that
/// they can be dropped whole.
Decoded decode(std::string_view s) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(s[i]); };
  const unsigned char first = byte(0);
  if (first < 0x80) return {first, 1, true};
  const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4) return {};
  char32_t code = length == 2 ? first & 0x1Fu : length == 3 ? first & 0x0Fu : first & 0x07u;
  for (std::size_t i = 1; i < length; ++i) {
    if (i >= s.size() || (byte(i) & 0xC0u) != 0x80) return {0, i, false};
    code = (code << 6) | (byte(i) & 0x3Fu);
  }
  const bool shortest = length == 2 || (length == 3 ? code >= 0x800 : code >= 0x10000 && code <= 0x10FFFF);
  return {code, shortest ? length : 1, shortest};
}

bool is_allowed(char32_t c, Syntax syntax) {
  if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
  if ((c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE || c == 0xFFFF) return false;
  if (syntax == Syntax::xml) return true;
  const bool control = c >= 0x7F && c <= 0x9F;
  const bool noncharacter = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFEu) == 0xFFFE;
  return !control && !noncharacter;
}

void append_escaped(std::string& out, char c, bool in_attribute) {
  switch (c) {
    case '&': out += "&amp;"; break;
    case '<': out += "&lt;"; break;
    case '>': out += "&gt;"; break;
    case '"': out += in_attribute ? "&quot;" : "\""; break;
    case '\r': out += "&#13;"; break;  // else a parser makes it a line feed
    case '\n': out += in_attribute ? "&#10;" : "\n"; break;
    case '\t': out += in_attribute ? "&#9;" : "\t"; break;
    default: out += c;
  }
}

}  // namespace

void Xml::escape(std::string_view text, bool in_attribute) {
  std::size_t i = 0;
  while (i < text.size()) {
    std::size_t end = i;
    while (end < text.size() && is_plain(static_cast<unsigned char>(text[end]))) ++end;
    out_.append(text, i, end - i);
    i = end;
    if (i == text.size()) return;
    const Decoded next = decode(text.substr(i));
    if (!next.valid) {
      out_ += kReplacement;
    } else if (is_allowed(next.code, syntax_)) {
      if (next.length == 1) append_escaped(out_, text[i], in_attribute);
      else out_.append(text, i, next.length);
    }
    i += next.length;
  }
}

void Xml::finish_start_tag() {
  if (in_start_tag_) out_ += '>';
  in_start_tag_ = false;
}

Xml& Xml::open(std::string_view name) {
  finish_start_tag();
  out_ += '<';
  out_ += name;
  open_.push_back(name);
  in_start_tag_ = true;
  return *this;
}

Xml& Xml::attr(std::string_view name, std::string_view value) {
  assert(in_start_tag_);
  out_ += ' ';
  out_ += name;
  out_ += "=\"";
  escape(value, true);
  out_ += '"';
  return *this;
}

Xml& Xml::attr(std::string_view name, long long value) { return attr(name, std::to_string(value)); }

Xml& Xml::attr_if(std::string_view name, std::string_view value) { return value.empty() ? *this : attr(name, value); }

Xml& Xml::text(std::string_view text) {
  if (text.empty()) return *this;
  finish_start_tag();
  escape(text, false);
  return *this;
}

Xml& Xml::close() {
  assert(!open_.empty());
  const std::string_view name = open_.back();
  open_.pop_back();
  if (in_start_tag_ && (syntax_ == Syntax::xml || is_void_element(name))) {
    out_ += "/>";
    in_start_tag_ = false;
    return *this;
  }
  finish_start_tag();
  out_ += "</";
  out_ += name;
  out_ += '>';
  return *this;
}

Xml& Xml::element(std::string_view name, std::string_view text) { return open(name).text(text).close(); }

Xml& Xml::line(int less) {
  finish_start_tag();
  if (!out_.empty()) out_ += '\n';
  out_.append(static_cast<std::size_t>(std::max(0, depth() - less)), ' ');
  return *this;
}

Xml& Xml::raw(std::string_view markup) {
  finish_start_tag();
  out_ += markup;
  return *this;
}

Xml& Xml::comment(std::string_view text) {
  finish_start_tag();
  out_ += "<!-- ";
  std::string apart;
  for (const char c : xml_characters(text)) {
    if (c == '-' && !apart.empty() && apart.back() == '-') apart += ' ';
    apart += c;
  }
  out_ += apart;
  out_ += " -->";
  return *this;
}

std::string Xml::take() {
  assert(open_.empty());
  std::string done = std::move(out_);
  out_.clear();
  return done;
}

std::string xml_characters(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const Decoded next = decode(text.substr(i));
    if (!next.valid) out += kReplacement;
    else if (is_allowed(next.code, Syntax::xml)) out.append(text, i, next.length);
    i += next.length;
  }
  return out;
}

}  // namespace lectern
