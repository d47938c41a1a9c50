// What an editor said, and what became of it; and the data that the script of the report builds its controls from.
// Without the script it is a plain list. Never holds a control itself. Tested by report_edits_test.cpp and
// tests/editions/edits.mjs.
#include <openssl/sha.h>

#include <algorithm>
#include <array>

#include "output/assets.h"
#include "output/edition_renderer.h"
#include "output/edition_text.h"
#include "output/report_parts.h"
#include "stages/edits/edits_format.h"
#include "stages/repair/rules.h"

namespace lectern {

namespace {

constexpr std::size_t kAround = 24;  // bytes of a line on each side of a word: enough to know its place again

/// "sha256-...", as a Content-Security-Policy names what may run.
std::string hash_source(std::string_view text) {
  std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
  SHA256(reinterpret_cast<const unsigned char*>(text.data()), text.size(), digest.data());
  return "'sha256-" + base64({reinterpret_cast<const char*>(digest.data()), digest.size()}) + "'";
}

void lines_of(Xml& x, const Report& report, EditFate fate, const std::string& heading, const std::string& what) {
  std::vector<const EditorLine*> list;
  for (const EditorLine& line : report.record.editor.lines)
    if (line.fate == fate) list.push_back(&line);
  if (list.empty()) return;
  std::stable_sort(list.begin(), list.end(),
                   [](const EditorLine* a, const EditorLine* b) { return a->line < b->line; });
  x.line().element("h3", heading + " (" + std::to_string(list.size()) + ")").line().element("p", what);
  x.line().open("ul").attr("class", "entries");
  for (const EditorLine* line : list) {
    x.line().open("li").attr("data-line", line->entry).text("Line " + std::to_string(line->line));
    if (line->page > 0) x.text(", "), page_name(x, report, line->page);
    x.text(": ").element("code", shown_text(line->entry));
    if (!line->message.empty()) x.text(" (" + shown_text(line->message) + ")");
    x.close();
  }
  x.line(1).close();
}

/// The text of a block that an editor may change as one; empty: there is none.
std::string own_text(const Block& b) {
  if (const auto* p = std::get_if<Paragraph>(&b.is)) return plain_text(p->content);
  if (const auto* h = std::get_if<Heading>(&b.is)) return plain_text(h->content);
  if (const auto* q = std::get_if<PullQuote>(&b.is)) return plain_text(q->content);
  if (const auto* t = std::get_if<TitleLine>(&b.is)) return plain_text(t->content);
  if (const auto* f = std::get_if<Figure>(&b.is)) return plain_text(f->caption);
  return {};
}

std::string_view without_outer_space(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \n"), end = text.find_last_not_of(" \n");
  return begin == text.npos ? std::string_view() : text.substr(begin, end - begin + 1);
}

void report_policy(Xml& x, std::string_view style) {
  x.line().open("meta").attr("http-equiv", "Content-Security-Policy");
  x.attr("content",
         "connect-src 'none'; font-src 'none'; frame-src 'none'; media-src 'none'; object-src 'none'; style-src " +
             hash_source(style) + "; script-src " + hash_source(without_outer_space(report_js)) +
             "; base-uri 'none'; form-action 'none'");
  x.close();
}

}  // namespace

void report_head(Xml& x, const std::string& title) {
  x.raw("<!DOCTYPE html>\n").open("html").attr("xmlns", "http://www.w3.org/1999/xhtml");
  x.attr("lang", "en").attr("xml:lang", "en");
  x.line().open("head").line().open("meta").attr("charset", "utf-8").close();
  x.line().open("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1").close();
  x.line().element("title", title);
  const std::string sheets = std::string(content_css) + std::string(page_css) + std::string(report_css);
  const std::string_view style = without_outer_space(sheets);
  report_policy(x, style);
  x.line().open("style").raw(style).close().line(1).close();
}

void report_script(Xml& x) { x.line().open("script").raw(without_outer_space(report_js)).close(); }

void edit_data(Xml& x, const Repair& repair) {
  const auto rules = repair_rules();
  if (std::none_of(rules.begin(), rules.end(), [&](const RepairRule& r) { return r.id == repair.rule; })) return;
  x.attr("data-edit", write_anchor(repair.page, repair.box, repair.before) + " to " + quoted_text(repair.after) +
                          " by " + repair.rule);
}

void edit_data(Xml& x, const DoubtfulWord& word) {
  x.attr("data-word", write_anchor(word.page, word.box, word.text));
  const std::size_t at = word.line.find(word.text);
  if (at == std::string::npos) return;
  const std::string left = word.line.substr(0, at), right = word.line.substr(at + word.text.size());
  const std::size_t begin = left.size() > kAround ? left.find(' ', left.size() - kAround) : 0;
  const std::size_t end = right.size() > kAround ? right.rfind(' ', kAround) : right.size();
  const auto trimmed = [](const std::string& text) { return std::string(without_outer_space(text)); };
  if (begin != std::string::npos) x.attr_if("data-after", trimmed(left.substr(begin)));
  if (end != std::string::npos) x.attr_if("data-before", trimmed(right.substr(0, end)));
}

void edit_data(Xml& x, const Report& report, const Block& block) {
  if (block.from.boxes.empty()) return;
  const std::string text = own_text(block);
  const auto* figure = std::get_if<Figure>(&block.is);
  if (text.empty() && !figure) return;
  const PageBox& at = block.from.boxes.front();
  x.attr("data-edit", write_anchor(at.page, at.box, anchor_text(text)));
  const auto* heading = std::get_if<Heading>(&block.is);
  const bool level =
      heading || std::holds_alternative<Paragraph>(block.is) || std::holds_alternative<PullQuote>(block.is);
  x.attr("data-kind", figure ? "figure" : heading ? std::to_string(heading->level) : level ? "0" : "line");
  x.attr_if("data-lang", language_tag(block.language.empty() ? report.document.language : block.language));
  x.attr("data-text", figure ? figure->description.value_or("") : text);
  if (figure && figure->decorative) x.attr("data-decorative", "1");
}

void report_editor(Xml& x, const Report& report) {
  const EditorFile& file = report.record.editor;
  if (file.name.empty()) return;
  x.line().open("h2").attr("id", "editor").text("Corrections by an editor").close();
  lines_of(x, report, EditFate::mistake, "Not understood", "Set these lines right in " + file.name + ".");
  lines_of(x, report, EditFate::misfit, "These do not fit any more",
           "They were not applied. Change them in " + file.name + ", or take them out of it.");
  lines_of(x, report, EditFate::not_needed, "No longer needed", "It is so without them.");
  lines_of(x, report, EditFate::applied, "Applied", "Each is also in repairs.jsonl, by the rule \"editor\".");
  if (file.lines.empty())
    x.line().element("p",
                     "There are none. Corrections in " + file.name +
                         " beside the source are applied whenever it is converted; \"lectern help edits\" tells how.");
  x.line().open("pre").attr("id", "edits-file").attr("hidden", "hidden").attr("data-name", file.name);
  x.attr("data-source", report.document.source.sha256).text(file.text).close();
}

void report_outline(Xml& x, const Report& report) {
  std::vector<const Block*> list;
  const auto see = [&](const Block& b) {
    if (std::holds_alternative<Heading>(b.is) || std::holds_alternative<Figure>(b.is)) list.push_back(&b);
  };
  each_block(report.document.front, see);
  each_block(report.document.body, see);
  if (list.empty()) return;
  x.line().open("h2").attr("id", "outline").text("Headings and pictures").close();
  x.line().open("ul").attr("class", "entries");
  for (const Block* b : list) {
    x.line().open("li");
    edit_data(x, report, *b);
    const auto* heading = std::get_if<Heading>(&b->is);
    page_name(x, report, b->from.boxes.empty() ? 0 : b->from.boxes.front().page);
    x.text(heading ? ", heading of level " + std::to_string(heading->level) + ": " : ", picture: ");
    const auto* figure = std::get_if<Figure>(&b->is);
    const std::string text = own_text(*b);
    x.open("span");
    language_attributes(x, b->language.empty() ? report.document.language : b->language);
    x.text(shown_text(text)).close();
    if (figure && figure->decorative) x.text(" (decorative)");
    else if (figure && figure->description.value_or("").empty()) x.text(" (without a description)");
    else if (figure) x.text(" (described: " + shown_text(*figure->description) + ")");
    x.close();
  }
  x.line(1).close();
}

}  // namespace lectern
