// The form of a .edits file: UTF-8, an entry a line, "#" begins a comment. An entry is the name of what is wanted, its
// value where it has one, and then these, in any order, each once:
//
//   page N                where it stands, from 1 (of "plain" it may be left out)
//   at X0 Y0 X1 Y1        its box in points from the top left corner of the page; may be left out
//   "..."                 the text there; of a long block its beginning and "…"
//   to "..."              the new text
//   after "...", before "..."   words around it; of "order": the other block, and behind it the other's "at"
//   by NAME               the rule of a repair
//
//   reject page 3 "traf-\nficking" to "trafficking" by join_split_words
//   heading 2 page 4 at 72 120 300 134 "What we found"
//
// In quotation marks \" \\ \n and \t stand for a quotation mark, a backslash, a line end and a tab.
#pragma once

#include <string>
#include <string_view>

#include "stages/edits/edits.h"

namespace lectern {

/// Reads a file. What is no entry is in `mistakes`, and stops nothing else. Never throws.
Edits parse_edits(std::string_view text, std::string name);

/// An entry as a line without its end: the fields in the order above. parse_edits() gives the same entry back.
std::string write_edit(const Edit& edit);

/// The part of it from "page" to the text: what an entry about this place has in common with others.
std::string write_anchor(int page, const Box& at, std::string_view text);

/// "…" in quotation marks, as the file has it.
std::string quoted_text(std::string_view text);

/// The beginning of a block's text for an anchor: all of it when it is short, else cut at a word and "…" behind.
std::string anchor_text(std::string_view text);

}  // namespace lectern
