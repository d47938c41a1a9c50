#include "output/edition_words.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace lectern {
namespace {

TEST(EditionWords, LanguageDecidesByItsPrimarySubtag) {
  EXPECT_EQ(edition_words("de-AT").notes, "Anmerkungen");
  EXPECT_EQ(edition_words("zh-Hant").notes, "注释");
  EXPECT_EQ(edition_words("ja").notes, "Notes");
  EXPECT_EQ(edition_words("").notes, "Notes");
}

TEST(EditionWords, EveryRowIsWholeAndHasItsPlaces) {
  for (const char* language : {"en", "fr", "es", "pt", "de", "ru", "ar", "zh", "it"}) {
    const EditionWords& w = edition_words(language);
    EXPECT_EQ(w.language, language);
    for (const std::string_view phrase : {w.all_contents, w.note_ref, w.back, w.table, w.box, w.continued, w.made_from,
                                          w.summary_undescribed, w.unread_page, w.page_picture})
      EXPECT_EQ(std::count(phrase.begin(), phrase.end(), '%'), 1) << language << " " << phrase;
    for (const std::string_view phrase : {w.skip, w.contents, w.pages, w.notes, w.alt_missing, w.needs_description,
                                          w.picture_missing, w.references, w.unclear, w.illegible, w.text, w.title_page,
                                          w.untitled, w.summary, w.summary_pages, w.summary_notes, w.summary_described})
      EXPECT_TRUE(!phrase.empty() && phrase.find('%') == phrase.npos) << language << " " << phrase;
  }
}

TEST(EditionWords, Fill) {
  EXPECT_EQ(fill("note %", "3"), "note 3");
  EXPECT_EQ(fill("none", "3"), "none");
}

}  // namespace
}  // namespace lectern
