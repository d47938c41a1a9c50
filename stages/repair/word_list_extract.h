// The part of a Hunspell word list that can matter for given words. Reading a whole list costs 40 to 80 ms, a tenth of
// it a few: a document has doubts about a few dozen words only.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

class WordListExtract {
 public:
  /// `aff`: the bytes of the affix file, in UTF-8. What it says of prefixes, suffixes and compounds tells with which
  /// letters an entry may begin that leads to a word.
  explicit WordListExtract(std::string_view aff);

  /// False for affix files with features that the method does not cover: then the whole list must be read.
  bool possible() const { return possible_; }

  /// `word` shall be answered as by the whole list, in lower case and as it stands.
  void want(std::u32string_view word);

  /// A word list with every entry of `dic` that may lead to a wanted word (and some that do not).
  std::string extract(std::string_view dic) const;

 private:
  struct Prefix {
    std::u32string strip, add;
  };
  void want_from(std::u32string_view rest, int depth);

  std::vector<Prefix> prefixes_;
  std::vector<bool> strips_;       // by hash: strings that a suffix takes off the end of an entry
  std::size_t longest_strip_ = 0;  // in bytes
  std::vector<bool> beginnings_;   // by hash: the first one, two and three letters of wanted entries
  bool compounds_ = false, possible_ = true;
};

}  // namespace lectern
