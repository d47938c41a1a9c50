// The table of edition formats. Holds rows, no logic.
// Tested by output/writers_test.cpp.
#include "output/writers.h"

#include <array>

#include "output/epub_writer.h"
#include "output/html_writer.h"
#include "output/tei_writer.h"

namespace lectern {
namespace {

constexpr auto kTei = [](const Document& d) { return write_tei(d); };
constexpr std::array kWriters = {
    Writer{"tei", ".tei.xml", "TEI P5, to keep and to correct by hand", kTei},
    Writer{"html", ".html", "one HTML page, for the browser and the screen reader", write_html},
    Writer{"epub", ".epub", "EPUB 3.3, for reading systems", write_epub},
    Writer{"plain-tei", ".plain.tei.xml", "the plain-language edition as TEI, with its original", kTei, false, true},
    Writer{"plain-html", ".plain.html", "the plain-language edition as one HTML page", write_html, false, true},
    Writer{"plain-epub", ".plain.epub", "the plain-language edition as EPUB", write_epub, false, true},
};

}  // namespace

std::span<const Writer> writers() { return kWriters; }

}  // namespace lectern
