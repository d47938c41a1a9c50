#include "stages/edits/edit_document.h"

#include <gtest/gtest.h>

#include "stages/edits/edit_record.h"
#include "stages/edits/edits_format.h"

namespace lectern {
namespace {

Inlines words(std::string text) { return {{Text{std::move(text)}}}; }
Block paragraph(std::string text, int page, double y) {
  return {Paragraph{words(std::move(text))}, {{{page, {50, y, 250, y + 12}}}, 1}};
}
Block heading(int level, std::string text, int page, double y) {
  return {Heading{level, words(std::move(text))}, {{{page, {50, y, 250, y + 12}}}, 1}};
}

Document sample() {
  Document d;
  d.language = "en";
  d.surfaces.resize(2);
  d.body = {
      {PageStart{1, "1", {}}},
      heading(1, "One", 1, 50),
      paragraph("The path was long.", 1, 70),
      heading(2, "Two", 1, 90),
      paragraph("The path was “short”, and the path was steep.", 1, 110),
      {PageStart{2, "2", {}}},
      heading(1, "Three", 2, 50),
      {Paragraph{
           {{Text{"See "}}, {Link{"#section-3", words("three")}}, {Text{" and "}}, {Link{"#section-2", words("two")}}}},
       {{{2, {50, 70, 250, 82}}}, 1}},
      {Figure{"", {}, {}, false, {}}, {{{2, {50, 100, 250, 200}}}, 1}},
      {Figure{"", words("Map of paths"), {}, false, {}}, {{{2, {50, 300, 250, 400}}}, 1}}};
  return d;
}

Record apply(Document& d, const std::string& entries, std::vector<SeenPage>* seen = nullptr) {
  const Edits edits = parse_edits(entries, "x.edits");
  Record record;
  std::vector<SeenPage> none;
  record_edits(edits, record);
  edit_document(d, edits, record, seen ? *seen : none);
  EXPECT_EQ(record.editor.lines.size(), edits.all.size() + edits.mistakes.size()) << "the fate of each is told";
  return record;
}

template <class T>
const T& at(const Document& d, std::size_t i) {
  return std::get<T>(d.body.at(i).is);
}

TEST(EditDocument, WordsAreReplacedOnce) {
  Document d = sample();
  const Record record = apply(d, R"(replace page 1 "path" to "way" after "and the")");
  EXPECT_EQ(plain_text(at<Paragraph>(d, 4).content), "The path was “short”, and the way was steep.");
  EXPECT_EQ(plain_text(at<Paragraph>(d, 2).content), "The path was long.");
  ASSERT_EQ(record.repairs.size(), 1u);
  EXPECT_EQ(record.repairs[0].rule, kEditorRule);
  EXPECT_EQ(record.repairs[0].witness, "x.edits, line 1");
  const Record again = apply(d, R"(replace page 1 "path" to "way" after "and the")");
  EXPECT_EQ(again.editor.lines[0].fate, EditFate::not_needed);
  EXPECT_TRUE(again.warnings.empty());
}

TEST(EditDocument, WordsInTheirNewTextAreNotReplacedAgain) {
  Document d = sample();
  apply(d, R"(replace page 1 "long" to "long and dark")");
  apply(d, R"(replace page 1 "long" to "long and dark")");
  EXPECT_EQ(plain_text(at<Paragraph>(d, 2).content), "The path was long and dark.");
  apply(d, R"(replace page 1 "long and dark" to "long")");
  EXPECT_EQ(plain_text(at<Paragraph>(d, 2).content), "The path was long.");
}

TEST(EditDocument, ThePlaceDecidesBetweenBlocks) {
  Document d = sample();
  apply(d, R"(replace page 1 at 51 72 250 83 "The path" to "A path")");
  EXPECT_EQ(plain_text(at<Paragraph>(d, 2).content), "A path was long.");
}

TEST(EditDocument, NothingIsReplacedBlindly) {
  for (const char* entry : {
           R"(replace page 1 "path" to "way")",                                     // three of them
           R"(replace page 1 at 51 72 250 83 "long" to "short" after "wide and")",  // between other words
           R"(replace page 2 "long" to "wide")",                                    // another page
           R"(replace page 1 "The path was long." to "")",                          // nothing left
           R"(replace page 1 "lon" to "x")",                                        // no whole word
       }) {
    Document d = sample();
    const Record record = apply(d, entry);
    EXPECT_EQ(d, sample()) << entry;
    EXPECT_EQ(record.editor.lines[0].fate, EditFate::misfit) << entry;
    ASSERT_EQ(record.warnings.size(), 1u) << entry;
    EXPECT_NE(record.warnings[0].message.find("x.edits, line 1"), std::string::npos);
    EXPECT_NE(record.warnings[0].message.find(entry), std::string::npos);
  }
}

TEST(EditDocument, ALevelIsSetAndLinksLeadOn) {
  Document d = sample();
  const Record record = apply(d, "heading none page 1 \"Two\"\nheading 1 page 1 \"The path was long.\"");
  EXPECT_TRUE(record.warnings.empty());
  EXPECT_EQ(at<Heading>(d, 2).level, 1);
  EXPECT_TRUE(std::holds_alternative<Paragraph>(d.body[3].is));
  const Inlines& links = at<Paragraph>(d, 7).content;
  EXPECT_EQ(std::get<Link>(links[1].is).target, "#section-3");  // One, The path, Three
  EXPECT_EQ(std::get<Link>(links[3].is).target, "#page-1") << "Two is none any more";
}

TEST(EditDocument, LevelsNeverSkip) {
  Document d = sample();
  const Record record = apply(d, R"(heading 4 page 1 "Two")");
  EXPECT_EQ(at<Heading>(d, 3).level, 2);
  EXPECT_EQ(record.editor.lines[0].fate, EditFate::misfit);
  Document other = sample();
  const Record half = apply(other, R"(heading 3 page 2 "Three")");
  EXPECT_EQ(at<Heading>(other, 6).level, 3) << "below a heading of level 2 it may be";
  EXPECT_TRUE(half.warnings.empty());
}

TEST(EditDocument, WhatIsSoAlreadyIsNotedQuietly) {
  Document d = sample();
  const Record record =
      apply(d, "heading 2 page 1 \"Two\"\nheading none page 1 \"The path was long.\"\nlanguage en page 1 \"One\"\n");
  EXPECT_EQ(d, sample());
  EXPECT_TRUE(record.warnings.empty());
  EXPECT_TRUE(record.repairs.empty());
  for (const EditorLine& line : record.editor.lines) EXPECT_EQ(line.fate, EditFate::not_needed) << line.entry;
}

TEST(EditDocument, AnEntryMaySpeakOfTheTextAsAnotherLeavesIt) {
  Document d = sample();
  const Record record =
      apply(d, "language fr page 1 \"The way was long.\"\nreplace page 1 \"path was long\" to \"way was long\"\n");
  EXPECT_EQ(d.body[2].language, "fr");
  EXPECT_TRUE(record.warnings.empty());
}

TEST(EditDocument, ABlockIsKnownByWhatWasPrintedToo) {
  Document d = sample();
  const char* entries =
      "replace page 1 \"The\" to \"As you all know, the\" before \"path was long\"\n"
      "heading 2 page 1 \"The path was long.\"\n";
  apply(d, entries);
  const Document once = d;
  const Record again = apply(d, entries);
  EXPECT_EQ(d, once);
  EXPECT_TRUE(again.warnings.empty());
  for (const EditorLine& line : again.editor.lines) EXPECT_EQ(line.fate, EditFate::not_needed) << line.entry;
}

TEST(EditDocument, FiguresByPlaceOrCaption) {
  Document d = sample();
  apply(d, "decorative page 2 at 55 108 250 190\nalt page 2 \"Map of paths\" to \"A  map\"");
  EXPECT_TRUE(at<Figure>(d, 8).decorative);
  EXPECT_EQ(at<Figure>(d, 9).description, "A map");
  const Record record = apply(d, "decorative page 2 \"Map of paths\"\nalt page 2 to \"x\"\nalt page 1 to \"x\"");
  EXPECT_EQ(record.warnings.size(), 3u) << "a caption says something; two figures; none";
  EXPECT_EQ(at<Figure>(d, 9).description, "A map");
}

TEST(EditDocument, WhatWasSeenIsChangedAlike) {
  Document d = sample();
  std::vector<SeenPage> seen(1);
  seen[0].number = 1;
  SeenRegion region;
  region.kind = SeenKind::heading, region.level = 2, region.box = {50, 90, 250, 102};
  seen[0].regions = {region};
  apply(d, R"(heading 1 page 1 "Two")", &seen);
  EXPECT_EQ(seen[0].regions[0].level, 1);
  apply(d, R"(heading none page 1 "Two")", &seen);
  EXPECT_EQ(seen[0].regions[0].kind, SeenKind::paragraph);
}

TEST(EditDocument, EntriesOfPagesAreNamedWhereThereAreNone) {
  Record record;
  warn_of_page_edits(parse_edits("heading 2 page 1 \"Two\"\n\nfurniture page 1 \"x\"\n", "x.edits"), record);
  ASSERT_EQ(record.warnings.size(), 1u);
  EXPECT_NE(record.warnings[0].message.find("line 3 speaks"), std::string::npos);
}

TEST(EditDocument, MistakesAreWarnedOf) {
  Document d = sample();
  const Record record = apply(d, "heading 2\nheading 1 page 1 \"Two\"");
  ASSERT_EQ(record.warnings.size(), 1u);
  EXPECT_EQ(record.warnings[0].code, "edit-not-understood");
  EXPECT_EQ(at<Heading>(d, 3).level, 1);
}

}  // namespace
}  // namespace lectern
