// Reads the command line by the flag table, with CLI11. Never prints. Tested by options_test.cpp.
#include "pipeline/options.h"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "pipeline/flags.h"
#include "stages/document.h"
#include "stages/error.h"

namespace lectern {
namespace {

template <typename... F>
struct Overloaded : F... {
  using F::operator()...;
};
template <typename... F>
Overloaded(F...) -> Overloaded<F...>;  // clang 14 does not find it by itself

std::vector<std::string> split(const std::string& list, char between) {
  std::vector<std::string> out;
  std::istringstream in(list);
  for (std::string part; std::getline(in, part, between);)
    if (!part.empty()) out.push_back(part);
  return out;
}

void add(CLI::App& app, const Flag& flag, Options& options) {
  const std::string names(flag.names);
  CLI::Option* option = std::visit(
      Overloaded{
          [&](bool Options::*to) { return app.add_flag(names, options.*to); },
          [&](int Options::*to) { return app.add_option(names, options.*to)->check(CLI::Range(flag.least, 1 << 30)); },
          [&](std::string Options::*to) { return app.add_option(names, options.*to); },
          [&](std::vector<std::string> Options::*to) {
            return app.add_option_function<std::string>(names, [&options, to](const std::string& list) {
              options.*to = split(list, ',');
              if ((options.*to).empty()) throw CLI::ValidationError("nothing in the list \"" + list + "\"");
            });
          }},
      flag.target);
  if (!flag.choices.empty()) option->check(CLI::IsMember(split(std::string(flag.choices), ' ')));
}

}  // namespace

Options parse_options(int argc, const char* const* argv) {
  Options options;
  CLI::App app;
  app.set_help_flag();
  app.require_subcommand(0, 1);
  app.add_flag("-h,--help", options.help);
  for (const Flag& flag : flags())
    if (flag.commands.empty()) add(app, flag, options);
  for (const Command& command : commands()) {
    CLI::App* sub = app.add_subcommand(std::string(command.name));
    sub->set_help_flag();
    if (!command.arguments.empty()) sub->add_option("INPUT", options.inputs);
    for (const Flag& flag : flags())
      if (knows(flag, command.name)) add(*sub, flag, options);
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& e) {
    throw Error(ErrorCode::usage, e.what());
  }
  if (!app.get_subcommands().empty()) options.command = app.get_subcommands().front()->get_name();
  const bool asks = options.help || options.version;
  if (options.command.empty() && !asks) throw Error(ErrorCode::usage, "no command given");
  const bool takes_inputs =
      options.command == "convert" || options.command == "inspect" || options.command == "measure";
  if (takes_inputs && options.inputs.empty() && !asks) throw Error(ErrorCode::usage, "no input given");
  if (!options.edits.empty() && options.inputs.size() > 1)
    throw Error(ErrorCode::usage, "--edits goes with one input; of several, each has its own beside it");
  if (!options.regions && !asks && (options.page || !options.region_output.empty() || options.region_format != "json"))
    throw Error(ErrorCode::usage, "--page, --format and --output of inspect go with --regions");
  if (options.region_format == "page" && options.region_output.empty() && !options.page)
    throw Error(ErrorCode::usage, "PAGE XML is one file a page: give a folder with --output, or one page with --page");
  if (options.region_format == "page" && options.region_output.empty() && options.inputs.size() > 1)
    throw Error(ErrorCode::usage, "PAGE XML of several inputs cannot be printed: give a folder with --output");
  if (!options.language.empty() && !is_language_tag(options.language))
    throw Error(ErrorCode::usage,
                "--lang: \"" + options.language + "\" is no language; write a BCP 47 code such as en or pt-BR");
  if (options.output.empty()) throw Error(ErrorCode::usage, "--output: no folder given");
  return options;
}

}  // namespace lectern
