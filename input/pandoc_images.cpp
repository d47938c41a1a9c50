// Gets the pictures of a document, tells their type from their bytes, and keeps each once.
// Never fetches anything: what stands elsewhere on the web is told and left out. Tested by
// input/pandoc_reader_test.cpp.
#include "input/pandoc_images.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace lectern {
namespace {

constexpr std::size_t kMostBytes = 256u << 20;  // of all pictures of a document: the largest e-book there is to read
constexpr int kMostPixels = 1 << 30;            // of a side; more is no picture

unsigned byte_at(std::string_view bytes, std::size_t i) {
  return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0;
}

int number(std::string_view bytes, std::size_t i, std::size_t length, bool little = false) {
  unsigned value = 0;
  for (std::size_t k = 0; k < length; ++k) value = value << 8 | byte_at(bytes, little ? i + length - 1 - k : i + k);
  return static_cast<int>(std::min<unsigned>(value, kMostPixels));
}

/// The frame header of a JPEG holds its size.
void size_of_jpeg(std::string_view bytes, int& width, int& height) {
  for (std::size_t i = 2; i + 9 < bytes.size() && byte_at(bytes, i) == 0xFF;) {
    const unsigned marker = byte_at(bytes, i + 1);
    if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
      height = number(bytes, i + 5, 2);
      width = number(bytes, i + 7, 2);
      return;
    }
    i += 2 + static_cast<std::size_t>(number(bytes, i + 2, 2));
  }
}

/// A drawing that does nothing but draw: no scripts, no handlers, nothing from elsewhere.
bool is_harmless_svg(std::string_view bytes) {
  std::string low(bytes);
  std::ranges::transform(low, low.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  const std::size_t begin = low.find_first_not_of(" \t\r\n", low.starts_with("\xEF\xBB\xBF") ? 3 : 0);
  if (begin == low.npos || low[begin] != '<' || low.find("<svg") == low.npos) return false;
  static constexpr std::array<std::string_view, 8> risks = {"<script", "javascript:", "<foreignobject", "<!entity",
                                                            " onload", " onclick",    "href=\"http",    "href='http"};
  return std::ranges::none_of(risks, [&](std::string_view risk) { return low.find(risk) != low.npos; });
}

std::string base64_decoded(std::string_view text) {
  std::string out;
  unsigned bits = 0;
  int count = 0;
  for (const char c : text) {
    const unsigned value = c >= 'A' && c <= 'Z'   ? static_cast<unsigned>(c - 'A')
                           : c >= 'a' && c <= 'z' ? static_cast<unsigned>(c - 'a' + 26)
                           : c >= '0' && c <= '9' ? static_cast<unsigned>(c - '0' + 52)
                           : c == '+'             ? 62u
                           : c == '/'             ? 63u
                                                  : 64u;
    if (value == 64) continue;
    bits = bits << 6 | value;
    if ((count += 6) >= 8) out += static_cast<char>(bits >> (count -= 8) & 0xFF);
  }
  return out;
}

bool is_remote(std::string_view url) { return url.find("://") != url.npos || url.starts_with("//"); }

std::string extension(std::string_view type) {
  const std::string_view name = type.substr(type.find('/') + 1);
  return name == "jpeg" ? "jpg" : name == "svg+xml" ? "svg" : std::string(name);
}

std::string shortened(std::string url) {
  constexpr std::size_t kMost = 120;
  for (char& c : url)
    if (static_cast<unsigned char>(c) < ' ') c = ' ';
  return url.size() > kMost ? url.substr(0, kMost) + "..." : url;
}

}  // namespace

std::string picture_type(std::string_view bytes, int& width, int& height) {
  using namespace std::string_view_literals;
  if (bytes.starts_with("\x89PNG\r\n\x1A\n"sv)) {
    width = number(bytes, 16, 4);
    height = number(bytes, 20, 4);
    return "image/png";
  }
  if (bytes.starts_with("\xFF\xD8\xFF"sv)) {
    size_of_jpeg(bytes, width, height);
    return "image/jpeg";
  }
  if (bytes.starts_with("GIF8"sv)) {
    width = number(bytes, 6, 2, true);
    height = number(bytes, 8, 2, true);
    return "image/gif";
  }
  if (bytes.starts_with("RIFF"sv) && bytes.substr(std::min<std::size_t>(8, bytes.size())).starts_with("WEBP"sv))
    return "image/webp";
  return is_harmless_svg(bytes) ? "image/svg+xml" : "";
}

std::string PandocImages::bytes(const std::string& url) {
  if (url.starts_with("data:")) {
    const std::size_t comma = url.find(',');
    const bool base64 = comma != url.npos && url.find(";base64") < comma;
    return base64 ? base64_decoded(std::string_view(url).substr(comma + 1)) : "";
  }
  if (is_remote(url)) return "";
  return load_ ? load_(url) : "";
}

std::string PandocImages::name(const std::string& url) {
  if (const auto known = names_.find(url); known != names_.end()) return known->second;
  std::string& name = names_[url];
  if (url.empty()) return name;
  Image image;
  image.bytes = bytes(url);
  if (image.bytes.empty()) {
    if (is_remote(url) && !url.starts_with("data:"))
      record_.warn("picture-elsewhere", 0,
                   "The picture \"" + shortened(url) +
                       "\" stands elsewhere on the web and is not fetched; its place is kept, without a picture.");
    else record_.warn("image-missing", 0, "The picture \"" + shortened(url) + "\" was not found.");
    return name;
  }
  image.media_type = picture_type(image.bytes, image.width, image.height);
  if (image.media_type.empty()) {
    record_.warn("picture-kind", 0,
                 "The picture \"" + shortened(url) +
                     "\" is of a kind that editions cannot show, or not safe; save it as PNG, JPEG or plain SVG.");
    return name;
  }
  const auto same = std::ranges::find(images_, image.bytes, &Image::bytes);
  if (same != images_.end()) return name = same->name;
  if ((total_ += image.bytes.size()) > kMostBytes) {
    record_.warn("picture-left-out", 0,
                 "The picture \"" + shortened(url) + "\" was left out: the document has too many large ones.");
    return name;
  }
  image.name = "image-" + std::to_string(images_.size() + 1) + "." + extension(image.media_type);
  name = image.name;
  images_.push_back(std::move(image));
  return name;
}

}  // namespace lectern
