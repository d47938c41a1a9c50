// What was printed where: the one type that readers (input/) make and layout takes.
//
// Coordinates: see geometry.h. Strings: UTF-8, code points: UTF-32, both as the file gives them (not yet normalised).
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "stages/geometry.h"
#include "stages/sheet.h"

namespace lectern {

struct Color {
  std::uint8_t r = 0, g = 0, b = 0;
  bool operator==(const Color&) const = default;
};

struct Font {
  std::string name;  // without the subset prefix
  bool bold = false, italic = false, serif = false, monospace = false, small_caps = false;
  bool unicode = true;        // false: no ToUnicode and no known glyph names; its code points are guesses
  bool type3 = false;         // its glyphs are drawings that the file holds: bitmaps, in files of old TeX
  bool contradicted = false;  // its ToUnicode map and the names of its glyphs tell of different letters
  bool operator==(const Font&) const = default;
};

/// Everything that a run of glyphs has in common.
struct Style {
  int font = 0;     // index into Pages::fonts
  double size = 0;  // em in points as displayed
  Color color;
  int rotation = 0;  // direction of the baseline in degrees clockwise, 0 to 359; 0: left to right
  bool operator==(const Style&) const = default;
};

/// How much of a glyph a reader sees. Anything but `visible` is not part of the text that was printed.
enum class Visibility : std::uint8_t { visible, invisible /* render mode 3 */, off_page, clipped, same_as_ground };

constexpr std::int32_t kArtifact = -2;  // as a tag: marked as no part of the content (a running head, a decoration)

/// One code point at its place. A ligature that stands for several code points is several glyphs that share its
/// advance. Glyphs come in the order in which the page draws them. Spaces are glyphs when the file has them.
struct Glyph {
  char32_t code = 0;
  float x = 0, y = 0;       // start of the baseline
  float advance = 0;        // length along the baseline
  std::uint16_t style = 0;  // index into Page::styles
  Visibility visibility = Visibility::visible;
  bool continued = false;  // second or later code point of one printed glyph
  std::int32_t tag = -1;   // index into Pages::tags: the structure element that holds it; -1: none; or kArtifact
  bool operator==(const Glyph&) const = default;
};

/// Another reading of a word.
struct Alternative {
  std::string text;  // UTF-8
  double confidence = 0;
  bool operator==(const Alternative&) const = default;
};

/// A word that was read from a picture: the glyphs from `glyph` on, so many as `count`. A page's words are in the order
/// of their glyphs.
struct ReadWord {
  int glyph = 0, count = 0;  // index into Page::glyphs
  Box box;
  double confidence = 1;                  // 0 to 1, as the engine gives it
  std::vector<Alternative> alternatives;  // likeliest first; the reading itself is not among them
  bool operator==(const ReadWord&) const = default;
};

/// A drawn line: a stroke, or a filled shape thin enough to read as one.
struct Rule {
  Box box;  // thin on one axis; never empty() on the other
  Color color;
  bool operator==(const Rule&) const = default;
  bool horizontal() const { return box.width() >= box.height(); }
};

/// A filled or stroked rectangle that has room for text.
struct Panel {
  Box box;
  bool filled = false, stroked = false;
  Color fill, stroke;
  bool operator==(const Panel&) const = default;
};

/// A picture placed on the page. `image` is an index into Pages::images; -1: the data cannot be extracted as it is
/// stored.
struct Picture {
  Box box;
  int image = -1;
  std::string alt;        // from the structure tree
  bool artifact = false;  // marked as no part of the content
  bool operator==(const Picture&) const = default;
};

/// A region of other vector drawing (paths that are neither rules nor panels), neighbouring paths taken together.
struct Drawing {
  Box box;
  int paths = 0;
  std::string alt;
  bool operator==(const Drawing&) const = default;
};

/// A link annotation. `uri` for an external target; otherwise `page` (from 1) and `at` for one in the document.
struct LinkArea {
  Box box;
  std::string uri;
  int page = 0;
  Point at;
  bool operator==(const LinkArea&) const = default;
};

/// A structure element of a tagged PDF.
struct Tag {
  std::string type;  // standard type after the role map: "P", "H1", "L", "LI", "Lbl", "LBody", "TH", "Figure" ...
  int parent = -1;   // index into Pages::tags, always less than this one's own; -1: top
  std::string alt, actual_text, language;
  int columns = 1, rows = 1;  // that a cell spans
  bool operator==(const Tag&) const = default;
};

struct OutlineEntry {
  std::string title;
  int level = 1;  // from 1
  int page = 0;   // from 1; 0: no target
  double y = 0;
  bool operator==(const OutlineEntry&) const = default;
};

struct Image {
  std::string name;        // "image-1.png": unique in the document, safe as a file name
  std::string media_type;  // "image/png", "image/jpeg", "image/svg+xml"
  int width = 0, height = 0;
  std::string bytes;
  bool operator==(const Image&) const = default;
};

struct Page {
  int number = 0;     // from 1
  std::string label;  // the PDF's page label; the number where it has none
  double width = 0, height = 0;
  std::vector<Style> styles;
  std::vector<Glyph> glyphs;
  std::vector<Rule> rules;
  std::vector<Panel> panels;
  std::vector<Picture> pictures;
  std::vector<Drawing> drawings;
  std::vector<LinkArea> links;
  Sheet sheet;
  bool recognised = false;      // its text was read from its picture (OCR)
  bool coloured = true;         // it may show colours; false: all of its pictures are grey. Not in pages.txt
  bool unread = false;          // its text should have been, and could not: its picture stands for it
  std::vector<ReadWord> words;  // of a recognised page
  bool operator==(const Page&) const = default;
};

struct SourceInfo {
  std::string name;    // file name without folders
  std::string sha256;  // lower-case hex
  std::string format = "PDF";
  std::string title, author, subject, keywords, creator, producer, language,
      created;  // as the metadata say; `created`: ISO 8601
  bool tagged = false, encrypted = false;
  bool labels = false;  // the PDF has page labels of its own
  bool operator==(const SourceInfo&) const = default;
};

struct Pages {
  SourceInfo source;
  std::vector<Font> fonts;
  std::vector<Page> pages;
  std::vector<Tag> tags;
  std::vector<OutlineEntry> outline;
  std::vector<Image> images;
  bool operator==(const Pages&) const = default;
};

}  // namespace lectern
