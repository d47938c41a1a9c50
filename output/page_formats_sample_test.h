// Test support: a file of one page, with something of every shape on it.
#pragma once

#include "output/page_formats.h"
#include "output/seen_sample_test.h"

namespace lectern {

inline PageSet page_set_sample() {
  PageSet set{"brief", {}, "en", {seen_sample()}, {seen_sample()}, {{"brief-1.png", 800, 1200, 144, 144}}, {}};
  set.source.name = "a \"b\".pdf", set.source.sha256 = std::string(64, 'a');
  return set;
}

}  // namespace lectern
