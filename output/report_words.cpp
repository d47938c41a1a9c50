// The words that were read with doubt, in their lines, the least sure first. Leaves out rows beyond a number that a
// person reads, and says so: repairs.jsonl has all. Tested by report_writer_test.cpp.
#include <algorithm>
#include <cmath>

#include "output/edition_text.h"
#include "output/report_parts.h"

namespace lectern {

namespace {

constexpr std::size_t most_rows = 400;
constexpr std::size_t open_rows = 12;   // a longer table is folded
constexpr std::size_t most_text = 120;  // bytes of a line

std::string percent(double share) { return std::to_string(std::lround(100 * std::clamp(share, 0.0, 1.0))) + " %"; }

void row(Xml& x, const Report& report, const DoubtfulWord& w) {
  x.line().open("tr");
  edit_data(x, w);
  x.open("td");
  page_name(x, report, w.page);
  x.close().open("td");
  language_attributes(x, report.document.language);
  x.open("mark").text(shown_text(w.text)).close().close().open("td");
  language_attributes(x, report.document.language);
  std::string others;
  for (const std::string& other : w.others) others += (others.empty() ? "" : ", ") + other;
  x.text(shown_text(cut_text(others, most_text))).close().open("td");
  language_attributes(x, report.document.language);
  x.text(shown_text(cut_text(w.line, most_text))).close();
  x.element("td", percent(w.confidence)).close();
}

}  // namespace

void report_words(Xml& x, const Report& report) {
  const std::vector<DoubtfulWord>& words = report.record.words;
  if (words.empty()) return;
  std::vector<const DoubtfulWord*> list;
  for (const DoubtfulWord& w : words) list.push_back(&w);
  std::stable_sort(list.begin(), list.end(), [](auto* a, auto* b) { return a->confidence < b->confidence; });
  list.resize(std::min(list.size(), most_rows));
  std::stable_sort(list.begin(), list.end(), [](auto* a, auto* b) { return a->page < b->page; });
  x.line().open("h3").attr("id", "words").text("Words to check (" + std::to_string(words.size()) + ")").close();
  x.line().element("p",
                   "They were read with doubt, and no dictionary or other place of the document has them. Compare each "
                   "with the page; they are marked as unclear in the TEI file.");
  const bool folded = words.size() > open_rows;
  if (folded) x.line().open("details").line().element("summary", "Show the table of " + std::to_string(words.size()));
  x.line().open("div").attr("class", "table").attr("role", "region").attr("tabindex", "0");
  x.attr("aria-label", "Words to check").line().open("table").line().element("caption", "Words to check");
  x.line().open("thead").line().open("tr");
  for (const char* name : {"Page", "Read as", "Other readings", "Line", "Sure"})
    x.open("th").attr("scope", "col").text(name).close();
  x.close().line(1).close().line().open("tbody");
  for (const DoubtfulWord* w : list) row(x, report, *w);
  x.line(1).close().line(1).close().line(1).close();
  if (words.size() > list.size())
    x.line().element("p", "The " + std::to_string(list.size()) + " least sure of " + std::to_string(words.size()) +
                              " are shown. All are in repairs.jsonl.");
  if (folded) x.line(1).close();
}

}  // namespace lectern
