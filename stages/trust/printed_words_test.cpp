#include "stages/trust/printed_words.h"

#include <gtest/gtest.h>

#include "stages/pages_text.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

std::string words(const std::string& runs, bool hidden = false) {
  const Pages p = read_pages(
      "pages 1\nsource name=\"a.pdf\"\nfont 0 name=\"A\"\nfont 1 name=\"B\"\npage 1 612 792\n"
      "style 0 size=10\nstyle 1 font=1 size=10\nstyle 2 size=10 rotation=90\n" +
      runs);
  std::string out;
  for (const PrintedWord& w : printed_words(p.pages[0], hidden)) out += to_utf8(w.text) + '|';
  return out;
}

TEST(PrintedWords, EndWhereAReaderSeesThemEnd) {
  const struct {
    const char *why, *runs, *words;
  } rows[] = {
      {"at a space", "run 72 100 0 \"one two\"\n", "one|two|"},
      {"at a gap", "run 72 100 0 \"ab\" 5+2 5\n", "a|b|"},
      {"not where letters are kerned", "run 72 100 0 \"AV\" 5-0.8 5\n", "AV|"},
      {"at another line", "run 72 100 0 \"one\"\nrun 72 112 0 \"two\"\n", "one|two|"},
      {"at a raised mark", "run 72 100 0 \"one\"\nrun 87 96 0 \"2\"\n", "one|2|"},
      {"at another font", "run 72 100 0 \"one\"\nrun 87 100 1 \"two\"\n", "one|two|"},
      {"not where a run goes on", "run 72 100 0 \"one\"\nrun 87 100 0 \"two\"\n", "onetwo|"},
      {"upright text too", "run 72 100 2 \"one two\"\n", "one|two|"},
      {"ligatures are letters", "run 72 100 0 \"\xEF\xAC\x81ve\"\n", "five|"},
      {"Arabic is drawn from either end", "run 72 100 0 \"\xD9\x85\xD9\x84\xD8\xB3\"\n", "\xD8\xB3\xD9\x84\xD9\x85|"},
  };
  for (const auto& row : rows) EXPECT_EQ(words(row.runs), row.words) << row.why;
}

TEST(PrintedWords, KeepTheLayersApart) {
  const char* runs = "run 72 100 0 \"seen\"\nrun 72 120 0 \"hidden\" invisible\nrun 72 140 0 \"off\" off_page\n";
  EXPECT_EQ(words(runs), "seen|");
  EXPECT_EQ(words(runs, true), "hidden|");
}

}  // namespace
}  // namespace lectern
