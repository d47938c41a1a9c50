#include "stages/simplify/definitions.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

TEST(Definitions, SentencesThatDefine) {
  const struct {
    const char *language, *text, *term, *meaning;
  } rows[] = {
      {"en", "“Child” means every human being below the age of eighteen years.", "child",
       "every human being below the age of eighteen years"},
      {"en", "The term “night bus” refers to a bus that runs after ten.", "night bus", "a bus that runs after ten"},
      {"en", "For the purposes of this brief, the term “loop” means a bus.", "loop", "a bus"},
      {"en", "A hub is defined as a place where lines meet.", "hub", "a place where lines meet"},
      {"en", "The Women’s Health Office (WHO) met.", "WHO", "Women’s Health Office"},
      {"en", "WHO (the Women’s Health Office) met.", "WHO", "Women’s Health Office"},
      {"fr", "Le terme « navette » désigne un bus qui revient.", "navette", "un bus qui revient"},
      {"es", "«Lanzadera» significa un autobús que vuelve.", "lanzadera", "un autobús que vuelve"},
      {"ru", "«Маршрут» означает путь автобуса.", "маршрут", "путь автобуса"},
      {"en", "This means that the bus is late.", "", ""},
      {"en", "Poverty means people cannot travel.", "", ""},
      {"en", "“It is late,” she said, and that means trouble.", "", ""},
      {"en", "Progress that has long been wanted by all who live here is defined as slow.", "", ""},
  };
  for (const auto& row : rows) {
    Document d;
    d.language = row.language;
    d.body = {{Paragraph{{{Text{row.text}}}}}};
    const auto found = find_definitions(d);
    ASSERT_EQ(found.size(), *row.term ? 1u : 0u) << row.text;
    if (found.empty()) continue;
    EXPECT_EQ(found[0].term, row.term);
    EXPECT_EQ(found[0].meaning, row.meaning);
  }
}

}  // namespace
}  // namespace lectern
