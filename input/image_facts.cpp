// Reads the directories of TIFF files, and of the EXIF data in the others, which have the same form. Never decodes.
// Tested by image_facts_test.cpp.
#include "input/image_facts.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>

namespace lectern {

namespace {

constexpr std::uint64_t kMostEntries = 4096;  // of a directory; real ones have a few dozen
constexpr double kInchesOfCentimetre = 1 / 2.54;

enum Tag : unsigned {
  kSubfile = 254,
  kWidth = 256,
  kHeight = 257,
  kOrientation = 274,
  kXResolution = 282,
  kYResolution = 283,
  kResolutionUnit = 296
};

/// TIFF and BigTIFF, in either order of bytes. Every read is checked: what lies outside is nothing.
class Directories {
 public:
  explicit Directories(std::string_view bytes) : bytes_(bytes) {
    if (bytes.size() < 8) return;
    big_endian_ = bytes.starts_with("MM");
    if (!big_endian_ && !bytes.starts_with("II")) return;
    const auto version = number(2, 2);
    wide_ = version == 43;
    if (wide_ || version == 42) first_ = (wide_ ? number(8, 8) : number(4, 4)).value_or(0);
  }

  std::uint64_t first() const { return first_; }  // 0: none

  /// The facts of the directory at `at`, and where the next one is.
  std::uint64_t read(std::uint64_t at, ImageFacts& facts, bool& reduced) const {
    const std::uint64_t count_size = wide_ ? 8 : 2, entry_size = wide_ ? 20 : 12;
    const std::uint64_t count = number(at, count_size).value_or(0);
    if (count == 0 || count > kMostEntries) return 0;
    double unit = 1;  // inches
    for (std::uint64_t i = 0; i < count; ++i) {
      const std::uint64_t entry = at + count_size + i * entry_size;
      const auto value = static_cast<int>(std::min<std::uint64_t>(whole(entry).value_or(0), 1u << 30));
      switch (number(entry, 2).value_or(0)) {
        case kSubfile: reduced = (value & 1) != 0; break;
        case kWidth: facts.width = value; break;
        case kHeight: facts.height = value; break;
        case kOrientation: facts.orientation = value >= 1 && value <= 8 ? value : 1; break;
        case kXResolution: facts.dpi_x = ratio(entry); break;
        case kYResolution: facts.dpi_y = ratio(entry); break;
        case kResolutionUnit: unit = value == 3 ? kInchesOfCentimetre : value == 2 ? 1 : 0; break;
        default: break;
      }
    }
    facts.dpi_x = unit > 0 ? facts.dpi_x / unit : 0;
    facts.dpi_y = unit > 0 ? facts.dpi_y / unit : 0;
    return number(at + count_size + count * entry_size, wide_ ? 8 : 4).value_or(0);
  }

 private:
  std::string_view bytes_;
  bool big_endian_ = false, wide_ = false;
  std::uint64_t first_ = 0;

  std::optional<std::uint64_t> number(std::uint64_t at, std::uint64_t size) const {
    if (at > bytes_.size() || size > bytes_.size() - at) return std::nullopt;
    std::uint64_t out = 0;
    for (std::uint64_t i = 0; i < size; ++i)
      out = out << 8 | static_cast<unsigned char>(bytes_[at + (big_endian_ ? i : size - 1 - i)]);
    return out;
  }

  /// A SHORT, LONG or LONG8 that stands in its entry.
  std::optional<std::uint64_t> whole(std::uint64_t entry) const {
    const auto type = number(entry + 2, 2).value_or(0);
    const std::uint64_t size = type == 3 ? 2 : type == 4 ? 4 : type == 16 && wide_ ? 8 : 0;
    return size == 0 ? std::nullopt : number(entry + (wide_ ? 12 : 8), size);
  }

