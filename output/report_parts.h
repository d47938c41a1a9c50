// The parts of the reports, and what they share. Only report_*.cpp and plain_report.cpp need this.
#pragma once

#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "output/edition_plan.h"
#include "output/xml.h"
#include "stages/document.h"
#include "stages/record.h"
#include "stages/seen.h"

namespace lectern {

struct ReportPage {
  std::string label;      // as printed
  bool pictured = false;  // the report shows it: pages can be linked to
};

struct Report {
  const Document& document;
  const Record& record;
  const std::vector<std::string>& page_pngs;
  const EditionPlan& plan;
  const std::vector<SeenPage>& seen;
  std::map<int, ReportPage> pages;                                                // by number
  std::map<std::pair<int, std::pair<double, double>>, const Block*> blocks = {};  // by page and top left corner
};

/// Calls `see` for every block of the document in reading order, blocks in notes left out; a container comes before
/// its content.
void each_block(const Blocks& blocks, const std::function<void(const Block&)>& see);

/// The same for what is inside a block, without the block itself.
void each_inside(const Block& block, const std::function<void(const Block&)>& see);

/// "heading", "paragraph", ... for people.
std::string_view block_kind(const Block& block);

/// The text that the block itself holds or contains, folded, cut after `most` characters.
std::string block_text(const Block& block, std::size_t most);

/// "page iv" as a link when the report shows that page, "the whole document" for 0.
void page_name(Xml& x, const Report& report, int page);

/// Text cut at a character, with an ellipsis when something is missing.
std::string cut_text(std::string_view text, std::size_t most);

/// How regions of a kind are shown. `family`: kinds with one colour and stroke, the class of their frames and labels.
struct ShownKind {
  SeenKind kind;
  std::string_view word, code, family;
};
std::span<const ShownKind> shown_kinds();
const ShownKind& shown_kind(SeenKind kind);
std::string shown_code(const SeenRegion& region);  // "H2"

/// The id of a region in the drawing; `path`: "r4", or "r4.2" in a box.
std::string region_id(const SeenPage& page, const std::string& path);
void draw_regions(Xml& x, const SeenPage& page, const std::vector<const Warning*>& warnings);
void draw_sample(Xml& x, const ShownKind& kind);

void report_words(Xml& x, const Report& report);
/// From the first byte to the end of the head; `html` stays open. It says what may load and run in the report: its own
/// style sheet and script, and nothing from anywhere else. Both are known by their hash: of the text as it is, without
/// white space at its ends, which validators leave out.
void report_head(Xml& x, const std::string& title);
void report_script(Xml& x);

/// data-edit on the element just opened: what entries of an .edits file about this place have in common, as
/// edits_format.h writes it. Of a block also data-kind ("figure"; the level of a heading, "0" for a paragraph; "line"),
/// data-lang and data-text (all of its text; of a figure its description).
void edit_data(Xml& x, const Repair& repair);
/// data-word instead, and data-after and data-before: the words around it, as an entry has them.
void edit_data(Xml& x, const DoubtfulWord& word);
void edit_data(Xml& x, const Report& report, const Block& block);

void report_editor(Xml& x, const Report& report);
void report_outline(Xml& x, const Report& report);
void report_repairs(Xml& x, const Report& report);
void report_pages(Xml& x, const Report& report);

}  // namespace lectern
