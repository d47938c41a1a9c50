// report.html: what the conversion did and what a person should look at. One file, in English.
// It reads without scripts; its own script lets a reader make a file of corrections (stages/edits/edits_format.h).
#pragma once

#include <string>
#include <vector>

#include "stages/document.h"
#include "stages/record.h"
#include "stages/seen.h"

namespace lectern {

/// `page_pngs`: the bytes of a picture of each page, in order; empty: the report has no page pictures. An empty string
/// among them: that page could not be drawn. `seen`: what was seen on the pages, drawn over those pictures.
/// `plain_report`: the name of the file beside it that reports on the plain-language edition; empty: there is none.
std::string write_report(const Document& document, const Record& record, const std::vector<std::string>& page_pngs,
                         const std::vector<SeenPage>& seen, const std::string& plain_report = {});

}  // namespace lectern
