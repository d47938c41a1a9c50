// Writes the text of a document as HTML: the one renderer behind the HTML file and the EPUB.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "output/edition_plan.h"
#include "output/edition_words.h"
#include "output/xml.h"
#include "stages/document.h"

namespace lectern {

/// What is the same for all files of one edition. All references must outlive the renderer.
struct Edition {
  const Document& document;
  const EditionPlan& plan;
  const EditionWords& words;
  bool epub = false;                         // pictures are files in images/, not data: URIs; epub:type is written
  std::string notes_file = {};               // where the notes are gathered; "" in a single-file edition
  std::string originals_file = {};           // the same for the passages that a plain-language edition was made from
  std::vector<const TitleLine*> title = {};  // the lines that make up the h1, which stands where the first one stands
  const Contents* navigation = nullptr;      // the printed contents that the edition's own navigation stands for
};

/// Ranks, ids and numbers come from the plan; nothing is looked up twice. One renderer a file.
class EditionRenderer {
 public:
  EditionRenderer(const Edition& edition, Xml& x, std::string file) : e_(edition), x_(x), file_(std::move(file)) {}

  void blocks(const std::vector<const Block*>& content);
  /// The section of all notes, its heading of the given rank included; nothing when there are none.
  void notes(int heading_rank);
  /// The passages that a plain-language edition says anew, as they stood; nothing when there are none.
  void originals(int heading_rank);
  /// A link target inside the edition, seen from this file.
  std::string href(const std::string& file, const std::string& id) const;
  std::string section_href(std::size_t heading) const;
  std::string page_href(std::size_t page) const;

  // One for each kind of inline and block, called by std::visit.
  void operator()(const Text& t);
  void operator()(const Emphasis& t);
  void operator()(const Link& t);
  void operator()(const Foreign& t);
  void operator()(const Note& t);
  void operator()(const PageStart& t);
  void operator()(const Correction& t);
  void operator()(const Unclear& t);
  void operator()(const Paragraph& b);
  void operator()(const Heading& b);
  void operator()(const List& b);
  void operator()(const Table& b);
  void operator()(const Figure& b);
  void operator()(const Quote& b);
  void operator()(const Aside& b);
  void operator()(const PullQuote& b);
  void operator()(const Lines& b);
  void operator()(const Bibliography& b);
  void operator()(const Contents& b);
  void operator()(const TitleLine& b);

 private:
  void block(const Block& b);
  void all(const Blocks& content);
  void all(const Inlines& content);
  void tight(const Blocks& content);
  void original_link(const Block* b);
  void back_to_use(const ListItem& term);
  void note_reference(std::size_t number);
  void back_link(std::size_t number);
  void note_content(const Note& note, std::size_t number);
  void picture(const Figure& b, const Image* image);
  void definitions(const List& b);
  void item(const ListItem& item, bool with_label);
  void table_row(const std::vector<struct GridCell>& row);
  Xml& open(std::string_view name, std::string_view css = {});
  std::string unique(const std::string& name);
  std::string link_target(const std::string& target) const;

  const Edition& e_;
  Xml& x_;
  std::string file_;
  std::string language_;              // of the block about to be opened
  const Block* passage_ = nullptr;    // the block about to be opened, when it says an original anew
  std::vector<std::size_t> waiting_;  // notes whose marker stands in a link: written after it
  std::set<std::string> names_;       // names of regions, each only once in a file
  std::string section_;               // text of the last heading
  int in_link_ = 0;
  bool silent_ = false;  // inside aria-hidden: no links, no markers
  int tables_ = 0;
};

/// What the gathered notes are called: a plain-language edition has them as its sources.
std::string_view notes_heading(const Edition& edition);

/// "iVBORw..." of the bytes.
std::string base64(std::string_view bytes);

/// Nothing when the document has no such image, or one of a type that reading systems need not know.
const Image* find_image(const Document& document, const std::string& name);

/// Inlines hold a Note, at any depth.
bool has_note(const Inlines& content);

/// Page starts inside the inlines, in order.
std::vector<const PageStart*> page_starts(const Inlines& content);

}  // namespace lectern
