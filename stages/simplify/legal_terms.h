// Terms of law, in which no word has another word for it.
#pragma once

#include <string_view>
#include <vector>

namespace lectern {

/// In small letters, of two words and more; empty for languages without a list.
const std::vector<std::string_view>& legal_terms(std::string_view language);

}  // namespace lectern
