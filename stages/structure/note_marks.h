// What in the text calls for a note: raised marks, and plain numbers where the notes themselves are the witness.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "stages/layout.h"
#include "stages/structure/pieces.h"

namespace lectern {

struct CallMark {
  Line* line = nullptr;
  std::size_t span = 0, piece = 0;  // `piece`: index of the piece that holds it
  std::u32string key;               // compares with the key of a note's label
};

/// An asterisk, a dagger and the like.
bool note_symbol(char32_t c);

/// Labels compare by value: "٤" calls note "4".
std::u32string note_key(std::u32string_view label);

/// The number that a label counts as: digits, roman numerals, one letter, a row of symbols; 0: it counts nothing. A
/// label that may be read in two ways ("i", "v") has its letter's value with `roman` false.
int note_value(std::u32string_view label, bool roman);

/// Does `next` count on from `label`, in any of its readings?
bool counts_on(std::u32string_view label, std::u32string_view next);

/// Marks of known notes printed without anything between that count on: "1415" is 14 and 15. The lengths of the parts;
/// empty: it is no such run.
std::vector<std::size_t> run_of_marks(std::u32string_view run, const std::set<std::u32string>& known);

/// Raised marks in reading order. "1,2" becomes two; so does "12" where the notes `known` have 1 and 2, but no 12.
/// Powers of units ("40 m2"), ordinals ("2e", "XIXe") and formulas are none.
std::vector<CallMark> find_marks(std::vector<Piece>& pieces, const std::set<std::u32string>& known);

/// Plain numbers in `lines` that call for notes `labels` (in the order of the notes): in brackets ("[3]"), or right
/// behind a word or its punctuation ("policy.3"). The choice is the one that finds most labels in their order; a glued
/// number counts only where that is most of them. Cuts the spans of those found, so that each is a span of its own;
/// leaves CallMark::piece alone. Linear in the text but for a factor of the logarithm of its candidates.
std::vector<CallMark> find_plain_marks(const std::vector<Line*>& lines, const std::vector<std::u32string>& labels);

}  // namespace lectern
