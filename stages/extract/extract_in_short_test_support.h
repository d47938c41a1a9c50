// Test support: what becomes of an extract, as one line of text.
#pragma once

#include <string>

#include "stages/extract/extract.h"
#include "stages/repair/repair.h"
#include "stages/structure/document_in_short_test_support.h"
#include "stages/unicode.h"

namespace lectern::test {

inline Document document_of(const std::string& text, Record& record) {
  Extract extract = extract_of(to_utf32(text));
  const bool paged = extract.paged;
  Layout layout = lay_out_text(std::move(extract), record);
  RepairOptions options;
  options.language = "en";
  repair(layout, record, options);
  Document document = structure(std::move(layout), record);
  without_geometry(document, record, paged);
  return document;
}

inline std::string extracted(const std::string& text) {
  Record record;
  return in_short(document_of(text, record));
}

}  // namespace lectern::test
