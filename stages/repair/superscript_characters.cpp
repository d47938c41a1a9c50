// Rule: a superscript digit (U+00B9 and the like) that marks a note becomes a raised plain digit, as a marker set by
// size and place is. Two cases: it opens a line of a note, or it follows a word and a note has its label. Never touches
// units and powers (m², cm³, x²). Tested by superscript_characters_test.cpp.
#include <algorithm>

#include "stages/repair/flows.h"
#include "stages/repair/line_text.h"
#include "stages/repair/note_labels.h"
#include "stages/repair/rules.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kAtStart = 0.95, kInText = 0.95;
constexpr double kMarkerSize = 0.6;  // em of the type it stands in: the usual size of a raised marker
constexpr std::size_t kLongest = 3;  // digits of a marker
constexpr std::size_t kUnit = 2;     // letters of the longest unit that takes a power (m, cm, km)

int superscript_value(char32_t c) {
  if (c == 0xB9) return 1;
  if (c == 0xB2) return 2;
  if (c == 0xB3) return 3;
  if (c == 0x2070) return 0;
  return c >= 0x2074 && c <= 0x2079 ? static_cast<int>(c - 0x2070) : -1;
}

struct Run {
  std::size_t at = 0, length = 0;
  std::u32string label;
};

bool next_run(std::u32string_view text, std::size_t from, Run& run) {
  for (std::size_t i = from; i < text.size(); ++i) {
    if (superscript_value(text[i]) < 0) continue;
    run = {i, 0, {}};
    for (; i < text.size() && superscript_value(text[i]) >= 0; ++i)
      run.label += U'0' + static_cast<char32_t>(superscript_value(text[i]));
    run.length = run.label.size();
    return true;
  }
  return false;
}

/// Letters right before `at`: "m" and "km" take powers, "policy" takes a marker.
bool follows_word(std::u32string_view text, std::size_t at) {
  if (at == 0) return false;
  if (is_punctuation(text[at - 1])) return at > 1 && !is_digit(text[at - 2]);
  std::size_t letters = 0;
  while (letters < at && is_letter(text[at - 1 - letters])) ++letters;
  return letters > kUnit;
}

void raise(Line& line, std::size_t index, const Run& run) {
  std::size_t at = index;
  if (run.at > 0) split_span(line, index, run.at), at = index + 1;
  split_span(line, at, run.length);
  Span& mark = line.spans[at];
  mark.text = run.label, mark.raise = 1, mark.size *= kMarkerSize;
}

bool has_superscript(const Line& line) {
  return std::any_of(line.spans.begin(), line.spans.end(), [](const Span& s) {
    return s.raise == 0 &&
           std::any_of(s.text.begin(), s.text.end(), [](char32_t c) { return superscript_value(c) >= 0; });
  });
}

}  // namespace

void superscript_characters(RepairContext& context) {
  std::vector<Line*> lines;
  for_each_flow(context.layout, [&](Flow& flow) {
    for (const FlowLine& f : flow)
      if (has_superscript(*f.line)) lines.push_back(f.line);
  });
  if (lines.empty()) return;
  // First the notes, so that their labels are known.
  for (Line* line : lines) {
    const std::u32string text = text_of(*line);
    Run run;
    if (!next_run(text, 0, run) || run.at != 0 || run.length > kLongest || run.length >= text.size() ||
        !is_letter(text[run.length + (is_space(text[run.length]) && run.length + 1 < text.size() ? 1 : 0)]))
      continue;
    context.editor.edit({line}, kAtStart, "start of a note", [&] { raise(*line, 0, run); });
  }
  const NoteLabels labels = find_note_labels(context.layout);
  for (Line* line : lines) {
    for (std::size_t s = 0; s < line->spans.size(); ++s) {
      Run run;
      for (std::size_t from = 0; line->spans[s].raise == 0 && next_run(line->spans[s].text, from, run);
           from = run.at + run.length) {
        if (run.length > kLongest || !labels.all.contains(run.label)) continue;
        std::u32string before;
        for (std::size_t k = 0; k < s; ++k) before += line->spans[k].text;
        if (!follows_word(before + line->spans[s].text, before.size() + run.at)) continue;
        if (context.editor.edit({line}, kInText, "note with this label", [&] { raise(*line, s, run); }))
          break;  // what follows is a span of its own
      }
    }
  }
}

}  // namespace lectern
