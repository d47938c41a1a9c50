// The way of a file through Pandoc: prepared, run, read, and its words compared with the file's own.
// Never decides anything about the text. Tested by tests/pandoc.sh.
#include "input/pandoc_sources.h"

#include <algorithm>
#include <array>
#include <utility>

#include "input/digest.h"
#include "input/pandoc_program.h"

namespace lectern {
namespace {

struct FormatRow {
  PandocFormat format;
  const char* pandoc;       // its name there, with what it shall and shall not do
  const char* name;         // for people
  bool printed_title;       // what the metadata call the title is printed in the document
  bool describes_pictures;  // else Pandoc invents alternative texts
};

// Quotes and dashes of Markdown are left as they were typed, and TeX in it is text.
constexpr std::array format_table = {
    FormatRow{PandocFormat::docx, "docx+styles", "DOCX", true, true},
    FormatRow{PandocFormat::odt, "odt", "ODT", true, true},
    FormatRow{PandocFormat::epub, "epub", "EPUB", false, true},
    FormatRow{PandocFormat::rtf, "rtf", "RTF", true, false},
    FormatRow{PandocFormat::html, "html", "HTML", false, true},
    FormatRow{PandocFormat::markdown, "markdown-smart-raw_tex-latex_macros-raw_attribute", "Markdown", true, true},
};

PandocSource prepare(std::string bytes, PandocFormat format, Record& record) {
  switch (format) {
    case PandocFormat::docx: return prepare_docx(std::move(bytes), record);
    case PandocFormat::odt: return prepare_odt(std::move(bytes), record);
    case PandocFormat::epub: return prepare_epub(std::move(bytes), record);
    case PandocFormat::rtf: return prepare_rtf(std::move(bytes), record);
    case PandocFormat::html: return prepare_html(std::move(bytes));
    case PandocFormat::markdown: break;
  }
  PandocSource out;
  out.bytes = std::move(bytes);
  return out;
}

}  // namespace

Document read_with_pandoc(PandocInput input, const std::string& language, Record& record) {
  const FormatRow& row = *std::ranges::find(format_table, input.format, &FormatRow::format);
  std::string digest = sha256(input.bytes);
  PandocSource source = prepare(std::move(input.bytes), input.format, record);
  const std::string tree = run_pandoc(row.pandoc, source.bytes);
  source.bytes.clear();
  source.about.name = input.name;
  source.about.sha256 = std::move(digest);
  source.about.format = row.name;
  const PandocOptions options{.language = language,
                              .told_language = source.language,
                              .told_by_default = source.by_default,
                              .languages = source.marks.languages(),
                              .describes_pictures = row.describes_pictures,
                              .printed_title = row.printed_title,
                              .source = source.about};
  Document document = read_pandoc(tree, options, source.load_image ? source.load_image : input.beside, record);
  if (!source.words.empty()) check_source_words(source.words, document, record);
  return document;
}

}  // namespace lectern
