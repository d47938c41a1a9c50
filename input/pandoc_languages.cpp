// Makes what blocks and phrases say of their language relative to what is around them. Never changes text.
// Tested by input/pandoc_reader_test.cpp.
#include <map>
#include <string>
#include <utility>

#include "input/document_parts.h"
#include "input/fold_block.h"
#include "input/pandoc_text_reader.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

bool is_space(const Inline& one) {
  const auto* text = std::get_if<Text>(&one.is);
  return text && text->text.find_first_not_of(' ') == std::string::npos;
}

/// Neighbouring phrases of one language become one, the space between them included.
void join_phrases(Inlines& content) {
  Inlines out;
  for (Inline& one : content) {
    auto* phrase = std::get_if<Foreign>(&one.is);
    const bool spaced = phrase && out.size() > 1 && is_space(out.back());
    auto* before = phrase && !out.empty() ? std::get_if<Foreign>(&out[out.size() - (spaced ? 2 : 1)].is) : nullptr;
    if (before && before->language == phrase->language) {
      if (spaced) {
        before->content.push_back(std::move(out.back()));
        out.pop_back();
      }
      std::ranges::move(phrase->content, std::back_inserter(before->content));
    } else {
      out.push_back(std::move(one));
    }
  }
  content = std::move(out);
}

/// Letters of each language outside notes, of none at "".
void count_letters(const Inlines& content, const std::string& language, std::map<std::string, std::ptrdiff_t>& out) {
  for (const Inline& one : content) {
    if (const auto* text = std::get_if<Text>(&one.is)) {
      const std::u32string all = to_utf32(text->text);
      out[language] += std::ranges::count_if(all, is_letter);
    }
    const auto* phrase = std::get_if<Foreign>(&one.is);
    visit_parts(
        one, [&](const Inlines& inner) { count_letters(inner, phrase ? phrase->language : language, out); },
        [](const Blocks&) {});
  }
}

/// The language of most words, where every word is in a phrase of some language; else empty.
std::string language_of_phrases(const Inlines& content) {
  std::map<std::string, std::ptrdiff_t> letters;
  count_letters(content, "", letters);
  if (letters[""] > 0) return "";
  return std::ranges::max_element(letters, {}, [](const auto& one) { return one.second; })->first;
}

void settle(Blocks& blocks, const std::string& around);

/// Phrases in the language `around` them are no phrases of another one.
void settle(Inlines& content, const std::string& around) {
  join_phrases(content);
  Inlines out;
  for (Inline& one : content) {
    auto* phrase = std::get_if<Foreign>(&one.is);
    const std::string& inside = phrase ? phrase->language : around;
    visit_parts(
        one, [&](Inlines& inner) { settle(inner, inside); }, [&](Blocks& inner) { settle(inner, inside); });
    if (phrase && phrase->language == around) std::ranges::move(phrase->content, std::back_inserter(out));
    else out.push_back(std::move(one));
  }
  content = std::move(out);
}

void settle(Block& block, const std::string& around) {
  const bool leaf = std::holds_alternative<Paragraph>(block.is) || std::holds_alternative<Heading>(block.is) ||
                    std::holds_alternative<TitleLine>(block.is);
  const bool code = std::holds_alternative<Lines>(block.is) && std::get<Lines>(block.is).kind == LinesKind::code;
  if (leaf) {
    std::string phrases;
    visit_parts(
        block, [&](const Inlines& content) { phrases = language_of_phrases(content); }, [](const Blocks&) {});
    if (!phrases.empty()) block.language = phrases;
  }
  const std::string inside = block.language.empty() ? around : block.language;
  if (block.language == around) block.language.clear();
  visit_parts(
      block,
      [&](Inlines& content) {
        settle(content, inside);
        if (!code) fold_block(content);
      },
      [&](Blocks& inner) { settle(inner, inside); });
}

void settle(Blocks& blocks, const std::string& around) {
  for (Block& block : blocks) settle(block, around);
}

}  // namespace

void settle_languages(Document& document) {
  settle(document.front, document.language);
  settle(document.body, document.language);
}

}  // namespace lectern
