// What stays letter by letter: quotations, addresses, and the marks that stand for notes and links. Tested by
// guard_test.cpp.
#include <algorithm>

#include "stages/simplify/guard_checks.h"
#include "stages/simplify/guard_language.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr std::size_t kLongestQuotation = 2000;  // code points: longer, and a mark was forgotten

constexpr std::size_t kNearMark = 1;  // words of content that may come between a word and the mark behind it

using Kind = GuardToken::Kind;

bool is_pair_mark(char32_t c) { return is_private_use(c) || c == U'\uFFFC'; }

/// White space folded, marks of notes left out, the stop or comma at the end set aside: it may move out of the
/// quotation.
std::string bare(std::u32string_view text) {
  std::u32string clean;
  for (char32_t c : text)
    if (!is_pair_mark(c)) clean += c == U'’' ? U'\'' : c;
  clean = fold_spaces(clean);
  while (!clean.empty() &&
         (clean.back() == U'.' || clean.back() == U',' || clean.back() == U';' || is_space(clean.back())))
    clean.pop_back();
  while (!clean.empty() && is_space(clean.front())) clean.erase(clean.begin());
  return to_utf8(clean);
}

char32_t closer_of(char32_t opener) {
  switch (opener) {
    case U'“': return U'”';
    case U'„': return U'“';
    case U'«': return U'»';
    case U'»': return U'«';
    case U'‘': return U'’';
    case U'"': return U'"';
    default: return 0;
  }
}

std::vector<std::string> quotations(const std::string& text) {
  const std::u32string letters = to_utf32(text);
  std::vector<std::string> out;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    const char32_t closer = closer_of(letters[i]);
    if (closer == 0 || (i > 0 && (is_letter(letters[i - 1]) || is_digit(letters[i - 1])))) continue;
    for (std::size_t k = i + 1; k < std::min(letters.size(), i + kLongestQuotation); ++k) {
      const bool closes = letters[k] == closer || (letters[i] == U'„' && letters[k] == U'”');
      if (!closes || (closer == U'’' && k + 1 < letters.size() && is_letter(letters[k + 1]))) continue;
      out.push_back(bare(std::u32string_view(letters).substr(i + 1, k - i - 1)));
      i = k;
      break;
    }
  }
  std::sort(out.begin(), out.end());
  return out;
}

/// Words with a scheme, an "@" or "www.", without the punctuation around them.
std::vector<std::string> addresses(const std::string& text) {
  std::vector<std::string> out;
  const std::u32string letters = to_utf32(text);
  for (std::size_t i = 0; i < letters.size();) {
    while (i < letters.size() && (is_space(letters[i]) || is_pair_mark(letters[i]))) ++i;
    std::size_t end = i;
    while (end < letters.size() && !is_space(letters[end]) && !is_pair_mark(letters[end])) ++end;
    std::u32string_view word = std::u32string_view(letters).substr(i, end - i);
    i = end;
    static constexpr std::u32string_view kAround = U".,;:!?()[]<>\"'“”‘’«»";
    while (!word.empty() && kAround.find(word.front()) != std::u32string_view::npos) word.remove_prefix(1);
    while (!word.empty() && kAround.find(word.back()) != std::u32string_view::npos) word.remove_suffix(1);
    const bool mail = word.find(U'@') != std::u32string_view::npos && word.size() > 2;
    if (mail || word.find(U"://") != std::u32string_view::npos || word.starts_with(U"www."))
      out.push_back(to_utf8(word));
  }
  std::sort(out.begin(), out.end());
  return out;
}

void compare(const std::vector<std::string>& was, const std::vector<std::string>& is, const char* check,
             Objections& out) {
  std::vector<std::string> lost, added;
  std::set_difference(was.begin(), was.end(), is.begin(), is.end(), std::back_inserter(lost));
  std::set_difference(is.begin(), is.end(), was.begin(), was.end(), std::back_inserter(added));
  if (!lost.empty()) out.push_back({check, "“" + lost.front() + "” is lost or changed"});
  else if (!added.empty()) out.push_back({check, "“" + added.front() + "” is new"});
}

