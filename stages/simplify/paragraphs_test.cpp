#include "stages/simplify/paragraphs.h"

#include <gtest/gtest.h>

#include <numeric>

namespace lectern {
namespace {

using Counts = std::vector<std::size_t>;

TEST(Paragraphs, AShortOneStaysWhole) {
  EXPECT_EQ(cut_paragraph({20, 20, 20}), (Counts{3}));
  EXPECT_EQ(cut_paragraph({}), (Counts{0}));
}

TEST(Paragraphs, ALongOneIsCutInPartsOfOneLength) {
  EXPECT_EQ(cut_paragraph({20, 20, 20, 20}), (Counts{2, 2}));
  EXPECT_EQ(cut_paragraph({10, 10, 10, 10, 10, 10, 10}), (Counts{4, 3}));
}

TEST(Paragraphs, ASentenceIsNeverCut) { EXPECT_EQ(cut_paragraph({10, 90, 10}), (Counts{1, 1, 1})); }

TEST(Paragraphs, NoPartIsTooLongWhereItsSentencesAllow) {
  for (std::size_t length = 1; length <= 30; ++length)
    for (std::size_t count = 1; count < 40; ++count) {
      const auto parts = cut_paragraph(Counts(count, length));
      EXPECT_EQ(std::accumulate(parts.begin(), parts.end(), std::size_t{0}), count);
      for (const std::size_t part : parts) EXPECT_LE(part * length, kParagraphWords);
    }
}

}  // namespace
}  // namespace lectern
