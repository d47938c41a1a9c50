// Names of files as links write them, and what is no such name.
#include "stages/file_reference.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

TEST(FileReference, EncodesWhatALinkCannotHold) {
  EXPECT_EQ(file_reference("brief.html"), "brief.html");
  EXPECT_EQ(file_reference("a b:c?#%.html"), "a%20b%3Ac%3F%23%25.html");
  EXPECT_EQ(file_reference("été.html"), "%C3%A9t%C3%A9.html");
  EXPECT_EQ(file_reference(".."), "");
  for (const char* name : {"brief.html", "a b:c?#%.html", "été.tei.xml"})
    EXPECT_TRUE(is_file_reference(file_reference(name))) << name;
}

TEST(FileReference, LeadsNowhereElse) {
  for (const char* other : {"", ".", "..", "a/b.html", "../a.html", "javascript:alert(1)", "http://a.org", "//a.org",
                            "a%2Fb", "a%5Cb", "a%2", "a%zz", "#a", "a?b", "a b", "a\\b"})
    EXPECT_FALSE(is_file_reference(other)) << other;
}

TEST(FileReference, ALinkBesideLeadsToAFileAlone) {
  EXPECT_EQ(file_beside(link_beside("a b.html")), "a%20b.html");
  for (const char* other : {"", "a.html", "beside:", "beside:../a.html", "beside:javascript:alert(1)", "#section-1"})
    EXPECT_EQ(file_beside(other), "") << other;
  EXPECT_EQ(link_beside(".."), "");
}

}  // namespace
}  // namespace lectern
