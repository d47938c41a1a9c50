// Goes through the running text once, and links each entry where it first stands. Never changes a word.
// Tested by glossary_test.cpp.
#include <algorithm>
#include <map>
#include <utility>

#include "stages/simplify/glossary.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

struct Form {
  std::u32string text;
  std::size_t entry;
  bool exact;  // a short form: its capitals count
};

bool is_word_sign(char32_t c) { return is_letter(c) || is_digit(c) || is_mark(c); }

class Linker {
 public:
  Linker(const std::vector<GlossaryEntry>& glossary, int first) : first_(first), linked_(glossary.size()) {
    for (std::size_t i = 0; i < glossary.size(); ++i)
      for (const std::string& form : glossary[i].forms) {
        const std::u32string text = to_utf32(form);
        if (text.empty()) continue;
        forms_[lower(text).front()].push_back({text, i, lower(text) != text});
      }
    for (auto& [letter, all] : forms_)
      std::stable_sort(all.begin(), all.end(),
                       [](const Form& a, const Form& b) { return a.text.size() > b.text.size(); });
  }

  void blocks(Blocks& all, const std::string& language) {
    for (Block& b : all) {
      if (!b.language.empty() && b.language != language) continue;
      if (auto* p = std::get_if<Paragraph>(&b.is)) inlines(p->content);
      if (auto* box = std::get_if<Aside>(&b.is)) blocks(box->content, language);
      if (auto* quote = std::get_if<Quote>(&b.is)) blocks(quote->content, language);
      if (auto* list = std::get_if<List>(&b.is))
        for (ListItem& item : list->items) blocks(item.content, language);
    }
  }

 private:
  void inlines(Inlines& content) {
    Inlines out;
    for (Inline& i : content) {
      if (auto* text = std::get_if<Text>(&i.is)) {
        split(text->text, out);
        continue;
      }
      if (auto* emphasis = std::get_if<Emphasis>(&i.is)) inlines(emphasis->content);
      out.push_back(std::move(i));
    }
    content = std::move(out);
  }

  void split(const std::string& text, Inlines& out) {
    const std::u32string all = to_utf32(text), folded = lower(all);
    std::size_t done = 0;
    const auto put = [&](std::size_t end) {
      if (end > done) out.push_back({Text{to_utf8(all.substr(done, end - done))}});
    };
    for (std::size_t at = 0; at < all.size() && folded.size() == all.size();) {
      const Form* form = at > 0 && is_word_sign(all[at - 1]) ? nullptr : form_at(all, folded, at);
      if (!form) {
        ++at;
        continue;
      }
      put(at);
      done = at + form->text.size();
      const std::string target = "#term-" + std::to_string(first_ + static_cast<int>(form->entry));
      out.push_back({Link{target, {{Text{to_utf8(all.substr(at, done - at))}}}}});
      linked_[form->entry] = true;
      at = done;
    }
    put(all.size());
  }

  const Form* form_at(const std::u32string& all, const std::u32string& folded, std::size_t at) const {
    const auto found = forms_.find(folded[at]);
    if (found == forms_.end()) return nullptr;
    for (const Form& form : found->second) {
      const std::size_t end = at + form.text.size();
      const bool here = (form.exact ? all : folded).compare(at, form.text.size(), form.text) == 0;
      const bool whole = end >= all.size() || (!is_word_sign(all[end]) && !is_hyphen(all[end]));
      if (here && whole) return linked_[form.entry] ? nullptr : &form;
    }
    return nullptr;
  }

  int first_;
  std::map<char32_t, std::vector<Form>> forms_;  // by their first small letter, the longest first
  std::vector<bool> linked_;
};

}  // namespace

void link_glossary(Document& edition, const std::vector<GlossaryEntry>& glossary, int first) {
  if (glossary.empty()) return;
  Linker linker(glossary, first);
  for (Blocks* part : {&edition.front, &edition.body}) linker.blocks(*part, edition.language);
}

}  // namespace lectern
