// What the document means: the one type that structure() makes, TEI stores, and every writer reads.
//
// Plain values in reading order. No parent pointers, no ids. All text is UTF-8 in NFC, white space already folded: no
// line ends, no leading or trailing space in a block, single spaces inside (no-break spaces are kept).
// `read_tei(write_tei(d)) == d` holds for every document that satisfies the conventions stated here.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "stages/geometry.h"
#include "stages/pages.h"

namespace lectern {

struct PageBox {
  int page = 0;  // from 1
  Box box;       // rounded to hundredths
  bool operator==(const PageBox&) const = default;
};

/// Where a block was printed, and how sure the program is that it is what it says (hundredths, 0 to 1).
struct Origin {
  std::vector<PageBox> boxes;
  double confidence = 1;
  bool operator==(const Origin&) const = default;
};

struct Block;
struct Inline;
using Blocks = std::vector<Block>;
using Inlines = std::vector<Inline>;

// ---------------------------------------------------------------- inlines

struct Text {
  std::string text;  // never empty; two Texts are never neighbours
  bool operator==(const Text&) const = default;
};

enum class EmphasisKind { bold, italic, superscript, subscript, small_caps };

struct Emphasis {
  EmphasisKind kind = EmphasisKind::bold;
  Inlines content;
  bool operator==(const Emphasis&) const = default;
};

/// `target` is a URI (http, https, mailto, ftp, tel), or inside the document "#page-N" (N = page from 1),
/// "#section-N" (N = the N-th Heading of the document in reading order, from 1) or "#term-N" (the N-th item of its
/// gloss lists).
struct Link {
  std::string target;
  Inlines content;
  bool operator==(const Link&) const = default;
};

struct Foreign {
  std::string language;  // BCP 47
  Inlines content;
  bool operator==(const Foreign&) const = default;
};

enum class NotePlace { bottom, margin, end };

/// A note stands at the place of its marker; the marker itself is only in `label` ("1", "iv", "*"; empty: it had none).
struct Note {
  NotePlace place = NotePlace::bottom;
  std::string label;
  Blocks content;  // paragraphs, lists
  bool operator==(const Note&) const = default;
};

enum class FurnitureKind { header, footer, page_number };

/// A running head, foot or page number, kept with its page and shown in no edition.
struct Furniture {
  FurnitureKind kind = FurnitureKind::header;
  bool at_top = true;
  std::string text;
  bool operator==(const Furniture&) const = default;
};

/// Here a page begins. As an inline when a paragraph runs over, as a block between blocks; before an item, a row or a
/// note's later part it is the first inline of what follows.
struct PageStart {
  int page = 0;       // from 1; Document::surfaces[page - 1]
  std::string label;  // as printed, else the PDF's page label, else the count
  std::vector<Furniture> furniture;
  bool operator==(const PageStart&) const = default;
};

/// A repair that changed letters. Editions show `after`.
struct Correction {
  std::string before, after;
  std::string rule;
  double confidence = 1;
  bool operator==(const Correction&) const = default;
};

/// Text that could be read only with doubt, or (no content) not at all.
struct Unclear {
  Inlines content;
  double confidence = 0;
  bool operator==(const Unclear&) const = default;
};

struct Inline {
  std::variant<Text, Emphasis, Link, Foreign, Note, PageStart, Correction, Unclear> is;
  bool operator==(const Inline&) const = default;
};

// ---------------------------------------------------------------- blocks

/// A line of the title block. Stands only in Document::front.
enum class TitleKind { main, sub, byline, date, imprint };
struct TitleLine {
  TitleKind kind = TitleKind::main;
  Inlines content;
  bool operator==(const TitleLine&) const = default;
};

/// Opens a section that ends at the next Heading of the same or a lower level. Level 1 is the highest below the title;
/// levels never skip. Inside a Box, levels are relative to it: its own heading is 1.
struct Heading {
  int level = 1;
  Inlines content;
  bool operator==(const Heading&) const = default;
};

struct Paragraph {
  Inlines content;
  bool operator==(const Paragraph&) const = default;
};

enum class ListKind { bulleted, numbered, gloss, plain };

struct ListItem {
  std::string label;  // printed number or letter, bare ("a", "iv", "12"); empty for bullets
  Inlines term;       // gloss lists: the term; else empty
  Blocks content;     // paragraphs, nested lists ...; usually one Paragraph first
  bool operator==(const ListItem&) const = default;
};

struct List {
  ListKind kind = ListKind::bulleted;
  std::vector<ListItem> items;
  bool operator==(const List&) const = default;
};

struct Cell {
  bool header = false;
  int columns = 1, rows = 1;  // spans
  Blocks content;             // usually one Paragraph, or nothing
  bool operator==(const Cell&) const = default;
};

struct Row {
  std::vector<Cell> cells;  // as in HTML: places taken by spans from above or left are not listed
  bool operator==(const Row&) const = default;
};

struct Table {
  Inlines caption;
  std::vector<Row> rows;
  bool operator==(const Table&) const = default;
};

/// A picture. `image` names one of Document::images; empty: none could be had.
struct Figure {
  std::string image;
  Inlines caption;
  std::optional<std::string> description = {};  // alternative text that the source has; never invented
  bool decorative = false;                      // the source marks it as an artifact
  Blocks legend;        // paragraphs that belong to it, in their order: a second title, notes, the source
  int unread_page = 0;  // it shows this page (from 1), whose text could not be read; 0: a picture on a page
  bool operator==(const Figure&) const = default;
};

struct Quote {
  Blocks content;
  Inlines source;  // the attribution printed below it
  bool operator==(const Quote&) const = default;
};

/// A box, sidebar or case study: text apart from the main flow.
struct Aside {
  Blocks content;  // may begin with a Heading of level 1
  bool operator==(const Aside&) const = default;
};

struct PullQuote {
  Inlines content;
  bool repeats = false;  // the same words stand in the running text
  bool operator==(const PullQuote&) const = default;
};

/// The only places where line ends are kept.
enum class LinesKind { verse, address, signature, code };
struct Lines {
  LinesKind kind = LinesKind::verse;
  std::vector<Inlines> lines;
  bool operator==(const Lines&) const = default;
};

struct Bibliography {
  std::vector<Inlines> entries;
  bool operator==(const Bibliography&) const = default;
};

/// A printed table of contents. Entries nest by `level` (from 1); `page` is the printed page number.
struct ContentsEntry {
  int level = 1;
  Inlines content;  // usually one Link to "#section-N" or "#page-N"
  std::string page;
  bool operator==(const ContentsEntry&) const = default;
};
struct Contents {
  Inlines heading;
  std::vector<ContentsEntry> entries;
  bool operator==(const Contents&) const = default;
};

struct Block {
  std::variant<Paragraph, Heading, List, Table, Figure, Quote, Aside, PullQuote, Lines, Bibliography, Contents,
               TitleLine, PageStart>
      is;
  Origin from = {};
  std::string language = {};  // BCP 47, where it differs from what is around it; else empty
  int original = 0;           // plain-language edition: which of PlainEdition::originals it says anew, from 1; 0: none
  bool operator==(const Block&) const = default;
};

// ---------------------------------------------------------------- document

struct Surface {
  double width = 0, height = 0;  // points, hundredths
  bool operator==(const Surface&) const = default;
};

/// What a plain-language edition keeps of the text that it was made from.
struct PlainEdition {
  std::string editor;              // who answers for it; empty: a draft made automatically
  std::vector<Inlines> originals;  // each passage that was changed, as it stood; without notes and page starts
  bool operator==(const PlainEdition&) const = default;
};

struct Document {
  std::string title;     // plain text; the printed title, else the metadata's, else the file name
  std::string language;  // BCP 47; "und" when not known
  std::vector<std::string> authors;
  std::string date;
  SourceInfo source;
  std::vector<Surface> surfaces;  // one a page
  Blocks front;                   // TitleLine, Contents, PageStart; a cover's figures and text; a foreword
  Blocks body;
  std::vector<Image> images;  // in order of first use
  std::optional<PlainEdition> plain = {};
  bool operator==(const Document&) const = default;
};

/// Has the form of a BCP 47 tag, as RELAX NG's xs:language has it: "en", "zh-Hans". Documents hold no other.
bool is_language_tag(std::string_view name);

/// The text of inlines as an edition shows it, notes and page starts left out.
std::string plain_text(const Inlines& content);

}  // namespace lectern
