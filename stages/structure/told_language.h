// Languages that the structure tree tells, held against the script and the detector.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "stages/layout.h"

namespace lectern {

/// The language that a sound tree gives most of these lines, where it is another one than `document_language` and the
/// words do not speak against it; else empty.
std::string told_language(const std::vector<Line>& lines, const Layout& layout, const std::string& document_language);

/// For each span of the lines, in their order: the language it is told to be in, where that is not the one of most of
/// the lines; else empty. Nothing at all where the tree tells nothing.
std::vector<std::string> foreign_spans(const std::vector<Line>& lines, const Layout& layout);

/// A phrase that is told to be in another language than the text round it (BCP 47 both) may well be.
bool foreign_phrase(std::u32string_view phrase, const std::string& told, const std::string& around);

/// "FR-CA" and "fr_ca" as "fr-CA"; empty: it is no language tag.
std::string tidy_language(const std::string& told);

/// The same language, whatever the region: "fr-CA" and "fr".
bool same_language(const std::string& a, const std::string& b);

}  // namespace lectern
