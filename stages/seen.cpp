// Names and texts of what was seen. Tested by structure/see_test.cpp.
#include "stages/seen.h"

#include <array>

namespace lectern {

std::string_view seen_kind_name(SeenKind kind) {
  static constexpr std::array<std::string_view, 29> names{
      "title",   "subtitle",  "byline",    "date",        "imprint", "heading",  "paragraph", "list-item",
      "term",    "quotation", "source",    "pull-quote",  "caption", "contents", "address",   "signature",
      "verse",   "code",      "reference", "table",       "figure",  "box",      "footnote",  "margin-note",
      "endnote", "header",    "footer",    "page-number", "unread"};
  static_assert(names.size() == static_cast<std::size_t>(SeenKind::unread) + 1);
  return names[static_cast<std::size_t>(kind)];
}

std::string text_of(const std::vector<SeenLine>& lines) {
  std::string out;
  bool glued = true;
  for (const SeenLine& line : lines) {
    if (!glued && !out.empty()) out += ' ';
    out += line.text;
    glued = line.glued;
  }
  return out;
}

}  // namespace lectern
