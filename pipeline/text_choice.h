// Which pages are read from their pictures, and why: the judgement of stages/trust, and samples where it is not sure.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "stages/record.h"
#include "stages/trust/trust.h"

namespace lectern {

/// Reads these pages by OCR and gives them back, numbered as Page::sheet tells; the pages themselves stay.
using Probe = std::function<std::vector<Page>(const std::vector<int>& numbers)>;

/// One answer a page, none of them unsure. Reads at most a few pages of each kind through `probe`: pages that were not
/// read follow the nearest that was.
std::vector<PageTrust> choose_texts(const Pages& pages, const std::string& language, const Probe& probe);

/// The pages to read by OCR: all of them, or those without a text to trust.
std::vector<int> pages_to_read(const std::vector<PageTrust>& trust, bool all);

/// Tells the record where the text of each page is from, and warns of what was not read: "page-without-text",
/// "page-ocr-layer" (used, and may hold errors), "page-mostly-picture", "text-wrong" (kept, as OCR did not read it),
/// "text-partly-wrong". `pages`: after reading.
void record_texts(const std::vector<PageTrust>& trust, const Pages& pages, Record& record);

}  // namespace lectern
