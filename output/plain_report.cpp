// Shows each passage that was changed, or that is still hard. Never judges a change: the guard has.
// Tested by plain_report_test.cpp.
#include "output/plain_report.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <nlohmann/json.hpp>

#include "output/edition_text.h"
#include "output/report_parts.h"
#include "output/xml.h"
#include "stages/edits/anchors.h"
#include "stages/edits/edits_format.h"
#include "stages/simplify/measures.h"
#include "stages/simplify/passives.h"
#include "stages/simplify/word_frequency.h"

namespace lectern {
namespace {

constexpr std::string_view kItem = "- ";
constexpr int kHardSentence = 30;  // words; a longer sentence is shown even when nothing was changed

std::string one_decimal(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.1f", value);
  return text;
}

struct Shown {
  const SimplifiedPassage* passage = nullptr;
  std::string behind = {};  // how the passage before it begins, where nothing else tells it from others
  Measures measures;        // of the plain text
  double hard() const { return measures.words_a_sentence(); }
};

bool worth_a_look(const Shown& shown) {
  return shown.passage->original > 0 || !shown.passage->undone.empty() || shown.measures.longest > kHardSentence;
}

std::vector<Shown> hardest_first(const Simplified& made) {
  std::vector<Shown> out;
  std::map<std::u32string, int> unplaced;  // passages by their text
  for (const SimplifiedPassage& passage : made.passages)
    if (passage.at.box.empty()) ++unplaced[place_key(passage.before)];
  const SimplifiedPassage* last = nullptr;
  for (const SimplifiedPassage& passage : made.passages) {
    const bool alone = !passage.at.box.empty() || unplaced[place_key(passage.before)] < 2;
    out.push_back({&passage, alone || !last ? "" : anchor_text(last->before),
                   measure_text(passage.after, made.document.language)});
    last = &passage;
  }
  std::stable_sort(out.begin(), out.end(), [](const Shown& a, const Shown& b) { return a.hard() > b.hard(); });
  return out;
}

void row(Xml& x, std::string_view name, const std::string& before, const std::string& after) {
  x.line().open("tr").open("th").attr("scope", "row").text(name).close();
  x.element("td", before).element("td", after).close();
}

void measures(Xml& x, const Measures& before, const Measures& after, const std::string& language) {
  x.line().open("h2").attr("id", "measures").text("Measures").close();
  x.line().open("table").line().open("thead").open("tr").open("th").attr("scope", "col").text("Measure").close();
  for (const char* name : {"Original", "Plain"}) x.open("th").attr("scope", "col").text(name).close();
  x.close().close().line().open("tbody");
  row(x, "Words", std::to_string(before.words), std::to_string(after.words));
  row(x, "Words a sentence", one_decimal(before.words_a_sentence()), one_decimal(after.words_a_sentence()));
  row(x, "Words of the longest sentence", std::to_string(before.longest), std::to_string(after.longest));
  row(x, "Words of the longest paragraph", std::to_string(before.longest_paragraph),
      std::to_string(after.longest_paragraph));
  const auto was = scores(before, language), is = scores(after, language);
  for (std::size_t i = 0; i < std::min(was.size(), is.size()); ++i)
    row(x, was[i].name, one_decimal(was[i].value), one_decimal(is[i].value));
  x.line(1).close().line(1).close();
}

std::string change_of(const std::string& before, const std::string& after) {
  return before == after ? before : before + " → " + after;
}

std::string percent(double share) { return one_decimal(100 * share) + " %"; }

/// Each section's own text, before and after; headings are the same in both.
void sections(Xml& x, const DocumentMeasures& before, const DocumentMeasures& after, const std::string& language) {
  if (before.sections.size() < 2) return;
  x.line().open("h3").attr("id", "sections").text("Section by section").close();
  x.line().element("p", "Original → plain; one figure where they are the same.");
  x.line().open("div").attr("class", "scroll").attr("tabindex", 0).attr("role", "region");
  x.attr("aria-labelledby", "sections");
  x.line().open("table").line().open("thead").open("tr").open("th").attr("scope", "col").text("Section").close();
  const std::vector<Score> names = scores(before.all, language);
  std::vector<std::string> heads = {"Words", "Words a sentence", "Longest sentence"};
  if (has_word_list(language)) heads.emplace_back("Rare words");
  if (knows_passives(language)) heads.emplace_back("Passives");
  for (const Score& score : names) heads.emplace_back(score.name);
  for (const std::string& name : heads) x.open("th").attr("scope", "col").text(name).close();
  x.close().close().line().open("tbody");
  std::size_t next = 0;
  for (const SectionMeasures& was : before.sections) {
    std::size_t at = next;
    while (at < after.sections.size() && after.sections[at].heading != was.heading) ++at;
    if (at == after.sections.size()) continue;
    next = at + 1;
    const Measures &a = was.measures, &b = after.sections[at].measures;
    x.line().open("tr").open("th").attr("scope", "row");
    x.text(was.heading.empty() ? "Before the first heading" : shown_text(was.heading)).close();
    x.element("td", change_of(std::to_string(a.words), std::to_string(b.words)));
    x.element("td", change_of(one_decimal(a.words_a_sentence()), one_decimal(b.words_a_sentence())));
    x.element("td", change_of(std::to_string(a.longest), std::to_string(b.longest)));
    if (has_word_list(language))
      x.element("td", change_of(percent(a.share_of_rare_words()), percent(b.share_of_rare_words())));
    if (knows_passives(language))
      x.element("td", change_of(percent(a.share_of_passives()), percent(b.share_of_passives())));
    const auto from = scores(a, language), to = scores(b, language);
    for (std::size_t i = 0; i < std::min({names.size(), from.size(), to.size()}); ++i)
      x.element("td", change_of(one_decimal(from[i].value), one_decimal(to[i].value)));
    x.close();
  }
  x.line(1).close().line(1).close().line(1).close();
}

/// The lines of a text: paragraphs, and lists of those that begin with "- ".
void text_column(Xml& x, const char* name, const std::string& text, const std::string& language) {
  x.line().open("div").line().element("h4", name);
  bool list = false;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const bool item = text.compare(at, kItem.size(), kItem) == 0;
    if (item != list) item ? x.line().open("ul") : x.line(1).close();
    list = item;
    x.line().open(item ? "li" : "p");
    language_attributes(x, language);
    x.text(shown_text(text.substr(item ? at + kItem.size() : at, end - (item ? at + kItem.size() : at)))).close();
    at = end + 1;
  }
  if (list) x.line(1).close();
  x.line(1).close();
}

/// "split_at_semicolon" as "Split at semicolon".
std::string in_words(std::string id) {
  std::replace(id.begin(), id.end(), '_', ' ');
  if (!id.empty() && id.front() >= 'a' && id.front() <= 'z') id.front() = static_cast<char>(id.front() - 'a' + 'A');
  return id;
}

/// "plain_words: utilise → use" is the rule and what it did.
void change(Xml& x, const std::string& rule) {
  const std::size_t colon = rule.find(": ");
  const std::string id = rule.substr(0, colon);
  const std::string_view reason = rule_reason(id);
  x.line().open("li").text(in_words(id));
  if (colon != std::string::npos) x.text(shown_text(rule.substr(colon)));
  if (!reason.empty()) x.text(". Why: " + std::string(reason));
  x.text(" (").element("code", id).text(")").close();
}

std::string place_of(const SimplifiedPassage& p) { return p.at.page > 0 ? ", page " + std::to_string(p.at.page) : ""; }

void passage(Xml& x, const Shown& shown, std::size_t number, const std::string& language) {
  const SimplifiedPassage& p = *shown.passage;
  const std::string name = "Passage " + std::to_string(number), id = "passage-" + std::to_string(number);
  x.line().open("section").attr("class", "passage").attr("aria-labelledby", id);
  x.attr("data-plain", write_anchor(p.at.page, p.at.box, p.before))
      .attr("data-words", p.noted.empty() ? p.after : p.noted);
  x.attr_if("data-after", shown.behind);
  x.attr_if("data-lang", language).attr("data-name", name);
  x.line().open("h3").attr("id", id);
  x.text(name + place_of(p) + ": " + one_decimal(shown.hard()) + " words a sentence, the longest has " +
         std::to_string(shown.measures.longest));
  x.close().line().open("div").attr("class", "side-by-side");
  text_column(x, "Original", p.before, language);
  text_column(x, "Plain", p.after, language);
  x.line(1).close();
  if (!p.rules.empty()) {
    x.line().element("h4", "What was changed, and why").line().open("ul");
    for (const std::string& rule : p.rules) change(x, rule);
    x.line(1).close();
  }
  if (!p.undone.empty()) {
    x.line().element("h4", "What was tried and undone").line().open("ul");
    for (const UndoneChange& undone : p.undone)
      x.line().element("li",
                       shown_text(in_words(undone.rule) + ": " + undone.objection + " – “" + undone.attempt + "”"));
    x.line(1).close();
  }
  x.line(1).close();
}

/// An editor may change what the program left as it was, too.
void unchanged(Xml& x, const std::vector<Shown>& all, std::size_t shown, const std::string& language) {
  const auto count = all.size() - shown;
  if (count == 0) return;
  x.line().open("h2").attr("id", "unchanged").text("Passages that stand as they were").close();
  x.line().open("details").line().element("summary", std::to_string(count) + " passages");
  std::size_t number = shown;
  for (const Shown& one : all)
    if (!worth_a_look(one)) passage(x, one, ++number, language);
  x.line(1).close();
}

}  // namespace

