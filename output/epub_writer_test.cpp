#include "output/epub_writer.h"

#include <gtest/gtest.h>
#include <zip.h>

#include <map>
#include <set>

#include "output/edition_sample_test.h"
#include "output/epub_archive.h"
#include "output/epub_package.h"
#include "output/markup_scan_test.h"

namespace lectern {
namespace {

using Files = std::map<std::string, std::string>;

Files unpack(const std::string& bytes) {
  zip_error_t error;
  zip_error_init(&error);
  zip_t* archive =
      zip_open_from_source(zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error), ZIP_RDONLY, &error);
  Files files;
  for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
    zip_stat_t stat;
    zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat);
    std::string content(stat.size, '\0');
    zip_file_t* file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
    zip_fread(file, content.data(), content.size());
    zip_fclose(file);
    files[stat.name] = std::move(content);
  }
  zip_discard(archive);
  return files;
}

/// Every link of every file leads to an id of a file in the book; every file is well-formed and has one or more h1.
void expect_sound(const Files& files) {
  std::map<std::string, std::set<std::string>> ids;
  std::map<std::string, std::vector<Element>> pages;
  for (const auto& [name, content] : files) {
    if (!name.ends_with(".xhtml")) continue;
    pages[name] = scan_markup(content);
    EXPECT_FALSE(named(pages[name], "h1").empty()) << name;
    for (const Element& e : pages[name])
      if (e.attributes.contains("id")) {
        EXPECT_TRUE(ids[name].insert(e.attributes.at("id")).second) << name;
      }
  }
  std::set<std::string> markers, listed;
  for (const auto& [name, page] : pages)
    for (const Element& e : page) {
      if (e.has("role", "doc-pagebreak")) markers.insert(name + "#" + e.attributes.at("id"));
      const auto href = e.attributes.find("href");
      if (href == e.attributes.end() || href->second.starts_with("http") || href->second.starts_with("mailto:") ||
          e.name == "link")
        continue;
      const std::size_t hash = href->second.find('#');
      const std::string file = hash == 0 ? name : "EPUB/" + href->second.substr(0, hash);
      EXPECT_TRUE(files.contains(file)) << href->second;
      if (hash != std::string::npos) {
        EXPECT_TRUE(ids[file].contains(href->second.substr(hash + 1))) << name << " " << href->second;
      }
      if (name == "EPUB/nav.xhtml" && href->second.find("#page-") != std::string::npos)
        listed.insert("EPUB/" + href->second);
    }
  EXPECT_EQ(markers, listed);
  const auto package = scan_markup(files.at("EPUB/package.opf"));
  std::set<std::string> manifest;
  for (const Element& item : named(package, "item"))
    EXPECT_TRUE(manifest.insert("EPUB/" + item.attributes.at("href")).second);
  for (const auto& [name, content] : files)
    if (name.starts_with("EPUB/") && name != "EPUB/package.opf") {
      EXPECT_TRUE(manifest.contains(name)) << name;
    }
  EXPECT_EQ(named(package, "itemref").size(), pages.size());
}

TEST(EpubWriter, EveryBookIsSound) {
  expect_sound(unpack(write_epub(rich_document())));
  expect_sound(unpack(write_epub(nasty_document())));
  expect_sound(unpack(write_epub(Document{})));
  for (unsigned seed = 0; seed < 60; ++seed) expect_sound(unpack(write_epub(random_document(seed))));
}

TEST(EpubWriter, SameDocumentSameBytes) { EXPECT_EQ(write_epub(rich_document()), write_epub(rich_document())); }

TEST(EpubWriter, MimetypeComesFirstAndStored) {
  const std::string bytes = write_epub(rich_document());
  EXPECT_EQ(bytes.substr(0, 4), "PK\x03\x04");
  EXPECT_EQ(bytes.substr(30, 28), "mimetypeapplication/epub+zip");
}

TEST(EpubWriter, LongTextIsCutIntoFilesThatSayWhereTheyContinue) {
  Document d;
  d.title = "Long";
  d.language = "en";
  d.body.push_back({Heading{1, {Inline{Text{"Only section"}}}}});
  for (int page = 1; page <= 300; ++page) {
    d.body.push_back({PageStart{page, std::to_string(page), {}}});
    d.body.push_back({Paragraph{{Inline{Text{std::string(2000, 'x')}}}}});
  }
  const Files files = unpack(write_epub(d));
  expect_sound(files);
  EXPECT_TRUE(files.contains("EPUB/text-003.xhtml"));
  EXPECT_NE(files.at("EPUB/text-002.xhtml").find("<h1>Only section (continued)</h1>"), std::string::npos);
}

TEST(EpubWriter, AccessMetadataSayWhatIsTrue) {
  const std::string package = unpack(write_epub(rich_document())).at("EPUB/package.opf");
  for (const char* part : {">textual<", ">visual<", ">textual,visual<", ">pageBreakMarkers<", ">tableOfContents<",
                           ">none<", "\"pageBreakSource\">tram.pdf<", "xml:lang=\"en\""})
    EXPECT_NE(package.find(part), std::string::npos) << part;
  EXPECT_EQ(package.find("alternativeText"), std::string::npos);
  EXPECT_EQ(package.find("conformsTo"), std::string::npos);
  EXPECT_NE(package.find("Pictures still without a description: 2."), std::string::npos);
}

TEST(EpubWriter, ModifiedComesFromTheSource) {
  struct Row {
    const char *created, *modified;
  };
  const Row rows[] = {{"2023-06-14T23:30:00-02:00", "2023-06-15T01:30:00Z"},
                      {"2023-06-14T23:30:00Z", "2023-06-14T23:30:00Z"},
                      {"2024-03-01T00:10:00+01:00", "2024-02-29T23:10:00Z"},
                      {"2023-06-14", "2023-06-14T00:00:00Z"},
                      {"2023-06", "1980-01-01T00:00:00Z"},
                      {"2023-02-30", "1980-01-01T00:00:00Z"},
                      {"", "1980-01-01T00:00:00Z"},
                      {"yesterday..", "1980-01-01T00:00:00Z"},
                      {"2023-06-14T99:30:00Z", "1980-01-01T00:00:00Z"}};
  for (const Row& row : rows) EXPECT_EQ(epub_modified(row.created), row.modified) << row.created;
}

TEST(EpubWriter, IdentifierComesFromTheSource) {
  Document d;
  d.source.sha256 = std::string(64, 'f');
  EXPECT_EQ(epub_identifier(d), "urn:uuid:ffffffff-ffff-8fff-afff-ffffffffffff");
  d.source.sha256 = "";
  EXPECT_EQ(epub_identifier(d).size(), 45u);
}

TEST(EpubArchive, KeepsBytes) {
  const Files files =
      unpack(make_archive({{"a", std::string("\0\1", 2), false}, {"b/c", std::string(5000, 'x')}, {"d", ""}}));
  EXPECT_EQ(files.at("a"), std::string("\0\1", 2));
  EXPECT_EQ(files.at("b/c"), std::string(5000, 'x'));
  EXPECT_EQ(files.at("d"), "");
}

}  // namespace
}  // namespace lectern
