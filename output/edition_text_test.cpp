#include "output/edition_text.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

TEST(EditionText, LanguageTags) {
  for (const char* good : {"en", "pt-BR", "zh-Hans", "gsw", "de-1996", "sr-Latn-RS"})
    EXPECT_EQ(language_tag(good), good);
  for (const char* bad : {"", "und", "e", "english", "en_GB", "en-", "-en", "x<y", "en-waytoolongsubtag"})
    EXPECT_EQ(language_tag(bad), "") << bad;
}

TEST(EditionText, Direction) {
  for (const char* rtl : {"ar", "he", "fa-IR", "ur", "pa-Arab", "AR", "ckb", "az-Arab-IR"})
    EXPECT_TRUE(right_to_left(rtl)) << rtl;
  for (const char* ltr : {"en", "ar-Latn", "ku", "", "zh-Hant", "arn"}) EXPECT_FALSE(right_to_left(ltr)) << ltr;
}

TEST(EditionText, OnlySafeTargetsBecomeLinks) {
  struct Row {
    const char* target;
    const char* link;  // null: none
  };
  const Row rows[] = {
      {"https://example.org/a?b=c&d#e", "https://example.org/a?b=c&d#e"},
      {"HTTP://example.org", "http://example.org"},
      {"https://example.org/a b\"<>|\\^`{}[]", "https://example.org/a%20b%22%3C%3E%7C%5C%5E%60%7B%7D%5B%5D"},
      {"https://example.org/100%/%41", "https://example.org/100%25/%41"},
      {"https://example.org/#a#b", "https://example.org/#a%23b"},
      {"https://example.org:8080/", "https://example.org:8080/"},
      {"https://bücher.example/", "https://bücher.example/"},
      {"mailto:a@b.org", "mailto:a@b.org"},
      {"tel:+49 30", "tel:+49%2030"},
      {"javascript:alert(1)", nullptr},
      {"JavaScript:alert(1)", nullptr},
      {" https://example.org", nullptr},
      {"data:text/html,x", nullptr},
      {"file:///etc/passwd", nullptr},
      {"vbscript:x", nullptr},
      {"http:", nullptr},
      {"http://", nullptr},
      {"http:///path", nullptr},
      {"http://user@host/", nullptr},
      {"http://a b/", nullptr},
      {"http://.org/", nullptr},
      {"http://1.2/", nullptr},
      {"http://e.org:99999/", nullptr},
      {"www.example.org", nullptr},
      {"mailto:", nullptr},
      {"", nullptr},
  };
  for (const Row& row : rows) {
    const auto link = safe_link(row.target);
    EXPECT_EQ(link.has_value(), row.link != nullptr) << row.target;
    if (link && row.link) {
      EXPECT_EQ(*link, row.link);
    }
  }
}

TEST(EditionText, PrivateUseIsShownAsUnknown) {
  EXPECT_EQ(shown_text("a\xEE\x80\x81"
                       "b\xEF\xA3\xBF"
                       "c\xF4\x80\x80\x80"
                       "d"),
            "a\uFFFDb\uFFFDc\uFFFDd");
  EXPECT_EQ(shown_text("\uF900 \uFF01 😀"), "\uF900 \uFF01 😀");
  EXPECT_EQ(shown_text("\xEE"), "\uFFFD");
}

TEST(EditionText, FlatText) {
  EXPECT_EQ(flat_text({Inline{Text{"  a \n\t b "}}, Inline{Emphasis{EmphasisKind::bold, {Inline{Text{"c "}}}}}}),
            "a b c");
  EXPECT_EQ(flat_text({Inline{Text{"\u00A0\u200B\x01 "}}}), "");
  EXPECT_EQ(flat_text({Inline{Text{"x"}}, Inline{Note{NotePlace::bottom, "1", {}}}}), "x");
}

TEST(EditionText, Decimal) {
  EXPECT_EQ(decimal("12"), 12);
  EXPECT_EQ(decimal("0"), 0);
  for (const char* none : {"", "01", "1a", "-1", "1234567", "١"}) EXPECT_EQ(decimal(none), std::nullopt) << none;
}

}  // namespace
}  // namespace lectern