std::string write_plain_report(const Document& original, const Simplified& made, const EditionMeasures& measured,
                               const Record& record) {
  Xml x(Syntax::html);
  const std::string title = "Plain-language edition of “" + shown_text(original.title) + "”: what was changed";
  const std::string language = language_tag(original.language);
  const std::vector<Shown> all = hardest_first(made);
  const auto shown = static_cast<std::size_t>(std::count_if(all.begin(), all.end(), worth_a_look));
  report_head(x, title);
  x.line().open("body").line().open("a").attr("class", "skip").attr("href", "#text").text("Skip to the report").close();
  x.line().open("header").line().element("h1", title);
  x.line().element("p", std::to_string(all.size()) + " passages were read; " + std::to_string(shown) +
                            " were changed or are still hard. The hardest stand first.");
  x.line(1).close().line().open("nav").attr("class", "contents").attr("aria-label", "Contents").line().open("ul");
  const auto entry = [&x](const char* id, const char* name) {
    x.line().open("li").open("a").attr("href", std::string("#") + id).text(name).close().close();
  };
  entry("measures", "Measures");
  entry("passages", "Passages");
  if (shown < all.size()) entry("unchanged", "Passages that stand as they were");
  if (!record.editor.name.empty()) entry("editor", "Corrections by an editor");
  x.line(1).close().line(1).close();
  x.line().open("main").attr("id", "text");
  if (!made.analysed)
    x.line().element(
        "p",
        "There is no lexicon for this language: no sentence was split, only phrases were replaced and paragraphs cut.");
  measures(x, measured.original.all, measured.plain.all, original.language);
  sections(x, measured.original, measured.plain, original.language);
  x.line().open("h2").attr("id", "passages").text("Passages").close();
  std::size_t number = 0;
  for (const Shown& one : all)
    if (worth_a_look(one)) passage(x, one, ++number, language);
  unchanged(x, all, shown, language);
  const EditionPlan plan;
  const std::vector<std::string> no_pictures;
  const std::vector<SeenPage> not_seen;
  report_editor(x, Report{original, record, no_pictures, plan, not_seen, {}, {}});
  x.line(1).close();
  if (!record.editor.name.empty()) report_script(x);
  x.line(1).close().line(1).close().raw("\n");
  return x.take();
}

std::string write_plain_record(const Simplified& made) {
  using Json = nlohmann::ordered_json;
  std::string out;
  for (const SimplifiedPassage& p : made.passages) {
    Json line = {{"original", p.original}, {"before", p.before}, {"after", p.after}, {"rules", p.rules}};
    line["undone"] = Json::array();
    for (const UndoneChange& u : p.undone)
      line["undone"].push_back({{"rule", u.rule}, {"attempt", u.attempt}, {"objection", u.objection}});
    out += line.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
  }
  return out;
}

}  // namespace lectern
