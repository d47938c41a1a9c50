#include "pipeline/help_edits.h"

#include <gtest/gtest.h>

#include <sstream>

#include "stages/edits/edits_format.h"

namespace lectern {
namespace {

TEST(HelpEdits, EveryExampleIsAnEntryAndEveryLineFitsATerminal) {
  std::istringstream in{std::string(help_on_edits())};
  std::string entries;
  for (std::string line; std::getline(in, line);) {
    EXPECT_LE(line.size(), 84u) << line;  // bytes; a few letters are of two
    if (line.starts_with("  ") && !line.starts_with("   ")) entries += line + "\n";
  }
  const Edits edits = parse_edits(entries, "help");
  EXPECT_EQ(edits.all.size(), 16u);
  for (const EditMistake& m : edits.mistakes) ADD_FAILURE() << "example " << m.line << ": " << m.message;
}

}  // namespace
}  // namespace lectern
