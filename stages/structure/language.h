// The language of the text.
#pragma once

#include <string>
#include <string_view>

namespace lectern {

/// BCP 47 code of the language of a UTF-8 text, "und" when it cannot be told. `told` is what the file claims: it adds a
/// region ("en-GB") when the language agrees, and decides where the text is too short.
std::string detect_language(std::string_view text, const std::string& told);

/// The language of a paragraph where it surely is another one than the document's; else empty.
std::string other_language(std::string_view text, const std::string& document_language);

/// The language of a phrase of several words that its type sets apart, where it surely is another one; else empty.
std::string phrase_language(std::string_view phrase, const std::string& document_language);

/// The likeliest language of a phrase of a few words; empty when there is no telling.
std::string guess_language(std::string_view phrase);

}  // namespace lectern
