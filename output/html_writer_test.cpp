#include "output/html_writer.h"

#include <gtest/gtest.h>

#include <algorithm>

#include <set>

#include "output/edition_sample_test.h"
#include "output/markup_scan_test.h"

namespace lectern {
namespace {

Document with_body(Blocks body) {
  Document d;
  d.title = "T";
  d.language = "en";
  d.body = std::move(body);
  return d;
}

std::vector<Element> write(const Document& d) { return scan_markup(write_html(d)); }

int rank(const Element& e) {
  if (e.name.size() == 2 && e.name[0] == 'h' && e.name[1] >= '1' && e.name[1] <= '6') return e.name[1] - '0';
  return e.has("role", "heading") ? std::stoi(e.attributes.at("aria-level")) : 0;
}

/// What must hold for every page: one h1, no skipped rank, no doubled id, every inner link leads somewhere, every
/// region has a name of its own.
void expect_sound(const std::vector<Element>& page) {
  std::set<std::string> ids, regions;
  int last = 0, titles = 0;
  for (const Element& e : page) {
    if (const auto id = e.attributes.find("id"); id != e.attributes.end()) {
      EXPECT_TRUE(ids.insert(id->second).second) << id->second;
    }
    if (const int r = rank(e)) {
      titles += r == 1 ? 1 : 0;
      EXPECT_LE(r, last + 1) << e.text;
      EXPECT_NE(e.text, "");
      last = r;
    }
    const bool region = e.name == "section" || e.has("role", "region");
    if (region && e.attributes.contains("aria-label")) {
      EXPECT_TRUE(regions.insert(e.attributes.at("aria-label")).second);
    }
  }
  EXPECT_EQ(titles, 1);
  for (const Element& e : page) {
    const auto href = e.attributes.find("href");
    if (href == e.attributes.end()) continue;
    EXPECT_EQ(std::count(e.parents.begin(), e.parents.end(), "a"), 0);
    if (href->second.starts_with("#")) {
      EXPECT_TRUE(ids.contains(href->second.substr(1))) << href->second;
    } else {
      EXPECT_TRUE(href->second.starts_with("http") || href->second.starts_with("mailto:")) << href->second;
    }
  }
}

TEST(HtmlWriter, EveryPageIsSound) {
  expect_sound(write(rich_document()));
  expect_sound(write(nasty_document()));
  expect_sound(write(Document{}));
  for (unsigned seed = 0; seed < 200; ++seed) expect_sound(write(random_document(seed)));
}

TEST(HtmlWriter, SameDocumentSameBytes) { EXPECT_EQ(write_html(rich_document()), write_html(rich_document())); }

TEST(HtmlWriter, TitleComesFromTheTitleBlock) {
  const auto page = write(rich_document());
  EXPECT_EQ(named(page, "h1").at(0).text, "The Last Tram");
  EXPECT_EQ(named(page, "title").at(0).text, "The Last Tram");
  EXPECT_EQ(page.front().attributes.at("lang"), "en");
  EXPECT_EQ(named(write(with_body({})), "h1").at(0).text, "T");
}

TEST(HtmlWriter, HeadingsOfABoxStandBelowTheirSection) {
  const auto page = write(rich_document());
  for (const Element& e : page)
    if (e.text == "A case: the North line" && rank(e) > 0) {
      EXPECT_EQ(e.name, "h4");
    }
  EXPECT_EQ(with(page, "aria-label", "Box: A case: the North line").size(), 1u);
}

TEST(HtmlWriter, DeepHeadingsKeepTheirLevel) {
  Blocks body;
  for (int level = 1; level < 9; ++level) body.push_back({Heading{level, {Inline{Text{"x"}}}}});
  const auto deep = with(write(with_body(body)), "role", "heading");
  ASSERT_EQ(deep.size(), 3u);
  EXPECT_EQ(deep.back().attributes.at("aria-level"), "9");
}

TEST(HtmlWriter, NotesAreLinkedBothWays) {
  const auto page = write(rich_document());
  const auto references = with(page, "role", "doc-noteref"), back = with(page, "role", "doc-backlink");
  ASSERT_EQ(references.size(), 4u);
  ASSERT_EQ(back.size(), 4u);
  EXPECT_EQ(references[0].attributes.at("aria-label"), "note 1");
  EXPECT_EQ(references[0].text, "1");
  EXPECT_EQ(back[0].attributes.at("aria-label"), "Back to reference 1");
  EXPECT_EQ(back[3].attributes.at("aria-label"), "Back to reference [1]");
  std::set<std::string> names;
  for (std::size_t n = 0; n < 4; ++n) {
    names.insert(references[n].attributes.at("aria-label"));
    EXPECT_EQ(with(page, "id", back[n].attributes.at("href").substr(1)).size(), 1u);
  }
  EXPECT_EQ(names, (std::set<std::string>{"note 1", "note *", "note 2", "note [1]"}));
  const auto section = with(page, "role", "doc-endnotes");
  ASSERT_EQ(section.size(), 1u);
  EXPECT_EQ(section[0].name, "section");
  EXPECT_TRUE(with(page, "role", "doc-endnote").empty());
}

TEST(HtmlWriter, PageMarkersAreEmptyNamedAndListed) {
  const auto page = write(rich_document());
  const auto markers = with(page, "role", "doc-pagebreak");
  ASSERT_EQ(markers.size(), 6u);
  EXPECT_EQ(markers[3].attributes.at("title"), "iv");
  EXPECT_EQ(markers[3].attributes.at("id"), "page-4");
  for (const Element& m : markers) EXPECT_EQ(m.text, "");
  const auto list = with(page, "role", "doc-pagelist");
  ASSERT_EQ(list.size(), 1u);
  EXPECT_NE(list[0].text.find("iv"), std::string::npos);
}

TEST(HtmlWriter, RunningHeadsAreAbsent) {
  EXPECT_EQ(write_html(rich_document()).find("RUNNING HEAD"), std::string::npos);
}

TEST(HtmlWriter, PrintedContentsBecomeTheNavigation) {
  const auto nav = with(write(rich_document()), "role", "doc-toc");
  ASSERT_EQ(nav.size(), 1u);
  for (const char* part : {"In this brief", "1. What we saw", "Who rides", "What to do", "Notes"})
    EXPECT_NE(nav[0].text.find(part), std::string::npos) << part;
}

TEST(HtmlWriter, ScopesOfATable) {
  const auto heads = named(write(rich_document()), "th");
  std::string scopes;
  for (const Element& th : heads) scopes += th.text + ":" + th.attributes.at("scope") + " ";
  EXPECT_EQ(
      scopes,
      "Trams:colgroup Passengers:col Day:col Night:col North line:row Lines that were closed:rowgroup South line:row ");
}

TEST(HtmlWriter, PicturesAreDescribedOrMarked) {
  const auto page = write(rich_document());
  const auto images = named(page, "img");
  ASSERT_EQ(images.size(), 3u);
  EXPECT_EQ(images[0].attributes.at("alt"), "A stop at night, nobody waits.");
  EXPECT_EQ(images[1].attributes.at("alt"), "Picture without a description");
  EXPECT_EQ(images[2].attributes.at("alt"), "");
  EXPECT_EQ(with(page, "class", "mark").size(), 2u);
}

TEST(HtmlWriter, ListsKeepTheirPrintedNumbers) {
  const auto page = write(rich_document());
  const auto lists = named(page, "ol");
  EXPECT_EQ(with(lists, "start", "12").size(), 1u);
  EXPECT_EQ(with(lists, "type", "a").size(), 1u);
  EXPECT_EQ(with(lists, "class", "labelled").size(), 1u);
  EXPECT_NE(write_html(rich_document()).find("1.º"), std::string::npos);
}

TEST(HtmlWriter, LanguagesAndDirections) {
  const auto page = write(rich_document());
  EXPECT_EQ(with(page, "lang", "de").at(0).text, "Feierabend");
  EXPECT_EQ(with(page, "lang", "fr").at(0).name, "div");
  for (const Element& e : with(page, "lang", "ar")) EXPECT_TRUE(e.has("dir", "rtl"));
  Document d = with_body({});
  d.language = "fa";
  EXPECT_TRUE(write(d).front().has("dir", "rtl"));
}

TEST(HtmlWriter, RepeatingPullQuotesAreSilent) {
  const auto hidden = with(write(rich_document()), "role", "doc-pullquote");
  ASSERT_EQ(hidden.size(), 1u);
  EXPECT_TRUE(hidden[0].has("aria-hidden", "true"));
}

TEST(HtmlWriter, NastyTextStaysText) {
  const std::string html = write_html(nasty_document());
  for (const char* bad : {"<script", "javascript:alert(1)\"", "href=\"data:", "\xEE\x80\x81", "\x01", "\xC2\x85"})
    EXPECT_EQ(html.find(bad), std::string::npos) << bad;
  EXPECT_NE(html.find("&lt;b&gt;&amp;amp;]]&gt;"), std::string::npos);
}

TEST(HtmlWriter, NoPlaceOutsideIsLoaded) {
  for (const Element& e : write(rich_document())) {
    EXPECT_TRUE(e.name != "script" && e.name != "link" && e.name != "iframe") << e.name;
    if (const auto src = e.attributes.find("src"); src != e.attributes.end()) {
      EXPECT_TRUE(src->second.starts_with("data:"));
    }
  }
}

}  // namespace
}  // namespace lectern
