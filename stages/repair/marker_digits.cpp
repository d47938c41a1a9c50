// Rule: the number of a note printed as a plain digit right behind a word or its punctuation ("policy.12") becomes a
// raised marker, when a note of that number begins on the page, no raised marker there has the number, and one place
// alone fits; and any number that is, whole, a link to the place of the note of that number. Never touches formulas,
// units, decimals, years, ordinals, abbreviations ("CO2", "m2", "1st", "2.5", "p.12"). Tested by
// marker_digits_test.cpp.
#include <map>
#include <optional>
#include <set>

#include "stages/repair/flows.h"
#include "stages/repair/line_text.h"
#include "stages/repair/note_labels.h"
#include "stages/repair/rules.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kOnePlace = 0.85;
constexpr double kLinked = 0.97;
constexpr double kLinkReach = 3;     // leadings from the place that a link names to the baseline of the note it means
constexpr double kMarkerSize = 0.6;  // em of the type it stands in: the usual size of a raised marker
constexpr std::size_t kLeastLetters = 4;  // of the word before it: shorter ones are units, formulas and abbreviations

struct Place {
  Line* line = nullptr;
  std::size_t span = 0, at = 0, length = 0;
};

bool closes(char32_t c) {
  return c == '.' || c == ',' || c == ';' || c == ':' || c == '!' || c == '?' || c == ')' || c == ']' || c == '"' ||
         c == '\'' || c == 0x2019 || c == 0x201D || c == 0xBB;
}

/// Lower-case letters that end right before `at`, punctuation in between passed over.
bool follows_word(std::u32string_view text, std::size_t at) {
  std::size_t i = at;
  while (i > 0 && at - i < 3 && closes(text[i - 1])) --i;
  std::size_t letters = 0;
  while (letters < i && (is_lower(text[i - 1 - letters]) || is_mark(text[i - 1 - letters]))) ++letters;
  return letters >= kLeastLetters;
}

/// Nothing but space, punctuation or a dash may follow.
bool ends_there(std::u32string_view text, std::size_t at) {
  if (at >= text.size() || is_space(text[at])) return true;
  return closes(text[at]) && (at + 1 >= text.size() || is_space(text[at + 1]) || closes(text[at + 1]));
}

/// Digits of an address; a link to a note is no such thing.
bool links_out(const Layout& layout, const Line& line, const Span& span) {
  const std::size_t page = static_cast<std::size_t>(line.page - 1), link = static_cast<std::size_t>(span.link);
  return span.link >= 0 && page < layout.pages.size() && link < layout.pages[page].links.size() &&
         !layout.pages[page].links[link].uri.empty();
}

/// A number that is, whole, a link to the place where the note of that number begins.
bool links_to_note(const Layout& layout, const NoteLabels& labels, const Line& line, const Span& span) {
  const std::size_t page = static_cast<std::size_t>(line.page - 1), link = static_cast<std::size_t>(span.link);
  if (span.raise != 0 || span.link < 0 || page >= layout.pages.size() || link >= layout.pages[page].links.size())
    return false;
  const LinkArea& area = layout.pages[page].links[link];
  const double above = labels.baseline_of(area.page, fold_spaces(span.text)) - area.at.y;
  return area.uri.empty() && area.page > 0 && above > -layout.body.leading && above < kLinkReach * layout.body.leading;
}

void raise(const Place& p) {
  std::size_t at = p.span;
  if (p.at > 0) split_span(*p.line, p.span, p.at), ++at;
  split_span(*p.line, at, p.length);
  p.line->spans[at].raise = 1;
  p.line->spans[at].size *= kMarkerSize;
}

}  // namespace

void marker_digits(RepairContext& context) {
  const NoteLabels labels = find_note_labels(context.layout);
  if (labels.all.empty()) return;
  std::map<int, std::set<std::u32string>> marked;
  std::map<std::pair<int, std::u32string>, std::optional<Place>> places;  // empty: more than one fits
  std::vector<Place> linked;
  for_each_flow(context.layout, [&](Flow& flow) {
    for (const FlowLine& f : flow) {
      if (f.region->kind == RegionKind::note) continue;
      std::u32string before;  // the last code points of the spans before
      for (std::size_t s = 0; s < f.line->spans.size(); ++s) {
        const Span& span = f.line->spans[s];
        if (span.raise > 0) marked[f.line->page].insert(fold_spaces(span.text));
        if (links_to_note(context.layout, labels, *f.line, span)) {
          linked.push_back({f.line, s, 0, span.text.size()});
          marked[f.line->page].insert(fold_spaces(span.text));
        }
        const std::u32string text = before + span.text;
        for (std::size_t i = before.size(); i < text.size(); ++i) {
          if (!is_digit(text[i]) || (i > 0 && is_digit(text[i - 1]))) continue;
          std::size_t end = i;
          while (end < text.size() && is_digit(text[end])) ++end;
          const std::u32string label = text.substr(i, end - i);
          if (span.raise != 0 || links_out(context.layout, *f.line, span) || !labels.on_page(f.line->page, label) ||
              !follows_word(text, i))
            continue;
          const bool last = s + 1 == f.line->spans.size();
          if (!ends_there(text, end) || (end == text.size() && !last && is_digit(f.line->spans[s + 1].text[0])))
            continue;
          const auto [place, is_new] =
              places.try_emplace({f.line->page, label}, Place{f.line, s, i - before.size(), end - i});
          if (!is_new) place->second.reset();
        }
        before = text.size() > 32 ? text.substr(text.size() - 32) : text;
      }
    }
  });
  for (const Place& p : linked) context.editor.edit({p.line}, kLinked, "link annotation", [&] { raise(p); });
  // From the back of each line, so that the places before stay true.
  std::vector<Place> chosen;
  for (const auto& [key, place] : places)
    if (place && !marked[key.first].contains(key.second)) chosen.push_back(*place);
  for (std::size_t i = chosen.size(); i-- > 0;) {
    // Places were found in order of their label, not of where they stand: splitting moves those behind in the same
    // line.
    const Place p = chosen[i];
    const std::size_t spans = p.line->spans.size();
    if (!context.editor.edit({p.line}, kOnePlace, "note of the page", [&] { raise(p); })) continue;
    for (std::size_t k = 0; k < i; ++k) {
      if (chosen[k].line != p.line || chosen[k].span < p.span || (chosen[k].span == p.span && chosen[k].at < p.at))
        continue;
      const std::size_t added = p.line->spans.size() - spans;
      if (chosen[k].span == p.span) chosen[k].at -= p.at + p.length;
      chosen[k].span += added;
    }
  }
}

}  // namespace lectern
