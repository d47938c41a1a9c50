// Finds running heads, feet and page numbers by comparing the first and last lines of pages. Never takes a line from
// the middle of a page. Tested by page_furniture_test.cpp.
#include "stages/extract/page_furniture.h"

#include <algorithm>
#include <map>
#include <set>

#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr std::size_t kLongest = 120;  // code points of a running head
constexpr int kMostRows = 4;           // of them at the top or the foot of a page
constexpr std::size_t kLeastRest = 3;  // lines that a page keeps
constexpr std::size_t kLongestNumber = 5;
constexpr int kLeastRunning = 3;     // lines of words that count the pages
constexpr std::size_t kNearEnd = 8;  // filled lines at the end of a page where its number may stand

/// The words with every number the same: "Page 3 of 9" and "Page 4 of 9" are one.
std::u32string key_of(const std::u32string& line) {
  std::u32string key;
  for (char32_t c : fold_spaces(line)) {
    if (!is_digit(c)) key += c;
    else if (key.empty() || key.back() != U'#') key += U'#';
  }
  return key;
}

/// What a line counts: "12", "– 12 –", "Page 12 of 40", "xii". 0: nothing.
int counted(const std::u32string& line, std::u32string& label) {
  const std::u32string text = fold_spaces(line);
  const std::size_t begin = static_cast<std::size_t>(std::find_if(text.begin(), text.end(), is_digit) - text.begin());
  std::size_t end = begin;
  while (end < text.size() && is_digit(text[end])) ++end;
  if (begin == end) {
    label = text;
    return roman_value(text);
  }
  label = text.substr(begin, end - begin);
  if (label.size() > kLongestNumber) return 0;
  int value = 0;
  for (char32_t c : label) value = value * 10 + digit_value(c);
  return value;
}

bool bare(const std::u32string& line) {
  const std::u32string text = fold_spaces(line);
  return roman_value(text) > 0 ||
         (std::none_of(text.begin(), text.end(), is_letter) && std::any_of(text.begin(), text.end(), is_digit) &&
          text.size() <= kLongestNumber + 4);
}

/// Moves the line to the page's furniture. `labels`: the number in it is the page's.
void take_line(ExtractPage& page, std::size_t at, RegionKind kind, bool top, bool labels = true) {
  std::u32string label;
  counted(page.lines[at], label);
  Region region;
  region.kind = kind;
  Line line;
  line.spans.push_back({.text = fold_spaces(page.lines[at])});
  region.lines.push_back(std::move(line));
  region.box.y0 = region.box.y1 = top ? 0 : 1;  // set_type() gives it its place
  page.furniture.push_back(std::move(region));
  if (page.label.empty() && labels && !label.empty()) page.label = to_utf8(label);
  page.lines[at].clear();
}

class Edge {
 public:
  Edge(Extract& extract, bool top) : extract_(extract), top_(top) {}

