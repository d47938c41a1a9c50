// The text part of a TEI file, read back into blocks. Used by tei_reader.cpp only.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "input/fold_block.h"
#include "input/tei_reader.h"
#include "input/xml_tree.h"
#include "stages/document.h"
#include "stages/record.h"

namespace lectern {

/// `s` with runs of white space that hold a line end made one space, and trimmed if there is such a run; else verbatim.
std::string unwrapped(std::string s);

/// White space between elements.
bool is_blank(const XmlNode& node);
/// `pb` or `fw`.
bool is_page_part(const XmlNode& node);
/// An element that is a block of its own wherever it stands.
bool is_block(const XmlNode& node);
/// The number at the start of `text`.
int whole_number(std::string_view text, int otherwise);
/// Page starts that nothing followed become blocks.
void put_last(Inlines& pages, Blocks& out);

class TeiTextReader {
 public:
  TeiTextReader(const LoadImage& load_image, Record& record) : load_image_(load_image), record_(record) {}

  // What header and facsimile say; filled in before section() is called.
  std::map<std::string, PageBox, std::less<>> zones;      // by id
  std::map<std::string, int, std::less<>> surfaces;       // page by id
  std::map<std::string, std::string, std::less<>> rules;  // rule by id
  bool plain_edition = false;                             // its links may lead to a file beside it

  /// The language that `node` names in `attribute`; empty, and warned of, when it is no BCP 47 tag.
  std::string language(const XmlNode& node, std::string_view attribute = "xml:lang");

  /// Everything in a front, body, back or div; `level` is that of its own heading.
  void section(const XmlNode& node, int level, Blocks& out);

  /// The passages of a plain-language edition as they stood, from its back matter.
  void originals(const XmlNode& back, std::vector<Inlines>& out);

  std::vector<Image> images;  // in order of first use

 private:
  void section_child(const XmlNode& node, int level, Blocks& out);
  void title_page(const XmlNode& node, Blocks& out);
  void block(const XmlNode& node, Blocks& out);
  /// The inside of an item, cell, note, quotation or unknown element: bare text and blocks in any order. The first
  /// paragraph made of bare text takes the place and language of `node` when `lends`.
  Blocks flow(const XmlNode& node, bool lends);
  void paragraph(const XmlNode& node, Blocks& out);
  void anonymous(const XmlNode& node, Blocks& out);
  void list(const XmlNode& node, Blocks& out);
  void table(const XmlNode& node, Blocks& out);
  void figure(const XmlNode& node, Blocks& out);
  void quote(const XmlNode& node, Blocks& out);
  void cited(const XmlNode& node, Blocks& out);
  void floating(const XmlNode& node, Blocks& out);
  void bibliography(const XmlNode& node, Blocks& out);
  void lines(const XmlNode& node, LinesKind kind, std::string_view element, Blocks& out);
  void broken_lines(const XmlNode& node, LinesKind kind, Blocks& out);
  Contents contents(const XmlNode& node);
  void contents_list(const XmlNode& node, int level, Contents& out);
  void stray_furniture(const XmlNode& node, Blocks& out);

  Block with_origin(const XmlNode& node, Block block);
  std::string image(const XmlNode& graphic);
  PageStart page_start(const XmlNode& node);
  void unknown(const XmlNode& node);

  Inlines inlines(const XmlNode& node);  // folded
  void raw_inlines(const XmlNode& node, Inlines& out);
  void inline_node(const XmlNode& node, Inlines& out);
  void link(const XmlNode& node, Inlines& out);
  Note note(const XmlNode& node);
  Inline correction(const XmlNode& node);
  Furniture furniture(const XmlNode& node) const;
  double certainty(const XmlNode& node, double otherwise) const;

  const LoadImage& load_image_;
  Record& record_;
  std::map<std::string, std::string> image_names_;  // by url
  std::set<std::string> unknown_;
  int page_ = 0;  // of the last page start
};

}  // namespace lectern
