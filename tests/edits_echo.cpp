// Reads a .edits file and prints it as the program itself would write it: the report's script must write the same
// bytes. Comments are printed as they are; a line that is not understood ends the program with 1.
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include "stages/edits/edits_format.h"

int main(int argc, char** argv) {
  using namespace lectern;
  if (argc != 2) return 64;
  std::ifstream in(argv[1], std::ios::binary);
  for (std::string line; std::getline(in, line);) {
    const Edits edits = parse_edits(line, argv[1]);
    if (!edits.mistakes.empty()) {
      std::cerr << line << ": " << edits.mistakes[0].message << '\n';
      return 1;
    }
    std::cout << (edits.all.empty() ? line : write_edit(edits.all[0])) << '\n';
  }
}
