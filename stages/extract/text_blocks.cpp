// Parts the lines of an extract into paragraphs, items, quotations, notes, tables and what may be headings. Never joins
// over a blank line: join_pieces() does, where a sentence runs on. Tested by text_blocks_test.cpp.
#include "stages/extract/text_blocks.h"

#include <algorithm>
#include <map>
#include <set>

#include "stages/extract/text_headings.h"
#include "stages/repair/line_text.h"
#include "stages/structure/pieces.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr std::size_t kReachOfList = 60;                    // lines from an item to the next number
constexpr std::size_t kLeastQuote = 60;                     // code points of a quotation that is a block
constexpr std::size_t kLongestSource = 160;                 // code points of what names its source
constexpr std::size_t kRunInHead = 30;                      // code points of a head that its text runs on from
constexpr int kRunInLevel = 6;                              // of a Markdown heading: the lowest
constexpr std::size_t kLeastEntry = 15, kLeastEntries = 3;  // code points of a reference; references in a list
constexpr std::size_t kLoneLabel = 5;                       // code points of an item's label alone on its line
constexpr std::size_t kNear = 5;                            // lines that show how wide text is set at a place
constexpr std::size_t kShortLines = 3, kShortChars = 160;
constexpr std::size_t kLeastBare = 3;  // bare numbers in a row that are a list

constexpr std::u32string_view kOpening = U"“«„「\"", kClosing = U"”»“」\"";

bool opening(char32_t c) { return kOpening.find(c) != kOpening.npos; }

/// Reads whether the text opens with a quotation mark that is closed at its end and not before. `end`: where what
/// follows the closing mark begins.
bool quotation(const std::u32string& text, std::size_t& end) {
  if (text.empty() || !opening(text[0])) return false;
  const char32_t open = text[0], close = kClosing[kOpening.find(open)];
  int depth = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == open && (open != close || i == 0)) ++depth;
    else if (text[i] == close && --depth == 0) {
      end = i + 1;
      return std::none_of(text.begin() + static_cast<std::ptrdiff_t>(end), text.end(), opening) ||
             text.find(U'(', end) == end + 1;
    }
  }
  return false;
}

/// A mark of a note and nothing else.
bool mark_only(std::u32string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char32_t c) { return is_space(c) || is_digit(c) || superscript(c) || c == '*'; });
}

class Finder {
 public:
  Finder(std::vector<TextLine> lines, bool markdown, bool flowing, double width)
      : lines_(std::move(lines)), markdown_(markdown), flowing_(flowing), width_(width) {}

  std::vector<TextBlock> run() {
    join_lone_labels();
    find_items();
    for (std::size_t i = 0; i < lines_.size();) {
      if (lines_[i].blank()) {
        ++i;
        continue;
      }
      std::size_t end = i + 1;
      while (end < lines_.size() && !lines_[end].blank() && lines_[end].line.page == lines_[i].line.page &&
             lines_[end].in_note == lines_[i].in_note && !(flowing_ && !lines_[end - 1].kept && !row(i)))
        ++end;
      if (lines_[i].in_note) notes(i, end);
      else chunk(i, end);
      i = end;
    }
    // Notes may cut a sentence: what stands before and behind them may be one paragraph.
    for (std::size_t i = 0; i + 2 < out_.size(); ++i) {
      if (out_[i].kind != TextKind::paragraph || out_[i + 1].kind != TextKind::note || closed(text_of(out_[i])))
        continue;
      std::size_t next = i + 1;
      while (next < out_.size() && out_[next].kind == TextKind::note) ++next;
      if (next < out_.size() && out_[next].kind == TextKind::paragraph) out_[i].open = out_[next].open = true;
    }
    return std::move(out_);
  }

 private:
  std::vector<TextLine> lines_;
  bool markdown_, flowing_;
  double width_;
  std::vector<TextBlock> out_;
  std::vector<Marker> markers_;
  std::vector<TextLine> entries_;
  std::vector<std::size_t> chain_;    // of numbers: the line of its first
  std::set<std::size_t> holds_text_;  // chains with an item that is no heading

