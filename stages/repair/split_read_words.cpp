// Rule: a word that was read in two pieces is one. Both pieces stand on one line; the whole is known, a piece is not,
// and the gap between them is narrower than the line's own. An elision ("d' Amérique") goes on its word, and an address
// read with spaces after its colon or slashes is whole. Never joins over a wide gap, two known words, or figures.
// Tested by split_read_words_test.cpp.
#include <algorithm>
#include <vector>

#include "stages/repair/languages.h"
#include "stages/repair/rules.h"
#include "stages/repair/url_syntax.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kByDocument = 0.95, kByDictionary = 0.85, kElision = 0.95, kAddress = 0.9;
constexpr double kNarrow = 0.8;             // of the middle gap of the line
constexpr std::size_t kLeastGaps = 3;       // that tell the middle one
constexpr double kWordGap = 0.25;           // em: where there are too few
constexpr double kAddressGap = 0.5;         // em: no space between words is wider
constexpr std::size_t kLongestElision = 2;  // letters before the apostrophe, but for "qu"
constexpr int kDocumentHas = 2;
constexpr std::size_t kLeastKnownPart = 6;  // letters of the whole, where a piece is a word
constexpr std::size_t kLeastWhole = 4;      // letters: shorter words arise from any two pieces

std::u32string token_of(const Span& span) {
  std::u32string out = span.text;
  while (!out.empty() && is_space(out.back())) out.pop_back();
  return out;
}

bool letters(std::u32string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char32_t c) { return (is_letter(c) || is_mark(c)) && !is_cjk(c); });
}

double middle_gap(const Line& line) {
  std::vector<double> gaps;
  for (std::size_t i = 1; i < line.spans.size(); ++i)
    if (line.spans[i - 1].text.back() == U' ') gaps.push_back(line.spans[i].x0 - line.spans[i - 1].x1);
  if (gaps.size() < kLeastGaps) return kWordGap * line.size;
  std::nth_element(gaps.begin(), gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2), gaps.end());
  return gaps[gaps.size() / 2];
}

bool elides(std::string_view language, std::u32string_view left) {
  if (language != "fr" && language != "it" && language != "ca") return false;
  if (left.size() < 2 || (left.back() != 0x2019 && left.back() != '\'')) return false;
  const std::u32string word(core_of(left).of(left));
  if (!letters(word)) return false;
  const std::u32string small = lower(word);
  return word.size() <= kLongestElision || small.substr(small.size() - 2) == U"qu";
}

struct Join {
  double confidence = 0;
  const char* witness = "";
};

Join address(std::u32string_view left, const std::u32string& right, double gap, double em) {
  if (gap > kAddressGap * em || !begins_address(without_openers(left))) return {};
  if (left.back() == ':' && right.starts_with(U"//")) return {kAddress, "address"};
  const bool open = left.back() == '/' || (left.back() == '.' && left.find(U"//") != left.npos);
  const bool piece = right.find(U'/') != right.npos || part_of_address(right);
  return open && piece && !begins_address(right) ? Join{kAddress, "address"} : Join{};
}

Join word(RepairContext& context, const std::u32string& left, const std::u32string& right, double gap, double usual) {
  const std::u32string a(core_of(left).of(left)), b(core_of(right).of(right));
  if (gap > kNarrow * usual || !letters(a) || !letters(b) || !is_lower(b[0])) return {};
  if (core_of(left).end != left.size() || core_of(right).begin != 0) return {};
  const SureWords& sure = context.sure_words();
  const RepairLanguage* language = repair_language(context.language());
  const auto known = [&](const std::u32string& w) {
    if (w.size() == 1) return language && language->letters.find(lower(w)) != std::u32string_view::npos;
    return sure.count(w) >= kDocumentHas || context.dictionary().knows(w);
  };
  if (a.size() + b.size() < kLeastWhole) return {};
  if (!context.dictionary().present() || (known(a) && known(b))) return {};
  if (sure.count(a + b) >= kDocumentHas) return {kByDocument, "document"};
  if ((known(a) || known(b)) && a.size() + b.size() < kLeastKnownPart) return {};
  return context.dictionary().knows(a + b) ? Join{kByDictionary, "dictionary"} : Join{};
}

}  // namespace

void split_read_words(RepairContext& context) {
  for_each_read_line(context.layout, [&](Line& line) {
    const double usual = middle_gap(line);
    const std::string language(base_language(context.language()));
    std::u32string before;  // what the spans joined so far spell
    for (std::size_t i = 0; i + 1 < line.spans.size(); ++i) {
      Span &left = line.spans[i], &right = line.spans[i + 1];
      before += token_of(left);
      const bool parted = left.text.back() == U' ' && !right.gap_before && left.raise == 0 && right.raise == 0 &&
                          read_word(context.layout, line, left) && read_word(context.layout, line, right);
      if (!parted) {
        if (left.text.back() == U' ') before.clear();
        continue;
      }
      const bool ends = i + 2 >= line.spans.size() || is_space(right.text.back()) || line.spans[i + 2].raise != 0;
      const double gap = line.rtl ? left.x0 - right.x1 : right.x0 - left.x1;
      const std::u32string token = token_of(right);
      Join join = address(before, token, gap, line.size);
      if (join.confidence == 0 && elides(language, before) && is_letter(token[0])) join = {kElision, "elision"};
      if (join.confidence == 0 && ends) join = word(context, before, token, gap, usual);
      if (join.confidence > 0)
        context.editor.edit({&line}, join.confidence, join.witness, [&] { left.text = token_of(left); });
      else before.clear();
    }
  });
}

}  // namespace lectern
