#include "stages/document.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

TEST(Document, PlainTextIsWhatAnEditionShows) {
  const struct {
    const char* what;
    Inlines content;
    const char* expected;
  } rows[] = {
      {"nothing", {}, ""},
      {"text", {{Text{"It rained"}}}, "It rained"},
      {"emphasis, links and languages",
       {{Text{"It "}},
        {Emphasis{EmphasisKind::bold, {{Link{"https://example.org/", {{Foreign{"fr", {{Text{"pleut"}}}}}}}}}}}},
       "It pleut"},
      {"notes and page starts are left out",
       {{Text{"It"}},
        {Note{NotePlace::bottom, "1", {{Paragraph{{{Text{"note"}}}}}}}},
        {PageStart{2, "2", {}}},
        {Text{" rained"}}},
       "It rained"},
      {"corrections are made", {{Correction{"rairied", "rained", "rule", 0.9}}}, "rained"},
      {"doubtful text is text", {{Unclear{{{Text{"rained"}}}, 0.5}}, {Unclear{}}}, "rained"},
  };
  for (const auto& row : rows) EXPECT_EQ(plain_text(row.content), row.expected) << row.what;
}

TEST(Document, DocumentsAreCompared) {
  Document a, b;
  EXPECT_EQ(a, b);
  a.body.push_back({Paragraph{{{Text{"one"}}}}});
  EXPECT_NE(a, b);
  b.body.push_back({Paragraph{{{Text{"one"}}}}});
  EXPECT_EQ(a, b);
  b.body[0].from.boxes.push_back({1, {0, 0, 1, 1}});
  EXPECT_NE(a, b);
}

}  // namespace
}  // namespace lectern
