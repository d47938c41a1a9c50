// LexRank with a threshold, over the words in small letters. Knows nothing of any language. Tested by
// in_short_test.cpp.
#include "stages/simplify/centrality.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "stages/unicode.h"

namespace lectern {
namespace {

constexpr double kAlike = 0.1;     // the cosine above which two sentences support each other; the paper's threshold
constexpr double kDamping = 0.85;  // PageRank's, as the paper has it
constexpr double kSettled = 1e-6;  // change of a share at which the iteration ends
constexpr int kMostRounds = 100;
constexpr std::size_t kMostSentences = 2000;  // compared with each other; of a longer text the first ones

using Weights = std::map<std::u32string, double>;

/// A word in a sentence, and what it weighs there.
struct Use {
  std::size_t sentence;
  double weight;
};

Weights words_of(const std::string& sentence) {
  Weights out;
  std::u32string word;
  for (const char32_t c : lower(to_utf32(sentence)) + U" ") {
    if (is_letter(c) || is_digit(c) || is_mark(c)) {
      word += c;
      if (!is_cjk(c)) continue;  // an ideograph is a word
    }
    if (!word.empty()) ++out[word];
    word.clear();
  }
  return out;
}

}  // namespace

std::vector<double> lexrank(const std::vector<std::string>& sentences) {
  const std::size_t n = std::min(sentences.size(), kMostSentences);
  std::vector<double> shares(sentences.size(), 0);
  if (n == 0) return shares;
  std::vector<Weights> texts;
  Weights in_sentences;
  for (std::size_t i = 0; i < n; ++i) {
    texts.push_back(words_of(sentences[i]));
    for (const auto& [word, count] : texts.back()) ++in_sentences[word];
  }
  std::vector<double> lengths;
  for (Weights& text : texts) {
    double sum = 0;
    for (auto& [word, weight] : text) {
      weight *= std::log(static_cast<double>(n) / in_sentences[word]);
      sum += weight * weight;
    }
    lengths.push_back(std::sqrt(sum));
  }
  std::vector<std::vector<std::size_t>> alike(n);
  std::map<std::u32string_view, std::vector<Use>> uses;  // of sentences before the one that is looked at
  std::vector<double> products(n, 0);
  for (std::size_t i = 0; i < n; ++i) {
    std::fill(products.begin(), products.begin() + static_cast<long>(i), 0);
    for (const auto& [word, weight] : texts[i]) {
      std::vector<Use>& before = uses[word];
      for (const Use& use : before) products[use.sentence] += use.weight * weight;
      before.push_back({i, weight});
    }
    for (std::size_t k = 0; k < i; ++k) {
      if (lengths[i] == 0 || lengths[k] == 0 || products[k] / (lengths[k] * lengths[i]) <= kAlike) continue;
      alike[i].push_back(k);
      alike[k].push_back(i);
    }
  }
  std::vector<double> now(n, 1.0 / static_cast<double>(n));
  for (int round = 0; round < kMostRounds; ++round) {
    std::vector<double> next(n, (1 - kDamping) / static_cast<double>(n));
    double lost = 0;  // of sentences that are like no other: to all alike
    for (std::size_t i = 0; i < n; ++i) {
      if (alike[i].empty()) lost += kDamping * now[i] / static_cast<double>(n);
      for (const std::size_t k : alike[i]) next[k] += kDamping * now[i] / static_cast<double>(alike[i].size());
    }
    double change = 0;
    for (std::size_t i = 0; i < n; ++i) {
      next[i] += lost;
      change = std::max(change, std::abs(next[i] - now[i]));
    }
    now = std::move(next);
    if (change < kSettled) break;
  }
  std::copy(now.begin(), now.end(), shares.begin());
  return shares;
}

}  // namespace lectern
