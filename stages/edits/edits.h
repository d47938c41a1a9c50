// What an editor wants changed: the entries of a .edits file, as plain values. The form of the file is in
// edits_format.h; "lectern help edits" tells people how to write one.
//
// An entry is anchored to a page and the text that stands there; the place (a box in points) tells two of one text
// apart. So it holds when boxes shift a little and when the text round it is read better.
#pragma once

#include <string>
#include <vector>

#include "stages/geometry.h"

namespace lectern {

enum class EditKind {
  accept,      // the repair `text` to `to` is right
  reject,      // it is wrong: the text stays as it was read
  replace,     // `text` reads `to`
  heading,     // the block that begins with `text` is a heading of `level`; 0: it is none
  language,    // the block is in `language`
  phrase,      // these words in it are in `language`
  alt,         // `to` describes the figure
  decorative,  // the figure says nothing
  order,       // the block is read before `before`, or after `after`
  furniture,   // these lines are a running head or foot, or a page number
  text,        // these lines, set apart as furniture, are text
  plain        // in the plain-language edition, this passage reads `to`
};

struct Edit {
  EditKind kind = EditKind::accept;
  int line = 0;  // of the file, from 1
  int page = 0;  // from 1; plain: 0 when it is not told
  Box at;        // where it stands; empty: not told
  std::string text;
  std::string to;
  std::string after, before;  // words around it; order: the other block; plain: the passage before it
  Box beside;                 // order: where the other block stands
  std::string rule;           // of a repair; only for people
  std::string language;       // BCP 47
  int level = 0;
};

/// A line that is no entry.
struct EditMistake {
  int line = 0;
  std::string message;  // what is wrong with it, and the remedy
};

struct Edits {
  std::string name;  // of the file, without its folders
  std::string text;  // all of it
  std::vector<Edit> all;
  std::vector<EditMistake> mistakes;
};

}  // namespace lectern
