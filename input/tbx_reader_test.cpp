#include "input/tbx_reader.h"

#include <gtest/gtest.h>

#include "stages/error.h"

namespace lectern {
namespace {

constexpr const char* kTbx = R"(<?xml version="1.0"?>
<tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dca" xml:lang="en"><text><body>
 <conceptEntry id="c1">
  <descrip type="definition">A bus that
   comes back.</descrip>
  <langSec xml:lang="en">
   <termSec><term>loop</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
   <termSec><term>circular service</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
  </langSec>
 </conceptEntry></body></text></tbx>)";

TEST(TbxReader, AnOldTermHasThePreferredOneForItsPlainWord) {
  const auto terms = read_tbx(kTbx);
  ASSERT_EQ(terms.size(), 2u);
  EXPECT_EQ(terms[0].term, "loop");
  EXPECT_EQ(terms[0].plain, "");
  EXPECT_EQ(terms[0].meaning, "A bus that comes back.");
  EXPECT_EQ(terms[1].term, "circular service");
  EXPECT_EQ(terms[1].plain, "loop");
}

TEST(TbxReader, TheOlderForm) {
  const auto terms = read_tbx(
      "<martif type=\"TBX\"><text><body><termEntry><langSet xml:lang=\"en\"><tig><term>tram</term></tig></langSet>"
      "</termEntry></body></text></martif>");
  ASSERT_EQ(terms.size(), 1u);
  EXPECT_EQ(terms[0].term, "tram");
}

TEST(TbxReader, OtherXmlIsRefused) { EXPECT_THROW(read_tbx("<TEI/>"), Error); }

}  // namespace
}  // namespace lectern
