// Spans to inlines. Never changes letters. Tested by inlines_test.cpp.
#include "stages/structure/inlines.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "stages/structure/told_language.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

/// A stretch of text with everything that inlines tell apart; or a note, or page starts.
struct Run {
  std::u32string text;
  bool bold = false, italic = false, small_caps = false;
  int raise = 0;
  double confidence = 1;
  std::u32string read;  // what stood here before the rule changed letters
  std::string rule;
  std::string link;
  std::string language;  // where a sound structure tree names one
  int note = -1;
  std::vector<PageStart> pages;
  bool is_text() const { return note < 0 && pages.empty(); }
};

Run blank_run() {
  Run r;
  r.text = U" ";
  return r;
}

bool web_char(char32_t c) {
  return c > 0x20 && c < 0x7F && c != '<' && c != '>' && c != '"' && c != '{' && c != '}' && c != '|' && c != '\\' &&
         c != '^' && c != '`';
}

struct Address {
  std::size_t begin = 0, end = 0;  // in the text
  std::string target;
};

std::vector<Address> addresses_in(const std::u32string& text) {
  std::vector<Address> out;
  std::size_t done = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::size_t begin = i, end = i;
    std::string target;
    if (text.compare(i, 7, U"http://") == 0 || text.compare(i, 8, U"https://") == 0) {
      while (end < text.size() && web_char(text[end])) ++end;
    } else if (text[i] == '@' && i > 0) {
      const auto name = [](char32_t c) {
        return c < 0x80 && (is_letter(c) || is_digit(c) || c == '.' || c == '-' || c == '_' || c == '+');
      };
      while (begin > done && name(text[begin - 1])) --begin;
      end = i + 1;
      while (end < text.size() && name(text[end])) ++end;
      const std::u32string host = text.substr(i + 1, end - i - 1);
      if (begin == i || host.find(U'.') == std::u32string::npos) continue;
      target = "mailto:";
    } else {
      continue;
    }
    while (end > begin &&
           (text[end - 1] == '.' || text[end - 1] == ',' || text[end - 1] == ';' || text[end - 1] == ':' ||
            text[end - 1] == '!' || text[end - 1] == '?' || text[end - 1] == '\'' ||
            (text[end - 1] == ')' && text.substr(begin, end - begin).find(U'(') == std::u32string::npos) ||
            text[end - 1] == ']'))
      --end;
    if (end - begin < 6) continue;
    out.push_back({begin, end, target + to_utf8(text.substr(begin, end - begin))});
    done = end;
    i = end - 1;
  }
  return out;
}

/// Addresses printed in the text become links when no annotation makes them one, also where a part of one was read with
/// doubt, or corrected.
void find_addresses(std::vector<Run>& runs) {
  const auto bare = [](const Run& r) { return r.is_text() && r.link.empty(); };
  const auto of_one_kind = [](const Run& a, const Run& b) {
    return a.bold == b.bold && a.italic == b.italic && a.small_caps == b.small_caps && a.raise == b.raise &&
           a.language == b.language;
  };
  std::vector<Run> out;
  for (std::size_t first = 0, end = 0; first < runs.size(); first = end) {
    std::u32string text = runs[first].text;
    for (end = first + 1; end < runs.size() && bare(runs[first]) && bare(runs[end]); ++end) {
      if (!of_one_kind(runs[end - 1], runs[end])) break;
      text += runs[end].text;
    }
    std::vector<Address> addresses;
    if (bare(runs[first])) addresses = addresses_in(text);
    std::size_t at = 0;  // in the text
    auto address = addresses.begin();
    for (std::size_t i = first; i < end; ++i) {
      Run& run = runs[i];
      // What was corrected stays whole: the letters that were read stand for all of it.
      for (const std::size_t run_end = at + run.text.size(); run.read.empty() && at < run_end;) {
        while (address != addresses.end() && address->end <= at) ++address;
        if (address == addresses.end() || address->begin >= run_end) break;
        const bool in = address->begin <= at;
        const std::size_t length = std::min(run_end, in ? address->end : address->begin) - at;
        if (length == run.text.size()) break;
        Run part = run;
        part.text = run.text.substr(0, length);
        if (in) part.link = address->target;
        out.push_back(std::move(part));
        run.text.erase(0, length), at += length;
      }
      const std::size_t size = run.text.size();
      while (address != addresses.end() && address->end <= at) ++address;
      if (address != addresses.end() && size > 0 && address->begin <= at && address->end >= at + size)
        run.link = address->target;
      at += size;
      out.push_back(std::move(run));
    }
  }
  runs = std::move(out);
}

