// What an edition must know of the whole document before it writes the first line: the rank of every heading, the
// number of every note, the pages, and in which file of the edition each of them stands.
#pragma once

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "stages/document.h"

namespace lectern {

/// A run of top-level blocks that goes into one file. The blocks belong to the document, which must outlive the plan.
struct EditionPart {
  std::string file;  // "" in a single-file edition
  std::vector<const Block*> blocks;
  std::string continues;  // not empty: it opens amid the section of this title, with a heading that says so
};

struct HeadingPlace {
  const Heading* heading = nullptr;
  int rank = 2;      // h1 to h6; above 6: role="heading" with aria-level
  std::string text;  // plain; empty: the heading shows nothing and is not listed
  std::string language;
  std::size_t part = 0;
  bool boxed = false;  // stands inside an Aside
};

struct NoteMark {
  const Note* note = nullptr;
  std::string label;  // as printed; where none is printed a number is given: "[2]", or "2" when no note has a label
  std::size_t part = 0;
  bool in_note = false;  // its marker stands in another note
};

struct PagePlace {
  const PageStart* start = nullptr;
  std::string label;
  std::size_t part = 0;
};

/// An item of a gloss list.
struct TermPlace {
  std::size_t part = 0;
  bool in_note = false;  // no link can lead there
};

/// The first link to a term in the running text.
struct TermUse {
  const Link* link = nullptr;
  std::size_t part = 0;
};

/// Where a passage of a plain-language edition begins.
struct PlainPassage {
  const Block* block = nullptr;  // the first that says it anew; none: nothing does
  std::size_t part = 0;
};

struct EditionPlan {
  std::vector<EditionPart> parts;
  std::vector<HeadingPlace> headings;     // the N-th of the document is headings[N - 1]: target "#section-N"
  std::vector<NoteMark> notes;            // in order of their markers: ids note-N, noteref-N
  std::vector<PagePlace> pages;           // the first start of each page; ids page-N
  std::map<int, std::size_t> page_index;  // page number to index in `pages`
  std::vector<TermPlace> terms;           // the N-th is terms[N - 1]: target and id "#term-N"
  std::map<int, TermUse> term_uses;       // by the number of the term
  std::unordered_map<const void*, std::size_t> index;  // Heading, Note, PageStart or ListItem to its index above
  std::map<int, PlainPassage> passages;                // by Block::original
  int figures = 0;                                     // that mean something: not decorative
  int undescribed = 0;                                 // of them without a description
};

/// `top_rank`: the rank that a heading of level 1 gets. Ranks never skip: in a part they go down by one step at a time.
EditionPlan plan_edition(std::vector<EditionPart> parts, int top_rank);

}  // namespace lectern
