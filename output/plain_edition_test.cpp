#include "output/plain_edition.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "output/html_writer.h"
#include "output/plain_words.h"

namespace lectern {
namespace {

Inline text(const char* t) { return {Text{t}}; }
Block paragraph(Inlines content, int original = 0) { return {Paragraph{std::move(content)}, {}, {}, original}; }

const FullText kBuses{"buses.html"};

Simplified sample() {
  Simplified out;
  Document& d = out.document;
  d.language = "en";
  d.title = "Buses";
  d.front = {{TitleLine{TitleKind::main, {text("Buses")}}}};
  d.body = {{Heading{1, {text("One")}}},
            paragraph({text("New words.")}, 1),
            paragraph({text("More of them, see "), {Link{"#section-1", {text("One")}}}}, 1)};
  d.plain = PlainEdition{"", {{text("Old words, and more of them.")}}};
  out.key_points = {{{text("Buses are late.")}, 1, false}, {{text("Run more buses.")}, 1, true}};
  return out;
}

TEST(PlainEdition, SaysWhatItIs) {
  const std::string html = write_html(plain_edition(sample(), kBuses));
  EXPECT_NE(html.find("It is a draft."), std::string::npos);
  EXPECT_NE(html.find("buses.html"), std::string::npos);
  Simplified edited = sample();
  edited.document.plain->editor = "A. Reader";
  const std::string checked = write_html(plain_edition(edited, kBuses));
  EXPECT_EQ(checked.find("It is a draft."), std::string::npos);
  EXPECT_NE(checked.find("It was checked by A. Reader."), std::string::npos);
}

TEST(PlainEdition, LeadsToTheFullTextWhereItIsThere) {
  const std::string named = write_html(plain_edition(sample(), kBuses));
  EXPECT_NE(named.find("The full text is in the file buses.html."), std::string::npos);
  const Document d = plain_edition(sample(), {"my buses.html", true});
  const std::string linked = write_html(d);
  EXPECT_NE(linked.find("in the file <a href=\"my%20buses.html\">my buses.html</a>."), std::string::npos);
}

TEST(PlainEdition, TextAloneIsTheTextThatItWasMadeFrom) {
  Simplified made = sample();
  made.glossary = {{"ILO", "International Labour Organization"}};
  const Blocks text = text_alone(plain_edition(made, kBuses)).body;
  ASSERT_EQ(text.size(), made.document.body.size());
  for (std::size_t i = 0; i + 1 < text.size(); ++i) EXPECT_EQ(text[i], made.document.body[i]) << i;
  Document other = plain_edition(made, kBuses);
  other.plain.reset();
  EXPECT_EQ(text_alone(other), other);
}

/// With a foreword and a printed table of contents.
Simplified foreworded() {
  Simplified out = sample();
  out.document.front.push_back({PageStart{1, "ii", {}}});
  out.document.front.push_back({Heading{1, {text("Foreword")}}});
  out.document.front.push_back(paragraph({text("It began so.")}));
  out.document.front.push_back({Contents{{text("Contents")}, {{1, {{Link{"#section-2", {text("One")}}}}, "1"}}}});
  out.key_points[0].section = out.key_points[1].section = 2;
  std::get<Link>(std::get<Paragraph>(out.document.body.back().is).content.back().is).target = "#section-2";
  out.glossary = {{"late", "after the right time", Explainer::dictionary, {"late"}}};
  return out;
}

TEST(PlainEdition, SaysWhatItIsBeforeAForewordAndInTheContents) {
  const Document d = plain_edition(foreworded(), kBuses);
  std::vector<std::string> titles;
  for (const Blocks* part : {&d.front, &d.body})
    for (const Block& b : *part)
      if (const auto* heading = std::get_if<Heading>(&b.is)) titles.push_back(plain_text(heading->content));
  EXPECT_EQ(titles, (std::vector<std::string>{"About this edition", "In short", "What it says", "What it asks for",
                                              "Foreword", "One", "Words explained"}));
  std::string contents;
  for (const ContentsEntry& entry : std::get<Contents>(d.front.back().is).entries) {
    const auto& link = std::get<Link>(entry.content.at(0).is);
    const auto number = static_cast<std::size_t>(std::stoi(link.target.substr(9)));
    EXPECT_EQ(titles.at(number - 1), plain_text(link.content));
    contents += plain_text(link.content) + ", ";
  }
  EXPECT_EQ(contents, "About this edition, In short, One, Words explained, ");
  const Document text = text_alone(d);
  EXPECT_EQ(text.front.size(), foreworded().document.front.size() + 1) << "and the line that names the edition";
  EXPECT_EQ(text.body.size(), foreworded().document.body.size());
}

TEST(PlainEdition, LinksLeadWhereTheyLed) {
  const Document d = plain_edition(sample(), kBuses);
  std::vector<const Heading*> headings;
  for (const Block& b : d.body)
    if (const auto* heading = std::get_if<Heading>(&b.is)) headings.push_back(heading);
  const auto& link = std::get<Link>(std::get<Paragraph>(d.body.back().is).content.back().is);
  ASSERT_TRUE(link.target.starts_with("#section-"));
  const auto number = static_cast<std::size_t>(std::stoi(link.target.substr(9)));
  ASSERT_LE(number, headings.size());
  EXPECT_EQ(plain_text(headings[number - 1]->content), "One");
}

TEST(PlainEdition, ExplainsItsWordsAtTheEnd) {
  Simplified made = sample();
  made.glossary = {{"ILO", "International Labour Organization"},
                   {"late", "after the right time", Explainer::dictionary, {"late"}},
                   {"loop", "a bus that comes back", Explainer::terms}};
  const Document d = plain_edition(made, kBuses);
  const auto& list = std::get<List>(d.body.back().is);
  ASSERT_EQ(list.items.size(), 3u);
  EXPECT_EQ(plain_text(list.items[0].term), "ILO");
  EXPECT_EQ(plain_text(std::get<Paragraph>(list.items[2].content[0].is).content),
            "a bus that comes back (from the list of terms)");
}

TEST(PlainEdition, TheFirstUseOfAWordLeadsToItsExplanation) {
  Simplified made = sample();
  made.document.body.push_back({List{ListKind::gloss, {{"", {text("bus")}, {paragraph({text("A thing.")})}}}}});
  made.document.body.push_back(paragraph({text("Words and newer words, unworded.")}));
  made.glossary = {{"new", "not old", Explainer::dictionary, {"new", "newer"}},
                   {"word", "a part of a sentence", Explainer::dictionary, {"word", "words"}}};
  const std::string html = write_html(plain_edition(made, kBuses));
  EXPECT_NE(html.find("<a href=\"#term-2\" class=\"term\" id=\"use-2\">New</a> "
                      "<a href=\"#term-3\" class=\"term\" id=\"use-3\">words</a>."),
            std::string::npos)
      << html;
  EXPECT_NE(html.find("<dt id=\"term-2\">new</dt>"), std::string::npos);
  EXPECT_EQ(html.find("#term-3", html.find("#term-3") + 1), std::string::npos) << "linked twice";
  EXPECT_NE(html.find("<a class=\"back\" href=\"#use-3\" aria-label=\"Back to “word” in the text\">"),
            std::string::npos);
  EXPECT_NE(html.find("are linked where they first stand"), std::string::npos);
}

TEST(PlainEdition, APassageAndItsOriginalAreLinkedBothWays) {
  const std::string html = write_html(plain_edition(sample(), kBuses));
  for (const char* part : {"id=\"plain-1\"", "href=\"#original-1\"", "id=\"original-1\"", "href=\"#plain-1\"",
                           "Old words, and more of them."}) {
    const std::size_t at = html.find(part);
    ASSERT_NE(at, std::string::npos) << part;
    EXPECT_EQ(html.find(part, at + 1), std::string::npos) << part << " stands twice";
  }
}

TEST(PlainWords, EveryRowIsWholeAndHasItsPlaces) {
  for (const char* language : {"en", "fr", "es", "pt", "de", "ru", "ar", "zh", "it"}) {
    const PlainWords& w = plain_words(language);
    EXPECT_EQ(w.language, language);
    for (const std::string_view phrase : {w.what, w.edited, w.full, w.original_number, w.back_to_plain, w.back_to_word})
      EXPECT_EQ(std::count(phrase.begin(), phrase.end(), '%'), 1) << language << " " << phrase;
    for (const std::string_view phrase :
         {w.edition, w.about, w.draft, w.ways, w.in_short, w.key_points, w.asks, w.glossary, w.sources, w.original,
          w.originals, w.from_document, w.from_terms, w.from_dictionary, w.explained})
      EXPECT_TRUE(!phrase.empty() && phrase.find('%') == phrase.npos) << language << " " << phrase;
  }
  EXPECT_EQ(plain_words("ja").language, "en");
}

}  // namespace
}  // namespace lectern
