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

/// Of the pages that have no text to trust and were not read, the picture will stand: Page::unread. Where reading was
/// `tried`, text that is not what is printed goes; text beside a picture stays. `pages`: after reading.
void keep_as_pictures(const std::vector<PageTrust>& trust, bool tried, Pages& pages);

/// Tells the record where the text of each page is from, and warns of what was not read: "page-without-text" (kept as
/// its picture), "page-mostly-picture" (its text and its picture are kept), "page-ocr-layer" (used, and may hold
/// errors), "text-wrong" (used, as reading was not `tried`), "text-partly-wrong". `pages`: after keep_as_pictures.
void record_texts(const std::vector<PageTrust>& trust, bool tried, const Pages& pages, Record& record);

}  // namespace lectern
