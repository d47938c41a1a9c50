// Tells the record what became of entries. Never leaves one out. Tested by edit_document_test.cpp.
#include "stages/edits/edit_record.h"

#include <utility>

namespace lectern {

namespace {

constexpr std::size_t kMostShown = 160;  // bytes of an entry in a warning

std::string row_of(const Edits& edits, int line) {
  std::size_t begin = 0;
  for (int i = 1; i < line; ++i) begin = edits.text.find('\n', begin) + 1;
  std::string row = edits.text.substr(begin, edits.text.find('\n', begin) - begin);
  if (row.ends_with('\r')) row.pop_back();
  return row;
}

std::string shown(const std::string& row) {
  if (row.size() <= kMostShown) return row;
  std::size_t end = kMostShown;
  while (end > 0 && (static_cast<unsigned char>(row[end]) & 0xC0u) == 0x80) --end;
  return row.substr(0, end) + " …";
}

std::string line_name(const Edits& edits, int line) { return edits.name + ", line " + std::to_string(line); }

void add(const Edits& edits, const Edit& edit, EditFate fate, const Box& box, std::string message, Record& record) {
  record.editor.lines.push_back({fate, edit.line, edit.page, box, row_of(edits, edit.line), std::move(message)});
}

}  // namespace

void record_edits(const Edits& edits, Record& record) {
  record.editor.name = edits.name;
  record.editor.text = edits.text;
  for (const EditMistake& m : edits.mistakes) {
    const std::string row = row_of(edits, m.line);
    record.editor.lines.push_back({EditFate::mistake, m.line, 0, {}, row, m.message});
    record.warn("edit-not-understood", 0,
                line_name(edits, m.line) + " is not understood: " + m.message + ". The line: " + shown(row));
  }
}

void edit_applied(const Edits& edits, const Edit& edit, const Box& box, std::string before, std::string after,
                  Record& record) {
  add(edits, edit, EditFate::applied, box, {}, record);
  record.repairs.push_back(
      {kEditorRule, edit.page, box, std::move(before), std::move(after), 1, line_name(edits, edit.line)});
}

void edit_not_needed(const Edits& edits, const Edit& edit, std::string message, Record& record) {
  add(edits, edit, EditFate::not_needed, edit.at, std::move(message), record);
}

void edit_misfit(const Edits& edits, const Edit& edit, const std::string& why, Record& record) {
  add(edits, edit, EditFate::misfit, edit.at, why, record);
  record.warn("edit-does-not-fit", edit.page,
              line_name(edits, edit.line) + ": this entry does not fit, and was left out: " + why +
                  ". The entry: " + shown(row_of(edits, edit.line)),
              edit.at);
}

}  // namespace lectern
