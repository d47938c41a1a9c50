// Finds notes in an extract. Never takes a number for a note's that nothing in the text calls for. Tested by
// text_notes_test.cpp.
#include "stages/extract/text_notes.h"

#include <algorithm>
#include <map>
#include <optional>

#include "stages/repair/line_text.h"
#include "stages/structure/note_marks.h"
#include "stages/structure/pieces.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr std::size_t kLongestMark = 3;   // digits of a note's mark
constexpr std::size_t kLeastLetters = 3;  // of the word before a plain mark: shorter ones are units and formulas
constexpr double kMeasure = 0.75;         // of a line: the one before it, with its first word, is at least so wide
constexpr int kMostMissed = 3;            // numbers up to the next note that is found
constexpr std::size_t kAhead = 8;         // lines from a note with a raised mark to a call below it
constexpr int kCarried = 1;               // pages from a mark to its note

bool closes(char32_t c) { return std::u32string_view(U".,;:!?)]\"'’”»").find(c) != std::u32string_view::npos; }

char32_t plain_digit(char32_t c) {
  if (c == 0xB9) return '1';
  if (c == 0xB2 || c == 0xB3) return c - 0xB2 + '2';
  return c >= 0x2070 && c <= 0x2079 ? c - 0x2070 + '0' : c;
}

struct Label {
  std::u32string text;
  std::size_t length = 0;  // code points of the line that it takes, point and spaces included
  bool lone = false;       // the text stands on the next line
  bool raised = false;     // by its character or its type
  bool closed = false;     // a point or bracket follows
};

/// What the line begins with, if it may be a note's mark.
std::optional<Label> label_of(const TextLine& line) {
  if (line.blank() || line.bullet || line.heading) return {};
  const std::u32string text = text_of(line);
  Label label;
  std::size_t i = 0;
  if (line.line.spans[0].raise > 0) {
    label.raised = true;
    i = line.line.spans[0].text.size();
    label.text = fold_spaces(line.line.spans[0].text);
  } else if (note_symbol(text[0])) {
    while (i < text.size() && text[i] == text[0]) ++i;
    label.text = text.substr(0, i);
  } else {
    label.raised = superscript(text[0]);
    while (i < text.size() && (label.raised ? superscript(text[i]) : is_digit(text[i])))
      label.text += plain_digit(text[i++]);
  }
  if (label.text.empty() || label.text.size() > kLongestMark) return {};
  while (i < text.size() && (text[i] == '.' || text[i] == ')' || text[i] == ':')) ++i, label.closed = true;
  const std::size_t shut = i;
  while (i < text.size() && is_space(text[i])) ++i;
  label.length = i, label.lone = i == text.size();
  const bool spaced = i > shut || label.lone || label.raised;
  const bool glued = !label.closed && i + 1 < text.size() &&
                     (is_upper(text[i]) || closes(text[i]) || text[i] == 0x201C) &&
                     is_letter(text[i + 1]);  // "1See", "1“See"
  if (!spaced && !glued) return {};
  return label;
}

/// The marks in a line that may call for a note: raised ones, and plain numbers and signs glued to a word.
void calls_of(const TextLine& line, std::size_t at, std::map<std::u32string, std::vector<std::size_t>>& calls) {
  std::u32string before;
  for (const Span& span : line.line.spans) {
    if (span.raise > 0) calls[note_key(fold_spaces(span.text))].push_back(at);
    const std::u32string text = before + span.text;
    for (std::size_t i = before.size(); span.raise == 0 && i < text.size(); ++i) {
      const bool high = superscript(text[i]), sign = note_symbol(text[i]);
      if (i == 0 || !(high || sign || is_digit(text[i])) || (is_digit(text[i]) && is_digit(text[i - 1]))) continue;
      std::size_t end = i;
      std::u32string key;
      while (end < text.size() && (high ? superscript(text[end]) : sign ? text[end] == text[i] : is_digit(text[end])))
        key += plain_digit(text[end++]);
      std::size_t word = i;
      if (text[word - 1] == ' ' && word > 1 && !high && !sign) --word;  // "rights. 1"
      const bool apart = word < i;
      while (word > 0 && closes(text[word - 1])) --word;
      std::size_t letters = 0;
      while (letters < word && is_letter(text[word - 1 - letters])) ++letters;
      const bool ended = end >= text.size() || is_space(text[end]) || closes(text[end]) || is_cjk(text[end]);
      const bool behind = letters >= kLeastLetters || (letters > 0 && is_cjk(text[word - 1])) || high;
      if (key.size() <= kLongestMark && behind && ended && !(apart && word == i - 1))
        calls[note_key(key)].push_back(at);
      i = end - 1;
    }
    before = text.size() > 40 ? text.substr(text.size() - 40) : text;
  }
}

