// Finds phrases in Latin letters in texts of other scripts, and slanted phrases in another language. Never looks inside
// links, and never marks upright words in a document that is itself written in Latin letters (only words could tell
// there). Tested by foreign_test.cpp.
#include "stages/structure/foreign.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "stages/structure/language.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr std::size_t kLeastLetters = 8;
constexpr int kLeastPlainWords = 2;  // words that begin with a small letter: no name

constexpr std::array<std::string_view, 22> kOtherScripts = {"ar", "fa", "ur", "he", "yi", "ru", "uk", "be",
                                                            "bg", "mk", "sr", "el", "zh", "ja", "ko", "hi",
                                                            "bn", "ta", "th", "ka", "hy", "am"};

bool latin(char32_t c) { return is_latin(c); }

/// End of the phrase that begins at `i`: Latin letters with spaces, hyphens and apostrophes between them.
std::size_t phrase_end(const std::u32string& text, std::size_t i) {
  std::size_t end = i;
  while (i < text.size()) {
    if (latin(text[i])) end = ++i;
    else if ((text[i] == ' ' || text[i] == '-' || text[i] == '\'' || text[i] == 0x2019) && i == end &&
             i + 1 < text.size() && latin(text[i + 1]))
      ++i;
    else break;
  }
  return end;
}

bool worth_marking(const std::u32string& phrase) {
  std::size_t letters = 0;
  int plain = 0;
  for (std::size_t i = 0; i < phrase.size(); ++i) {
    letters += latin(phrase[i]);
    if (is_lower(phrase[i]) && (i == 0 || phrase[i - 1] == ' ' || phrase[i - 1] == '-') && i + 1 < phrase.size() &&
        latin(phrase[i + 1]))
      ++plain;
  }
  return letters >= kLeastLetters && plain >= kLeastPlainWords && phrase.find(U' ') != std::u32string::npos;
}

struct Own {
  std::string language;
  bool latin = true;  // written in Latin letters
};

void mark(Inlines& content, const Own& own);

void mark_text(const std::string& utf8, Inlines& out) {
  const std::u32string text = to_utf32(utf8);
  std::size_t done = 0;
  for (std::size_t i = 0; i < text.size();) {
    if (!latin(text[i])) {
      ++i;
      continue;
    }
    const std::size_t end = std::max(phrase_end(text, i), i + 1);
    const std::u32string phrase = text.substr(i, end - i);
    const bool address = end < text.size() && (text[end] == '@' || text[end] == '/' || text[end] == '.') &&
                         end + 1 < text.size() && latin(text[end + 1]);
    const std::string language = worth_marking(phrase) && !address ? guess_language(to_utf8(phrase)) : std::string();
    if (!language.empty()) {
      if (i > done) out.push_back({Text{to_utf8(std::u32string_view(text).substr(done, i - done))}});
      out.push_back({Foreign{language, {{Text{to_utf8(phrase)}}}}});
      done = end;
    }
    i = end;
  }
  if (done < text.size()) out.push_back({Text{to_utf8(std::u32string_view(text).substr(done))}});
}

void mark_blocks(Blocks& blocks, const Own& own);

/// Most of its words begin with a small letter: a title or a name has capitals.
bool no_name(const std::u32string& phrase) {
  std::size_t words = 0, small = 0;
  for (std::size_t i = 0; i < phrase.size(); ++i)
    if (is_letter(phrase[i]) && (i == 0 || is_space(phrase[i - 1]))) ++words, small += is_lower(phrase[i]);
  return small * 2 >= words;
}

/// Only text, all of it: links and notes inside make it no phrase.
bool plain(const Inlines& content) { return content.size() == 1 && std::holds_alternative<Text>(content[0].is); }

void mark(Inlines& content, const Own& own) {
  Inlines out;
  for (Inline& i : content) {
    if (const Text* t = std::get_if<Text>(&i.is); t && !own.latin) {
      mark_text(t->text, out);
      continue;
    }
    if (Emphasis* e = std::get_if<Emphasis>(&i.is)) {
      const std::string language =
          own.latin && e->kind == EmphasisKind::italic && plain(e->content) && no_name(to_utf32(plain_text(e->content)))
              ? phrase_language(plain_text(e->content), own.language)
              : std::string();
      if (language.empty()) mark(e->content, own);
      else e->content = {{Foreign{language, std::move(e->content)}}};
    }
    if (Note* n = std::get_if<Note>(&i.is)) mark_blocks(n->content, own);
    out.push_back(std::move(i));
  }
  content = std::move(out);
}

void mark_blocks(Blocks& blocks, const Own& own) {
  for (Block& b : blocks) {
    if (!b.language.empty()) continue;
    if (Paragraph* p = std::get_if<Paragraph>(&b.is)) mark(p->content, own);
    if (List* list = std::get_if<List>(&b.is))
      for (ListItem& item : list->items) mark_blocks(item.content, own);
    if (Quote* q = std::get_if<Quote>(&b.is)) mark_blocks(q->content, own);
    if (Aside* a = std::get_if<Aside>(&b.is)) mark_blocks(a->content, own);
    if (Figure* f = std::get_if<Figure>(&b.is)) mark_blocks(f->legend, own);
  }
}

}  // namespace

bool is_latin(char32_t c) { return is_letter(c) && (c < 0x250 || (c >= 0x1E00 && c < 0x1F00)); }

bool written_otherwise(const std::string& language) {
  const std::string own = language.substr(0, language.find('-'));
  return std::find(kOtherScripts.begin(), kOtherScripts.end(), own) != kOtherScripts.end();
}

void mark_foreign(Document& document) {
  mark_blocks(document.body, {document.language, !written_otherwise(document.language)});
}

}  // namespace lectern
