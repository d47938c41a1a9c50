#include "pipeline/source.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>
#include <string>

#include "stages/error.h"

namespace fs = std::filesystem;

namespace lectern {
namespace {

struct File {
  explicit File(const std::string& bytes, const std::string& ending = "")
      : path(fs::temp_directory_path() / ("lectern-source-test-" + std::to_string(getpid()) + ending)) {
    std::ofstream(path, std::ios::binary) << bytes;
  }
  ~File() { fs::remove(path); }
  fs::path path;
};

ErrorCode refusal(const fs::path& path) {
  try {
    kind_of(path);
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find(';'), std::string::npos) << "no remedy: " << error.what();
    return error.code;
  }
  return ErrorCode::internal;
}

TEST(Source, TellsPdfFromTei) {
  const std::pair<std::string, SourceKind> rows[] = {
      {"%PDF-1.7\n", SourceKind::pdf},
      {"some bytes before\n%PDF-1.4\n", SourceKind::pdf},
      {"\n1 0 obj << >> endobj", SourceKind::pdf},
      {"The council heard an objection. They object.\n\nIt has 1 objection, and 2 obj.\n", SourceKind::text},
      {std::string(5000, 'x') + "startxref\n9\n%%EOF", SourceKind::pdf},
      {"<TEI/>", SourceKind::tei},
      {"\xEF\xBB\xBF \n<?xml version=\"1.0\"?>", SourceKind::tei},
  };
  for (const auto& [bytes, kind] : rows) EXPECT_EQ(kind_of(File(bytes).path), kind) << bytes;
}

TEST(Source, TellsWebPagesRtfAndImages) {
  const std::pair<std::string, SourceKind> rows[] = {
      {"<!DOCTYPE html>\n<html>", SourceKind::html},
      {"<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">", SourceKind::html},
      {"\n<HTML lang=en>", SourceKind::html},
      {"<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\">", SourceKind::html},
      {"<?xml version=\"1.0\"?><TEI><header>", SourceKind::tei},
      {"<headline>", SourceKind::tei},
      {"{\\rtf1\\ansi", SourceKind::rtf},
      {"\x89PNG\r\n\x1A\n", SourceKind::image},
      {std::string("II*\0", 4), SourceKind::image},
  };
  for (const auto& [bytes, kind] : rows) EXPECT_EQ(kind_of(File(bytes).path), kind) << bytes;
}

TEST(Source, MarkdownNeedsItsMarksAndItsName) {
  const std::string sound = "# Title\n\nText.\n", extract = "Text\n\n12\n";
  EXPECT_EQ(kind_of(File(sound, ".md").path), SourceKind::markdown);
  EXPECT_EQ(kind_of(File(sound, ".txt").path), SourceKind::text);
  EXPECT_EQ(kind_of(File(extract, ".md").path), SourceKind::text);
  EXPECT_EQ(kind_of(File(sound + "caf\xE9", ".md").path), SourceKind::text);  // Pandoc reads UTF-8 only
}

TEST(Source, TellsTextByItsBytes) {
  const std::string_view texts[] = {"plain text",       "\f# Heading\r\n",  "caf\xE9 au lait",
                                    "\xEF\xBB\xBFtext", {"\xFF\xFEt\0", 4}, {"t\0e\0x\0t\0", 8}};
  for (std::string_view text : texts) EXPECT_TRUE(is_text(text)) << text;
  const std::string_view others[] = {"",        " \n", "<html>", "{\\rtf1", {"PK\3\4", 4}, {"II*\0\10\0\0\0 image", 14},
                                     "GIF89a\1"};
  for (std::string_view other : others) EXPECT_FALSE(is_text(other)) << other;
  EXPECT_EQ(kind_of(File("plain text").path), SourceKind::text);
}

TEST(Source, TellsSoundMarkdownFromAnExtract) {
  EXPECT_TRUE(sound_markdown("# Title\n\nText with **bold** words[^1].\n\n[^1]: A note.\n"));
  EXPECT_FALSE(sound_markdown("**Title**\n\n# Heading\n\nText.\n"));
  EXPECT_FALSE(sound_markdown("# Heading\n\nText\xC2\xB9 here.\n\n\xC2\xB9 A note.\n"));
  EXPECT_FALSE(sound_markdown("# Heading\n\nText.\n\n12\n\nMore.\n"));
  EXPECT_FALSE(sound_markdown("# Heading\n\nText.\fMore.\n"));
  EXPECT_FALSE(sound_markdown("Text without a heading.\n"));
}

TEST(Source, RefusesWhatIsNeither) {
  EXPECT_EQ(refusal(File("").path), ErrorCode::not_a_pdf);
  EXPECT_EQ(refusal(File("plain text", ".pdf").path), ErrorCode::not_a_pdf);
  EXPECT_EQ(refusal(File(std::string("PK\3\4", 4)).path), ErrorCode::damaged);
  EXPECT_EQ(refusal(File("\xD0\xCF\x11\xE0\xA1\xB1 an old .doc").path), ErrorCode::not_a_pdf);
  EXPECT_EQ(refusal("/"), ErrorCode::not_a_pdf);
  EXPECT_EQ(refusal("/dev/null"), ErrorCode::not_a_pdf);
  EXPECT_EQ(refusal("/no/such/file"), ErrorCode::not_found);
}

}  // namespace
}  // namespace lectern
