// The style sheets and the script of output/assets/, built into the program by output/assets.cmake.
#pragma once

#include <string_view>

namespace lectern {

extern const std::string_view content_css;  // what blocks look like, in every edition; sets no colours
extern const std::string_view page_css;     // the page around them: HTML file and report
extern const std::string_view report_css;   // the report alone
extern const std::string_view report_js;    // the report alone: controls for corrections

}  // namespace lectern
