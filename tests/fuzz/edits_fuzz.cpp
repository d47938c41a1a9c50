// Any bytes as a .edits file: what is understood must be written and read as the same, what is not must be said, and
// applying it must leave a document that can be written and read.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "input/tei_reader.h"
#include "output/tei_writer.h"
#include "stages/edits/edit_document.h"
#include "stages/edits/edit_record.h"
#include "stages/edits/edits_format.h"
#include "tests/every_kind.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace lectern;
  const Edits edits = parse_edits({reinterpret_cast<const char*>(data), size}, "fuzz.edits");
  for (const Edit& edit : edits.all) {
    const std::string row = write_edit(edit);
    const Edits again = parse_edits(row, "fuzz.edits");
    if (again.all.size() != 1 || write_edit(again.all[0]) != row) std::abort();
  }
  Record record;
  std::vector<SeenPage> seen;
  record_edits(edits, record);
  Document document = every_kind();
  edit_document(document, edits, record, seen);
  const std::string tei = write_tei(document);
  Record back;
  if (write_tei(read_tei(
          tei, [](const std::string&) { return std::string(); }, back)) != tei)
    std::abort();
  return 0;
}
