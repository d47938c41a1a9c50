// Gathers explanations from the document, the user's terms and the dictionary. Never makes one up.
// Tested by glossary_test.cpp.
#include "stages/simplify/glossary.h"

#include <algorithm>

#include "stages/simplify/definitions.h"
#include "stages/simplify/hard_words.h"
#include "stages/simplify/lexicon.h"
#include "stages/simplify/running_text.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

std::string small(std::string_view text) { return to_utf8(lower(to_utf32(text))); }

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

struct Gathering {
  Lexicon& lexicon;
  std::u32string text = {}, folded = {};  // of the edition
  std::set<std::string> known = {};       // in small letters
  std::vector<GlossaryEntry> out = {};

  /// The term, and its plural where the lexicon can say it.
  std::vector<std::string> forms_of(const std::string& term) {
    std::vector<std::string> forms = {small(term)};
    const std::size_t at = forms.front().rfind(' ') == std::string::npos ? 0 : forms.front().rfind(' ') + 1;
    const std::string plural = lexicon.inflect(forms.front().substr(at), "n.pl");
    if (!plural.empty()) forms.push_back(forms.front().substr(0, at) + plural);
    return forms;
  }

  void add(GlossaryEntry entry, std::size_t least, bool short_form) {
    if (!known.insert(small(entry.term)).second) return;
    entry.forms = short_form ? std::vector<std::string>{entry.term} : forms_of(entry.term);
    std::size_t count = 0;
    for (const std::string& form : entry.forms) count += count_whole(short_form ? text : folded, to_utf32(form));
    if (count >= least) out.push_back(std::move(entry));
  }
};

}  // namespace

std::vector<GlossaryEntry> find_glossary(const Document& original, const Document& edition,
                                         const SimplifyOptions& options) {
  std::unique_ptr<Lexicon> lexicon = Lexicon::of(edition.language);
  if (!lexicon) lexicon = Lexicon::none();
  Gathering gathering{*lexicon};
  const std::vector<RunningText> running = running_text(edition);
  std::string all;
  for (const RunningText& paragraph : running) all += paragraph.text + "\n";
  gathering.text = to_utf32(all);
  gathering.folded = lower(gathering.text);
  for (const Definition& d : find_definitions(original))  // besides the place where it is defined
    gathering.add({d.term, d.meaning, Explainer::document}, d.in_list ? 1 : 2, d.short_form);
  for (const Term& term : options.terms)
    if (!term.meaning.empty()) gathering.add({term.term, term.meaning, Explainer::terms}, 1, false);
  for (GlossaryEntry& entry :
       explain_hard_words(running, edition.language, *lexicon, options.dictionary, gathering.known))
    gathering.out.push_back(std::move(entry));
  std::stable_sort(gathering.out.begin(), gathering.out.end(), [](const GlossaryEntry& a, const GlossaryEntry& b) {
    return lower(to_utf32(a.term)) < lower(to_utf32(b.term));
  });
  return std::move(gathering.out);
}

}  // namespace lectern
