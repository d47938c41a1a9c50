// package.opf: the metadata, the list of files and their order.
#pragma once

#include <string>
#include <vector>

#include "output/edition_renderer.h"

namespace lectern {

struct EpubFile {
  std::string id, name, media_type;
  std::string properties = {};  // of the manifest: "nav"
  bool in_spine = false;
};

/// `files` in spine order where they are in the spine.
std::string epub_package(const Edition& edition, const std::vector<EpubFile>& files);

/// "urn:uuid:..." made from the SHA-256 of the source, or of the title and text length when there is none.
std::string epub_identifier(const Document& document);

/// dcterms:modified in UTC: the source's own date when it is a full ISO 8601 date and time or a date, else
/// 1980-01-01T00:00:00Z. There is no clock in the writers: the same document makes the same bytes.
std::string epub_modified(std::string_view created);

}  // namespace lectern
