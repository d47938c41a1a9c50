// Test support: the rows of a table of examples in this folder, cut at tabs. "#" begins a line that says something of
// them.
#pragma once

#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <vector>

#include "stages/simplify/table_texts.h"

namespace lectern::test {

/// A row that has not as many cells as this is a failure, and left out.
inline std::vector<std::vector<std::string>> table_rows(const std::string& name, std::size_t cells) {
  std::vector<std::vector<std::string>> out;
  std::ifstream in(LECTERN_SOURCE_DIR "/stages/simplify/" + name);
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line[0] == '#') continue;
    out.push_back(split(line, '\t'));
    if (out.back().size() == cells) continue;
    ADD_FAILURE() << name << ": not " << cells << " cells: " << line;
    out.pop_back();
  }
  return out;
}

}  // namespace lectern::test
