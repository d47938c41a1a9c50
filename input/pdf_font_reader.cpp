// Looks at a font object of a PDF once: what its name, descriptor, widths and maps say. Never opens a font file.
// Tested by input/pdf_reader_test.cpp.
#include <GfxFont.h>

#include <algorithm>
#include <cmath>

#include "input/pdf_fonts.h"
#include "input/pdf_page.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

constexpr int kContradictions = 4;  // letters of a font: fewer are a sign or two that the author renamed

// The width of an "m", else of a letter, tells the em of a Type 3 font whose own units could be anything.
double type3_scale(const Gfx8BitFont& font) {
  const double* matrix = font.getFontMatrix();
  const double up = std::abs(matrix[3]), along = std::abs(matrix[0]);
  if (std::abs(up - 0.001) < 1e-4) return 1;
  double letters = 0, all = 0, m = 0;
  int letter_count = 0, count = 0;
  for (int code = 0; code < 256; ++code) {
    const double width = font.getWidth(static_cast<unsigned char>(code));
    if (!(width > 0)) continue;
    const char* name = font.getCharName(code);
    const bool letter = name != nullptr && name[0] >= 'a' && name[0] <= 'z' && name[1] == 0;
    if (letter && name[0] == 'm') m = width;
    if (letter) letters += width, ++letter_count;
    all += width, ++count;
  }
  double em = 1;  // average widths of text faces
  if (m > 0) {
    em = m / 0.8;
  } else if (letter_count > 0) {
    em = letters / letter_count / 0.47;
  } else if (count > 0) {
    em = all / count / 0.5;
  }
  if (up > 0 && along > 0) em *= std::clamp(up / along, 0.1, 10.0);
  return std::isfinite(em) && em > 0 ? em : 1;
}

// Subsets of a few characters are often flagged as of fixed pitch; the widths of letters tell (digits are alike in most
// faces).
bool has_fixed_pitch(GfxFont& font) {
  if (font.isCIDFont()) return true;
  double least = 0, most = 0;
  int count = 0;
  for (int code = 0; code < 256; ++code) {
    const char* name = static_cast<Gfx8BitFont&>(font).getCharName(code);
    const bool letter = name != nullptr && name[0] >= 'A' && name[0] <= 'z' && name[1] == 0;
    const double width = static_cast<Gfx8BitFont&>(font).getWidth(static_cast<unsigned char>(code));
    if (!letter || !(width > 0)) continue;
    least = count == 0 ? width : std::min(least, width);
    most = std::max(most, width);
    ++count;
  }
  return count >= 4 && most - least < 0.01;
}

FontFacts facts_of(GfxFont& font, XRef& xref) {
  FontFacts facts;
  facts.name = font.getName().value_or("");
  facts.flags = static_cast<unsigned>(font.getFlags());
  if ((facts.flags & 1u) != 0 && !has_fixed_pitch(font)) facts.flags &= ~1u;
  const int weight = static_cast<int>(font.getWeight());
  if (weight > GfxFont::WeightNotDefined) facts.weight = 100 * weight;
  Object dict = font.getID()->gen < 65536 ? xref.fetch(*font.getID()) : Object(objNull);
  if (dict.isDict()) {
    const Object below = dict.dictLookup("DescendantFonts");
    if (below.isArray() && below.arrayGetLength() > 0) dict = below.arrayGet(0);
    const Object descriptor = dict.isDict() ? dict.dictLookup("FontDescriptor") : Object(objNull);
    if (descriptor.isDict()) {
      const Object angle = descriptor.dictLookup("ItalicAngle");
      if (angle.isNum()) facts.italic_angle = angle.getNum();
    }
  }
  return facts;
}

// Whether its code points are known rather than guessed.
bool has_known_codes(GfxFont& font) {
  if (font.hasToUnicodeCMap()) return true;
  if (font.isCIDFont()) {
    const GooString* collection = static_cast<GfxCIDFont&>(font).getCollection();
    return collection != nullptr && collection->cmp("Adobe-Identity") != 0;
  }
  auto& simple = static_cast<Gfx8BitFont&>(font);
  int known = 0, unknown = 0;
  for (int code = 0; code < 256; ++code) {
    const char* name = simple.getCharName(code);
    if (name == nullptr || name == std::string_view(".notdef")) continue;
    // A Type 3 font has no names but its own: Poppler fills the other codes with standard ones.
    if (font.getType() == fontType3 && !(simple.getWidth(static_cast<unsigned char>(code)) > 0)) continue;
    const bool by_code = name[0] == 'u' && (name[1] == 'n' || (name[1] >= '0' && name[1] <= '9'));
    ++(by_code || globalParams->mapNameToUnicodeText(name) != 0 ? known : unknown);
  }
  return known >= unknown;
}

// Whether the map tells other letters than the names of the glyphs. Names that tell nothing speak neither for nor
// against.
bool is_contradicted(GfxFont& font) {
  if (font.isCIDFont() || !font.hasToUnicodeCMap()) return false;
  auto& simple = static_cast<Gfx8BitFont&>(font);
  int same = 0, other = 0;
  for (int code = 0; code < 256; ++code) {
    const char* name = simple.getCharName(code);
    const Unicode named = name != nullptr ? globalParams->mapNameToUnicodeText(name) : 0;
    if (named == 0 || !is_letter(named)) continue;
    const char byte = static_cast<char>(code);
    const Unicode* mapped = nullptr;
    CharCode read = 0;
    int length = 0;
    double dx = 0, dy = 0, ox = 0, oy = 0;
    simple.getNextChar(&byte, 1, &read, &mapped, &length, &dx, &dy, &ox, &oy);
    if (length != 1 || mapped == nullptr) continue;
    ++(lower(std::u32string(1, static_cast<char32_t>(*mapped))) == lower(std::u32string(1, named)) ? same : other);
  }
  return other >= kContradictions && other > same;
}

// Wingdings and the like: letters that are pictures. Without a map of its own, the code says nothing about the sign.
bool is_pictorial(GfxFont& font, const std::string& name) {
  if (font.hasToUnicodeCMap()) return false;
  for (const char* part : {"ingdings", "ebdings", "Dingbats"}) {
    if (name.find(part) != name.npos) return true;
  }
  return false;
}

}  // namespace

FontCache::Entry read_font(GfxFont& font, XRef& xref) {
  FontCache::Entry entry;
  entry.font = describe_font(facts_of(font, xref));
  entry.pictorial = is_pictorial(font, entry.font.name);
  entry.font.type3 = font.getType() == fontType3;
  entry.font.contradicted = is_contradicted(font);
  entry.named = entry.pictorial || has_known_codes(font);
  if (entry.font.type3) entry.type3_scale = type3_scale(static_cast<Gfx8BitFont&>(font));
  return entry;
}

}  // namespace lectern
