// Cuts an extract into pages and lines. Never drops a visible character. Tested by extract_test.cpp.
#include "stages/extract/extract.h"

#include <algorithm>

#include "stages/extract/markdown.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr std::size_t kLeastNumbers = 3;     // page numbers that count on, alone on their lines: fewer are chance
constexpr std::size_t kLeastPageLines = 10;  // lines between two of them
constexpr std::size_t kLeastApart = 10;      // lines between two spaces that stand for form feeds
constexpr std::size_t kTab = 8;              // columns between the stops of tabs

bool blank(const std::u32string& line) { return std::all_of(line.begin(), line.end(), is_space); }

/// Tabs become the spaces that they stand for; a control character that is no mark of anything goes.
std::u32string plain(std::u32string_view line) {
  std::u32string out;
  for (char32_t c : line) {
    if (c == '\t') out.append(kTab - out.size() % kTab, U' ');
    else if (c >= 0x20 && c != 0xFEFF && !(c >= 0x202A && c <= 0x202E) && c != 0x200E && c != 0x200F) out += c;
  }
  return out;
}

/// A number alone on its line with blank lines round it; 0: none.
int lone_number(const std::vector<std::u32string>& lines, std::size_t i) {
  const std::u32string text = fold_spaces(lines[i]);
  if (text.empty() || text.size() > 3 || !std::all_of(text.begin(), text.end(), is_digit)) return 0;
  if ((i > 0 && !blank(lines[i - 1])) || (i + 1 < lines.size() && !blank(lines[i + 1]))) return 0;
  int value = 0;
  for (char32_t c : text) value = value * 10 + digit_value(c);
  return value;
}

/// Page numbers that count on tell where pages end when no form feed does.
std::vector<std::size_t> ends_by_number(const std::vector<std::u32string>& lines) {
  std::vector<std::size_t> ends;
  int last = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const int value = lone_number(lines, i);
    if (value == 0 || (!ends.empty() && (value != last + 1 || i - ends.back() < kLeastPageLines))) continue;
    ends.push_back(i + 1), last = value;
  }
  return ends.size() >= kLeastNumbers ? ends : std::vector<std::size_t>();
}

/// Some tools turn a form feed into a space: then the first line of each page alone begins with one.
std::vector<std::size_t> ends_by_space(const std::vector<std::u32string>& lines) {
  std::vector<std::size_t> ends;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const std::u32string& line = lines[i];
    if (line.size() < 2 || line[0] != U' ' || !is_letter(line[1])) continue;
    if (blank(lines[i - 1]) || (!ends.empty() && i - ends.back() < kLeastApart)) return {};
    ends.push_back(i);
  }
  return ends;
}

}  // namespace

Extract extract_of(std::u32string_view text) {
  Extract extract;
  extract.pages.emplace_back();
  std::u32string line;
  bool open = false;
  const auto end_line = [&] {
    if (open) extract.pages.back().lines.push_back(plain(line));
    line.clear(), open = false;
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char32_t c = text[i];
    if (c == '\f') {
      end_line();
      extract.pages.emplace_back();
    } else if (c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029 || c == '\v') {
      if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n') ++i;
      open = true, end_line();
    } else {
      line += c, open = true;
    }
  }
  end_line();
  const auto empty = [](const ExtractPage& page) { return std::all_of(page.lines.begin(), page.lines.end(), blank); };
  while (extract.pages.size() > 1 && empty(extract.pages.back())) extract.pages.pop_back();
  std::vector<std::u32string>& all = extract.pages[0].lines;
  for (const ExtractPage& page : extract.pages) extract.markdown = extract.markdown || holds_markdown(page.lines);
  extract.paged = extract.pages.size() > 1;
  if (extract.paged) return extract;
  std::vector<std::size_t> ends = ends_by_number(all);
  if (ends.empty() && !extract.markdown) ends = ends_by_space(all);
  if (ends.empty()) return extract;
  extract.paged = true;
  std::vector<ExtractPage> pages;
  std::size_t from = 0;
  ends.push_back(all.size());
  for (std::size_t end : ends) {
    if (end == from) continue;
    ExtractPage page;
    page.lines.assign(all.begin() + static_cast<std::ptrdiff_t>(from), all.begin() + static_cast<std::ptrdiff_t>(end));
    if (!empty(page) || pages.empty()) pages.push_back(std::move(page));
    else
      for (std::u32string& l : page.lines) pages.back().lines.push_back(std::move(l));
    from = end;
  }
  extract.pages = std::move(pages);
  return extract;
}

}  // namespace lectern
