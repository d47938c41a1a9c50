#include "stages/repair/url_syntax.h"

#include <gtest/gtest.h>

#include "stages/unicode.h"

namespace lectern {
namespace {

struct Row {
  const char* tail;
  const char* head;
  bool rest;
  bool continues;
};

TEST(UrlSyntax, Continues) {
  constexpr Row kRows[] = {
      {"https://www.example.org/", "reports/2020.pdf", true, true},
      {"https://www.example.org/", "and", true, false},
      {"https://www.example.org/", "annex-b", true, true},
      {"https://www.example.org/", "policy.", false, true},
      {"https://", "example.org", true, true},
      {"http:", "//example.org", true, true},
      {"www.", "example.org", true, true},
      {"https://www.example.org/a-", "long-name", true, true},
      {"https://www.example.org/a-", "Next", true, false},
      {"https://www.example.org/a_", "b", true, true},
      {"https://example.org/?id=", "12", true, true},
      {"https://example.org", "/page", true, true},
      {"https://example", ".org/page", true, true},
      {"https://www.exam", "ple.org/page", true, true},
      {"https://example.org/rep", "orts/a.html", true, true},
      {"https://example.org/report", "accessed", true, false},
      {"https://example.org/report", "and/or", true, false},
      {"www.example.org", "The", true, false},
      {"www.example.org.", "The", true, false},
      {"www.example.org.", "see", true, false},
      {"https://www.example.", "org/page", true, true},
      {"https://www.example.", "org", false, true},
      {"name@", "example.org", true, true},
      {"name@example.", "org", false, true},
      {"name@example", ".org", true, true},
      {"name", "@example.org", true, true},
      {"name@example.org", "or", true, false},
      {"name@example.org", "other@example.org", true, false},
      {"https://example.org/a", "https://example.org/b", true, false},
      {"https://example.org/a,", "b.html", true, false},
  };
  for (const Row& r : kRows)
    EXPECT_EQ(continues_address(to_utf32(r.tail), to_utf32(r.head), r.rest), r.continues) << r.tail << " | " << r.head;
}

TEST(UrlSyntax, Begins) {
  for (const char* yes :
       {"https://a.org", "(www.a.org", "doi:10.1/x", "10.1000/182.x", "mailto:a@b.org", "a@b.org", "HTTP://A.ORG"})
    EXPECT_TRUE(begins_address(to_utf32(yes))) << yes;
  for (const char* no : {"word", "and/or", "10.5", "@name", "www"}) EXPECT_FALSE(begins_address(to_utf32(no))) << no;
}

TEST(UrlSyntax, PlainForm) {
  EXPECT_EQ(plain_address(U"HTTPS://A.org/x%7Ey"), U"a.org/x~y");
  EXPECT_EQ(plain_address(U"mailto:a@b.org"), U"a@b.org");
  EXPECT_EQ(plain_address(U"a.org/%zz%"), U"a.org/%zz%");
  EXPECT_EQ(without_closers(U"(a.org)."), U"(a.org)");
  EXPECT_EQ(without_closers(U"a.org)."), U"a.org");
}

}  // namespace
}  // namespace lectern
