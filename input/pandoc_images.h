// Pictures of a document that Pandoc has read.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "input/tei_reader.h"
#include "stages/pages.h"
#include "stages/record.h"

namespace lectern {

/// What the bytes are, told from themselves: "image/png", "image/jpeg", "image/gif", "image/webp", "image/svg+xml";
/// empty: no picture that an edition can show. Width and height in pixels are filled in where they are told.
std::string picture_type(std::string_view bytes, int& width, int& height);

class PandocImages {
 public:
  PandocImages(const LoadImage& load, Record& record) : load_(load), record_(record) {}
  /// The name of the picture in `images`; empty, and told in the record, when it cannot be had. The same bytes are one
  /// picture.
  std::string name(const std::string& url);
  std::vector<Image> take() { return std::move(images_); }

 private:
  std::string bytes(const std::string& url);
  const LoadImage& load_;
  Record& record_;
  std::vector<Image> images_;
  std::map<std::string, std::string> names_;  // by url
  std::size_t total_ = 0;
};

}  // namespace lectern
