// Whatever the TEI reader takes must survive being written and read again; what it does not take must be an Error.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "input/tei_reader.h"
#include "output/tei_writer.h"
#include "stages/error.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace lectern;
  try {
    Record record;
    const LoadImage none;
    const Document document = read_tei({reinterpret_cast<const char*>(data), size}, none, record);
    const std::string tei = write_tei(document);
    Record again;
    const Document back = read_tei(tei, none, again);
    if (write_tei(back) != tei) std::abort();
  } catch (const Error& error) {
    if (error.code != ErrorCode::invalid_tei) std::abort();
  }
  return 0;
}
