// What was done to a document on its way, and what the program is not sure of. Rides along from the first page to the
// last writer; written as repairs.jsonl and shown in report.html. Plain data, no clock: the same input, the same
// record.
#pragma once

#include <string>
#include <vector>

#include "stages/doubt.h"
#include "stages/geometry.h"
#include "stages/seen.h"

namespace lectern {

/// One change of text by a named rule.
struct Repair {
  std::string rule;       // id of the rule: its function and file have the same name
  int page = 0;           // from 1
  Box box;                // where it was printed
  std::string before;     // the text as read, with a little of its surroundings
  std::string after;      // the same place, changed
  double confidence = 1;  // 0 to 1
  std::string witness;    // what spoke for the change: "document", "dictionary", "link annotation", ...
  bool operator==(const Repair&) const = default;
};

/// Something a person should look at. `code` is stable ("page-without-text", "note-without-marker", ...).
struct Warning {
  std::string code;
  int page = 0;  // from 1; 0: the whole document
  Box box;       // empty: the whole page
  std::string message;
  bool operator==(const Warning&) const = default;
};

/// Something that the program decided on little evidence. It is right more often than not: less than a warning.
struct DoubtfulRegion {
  Doubt doubt = Doubt::none;
  int page = 0;  // from 1
  Box box;
  SeenKind kind = SeenKind::paragraph;  // what it was taken for
  std::string text;                     // its beginning
  bool operator==(const DoubtfulRegion&) const = default;
};

/// A word that was read from a picture with doubt, and is marked as unclear.
struct DoubtfulWord {
  int page = 0;  // from 1
  Box box;
  std::string text, line;           // as it was read, and the line that it stands in
  std::vector<std::string> others;  // other readings, likeliest first
  double confidence = 0;            // 0 to 1, as the engine gives it
  bool operator==(const DoubtfulWord&) const = default;
};

/// What became of a line of the editor's file. What was applied is also a Repair by the rule kEditorRule.
enum class EditFate { applied, not_needed, misfit, mistake };
struct EditorLine {
  EditFate fate = EditFate::applied;
  int line = 0;  // of the file, from 1
  int page = 0;  // from 1; 0: not known
  Box box;
  std::string entry;    // the line, as the file has it
  std::string message;  // why it does not fit, or is not needed
};
inline constexpr const char* kEditorRule = "editor";

/// The editor's file: the one that was read, or an empty one of the name that would have been.
struct EditorFile {
  std::string name;  // "brief.edits"
  std::string text;
  std::vector<EditorLine> lines;
};

/// Where the text of a page of the file is from, and why.
struct PageText {
  int page = 0;        // from 1, as the file counts
  std::string from;    // "own text", "hidden text", "read by OCR", "no text"
  std::string reason;  // half a sentence
  bool operator==(const PageText&) const = default;
};

struct Record {
  std::vector<Repair> repairs;
  std::vector<Warning> warnings;
  std::vector<std::string> remarks;  // what was decided for the whole document, in sentences; for the report
  std::vector<DoubtfulRegion> doubts;
  std::vector<DoubtfulWord> words;
  EditorFile editor;
  std::vector<PageText> texts;  // of a PDF
  void warn(std::string code, int page, std::string message, Box box = {}) {
    warnings.push_back({std::move(code), page, box, std::move(message)});
  }
};

}  // namespace lectern
