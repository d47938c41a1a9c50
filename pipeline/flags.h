// The one table of commands and flags. The parser, --help, the manual page and the shell completion all read it.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "pipeline/options.h"

namespace lectern {

/// The value that a flag sets. A flag that sets a bool takes no value.
using Target =
    std::variant<bool Options::*, int Options::*, std::string Options::*, std::vector<std::string> Options::*>;

struct Flag {
  std::string_view commands;  // the commands that know it, separated by spaces
  std::string_view names;     // "-o,--output"
  std::string_view value;     // what stands for its value in the help: "DIR"; empty for a switch
  std::string_view text;      // what it does
  Target target;
  std::string_view choices;  // the values it may have, separated by spaces; empty: any
  int least = 0;             // the least number it may have
};

struct Command {
  std::string_view name;
  std::string_view arguments;  // "INPUT..."
  std::string_view summary;    // one line
  std::string_view text;       // a paragraph or more, separated by empty lines
  std::string_view examples;   // lines "command  # what it does"
};

std::span<const Command> commands();
std::span<const Flag> flags();
const Command* find_command(std::string_view name);
bool knows(const Flag& flag, std::string_view command);

}  // namespace lectern
