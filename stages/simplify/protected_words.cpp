// Finds phrases word by word. Never looks a word up. Tested by protected_words_test.cpp.
#include "stages/simplify/protected_words.h"

#include <algorithm>

#include "stages/simplify/legal_terms.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

std::string small(std::string_view text) { return to_utf8(lower(to_utf32(text))); }

bool has_words(const std::string& text) { return text.find(' ') != std::string::npos; }

void titles_of(const Inlines& content, const std::string& whole, std::vector<std::string>& out) {
  for (const Inline& i : content) {
    const auto* link = std::get_if<Link>(&i.is);
    const auto* emphasis = std::get_if<Emphasis>(&i.is);
    if (const auto* foreign = std::get_if<Foreign>(&i.is)) {
      out.push_back(small(plain_text(foreign->content)));
    } else if (link || emphasis) {
      const Inlines& inner = link ? link->content : emphasis->content;
      const std::u32string text = to_utf32(plain_text(inner));
      const bool set_apart = link || emphasis->kind == EmphasisKind::italic;
      const bool title = set_apart && !text.empty() && is_upper(text.front()) && to_utf8(text) != whole;
      if (title && has_words(to_utf8(text))) out.push_back(to_utf8(lower(text)));
      else titles_of(inner, whole, out);
    }
  }
}

/// The word after the spaces from `at`; `at` is moved behind it.
std::string_view next_word(std::string_view phrase, std::size_t& at) {
  while (at < phrase.size() && phrase[at] == ' ') ++at;
  const std::size_t begin = at;
  at = std::min(phrase.find(' ', at), phrase.size());
  return phrase.substr(begin, at - begin);
}

bool is_plural(std::string_view form, std::string_view word) {
  if (word.ends_with('y') && form.ends_with("ies"))
    return form.substr(0, form.size() - 3) == word.substr(0, word.size() - 1);
  return form.starts_with(word) && (form.substr(word.size()) == "s" || form.substr(word.size()) == "es");
}

/// The words and signs of `s` from `i` that are the phrase; 0: they are not.
std::size_t phrase_length(const Sentence& s, std::size_t i, std::string_view phrase) {
  std::size_t at = 0, k = i;
  while (true) {
    std::string_view word = next_word(phrase, at);
    if (word.empty()) return k - i;
    while (k > i && k < s.size() && s[k].punctuation()) ++k;
    while (!word.empty() && static_cast<unsigned char>(word.back()) < 0x80 &&
           is_punctuation(static_cast<char32_t>(word.back())))
      word.remove_suffix(1);
    if (word.empty()) continue;
    if (k >= s.size()) return 0;
    const std::string& here = s[k].lower;
    const bool last = phrase.find_first_not_of(' ', at) == std::string_view::npos;
    if (here != word && !(last && is_plural(here, word))) return 0;
    ++k;
  }
}

void mark(const Sentence& s, std::size_t i, std::string_view phrase, std::vector<bool>& out) {
  const std::size_t length = phrase_length(s, i, phrase);
  std::fill_n(out.begin() + static_cast<std::ptrdiff_t>(i), length, true);
}

}  // namespace

std::vector<std::string> titles_in(const Inlines& content) {
  std::vector<std::string> out;
  titles_of(content, plain_text(content), out);
  return out;
}

std::vector<bool> protected_words(const Sentence& s, std::string_view language, const std::set<std::string>& kept,
                                  const std::vector<std::string>& titles) {
  std::vector<bool> out(s.size());
  for (std::size_t i = 0; i < s.size(); ++i) {
    if (s[i].punctuation()) continue;
    // All phrases that begin with these letters stand together.
    const std::string stem =
        s[i].lower.substr(0, s[i].lower.size() - (s[i].lower.size() > 3 && s[i].lower.ends_with("s") ? 1 : 0));
    for (auto at = kept.lower_bound(stem); at != kept.end() && at->starts_with(stem); ++at) mark(s, i, *at, out);
    const auto& law = legal_terms(language);
    for (auto at = std::lower_bound(law.begin(), law.end(), std::string_view(s[i].lower));
         at != law.end() && at->starts_with(s[i].lower); ++at)
      mark(s, i, *at, out);
    for (const std::string& title : titles) mark(s, i, title, out);
  }
  return out;
}

}  // namespace lectern
