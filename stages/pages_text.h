// Pages as lines of text, for goldens, for fixtures written by hand, and for fuzzing what follows the readers.
//
//   pages 1
//   source name="brief.pdf" language="en" tagged
//   font 0 name="Times-Bold" bold serif
//   tag 0 type="P" parent=-1   (a cell that spans: columns=2 rows=3)
//   outline 1 page=3 y=72 title="Introduction"
//   image name="image-1.png" type="image/png" size=20x10 bytes=iVBORw0...
//   page 1 612 792 label="i"
//   style 0 font=0 size=10 color=#000000 rotation=0
//   run 72 700 0 "Hello" 7.2 4.4 2.8+0.1 2.8 5 tag=0
//   word 0 5 72 691 96 702 0.87 "Hallo" 0.4      (on a page that was read from its picture: recognised)
//   rule 72 90 540 90.5 color=#000000
//   panel 72 100 540 200 fill=#eeeeee stroke=#000000
//   picture 72 100 172 200 image=0 alt="A map"   (or: artifact)
//   drawing 72 100 172 200 paths=12
//   link 72 690 100 702 uri="https://example.org/"   (or: page=3 at=72,90)
//
// A run is glyphs of one style, visibility and tag on one baseline: start, style, text, then for each glyph its
// advance,
// "+gap" or "-gap" to the next where there is one, and "c" when it is `continued`. Advances may all be left out: then a
// glyph is half an em wide, a space a quarter. tag=-2: an artifact. Visibility is a word: invisible, off_page, clipped,
// same_as_ground. A word names its first glyph of the page and how many there are, its box and confidence, then other
// readings, each with its confidence; a page with words says "recognised" behind its label, one whose picture stands
// for it "unread". Numbers have two decimals at most, strings the escapes \" \\ \u{1F}. Empty lines and lines from "#"
// are skipped.
#pragma once

#include <string>
#include <string_view>

#include "stages/pages.h"

namespace lectern {

std::string write_pages(const Pages& pages);

/// `read_pages(write_pages(p))` is p with all numbers rounded to hundredths. Throws Error (damaged, with the line)
/// and nothing else, whatever the text; indexes in the result are valid.
Pages read_pages(std::string_view text);

}  // namespace lectern
