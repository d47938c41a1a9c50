// Compares the words that Pandoc gave with those of the document, in order. Never changes anything.
// Tested by input/pandoc_reader_test.cpp.
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "input/document_parts.h"
#include "input/pandoc_sources.h"
#include "input/pandoc_text_reader.h"
#include "input/source_marks.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

constexpr std::size_t kMostTold = 8;      // words quoted in the warning
constexpr std::size_t kMostMissed = 200;  // words; with more the documents have nothing to do with each other

struct Collector {
  std::string out;
  void all(const Blocks& blocks) {
    for (const Block& block : blocks) {
      out += '\n';
      visit_parts(
          block, [&](const Inlines& content) { out += '\n', all(content); }, [&](const Blocks& inner) { all(inner); });
      out += '\n';
    }
  }
  void all(const Inlines& content) {
    for (const Inline& one : content) {
      if (const auto* text = std::get_if<Text>(&one.is)) out += text->text;
      visit_parts(
          one, [&](const Inlines& inner) { all(inner); },
          [&](const Blocks& inner) { out += '\n', all(inner), out += '\n'; });
    }
  }
};

std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> out;
  std::u32string word;
  const auto end = [&] {
    if (!word.empty()) out.push_back(to_utf8(nfc(std::exchange(word, {}))));
  };
  for (const char32_t c : to_utf32(text)) {
    if (c <= ' ') end();
    else if (!is_mark_character(c)) word += c;
  }
  end();
  return out;
}

/// How often each word of letters stands in a text, whatever its case and what surrounds it.
std::map<std::u32string, int> count_words(const std::string& text) {
  std::map<std::u32string, int> out;
  std::u32string word;
  for (const char32_t c : nfc(to_utf32(text)) + U"\n") {
    if (is_letter(c) || is_mark(c)) word += c;
    else if (!is_mark_character(c) && word.size() > 1) ++out[lower(std::exchange(word, {}))];
    else if (!is_mark_character(c)) word.clear();
  }
  return out;
}

std::string text_of(const Document& document) {
  Collector have;
  have.all(document.front);
  have.all(document.body);
  return std::move(have.out);
}

}  // namespace

void check_source_words(const std::string& words, const Document& document, Record& record) {
  auto have = count_words(text_of(document));
  std::string list;
  std::size_t missed = 0;
  for (const auto& [word, count] : count_words(words)) {
    if (have[word] >= count) continue;
    if (++missed <= kMostTold) list += (missed > 1 ? " " : "") + to_utf8(word);
  }
  if (missed > 0)
    record.warn("words-not-given", 0,
                "Pandoc left out words that stand in the file: \"" + list + (missed > kMostTold ? " ...\" (" : "\" (") +
                    std::to_string(missed) + "); they may be hidden there, or in a place that it does not read.");
}

void check_words(const std::string& text, const Document& document, Record& record) {
  const std::vector<std::string> wanted = words_of(text), found = words_of(text_of(document));
  std::vector<std::string> missed;
  auto place = found.begin();
  for (const std::string& word : wanted) {
    const auto next = std::find(place, found.end(), word);
    if (next != found.end()) place = next + 1;
    else if (missed.push_back(word), missed.size() > kMostMissed) break;
  }
  if (missed.empty()) return;
  std::string list;
  for (std::size_t i = 0; i < std::min(missed.size(), kMostTold); ++i) list += (i ? " " : "") + missed[i];
  record.warn("words-lost", 0,
              "Words of the file are not in the document, or not in their place: \"" + list +
                  (missed.size() > kMostTold ? " ...\" (" + std::to_string(missed.size()) + " or more)" : "\"") +
                  "; look at the result, and please report it.");
}

}  // namespace lectern
