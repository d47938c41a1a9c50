// Passive sentences, told by their auxiliary and participle.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// Does the language have a row? Of others nothing is known.
bool knows_passives(std::string_view language);

/// Is there a passive among the words of a sentence (in lower case)? False for a language without a row. It goes by
/// form alone: "is tired" counts, as it does in other tools.
bool has_passive(const std::vector<std::u32string>& words, std::string_view language);

}  // namespace lectern
