// Writes a document as TEI P5: the form in which it is kept, corrected by hand, and made into every edition again.
//
// Always valid against tei_all. One block a line, mixed content never broken or indented, so a person can edit the file
// and a diff is small. input/tei_reader.h reads it back: read_tei(write_tei(d)) == d for every document that keeps to
// the conventions of stages/document.h. Outside them the file is still valid: empty lists, tables and line groups are
// left out, a heading that skips levels is raised, boxes on pages that do not exist are dropped.
#pragma once

#include <string>

#include "stages/document.h"

namespace lectern {

struct TeiOptions {
  std::string images = "images/";  // put before the name of an image to make the url of its graphic
};

std::string write_tei(const Document& document, const TeiOptions& options = {});

}  // namespace lectern
