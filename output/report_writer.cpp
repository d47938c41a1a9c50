// The report: source, counts, what to look at, repairs, pages. Says what is not known as plainly as what is.
// Never loads anything from outside; its one script is output/assets/report.js, which adds controls for corrections.
// Tested by report_writer_test.cpp.
#include "output/report_writer.h"

#include <algorithm>
#include <map>

#include "output/edition_navigation.h"
#include "output/edition_text.h"
#include "output/report_parts.h"

namespace lectern {

namespace {

constexpr std::size_t most_warnings = 100;  // of one kind that are listed
constexpr std::size_t most_text = 120;      // bytes of a block's text

std::string count(std::size_t n, const std::string& one, const std::string& many) {
  return (n == 0 ? std::string("no") : std::to_string(n)) + " " + (n == 1 ? one : many);
}

void pair(Xml& x, std::string_view term, std::string_view value) {
  if (!value.empty()) x.line().element("dt", term).element("dd", value);
}

struct Counts {
  std::size_t headings = 0, paragraphs = 0, lists = 0, tables = 0, figures = 0, boxes = 0;
};

Counts count_blocks(const Document& d) {
  Counts c;
  const auto see = [&](const Block& b) {
    c.headings += std::holds_alternative<Heading>(b.is) ? 1 : 0;
    c.paragraphs += std::holds_alternative<Paragraph>(b.is) ? 1 : 0;
    c.lists += std::holds_alternative<List>(b.is) ? 1 : 0;
    c.tables += std::holds_alternative<Table>(b.is) ? 1 : 0;
    c.figures += std::holds_alternative<Figure>(b.is) ? 1 : 0;
    c.boxes += std::holds_alternative<Aside>(b.is) ? 1 : 0;
  };
  each_block(d.front, see);
  each_block(d.body, see);
  return c;
}

/// "pages 1–12: own text; it reads like English", a line for each answer.
void texts(Xml& x, const Record& record) {
  std::vector<std::pair<std::string, std::vector<int>>> groups;
  for (const PageText& t : record.texts) {
    const std::string what = t.from + (t.reason.empty() ? "" : " (" + t.reason + ")");
    auto group = std::ranges::find(groups, what, &std::pair<std::string, std::vector<int>>::first);
    if (group == groups.end()) group = groups.insert(groups.end(), {what, {}});
    group->second.push_back(t.page);
  }
  for (const auto& [what, pages] : groups) {
    std::string list;
    for (std::size_t i = 0, j = 0; i < pages.size(); i = j + 1) {
      for (j = i; j + 1 < pages.size() && pages[j + 1] == pages[j] + 1;) ++j;
      list += (list.empty() ? "" : ", ") + std::to_string(pages[i]) + (j > i ? "–" + std::to_string(pages[j]) : "");
    }
    pair(x, "Text", (pages.size() > 1 ? "pages " : "page ") + list + ": " + shown_text(what));
  }
}

void source(Xml& x, const Document& d, const EditionPlan& plan, const Record& record) {
  const Counts c = count_blocks(d);
  x.line().open("h2").attr("id", "source").text("Source").close().line().open("dl").attr("class", "facts");
  pair(x, "File", shown_text(d.source.name));
  pair(x, "Format",
       shown_text(d.source.format + (d.source.tagged ? ", tagged" : "") + (d.source.encrypted ? ", encrypted" : "")));
  pair(x, "SHA-256", d.source.sha256);
  pair(x, "Pages", std::to_string(d.surfaces.size()));
  pair(x, "Language", language_tag(d.language).empty() ? "not known" : d.language);
  pair(x, "Made with", shown_text(d.source.producer));
  texts(x, record);
  for (const std::string& remark : record.remarks) pair(x, "Noted", shown_text(remark));
  x.line(1).close();
  x.line().open("h2").attr("id", "found").text("What was found").close().line().open("ul");
  for (const std::string& line :
       {count(c.headings, "heading", "headings"), count(c.paragraphs, "paragraph", "paragraphs"),
        count(plan.notes.size(), "note", "notes"), count(c.lists, "list", "lists"), count(c.tables, "table", "tables"),
        count(c.figures, "picture", "pictures") +
            (plan.undescribed > 0 ? ", " + std::to_string(plan.undescribed) + " without a description" : ""),
        count(c.boxes, "box", "boxes")})
    x.line().element("li", line);
  x.line(1).close();
}

/// The name of a file as a relative URI: all but the plainest characters percent-encoded.
std::string file_reference(std::string_view name) {
  constexpr std::string_view hex = "0123456789ABCDEF";
  std::string out;
  for (const char c : name) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
    if (plain) out += c;
    else out.append({'%', hex[byte >> 4], hex[byte & 15]});
  }
  return out;
}

/// "page-without-text" as "Page without text".
std::string readable(std::string_view code) {
  std::string name = shown_text(code);
  std::replace(name.begin(), name.end(), '-', ' ');
  if (name.empty()) return "Warning";
  if (name.front() >= 'a' && name.front() <= 'z') name.front() = static_cast<char>(name.front() - 'a' + 'A');
  return name;
}

void warnings(Xml& x, const Report& report) {
  std::vector<std::pair<std::string, std::vector<const Warning*>>> groups;
  for (const Warning& w : report.record.warnings) {
    auto group = std::find_if(groups.begin(), groups.end(), [&](const auto& g) { return g.first == w.code; });
    if (group == groups.end()) group = groups.insert(groups.end(), {w.code, {}});
    group->second.push_back(&w);
  }
  for (const auto& [code, list] : groups) {
    x.line().element("h3", readable(code) + " (" + std::to_string(list.size()) + ")");
    x.line().open("ul");
    for (std::size_t i = 0; i < std::min(list.size(), most_warnings); ++i) {
      x.line().open("li");
      page_name(x, report, list[i]->page);
      x.text(": " + shown_text(list[i]->message)).close();
    }
    if (list.size() > most_warnings)
      x.line().element("li", "and " + std::to_string(list.size() - most_warnings) + " more, all in repairs.jsonl");
    x.line(1).close();
  }
}

/// A list of blocks under a heading; nothing when there are none.
void blocks(Xml& x, const Report& report, const std::string& heading, const std::string& what,
            const std::vector<const Block*>& list) {
  if (list.empty()) return;
  x.line()
      .element("h3", heading + " (" + std::to_string(list.size()) + ")")
      .line()
      .element("p", what)
      .line()
      .open("ul");
  for (const Block* b : list) {
    x.line().open("li");
    edit_data(x, report, *b);
    page_name(x, report, b->from.boxes.empty() ? 0 : b->from.boxes.front().page);
    x.text(", " + std::string(block_kind(*b)));
    if (const std::string text = block_text(*b, most_text); !text.empty()) {
      x.text(": ").open("span");
      language_attributes(x, b->language.empty() ? report.document.language : b->language);
      x.text(text).close();
    }
    x.close();
  }
  x.line(1).close();
}

/// What was decided on little evidence, by reason; the surest last.
void doubts(Xml& x, const Report& report) {
  std::map<double, std::map<std::string_view, std::vector<const DoubtfulRegion*>>> groups;
  for (const DoubtfulRegion& d : report.record.doubts)
    groups[confidence_of(d.doubt)][rule_of(d.doubt).id].push_back(&d);
  if (groups.empty()) return;
  x.line().element("h3", "Worth a look (" + std::to_string(report.record.doubts.size()) + ")");
  x.line().element("p", "Most of these are right. The program decided them on little evidence, and says why.");
  for (const auto& [confidence, rules] : groups)
    for (const auto& [id, list] : rules) {
      x.line().element("h4", readable(id) + " (" + std::to_string(list.size()) + ")");
      x.line().element("p", rule_of(list.front()->doubt).reason).line().open("ul");
      for (std::size_t i = 0; i < std::min(list.size(), most_warnings); ++i) {
        x.line().open("li");
        page_name(x, report, list[i]->page);
        x.text(", " + std::string(shown_kind(list[i]->kind).word));
        if (!list[i]->text.empty()) {
          x.text(": ").open("span");
          language_attributes(x, report.document.language);
          x.text(shown_text(list[i]->text)).close();
        }
        x.close();
      }
      if (list.size() > most_warnings)
        x.line().element("li", "and " + std::to_string(list.size() - most_warnings) + " more, all in repairs.jsonl");
      x.line(1).close();
    }
}

void to_look_at(Xml& x, const Report& report) {
  std::vector<const Block*> undescribed;
  const auto see = [&](const Block& b) {
    const Figure* figure = std::get_if<Figure>(&b.is);
    if (figure && !figure->decorative && (!figure->description || figure->description->empty()))
      undescribed.push_back(&b);
  };
  each_block(report.document.front, see);
  each_block(report.document.body, see);
  x.line().open("h2").attr("id", "look").text("What to look at").close();
  if (report.record.warnings.empty() && report.record.doubts.empty() && undescribed.empty())
    x.line().element(
        "p", "Nothing: there are no warnings, no doubts about the structure, no pictures without a description.");
  warnings(x, report);
  report_words(x, report);
  blocks(x, report, "Pictures without a description",
         "Add a description to each in the TEI file (figDesc), and convert that file again.", undescribed);
  doubts(x, report);
}

Report gather(const Document& d, const Record& record, const std::vector<std::string>& pngs, const EditionPlan& plan,
              const std::vector<SeenPage>& seen) {
  Report report{d, record, pngs, plan, seen, {}, {}};
  for (std::size_t n = 0; n < d.surfaces.size(); ++n) {
    const auto found = plan.page_index.find(static_cast<int>(n + 1));
    const std::string label = found == plan.page_index.end() ? std::to_string(n + 1) : plan.pages[found->second].label;
    report.pages[static_cast<int>(n + 1)] = {label, n < pngs.size() && n < seen.size() && !pngs[n].empty()};
  }
  const auto see = [&](const Block& b) {
    if (!b.from.boxes.empty())
      report.blocks.emplace(std::pair(b.from.boxes[0].page, std::pair(b.from.boxes[0].box.x0, b.from.boxes[0].box.y0)),
                            &b);
  };
  each_block(d.front, see);
  each_block(d.body, see);
  return report;
}

}  // namespace

