// The whole flow for one input: read, lay out, repair, structure, write.
// Runs in a worker; never prints, never writes outside its own folder. Tested by tests/cases and tests/bad_input.sh.
#include "pipeline/convert.h"

#include <fstream>
#include <nlohmann/json.hpp>
#include <optional>

#include "input/pandoc_sources.h"
#include "input/tei_reader.h"
#include "input/text_reader.h"
#include "output/repairs_writer.h"
#include "output/report_writer.h"
#include "output/tei_writer.h"
#include "output/writers.h"
#include "pipeline/edits_file.h"
#include "pipeline/figures.h"
#include "pipeline/packed_source.h"
#include "pipeline/page_files.h"
#include "pipeline/page_source.h"
#include "pipeline/place.h"
#include "pipeline/plain.h"
#include "pipeline/source.h"
#include "stages/edits/edit_document.h"
#include "stages/edits/edit_layout.h"
#include "stages/edits/edit_record.h"
#include "stages/edits/edit_repairs.h"
#include "stages/error.h"
#include "stages/extract/extract.h"
#include "stages/layout/lay_out.h"
#include "stages/pages_text.h"
#include "stages/repair/repair.h"
#include "stages/structure/structure.h"

namespace fs = std::filesystem;

namespace lectern {
namespace {

constexpr double kFigureDpi = 200;              // sharp on a screen at twice its size, small enough for a book
constexpr double kReportDpi = 100;              // small type can be read
constexpr double kLongReportDpi = 60;           // enough to see which part of a page is meant
constexpr int kLongReport = 40;                 // pages; a longer report has the smaller pictures
constexpr int kReportPages = 300;               // pictures in one report; a browser shows no more with pleasure
constexpr std::uintmax_t kMaxTei = 256u << 20;  // bytes of a TEI file, of one of its pictures, or of a text

using Keep = std::function<void(const char* name, const std::function<std::string()>& text)>;

std::vector<std::string> page_pictures(const Document& document, PageSource& source, const Progress& progress) {
  std::vector<std::string> out;
  const int count = std::min(static_cast<int>(document.surfaces.size()), kReportPages);
  for (int page = 1; page <= count; ++page) {
    progress("drawing page " + std::to_string(page) + " of " + std::to_string(count));
    try {
      out.push_back(source.png(page, count > kLongReport ? kLongReportDpi : kReportDpi));
    } catch (const Error&) {
      out.emplace_back();
    }
  }
  return out;
}

/// The repairs, and what an editor says of them and of the pages.
void repair_as_edited(Layout& layout, const Edits& edits, Record& record) {
  edit_layout(layout, edits, record);
  RepairOptions options;
  options.rejected = rejected_repairs(layout, options, edits, record);
  repair(layout, record, options);
  accept_repairs(layout, edits, record);
}

Document from_pages(PageSource& source, const ConvertOptions& options, const Edits& edits, const Progress& progress,
                    const Keep& keep, Record& record, std::vector<SeenPage>& seen) {
  progress("reading");
  Pages pages = source.read({options.language, options.threads, options.ocr, options.page_limit}, progress, record);
  keep("pages.txt", [&] { return write_pages(pages); });
  const std::string count = std::to_string(pages.pages.size()) + " pages, ";
  progress(count + "finding the reading order");
  Layout layout = lay_out(std::move(pages), record);
  keep("layout.txt", [&] { return write_layout(layout); });
  progress(count + "repairing words");
  repair_as_edited(layout, edits, record);
  progress(count + "finding the structure");
  Document document = structure(std::move(layout), record, {.language = options.language}, &seen);
  draw_figures(document,
               {.part = [&](int page, const Box& part) { return source.png(page, kFigureDpi, &part); },
                .page = [&](int page, double dpi) { return source.jpeg(page, dpi); }},
               record);
  return document;
}

std::string read_file(const fs::path& path);

/// The files that stand in the folder of the input or below it, by their relative address.
LoadImage beside(const fs::path& input) {
  return [folder = input.parent_path()](const std::string& url) {
    const fs::path path = fs::path(url).lexically_normal();
    const bool inside = path.is_relative() && !path.empty() && *path.begin() != "..";
    return inside ? read_file(folder / path) : std::string();
  };
}

Document from_text(const fs::path& input, const ConvertOptions& options, const Edits& edits, const Progress& progress,
                   const Keep& keep, Record& record, std::vector<SeenPage>& seen) {
  progress("reading");
  Extract extract = read_text(read_file(input), input.filename().string(), record);
  const bool paged = extract.paged;
  Layout layout = lay_out_text(std::move(extract), record);
  keep("layout.txt", [&] { return write_layout(layout); });
  progress("repairing words");
  repair_as_edited(layout, edits, record);
  progress("finding the structure");
  Document document = structure(std::move(layout), record, {.language = options.language}, &seen);
  without_geometry(document, record, paged);
  return document;
}

std::string read_file(const fs::path& path) {
  std::error_code none;
  if (!fs::is_regular_file(path, none) || fs::file_size(path, none) > kMaxTei) return "";
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

Document from_tei(const fs::path& input, const Progress& progress, Record& record) {
  progress("reading");
  return read_tei(read_file(input), beside(input), record);
}

Document from_pandoc(const fs::path& input, SourceKind kind, const ConvertOptions& options, const Progress& progress,
                     Record& record) {
  progress("reading with Pandoc");
  return read_with_pandoc({read_source(input), pandoc_format(kind), input.filename().string(), beside(input)},
                          options.language, record);
}

}  // namespace

Document read_document(const fs::path& input, const ConvertOptions& options, const Edits& edits,
                       const Progress& progress, std::optional<PageSource>& source, std::vector<SeenPage>& seen,
                       Record& record) {
  const Keep keep = [&](const char* name, const std::function<std::string()>& text) {
    if (options.keep_stages.empty()) return;
    std::error_code none;
    fs::create_directories(options.keep_stages, none);
    write_file(options.keep_stages / name, text());
  };
  const SourceKind kind = kind_of(input);
  if (has_pages(kind)) source.emplace(input, kind, options.password);
  record_edits(edits, record);
  Document document = source                     ? from_pages(*source, options, edits, progress, keep, record, seen)
                      : kind == SourceKind::text ? from_text(input, options, edits, progress, keep, record, seen)
                      : kind == SourceKind::tei  ? from_tei(input, progress, record)
                                                 : from_pandoc(input, kind, options, progress, record);
  if (!options.language.empty()) document.language = options.language;
  edit_document(document, edits, record, seen);
  if (seen.empty()) warn_of_page_edits(edits, record);  // not made from pages
  keep("document.tei.xml", [&] { return write_tei(document); });
  return document;
}

Converted convert(const fs::path& input, const ConvertOptions& options, const Progress& progress) {
  Converted out;
  std::optional<PageSource> source;
  std::vector<SeenPage> seen;
  const Edits edits = read_edits(options.edits, input, options.name, options.final_folder);
  const Document document = read_document(input, options, edits, progress, source, seen, out.record);

  progress("writing");
  std::optional<Simplified> plain;
  const auto wants = [&](std::string_view name) { return std::ranges::count(options.formats, name) > 0; };
  for (const Writer& writer : writers()) {
    const std::string name = options.name + std::string(writer.suffix);
    std::error_code none;
    const bool is_input = fs::equivalent(options.final_folder / name, input, none);
    if (is_input || !(options.formats.empty() ? writer.by_default : wants(writer.name))) continue;
    if (writer.plain && !plain) plain = make_plain(document, options, edits, progress, out.record);
    write_file(options.folder / name, writer.write(writer.plain ? plain_document(*plain, writer, options) : document));
  }
  write_page_files(source ? &*source : nullptr, input, document, seen,
                   {options.name, options.folder, options.final_folder, options.formats}, out.record);
  if (wants("tei") || wants("plain-tei") || options.formats.empty()) {
    if (!document.images.empty()) fs::create_directory(options.folder / "images");
    for (const Image& image : document.images) write_file(options.folder / "images" / image.name, image.bytes);
  }
  if (kind_of(input) != SourceKind::tei) {  // what was done to make it; a TEI file was made before
    const bool drawn = options.picture_report && source;
    const auto pngs = drawn ? page_pictures(document, *source, progress) : std::vector<std::string>();
    write_file(options.folder / "report.html",
               write_report(document, out.record, pngs, seen, plain ? options.name + ".plain-report.html" : ""));
    write_file(options.folder / "repairs.jsonl", write_repairs(out.record));
  }
  out.pages = static_cast<int>(document.surfaces.size());
  out.title = document.title;
  out.language = document.language;
  return out;
}

std::string Converted::dump_json() const {
  using Json = nlohmann::ordered_json;
  Json json{{"title", title}, {"language", language}, {"pages", pages}, {"repairs", record.repairs.size()}};
  json["warnings"] = Json::array();
  for (const Warning& w : record.warnings) {
    Json warning{{"code", w.code}};
    if (w.page > 0) warning["page"] = w.page;
    warning["message"] = w.message;
    json["warnings"].push_back(std::move(warning));
  }
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace lectern
