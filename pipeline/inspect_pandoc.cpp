// Gathers what an office file, e-book or web page says of itself and what it holds, by reading it.
// Runs in a worker; never writes a file. Tested by tests/pandoc.sh.
#include "pipeline/inspect_pandoc.h"

#include <string>

#include "input/document_parts.h"
#include "input/pandoc_sources.h"
#include "pipeline/packed_source.h"

namespace lectern {
namespace {

using Json = nlohmann::ordered_json;

struct Counts {
  std::size_t headings = 0, paragraphs = 0, lists = 0, tables = 0, pictures = 0, notes = 0;

  void all(const Blocks& blocks) {
    for (const Block& block : blocks) {
      headings += std::holds_alternative<Heading>(block.is);
      paragraphs += std::holds_alternative<Paragraph>(block.is);
      lists += std::holds_alternative<List>(block.is);
      tables += std::holds_alternative<Table>(block.is);
      pictures += std::holds_alternative<Figure>(block.is);
      visit_parts(
          block, [&](const Inlines& content) { all(content); }, [&](const Blocks& inner) { all(inner); });
    }
  }
  void all(const Inlines& content) {
    for (const Inline& one : content) {
      notes += std::holds_alternative<Note>(one.is);
      visit_parts(
          one, [&](const Inlines& inner) { all(inner); }, [&](const Blocks& inner) { all(inner); });
    }
  }
};

}  // namespace

Json inspect_with_pandoc(const std::filesystem::path& input, SourceKind kind) {
  Record record;
  const Document document =
      read_with_pandoc({read_source(input), pandoc_format(kind), input.filename().string(), {}}, "", record);
  Counts counts;
  counts.all(document.front);
  counts.all(document.body);
  std::string authors;
  for (const std::string& author : document.authors) authors += (authors.empty() ? "" : ", ") + author;
  Json facts{{"format", source_kind_name(kind)},
             {"title", document.title},
             {"author", authors},
             {"language", document.language},
             {"created", document.source.created},
             {"sha256", document.source.sha256},
             {"headings", counts.headings},
             {"paragraphs", counts.paragraphs},
             {"lists", counts.lists},
             {"tables", counts.tables},
             {"pictures", counts.pictures},
             {"notes", counts.notes}};
  facts["warnings"] = Json::array();
  for (const Warning& w : record.warnings) facts["warnings"].push_back({{"code", w.code}, {"message", w.message}});
  facts["plan"] = "read it with Pandoc and convert it";
  std::string text = input.string() + "\n";
  for (const char* key : {"format", "title", "author", "language", "created"})
    if (const std::string value = facts[key]; !value.empty()) text += std::string("  ") + key + ": " + value + '\n';
  for (const char* key : {"headings", "paragraphs", "lists", "tables", "pictures", "notes"})
    text += std::string("  ") + key + ": " + std::to_string(facts[key].get<std::size_t>()) + '\n';
  for (const Json& warning : facts["warnings"]) text += "  warning: " + warning["message"].get<std::string>() + '\n';
  facts["text"] = text + "  Lectern would: " + facts["plan"].get<std::string>() + '\n';
  return facts;
}

}  // namespace lectern
