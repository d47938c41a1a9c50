// The structure tree of a tagged PDF, and the map from marked content to its elements.
#pragma once

#include <unordered_map>
#include <vector>

#include "input/pdf_poppler.h"

namespace lectern {

struct Structure {
  std::vector<Tag> tags;     // parents before children
  std::vector<int> figures;  // for each tag the nearest Figure or Formula that holds it, itself included; -1: none
  std::unordered_map<std::uint64_t, int> marks;

  /// The element that holds marked content `mcid` of a page (from 1), or of the form XObject `form`; -1: none.
  int of_page(int page, int mcid) const { return find(static_cast<std::uint32_t>(page), mcid); }
  int of_form(Ref form, int mcid) const { return find(form_owner(form), mcid); }
  static std::uint32_t form_owner(Ref form) { return 0x80000000u | static_cast<std::uint32_t>(form.num); }
  static std::uint64_t key(std::uint32_t owner, int mcid) {
    return (static_cast<std::uint64_t>(owner) << 32) | static_cast<std::uint32_t>(mcid);
  }

 private:
  int find(std::uint32_t owner, int mcid) const {
    const auto found = marks.find(key(owner, mcid));
    return found == marks.end() ? -1 : found->second;
  }
};

using PageNumbers = std::unordered_map<std::uint64_t, int>;  // ref_key of a page's dictionary -> number from 1
PageNumbers page_numbers(PDFDoc& document);

Structure read_structure(PDFDoc& document, const PageNumbers& numbers);

}  // namespace lectern