std::vector<std::size_t> marks(const GuardText& text) {
  std::vector<std::size_t> out;
  for (std::size_t i = 0; i < text.tokens.size(); ++i)
    if (text.tokens[i].kind == Kind::mark) out.push_back(i);
  return out;
}

/// The nearest word or number on one side of a mark in its sentence.
const GuardToken* neighbour(const GuardText& text, std::size_t mark, int step) {
  for (std::size_t i = mark + static_cast<std::size_t>(step); i < text.tokens.size();
       i += static_cast<std::size_t>(step)) {
    if (text.tokens[i].sentence != text.tokens[mark].sentence) return nullptr;
    const bool part =
        text.language->numbers.contains(text.tokens[i].word) || text.language->units.contains(text.tokens[i].word);
    if (part && i > 0 && text.tokens[i - 1].kind == Kind::number) continue;  // "5 million": the number says which
    if (text.tokens[i].kind == Kind::number || (text.tokens[i].kind == Kind::word && text.tokens[i].content))
      return &text.tokens[i];
  }
  return nullptr;
}

std::string key(const GuardToken& t) { return t.kind == Kind::number ? t.word : t.stem; }

bool stands(const GuardText& text, const std::string& word, int sentence) {  // sentence -1: anywhere
  return std::any_of(text.tokens.begin(), text.tokens.end(), [&](const GuardToken& t) {
    return t.kind != Kind::mark && key(t) == word && (sentence < 0 || t.sentence == sentence);
  });
}

/// Nothing but marks and signs stands behind it in its sentence.
bool at_end(const GuardText& text, std::size_t mark) {
  for (std::size_t i = mark + 1; i < text.tokens.size() && text.tokens[i].sentence == text.tokens[mark].sentence; ++i)
    if (text.tokens[i].kind == Kind::word || text.tokens[i].kind == Kind::number) return false;
  return true;
}

/// Words of content between the word and the mark behind it; more than any limit when it is not there.
std::size_t distance(const GuardText& text, const std::string& word, std::size_t mark) {
  std::size_t between = 0;
  for (std::size_t i = mark; i-- > 0 && text.tokens[i].sentence == text.tokens[mark].sentence;) {
    if (text.tokens[i].kind != Kind::mark && key(text.tokens[i]) == word) return between;
    between += text.tokens[i].content;
  }
  return kNearMark + 1;
}

/// The mark is still by the word that it stood behind, or at the end of the sentence that has it; and by the same
/// number where it stood by one.
bool kept_neighbour(const GuardText& before, std::size_t was, const GuardText& after, std::size_t is) {
  const GuardToken* old_left = neighbour(before, was, -1);
  const GuardToken* left = neighbour(after, is, -1);
  if (!old_left) return true;
  const std::string word = key(*old_left);
  if (!stands(after, word, -1)) return true;  // another word has its place
  if (old_left->kind == Kind::number && left && left->kind == Kind::number) return key(*left) == word;
  if (at_end(before, was) && at_end(after, is)) return stands(after, word, after.tokens[is].sentence);
  return distance(after, word, is) <= kNearMark;
}

}  // namespace

void check_verbatim(const GuardText& before, const GuardText& after, Objections& out) {
  compare(quotations(before.text), quotations(after.text), "quotation", out);
  compare(addresses(before.text), addresses(after.text), "address", out);
  const std::vector<std::size_t> was = marks(before), is = marks(after);
  const bool same = std::equal(was.begin(), was.end(), is.begin(), is.end(), [&](std::size_t a, std::size_t b) {
    return before.tokens[a].text == after.tokens[b].text;
  });
  if (!same) {
    out.push_back({"mark", "notes or links are lost, new or in another order"});
    return;
  }
  for (std::size_t i = 0; i < was.size(); ++i)
    if (!kept_neighbour(before, was[i], after, is[i])) {
      out.push_back({"mark", "a note or link moved away from “" + neighbour(before, was[i], -1)->text + "”"});
      return;
    }
}

}  // namespace lectern
