// The outline (bookmarks) of the file as a witness for headings.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "stages/layout.h"
#include "stages/structure/pieces.h"

namespace lectern {

/// "Chapter 2", "Appendix A", "CHAPTER SEVEN": a line that only numbers the heading below it.
bool chapter_label(const std::u32string& text);

class Outline {
 public:
  explicit Outline(const Layout& layout);

  bool empty() const { return places_.empty(); }

  /// The level of the entry that has the words of the piece and leads nearest to it; 0: there is none. `loosely`: the
  /// entry may leave out the printed number, or the lines that only number the heading.
  int level(const Piece& piece, bool loosely) const;

  /// Has it an entry of these words, with or without their number, that leads to the page or is without a target?
  bool knows(const std::u32string& text, int page) const;

 private:
  struct Place {
    int level = 0, page = 0;
    double y = 0;
  };
  /// By heading_key(). Headings of the same words under several chapters have an entry each.
  std::map<std::u32string, std::vector<Place>> places_;
};

}  // namespace lectern
