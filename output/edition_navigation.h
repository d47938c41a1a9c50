// The lists that lead through an edition: contents and pages; and how a document falls into the parts of an edition.
#pragma once

#include <string>
#include <vector>

#include "output/edition_renderer.h"

namespace lectern {

struct NavigationEntry {
  int level = 1;  // from 1; deeper by at most one than the entry before
  std::string text;
  std::string language;
  std::string href;  // empty: text alone
};

/// One entry for each heading, and one for the notes.
std::vector<NavigationEntry> contents_entries(const Edition& edition, const EditionRenderer& renderer);

/// The printed contents as entries: links that it has, else the headings and pages that its words and numbers name.
std::vector<NavigationEntry> printed_entries(const Contents& contents, const Edition& edition,
                                             const EditionRenderer& renderer);

/// The printed contents that can stand as the navigation: nearly all of its entries lead somewhere. Null: none.
const Contents* usable_contents(const Document& document, const EditionPlan& plan);

/// Nested <ol> of the entries.
void write_entries(Xml& x, const std::vector<NavigationEntry>& entries);

/// The <ol> of pages, by label.
void write_pages(Xml& x, const EditionPlan& plan, const EditionRenderer& renderer);

/// The lines of the printed main title that stand together, in Document::front; empty: there is none to show.
std::vector<const TitleLine*> title_lines(const Document& document);

/// What the edition calls the document: the printed title, else the metadata's, else the file name.
std::string edition_title(const Document& document, const EditionWords& words);

/// A reference to `prefix-N` in that fixed order for every block of the list.
std::vector<const Block*> pointers(const Blocks& blocks);

}  // namespace lectern
