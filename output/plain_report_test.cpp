#include "output/plain_report.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace lectern {
namespace {

Simplified sample() {
  Simplified out;
  out.document.language = "en";
  out.document.plain.emplace();
  out.passages = {
      {0, "It is short.", "It is short.", {}, {}},
      {1,
       "It is <old>; it goes.",
       "It is <old>.\nIt:\n- goes\n- goes there",
       {"split_at_semicolon", "plain_words: utilise → use"},
       {},
       {3, {}}},
      {2,
       "A very long sentence that goes on.",
       "A very long sentence that goes on.",
       {},
       {{"split_reason", "A. B.", "negation: lost"}}},
  };
  return out;
}

TEST(PlainReport, ShowsWhatWasChangedAndWhyHardestFirst) {
  Document original;
  original.language = "en";
  original.title = "Buses";
  const Simplified made = sample();
  const std::string html =
      write_plain_report(original, made, {measure_document(original), measure_document(made.document)}, Record{});
  EXPECT_GT(html.find("It is short."), html.find("Passages that stand as they were</h2>"));
  EXPECT_NE(html.find("It is &lt;old&gt;; it goes."), std::string::npos);
  EXPECT_NE(html.find("split_at_semicolon"), std::string::npos);
  EXPECT_NE(html.find("both sides of the semicolon"), std::string::npos);
  EXPECT_NE(html.find("negation: lost"), std::string::npos);
  EXPECT_LT(html.find("A very long sentence"), html.find("It is &lt;old&gt;"));
  EXPECT_NE(html.find("data-plain=\"page 3 &quot;It is &lt;old&gt;; it goes.&quot;\""), std::string::npos);
  EXPECT_NE(html.find(">goes there</li>"), std::string::npos);
}

TEST(PlainReport, PassagesOfOneTextAreToldApart) {
  Simplified made = sample();
  made.passages.insert(made.passages.end(), {{0, "See below.", "See below.", {}, {}, {1, {10, 10, 90, 20}}},
                                             {0, "See below.", "See below.", {}, {}},
                                             {0, "It is short.", "It is short.", {}, {}}});
  const std::string html = write_plain_report(Document{}, made, {}, Record{});
  EXPECT_NE(
      html.find("data-plain=\"page 1 at 10 10 90 20 &quot;See below.&quot;\" data-words=\"See below.\" data-name"),
      std::string::npos);
  EXPECT_NE(html.find("data-words=\"It is short.\" data-after=\"See below.\""), std::string::npos);
}

TEST(PlainReport, TheBoxHasTheNotesInTheirPlaces) {
  Simplified made = sample();
  made.passages[0].noted = "It[^2] is short.";
  const std::string html = write_plain_report(Document{}, made, {}, Record{});
  EXPECT_NE(html.find("data-words=\"It[^2] is short.\""), std::string::npos);
  EXPECT_NE(html.find(">It is short.</p>"), std::string::npos);
}

TEST(PlainReport, TheRecordHasEveryPassage) {
  const std::string lines = write_plain_record(sample());
  EXPECT_EQ(std::count(lines.begin(), lines.end(), '\n'), 3);
  const auto last = nlohmann::json::parse(lines.substr(lines.rfind('{', lines.rfind("\"original\""))));
  EXPECT_EQ(last["original"], 2);
  EXPECT_EQ(last["undone"][0]["rule"], "split_reason");
}

}  // namespace
}  // namespace lectern
