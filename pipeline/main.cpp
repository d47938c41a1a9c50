// The program: reads the command line and runs the command. Tested by tests/bad_input.sh.
#include <algorithm>
#include <iostream>

#include "output/page_formats.h"
#include "output/writers.h"
#include "pipeline/batch.h"
#include "pipeline/flags.h"
#include "pipeline/help_edits.h"
#include "pipeline/help_rewriter.h"
#include "pipeline/manual.h"
#include "pipeline/messages.h"
#include "pipeline/options.h"
#include "stages/error.h"

namespace lectern {
namespace {

constexpr int kExitUsage = 64, kExitFailed = 2;

void check_formats(const Options& options) {
  for (const std::string& name : options.formats)
    if (std::ranges::find(writers(), name, &Writer::name) == writers().end() &&
        std::ranges::find(page_formats(), name, &PageFormat::name) == page_formats().end())
      throw Error(ErrorCode::usage, "\"" + name + "\" is no format that can be written; see \"lectern formats\"");
}

void print_formats() {
  std::cout << "Read:\n  pdf    PDF, born digital or scanned\n  png, jpeg, tiff, webp\n         images of pages, one "
               "or (TIFF) many in a file\n  tei    TEI that Lectern made, also when a person has changed "
               "it\n  text   text extracts, and the Markdown of converters\n  docx, odt, rtf, epub, html, markdown\n"
               "         with the program Pandoc, which must be installed\nWritten:\n";
  const auto row = [](std::string_view name, std::string_view title) {
    std::cout << "  " << name << std::string(11 - name.size(), ' ') << title << '\n';
  };
  for (const Writer& writer : writers()) row(writer.name, writer.title);
  std::cout << "Written when they are asked for, of PDF and image files:\n";
  for (const PageFormat& format : page_formats()) row(format.name, format.title);
}

int run(const Options& options) {
  if (options.version) std::cout << "lectern " LECTERN_VERSION "\n";
  else if (options.help) std::cout << help(options.command);
  else if (options.command == "help") {
    const std::string about = options.inputs.empty() ? "" : options.inputs.front();
    if (about == "edits") std::cout << help_on_edits();
    else if (about == "rewriter") std::cout << help_on_rewriter();
    else if (!about.empty() && !find_command(about))
      throw Error(ErrorCode::usage, "there is no command \"" + about + "\"");
    else std::cout << help(about);
  } else if (options.command == "manual") std::cout << (options.completion ? bash_completion() : manual_page());
  else if (options.command == "formats") print_formats();
  else {
    check_formats(options);
    return run_batch(options);
  }
  return 0;
}

}  // namespace
}  // namespace lectern

int main(int argc, char** argv) {
  using namespace lectern;
  try {
    return run(parse_options(argc, argv));
  } catch (const Error& error) {
    std::cerr << error_line("", error.what(), 0) << '\n';
    if (error.code != ErrorCode::usage) return kExitFailed;
    std::cerr << "Try \"lectern help\".\n";
    return kExitUsage;
  }
}