/// Spaces at the ends of marked stretches go outside of them; marks on nothing but spaces and points are dropped.
void settle_spaces(std::vector<Run>& runs) {
  const auto plain = [](const Run& r) {
    return r.is_text() && !r.bold && !r.italic && !r.small_caps && r.raise == 0 && r.link.empty() && r.language.empty();
  };
  std::vector<Run> out;
  for (Run& r : runs) {
    if (!r.is_text() || plain(r)) {
      out.push_back(std::move(r));
      continue;
    }
    const bool words = std::any_of(r.text.begin(), r.text.end(),
                                   [](char32_t c) { return is_letter(c) || is_digit(c) || is_mark(c) || c > 0x2000; });
    if (!words && r.link.empty()) {
      r.bold = r.italic = r.small_caps = false;
      if (std::all_of(r.text.begin(), r.text.end(), is_space)) r.raise = 0;
      out.push_back(std::move(r));
      continue;
    }
    Run before, after;
    std::size_t a = 0, z = r.text.size();
    while (a < z && is_space(r.text[a])) ++a;
    while (z > a && is_space(r.text[z - 1])) --z;
    before.text = r.text.substr(0, a), after.text = r.text.substr(z);
    r.text = r.text.substr(a, z - a);
    if (!before.text.empty()) out.push_back(std::move(before));
    out.push_back(std::move(r));
    if (!after.text.empty()) out.push_back(std::move(after));
  }
  // A space (or a point) between two stretches of one kind belongs to both.
  for (std::size_t i = 1; i + 1 < out.size(); ++i) {
    const Run &a = out[i - 1], &b = out[i + 1];
    if (!plain(out[i]) || !a.is_text() || !b.is_text() || out[i].text.size() > 2) continue;
    if (std::any_of(out[i].text.begin(), out[i].text.end(), [](char32_t c) { return is_letter(c) || is_digit(c); }))
      continue;
    if (a.bold == b.bold && a.italic == b.italic && a.small_caps == b.small_caps && a.link == b.link && a.raise == 0 &&
        b.raise == 0 && a.language == b.language)
      out[i].language = a.language, out[i].bold = a.bold, out[i].italic = a.italic, out[i].small_caps = a.small_caps,
      out[i].link = a.link;
  }
  runs = std::move(out);
}

/// The space that parted a marker from its word goes with the marker when a space or a closing mark follows it.
void drop_spaces_before_notes(std::vector<Run>& runs) {
  static const std::u32string closing = U".,;:!?)]}»”’…";
  for (std::size_t i = 1; i < runs.size(); ++i) {
    if (runs[i].note < 0 || !runs[i - 1].is_text()) continue;
    const bool last = i + 1 == runs.size();
    if (!last && (!runs[i + 1].is_text() || runs[i + 1].text.empty())) continue;
    const char32_t next = last ? U' ' : runs[i + 1].text.front();
    if (!is_space(next) && closing.find(next) == std::u32string::npos) continue;
    std::u32string& before = runs[i - 1].text;
    while (!before.empty() && is_space(before.back())) before.pop_back();
  }
}

class Grouper {
 public:
  explicit Grouper(const InlineContext& context) : context_(context) {}

  /// Wraps stretches of runs that share the attribute `depth` (link, bold, italic, ...), the outermost first.
  Inlines group(std::vector<Run>::iterator begin, std::vector<Run>::iterator end, int depth) {
    Inlines out;
    while (begin != end) {
      if (depth == 6) {
        leaf(*begin++, out);
        continue;
      }
      auto stop = begin + 1;
      if (!set(*begin, depth)) {
        while (stop != end && !set(*stop, depth)) ++stop;
        for (Inline& i : group(begin, stop, depth + 1)) out.push_back(std::move(i));
      } else {
        while (stop != end && set(*stop, depth) && same(*begin, *stop, depth)) ++stop;
        Inlines content = group(begin, stop, depth + 1);
        if (depth == 0) out.push_back({Foreign{begin->language, std::move(content)}});
        else if (depth == 1) out.push_back({Link{begin->link, std::move(content)}});
        else out.push_back({Emphasis{kind(*begin, depth), std::move(content)}});
      }
      begin = stop;
    }
    return out;
  }

