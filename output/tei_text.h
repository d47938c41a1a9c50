// The text part of a TEI file: blocks and inlines. Used by tei_writer.cpp only.
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "output/tei_sections.h"
#include "output/tei_writer.h"
#include "output/xml.h"
#include "stages/document.h"

namespace lectern {

/// A place on a page that a block points to.
struct TeiZone {
  int number = 0;  // its id is "z" + number
  Box box;
};

/// Coordinates and probabilities: two decimals at most, no trailing zeros; 0 for what is no number.
std::string tei_number(double value);

/// The kind of a title line as TEI files name it in @type and @subtype.
const char* tei_title_type(TitleKind kind);

/// Writes `<text>` and gathers what the header and the facsimile must name.
class TeiText {
 public:
  TeiText(const Document& document, const TeiOptions& options);
  void write();

  Xml x{Syntax::xml, 1};
  std::vector<std::vector<TeiZone>> zones;                 // by page - 1
  std::vector<std::string> languages;                      // in order of first use, the document's own first
  std::vector<std::pair<std::string, std::string>> rules;  // id in the file, id of the rule
  bool edited = false;                                     // some corrections are an editor's

 private:
  void front(const Blocks& blocks);
  void originals(const std::vector<Inlines>& passages);
  void title_page(const Blocks& blocks, std::size_t begin, std::size_t end);
  /// Blocks in a body or div. `base`: level of the heading that the open element has already.
  void section(const Blocks& blocks, std::size_t begin, std::size_t end, int base, bool needs_content);
  void heading(const Block& block, const Heading& heading);
  void closer(const Block& block, const Lines& lines);
  void block(const Block& block);
  /// Blocks inside an item, cell, note or quotation that is open; its attributes may still be added.
  void flow(const Blocks& blocks, bool may_lead);
  void page_start(const PageStart& page, const Block* block);
  void attributes(const Block& block, std::string facs = {});
  void language(std::string_view name);
  std::string rule_id(const std::string& rule);

  void is(const Block&, const Paragraph&);
  void is(const Block&, const Heading&);
  void is(const Block&, const List&);
  void is(const Block&, const Table&);
  void is(const Block&, const Figure&);
  void is(const Block&, const Quote&);
  void is(const Block&, const Aside&);
  void is(const Block&, const PullQuote&);
  void is(const Block&, const Lines&);
  void is(const Block&, const Bibliography&);
  void is(const Block&, const Contents&);
  void is(const Block&, const TitleLine&);
  void is(const Block&, const PageStart&);

  void contents(const Contents& contents);
  void contents_entry(const ContentsEntry& entry);

  void inlines(const Inlines& content);
  void in(const Text&);
  void in(const Emphasis&);
  void in(const Link&);
  void in(const Foreign&);
  void in(const Note&);
  void in(const PageStart&);
  void in(const Correction&);
  void in(const Unclear&);

  void line(int less = 0);
  /// Opens a block on a line of its own, or right here when it follows bare text.
  Xml& begin(std::string_view name);

  const Document& document_;
  const TeiOptions& options_;
  std::map<std::string, const Image*> images_;
  std::set<std::string> known_languages_;
  std::map<std::string, std::string> rule_ids_;
  std::set<std::string> used_ids_{"editor"};
  std::set<int> pages_started_;
  int zone_count_ = 0;
  TeiSections names_;
  int sections_ = 0;   // headings written so far
  int terms_ = 0;      // labels of gloss lists
  int flat_ = 0;       // inside a paragraph: no line breaks
  bool bare_ = false;  // the next block follows bare text
};

}  // namespace lectern