std::string write_report(const Document& document, const Record& record, const std::vector<std::string>& page_pngs,
                         const std::vector<SeenPage>& seen, const std::string& plain_report) {
  std::vector<const Block*> all = pointers(document.front);
  for (const Block& b : document.body) all.push_back(&b);
  const EditionPlan plan = plan_edition({{{}, std::move(all), {}}}, 2);
  const Report report = gather(document, record, page_pngs, plan, seen);
  const std::string title = edition_title(document, edition_words("en"));
  const bool pages =
      std::any_of(report.pages.begin(), report.pages.end(), [](const auto& p) { return p.second.pictured; });

  Xml x(Syntax::html);
  report_head(x, "Report: " + title);
  x.line().open("body").line().open("a").attr("class", "skip").attr("href", "#text").text("Skip to the report").close();
  x.line().open("header").line().element("h1", "Report: " + title);
  x.line().element("p", "What was done to make the editions, and what a person should look at. There are " +
                            count(record.warnings.size(), "warning", "warnings") + " and " +
                            count(record.repairs.size(), "repair", "repairs") + " of the text.");
  x.line(1).close();
  x.line().open("nav").attr("class", "contents").attr("aria-label", "Contents").line().open("ul");
  const auto entry = [&](const char* id, const char* name) {
    x.line().open("li").open("a").attr("href", std::string("#") + id).text(name).close().close();
  };
  entry("look", "What to look at");
  if (!record.editor.name.empty()) entry("editor", "Corrections by an editor");
  entry("source", "Source");
  entry("found", "What was found");
  entry("repairs", "Repairs");
  if (pages) entry("pages", "Pages");
  if (!plain_report.empty())
    x.line()
        .open("li")
        .open("a")
        .attr("href", file_reference(plain_report))
        .text("Plain-language edition, passage by passage")
        .close()
        .close();
  x.line(1).close().line(1).close();
  x.line().open("main").attr("id", "text");
  report_editor(x, report);
  to_look_at(x, report);
  source(x, document, plan, record);
  report_outline(x, report);
  report_repairs(x, report);
  report_pages(x, report);
  x.line(1).close();
  if (!record.editor.name.empty()) report_script(x);
  x.line(1).close().line(1).close().raw("\n");
  return x.take();
}

}  // namespace lectern
