#include "stages/layout/tagged_tables.h"

#include <gtest/gtest.h>

#include "stages/layout/pages_from_text_test_support.h"
#include "stages/structure/document_in_short_test_support.h"

namespace lectern {
namespace {

using namespace test;

struct TagRow {
  const char* type;
  int parent;
  const char* more;
};

std::string tags(const std::vector<TagRow>& rows) {
  std::string out;
  for (std::size_t i = 0; i < rows.size(); ++i)
    out += "tag " + std::to_string(i) + " type=\"" + rows[i].type + "\" parent=" + std::to_string(rows[i].parent) +
           rows[i].more + "\n";
  return out;
}

std::string tables(const std::string& page, const std::string& tree, Record* record = nullptr) {
  const Layout layout = laid_out("y60 w400 fill6 | a\n" + page + "y600 w400 fill9 | z\n", record, tree);
  std::string out;
  for (const Region& r : layout.pages[0].regions)
    if (r.kind == RegionKind::table) out += (out.empty() ? "" : " ") + in_short({r});
  return out;
}

// 0 Table; 1 TR: 2 TH, 3 TH; 4 TR: 5 TH, 6 TD; 7 TR: 8 TH, 9 TD
const std::string kTwoByThree = tags({{"Table", -1, ""},
                                      {"TR", 0, ""},
                                      {"TH", 1, ""},
                                      {"TH", 1, ""},
                                      {"TR", 0, ""},
                                      {"TH", 4, ""},
                                      {"TD", 4, ""},
                                      {"TR", 0, ""},
                                      {"TH", 7, ""},
                                      {"TD", 7, ""}});

TEST(TaggedTables, WithoutAnyRules) {
  EXPECT_EQ(tables("x76 y214 t2 | Land\nx176 y214 t3 | 2020\nx76 y230 t5 | Peru\nx176 y230 t6 | 1\n"
                   "x76 y246 t8 | Chile\nx176 y246 t9 | 3\n",
                   kTwoByThree),
            "table(#Land, #2020 / #Peru, 1 / #Chile, 3)");
  EXPECT_EQ(tables("x76 y214 t2 | Land\nx176 y214 t3 | 2020\nx76 y230 t5 | Peru and\nx76 y242 t5 | more\n"
                   "x176 y230 t6 | 1\nx76 y258 t8 | Chile\n",
                   kTwoByThree),
            "table(#Land, #2020 / #Peru and more, 1 / #Chile, -)")
      << "cells of several lines, an empty cell";
}

TEST(TaggedTables, AFigureIsNoHeadOfItsRow) {
  EXPECT_EQ(tables("x76 y214 t2 | Yes\nx176 y214 t3 | No\nx76 y230 t5 | 157\nx176 y230 t6 | 60\n"
                   "x76 y246 t8 | 2019\nx176 y246 t9 | 3\n",
                   kTwoByThree),
            "table(#Yes, #No / 157, 60 / #2019, 3)");
}

TEST(TaggedTables, SpansAreCounted) {
  const std::string tree = tags({{"Table", -1, ""},
                                 {"TR", 0, ""},
                                 {"TH", 1, " columns=2"},
                                 {"TH", 1, ""},
                                 {"TR", 0, ""},
                                 {"TD", 4, " rows=2"},
                                 {"TD", 4, ""},
                                 {"TD", 4, ""},
                                 {"TR", 0, ""},
                                 {"TD", 8, ""},
                                 {"TD", 8, ""}});
  EXPECT_EQ(tables("x76 y214 t2 | Wide\nx276 y214 t3 | C\nx76 y230 t5 | low\nx176 y230 t6 | b1\nx276 y230 t7 | c1\n"
                   "x176 y246 t9 | b2\nx276 y246 t10 | c2\n",
                   tree),
            "table(#Wide<2>, #C / low, b1, c1 / b2, c2)");
}

TEST(TaggedTables, OneThatDoesNotLineUpIsLeft) {
  Record record;
  EXPECT_EQ(tables("x76 y214 t2 | Land\nx76 y230 t3 | 2020\nx76 y246 t5 | Peru\nx76 y262 t6 | one\n"
                   "x76 y278 t8 | Chile\nx76 y294 t9 | three\n",
                   kTwoByThree, &record),
            "")
      << "cells one below the other";
  ASSERT_EQ(record.remarks.size(), 1u);
  EXPECT_EQ(record.remarks[0],
            "1 tagged table was not used, because the cells do not stand in rows and columns or hold running text; 0 "
            "were.");
  EXPECT_EQ(tables("x76 y214 w90 t2 fill9 | k\nx176 y214 w200 t3 fill9 | m\nx76 y430 t5 | Peru\nx176 y430 t6 | one\n",
                   tags({{"Table", -1, ""},
                         {"TR", 0, ""},
                         {"TD", 1, ""},
                         {"TD", 1, ""},
                         {"TR", 0, ""},
                         {"TD", 4, ""},
                         {"H2", 5, ""}})),
            "")
      << "a heading in a cell: the table places text";
}

TEST(TaggedTables, AContentsIsNone) {
  const std::string page =
      "rule 72 200 372 200.5\nx76 y214 t2 | Aims\nx300 y214 t2 | 2\nx76 y230 t3 | Means\nx300 y230 t3 | 3\n"
      "x76 y246 t4 | Ends\nx300 y246 t4 | 4\nrule 72 255 372 255.5\nrule 72 219 372 219.5\n";
  EXPECT_NE(tables(page, tags({{"P", -1, ""}, {"P", -1, ""}, {"P", -1, ""}, {"P", -1, ""}, {"P", -1, ""}})), "");
  EXPECT_EQ(tables(page, tags({{"P", -1, ""}, {"TOC", -1, ""}, {"TOCI", 1, ""}, {"TOCI", 1, ""}, {"TOCI", 1, ""}})),
            "");
}

TEST(TaggedTables, OverPagesIsOne) {
  Record record;
  const Layout layout = laid_out(
      "y60 w400 fill6 | a\nx76 y214 t2 | Land\nx176 y214 t3 | 2020\nx76 y230 t5 | Peru\nx176 y230 t6 | 1\n"
      "[page]\nx76 y60 t2 | Land\nx176 y60 t3 | 2020\nx76 y76 t8 | Chile\nx176 y76 t9 | 3\n"
      "y600 w400 fill9 | Z\n",
      &record, kTwoByThree);
  EXPECT_EQ(in_short(structure(layout, record)),
            "p: a1 a2 a3 a4 a5 a6.; table(#Land, #2020 / #Peru, 1 / #=2=Chile, 3); p: Z1 Z2 Z3 Z4 Z5 Z6 Z7 Z8 Z9.");
}

}  // namespace
}  // namespace lectern
