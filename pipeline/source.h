// What an input is, told from its first bytes. Its name says only what plain text, which has no sign of its own, is
// not.
#pragma once

#include <filesystem>
#include <string_view>

namespace lectern {

/// text: plain text, or the Markdown of a converter (stages/extract). image: PNG, JPEG, TIFF or WebP. From docx on:
/// read with Pandoc.
enum class SourceKind { pdf, tei, text, image, docx, odt, epub, rtf, html, markdown };

/// "DOCX"
const char* source_kind_name(SourceKind kind);
constexpr bool is_for_pandoc(SourceKind kind) { return kind >= SourceKind::docx; }

/// Of text, whose own signs Markdown shares, only a file that is named .md can be Markdown.
/// Throws Error: not_found, not_permitted, or not_a_pdf (a folder, an empty file, any other format), with a remedy.
SourceKind kind_of(const std::filesystem::path& path);

/// Whether bytes are text in some encoding: the one place that decides it. No mark-up language with a signature (HTML,
/// RTF) and no binary format is.
bool is_text(std::string_view head);

/// Whether Markdown is as its authors write it, and not an extract: headings with #, no notes as paragraphs that open
/// with raised digits, no bold lines for headings, no page numbers, no form feeds. The one place that decides it.
bool sound_markdown(std::string_view text);

}  // namespace lectern
