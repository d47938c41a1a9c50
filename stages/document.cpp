// Helpers on the document's values.
#include "stages/document.h"

namespace lectern {

namespace {

struct Plain {
  std::string out;
  void all(const Inlines& content) {
    for (const Inline& i : content) std::visit(*this, i.is);
  }
  void operator()(const Text& x) { out += x.text; }
  void operator()(const Emphasis& x) { all(x.content); }
  void operator()(const Link& x) { all(x.content); }
  void operator()(const Foreign& x) { all(x.content); }
  void operator()(const Note&) {}
  void operator()(const PageStart&) {}
  void operator()(const Correction& x) { out += x.after; }
  void operator()(const Unclear& x) { all(x.content); }
};

}  // namespace

bool is_language_tag(std::string_view name) {
  std::size_t part = 0;
  bool first = true;
  for (const char c : name) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const bool digit = c >= '0' && c <= '9';
    if (c == '-' && part > 0) {
      part = 0;
      first = false;
    } else if ((!letter && (first || !digit)) || ++part > 8) {
      return false;
    }
  }
  return part > 0;
}

std::string plain_text(const Inlines& content) {
  Plain plain;
  plain.all(content);
  return std::move(plain.out);
}

}  // namespace lectern