 private:
  const InlineContext& context_;

  static bool set(const Run& r, int depth) {
    if (!r.is_text()) return false;
    switch (depth) {
      case 0: return !r.language.empty();
      case 1: return !r.link.empty();
      case 2: return r.bold;
      case 3: return r.italic;
      case 4: return r.small_caps;
      default: return r.raise != 0;
    }
  }
  static bool same(const Run& a, const Run& b, int depth) {
    if (depth == 0) return a.language == b.language;
    return depth == 1 ? a.link == b.link : depth < 5 || a.raise == b.raise;
  }
  static EmphasisKind kind(const Run& r, int depth) {
    switch (depth) {
      case 2: return EmphasisKind::bold;
      case 3: return EmphasisKind::italic;
      case 4: return EmphasisKind::small_caps;
      default: return r.raise > 0 ? EmphasisKind::superscript : EmphasisKind::subscript;
    }
  }
  void leaf(Run& r, Inlines& out) {
    for (PageStart& p : r.pages) out.push_back({std::move(p)});
    if (r.note >= 0) out.push_back({context_.note(r.note)});
    else if (!r.read.empty() && !r.text.empty())
      out.push_back({Correction{to_utf8(nfc(r.read)), to_utf8(nfc(r.text)), r.rule, hundredth(r.confidence)}});
    else if (r.confidence < 1 && !r.text.empty())
      out.push_back({Unclear{{{Text{to_utf8(nfc(r.text))}}}, hundredth(r.confidence)}});
    else if (Text* before = out.empty() ? nullptr : std::get_if<Text>(&out.back().is))
      before->text += to_utf8(nfc(r.text));
    else if (!r.text.empty()) out.push_back({Text{to_utf8(nfc(r.text))}});
  }
};

bool ends_glued(const Line& line, const Line& next) {
  if (line.ending == Ending::glued) return true;
  if (line.spans.empty() || next.spans.empty()) return false;
  return is_cjk(line.spans.back().text.back()) && is_cjk(next.spans.front().text.front());
}

void trim_ends(Inlines& content) {
  const auto trim = [](std::string& s, bool front) {
    while (!s.empty() && (front ? s.front() : s.back()) == ' ') front ? s.erase(0, 1) : s.erase(s.size() - 1);
  };
  for (std::size_t i = 0; i < content.size();) {
    if (std::holds_alternative<PageStart>(content[i].is)) {
      ++i;
      continue;
    }
    if (Text* t = std::get_if<Text>(&content[i].is)) {
      trim(t->text, true);
      if (t->text.empty()) {
        content.erase(content.begin() + static_cast<std::ptrdiff_t>(i));
        continue;
      }
    }
    break;
  }
  while (!content.empty()) {
    Text* t = std::get_if<Text>(&content.back().is);
    if (!t) break;
    trim(t->text, false);
    if (!t->text.empty()) break;
    content.pop_back();
  }
}

}  // namespace

std::string place_target(int page, double y) {
  return "#at-" + std::to_string(page) + "-" + std::to_string(std::lround(y));
}

void tidy(Inlines& content) {
  Inlines out;
  for (Inline& i : content) {
    if (Text* t = std::get_if<Text>(&i.is)) {
      if (t->text.empty()) continue;
      if (!out.empty())
        if (Text* before = std::get_if<Text>(&out.back().is)) {
          if (before->text.back() == ' ' && t->text.front() == ' ') t->text.erase(0, 1);
          before->text += t->text;
          continue;
        }
    }
    out.push_back(std::move(i));
  }
  content = std::move(out);
  trim_ends(content);
}

