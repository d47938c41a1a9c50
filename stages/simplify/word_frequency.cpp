// Looks words up in the lists. The lists themselves are word_lists/*.txt. Tested by word_frequency_test.cpp.
#include "stages/simplify/word_frequency.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <unordered_map>

#include "stages/repair/languages.h"
#include "stages/unicode.h"

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

int form_rank(const std::u32string& word, std::string_view language) {
  std::u32string w = lower(word);
  std::replace(w.begin(), w.end(), U'’', U'\'');
  if (const int rank = frequency_rank(to_utf8(w), language)) return rank;
  if (const std::size_t quote = w.find(U'\''); quote != std::u32string::npos) {  // "l'accord", "house's", "don't"
    const std::u32string behind = w.substr(quote + 1), before = w.substr(0, quote);
    return std::max(frequency_rank(to_utf8(behind.size() > before.size() ? behind : before), language),
                    behind.size() <= 2 ? 1 : 0);
  }
  if (const std::size_t hyphen = w.find(U'-'); hyphen != std::u32string::npos) {
    const int a = form_rank(w.substr(0, hyphen), language), b = form_rank(w.substr(hyphen + 1), language);
    return a && b ? std::max(a, b) : 0;
  }
  if (base_language(language) != "en") return 0;
  for (const std::u32string_view ending : {U"s", U"es", U"ed", U"d", U"ing", U"ly", U"er", U"est"}) {
    if (w.size() < ending.size() + 3 || !w.ends_with(ending)) continue;
    const std::u32string root = w.substr(0, w.size() - ending.size());
    for (const std::u32string& form : {root, root + U"e"})
      if (const int rank = frequency_rank(to_utf8(form), language)) return rank;
  }
  return 0;
}

bool has_word_list(std::string_view language) { return ranks(language) != nullptr; }

}  // namespace lectern
