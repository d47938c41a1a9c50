// Gathers what a PDF says of itself and what its pages hold.
// Runs in a worker; never writes a file. Tested by tests/bad_input.sh.
#include "pipeline/inspect.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "input/pdf_reader.h"
#include "pipeline/inspect_images.h"
#include "pipeline/inspect_pandoc.h"
#include "pipeline/source.h"
#include "stages/trust/trust.h"

namespace lectern {
namespace {

using Json = nlohmann::ordered_json;

constexpr double kPictureOfPage = 0.6;    // part of a page that a picture covers to be the page itself
constexpr std::size_t kFontsListed = 12;  // for people; the JSON has them all

std::string kind_of_page(const Page& page) {
  const bool text = std::ranges::any_of(
      page.glyphs, [](const Glyph& g) { return g.visibility == Visibility::visible && g.code != U' '; });
  const bool hidden =
      std::ranges::any_of(page.glyphs, [](const Glyph& g) { return g.visibility == Visibility::invisible; });
  const bool picture = std::ranges::any_of(
      page.pictures, [&](const Picture& p) { return p.box.area() > kPictureOfPage * page.width * page.height; });
  if (picture && hidden) return "scan with a text layer";
  if (text) return "text";
  return picture ? "scan" : page.pictures.empty() && page.drawings.empty() ? "empty" : "pictures only";
}

/// "1–3, 7": the pages of one kind.
std::string ranges(const std::vector<int>& pages) {
  std::string out;
  for (std::size_t i = 0, j = 0; i < pages.size(); i = j + 1) {
    for (j = i; j + 1 < pages.size() && pages[j + 1] == pages[j] + 1;) ++j;
    out += (out.empty() ? "" : ", ") + std::to_string(pages[i]);
    if (j > i) out += "–" + std::to_string(pages[j]);
  }
  return out;
}

std::string plan(const Json& facts) {
  bool keep = false, layer = false, compare = false, read = false;
  for (const Json& page : facts["trust"]) {
    const std::string trust = page["trust"].get<std::string>();
    keep = keep || trust == "sound";
    layer = layer || trust == "ocr-layer";
    compare = compare || trust == "unsure";
    read = read || trust == "picture" || trust == "wrong";
  }
  std::string out;
  const auto say = [&](bool is, const char* what) { out += is ? (out.empty() ? "" : "; ") + std::string(what) : ""; };
  say(keep, "use the pages' own text");
  say(layer, "use the hidden text of pages where it is what their picture shows");
  say(compare, "compare the text of pages in doubt with their picture");
  say(read, "read the pages without text to trust from their picture (OCR)");
  return out.empty() ? "make an empty document: there is nothing to read" : out;
}

std::string yes(bool value) { return value ? "yes" : "no"; }

std::string for_people(const std::string& name, const Json& facts) {
  std::string out = name + "\n";
  const auto line = [&](const char* what, const std::string& value) {
    if (!value.empty()) out += std::string("  ") + what + ": " + value + '\n';
  };
  line("pages", std::to_string(facts["pages"].get<std::size_t>()));
  for (const auto& [kind, pages] : facts["page_kinds"].items()) line(kind.c_str(), "page " + ranges(pages));
  std::map<std::string, std::vector<int>> trust;
  for (const Json& page : facts["trust"])
    trust[page["trust"].get<std::string>() + ", " + page["reason"].get<std::string>()].push_back(
        page["page"].get<int>());
  for (const auto& [what, pages] : trust) line("text", "page " + ranges(pages) + ": " + what);
  for (const char* key : {"title", "author", "language", "producer", "creator", "created"})
    line(key, facts.value(key, ""));
  for (const char* key : {"tagged", "encrypted", "page_labels"}) line(key, yes(facts.value(key, false)));
  line("outline", std::to_string(facts["outline"].get<std::size_t>()) + " entries");
  std::string fonts;
  for (std::size_t i = 0; i < std::min(facts["fonts"].size(), kFontsListed); ++i)
    fonts += (i ? ", " : "") + facts["fonts"][i]["name"].get<std::string>();
  if (facts["fonts"].size() > kFontsListed)
    fonts += " and " + std::to_string(facts["fonts"].size() - kFontsListed) + " more";
  line("fonts", fonts);
  for (const Json& warning : facts["warnings"])
    line("warning", (warning.contains("page") ? "page " + std::to_string(warning["page"].get<int>()) + ": " : "") +
                        warning["message"].get<std::string>());
  line("Lectern would", facts["plan"].get<std::string>());
  return out;
}

}  // namespace

std::string inspect(const std::filesystem::path& input, const std::string& password, int threads) {
  const auto dump = [](const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); };
  const SourceKind kind = kind_of(input);
  if (kind == SourceKind::text)
    return dump(
        {{"format", "text"},
         {"plan", "find its headings, lists and notes, and convert it"},
         {"text", input.string() +
                      "\n  a text extract\n  Lectern would: find its headings, lists and notes, and convert it\n"}});
  if (kind == SourceKind::image) return dump(inspect_images(input));
  if (is_for_pandoc(kind)) return dump(inspect_with_pandoc(input, kind));
  if (kind == SourceKind::tei)
    return dump({{"format", "TEI"},
                 {"plan", "make the editions again from it"},
                 {"text", input.string() + "\n  a TEI file\n  Lectern would: make the editions again from it\n"}});
  Record record;
  const Pages pages = read_pdf(input, {.password = password, .threads = threads}, record);
  const SourceInfo& source = pages.source;
  Json facts{{"format", "PDF"},
             {"pages", pages.pages.size()},
             {"title", source.title},
             {"author", source.author},
             {"language", source.language},
             {"producer", source.producer},
             {"creator", source.creator},
             {"created", source.created},
             {"sha256", source.sha256},
             {"tagged", source.tagged},
             {"encrypted", source.encrypted},
             {"page_labels", source.labels},
             {"outline", pages.outline.size()}};
  facts["fonts"] = Json::array();
  for (const Font& font : pages.fonts) facts["fonts"].push_back({{"name", font.name}, {"unicode", font.unicode}});
  std::map<std::string, std::vector<int>> kinds;
  for (const Page& page : pages.pages) kinds[kind_of_page(page)].push_back(page.number);
  facts["page_kinds"] = kinds;
  facts["trust"] = Json::array();
  for (const PageTrust& t : judge(pages))
    facts["trust"].push_back({{"page", t.page}, {"trust", name_of(t.trust)}, {"reason", t.reason}});
  facts["warnings"] = Json::array();
  for (const Warning& w : record.warnings) {
    Json warning{{"code", w.code}, {"message", w.message}};
    if (w.page > 0) warning["page"] = w.page;
    facts["warnings"].push_back(std::move(warning));
  }
  facts["plan"] = plan(facts);
  facts["text"] = for_people(input.string(), facts);
  return dump(facts);
}

}  // namespace lectern
