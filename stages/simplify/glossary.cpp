// Gathers explanations from the document and the user's terms. Never makes one up. Tested by glossary_test.cpp.
#include "stages/simplify/glossary.h"

#include <algorithm>

#include "stages/simplify/abbreviations.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

constexpr std::size_t kUsedAgain = 3;  // times that a short form occurs, the explanation counted

struct AllText {
  std::string text;
  void all(const Blocks& blocks) {
    for (const Block& b : blocks) std::visit(*this, b.is);
  }
  void add(const Inlines& content) { text += plain_text(content) + "\n"; }
  void operator()(const Paragraph& b) { add(b.content); }
  void operator()(const Heading& b) { add(b.content); }
  void operator()(const PullQuote& b) { add(b.content); }
  void operator()(const Aside& b) { all(b.content); }
  void operator()(const Quote& b) { all(b.content); }
  void operator()(const List& b) {
    for (const ListItem& item : b.items) all(item.content);
  }
  template <class Other>
  void operator()(const Other&) {}
};

bool is_part_of_word(const std::u32string& text, std::size_t at) {
  return at < text.size() && (is_letter(text[at]) || is_digit(text[at]));
}

/// How often `word` stands in `text` as a whole word.
std::size_t count_whole(const std::u32string& text, const std::u32string& word) {
  std::size_t count = 0;
  for (std::size_t at = text.find(word); at != std::u32string::npos && !word.empty(); at = text.find(word, at + 1))
    count += (at == 0 || !is_part_of_word(text, at - 1)) && !is_part_of_word(text, at + word.size()) ? 1 : 0;
  return count;
}

}  // namespace

std::vector<GlossaryEntry> find_glossary(const Document& document, const std::vector<Term>& terms) {
  AllText gathered;
  gathered.all(document.body);
  const std::u32string text = to_utf32(gathered.text), small = lower(text);
  std::vector<GlossaryEntry> out;
  for (const Term& term : terms)
    if (!term.meaning.empty() && count_whole(small, lower(to_utf32(term.term))) > 0)
      out.push_back({term.term, term.meaning, true});
  for (const Abbreviation& a : find_abbreviations(gathered.text)) {
    const bool known = std::ranges::any_of(out, [&](const GlossaryEntry& e) { return e.term == a.form; });
    if (!known && count_whole(text, to_utf32(a.form)) >= kUsedAgain) out.push_back({a.form, a.meaning, false});
  }
  std::stable_sort(out.begin(), out.end(), [](const GlossaryEntry& a, const GlossaryEntry& b) {
    return lower(to_utf32(a.term)) < lower(to_utf32(b.term));
  });
  return out;
}

}  // namespace lectern