/// A short line without a full stop, over a line that begins anew: "2. What we saw".
bool like_heading(const std::vector<TextLine>& lines, std::size_t i) {
  const bool last = i + 1 >= lines.size() || lines[i + 1].line.page != lines[i].line.page;
  if (last || closed(text_of(lines[i]))) return false;
  return lines[i + 1].blank() || !is_lower(text_of(lines[i + 1])[0]);
}

/// The line is set so much wider than the one before it that this ended by choice: no line of one paragraph.
bool other_measure(const TextLine& before, const TextLine& line) {
  const std::u32string text = text_of(line);
  return set_width(text_of(before)) + set_width(text.substr(0, text.find(U' '))) < kMeasure * set_width(text);
}

}  // namespace

void find_text_notes(std::vector<TextLine>& lines, bool paged, bool flowing) {
  std::map<std::u32string, std::vector<std::size_t>> calls;
  for (std::size_t i = 0; i < lines.size(); ++i) calls_of(lines[i], i, calls);
  std::map<std::u32string, std::size_t> answered;  // label: the last call of it that has its note
  const auto called = [&](std::size_t i, const Label& label) {
    const auto it = calls.find(note_key(label.text));
    if (it == calls.end()) return false;
    for (std::size_t at : it->second) {
      // A note may cut the sentence before the word that calls it.
      if (at >= i + (label.raised ? kAhead : 0) || at == i || lines[at].in_note) continue;
      if (const auto done = answered.find(it->first); done != answered.end() && at <= done->second) continue;
      if (paged && lines[i].line.page - lines[at].line.page > kCarried) continue;
      answered[it->first] = at;
      return true;
    }
    return false;
  };
  int last = 0, page = 0;
  bool open = false, parted = false;  // in a note; a blank line has been seen since
  std::size_t before = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    TextLine& line = lines[i];
    if (line.line.page != page) page = line.line.page, open = false;
    if (line.blank()) {
      parted = true;
      continue;
    }
    const std::optional<Label> label = label_of(line);
    bool starts = false;
    if (label) {
      const int value = note_value(label->text, false);
      const bool sign = note_symbol(label->text[0]);
      const bool counts =
          sign || (value > last && value <= last + kMostMissed) || value == 1 || (paged && last == 0 && value > 0);
      starts = counts && !(label->closed && !paged) && !(label->closed && !open && like_heading(lines, i)) &&
               called(i, *label);
      if (starts && !sign) last = value;
    }
    if (starts) {
      std::size_t next = i + 1;
      while (label->lone && next < lines.size() && lines[next].blank() && lines[next].line.page == page) ++next;
      if (label->lone && (next >= lines.size() || lines[next].line.page != page || lines[next].heading)) continue;
      if (label->lone) {  // its text stands on the next line
        Span mark = line.line.spans[0];
        line.line.spans = lines[next].line.spans;
        line.line.spans.insert(line.line.spans.begin(), std::move(mark));
        line.kept = lines[next].kept;
        lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                    lines.begin() + static_cast<std::ptrdiff_t>(next) + 1);
        line.line.spans[1].gap_before = true;
        for (auto& [key, at] : calls)
          for (std::size_t& a : at)
            if (a > i) a -= std::min(a - i, next - i);
      } else if (line.line.spans[0].raise == 0 && label->length < line.line.spans[0].text.size()) {
        split_span(line.line, 0, label->length);
        line.line.spans[1].gap_before = true;
      }
      Span& mark = line.line.spans[0];
      while (mark.text.size() > 1 && is_space(mark.text.back())) mark.text.pop_back();
      if (!superscript(mark.text[0])) mark.raise = 1;
      line.opens_note = line.in_note = open = true;
    } else if (open && parted) {
      const std::u32string text = text_of(line);
      open = !flowing && !closed(text_of(lines[before])) && !is_upper(text[0]);
      line.in_note = open;
    } else {
      if (open && other_measure(lines[before], line)) open = false;
      line.in_note = open;
    }
    if (flowing) open = false;
    parted = false, before = i;
  }
}

}  // namespace lectern
