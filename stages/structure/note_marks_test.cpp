#include "stages/structure/note_marks.h"

#include <gtest/gtest.h>

#include "stages/structure/document_in_short_test_support.h"

namespace lectern {
namespace {

using namespace test;

const std::string kTitle = "s20 | Title\n+3 b | Means\n", kTitled = "main: Title || h1: Means; ";

TEST(NoteMarks, CountingOn) {
  const struct {
    const char32_t *label, *next;
    bool yes;
  } rows[] = {{U"9", U"10", true}, {U"iv", U"v", true},  {U"a", U"b", true},   {U"h", U"i", true},
              {U"*", U"†", true},  {U"9", U"11", false}, {U"iv", U"w", false}, {U"a", U"a", false},
              {U"1", U"b", false}, {U"*", U"1", false},  {U"1", U"02", false}, {U"", U"1", false}};
  for (const auto& row : rows)
    EXPECT_EQ(counts_on(row.label, row.next), row.yes) << to_utf8(row.label) << " " << to_utf8(row.next);
}

TEST(NoteMarks, RunsOfMarks) {
  const struct {
    const char *what, *fixture, *expected;
  } rows[] = {
      {"two in one", "w250 | It rained.{^ 12}\n[note]\ns8 | {^ 1} One.\ns8 | {^ 2} Two.\n",
       "p: It rained.[bottom 1: One.][bottom 2: Two.]"},
      {"two roman ones in one", "w250 | It rained.{^ iiiiv}\n[note]\ns8 | {^ iii} One.\ns8 | {^ iv} Two.\n",
       "p: It rained.[bottom iii: One.][bottom iv: Two.]"},
      {"a note has the whole number",
       "w250 | It{^ 1} rained{^ 2} all.{^ 12}\n[note]\ns8 | {^ 1} One.\ns8 | {^ 2} Two.\ns8 | {^ 12} Three.\n",
       "p: It[bottom 1: One.] rained[bottom 2: Two.] all.[bottom 12: Three.]"},
      {"no such notes", "w250 | It rained.{^ 45}\n[note]\ns8 | {^ 1} One.\n", "p: It rained.{^ 45}[bottom 1: One.]"},
  };
  for (const auto& row : rows) EXPECT_EQ(structured(row.fixture), row.expected) << row.what;
}

TEST(NoteMarks, PowersAndOrdinalsAreNone) {
  const struct {
    const char *what, *fixture, *expected;
  } rows[] = {
      {"a power before the marker", "w250 | A room of 40 m{^ 2} and a word.{^ 2}\n[note]\ns8 | {^ 2} Two.\n",
       "p: A room of 40 m{^ 2} and a word.[bottom 2: Two.]"},
      {"a power without a number", "w250 | The price of a m{^ 2} in town.{^ 2}\n[note]\ns8 | {^ 2} Two.\n",
       "p: The price of a m{^ 2} in town.[bottom 2: Two.]"},
      {"an ordinal", "w250 | The 2{^ e} part of it.{^ e}\n[note]\ns8 | {^ e} Five.\n",
       "p: The 2{^ e} part of it.[bottom e: Five.]"},
      {"a century", "w250 | The XIX{^ e} of them.{^ e}\n[note]\ns8 | {^ e} Five.\n",
       "p: The XIX{^ e} of them.[bottom e: Five.]"},
      {"a marker behind a year", "w250 | It was in 2019{^ 2} or so.\n[note]\ns8 | {^ 2} Two.\n",
       "p: It was in 2019[bottom 2: Two.] or so."},
  };
  for (const auto& row : rows) EXPECT_EQ(structured(row.fixture), row.expected) << row.what;
}

TEST(NoteMarks, PlainNumbersCallNotes) {
  const struct {
    const char *what, *fixture, *expected;
  } rows[] = {
      {"in brackets", "w250 | It rained[1] all day.[2]\n[note]\ns8 | [1]One.\ns8 | [2]Two.\n",
       "p: It rained[bottom 1: One.] all day.[bottom 2: Two.]"},
      {"in round brackets",
       "w300 | It rained (1) all day (2) and all (3) night.\n[note]\ns8 | (1) A.\ns8 | (2) B.\ns8 | (3) C.\n",
       "p: It rained[bottom 1: A.] all day[bottom 2: B.] and all[bottom 3: C.] night."},
      {"an enumeration", "w300 | There is (1) rain and (2) wind and (3) sun.\n[note]\ns8 | {^ 1} A.\n",
       "p: There is (1) rain and (2) wind and (3) sun.[bottom 1: A.]"},
      {"an asterisk", "w300 | It RAINED* all day.\n[note]\ns8 | * A.\n", "p: It RAINED[bottom *: A.] all day."},
      {"a product", "w300 | There is 2 * 3 of it.\n[note]\ns8 | * A.\n", "p: There is 2 * 3 of it.[bottom *: A.]"},
      {"glued, in their order", "w300 | It rained1 all day2 and some1 more.\n[note]\ns8 | 1 One.\ns8 | 2 Two.\n",
       "p: It rained[bottom 1: One.] all day[bottom 2: Two.] and some1 more."},
      {"two glued in one", "w300 | It rained all day.12\n[note]\ns8 | 1 One.\ns8 | 2 Two.\n",
       "p: It rained all day.[bottom 1: One.][bottom 2: Two.]"},
      {"labels glued to digits", "w300 | It rained3 all day.4\n[note]\ns8 | 3One.\ns8 | 42019, p. 5.\n",
       "p: It rained[bottom 3: One.] all day.[bottom 4: 2019, p. 5.]"},
      {"a number in a note is no label", "w300 | It rained3 all day.\n[note]\ns8 | 3One of\ns8 | 42 days.\n",
       "p: It rained[bottom 3: One of 42 days.] all day."},
      {"formulas, units, decimals", "w300 | CO2 and 40 m2 at 3.2 or p.2\n[note]\ns8 | {^ 2} Two.\n",
       "p: CO2 and 40 m2 at 3.2 or p.2[bottom 2: Two.]"},
  };
  for (const auto& row : rows) EXPECT_EQ(structured(row.fixture), row.expected) << row.what;
}

TEST(NoteMarks, PlainNumbersCallEndnotes) {
  const std::string notes = "+2 b | Notes\n+2 | 1.\tOne.\n| 2.\tTwo.\n";
  EXPECT_EQ(structured(kTitle + "+2 w250 | It rained [1] all day [2] long, as they say.\n" + notes),
            kTitled + "p: It rained[end 1: One.] all day[end 2: Two.] long, as they say.");
  EXPECT_EQ(structured(kTitle + "+2 w250 | It rained [2] all day [1] long [2] as they say.\n" + notes),
            kTitled + "p: It rained [2] all day [1] long [2] as they say.; h1: Notes; ol[1=One.; 2=Two.]")
      << "a bibliography is cited in any order";
}

TEST(NoteMarks, EndnotesInOtherNumbers) {
  EXPECT_EQ(structured(kTitle + "+2 w250 | It rained{^ i} all day{^ ii} long, as they say.\n+2 b | Notes\n+2 | "
                                "i.\tOne.\n| ii.\tTwo.\n"),
            kTitled + "p: It rained[end i: One.] all day[end ii: Two.] long, as they say.");
  EXPECT_EQ(structured(kTitle + "+2 w250 | It rained{^ 1} all day{^ 2} long, as they say.\n+2 b | Notes\n+2 | {^ 1} "
                                "One.\n| {^ 2} Two.\n"),
            kTitled + "p: It rained[end 1: One.] all day[end 2: Two.] long, as they say.")
      << "raised";
  EXPECT_EQ(structured(kTitle + "+2 w250 | It rained{^ i} all day{^ ii} long, as they say.\n+2 b | Notes\n+2 | {^ i} "
                                "One.\n| {^ ii} Two.\n"),
            kTitled + "p: It rained[end i: One.] all day[end ii: Two.] long, as they say.")
      << "raised Roman ones";
  EXPECT_EQ(structured(kTitle + "+2 w250 | It rained{^ 1} all day long, as they say.\n+2 b | Notes\n+2 | 1.\tOne.\n"),
            kTitled + "p: It rained[end 1: One.] all day long, as they say.")
      << "a single one, under a heading";
}

TEST(NoteMarks, MarksInsideOfEndnotesDoNoHarm) {
  EXPECT_EQ(structured(kTitle + "+2 w250 | It rained{^ 1} all day{^ 2} long, as they say.\n+2 b | Notes\n+2 | "
                                "1.\tOne of 10{^ 3} days.\n| 2.\tTwo{^ 1} of them.\n"),
            kTitled + "p: It rained[end 1: One of 10{^ 3} days.] all day[end 2: Two{^ 1} of them.] long, as they say.");
}

TEST(NoteMarks, LabelsOfItemsAreNone) {
  EXPECT_EQ(structured(kTitle + "+2 w250 fill3 | a\n+2 | {^ 1} Alpha of it.\n| {^ 2} Beta of it.\n+2 b | Notes\n+2 | "
                                "{^ 1} One.\n| {^ 2} Two.\n"),
            kTitled + "p: a1 a2 a3.; ol[1=Alpha of it.; 2=Beta of it.]; h1: Notes; ol[1=One.; 2=Two.]");
}

}  // namespace
}  // namespace lectern
