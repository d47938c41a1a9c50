#include "stages/repair/document_words.h"

#include <gtest/gtest.h>

#include "stages/repair/layout_from_text_test_support.h"

namespace lectern {
namespace {

TEST(DocumentWords, CountsUnbrokenSpellings) {
  Layout layout = test::layout_from(
      "Co-operation and co-operation, cooperation; the well-\nknown workers\u2019 rights\nanti-racist");
  const DocumentWords words(layout);
  EXPECT_EQ(words.count(U"co-operation"), 2);
  EXPECT_EQ(words.count(U"COOPERATION"), 1);
  EXPECT_EQ(words.count(U"known"), 0) << "half of a broken word is none";
  EXPECT_EQ(words.count(U"well"), 0);
  EXPECT_EQ(words.count(U"rights"), 1);
  EXPECT_EQ(words.prefixes(U"anti"), 1);
  EXPECT_EQ(words.prefixes(U"co"), 2);
}

}  // namespace
}  // namespace lectern
