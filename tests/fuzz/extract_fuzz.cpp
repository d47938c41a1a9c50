// Any bytes as a text extract, through every stage and every writer: whatever a file holds, nothing crashes.
#include <cstdint>
#include <string_view>

#include "input/text_reader.h"
#include "output/writers.h"
#include "stages/error.h"
#include "stages/repair/repair.h"
#include "stages/structure/structure.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace lectern;
  try {
    Record record;
    Extract extract = read_text({reinterpret_cast<const char*>(data), size}, "fuzz.txt", record);
    const bool paged = extract.paged;
    Layout layout = lay_out_text(std::move(extract), record);
    repair(layout, record);
    Document document = structure(std::move(layout), record, {});
    without_geometry(document, record, paged);
    for (const Writer& writer : writers()) writer.write(document);
  } catch (const Error&) {
  }
  return 0;
}
