// Any text in the form of pages_text.h, through every stage and every writer: whatever a page holds, nothing crashes.
#include <cstdint>
#include <string_view>

#include "output/writers.h"
#include "stages/error.h"
#include "stages/layout/lay_out.h"
#include "stages/pages_text.h"
#include "stages/repair/repair.h"
#include "stages/structure/structure.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace lectern;
  try {
    Record record;
    Layout layout = lay_out(read_pages({reinterpret_cast<const char*>(data), size}), record);
    repair(layout, record);
    const Document document = structure(std::move(layout), record, {});
    for (const Writer& writer : writers()) writer.write(document);
  } catch (const Error&) {
  }
  return 0;
}
