// One sentence made into several, rule by rule, each change guarded.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "stages/simplify/lexicon.h"
#include "stages/simplify/simplify.h"
#include "stages/simplify/word_table.h"

namespace lectern {

/// A sentence of the new text, or an introduction and the items of its list.
struct NewSentence {
  std::string text;
  std::vector<std::string> items;
};

struct RewriteOptions {
  std::set<std::string> kept = {};       // defined terms, in small letters: they are not replaced
  std::string next = {};                 // the sentence after it: what it says "this" of stays one
  std::vector<std::string> titles = {};  // of the paragraph, as titles_in() finds them: they are not, either
  WordTable user_words = WordTable("");  // of the user; they come first
};

/// What the rules make of `sentence`; itself when none is sure. Adds to `rules` and `undone`.
std::vector<NewSentence> rewrite_sentence(const std::string& sentence, std::string_view language, Lexicon& lexicon,
                                          std::vector<std::string>& rules, std::vector<UndoneChange>& undone,
                                          const RewriteOptions& options = {});

}  // namespace lectern
