// What web and mail addresses look like in print. Pure questions about text.
#pragma once

#include <string>
#include <string_view>

namespace lectern {

/// Opening brackets and quotation marks before an address, and what cannot be its last character, cut off.
std::u32string_view without_openers(std::u32string_view token);
std::u32string_view without_closers(std::u32string_view token);

/// Begins as an address does: "https://", "www.", "doi:", "mailto:", "name@".
bool begins_address(std::u32string_view token);

/// Is the address `tail` (the end of a line, from where the address begins) unfinished, so that `head` (the first token
/// of the next line) must continue it? By syntax alone; `rest` says that more text follows `head` on its line.
bool continues_address(std::u32string_view tail, std::u32string_view head, bool rest);

/// Looks like a piece out of an address: several marks that ordinary words do not have.
bool part_of_address(std::u32string_view token);

/// For comparing printed addresses with link targets: lower case, no scheme; `unescape`: per cent
/// escapes of ASCII undone (not in a piece that may be cut inside one).
std::u32string plain_address(std::u32string_view address, bool unescape = true);

}  // namespace lectern
