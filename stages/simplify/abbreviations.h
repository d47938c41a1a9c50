// Short forms that a document explains itself.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lectern {

struct Abbreviation {
  std::string form, meaning;  // "CEDAW", "Convention on ..."
  bool operator==(const Abbreviation&) const = default;
};

/// "Long Form (LF)" and "LF (Long Form)" in the text, found as Schwartz and Hearst do ("A simple algorithm for
/// identifying abbreviation definitions in biomedical text", PSB 2003): each letter of the short form stands in the
/// long one, in order, the first at the beginning of a word. Here the short form has two capitals and more.
std::vector<Abbreviation> find_abbreviations(std::string_view text);

}  // namespace lectern
