// Whether a text is of a language: CLD2 says of which, Hunspell whether its words are words.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <unordered_map>

#include "stages/record.h"
#include "stages/repair/dictionary.h"
#include "stages/trust/evidence.h"

namespace lectern {

/// What a text's language and words say.
struct Vocabulary {
  std::string language;  // empty: it reads like none
  int asked = 0;         // words that a dictionary was asked
  int known = 0;         // of them: words of the language
  double known_share() const { return asked > 0 ? static_cast<double>(known) / asked : 0; }
};

class Vocabularies {
 public:
  explicit Vocabularies(std::vector<std::string> folders) : folders_(std::move(folders)) {}

  /// The language of a text; empty where it reads like none, or is too short to tell.
  static std::string language_of(const std::string& text);

  /// Names the words that look_up() will ask: the dictionary reads only what they need.
  void expect(const Evidence& evidence, const std::string& language);

  /// Asks the dictionary of `language` for the sample; asks nothing where there is none.
  Vocabulary look_up(const Evidence& evidence, const std::string& language);

 private:
  struct Language {
    std::unique_ptr<Dictionary> words;
    std::unordered_map<std::u32string, bool> known;  // what was asked before: a word stands on many pages
  };
  Language& of(const std::string& language);
  std::vector<std::string> folders_;
  Record unheard_;  // a missing dictionary is repair's to tell
  std::map<std::string, Language> open_;
};

}  // namespace lectern