  /// A RATIONAL; 0 when it is none.
  double ratio(std::uint64_t entry) const {
    if (number(entry + 2, 2) != 5) return 0;
    const std::uint64_t at = wide_ ? entry + 12 : number(entry + 8, 4).value_or(bytes_.size());
    const auto above = number(at, 4), below = number(at + 4, 4);
    return above && below && *below > 0 ? static_cast<double>(*above) / static_cast<double>(*below) : 0;
  }
};

std::uint64_t big_endian(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint64_t out = 0;
  for (std::size_t i = at; i < at + size && i < bytes.size(); ++i)
    out = out << 8 | static_cast<unsigned char>(bytes[i]);
  return out;
}

std::string_view exif_of_jpeg(std::string_view bytes) {
  constexpr std::string_view sign("Exif\0\0", 6);
  for (std::size_t at = 2; at + 4 <= bytes.size() && bytes[at] == '\xFF';) {
    const auto marker = static_cast<unsigned char>(bytes[at + 1]);
    if (marker == 0xDA) break;  // the picture begins
    const std::size_t size = big_endian(bytes, at + 2, 2);
    if (size < 2) break;
    const std::string_view segment = bytes.substr(at + 4, size - 2);
    if (marker == 0xE1 && segment.starts_with(sign)) return segment.substr(sign.size());
    at += 2 + size;
  }
  return {};
}

std::string_view exif_of_png(std::string_view bytes) {
  for (std::size_t at = 8; at + 12 <= bytes.size();) {
    const std::size_t size = big_endian(bytes, at, 4);
    if (bytes.substr(at + 4, 4) == "eXIf") return bytes.substr(at + 8, size);
    at += 12 + size;
  }
  return {};
}

std::string_view exif_of_webp(std::string_view bytes) {
  for (std::size_t at = 12; at + 8 <= bytes.size();) {
    std::size_t size = 0;
    for (std::size_t i = 4; i-- > 0;) size = size << 8 | static_cast<unsigned char>(bytes[at + 4 + i]);
    if (bytes.substr(at, 4) == "EXIF") {
      const std::string_view chunk = bytes.substr(at + 8, size);
      return chunk.starts_with("Exif") ? chunk.substr(std::min<std::size_t>(6, chunk.size())) : chunk;
    }
    at += 8 + size + size % 2;
  }
  return {};
}

std::vector<ImageFacts> pages_of_tiff(std::string_view bytes) {
  std::vector<ImageFacts> out;
  const Directories directories(bytes);
  std::set<std::uint64_t> seen;  // a chain may lead back into itself
  int index = 0;
  for (std::uint64_t at = directories.first(); at != 0 && seen.insert(at).second && seen.size() <= kMostPictures;
       ++index) {
    ImageFacts facts;
    bool reduced = false;
    facts.index = index;
    at = directories.read(at, facts, reduced);
    if (!reduced && facts.width > 0 && facts.height > 0) out.push_back(facts);
  }
  return out;
}

}  // namespace

ImageFormat image_format(std::string_view head) {
  if (head.starts_with("\x89PNG\r\n\x1A\n")) return ImageFormat::png;
  if (head.starts_with("\xFF\xD8\xFF")) return ImageFormat::jpeg;
  for (const std::string_view sign : {std::string_view("II*\0", 4), std::string_view("MM\0*", 4),
                                      std::string_view("II+\0", 4), std::string_view("MM\0+", 4)})
    if (head.starts_with(sign)) return ImageFormat::tiff;
  if (head.starts_with("RIFF") && head.size() >= 12 && head.substr(8, 4) == "WEBP") return ImageFormat::webp;
  return ImageFormat::none;
}

const char* image_format_name(ImageFormat format) {
  switch (format) {
    case ImageFormat::none: break;
    case ImageFormat::png: return "PNG";
    case ImageFormat::jpeg: return "JPEG";
    case ImageFormat::tiff: return "TIFF";
    case ImageFormat::webp: return "WebP";
  }
  return "";
}

std::vector<ImageFacts> image_facts(std::string_view bytes, ImageFormat format) {
  if (format == ImageFormat::none) return {};
  if (format == ImageFormat::tiff) return pages_of_tiff(bytes);
  const Directories exif(format == ImageFormat::jpeg  ? exif_of_jpeg(bytes)
                         : format == ImageFormat::png ? exif_of_png(bytes)
                                                      : exif_of_webp(bytes));
  ImageFacts facts;
  bool reduced = false;
  if (exif.first() != 0) exif.read(exif.first(), facts, reduced);
  facts.width = facts.height = 0;  // EXIF may be older than the picture
  return {facts};
}

}  // namespace lectern
