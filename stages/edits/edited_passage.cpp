// Makes blocks of an editor's words, with the notes, links and emphasis of the original in them. Never loses a note, a
// page start or a link's target without its words being gone. Tested by edited_passage_test.cpp.
#include "stages/edits/edited_passage.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "stages/unicode.h"

namespace lectern {

namespace {

/// What may stand in the new text again.
struct Kept {
  std::string words;  // of a link or of emphasis; a note's "[^label]"
  Inline is;
  bool placed = false;
};

/// Notes, page starts, links and emphasis of a passage, in order.
struct Parts {
  std::vector<Kept> around;  // links, emphasis
  std::vector<Kept> notes;
  std::vector<Inline> pages;

  void all(const Inlines& content) {
    for (const Inline& i : content) {
      if (const auto* note = std::get_if<Note>(&i.is)) {
        notes.push_back({"[^" + note->label + "]", i});
      } else if (std::holds_alternative<PageStart>(i.is)) {
        pages.push_back(i);
      } else if (const auto* link = std::get_if<Link>(&i.is)) {
        keep(i, link->content);
      } else if (const auto* emphasis = std::get_if<Emphasis>(&i.is)) {
        keep(i, emphasis->content);
      } else if (const auto* foreign = std::get_if<Foreign>(&i.is)) {
        keep(i, foreign->content);
      } else if (const auto* unclear = std::get_if<Unclear>(&i.is)) {
        all(unclear->content);
      }
    }
  }

 private:
  void keep(const Inline& whole, const Inlines& content) {
    all(content);  // its notes and page starts, which may stand elsewhere now
    if (std::string words = plain_text(content); !words.empty())
      around.push_back({std::move(words), without_others(whole)});
  }

  /// The inline with plain text in it.
  static Inline without_others(const Inline& whole) {
    Inline out = whole;
    const auto flat = [](Inlines& content) { content = {Inline{Text{plain_text(content)}}}; };
    if (auto* link = std::get_if<Link>(&out.is)) flat(link->content);
    if (auto* emphasis = std::get_if<Emphasis>(&out.is)) flat(emphasis->content);
    if (auto* foreign = std::get_if<Foreign>(&out.is)) flat(foreign->content);
    return out;
  }
};

bool is_part_of_word(const std::string& text, std::size_t at) {
  return at < text.size() &&
         (std::isalnum(static_cast<unsigned char>(text[at])) || (static_cast<unsigned char>(text[at]) & 0x80));
}

/// Where the words stand, whole, from there on.
std::size_t find_words(const std::string& text, const std::string& words, std::size_t from) {
  for (std::size_t at = from; (at = text.find(words, at)) != std::string::npos; ++at)
    if ((at == 0 || !is_part_of_word(text, at - 1) || !is_part_of_word(words, 0)) &&
        (!is_part_of_word(text, at + words.size()) || !is_part_of_word(words, words.size() - 1)))
      return at;
  return std::string::npos;
}

/// One line of the editor's text with what belongs in it.
Inlines inlines_of(std::string text, Parts& parts) {
  struct Found {
    std::size_t at;
    Kept* kept;
  };
  std::vector<Found> found;
  for (std::vector<Kept>* kind : {&parts.notes, &parts.around})
    for (Kept& kept : *kind) {
      if (kept.placed) continue;
      const auto taken = [&](std::size_t at) {
        return std::ranges::any_of(
            found, [&](const Found& f) { return at < f.at + f.kept->words.size() && f.at < at + kept.words.size(); });
      };
      std::size_t at = std::string::npos;
      do at = kind == &parts.notes ? text.find(kept.words, at + 1) : find_words(text, kept.words, at + 1);
      while (at != std::string::npos && taken(at));
      if (at == std::string::npos) continue;
      kept.placed = true;
      found.push_back({at, &kept});
    }
  std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.at < b.at; });
  Inlines out;
  std::size_t at = 0;
  const auto add = [&](std::size_t end) {
    if (end > at) out.push_back({Text{text.substr(at, end - at)}});
  };
  for (const Found& f : found) {
    add(f.at);
    out.push_back(f.kept->is);
    at = f.at + f.kept->words.size();
  }
  add(text.size());
  return out;
}

std::string folded(std::string_view line) { return to_utf8(nfc(fold_spaces(to_utf32(line)))); }

constexpr std::array<std::string_view, 3> kBullets = {"-", "•", "*"};

std::optional<std::string_view> item_of(std::string_view line) {
  for (const std::string_view bullet : kBullets)
    if (line.starts_with(bullet) && line.substr(bullet.size()).starts_with(' ')) return line.substr(bullet.size() + 1);
  return std::nullopt;
}

bool says_nothing(std::string_view line) { return line.empty() || std::ranges::count(kBullets, line) > 0; }

Inlines* last_content(Blocks& blocks) {
  if (auto* list = std::get_if<List>(&blocks.back().is)) return last_content(list->items.back().content);
  return &std::get<Paragraph>(blocks.back().is).content;
}

}  // namespace

std::vector<std::string> targets_of(const Inlines& content) {
  std::vector<std::string> out;
  const auto all = [&](const Inlines& inner) {
    for (std::string& target : targets_of(inner)) out.push_back(std::move(target));
  };
  for (const Inline& i : content) {
    if (const auto* link = std::get_if<Link>(&i.is)) out.push_back(link->target), all(link->content);
    if (const auto* emphasis = std::get_if<Emphasis>(&i.is)) all(emphasis->content);
    if (const auto* foreign = std::get_if<Foreign>(&i.is)) all(foreign->content);
    if (const auto* unclear = std::get_if<Unclear>(&i.is)) all(unclear->content);
  }
  return out;
}

Blocks edited_passage(std::string_view words, const Inlines& original) {
  Parts parts;
  parts.all(original);
  Blocks out;
  for (std::size_t at = 0; at <= words.size();) {
    const std::size_t end = std::min(words.find('\n', at), words.size());
    const std::string line = folded(words.substr(at, end - at));
    at = end + 1;
    if (says_nothing(line)) continue;
    const auto item = item_of(line);
    if (item) {
      if (out.empty() || !std::holds_alternative<List>(out.back().is)) out.push_back({List{}});
      std::get<List>(out.back().is).items.push_back({"", {}, {{Paragraph{inlines_of(folded(*item), parts)}}}});
    } else {
      out.push_back({Paragraph{inlines_of(line, parts)}});
    }
  }
  if (out.empty()) return out;
  Inlines& last = *last_content(out);
  for (Kept& note : parts.notes)
    if (!note.placed) last.push_back(std::move(note.is));
  for (Inline& page : parts.pages) last.push_back(std::move(page));
  return out;
}

}  // namespace lectern
