// Reads the marks inside of lines. A mark without its partner is text. Tested by markdown_test.cpp.
#include "stages/extract/markdown_spans.h"

#include <algorithm>

#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr std::size_t kLongestLabel = 4;      // code points of a note's mark
constexpr std::size_t kLongestTarget = 2000;  // code points of a link's target
constexpr std::size_t kReach = 5000;          // code points between a mark and its partner: time stays linear
constexpr int kDeepest = 8;                   // marks inside of marks

bool marks(char32_t c) { return c == '*' || c == '_'; }
bool in_word(char32_t c) { return is_letter(c) || is_digit(c) || is_mark(c); }

/// One piece of a block's text: what is shown, and how.
struct Shown {
  char32_t c = 0;
  bool bold = false, italic = false, mono = false;
  int raise = 0, link = -1;
};

class Reader {
 public:
  Reader(std::u32string text, std::vector<LinkArea>& links, int& pictures)
      : text_(std::move(text)), links_(links), pictures_(pictures) {}

  std::vector<Shown> run() {
    read(0, text_.size(), {});
    return std::move(out_);
  }

 private:
  const std::u32string text_;
  std::vector<LinkArea>& links_;
  int& pictures_;
  std::vector<Shown> out_;
  int depth_ = 0;

  std::size_t reach(std::size_t i, std::size_t end) const { return std::min(end, i + kReach); }

  /// Where `what` stands next, within reach; npos: nowhere.
  std::size_t find(std::u32string_view what, std::size_t from, std::size_t end) const {
    const std::size_t at = std::u32string_view(text_).substr(0, reach(from, end)).find(what, from);
    return at == std::u32string_view::npos ? text_.npos : at;
  }

  void put(char32_t c, Shown as) {
    as.c = c;
    out_.push_back(as);
  }

  bool opens(std::size_t i, std::size_t n) const {
    const char32_t next = i + n < text_.size() ? text_[i + n] : U' ';
    return !is_space(next) && (i == 0 || !in_word(text_[i - 1]) || text_[i] == '*');
  }
  bool closes(std::size_t i, std::size_t n) const {
    const char32_t next = i + n < text_.size() ? text_[i + n] : U' ';
    return i > 0 && !is_space(text_[i - 1]) && (!in_word(next) || text_[i] == '*');
  }
  std::size_t run_of(std::size_t i, std::size_t end) const {
    std::size_t n = 0;
    while (i + n < end && text_[i + n] == text_[i]) ++n;
    return n;
  }
  /// Where the mark of `n` signs at `i` is closed; npos: nowhere.
  std::size_t partner(std::size_t i, std::size_t n, std::size_t end) const {
    end = reach(i, end);
    for (std::size_t k = i + n; k < end; ++k) {
      if (text_[k] == '\\') {
        ++k;
        continue;
      }
      if (text_[k] != text_[i]) continue;
      const std::size_t run = run_of(k, end);
      if (closes(k, run) && (run == n || (run == 3 && n < 3)))
        return k + (run == 3 && n < 3 && opens(k, run) ? 0 : run - n);
      k += run - 1;
    }
    return text_.npos;
  }

  bool emphasis(std::size_t& i, std::size_t end, const Shown& as) {
    const std::size_t n = run_of(i, end);
    if (n > 3 || !opens(i, n)) return false;
    const std::size_t close = partner(i, n, end);
    if (close == text_.npos || close == i + n) return false;
    Shown inner = as;
    inner.bold |= n >= 2, inner.italic |= n != 2;
    read(i + n, close, inner);
    i = close + n;
    return true;
  }

  /// "[text](target)", "![alt](target)", "[^1]".
  bool bracket(std::size_t& i, std::size_t whole, const Shown& as) {
    const std::size_t end = reach(i, whole);
    const bool picture = text_[i] == '!';
    const std::size_t begin = i + (picture ? 2 : 1);
    std::size_t close = begin;
    for (int depth = 1; close < end; ++close) {
      if (text_[close] == '[') ++depth;
      if (text_[close] == ']' && --depth == 0) break;
    }
    if (close >= end) return false;
    if (!picture && text_[begin] == '^' && close - begin > 1 && close - begin <= kLongestLabel + 1) {
      Shown raised = as;
      raised.raise = 1;
      for (std::size_t k = begin + 1; k < close; ++k) put(text_[k], raised);
      i = close + 1;
      if (i < end && text_[i] == ':') ++i;  // the note itself
      return true;
    }
    if (close + 1 >= end || text_[close + 1] != '(') return false;
    std::size_t stop = close + 2;
    for (int depth = 1; stop < end && stop - close < kLongestTarget; ++stop) {
      if (text_[stop] == '(') ++depth;
      if (text_[stop] == ')' && --depth == 0) break;
    }
    if (stop >= end || text_[stop] != ')') return false;
    i = stop + 1;
    if (picture) {
      ++pictures_;
      return true;
    }
    std::u32string target = fold_spaces(std::u32string_view(text_).substr(close + 2, stop - close - 2));
    target = target.substr(0, target.find(U' '));  // a title may follow
    Shown inner = as;
    if (target.find(U"://") != target.npos || target.starts_with(U"mailto:")) {
      inner.link = static_cast<int>(links_.size());
      links_.push_back({.uri = to_utf8(target)});
    }
    read(begin, close, inner);
    return true;
  }

