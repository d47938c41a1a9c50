// Tells the format of an image file, and of its pictures sizes and resolutions.
// Runs in a worker; never writes a file. Tested by tests/image.sh.
#include "pipeline/inspect_images.h"

#include <cmath>
#include <string>

#include "input/image_reader.h"

namespace lectern {
namespace {

constexpr std::size_t kListed = 8;  // for people; the JSON has them all
constexpr double kMillimetre = 72 / 25.4;

}  // namespace

nlohmann::ordered_json inspect_images(const std::filesystem::path& input) {
  using Json = nlohmann::ordered_json;
  Record record;
  const Pages pages = ImageFile(input).pages(record);
  Json facts{{"format", pages.source.format}, {"pages", pages.pages.size()}, {"sha256", pages.source.sha256}};
  facts["pictures"] = Json::array();
  std::string text =
      input.string() + "\n  format: " + pages.source.format + "\n  pages: " + std::to_string(pages.pages.size()) + '\n';
  for (const Page& page : pages.pages) {
    const Image& image = pages.images[static_cast<std::size_t>(page.pictures.front().image)];
    const long dpi = std::lround(image.width * 72 / page.width);
    facts["pictures"].push_back({{"width", image.width}, {"height", image.height}, {"dpi", dpi}});
    if (static_cast<std::size_t>(page.number) > kListed) continue;
    text += "  page " + std::to_string(page.number) + ": " + std::to_string(image.width) + " x " +
            std::to_string(image.height) + " pixels, " + std::to_string(dpi) + " dpi, " +
            std::to_string(std::lround(page.width / kMillimetre)) + " x " +
            std::to_string(std::lround(page.height / kMillimetre)) + " mm\n";
  }
  if (pages.pages.size() > kListed) text += "  and " + std::to_string(pages.pages.size() - kListed) + " more pages\n";
  facts["warnings"] = Json::array();
  for (const Warning& w : record.warnings) {
    facts["warnings"].push_back({{"code", w.code}, {"message", w.message}});
    text += "  warning: " + w.message + '\n';
  }
  facts["plan"] = "read its pages (OCR) and convert it";
  facts["text"] = text + "  Lectern would: " + facts["plan"].get<std::string>() + '\n';
  return facts;
}

}  // namespace lectern