Inlines build_inlines(const std::vector<Line>& lines, bool bold, bool italic, std::size_t skip,
                      const InlineContext& context) {
  std::vector<Run> runs;
  const auto add = [&](Run r) {
    if (r.is_text() && r.text.empty()) return;
    if (!runs.empty() && r.is_text() && runs.back().is_text() && runs.back().bold == r.bold &&
        runs.back().italic == r.italic && runs.back().small_caps == r.small_caps && runs.back().raise == r.raise &&
        runs.back().link == r.link && runs.back().language == r.language && runs.back().confidence == r.confidence &&
        runs.back().read.empty() && r.read.empty())
      runs.back().text += r.text;
    else runs.push_back(std::move(r));
  };
  const std::vector<std::string> languages =
      context.layout ? foreign_spans(lines, *context.layout) : std::vector<std::string>();
  std::size_t at = 0;  // of the span among those of all lines
  for (std::size_t l = 0; l < lines.size(); ++l) {
    const Line& line = lines[l];
    if (context.page_starts) {
      if (std::vector<PageStart> pages = context.page_starts(line.page); !pages.empty()) {
        Run r;
        r.pages = std::move(pages);
        runs.push_back(std::move(r));
      }
    }
    for (const Span& s : line.spans) {
      Run r;
      r.text = s.text;
      bool whole = true;
      if (!languages.empty()) r.language = languages[at++];
      if (skip > 0) {
        const std::size_t n = std::min(skip, r.text.size());
        r.text.erase(0, n);
        skip -= n;
        if (r.text.empty()) continue;
        if (n > 0) whole = false;
      }
      r.bold = s.bold && !bold, r.italic = s.italic && !italic, r.small_caps = s.small_caps, r.raise = s.raise;
      r.note = s.note, r.confidence = s.confidence;
      if (whole) r.read = s.read, r.rule = s.rule;
      else if (!s.read.empty()) r.confidence = 1;
      // The space behind a marked word is no part of it.
      const bool marked = r.note < 0 && (r.confidence < 1 || !r.read.empty());
      while (marked && !r.text.empty() && is_space(r.text.back())) r.text.pop_back();
      if (s.note < 0 && s.link >= 0 && s.raise == 0) {
        const LinkArea& area =
            context.layout->pages[static_cast<std::size_t>(line.page) - 1].links[static_cast<std::size_t>(s.link)];
        r.link = !area.uri.empty() ? area.uri : area.page > 0 ? place_target(area.page, area.at.y) : std::string();
      }
      if (r.note >= 0) r.text.clear();
      // A space that stood inside the marker's span belongs to the text.
      const bool space_after = (r.note >= 0 || marked) && is_space(s.text.back());
      const bool space_before = r.note >= 0 && is_space(s.text.front());
      if (space_before) add(blank_run());
      if (r.note >= 0) runs.push_back(std::move(r));
      else add(std::move(r));
      if (space_after) {
        Run blank = blank_run();
        if (marked) blank.bold = s.bold && !bold, blank.italic = s.italic && !italic;
        add(std::move(blank));
      }
    }
    if (l + 1 < lines.size() && !ends_glued(line, lines[l + 1])) {
      // The space takes the face of the text before it, so that a marked stretch over lines is one.
      Run space;
      space.text = U" ";
      if (!runs.empty() && runs.back().is_text() && runs.back().raise == 0) {
        space.bold = runs.back().bold, space.italic = runs.back().italic, space.link = runs.back().link,
        space.small_caps = runs.back().small_caps, space.language = runs.back().language;
      }
      add(std::move(space));
    }
  }
  // A page start inside a word moves behind the word.
  for (std::size_t i = 0; i + 1 < runs.size(); ++i) {
    if (runs[i].pages.empty() || i == 0 || !runs[i - 1].is_text() || !runs[i + 1].is_text()) continue;
    const std::u32string& before = runs[i - 1].text;
    std::u32string& after = runs[i + 1].text;
    if (before.empty() || after.empty() || is_space(before.back()) || is_space(after.front()) || is_cjk(before.back()))
      continue;
    const std::size_t end = std::min(after.find(U' '), after.size());
    runs[i - 1].text += after.substr(0, end);
    after.erase(0, end);
    if (!after.empty() && after.front() == U' ') runs[i - 1].text += U' ', after.erase(0, 1);
  }
  drop_spaces_before_notes(runs);
  std::vector<Run> folded;
  for (Run& r : runs)
    if (!r.is_text() || !r.text.empty()) folded.push_back(std::move(r));
  find_addresses(folded);
  settle_spaces(folded);
  Inlines out = Grouper(context).group(folded.begin(), folded.end(), 0);
  tidy(out);
  return out;
}

}  // namespace lectern
