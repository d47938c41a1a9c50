// What the user asked for: the command line as plain values.
#pragma once

#include <string>
#include <vector>

namespace lectern {

struct Options {
  std::string command;               // "convert", "measure", "inspect", "formats", "help", "manual"
  std::vector<std::string> inputs;   // paths; for "help": the command asked about
  std::string output = ".";          // convert: the folder that gets one folder a document
  std::vector<std::string> formats;  // names of writers; empty: those that are made by default
  std::string language;              // BCP 47; empty: found out
  std::string password;
  std::string edits;                   // the editor's file; empty: looked for beside each input
  std::string rewriter;                // a program that says sentences anew, and its arguments; empty: none
  int rewriter_limit = 120;            // seconds that it may take for an input
  std::string editor;                  // who answers for the plain-language edition; empty: nobody yet
  std::string terms;                   // the user's list of terms; empty: none
  std::string keep_stages;             // folder for what each stage made; empty: not wanted
  std::string report = "text";         // "text" or "pages"
  std::string ocr = "auto";            // "auto", "always" or "never"
  bool regions = false;                // inspect: tell what stands on the pages
  std::string region_format = "json";  // "json" or "page"
  std::string region_output;           // folder for it; empty: printed
  int page = 0;                        // of this page alone; 0: of all
  int jobs = 0;                        // inputs at once; 0: one a core
  int time_limit = 0;                  // seconds an input may take; 0: as long as there is progress
  int page_limit = 60;                 // seconds a page may be read by OCR
  int memory_limit = 2048;             // megabytes an input may take
  bool force = false;                  // replace results that are there already
  bool json = false;
  bool quiet = false;
  bool completion = false;  // manual: print the completion script for bash instead
  bool help = false;
  bool version = false;

  /// What inspect tells of regions goes to stdout, and nothing else does.
  bool prints_regions() const { return command == "inspect" && regions && region_output.empty(); }
};

/// Reads the command line. Throws Error{usage} with a sentence that says what is wrong.
Options parse_options(int argc, const char* const* argv);

}  // namespace lectern
