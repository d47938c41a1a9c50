// One sentence made into several, rule by rule, each change guarded.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "stages/simplify/lexicon.h"
#include "stages/simplify/simplify.h"

namespace lectern {

/// A sentence of the new text, or an introduction and the items of its list.
struct NewSentence {
  std::string text;
  std::vector<std::string> items;
};

struct RewriteOptions {
  std::set<std::string> kept = {};  // defined terms, in small letters: they are not replaced
  std::string user_rows = {};       // of the user, as WordTable reads them; they come first
};

/// What the rules make of `sentence`; itself when none is sure. Adds to `rules` and `undone`.
std::vector<NewSentence> rewrite_sentence(const std::string& sentence, std::string_view language, Lexicon& lexicon,
                                          std::vector<std::string>& rules, std::vector<UndoneChange>& undone,
                                          const RewriteOptions& options = {});

}  // namespace lectern
