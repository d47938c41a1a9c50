// Finds words inside of blocks, and changes them there.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "stages/document.h"

namespace lectern {

/// Bytes of plain_text().
struct Stretch {
  std::size_t begin = 0, end = 0;
  bool operator==(const Stretch&) const = default;
};

/// Where whole words of `text` read as `words`; spaces, and the forms of quotation marks and dashes, may differ.
std::vector<Stretch> find_words(std::string_view text, std::string_view words);

/// 0 to 1: how well the text round a stretch is that which an entry has; 1 where it has none.
double fits_context(std::string_view text, const Stretch& at, const std::string& after, const std::string& before);

/// The text with every correction taken back.
std::string printed_text(const Inlines& content);

/// Puts a correction by an editor in the place of the stretch: its `before` is what was printed there. Where no letter
/// changes it is plain text. Nothing of it is unclear any more. Notes and page starts in the stretch stay, behind it.
void replace_words(Inlines& content, Stretch at, std::string to);

/// Some of the stretch was read with doubt.
bool is_unclear(const Inlines& content, const Stretch& at);

/// The stretch is in another language.
void set_phrase_language(Inlines& content, Stretch at, const std::string& language);

/// The phrase at the stretch is marked so already.
bool phrase_has_language(const Inlines& content, const Stretch& at, const std::string& language);

}  // namespace lectern
