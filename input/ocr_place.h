// Pages that were read, in the places of those of the file. Private to the OCR reader.
#pragma once

#include <map>
#include <vector>

#include "input/ocr_page.h"
#include "stages/pages.h"

namespace lectern {

/// What sheets became, by the number of their page in the file.
using ReadSheets = std::map<int, const std::vector<PictureText>*>;

/// The pages of the file with those that were read in their places. A sheet of two pages makes two, and all later pages
/// are counted anew; links and outline follow.
void put_in_place(Pages& pages, const ReadSheets& sheets);

/// Pictures that no page shows any more go; the others are named in their order.
void name_images(Pages& pages);

}  // namespace lectern