  bool blank_above(std::size_t i) const {
    return i == 0 || lines_[i - 1].blank() || lines_[i - 1].line.page != lines_[i].line.page ||
           lines_[i - 1].in_note != lines_[i].in_note;
  }

  /// Bullets and labels alone on their lines go to the text that they stand before: that below, or, of several bullets
  /// one below the other, to one paragraph of it each.
  void join_lone_labels() {
    const auto lone_bullet = [&](std::size_t i) {
      const std::u32string text = text_of(lines_[i]);
      if (text.size() != 1 || lines_[i].in_note) return false;
      Line probe;
      probe.spans = {{.text = text + U" x"}};
      return find_marker(probe).kind == Marker::Kind::bullet;
    };
    const auto lone_label = [&](std::size_t i) {
      const std::u32string text = text_of(lines_[i]);
      if (text.size() < 2 || text.size() > kLoneLabel || lines_[i].in_note) return false;
      if (text.back() != '.' && text.back() != ')') return false;
      Line probe;
      probe.spans = {{.text = text + U" x"}};
      return find_marker(probe).kind != Marker::Kind::none;
    };
    std::vector<TextLine> out;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].blank() || !(lone_bullet(i) || lone_label(i))) {
        out.push_back(std::move(lines_[i]));
        continue;
      }
      std::size_t count = 0, next = i;
      std::vector<std::size_t> marks;
      const bool bullet = lone_bullet(i);
      for (; next < lines_.size() && lines_[next].line.page == lines_[i].line.page; ++next) {
        if (lines_[next].blank()) continue;
        if (!(bullet ? lone_bullet(next) : lone_label(next))) break;
        if (count > 0 && !bullet && find_label(next) != find_label(marks.back()) + 1) break;
        marks.push_back(next);
        ++count;
      }
      if (next >= lines_.size() || lines_[next].line.page != lines_[i].line.page || lines_[next].in_note) {
        out.push_back(std::move(lines_[i]));
        continue;
      }
      std::size_t end = next;
      while (end < lines_.size() && !lines_[end].blank() && lines_[end].line.page == lines_[i].line.page &&
             !lines_[end].in_note)
        ++end;
      const std::vector<std::size_t> starts = paragraphs(next, end, count);
      if (starts.size() < count) {  // some would lose their text
        for (std::size_t k = i; k < next; ++k) out.push_back(std::move(lines_[k]));
        i = next - 1;
        continue;
      }
      out.push_back({});
      out.back().line.page = lines_[i].line.page;
      for (std::size_t k = next; k < end; ++k) {
        if (const auto at = std::find(starts.begin(), starts.end(), k); at != starts.end()) {
          Span mark = lines_[marks[static_cast<std::size_t>(at - starts.begin())]].line.spans[0];
          mark.text += U' ';
          lines_[k].line.spans.insert(lines_[k].line.spans.begin(), std::move(mark));
        }
        out.push_back(std::move(lines_[k]));
      }
      i = end - 1;
    }
    lines_ = std::move(out);
  }

  /// The number of a lone label.
  int find_label(std::size_t i) const {
    Line probe;
    probe.spans = {{.text = text_of(lines_[i]) + U" x"}};
    return find_marker(probe).value;
  }

  /// The `count` likeliest starts of paragraphs among the lines, the first one first.
  std::vector<std::size_t> paragraphs(std::size_t begin, std::size_t end, std::size_t count) const {
    std::vector<std::pair<double, std::size_t>> room;
    for (std::size_t k = begin; k + 1 < end; ++k)
      if (closed(text_of(lines_[k])) && !is_lower(text_of(lines_[k + 1])[0]))
        room.push_back({set_width(text_of(lines_[k])), k + 1});
    std::sort(room.begin(), room.end());
    std::vector<std::size_t> out{begin};
    for (std::size_t k = 0; k < room.size() && out.size() < count; ++k) out.push_back(room[k].second);
    std::sort(out.begin(), out.end());
    return out;
  }

  /// Numbers at the starts of lines are items when the next number stands at the start of a line further on.
  void find_items() {
    markers_.assign(lines_.size(), {});
    std::vector<Marker> found(lines_.size());
    std::map<std::pair<std::u32string, int>, std::vector<std::size_t>> seen;  // frame and value: lines that have them
    std::map<std::size_t, std::size_t> before, length;                        // of the chains of numbers
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const TextLine& line = lines_[i];
      if (line.blank() || line.in_note || line.heading) continue;
      if (line.bullet) markers_[i].kind = Marker::Kind::bullet;
      if (line.line.spans[0].raise > 0) continue;
      const Marker m = found[i] = find_marker(line.line);
      if (m.kind == Marker::Kind::bullet) {
        const bool weak = std::u32string_view(U"–—*»·").find(m.frame[0]) != std::u32string_view::npos;
        if (!weak || near_bullet(i, m.frame)) markers_[i] = m;
      } else if (m.kind == Marker::Kind::none) {
        const std::u32string text = text_of(line);  // a hyphen for a bullet
        if (!markdown_ && text.size() > 2 && text[0] == '-' && text[1] == ' ' && near_bullet(i, U"-"))
          markers_[i].kind = Marker::Kind::bullet, markers_[i].length = 2;
      } else {
        const auto [frame, value] = place_in_list(m);
        length[i] = 1;
        // The nearest number before it that no other one follows: a list may stand between two numbered headings.
        std::vector<std::size_t>& last = seen[{frame, value - 1}];
        const auto alike =
            std::find_if(last.rbegin(), last.rend(), [&](std::size_t k) { return like_heading(k) == like_heading(i); });
        if (!last.empty()) {
          const std::size_t k = alike != last.rend() ? *alike : last.back();
          if (i - k <= kReachOfList || m.frame != U"#") {
            before[i] = k, length[i] = length[k] + 1;
            std::erase(last, k);
          }
        }
        seen[{frame, value}].push_back(i);
      }
    }
    // From the back: the last number of a chain says how long it is.
    for (auto it = length.rbegin(); it != length.rend(); ++it) {
      const auto [i, n] = *it;
      if (n < (found[i].frame == U"#" ? kLeastBare : 2) && !(markers_[i].kind == found[i].kind)) continue;
      markers_[i] = found[i];
      if (const auto b = before.find(i); b != before.end())
        length[b->second] = kLeastBare, markers_[b->second].kind = found[i].kind;
    }
    // A list that holds one item longer than a heading holds no headings.
    chain_.assign(lines_.size(), 0);
    for (const auto& [i, n] : length) {
      const auto b = before.find(i);
      chain_[i] = b != before.end() ? chain_[b->second] : i;
      if (markers_[i].kind != Marker::Kind::none && !like_heading(i)) holds_text_.insert(chain_[i]);
    }
  }

  /// What counts in a list: "2.1" and "2.2" are of one, "2.1" and "3.1" are not.
  static std::pair<std::u32string, int> place_in_list(const Marker& m) {
    std::u32string frame = m.frame + static_cast<char32_t>(U'0' + static_cast<int>(m.kind));
    const std::size_t point = m.label.rfind(U'.');
    if (point == m.label.npos || point + 1 >= m.label.size() || !is_digit(m.label[point + 1])) return {frame, m.value};
    int value = 0;
    for (std::size_t k = point + 1; k < m.label.size() && is_digit(m.label[k]); ++k)
      value = value * 10 + digit_value(m.label[k]);
    return {frame + m.label.substr(0, point + 1), value};
  }

  bool like_heading(std::size_t i) const {
    std::size_t end = i + 1;
    while (end < lines_.size() && end < i + kNear && !lines_[end].blank() &&
           lines_[end].line.page == lines_[i].line.page)
      ++end;
    return heading_at(lines_, i, end, blank_above(i), width_) > 0;
  }

  /// Another line close by begins with the same sign.
  bool near_bullet(std::size_t i, const std::u32string& sign) const {
    for (std::size_t k = i >= 12 ? i - 12 : 0; k < std::min(lines_.size(), i + 13); ++k) {
      if (k == i || lines_[k].blank()) continue;
      const std::u32string text = text_of(lines_[k]);
      if (text.size() > 2 && text.starts_with(sign) && is_space(text[sign.size()])) return true;
    }
    return false;
  }

  TextBlock& open(TextKind kind, std::size_t i, bool above) {
    TextBlock block;
    block.kind = kind, block.page = lines_[i].line.page, block.indent = lines_[i].indent, block.blank_above = above;
    out_.push_back(std::move(block));
    return out_.back();
  }
  void take(TextBlock& block, std::size_t begin, std::size_t end) {
    for (std::size_t k = begin; k < end; ++k) block.lines.push_back(std::move(lines_[k]));
  }

  void notes(std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end;) {
      std::size_t next = i + 1;
      while (next < end && !lines_[next].opens_note) ++next;
      take(open(TextKind::note, i, true), i, next);
      i = next;
    }
  }

  /// A row of a table of Markdown.
  bool row(std::size_t k) const {
    const std::u32string text = text_of(lines_[k]);
    return text.size() > 2 && text[0] == '|' && std::count(text.begin(), text.end(), U'|') >= 2;
  }

  bool table(std::size_t begin, std::size_t end) {
    if (!markdown_ || end - begin < 2) return false;
    for (std::size_t k = begin; k < end; ++k)
      if (!row(k)) return false;
    TextBlock& block = open(TextKind::table, begin, true);
    for (std::size_t k = begin; k < end; ++k) {
      const std::u32string text = text_of(lines_[k]);
      if (text.find_first_not_of(U"|-: ") == text.npos) continue;  // the line under the head
      std::vector<std::u32string> cells;
      for (std::size_t at = 1; at < text.size();) {
        const std::size_t bar = std::min(text.find(U'|', at), text.size());
        cells.push_back(fold_spaces(std::u32string_view(text).substr(at, bar - at)));
        at = bar + 1;
      }
      block.rows.push_back(std::move(cells));
    }
    return true;
  }

  /// "**References:** first; second; third": a head in bold that runs into its entries, parted by semicolons.
  bool run_in_references(std::size_t i) {
    const std::vector<Span>& spans = lines_[i].line.spans;
    if (!markdown_ || spans.size() < 2 || !spans[0].bold) return false;
    const std::u32string head = fold_spaces(spans[0].text);
    const std::u32string text = text_of(lines_[i]);
    if (head.size() > kRunInHead || head.back() != ':') return false;
    std::vector<std::size_t> ends;
    std::size_t dated = 0;
    for (std::size_t at = spans[0].text.size(); at < text.size();) {
      const std::size_t end = std::min(text.find(U"; ", at), text.size());
      const std::u32string part = text.substr(at, end - at);
      const auto digits = static_cast<std::size_t>(std::count_if(part.begin(), part.end(), is_digit));
      if (part.size() < kLeastEntry) return false;
      dated += digits >= 4;
      ends.push_back(std::min(end + 1, text.size()));
      at = end + 2;
    }
    if (ends.size() < kLeastEntries || dated * 3 < ends.size() * 2) return false;
    TextLine rest = std::move(lines_[i]);
    TextLine first = rest;
    remove_back(first.line, text.size() - rest.line.spans[0].text.size());
    while (is_space(text_of(first).back())) remove_back(first.line, 1);
    first.heading = kRunInLevel;
    TextBlock& title = open(TextKind::heading, i, true);
    title.lines.push_back(std::move(first)), title.blank_below = title.run_in = true;
    for (std::size_t n = ends.size(), from = 0; n-- > 0;) {  // from the back, each cut off whole
      from = n > 0 ? ends[n - 1] : rest.line.spans[0].text.size();
      TextLine entry = rest;
      remove_front(entry.line, from);
      while (!entry.line.spans.empty() && is_space(text_of(entry)[0])) remove_front(entry.line, 1);
      if (ends[n] < text.size()) remove_back(entry.line, text.size() - ends[n]);
      entries_.push_back(std::move(entry));
    }
    for (; !entries_.empty(); entries_.pop_back()) open(TextKind::entry, i, true).lines.push_back(entries_.back());
    return true;
  }

  /// Lines that stand together.
  void chunk(std::size_t begin, std::size_t end) {
    if (table(begin, end) || (end - begin == 1 && run_in_references(begin))) return;
    TextBlock* block = nullptr;
    // Lines that their author ended stay together: an address, a title.
    if (lines_[begin].kept && lines_[begin].heading == 0 && markers_[begin].kind == Marker::Kind::none) {
      take(open(TextKind::paragraph, begin, true), begin, end);
      return;
    }
    for (std::size_t i = begin; i < end;) {
      const bool first = i == begin;
      const double width = width_near(i, begin, end);
      const bool after_text = first ? out_.empty() || last_closed()
                                    : closed(text_of(block->lines.back())) || block->kind == TextKind::heading;
      if (lines_[i].heading) {
        block = &open(TextKind::heading, i, blank_above(i));
        take(*block, i, i + 1);
        block->blank_below = true;
        ++i;
        continue;
      }
      if (markers_[i].kind != Marker::Kind::none && !numbered_heading(i, end, width)) {
        block = &open(TextKind::item, i, first);
        strip_marker(*block, i);
        take(*block, i, i + 1);
        ++i;
        continue;
      }
      const bool starts = after_text || (first && markdown_);
      if (starts) {
        if (const std::size_t n = heading_at(lines_, i, end, first, width);
            n > 0 && !lines_[i].quoted && (i + n < end || goes_on_anew(end))) {
          block = &open(TextKind::heading, i, first);
          take(*block, i, i + n);
          i += n;
          block->blank_below = i == end;
          continue;
        }
        if (const std::size_t n = quote_at(i, end, width)) {
          quote(i, i + n, first);
          block = &out_.back();
          i += n;
          continue;
        }
      }
      const bool parted = block && block->kind != TextKind::item && after_text && !is_lower(text_of(lines_[i])[0]) &&
                          ends_by_choice(block->lines.back(), lines_[i], width);
      const bool stops =
          block && (parted || block->kind == TextKind::heading || block->kind == TextKind::quote ||
                    block->kind == TextKind::source || flowing_ ||
                    (block->kind == TextKind::item && after_text && lines_[i].indent <= block->indent &&
                     ends_by_choice(block->lines.back(), lines_[i], width) && !is_lower(text_of(lines_[i])[0])));
      if (!block || (stops && !block->lines.back().kept))
        block = &open(lines_[i].quoted ? TextKind::quote : TextKind::paragraph, i, first);
      take(*block, i, i + 1);
      ++i;
    }
  }

  /// What is printed next is no rest of a sentence.
  bool goes_on_anew(std::size_t next) const {
    while (next < lines_.size() && (lines_[next].blank() || lines_[next].in_note)) ++next;
    return next < lines_.size() && !is_lower(text_of(lines_[next])[0]);
  }

  /// Width of a full line near `i`: text beside a picture is narrower than the rest.
  double width_near(std::size_t i, std::size_t begin, std::size_t end) const {
    if (end - begin < 4) return std::min(width_, std::max(width_, set_width(text_of(lines_[i]))));
    double width = 0;
    for (std::size_t k = i > begin + 1 ? i - 1 : begin; k < std::min(end, i + kNear); ++k)
      width = std::max(width, set_width(text_of(lines_[k])));
    return std::min(width, width_);
  }

  /// The last text before this chunk ended.
  bool last_closed() const {
    for (std::size_t k = out_.size(); k-- > 0;) {
      const TextBlock& b = out_[k];
      if (b.kind == TextKind::note) continue;
      if (b.lines.empty() || b.kind == TextKind::heading || b.kind == TextKind::item) return true;
      // Short lines that no sentence ends are such by themselves: what follows is no rest of them.
      return closed(text_of(b.lines.back())) || (b.lines.size() <= kShortLines && text_of(b).size() < kShortChars);
    }
    return true;
  }

  /// "2. Text" alone between paragraphs, its number not the next one of a list.
  bool numbered_heading(std::size_t i, std::size_t end, double width) const {
    const Marker& m = markers_[i];
    if (m.kind == Marker::Kind::bullet || holds_text_.contains(chain_[i])) return false;
    const std::size_t n = heading_at(lines_, i, end, blank_above(i), width);
    if (n == 0 || !goes_on_anew(i + n)) return false;
    std::size_t next = i + n;
    while (next < lines_.size() && (lines_[next].blank() || lines_[next].in_note)) ++next;
    if (next >= lines_.size() || (markers_[next].kind == m.kind && chain_[next] == chain_[i])) return false;
    std::size_t before = i;
    while (before > 0 && lines_[before - 1].blank()) --before;
    return before == 0 || markers_[before - 1].kind != m.kind || chain_[before - 1] != chain_[i];
  }

  /// Takes the item's mark off its first line.
  void strip_marker(TextBlock& block, std::size_t i) {
    const Marker& m = markers_[i];
    const std::size_t length = std::min(m.length, text_of(lines_[i]).size());
    if (m.kind == Marker::Kind::bullet) block.label = U"•";
    else block.label = fold_spaces(std::u32string_view(text_of(lines_[i])).substr(0, length));
    if (length > 0 && length < text_of(lines_[i]).size()) remove_front(lines_[i].line, length);
  }

  /// How many lines from `i` on are a quotation; 0: none.
  std::size_t quote_at(std::size_t i, std::size_t end, double width) const {
    std::u32string text;
    if (!opening(text_of(lines_[i])[0])) return 0;
    for (std::size_t j = i; j < end; ++j) {
      text += (text.empty() ? U"" : U" ") + text_of(lines_[j]);
      std::size_t stop = 0;
      if (j + 1 < end && !ends_by_choice(lines_[j], lines_[j + 1], width) && !flowing_) continue;
      if (!quotation(text, stop)) {
        if (flowing_) return 0;
        continue;
      }
      const std::u32string rest = text.substr(stop);
      const bool source = flowing_ && rest.size() <= kLongestSource && !rest.empty();
      return text.size() >= kLeastQuote && (mark_only(rest) || source) ? j + 1 - i : 0;
    }
    return 0;
  }

  void quote(std::size_t begin, std::size_t end, bool above) {
    std::u32string text;
    for (std::size_t k = begin; k < end; ++k) text += (text.empty() ? U"" : U" ") + text_of(lines_[k]);
    std::size_t stop = 0;
    quotation(text, stop);
    TextBlock& block = open(TextKind::quote, begin, above);
    take(block, begin, end);
    if (stop >= text.size() || mark_only(text.substr(stop))) return;
    TextLine source = block.lines.back();
    remove_front(source.line, text_of(source).size() - (text.size() - stop));
    while (!source.line.spans.empty() && is_space(text_of(source)[0])) remove_front(source.line, 1);
    remove_back(block.lines.back().line, text.size() - stop);
    TextBlock& by = open(TextKind::source, begin, false);
    by.page = source.line.page;
    by.lines.push_back(std::move(source));
  }
};

}  // namespace

std::vector<TextBlock> find_blocks(std::vector<TextLine> lines, bool markdown, bool flowing, double width) {
  return Finder(std::move(lines), markdown, flowing, width).run();
}

}  // namespace lectern
