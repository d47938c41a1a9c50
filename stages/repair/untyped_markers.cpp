// Rule, for text extracts alone, which have no raised type: numbers that stand plain behind words ("sex.2", "rights.
// 1", "WORKERS1") become raised markers where they call for the notes of their page in the order of these; and in a
// text without notes, where they count on from 1. Never touches a number out of that order, nor a document that has
// type. Tested by untyped_markers_test.cpp.
#include <algorithm>
#include <map>
#include <set>

#include "stages/repair/flows.h"
#include "stages/repair/line_text.h"
#include "stages/repair/note_labels.h"
#include "stages/repair/rules.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kOfNotes = 0.85, kByCount = 0.8;
constexpr std::size_t kLeastLetters = 2;   // of the word before a glued number: shorter ones are units and formulas
constexpr std::size_t kLongestMark = 3;    // digits
constexpr std::size_t kLeastCounted = 4;   // markers that count on from 1 when no note tells of them
constexpr double kMarkerSize = 0.6;        // em of the type it stands in: the usual size of a raised marker
constexpr std::size_t kMostPlaces = 2000;  // numbers of a page, or of a text without notes, that are compared

struct Place {
  Line* line = nullptr;
  std::size_t at = 0, length = 0;  // code points of the line's text
  int value = 0;
  bool loose = false;  // behind a space, amid a sentence
};

bool closes(char32_t c) { return std::u32string_view(U".,;:!?)]\"'’”»").find(c) != std::u32string_view::npos; }

enum class Call { none, loose /* "work 3 or" */, strict };

/// How a number stands behind a word: glued to it or its punctuation, or behind a space that ends a sentence or a line.
Call calls(std::u32string_view text, std::size_t at, std::size_t end) {
  const bool apart = at > 1 && is_space(text[at - 1]);
  const std::size_t before = apart ? at - 1 : at;
  std::size_t word = before, letters = 0;
  while (word > 0 && closes(text[word - 1])) --word;
  while (letters < word && (is_letter(text[word - 1 - letters]) || is_mark(text[word - 1 - letters]))) ++letters;
  if (letters < kLeastLetters && !(letters > 0 && is_cjk(text[word - 1]))) return Call::none;
  const bool ended = end >= text.size();
  if (!(ended || is_space(text[end]) || closes(text[end]) || is_cjk(text[end]))) return Call::none;
  return !apart || word < before || ended ? Call::strict : is_space(text[end]) ? Call::loose : Call::none;
}

void look(Line& line, std::vector<Place>& places, std::set<int>& marked) {
  for (const Span& s : line.spans) {
    int value = 0;
    for (char32_t c : fold_spaces(s.text)) value = s.raise > 0 && is_digit(c) ? value * 10 + digit_value(c) : -1;
    if (value > 0) marked.insert(value);
  }
  const std::u32string text = text_of(line);
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (!is_digit(text[i]) || is_digit(text[i - 1])) continue;
    std::size_t end = i;
    int value = 0;
    while (end < text.size() && is_digit(text[end]) && end - i <= kLongestMark)
      value = value * 10 + digit_value(text[end++]);
    const Call call = end - i <= kLongestMark && text[i] != '0' ? calls(text, i, end) : Call::none;
    if (call != Call::none) places.push_back({&line, i, end - i, value, call == Call::loose});
    i = end - 1;
  }
}

/// The longest chain of places whose values are in `wanted` and rise.
std::vector<Place> rising(const std::vector<Place>& all, const std::set<int>& wanted) {
  std::vector<Place> places;
  for (const Place& p : all)
    if (!p.loose && wanted.contains(p.value) && places.size() < kMostPlaces) places.push_back(p);
  std::vector<std::size_t> length(places.size(), 1), next(places.size(), places.size());
  std::size_t best = places.size();
  for (std::size_t i = places.size(); i-- > 0;) {
    for (std::size_t k = i + 1; k < places.size(); ++k)
      if (places[k].value > places[i].value && length[k] + 1 > length[i]) length[i] = length[k] + 1, next[i] = k;
    if (best == places.size() || length[i] >= length[best]) best = i;
  }
  std::vector<Place> chain;
  for (std::size_t i = best; i < places.size(); i = next[i]) chain.push_back(places[i]);
  return chain;
}

/// Places that count 1, 2, 3 ...: each the first one of its value behind the one before; most of them no quantities.
std::vector<Place> counted(const std::vector<Place>& all) {
  std::vector<Place> chain;
  for (const Place& p : all)
    if (p.value == static_cast<int>(chain.size()) + 1) chain.push_back(p);
  const auto loose =
      static_cast<std::size_t>(std::count_if(chain.begin(), chain.end(), [](const Place& p) { return p.loose; }));
  if (chain.size() < kLeastCounted || loose * 2 > chain.size()) chain.clear();
  return chain;
}

void raise(const Place& p) {
  std::size_t span = 0, at = p.at;
  while (span < p.line->spans.size() && at >= p.line->spans[span].text.size()) at -= p.line->spans[span++].text.size();
  if (span == p.line->spans.size() || at + p.length > p.line->spans[span].text.size()) return;
  if (at > 0) split_span(*p.line, span, at), ++span;
  split_span(*p.line, span, p.length);
  Span& mark = p.line->spans[span];
  mark.raise = 1, mark.size *= kMarkerSize;
}

}  // namespace

void untyped_markers(RepairContext& context) {
  if (!context.layout.untyped) return;
  const NoteLabels labels = find_note_labels(context.layout);
  std::map<int, std::vector<Place>> places;
  std::map<int, std::set<int>> marked;
  for_each_flow(context.layout, [&](Flow& flow) {
    for (const FlowLine& f : flow)
      if (f.region->kind != RegionKind::note) look(*f.line, places[f.line->page], marked[f.line->page]);
  });
  const auto change = [&](std::vector<Place> chain, const std::set<int>& done, double confidence, const char* witness) {
    for (std::size_t i = chain.size(); i-- > 0;)
      if (!done.contains(chain[i].value))
        context.editor.edit({chain[i].line}, confidence, witness, [&] { raise(chain[i]); });
  };
  if (labels.all.empty()) {
    std::vector<Place> all;
    for (const auto& [page, here] : places) all.insert(all.end(), here.begin(), here.end());
    change(counted(all), {}, kByCount, "count from 1");
    return;
  }
  for (const auto& [page, here] : places) {
    std::set<int> wanted;
    const auto own = labels.of_page.find(page);
    if (own == labels.of_page.end()) continue;
    for (const std::u32string& label : own->second) {
      int value = 0;
      for (char32_t c : label) value = is_digit(c) ? value * 10 + digit_value(c) : -1;
      if (value > 0) wanted.insert(value);
    }
    change(rising(here, wanted), marked[page], kOfNotes, "notes of the page in their order");
  }
}

}  // namespace lectern
