// Puts columns that stand side by side one after the other. Never parts a table: its cells are short, and a gutter runs
// between lines of text. Tested by text_columns_test.cpp.
#include "stages/extract/text_columns.h"

#include <algorithm>
#include <map>

#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr std::size_t kGap = 2;           // spaces between columns, at least
constexpr std::size_t kLeastLines = 5;    // that a gutter runs down
constexpr std::size_t kLeastChars = 22;   // of a line in a column of text, in the middle: a cell is shorter
constexpr std::size_t kLeastColumn = 12;  // code points from the edge to a gutter
constexpr std::size_t kMostColumns = 4;

std::size_t indent_of(const std::u32string& line) { return std::min(line.find_first_not_of(U' '), line.size()); }
bool blank(const std::u32string& line) { return indent_of(line) == line.size(); }

std::u32string trimmed(const std::u32string& text) {
  const std::size_t from = indent_of(text);
  std::size_t to = text.size();
  while (to > from && text[to - 1] == U' ') --to;
  return text.substr(from, to - from);
}

/// The line has spaces from `at` - kGap to `at`, or ends before.
bool free_at(const std::u32string& line, std::size_t at) {
  for (std::size_t k = at - kGap; k < at; ++k)
    if (k < line.size() && line[k] != U' ') return false;
  return true;
}

class Unfolder {
 public:
  explicit Unfolder(std::vector<std::u32string>& lines) : lines_(lines) {}

  void run() {
    for (std::size_t n = 1; n < kMostColumns; ++n) {
      const std::size_t gutter = find_gutter();
      if (gutter == 0 || !part(gutter)) return;
    }
  }

 private:
  std::vector<std::u32string>& lines_;

  /// The column where the most lines begin anew behind a gap, and few go through; 0: none.
  std::size_t find_gutter() const {
    std::map<std::size_t, std::size_t> starts;
    for (const std::u32string& line : lines_)
      for (std::size_t i = std::max(kLeastColumn, indent_of(line) + 1); i < line.size(); ++i)
        if (line[i] != U' ' && line[i - 1] == U' ' && free_at(line, i)) ++starts[i];
    std::size_t best = 0, most = 0;
    for (const auto& [at, count] : starts) {
      // Lines with a first-line indent begin a little further right.
      std::size_t near = count;
      for (std::size_t k = at + 1; k <= at + 4; ++k)
        if (const auto it = starts.find(k); it != starts.end()) near += it->second;
      if (near > most) most = near, best = at;
    }
    return most >= kLeastLines ? best : 0;
  }

  /// Parts the stretches of lines that leave the gutter free. False: there is none.
  bool part(std::size_t gutter) {
    std::vector<std::u32string> out;
    bool any = false;
    for (std::size_t i = 0; i < lines_.size();) {
      std::size_t end = i;
      while (end < lines_.size() && (blank(lines_[end]) || free_at(lines_[end], gutter))) ++end;
      if (end > i && columns(i, end, gutter)) {
        std::vector<std::u32string> right;
        for (std::size_t k = i; k < end; ++k) {
          const std::u32string& line = lines_[k];
          std::u32string left = line.substr(0, std::min(gutter, line.size()));
          while (!left.empty() && left.back() == U' ') left.pop_back();
          out.push_back(std::move(left));
          right.push_back(line.size() > gutter ? line.substr(gutter) : std::u32string());
        }
        out.push_back({});
        for (std::u32string& line : right) out.push_back(std::move(line));
        out.push_back({});
        any = true;
      } else {
        end = std::max(end, i + 1);
        for (std::size_t k = i; k < end; ++k) out.push_back(lines_[k]);
      }
      i = end;
    }
    if (any) lines_ = std::move(out);
    return any;
  }

  /// Both sides of the gutter hold lines of text.
  bool columns(std::size_t begin, std::size_t end, std::size_t gutter) const {
    std::vector<std::size_t> left, right;
    std::size_t both = 0;
    for (std::size_t k = begin; k < end; ++k) {
      const std::u32string l = trimmed(lines_[k].substr(0, std::min(gutter, lines_[k].size())));
      const std::u32string r = lines_[k].size() > gutter ? trimmed(lines_[k].substr(gutter)) : std::u32string();
      if (!l.empty()) left.push_back(l.size());
      if (!r.empty()) right.push_back(r.size());
      both += !l.empty() && !r.empty();
    }
    const auto middle = [](std::vector<std::size_t>& sizes) {
      if (sizes.empty()) return std::size_t(0);
      std::sort(sizes.begin(), sizes.end());
      return sizes[sizes.size() / 2];
    };
    return both >= kLeastLines && middle(left) >= kLeastChars && middle(right) >= kLeastChars;
  }
};

}  // namespace

void unfold_columns(Extract& extract) {
  for (ExtractPage& page : extract.pages) Unfolder(page.lines).run();
}

}  // namespace lectern
