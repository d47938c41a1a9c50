#include "pipeline/options.h"

#include <gtest/gtest.h>

#include <set>

#include "pipeline/flags.h"
#include "pipeline/manual.h"
#include "stages/error.h"

namespace lectern {
namespace {

Options parse(std::vector<const char*> words) {
  words.insert(words.begin(), "lectern");
  return parse_options(static_cast<int>(words.size()), words.data());
}

TEST(Options, Convert) {
  const Options o =
      parse({"convert", "--to",         "tei,epub", "a.pdf",   "b.pdf",  "-o",           "out",   "-j",
             "3",       "--lang",       "fr",       "--force", "--json", "--report",     "pages", "--keep-stages",
             "s",       "--time-limit", "5",        "--ocr",   "never",  "--page-limit", "7"});
  EXPECT_EQ(o.command, "convert");
  EXPECT_EQ(o.inputs, (std::vector<std::string>{"a.pdf", "b.pdf"}));
  EXPECT_EQ(o.formats, (std::vector<std::string>{"tei", "epub"}));
  EXPECT_EQ(o.output, "out");
  EXPECT_EQ(o.jobs, 3);
  EXPECT_EQ(o.language, "fr");
  EXPECT_EQ(o.report, "pages");
  EXPECT_EQ(o.ocr, "never");
  EXPECT_EQ(parse({"convert", "a.pdf"}).ocr, "auto");
  EXPECT_EQ(o.keep_stages, "s");
  EXPECT_EQ(o.time_limit, 5);
  EXPECT_EQ(o.page_limit, 7);
  EXPECT_EQ(parse({"convert", "a.pdf"}).time_limit, 0);
  EXPECT_TRUE(o.force && o.json && !o.quiet);
}

TEST(Options, AnInputMayBeginWithADashAfterTwo) {
  EXPECT_EQ(parse({"convert", "--", "-x.pdf"}).inputs, std::vector<std::string>{"-x.pdf"});
}

TEST(Options, WrongCommandLines) {
  const std::vector<const char*> rows[] = {{},
                                           {"convert"},
                                           {"frobnicate"},
                                           {"convert", "a.pdf", "-j", "0"},
                                           {"convert", "a.pdf", "--report", "x"},
                                           {"convert", "a.pdf", "--ocr", "x"},
                                           {"inspect"},
                                           {"convert", "a.pdf", "--to"},
                                           {"convert", "a.pdf", "--to", ","},
                                           {"inspect", "a.pdf", "--to", "tei"},
                                           {"inspect", "a.pdf", "--page", "2"},
                                           {"inspect", "a.pdf", "--regions", "--format", "alto"},
                                           {"inspect", "a.pdf", "--regions", "--format", "page"},
                                           {"convert", "a.pdf", "--lang", "not a language"},
                                           {"measure", "a.pdf", "--lang", "en_GB"},
                                           {"convert", "a.pdf", "-o", ""}};
  for (const auto& row : rows) {
    try {
      parse(row);
      ADD_FAILURE() << (row.empty() ? "nothing" : row.back());
    } catch (const Error& error) {
      EXPECT_EQ(error.code, ErrorCode::usage);
    }
  }
}

TEST(Manual, NamesEveryCommandAndFlag) {
  const std::string page = manual_page();
  for (const Command& command : commands()) {
    EXPECT_NE(page.find("lectern " + std::string(command.name)), std::string::npos) << command.name;
    for (const Flag& flag : flags()) {
      const std::string name(flag.names.substr(0, flag.names.find(',')));
      if (knows(flag, command.name)) {
        EXPECT_NE(help(command.name).find(name), std::string::npos) << name;
      }
    }
  }
}

TEST(Manual, HelpFits80Columns) {
  for (const Command& command : commands()) {
    std::istringstream in(help(command.name));
    for (std::string line; std::getline(in, line) && line != "Examples:";) EXPECT_LE(line.size(), 80u) << line;
  }
}

TEST(Manual, FlagsOfACommandHaveNamesOfTheirOwn) {
  for (const Command& command : commands()) {
    std::set<std::string_view> names;
    for (const Flag& flag : flags())
      if (knows(flag, command.name)) {
        EXPECT_TRUE(names.insert(flag.names).second) << flag.names;
      }
  }
}

}  // namespace
}  // namespace lectern
