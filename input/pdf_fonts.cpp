// Works out bold, italic, serif, monospace and small capitals from names and flags; names are what authors' tools get
// right most often. Never looks at glyphs. Tested by input/pdf_fonts_test.cpp.
#include "input/pdf_fonts.h"

#include <algorithm>
#include <cctype>
#include <initializer_list>

namespace lectern {
namespace {

constexpr unsigned kFixedPitch = 1u << 0, kSerif = 1u << 1, kItalic = 1u << 6, kSmallCap = 1u << 17,
                   kForceBold = 1u << 18;

bool has(std::string_view name, std::initializer_list<std::string_view> parts) {
  return std::any_of(parts.begin(), parts.end(), [&](std::string_view p) { return name.find(p) != name.npos; });
}

bool starts(std::string_view name, std::initializer_list<std::string_view> parts) {
  return std::any_of(parts.begin(), parts.end(), [&](std::string_view p) { return name.starts_with(p); });
}

bool ends(std::string_view name, std::initializer_list<std::string_view> parts) {
  return std::any_of(parts.begin(), parts.end(), [&](std::string_view p) { return name.ends_with(p); });
}

std::string without_prefix(const std::string& name) {
  if (name.size() < 8 || name[6] != '+') return name;
  const bool tag = std::all_of(name.begin(), name.begin() + 6, [](char c) { return c >= 'A' && c <= 'Z'; });
  return tag ? name.substr(7) : name;
}

}  // namespace

Font describe_font(const FontFacts& facts) {
  Font font;
  font.name = without_prefix(facts.name);
  std::string name;
  for (const char c : font.name) name += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  const bool nimbus = starts(name, {"nimbus", "urw", "utopia", "century"});
  const bool libertine = has(name, {"libertine", "biolinum"});    // faces as letters at the end: LinLibertineOB
  const bool tex = starts(name, {"cm", "sf", "ec", "lm", "tc"});  // Computer Modern and its kin

  font.bold = has(name, {"bold", "black", "heavy", "demi"}) ||
              ends(name, {"-bd", "-bdit", "-bdcn", "-bdob", "-blk", "-hv", "-b", "-bi"}) ||
              (libertine && ends(name, {"b", "bi", "z", "zi"})) || has(name, {"-bd-", "-bdit"}) ||
              (nimbus && has(name, {"-medi"})) ||
              (tex && has(name, {"cmbx", "cmb1", "sfbx", "ecbx", "cmssbx", "sfsx", "ecsx"})) ||
              (facts.flags & kForceBold) != 0 || facts.weight >= 600;
  font.italic =
      has(name, {"italic", "oblique", "slanted", "kursiv"}) || (libertine && ends(name, {"ri", "oi", "bi", "zi"})) ||
      ends(name, {"-it", "-i", "-bi", "-obl", "-ital", "-mediitalic"}) ||
      has(name, {"bdit", "lightit", "boldit", "mediumit", "semiboldit", "blackit", "reguital", "mediital", "obli"}) ||
      (tex && has(name, {"cmti", "cmsl", "cmmi", "cmbxti", "cmbxsl", "cmssi", "ecti", "ecsl", "sfti", "sfsl", "sfsi",
                         "cmitt", "cmsltt"})) ||
      (facts.flags & kItalic) != 0 || (std::abs(facts.italic_angle) >= 4 && std::abs(facts.italic_angle) <= 45);
  font.monospace = (facts.flags & kFixedPitch) != 0 ||
                   has(name, {"courier", "mono", "typewriter", "consol", "menlo", "inconsolata", "nimbusmon",
                              "lucidacon", "ocr-b", "ocrb", "sourcecode", "firacode"}) ||
                   (tex && has(name, {"cmtt", "sftt", "ectt", "cmsltt", "cmitt", "lmtt"}));
  // Subset fonts of one character are flagged as fixed by some tools; and "monotype" is no monospace.
  if (has(name, {"arial", "helvetica", "times", "calibri", "cambria", "georgia", "garamond", "verdana", "monotype"})) {
    font.monospace = has(name, {"mono-", "mono,", "sansmono", "typewriter"});
  }
  font.small_caps = has(name, {"smallcap", "smcp", "cmcsc", "sfcc", "eccc"}) ||
                    (ends(name, {"sc", "-smbsc"}) && !has(name, {"cjk"})) ||
                    (has(name, {"caps"}) && !has(name, {"allcaps"})) || (facts.flags & kSmallCap) != 0;
  const bool sans = has(name, {"sans", "helvetica", "arial", "verdana", "calibri", "tahoma", "cmss", "lato", "roboto",
                               "futura", "gothic", "univers", "frutiger"});
  font.serif =
      !sans &&
      (((facts.flags & kSerif) != 0) ||
       has(name, {"times",       "serif",  "roman",   "georgia", "garamond",  "palatino",    "palladio", "pagella",
                  "cambria",     "minion", "bookman", "century", "libertine", "baskerville", "caslon",   "charter",
                  "nimbusromno", "cmr",    "sfrm",    "ecrm",    "cmbx",      "cmti"}));
  return font;
}

}  // namespace lectern
