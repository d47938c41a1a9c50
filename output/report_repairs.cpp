// The repairs, one table a rule, what changed marked in both texts. Leaves out rows beyond a number that a person
// reads, and says so: repairs.jsonl has all. Tested by report_writer_test.cpp.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

#include "output/edition_text.h"
#include "output/report_parts.h"
#include "stages/repair/rules.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr std::size_t most_rows = 400;  // rows a table; more nobody reads
constexpr std::size_t open_rows = 12;   // a longer table is folded
constexpr std::size_t most_text = 160;  // bytes of a text before or after

/// "U+0651 U+064E": what cannot be shown by itself.
std::string code_points(std::u32string_view text) {
  std::string out;
  for (const char32_t c : text) {
    std::array<char, 16> one{};
    std::snprintf(one.data(), one.size(), "U+%04X", static_cast<unsigned>(c));
    out += (out.empty() ? "" : " ") + std::string(one.data());
  }
  return out;
}

/// `text` with the part that differs from `other` marked. Letters are kept with their marks; a part that shows nothing
/// by itself, or looks like something else, is given as code points.
void changed(Xml& x, const std::string& text_bytes, const std::string& other_bytes) {
  const std::u32string text = to_utf32(text_bytes), other = to_utf32(other_bytes);
  const std::size_t least = std::min(text.size(), other.size());
  std::size_t start = 0, end = 0;
  while (start < least && text[start] == other[start]) ++start;
  while (end < least - start && text[text.size() - 1 - end] == other[other.size() - 1 - end]) ++end;
  while (end > 0 && is_mark(text[text.size() - end])) --end;
  const auto show = [](std::u32string_view part) { return shown_text(to_utf8(nfc(part))); };
  x.text(show(std::u32string_view(text).substr(0, start)));
  const std::u32string_view middle = std::u32string_view(text).substr(start, text.size() - end - start);
  const bool odd =
      !middle.empty() && (is_mark(middle.front()) || is_private_use(middle.front()) || nfc(middle) != middle);
  if (!middle.empty()) x.element("mark", odd ? code_points(middle) : show(middle));
  x.text(show(std::u32string_view(text).substr(text.size() - end)));
}

std::string percent(double share) { return std::to_string(std::lround(100 * std::clamp(share, 0.0, 1.0))) + " %"; }

/// "120, 340": the top left corner in points.
std::string place(const Box& box) {
  if (box.empty()) return "";
  std::array<char, 64> out{};
  std::snprintf(out.data(), out.size(), "%.0f, %.0f", box.x0, box.y0);
  return out.data();
}

void rows(Xml& x, const Report& report, const std::vector<const Repair*>& repairs, const std::string& rule) {
  x.line().open("div").attr("class", "table").attr("role", "region").attr("tabindex", "0");
  x.attr("aria-label", "Repairs by the rule " + rule).line().open("table");
  x.line().element("caption", "Repairs by the rule " + rule).line().open("thead").line().open("tr");
  for (const char* name : {"Page", "Before", "After", "Witness", "Sure", "Place (points)"})
    x.open("th").attr("scope", "col").text(name).close();
  x.close().line(1).close().line().open("tbody");
  for (std::size_t i = 0; i < std::min(repairs.size(), most_rows); ++i) {
    const Repair& r = *repairs[i];
    const std::string before = cut_text(r.before, most_text), after = cut_text(r.after, most_text);
    x.line().open("tr");
    edit_data(x, r);
    x.open("td");
    page_name(x, report, r.page);
    x.close().open("td");
    language_attributes(x, report.document.language);
    changed(x, before, after);
    x.close().open("td");
    language_attributes(x, report.document.language);
    changed(x, after, before);
    x.close().element("td", r.witness).element("td", percent(r.confidence)).element("td", place(r.box)).close();
  }
  x.line(1).close().line(1).close().line(1).close();
  if (repairs.size() > most_rows)
    x.line().element("p", "The first " + std::to_string(most_rows) + " of " + std::to_string(repairs.size()) +
                              " are shown. All are in repairs.jsonl.");
}

}  // namespace

void report_repairs(Xml& x, const Report& report) {
  x.line().open("h2").attr("id", "repairs").text("Repairs").close();
  std::vector<std::pair<std::string, std::vector<const Repair*>>> groups;  // in order of the first repair of each rule
  for (const Repair& r : report.record.repairs) {
    if (r.rule == kEditorRule) continue;  // has a list of its own
    auto group = std::find_if(groups.begin(), groups.end(), [&](const auto& g) { return g.first == r.rule; });
    if (group == groups.end()) group = groups.insert(groups.end(), {r.rule, {}});
    group->second.push_back(&r);
  }
  if (groups.empty()) {
    x.line().element("p", "No text was changed.");
    return;
  }
  x.line().element("p", "Each change of the text, by the rule that made it. What changed is marked.");
  for (const auto& [rule, repairs] : groups) {
    const std::string name = shown_text(rule);
    x.line().element("h3",
                     (name.empty() ? std::string("unnamed") : name) + " (" + std::to_string(repairs.size()) + ")");
    for (const RepairRule& known : repair_rules())
      if (known.id == rule) x.line().element("p", known.reason);
    const bool folded = repairs.size() > open_rows;
    if (folded)
      x.line().open("details").line().element("summary", "Show the table of " + std::to_string(repairs.size()));
    rows(x, report, repairs, name);
    if (folded) x.line(1).close();
  }
}

}  // namespace lectern
