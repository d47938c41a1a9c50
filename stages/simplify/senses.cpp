// Chooses among senses by how often each was met. Never looks at a text. Tested by hard_words_test.cpp.
#include "stages/simplify/senses.h"

#include <algorithm>

namespace lectern {
namespace {

constexpr int kMet = 5;             // times that the usual sense was met: fewer say nothing
constexpr double kAlmostAll = 0.8;  // its share, each other sense counted as if it had been met once more

}  // namespace

std::optional<Sense> usual_sense(const std::vector<Sense>& senses) {
  if (senses.empty()) return std::nullopt;
  if (senses.size() == 1) return senses.front();
  int all = 0;
  for (const Sense& sense : senses) all += sense.count;
  const auto most =
      std::max_element(senses.begin(), senses.end(), [](const Sense& a, const Sense& b) { return a.count < b.count; });
  const double others = all - most->count + static_cast<double>(senses.size()) - 1;
  if (most->count < kMet || most->count < kAlmostAll * (most->count + others)) return std::nullopt;
  return *most;
}

}  // namespace lectern
