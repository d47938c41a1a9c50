// Every document that structure() makes survives TEI: read_tei(write_tei(d)) == d; and holds every word of its layout.
// Pages are fixtures as text, and some made at random from the same rows.
#include <gtest/gtest.h>

#include <map>
#include <random>
#include <sstream>
#include <string>

#include "input/tei_reader.h"
#include "output/tei_writer.h"
#include "stages/layout/pages_from_text_test_support.h"
#include "stages/repair/repair.h"
#include "stages/structure/document_in_short_test_support.h"

namespace lectern {
namespace {

using namespace test;

constexpr unsigned kLayouts = 120, kPages = 100;

testing::AssertionResult survives(const Document& d) {
  Record record;
  const std::string tei = write_tei(d);
  const Document back = read_tei(tei, {}, record);
  if (!record.warnings.empty()) return testing::AssertionFailure() << record.warnings[0].message;
  if (back == d) return testing::AssertionSuccess();
  std::istringstream as(tei), bs(write_tei(back));
  std::string a, b;
  while (std::getline(as, a) && std::getline(bs, b))
    if (a != b) return testing::AssertionFailure() << a << "\n" << b;
  // What TEI does not show: conventions of stages/document.h that the document breaks.
  for (const auto& [x, y] : {std::pair{&d.front, &back.front}, std::pair{&d.body, &back.body}})
    for (std::size_t i = 0; i < std::min(x->size(), y->size()); ++i)
      if ((*x)[i] != (*y)[i])
        return testing::AssertionFailure() << "a block that breaks a convention: " << InShort().all(Blocks{(*x)[i]})
                                           << ((*x)[i].from == (*y)[i].from ? "" : " (its place)");
  return testing::AssertionFailure() << "what stands round the blocks is not the same";
}

RepairOptions without_dictionary() {
  RepairOptions options;
  options.dictionary_folders.clear();
  return options;
}

/// Letters with their number; digits are not counted, for a note's mark stands twice on paper and once in a document.
using Letters = std::map<char32_t, int>;

void count(const std::u32string& text, Letters& n) {
  for (char32_t c : text)
    if (is_letter(c)) ++n[c];
}

Letters letters_of(const std::vector<Region>& regions) {
  Letters n;
  for (const Region& r : regions) {
    for (const Line& l : r.lines) count(text_of(l), n);
    for (const LayoutCell& c : r.cells)
      for (const Line& l : c.lines) count(text_of(l), n);
    for (const auto& [c, k] : letters_of(r.inside)) n[c] += k;
  }
  return n;
}

/// What the layout has and the document, markup and all, has not. The head of a table that is printed again over a page
/// stands in it once; the record quotes what was left out.
std::string missing(const Layout& layout, const Document& d, const Record& record) {
  Letters printed, kept;
  for (const LayoutPage& p : layout.pages)
    for (const auto& [c, k] : letters_of(p.regions)) printed[c] += k;
  const InShort shown;
  count(to_utf32(shown.all(d.front) + " " + shown.all(d.body)), kept);
  for (const Repair& r : record.repairs)
    if (r.rule == "repeated_table_head") count(to_utf32(r.before), kept);
  std::string out;
  for (const auto& [c, k] : printed)
    if (kept[c] < k) out += to_utf8(std::u32string(1, c)) + " ";
  return out;
}

TEST(StructureRoundTrip, Pages) {
  const struct {
    const char *what, *fixture;
  } rows[] = {
      {"a brief",
       "[page label=\"iii\"]\ny50 | Head of it\ny100 s20 | Title of the brief\n+2 | Jane Brown\n+2 | March 2021\n+3 b "
       "| One\n"
       "+2 w200 fill12 | a\nx300 y192 w200 fill12 | b\npanel 72 360 500 420 fill=#eeeeee\nx80 y380 b | In short\nx80 "
       "y394 w300 fill2 | c\n"
       "rule 72 700 172 700.5\ny715 s8 | {^ 1} A note of it.\n[page label=\"iv\"]\ny50 | Head of it\ny100 w400 | It "
       "rained.{^ 1} And see https://example.org/ now.\n"
       "+2 | \xE2\x80\xA2\tone\n| \xE2\x80\xA2\ttwo\n+2 | Table 1. Shares\nrule 72 200 372 200.5\ny214 | Land\nx200 "
       "y214 | Share\n"
       "rule 72 220 372 220.5\ny234 | Peru\nx200 y234 | 1\nrule 72 240 372 240.5\npicture 72 300 272 400 alt=\"A "
       "map\"\ny500 w400 fill9 | z\n"},
      {"markup in the text", "w400 | a <b> & ]]> \"quoted\" 'text' &amp; <!-- no --> <?php ?>\n+2 w400 fill3 | a\n"},
      {"nothing at all", "[page]\n"},
  };
  for (const auto& row : rows) {
    Record record;
    Layout layout = laid_out(row.fixture, &record);
    repair(layout, record, without_dictionary());
    EXPECT_TRUE(survives(structure(layout, record))) << row.what;
  }
}

/// Rows of every kind, one below the other.
class RandomRows {
 public:
  explicit RandomRows(unsigned seed) : random_(seed) {}

