// Running text as one string, for rules that look at sentences, and back again with everything that stood in it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stages/document.h"

namespace lectern {

/// Notes, page starts and illegible places are one private-use character each, from U+E000 on; emphasis, links, other
/// languages, doubtful words and corrections are a pair of them around their text. Each stands once, in order.
struct FlatText {
  std::string text;
  struct Mark {
    Inline is;           // what it stands for; of a pair, without its content
    bool opens = false;  // the next mark closes it
    bool closes = false;
  };
  std::vector<Mark> marks;  // by private-use character
};

/// Nothing when the text holds private-use characters of its own, or more marks than there are such characters.
std::optional<FlatText> flatten(const Inlines& content);

/// One block's inlines for each text. The texts hold the marks of `flat`, in their order; a pair that is open at the
/// end of a text is closed there and opened again in the next. A correction whose word was changed is dropped, its text
/// kept.
std::vector<Inlines> unflatten(const FlatText& flat, const std::vector<std::string>& texts);

/// The text without its marks.
std::string unmarked_text(std::string_view text);

/// The text as an editor gets it: "[^3]" for the mark of note 3, no other mark.
std::string text_with_notes(const FlatText& flat, std::string_view text);

/// The length in bytes of the mark that begins here; 0: none does.
std::size_t mark_length(std::string_view text, std::size_t at);

/// The content without notes and page starts.
Inlines without_notes(const Inlines& content);

}  // namespace lectern
