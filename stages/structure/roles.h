// Roles besides headings and titles: pull quotes, quotations, captions, definition lists, addresses, contents.
#pragma once

#include <vector>

#include "stages/layout.h"
#include "stages/structure/pieces.h"

namespace lectern {

/// What a sound structure tree tells (Line::told): items and their later paragraphs, quotations, captions, contents.
/// Before all others, which leave these pieces alone.
void take_told_roles(std::vector<Piece>& pieces, const BodyType& body);
void find_contents(std::vector<Piece>& pieces, const Layout& layout);  // role contents, before headings are looked for
void find_pull_quotes(std::vector<Piece>& pieces, const BodyType& body);  // role pull_quote
void find_captions(std::vector<Piece>& pieces, const BodyType& body);     // role caption, beside tables and figures
void find_quotes(std::vector<Piece>& pieces, const BodyType& body);       // role quote, and source after one
void find_terms(std::vector<Piece>& pieces, const BodyType& body);    // role term: set-out labels over indented text
void find_lines(std::vector<Piece>& pieces, const BodyType& body);    // role lines: addresses
void find_verse(std::vector<Piece>& pieces, const BodyType& body);    // role lines, Piece::verse
void find_entries(std::vector<Piece>& pieces, const BodyType& body);  // role entry: bibliographies with hanging indents
/// Names under the text at the end of a document: role lines, Piece::signature.
void find_signatures(std::vector<Piece>& pieces, const BodyType& body);
/// Begins as a caption does: "Figure 3", "Table 2:" in the languages we know.
bool caption_word(const std::u32string& text);
/// Levels of items, later paragraphs of an item, and items that turn out to be none.
void settle_items(std::vector<Piece>& pieces, const BodyType& body);

/// The link into the document that all words of a line make; null: they do not.
const LinkArea* internal_link(const Line& line, const Layout& layout);

/// Splits "text ..... 12" of a contents line into text and page number; false: it is none.
bool split_contents_line(const Line& line, std::u32string& text, std::u32string& page);

}  // namespace lectern
