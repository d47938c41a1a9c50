// Strings on their way from a document into an edition: languages, link targets, text that every reader can show.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "output/xml.h"
#include "stages/document.h"

namespace lectern {

/// The tag when it has the shape of a BCP 47 tag and says more than "und"; else empty.
std::string language_tag(std::string_view language);

/// Written from right to left: by the script subtag, else by what the language is usually written in.
bool right_to_left(std::string_view language);

/// A target that may become a link: http, https, ftp with a host, mailto, tel; made safe for href (spaces and other
/// characters that no URI may hold are percent-encoded). Nothing for every other scheme, and for what is no URI.
std::optional<std::string> safe_link(std::string_view target);

/// The text with private-use characters (no reader knows what they mean) replaced by U+FFFD.
std::string shown_text(std::string_view text);

/// plain_text() of the inlines, white space folded, as names and lists of contents need it.
std::string flat_text(const Inlines& content);

/// lang, xml:lang and dir on the element just opened; nothing when `language` is no tag.
void language_attributes(Xml& x, std::string_view language);

/// "3" as a number when the text is a decimal number from 0 to 999999 without leading zeros.
std::optional<int> decimal(std::string_view text);

}  // namespace lectern