  std::string layout() {
    std::string out = "link https://example.org/\noutline 1 Aims of it\n" +
                      std::string("s20 | Title\n+3 b | Means\n+2 w250 fill9 | a\n");
    for (int n = below(14) + 2; n > 0; --n) out += block();
    return out;
  }

  std::string pages() {
    std::string out;
    for (int n = below(8) + 2; n > 0; --n) out += page_block();
    return out;
  }

 private:
  std::mt19937 random_;

  int below(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
  std::string pick(const std::vector<const char*>& all) {
    return all[static_cast<std::size_t>(below(static_cast<int>(all.size())))];
  }

  std::string words(int n) {
    std::string out;
    for (int i = 0; i < n; ++i)
      out += (i ? " and " : "") + pick({"rain",
                                        "River",
                                        "and",
                                        "1974",
                                        "{b bold}",
                                        "{i slanted words}",
                                        "{l0 link}",
                                        "H{_ 2}O",
                                        "end.{^ 1}",
                                        "why?",
                                        "\xC3\xA9t\xC3\xA9",
                                        "\xE4\xB8\xAD\xE6\x96\x87",
                                        "\xD8\xB3\xD9\x84\xD8\xA7\xD9\x85",
                                        "<b>&",
                                        "jane@example.org",
                                        "http://example.org/a.",
                                        "A.B.",
                                        "{bi both}",
                                        "{c caps}",
                                        "x{^ 1,2}",
                                        "\xE2\x80\x9Cquoted\xE2\x80\x9D",
                                        "..... 3",
                                        "\ttab",
                                        "]]>"});
    return out;
  }
  std::string facts() {
    return "+" + pick({"1", "1", "1", "1.5", "2", "3"}) + " x" + pick({"72", "72", "72", "84", "92", "112", "220"}) +
           pick({"", "", "", " b", " i", " s8", " s14", " s20", " m", " #cc0000", " rule", " b s12"});
  }

  std::string block() {
    switch (below(16)) {
      case 0: return "[page]\nlink https://example.org/\n";
      case 1: return "[note]\ns8 | {^ 1} " + words(4) + "\ns8 | 2. " + words(3) + "\n[text]\n";
      case 2: return "[margin 330 400]\ns8 x330 | " + words(3) + "\n[text]\n";
      case 3: return "[box]\nb | " + words(2) + "\nw250 fill2 | b\n[text]\n";
      case 4: return "[table 72 200 322 240]\n{b Land}\t| {b x}\t{b y}\n| " + words(1) + "\t" + words(2) + "\n[text]\n";
      case 5: return "[figure 72 2000 322 2100]\n[text]\n";
      case 6:
        return "+2 | " + pick({"\xE2\x80\xA2\t", "1.\t", "2.\t", "(a)\t", "\xE2\x80\x93\t", "i.\t"}) + words(4) + "\n";
      case 7: return "+2 | Aims of it ..... 3\n| Means ..... 4\n| Ends ..... 5\n";
      case 8: return "+2 w250 h20 fill2 | a\nw250 h20 fill2 | b\nw250 h20 fill3 | c\n";
      case 9: return "[text 340 590]\nx340 y100 w250 fill3 | b\n[text]\n";
      case 10: return "[header]\ny40 | " + words(2) + "\n[page-number]\ny580 | 7\n[text]\n";
      case 11: return "glued w250 fill2 open | g\n";
      default: return facts() + pick({" | ", " w250 | ", " w200 h-12 | "}) + words(below(20) + 1) + "\n";
    }
  }

  std::string page_block() {
    const std::string y = std::to_string(60 + below(680));
    switch (below(10)) {
      case 0: return "[page]\n";
      case 1: return "rule 72 " + y + " 372 " + y + ".5\n";
      case 2: return "panel 72 " + y + " 400 " + std::to_string(std::stoi(y) + 60) + " fill=#eeeeee\n";
      case 3: return "drawing 72 " + y + " 300 " + std::to_string(std::stoi(y) + 80) + " paths=5\n";
      case 4: return "x300 y" + y + " w200 fill6 | b\n";
      case 5: return "y740 s8 | {^ 1} " + words(4) + "\n";
      default: return facts() + " w400 | " + words(below(30) + 1) + "\n";
    }
  }
};

TEST(StructureRoundTrip, LayoutsMadeAtRandom) {
  for (unsigned seed = 1; seed <= kLayouts; ++seed) {
    const std::string fixture = RandomRows(seed).layout();
    const Layout layout = layout_of(fixture);
    Record record;
    const Document d = structure(layout, record);
    ASSERT_TRUE(survives(d)) << "seed " << seed << "\n" << fixture;
    ASSERT_EQ(missing(layout, d, record), "") << "seed " << seed << "\n" << fixture << in_short(d);
  }
}

TEST(StructureRoundTrip, PagesMadeAtRandom) {
  for (unsigned seed = 1; seed <= kPages; ++seed) {
    const std::string fixture = RandomRows(seed).pages();
    Record record;
    Layout layout = laid_out(fixture, &record);
    repair(layout, record, without_dictionary());
    ASSERT_TRUE(survives(structure(layout, record))) << "seed " << seed << "\n" << fixture;
  }
}

}  // namespace
}  // namespace lectern
