// Words that no other word may stand for.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "stages/document.h"
#include "stages/simplify/words.h"

namespace lectern {

/// Titles, names and phrases in another language that a text sets apart: links and italics that begin with a capital
/// and have two words and more, and all that is marked as another language. In small letters. A text that is set apart
/// as a whole has none.
std::vector<std::string> titles_in(const Inlines& content);

/// For each word of `s`, whether it is part of one of the `kept` phrases, of `titles`, or of a term of law. The last
/// word of a phrase may be in the plural.
std::vector<bool> protected_words(const Sentence& s, std::string_view language, const std::set<std::string>& kept,
                                  const std::vector<std::string>& titles);

}  // namespace lectern
