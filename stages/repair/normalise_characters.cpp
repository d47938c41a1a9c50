// Rule: characters that are only a way to draw other ones become those. Compatibility forms are unfolded for ligatures,
// presentation forms and half-width letters alone; superscripts, fractions and full-width forms mean something and
// stay. Never changes a character whose meaning it does not know: those of private use are warned of, once a page.
// Tested by normalise_characters_test.cpp.
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <map>
#include <vector>

#include "stages/repair/flows.h"
#include "stages/repair/rules.h"
#include "stages/repair/symbol_fonts.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr char32_t kSoftHyphen = 0xAD;
constexpr std::size_t kSampledWords =
    8;  // words with a soft hyphen inside that are looked up to learn what it means in this file

/// Latin, Armenian and Hebrew ligatures, Arabic presentation forms, half-width Latin punctuation, kana and Hangul.
bool unfolds(char32_t c) {
  if (c == 0xFD3E || c == 0xFD3F || c == 0xFEFF) return false;  // ornate brackets have no plain form
  return (c >= 0xFB00 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC) || (c >= 0xFF61 && c <= 0xFFDC) ||
         (c >= 0x01C4 && c <= 0x01CC) || (c >= 0x0132 && c <= 0x0133) || c == 0x0149;
}

bool dropped(char32_t c) {
  return (c < 0x20 && c != '\t') || (c >= 0x7F && c <= 0x9F) || c == 0xFEFF || c == 0xFFFC ||
         (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE || c == 0xFFFF || c == 0x200B || c == 0x2060 || c > 0x10FFFF;
}

void unfold(char32_t c, std::u32string& out) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
  icu::UnicodeString text;
  if (U_FAILURE(status) || !nfkc->getDecomposition(static_cast<UChar32>(c), text)) {
    out += c;
    return;
  }
  for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) out += static_cast<char32_t>(text.char32At(i));
}

enum class Soft { divides, is_hyphen };

/// In a font whose hyphen is mapped to U+00AD every printed hyphen reads as a soft one. Such a file has no other hyphen
/// between letters, and what its soft hyphens part are not words when joined.
Soft meaning_of_soft_hyphen(RepairContext& context) {
  int hard = 0;
  std::vector<std::u32string> words;
  for_each_line(context.layout, [&](Line& line) {
    const std::u32string text = text_of(line);
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
      if (!is_letter(text[i - 1]) || !is_letter(text[i + 1])) continue;
      if (text[i] == '-' || text[i] == 0x2010) ++hard;
      if (text[i] != kSoftHyphen || words.size() == kSampledWords) continue;
      std::size_t a = i, b = i + 1;
      while (a > 0 && (is_letter(text[a - 1]) || is_mark(text[a - 1]))) --a;
      while (b < text.size() && (is_letter(text[b]) || is_mark(text[b]))) ++b;
      words.push_back(text.substr(a, i - a) + text.substr(i + 1, b - i - 1));
    }
  });
  if (hard > 0 || words.empty()) return Soft::divides;
  for (const std::u32string& word : words) context.dictionary().expect(word);
  const auto joined = std::count_if(words.begin(), words.end(),
                                    [&](const std::u32string& word) { return context.dictionary().knows(word); });
  return 2 * static_cast<std::size_t>(joined) < words.size() ? Soft::is_hyphen : Soft::divides;
}

class Normaliser {
 public:
  explicit Normaliser(RepairContext& context) : context_(context) {}

  void line(Line& line) {
    bool change = false;
    for (std::size_t s = 0; s < line.spans.size() && !change; ++s) {
      const Span& span = line.spans[s];
      const bool symbols = symbol_font(span.font);
      change =
          symbols || std::any_of(span.text.begin(), span.text.end(), [](char32_t c) { return c >= 0x7F || c < 0x20; });
    }
    if (!change) return;
    context_.editor.edit({&line}, 1, "Unicode", [&] {
      for (std::size_t s = 0; s < line.spans.size(); ++s) span(line, line.spans[s], s + 1 == line.spans.size());
      std::erase_if(line.spans, [](const Span& s) { return s.text.empty(); });
    });
  }

 private:
  bool symbol_font(int font) {
    const auto [row, is_new] = symbol_fonts_.try_emplace(font, false);
    if (is_new && font >= 0 && static_cast<std::size_t>(font) < context_.layout.fonts.size()) {
      const std::string& name = name_of(font);
      row->second = symbol_character(name, 'n') != 0 || symbol_character(name, 0xB7) != 0;
    }
    return row->second;
  }

  const std::string& name_of(int font) const {
    static const std::string none;
    return font >= 0 && static_cast<std::size_t>(font) < context_.layout.fonts.size()
               ? context_.layout.fonts[static_cast<std::size_t>(font)].name
               : none;
  }

  void span(Line& line, Span& span, bool last) {
    std::u32string out;
    out.reserve(span.text.size());
    const bool symbols = symbol_font(span.font);
    for (std::size_t i = 0; i < span.text.size(); ++i) {
      const char32_t c = span.text[i];
      if (dropped(c)) continue;
      if (c == kSoftHyphen) {
        if (!soft_) soft_ = meaning_of_soft_hyphen(context_);
        const bool at_end = last && i + 1 == span.text.size();
        if (*soft_ == Soft::is_hyphen) out += U'-';
        else if (at_end && (out.empty() || !is_hyphen(out.back()))) out += c;
        continue;
      }
      if (symbols || is_private_use(c)) {
        const char32_t plain = symbol_character(name_of(span.font), c);
        if (plain == 0 && is_private_use(c)) unknown(line, c);
        out += plain != 0 ? plain : c;
        continue;
      }
      if (unfolds(c)) unfold(c, out);
      else out += c;
    }
    span.text = nfc(out);
  }

  void unknown(const Line& line, char32_t c) {
    if (line.page == warned_page_) return;
    warned_page_ = line.page;
    constexpr char kHex[] = "0123456789ABCDEF";
    std::string code;
    for (int shift = 20; shift >= 0; shift -= 4)
      if (!code.empty() || shift < 16 || (c >> shift) % 16 != 0) code += kHex[(c >> shift) % 16];
    context_.record.warn("unknown-characters", line.page,
                         "Characters of private use (such as U+" + code +
                             ") have a meaning in their own font only and are left as they are.",
                         hundredth(line.box));
  }

  RepairContext& context_;
  std::map<int, bool> symbol_fonts_;
  std::optional<Soft> soft_;
  int warned_page_ = 0;
};

}  // namespace

void normalise_characters(RepairContext& context) {
  Normaliser normaliser(context);
  for_each_line(context.layout, [&](Line& line) { normaliser.line(line); });
  drop_empty_lines(context.layout);
}

}  // namespace lectern
