// The text part of Pandoc's tree, read into blocks. Used by the pandoc_*.cpp files only.
#pragma once

#include <algorithm>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "input/pandoc_images.h"
#include "input/pandoc_reader.h"
#include "stages/document.h"
#include "stages/record.h"

namespace lectern {

using Json = nlohmann::json;

// ---------------------------------------------------------------- the tree; nothing here throws

const Json& at(const Json& node, std::size_t i);  // null when there is none
std::string string_of(const Json& node);          // empty when it is none
int number_of(const Json& node, int otherwise);
const std::string& kind(const Json& node);  // "Para"
const Json& content(const Json& node);      // what stands at "c"

/// Identifier, classes and attributes of a node.
struct Attributes {
  explicit Attributes(const Json& node) : node_(node) {}
  std::string id() const { return string_of(at(node_, 0)); }
  bool has_class(std::string_view name) const;
  std::string value(std::string_view key) const;

 private:
  const Json& node_;
};

/// The words below a node as a reader sees them, a space for each space, a line end round each block and note. Of
/// pictures only their captions.
std::string text_below(const Json& node);

/// The node that is the document's title: the first heading, when it comes first and none is as high; else nullptr.
const Json* title_heading(const Json& blocks);

/// The words of raw markup. Of HTML without the tags, scripts and styles; of other formats as they stand.
std::string text_of_raw(const std::string& format, const std::string& markup);

/// A caption that Pandoc gives twice, as a paragraph and with its table, is given once.
void drop_repeated_captions(Json& blocks);

/// Links to notes that stand elsewhere (HTML, EPUB) become notes at their place.
void link_notes_of_tree(Json& blocks);

/// Tells the record which words of `text` are not in the document, in their order.
void check_words(const std::string& text, const Document& document, Record& record);

// ---------------------------------------------------------------- languages of the document

/// Blocks and phrases tell their language where it differs from what is around them, and nowhere else. Before this,
/// those of a reader may tell it always. A block whose whole text is phrases is in the language of most.
void settle_languages(Document& document);

// ---------------------------------------------------------------- the reader

/// Inlines that grow, with the phrases of other languages that are open at their end.
class MarkedInlines {
 public:
  Inlines& last() { return open_.empty() ? out_ : open_.back().content; }
  void open(std::string language) { open_.push_back({std::move(language), {}}); }
  void close();
  Inlines take();
  /// Puts in what may be nothing or white space alone, without the element that was to hold it.
  template <class Kind>
  void put(Kind kind) {
    if (is_blank(kind.content)) std::ranges::move(kind.content, std::back_inserter(last()));
    else last().push_back({std::move(kind)});
  }
  static bool is_blank(const Inlines& content);

 private:
  Inlines out_;
  std::vector<Foreign> open_;
};

class PandocTextReader {
 public:
  PandocTextReader(const PandocOptions& options, const LoadImage& load_image, Record& record)
      : options_(options), record_(record), images_(load_image, record) {}

  std::string language;         // of what is read, BCP 47; the document's to begin with
  const Json* title = nullptr;  // the heading that is the document's title
  Blocks title_lines;           // what became of it

  void blocks(const Json& list, Blocks& out);
  Inlines inlines(const Json& list, Blocks& after);  // `after` takes the pictures that stood in the text
  /// Targets of links inside the document, now that every heading has been seen; warnings on what was not carried.
  void finish(Document& document);

 private:
  void block(const Json& node, Blocks& out);
  void paragraph(const Json& list, Blocks& out);
  void heading(const Json& node, Blocks& out);
  void list(const Json& node, Blocks& out);
  void definitions(const Json& node, Blocks& out);
  void table(const Json& node, Blocks& out);
  void rows(const Json& list, int header_columns, bool header, Table& table, std::vector<int>& covered);
  Cell cell(const Json& node, bool header);
  void division(const Json& node, Blocks& out);
  void contents(const Json& list, Blocks& out);
  void contents_list(const Json& node, int level, Contents& out, Blocks& after);
  void styled(const Json& node, const std::string& style, Blocks& out);
  void verse(const Json& list, Blocks& out);
  void code(const std::string& text, Blocks& out);
  void raw(const std::string& format, const std::string& text, Blocks& out);
  void figure(const Json& node, Blocks& out);
  Figure picture(const Json& image, Blocks& after);
  Inlines caption_of(const Json& node, Blocks& after);
  void add(Blocks& out, Block block);

  Inlines unfolded(const Json& list, Blocks& after);
  void inline_node(const Json& node, MarkedInlines& out, Blocks& after);
  void emphasis(EmphasisKind kind, const Json& list, MarkedInlines& out, Blocks& after);
  void link(const Json& node, MarkedInlines& out, Blocks& after);
  void text(const std::string& text, MarkedInlines& out);
  /// What follows is in the language of `tag`, where it is one; returns what it was before.
  std::string enter(const std::string& tag);
  Inlines phrase(Inlines words);  // in the language of what is read
  void anchor(const std::string& id);
  void lose(const char* what) { ++lost_[what]; }

  const PandocOptions& options_;
  Record& record_;
  PandocImages images_;
  std::vector<int> levels_;  // of the open sections, as the file has them
  int headings_ = 0, notes_ = 0;
  bool in_heading_ = false;
  std::map<std::string, int> heading_anchors_;  // the heading that has it, from 1; 0: the title
  std::map<std::string, int> anchors_;          // the heading whose section holds it; 0: none before it
  std::vector<std::string> pending_;            // anchors that nothing followed yet
  std::map<std::string, int> lost_;             // what the document cannot carry, and how often
};

}  // namespace lectern
