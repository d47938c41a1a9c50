// Writes what a library or a reading system needs to know, access metadata included.
// Never claims conformance that nobody has assessed, nor a feature that the book does not have.
// Tested by epub_writer_test.cpp, EPUBCheck and Ace.
#include "output/epub_package.h"

#include <openssl/sha.h>

#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>

#include "output/edition_navigation.h"
#include "output/edition_text.h"

namespace lectern {

namespace {

void meta(Xml& x, std::string_view property, std::string_view value) {
  x.line().open("meta").attr("property", property).text(value).close();
}

std::string sha256_hex(const std::string& text) {
  std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
  SHA256(reinterpret_cast<const unsigned char*>(text.data()), text.size(), digest.data());
  constexpr std::string_view hex = "0123456789abcdef";
  std::string out;
  for (const unsigned char c : digest) {
    out += hex[c >> 4];
    out += hex[c & 15];
  }
  return out;
}

std::string summary(const Edition& edition) {
  const EditionPlan& plan = edition.plan;
  std::string text(edition.words.summary);
  const auto add = [&](std::string_view sentence) { text += " " + std::string(sentence); };
  if (!plan.pages.empty()) add(edition.words.summary_pages);
  if (!plan.notes.empty()) add(edition.words.summary_notes);
  if (plan.undescribed > 0) add(fill(edition.words.summary_undescribed, std::to_string(plan.undescribed)));
  else if (plan.figures > 0) add(edition.words.summary_described);
  return text;
}

void access(Xml& x, const Edition& edition) {
  const EditionPlan& plan = edition.plan;
  meta(x, "schema:accessMode", "textual");
  if (plan.figures > 0) meta(x, "schema:accessMode", "visual");
  meta(x, "schema:accessModeSufficient", plan.undescribed > 0 ? "textual,visual" : "textual");
  bool headings = false;
  for (const HeadingPlace& place : plan.headings) headings = headings || !place.text.empty();
  if (headings) meta(x, "schema:accessibilityFeature", "structuralNavigation");
  meta(x, "schema:accessibilityFeature", "tableOfContents");
  meta(x, "schema:accessibilityFeature", "readingOrder");
  meta(x, "schema:accessibilityFeature", "displayTransformability");
  if (!plan.pages.empty()) {
    meta(x, "schema:accessibilityFeature", "pageNavigation");
    meta(x, "schema:accessibilityFeature", "pageBreakMarkers");
  }
  if (plan.figures > 0 && plan.undescribed == 0) meta(x, "schema:accessibilityFeature", "alternativeText");
  meta(x, "schema:accessibilityHazard", "none");
  meta(x, "schema:accessibilitySummary", summary(edition));
}

/// The number that stands at `at`, `digits` long; -1: none.
int number_at(std::string_view text, std::size_t at, std::size_t digits) {
  int value = -1;
  if (at + digits > text.size()) return -1;
  const auto [end, error] = std::from_chars(text.data() + at, text.data() + at + digits, value);
  return error == std::errc() && end == text.data() + at + digits ? value : -1;
}

}  // namespace

std::string epub_identifier(const Document& document) {
  std::string hash = document.source.sha256;
  if (hash.size() < 32 || hash.find_first_not_of("0123456789abcdef") != std::string::npos)
    hash = sha256_hex(document.title + "\n" + document.source.name + "\n" + std::to_string(document.body.size()));
  hash.resize(32);
  hash[12] = '8';  // version 8 of RFC 9562: made from something of one's own
  hash[16] = "89ab"[static_cast<std::size_t>(hash[16]) % 4];
  return "urn:uuid:" + hash.substr(0, 8) + "-" + hash.substr(8, 4) + "-" + hash.substr(12, 4) + "-" +
         hash.substr(16, 4) + "-" + hash.substr(20);
}

std::string epub_modified(std::string_view created) {
  using namespace std::chrono;
  const std::string none = "1980-01-01T00:00:00Z";
  const year_month_day date{year{number_at(created, 0, 4)}, month{static_cast<unsigned>(number_at(created, 5, 2))},
                            day{static_cast<unsigned>(number_at(created, 8, 2))}};
  if (created.size() < 10 || created[4] != '-' || created[7] != '-' || !date.ok() || date.year() < year{1}) return none;
  long long seconds = 0;
  if (created.size() >= 19 && created[10] == 'T') {
    const int h = number_at(created, 11, 2), m = number_at(created, 14, 2), s = number_at(created, 17, 2);
    if (h < 0 || h > 23 || m < 0 || m > 59 || s < 0 || s > 59) return none;
    seconds = h * 3600 + m * 60 + s;
    const std::string_view zone = created.substr(19);
    const int zh = number_at(zone, 1, 2), zm = std::max(0, number_at(zone, 4, 2));
    if (zone.size() >= 3 && (zone[0] == '+' || zone[0] == '-') && zh >= 0)
      seconds -= (zone[0] == '+' ? 1 : -1) * (zh * 3600 + zm * 60);
  }
  const sys_seconds time = sys_seconds(sys_days(date)) + std::chrono::seconds(seconds);
  const year_month_day utc{floor<days>(time)};
  const hh_mm_ss clock{time - floor<days>(time)};
  std::array<char, 40> out{};
  std::snprintf(out.data(), out.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(utc.year()),
                static_cast<unsigned>(utc.month()), static_cast<unsigned>(utc.day()),
                static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                static_cast<int>(clock.seconds().count()));
  return out.data();
}

std::string epub_package(const Edition& edition, const std::vector<EpubFile>& files) {
  const Document& d = edition.document;
  const std::string language = language_tag(d.language).empty() ? "und" : language_tag(d.language);
  const std::string source = flat_text({Inline{Text{d.source.name}}});
  Xml x;
  x.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").open("package").attr("xmlns", "http://www.idpf.org/2007/opf");
  x.attr("version", "3.0").attr("xml:lang", language).attr("unique-identifier", "book-id");
  if (right_to_left(language)) x.attr("dir", "rtl");
  x.line().open("metadata").attr("xmlns:dc", "http://purl.org/dc/elements/1.1/");
  x.line().open("dc:identifier").attr("id", "book-id").text(epub_identifier(d)).close();
  x.line().element("dc:title", edition_title(d, edition.words));
  x.line().element("dc:language", language);
  for (const std::string& author : d.authors)
    if (const std::string name = flat_text({Inline{Text{author}}}); !name.empty()) x.line().element("dc:creator", name);
  if (!source.empty()) x.line().element("dc:source", source);
  meta(x, "dcterms:modified", epub_modified(d.source.created));
  if (!edition.plan.pages.empty())
    meta(x, "pageBreakSource", source.empty() ? edition_title(d, edition.words) : source);
  access(x, edition);
  x.line(1).close();
  x.line().open("manifest");
  for (const EpubFile& file : files)
    x.line()
        .open("item")
        .attr("id", file.id)
        .attr("href", file.name)
        .attr("media-type", file.media_type)
        .attr_if("properties", file.properties)
        .close();
  x.line(1).close();
  x.line().open("spine");
  if (right_to_left(language)) x.attr("page-progression-direction", "rtl");
  for (const EpubFile& file : files)
    if (file.in_spine) x.line().open("itemref").attr("idref", file.id).close();
  x.line(1).close().line(1).close().raw("\n");
  return x.take();
}

}  // namespace lectern