  /// Takes the outermost line of each page where it is furniture. False: nothing found.
  bool take() {
    std::map<std::u32string, std::set<std::u32string>> said;  // key: the lines that have it
    std::map<std::u32string, int> pages;
    std::map<int, int> offsets;  // of bare numbers from the count of pages
    std::map<int, int> running;  // of numbers at the ends of lines
    std::vector<std::size_t> at(extract_.pages.size());
    for (std::size_t p = 0; p < extract_.pages.size(); ++p) {
      at[p] = outermost(extract_.pages[p]);
      if (at[p] == kNone) continue;
      const std::u32string& line = extract_.pages[p].lines[at[p]];
      ++pages[key_of(line)], said[key_of(line)].insert(fold_spaces(line));
      std::u32string label;
      if (const int value = bare(line) ? counted(line, label) : 0) ++offsets[value - static_cast<int>(p)];
      for (const int value : at_ends(line)) ++running[value - static_cast<int>(p)];
    }
    bool any = false;
    for (std::size_t p = 0; p < extract_.pages.size(); ++p) {
      if (at[p] == kNone) continue;
      const std::u32string line = extract_.pages[p].lines[at[p]];
      std::u32string label;
      const bool number = bare(line);
      const int value = counted(line, label), offset = value - static_cast<int>(p);
      const bool counts = number && value > 0 && (offsets[offset] >= 2 || offset == 1);
      // The title of a document may be the running head of its later pages.
      if (p == 0 && top_ && std::none_of(line.begin(), line.end(), is_digit)) continue;
      const std::vector<int> ends = at_ends(line);
      const bool runs = std::any_of(ends.begin(), ends.end(), [&](int v) {
        const int n = running[v - static_cast<int>(p)];
        return n >= kLeastRunning && static_cast<std::size_t>(n) * 2 >= extract_.pages.size();
      });
      if (!(number ? counts : runs || pages[key_of(line)] >= 2)) continue;
      const bool labels = counts || runs || said[key_of(line)].size() > 1;
      const RegionKind kind = number ? RegionKind::page_number : top_ ? RegionKind::header : RegionKind::footer;
      take_line(extract_.pages[p], at[p], kind, top_, labels);
      any = true;
    }
    return any;
  }

 private:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
  Extract& extract_;
  bool top_;

  /// The numbers that a line of words begins and ends with: "12 The whole title", "A section 13".
  static std::vector<int> at_ends(const std::u32string& line) {
    const std::u32string text = fold_spaces(line);
    std::vector<int> out;
    const std::size_t first = text.find(U' '), last = text.rfind(U' ');
    if (first == text.npos) return out;
    for (const std::u32string& word : {text.substr(0, first), text.substr(last + 1)}) {
      std::u32string label;
      if (std::all_of(word.begin(), word.end(), is_digit) && word.size() <= kLongestNumber)
        if (const int value = counted(word, label)) out.push_back(value);
    }
    return out;
  }

  std::size_t outermost(const ExtractPage& page) const {
    std::size_t filled = 0, first = kNone, last = kNone;
    for (std::size_t i = 0; i < page.lines.size(); ++i)
      if (!fold_spaces(page.lines[i]).empty()) {
        if (first == kNone) first = i;
        last = i, ++filled;
      }
    if (filled <= kLeastRest || fold_spaces(page.lines[top_ ? first : last]).size() > kLongest) return kNone;
    return top_ ? first : last;
  }
};

/// Page numbers that are not outermost: alone between blank lines near the end of most pages, and counting them.
void take_inner_numbers(Extract& extract) {
  std::map<int, std::vector<std::pair<std::size_t, std::size_t>>> offsets;  // page, line
  for (std::size_t p = 0; p < extract.pages.size(); ++p) {
    const std::vector<std::u32string>& lines = extract.pages[p].lines;
    const auto empty = [&](std::size_t i) { return i >= lines.size() || fold_spaces(lines[i]).empty(); };
    std::size_t filled = 0;
    for (std::size_t i = lines.size(); i-- > 0 && filled < kNearEnd;) {
      if (empty(i)) continue;
      ++filled;
      std::u32string label;
      if (bare(lines[i]) && (i == 0 || empty(i - 1)) && empty(i + 1))
        offsets[counted(lines[i], label) - static_cast<int>(p)].push_back({p, i});
    }
  }
  for (const auto& [offset, places] : offsets) {
    if (places.size() < 2 || places.size() * 2 < extract.pages.size()) continue;
    for (const auto& [p, i] : places) take_line(extract.pages[p], i, RegionKind::page_number, false);
  }
}

}  // namespace

void take_page_furniture(Extract& extract) {
  if (!extract.paged) return;
  for (const bool top : {true, false}) {
    Edge edge(extract, top);
    for (int row = 0; row < kMostRows && edge.take();) ++row;
  }
  take_inner_numbers(extract);
}

}  // namespace lectern
