// Hunspell's word lists, read only when a word is asked for.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "stages/record.h"

namespace lectern {

class Dictionary {
 public:
  /// Searches `folders` for the dictionaries of `language` (BCP 47; empty: there is none). Reads nothing yet.
  Dictionary(std::vector<std::string> folders, std::string language, Record& record);
  ~Dictionary();

  /// Is it a word of the language, as it stands or in lower case? Inflection and compounds as Hunspell knows them.
  /// Words of digits are none. Without a dictionary nothing is known, and the record is warned once
  /// ("dictionary-missing"). A language may have several spellings, each a file: another one is read only for a word
  /// that the first lacks.
  bool knows(std::u32string_view word);

  /// The same without reading any file but the first: for parts of words, most of which no dictionary has.
  bool knows_at_once(std::u32string_view word);

  /// Says which words will be asked: only the part of the word lists that matters for them is read then. Asking a word
  /// that was not named costs the reading of the whole list; naming more words after asking, that of a part again.
  void expect(std::u32string_view word);

  /// There is a dictionary for the language (may read it).
  bool present();

 private:
  struct Opened;
  bool load_next();
  std::unique_ptr<Opened> open(const std::string& aff, const std::string& dic, const std::string& real);
  bool look_up(std::u32string_view word, bool all);

  std::vector<std::string> folders_, names_;  // names still to be tried
  std::string language_;
  Record& record_;
  std::vector<std::unique_ptr<Opened>> opened_;
  std::unordered_set<std::u32string> expected_;  // in lower case
  bool whole_ = false;                           // an unexpected word was asked: whole lists are read from then on
  bool stale_ = false;                           // words were named after reading
  bool searched_ = false;
};

}  // namespace lectern
