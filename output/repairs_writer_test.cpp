// Tests of output/repairs_writer.h.
#include "output/repairs_writer.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

TEST(Repairs, an_empty_record_is_an_empty_file) { EXPECT_EQ(write_repairs({}), ""); }

TEST(Repairs, one_line_each_with_keys_in_order) {
  Record record;
  record.warn("page-without-text", 3, "Page 3 has no text.");
  record.repairs.push_back({"join_split_words", 2, {1, 2.25, 3, 4.5}, "exam-\nple", "example", 0.9, "document"});
  EXPECT_EQ(write_repairs(record),
            "{\"kind\":\"repair\",\"rule\":\"join_split_words\",\"page\":2,\"box\":[1.0,2.25,3.0,4.5],"
            "\"before\":\"exam-\\nple\",\"after\":\"example\",\"confidence\":0.9,\"witness\":\"document\"}\n"
            "{\"kind\":\"warning\",\"code\":\"page-without-text\",\"page\":3,\"message\":\"Page 3 has no text.\"}\n");
}

TEST(Repairs, words_read_with_doubt) {
  Record record;
  record.words.push_back({2, {1, 2, 3, 4}, "tlie", "into tlie house", {"the", "tie"}, 0.412});
  EXPECT_EQ(write_repairs(record),
            "{\"kind\":\"unclear\",\"page\":2,\"box\":[1.0,2.0,3.0,4.0],\"text\":\"tlie\",\"line\":\"into tlie house\","
            "\"others\":[\"the\",\"tie\"],\"confidence\":0.41}\n");
}

TEST(Repairs, bytes_that_are_no_utf8_are_replaced) {
  Record record;
  record.warn("x", 0, "a\xFF");
  EXPECT_EQ(write_repairs(record), "{\"kind\":\"warning\",\"code\":\"x\",\"message\":\"a\xEF\xBF\xBD\"}\n");
}

}  // namespace
}  // namespace lectern
