// Shows each passage that was changed, or that is still hard. Never judges a change: the guard has.
// Tested by plain_report_test.cpp.
#include "output/plain_report.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <nlohmann/json.hpp>

#include "output/assets.h"
#include "output/edition_text.h"
#include "output/xml.h"
#include "stages/simplify/measures.h"

namespace lectern {
namespace {

constexpr int kHardSentence = 30;  // words; a longer sentence is shown even when nothing was changed

std::string one_decimal(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.1f", value);
  return text;
}

struct Shown {
  const SimplifiedPassage* passage = nullptr;
  Measures measures;  // of the plain text
  double hard() const { return measures.words_a_sentence(); }
};

std::vector<Shown> hardest_first(const Simplified& made) {
  std::vector<Shown> out;
  for (const SimplifiedPassage& passage : made.passages) {
    Shown shown{&passage, measure_text(passage.after, made.document.language)};
    const bool changed = passage.original > 0 || !passage.undone.empty();
    if (changed || shown.measures.longest > kHardSentence) out.push_back(shown);
  }
  std::stable_sort(out.begin(), out.end(), [](const Shown& a, const Shown& b) { return a.hard() > b.hard(); });
  return out;
}

void head(Xml& x, const std::string& title) {
  x.raw("<!DOCTYPE html>\n").open("html").attr("xmlns", "http://www.w3.org/1999/xhtml").attr("lang", "en");
  x.line().open("head").line().open("meta").attr("charset", "utf-8").close();
  x.line().open("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1").close();
  x.line().element("title", title);
  x.line().open("style").raw("\n").raw(content_css).raw(page_css).raw(report_css).close().line(1).close();
}

void row(Xml& x, std::string_view name, const std::string& before, const std::string& after) {
  x.line().open("tr").open("th").attr("scope", "row").text(name).close();
  x.element("td", before).element("td", after).close();
}

void measures(Xml& x, const Document& original, const Simplified& made) {
  const Measures before = measure_document(original).all, after = measure_document(made.document).all;
  x.line().element("h2", "Measures");
  x.line().open("table").line().open("thead").open("tr").open("th").attr("scope", "col").text("Measure").close();
  for (const char* name : {"Original", "Plain"}) x.open("th").attr("scope", "col").text(name).close();
  x.close().close().line().open("tbody");
  row(x, "Words", std::to_string(before.words), std::to_string(after.words));
  row(x, "Words a sentence", one_decimal(before.words_a_sentence()), one_decimal(after.words_a_sentence()));
  row(x, "Words of the longest sentence", std::to_string(before.longest), std::to_string(after.longest));
  row(x, "Words of the longest paragraph", std::to_string(before.longest_paragraph),
      std::to_string(after.longest_paragraph));
  const auto was = scores(before, original.language), is = scores(after, original.language);
  for (std::size_t i = 0; i < std::min(was.size(), is.size()); ++i)
    row(x, was[i].name, one_decimal(was[i].value), one_decimal(is[i].value));
  x.line(1).close().line(1).close();
}

void text_column(Xml& x, const char* name, const std::string& text, const std::string& language) {
  x.line().open("div").line().element("h4", name);
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    x.line().open("p");
    language_attributes(x, language);
    x.text(shown_text(text.substr(at, end - at))).close();
    at = end + 1;
  }
  x.line(1).close();
}

/// "plain_words: utilise → use" is the rule and what it did.
void change(Xml& x, const std::string& rule) {
  const std::size_t colon = rule.find(": ");
  const std::string id = rule.substr(0, colon);
  x.line().open("li").open("code").text(id).close();
  if (colon != std::string::npos) x.text(rule.substr(colon));
  const std::string_view reason = rule_reason(id);
  if (!reason.empty()) x.text(std::string(" – ") + std::string(reason));
  x.close();
}

void passage(Xml& x, const Shown& shown, std::size_t number, const std::string& language) {
  const SimplifiedPassage& p = *shown.passage;
  x.line().open("section");
  x.line().element("h3", std::to_string(number) + ". " + one_decimal(shown.hard()) +
                             " words a sentence, the longest has " + std::to_string(shown.measures.longest));
  x.line().open("div").attr("class", "side-by-side");
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
    for (const UndoneChange& undone : p.undone) {
      x.line().open("li").open("code").text(undone.rule).close();
      x.text(shown_text(": " + undone.objection + " – “" + undone.attempt + "”")).close();
    }
    x.line(1).close();
  }
  x.line(1).close();
}

}  // namespace

std::string write_plain_report(const Document& original, const Simplified& made) {
  Xml x(Syntax::html);
  const std::string title = "Plain-language edition of “" + shown_text(original.title) + "”: what was changed";
  head(x, title);
  x.line().open("body").line().open("header").line().element("h1", title).line(1).close().line().open("main");
  const std::vector<Shown> all = hardest_first(made);
  x.line().element("p", std::to_string(made.passages.size()) + " passages were read; " + std::to_string(all.size()) +
                            " were changed or are still hard. The hardest stand first.");
  if (!made.analysed)
    x.line().element("p", "There is no lexicon for this language: no sentence was changed, paragraphs are shorter.");
  measures(x, original, made);
  x.line().element("h2", "Passages");
  for (std::size_t i = 0; i < all.size(); ++i) passage(x, all[i], i + 1, language_tag(original.language));
  x.line(1).close().line(1).close().line(1).close().raw("\n");
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