  /// "<br>", "<sup>1</sup>", "<https://…>".
  bool tag(std::size_t& i, std::size_t end, const Shown& as) {
    const std::size_t close = find(U">", i, end);
    if (close == text_.npos || close >= end || close - i > kLongestTarget) return false;
    const std::u32string name = lower(fold_spaces(std::u32string_view(text_).substr(i + 1, close - i - 1)));
    if (name == U"br" || name == U"br/" || name == U"br /") {
      put(U' ', as);
      i = close + 1;
      return true;
    }
    if (name.find(U' ') == name.npos && (name.starts_with(U"http://") || name.starts_with(U"https://"))) {
      for (std::size_t k = i + 1; k < close; ++k) put(text_[k], as);
      i = close + 1;
      return true;
    }
    if (name != U"sup" && name != U"sub") return false;
    const std::size_t stop = find(name == U"sup" ? U"</sup>" : U"</sub>", close, end);
    if (stop == text_.npos || stop >= end) return false;
    Shown inner = as;
    inner.raise = name == U"sup" ? 1 : -1;
    read(close + 1, stop, inner);
    i = stop + 6;
    return true;
  }

  bool entity(std::size_t& i, std::size_t end, const Shown& as) {
    static const std::pair<const char32_t*, char32_t> names[] = {
        {U"&amp;", U'&'}, {U"&lt;", U'<'}, {U"&gt;", U'>'}, {U"&quot;", U'"'}, {U"&nbsp;", 0xA0}, {U"&#39;", U'\''}};
    for (const auto& [name, c] : names)
      if (const std::u32string_view n = name; i + n.size() <= end && text_.compare(i, n.size(), n) == 0) {
        put(c, as);
        i += n.size();
        return true;
      }
    return false;
  }

  void read(std::size_t begin, std::size_t end, const Shown& as) {
    if (++depth_ > kDeepest) {
      for (std::size_t i = begin; i < end; ++i) put(text_[i], as);
      --depth_;
      return;
    }
    for (std::size_t i = begin; i < end;) {
      const char32_t c = text_[i];
      if (c == '\\' && i + 1 < end && is_punctuation(text_[i + 1])) {
        put(text_[i + 1], as);
        i += 2;
        continue;
      }
      if (c == '`') {
        const std::size_t n = run_of(i, end), close = find(std::u32string(n, U'`'), i + n, end);
        if (close != text_.npos && close < end) {
          Shown code = as;
          code.mono = true;
          for (std::size_t k = i + n; k < close; ++k) put(text_[k], code);
          i = close + n;
          continue;
        }
      }
      if (marks(c)) {
        if (emphasis(i, end, as)) continue;
        for (std::size_t n = run_of(i, end); n > 0; --n) put(text_[i++], as);
        continue;
      }
      if ((c == '[' || (c == '!' && i + 1 < end && text_[i + 1] == '[')) && bracket(i, end, as)) continue;
      if (c == '<' && tag(i, end, as)) continue;
      if (c == '&' && entity(i, end, as)) continue;
      put(c, as);
      ++i;
    }
    --depth_;
  }
};

}  // namespace

std::size_t marked_words(const std::u32string& line) {
  std::vector<LinkArea> links;
  int pictures = 0;
  const std::vector<Shown> shown = Reader(line, links, pictures).run();
  bool marked = false;
  std::size_t count = links.size() + static_cast<std::size_t>(pictures);
  for (std::size_t i = 0; i < shown.size(); ++i) {
    const bool now = (shown[i].bold || shown[i].italic) && is_letter(shown[i].c);
    if (now && !marked) ++count;
    marked = (now || !is_letter(shown[i].c)) && (marked || now) && (shown[i].bold || shown[i].italic);
  }
  return count;
}

void read_spans(std::span<const std::u32string> texts, bool markdown, std::span<TextLine> lines,
                std::vector<LinkArea>& links, int& pictures) {
  std::u32string all;
  for (std::size_t n = 0; n < texts.size(); ++n) all += (n ? U"\n" : U"") + texts[n];
  std::vector<Shown> shown;
  if (markdown) {
    shown = Reader(std::move(all), links, pictures).run();
  } else {
    for (char32_t c : all) shown.push_back({.c = c});
  }
  std::size_t n = 0;
  for (TextLine& line : lines) line.line.spans.clear();
  bool space = false;  // white space waits: it is folded, and none ends a line
  const auto same = [](const Span& s, const Shown& c) {
    return s.bold == c.bold && s.italic == c.italic && s.monospace == c.mono && s.raise == c.raise && s.link == c.link;
  };
  for (const Shown& c : shown) {
    if (c.c == '\n') {
      if (++n == lines.size()) break;
      space = false;
      continue;
    }
    std::vector<Span>& spans = lines[n].line.spans;
    if (is_space(c.c) && c.c != 0xA0 && c.c != 0x202F) {
      space = !spans.empty();
      continue;
    }
    if (space) spans.back().text += U' ';
    space = false;
    if (spans.empty() || !same(spans.back(), c)) {
      Span s;
      s.bold = c.bold, s.italic = c.italic, s.monospace = c.mono, s.raise = c.raise, s.link = c.link;
      spans.push_back(std::move(s));
    }
    spans.back().text += c.c;
  }
}

}  // namespace lectern
