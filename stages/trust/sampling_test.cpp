#include "stages/trust/sampling.h"

#include <gtest/gtest.h>

#include "stages/pages_text.h"

namespace lectern {
namespace {

const std::string kHead = "pages 1\nsource name=\"a.pdf\"\nfont 0 name=\"A\"\npage 1 612 792";

Page own(const std::string& text) {
  return read_pages(kHead + "\nstyle 0 size=10\nrun 72 100 0 \"" + text + "\"\n").pages[0];
}

/// The words one after the other, each of this confidence.
Page read(const std::vector<std::string>& words, double confidence = 0.95) {
  std::string runs, list;
  int at = 0;
  for (const std::string& w : words) {
    const std::string n = std::to_string(w.size()), y = std::to_string(100 + 20 * at);
    runs += "run 72 " + y + " 0 \"" + w + "\"\n";
    list += "word " + std::to_string(at) + " " + n + " 72 90 100 100 " + std::to_string(confidence) + "\n";
    at += static_cast<int>(w.size());
  }
  return read_pages(kHead + " recognised\nstyle 0 size=10\n" + runs + list).pages[0];
}

TEST(Sampling, CountsWordsThatTheTextHasToo) {
  const Page text = own("The Lib-rary opens, at ten"), same = read({"library", "opens", "TEN", "to", "shut"});
  EXPECT_EQ(sample(text, false, {&same}), (Sampling{4, 3, 5}));
  const Page unsure = read({"library"}, 0.5);
  EXPECT_EQ(sample(text, false, {&unsure}), (Sampling{0, 0, 5}));
  EXPECT_EQ(sample(text, true, {&same}).own, 0);
}

TEST(Sampling, Settles) {
  const struct {
    const char* why;
    Trust before;
    bool hidden;
    Sampling sampling;
    Trust after;
  } rows[] = {
      {"sound text agrees", Trust::unsure, false, {40, 38, 45}, Trust::sound},
      {"a formula page agrees in part", Trust::unsure, false, {20, 14, 90}, Trust::sound},
      {"a false map does not", Trust::unsure, false, {40, 1, 45}, Trust::wrong},
      {"a page of one word", Trust::unsure, false, {1, 0, 1}, Trust::wrong},
      {"OCR cannot read it: text stays", Trust::unsure, false, {1, 0, 45}, Trust::sound},
      {"a good layer", Trust::ocr_layer, true, {40, 38, 45}, Trust::ocr_layer},
      {"a poor layer", Trust::ocr_layer, true, {40, 25, 45}, Trust::wrong},
      {"a layer that cannot be compared", Trust::ocr_layer, true, {0, 0, 45}, Trust::ocr_layer},
      {"a cover picture with its title", Trust::picture, false, {6, 5, 6}, Trust::sound},
      {"a scan with a stamp", Trust::picture, false, {200, 2, 3}, Trust::picture},
  };
  for (const auto& row : rows) {
    const PageTrust trust{.page = 1, .trust = row.before, .reason = "why", .hidden = row.hidden};
    EXPECT_EQ(settle(trust, row.sampling).trust, row.after) << row.why;
  }
}

}  // namespace
}  // namespace lectern
