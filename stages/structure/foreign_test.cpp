// Phrases in another script are marked; names, single words and addresses are not.
#include "stages/structure/foreign.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>

namespace lectern {
namespace {

struct Row {
  const char* name;
  const char* language;
  const char* text;
  const char* foreign;  // the phrase that is marked; empty: none
};

void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

class MarkForeign : public testing::TestWithParam<Row> {};

TEST_P(MarkForeign, Marks) {
  Document d;
  d.language = GetParam().language;
  d.body.push_back({Paragraph{{{Text{GetParam().text}}}}});
  mark_foreign(d);
  const Inlines& content = std::get<Paragraph>(d.body[0].is).content;
  std::string found;
  for (const Inline& i : content)
    if (const Foreign* f = std::get_if<Foreign>(&i.is)) {
      found += plain_text(f->content);
      EXPECT_EQ(f->language, "en");
    }
  EXPECT_EQ(found, GetParam().foreign);
  EXPECT_EQ(plain_text(content), GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, MarkForeign,
    testing::Values(Row{"phrase", "ar", "هذا الفاقد non-revenue water، أي المياه", "non-revenue water"},
                    Row{"russian", "ru", "Это free and open software для всех", "free and open software"},
                    Row{"name", "ru", "Книга John Smith вышла", ""}, Row{"word", "zh", "使用software的人", ""},
                    Row{"address", "ru", "пишите на some long name@host.example", ""},
                    Row{"latin_document", "fr", "le free and open software du projet", ""}),
    [](const auto& info) { return info.param.name; });

TEST(MarkForeign, SlantedPhrasesInAnotherLanguage) {
  const auto marked = [](const std::string& words) {
    Document d;
    d.language = "en";
    d.body.push_back(
        {Paragraph{{{Text{"They said "}}, {Emphasis{EmphasisKind::italic, {{Text{words}}}}}, {Text{"."}}}}});
    mark_foreign(d);
    const Emphasis& e = std::get<Emphasis>(std::get<Paragraph>(d.body[0].is).content[1].is);
    const Foreign* f = std::get_if<Foreign>(&e.content[0].is);
    return f ? f->language : std::string();
  };
  EXPECT_EQ(marked("niemand weiß, wann die Tür am Abend geöffnet ist"), "de");
  EXPECT_EQ(marked("les gens d’ici ont besoin d’une salle ouverte le soir"), "fr");
  EXPECT_EQ(marked("nobody knows when the door is open in the evening"), "");
  EXPECT_EQ(marked("Die Deutsche Bahn und ihre Züge"), "") << "a title";
  EXPECT_EQ(marked("a priori"), "") << "too short to tell";
}

}  // namespace
}  // namespace lectern
