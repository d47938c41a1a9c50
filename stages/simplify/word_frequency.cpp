// Looks words up in the lists. The lists themselves are word_lists/*.txt. Tested by word_frequency_test.cpp.
#include "stages/simplify/word_frequency.h"

#include <map>
#include <mutex>
#include <unordered_map>

#include "stages/repair/languages.h"

namespace lectern {

namespace {

using Ranks = std::unordered_map<std::string_view, int>;

Ranks ranks_of(std::string_view words) {
  Ranks out;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find('\n', at), words.size());
    if (end > at) out.emplace(words.substr(at, end - at), static_cast<int>(out.size()) + 1);
    at = end + 1;
  }
  return out;
}

/// The ranks of one language, made when they are first asked for.
struct Asked {
  std::once_flag once;
  Ranks ranks;
};

const Ranks* ranks(std::string_view language) {
  static std::map<std::string_view, Asked> all = [] {
    std::map<std::string_view, Asked> out;
    for (const WordList& list : word_lists()) out[list.language];
    return out;
  }();
  const auto found = all.find(base_language(language));
  if (found == all.end()) return nullptr;
  std::call_once(found->second.once, [&] {
    for (const WordList& list : word_lists())
      if (list.language == found->first) found->second.ranks = ranks_of(list.words);
  });
  return &found->second.ranks;
}

}  // namespace

int frequency_rank(std::string_view word, std::string_view language) {
  const Ranks* known = ranks(language);
  if (!known) return 0;
  const auto found = known->find(word);
  return found == known->end() ? 0 : found->second;
}

bool has_word_list(std::string_view language) { return ranks(language) != nullptr; }

}  // namespace lectern
