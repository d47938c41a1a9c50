// Reads sentence by sentence; what a word means is said once for all places, or not at all. Never guesses a sense.
// Tested by hard_words_test.cpp.
#include "stages/simplify/hard_words.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "stages/simplify/sentences.h"
#include "stages/simplify/word_frequency.h"
#include "stages/simplify/words.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

constexpr std::size_t kShortest = 4;       // letters of a word that is worth explaining
constexpr std::size_t kLongestPhrase = 3;  // words
constexpr int kEverywhere = 1000;          // words of a language that stand in texts about anything
constexpr int kOften = 10;                 // times that a sense was met: nobody uses the word otherwise
constexpr int kMetTwice = 2;               // times, and words: once may be chance
constexpr std::size_t kStem = 6;           // letters by which a word is known again

using Uses = std::set<WordUse>;

struct Found {
  Uses uses;  // that it can have in one of its places
  std::set<std::string> forms;
};

Uses uses_of(const Word& w) {
  Uses out;
  if (w.may_be(kNoun)) out.insert(WordUse::noun);
  if (w.may_be(kFiniteVerb | kInfinitive | kParticiple | kGerund)) out.insert(WordUse::verb);
  if (w.may_be(kAdjective)) out.insert(WordUse::adjective);
  if (w.may_be(kAdverb)) out.insert(WordUse::adverb);
  return out;
}

WordUse use_of(const Reading& r) {
  return r.has("n")       ? WordUse::noun
         : r.has("adj")   ? WordUse::adjective
         : r.has("adv")   ? WordUse::adverb
         : r.has("vblex") ? WordUse::verb
                          : WordUse::fixed;
}

/// What a form that the lexicon does not know may be a form of.
std::vector<std::string> roots(const std::string& form) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kEndings = {
      {{"ies", "y"}, {"es", ""}, {"s", ""}, {"ied", "y"}, {"ed", ""}, {"ed", "e"}}};
  std::vector<std::string> out = {form};
  for (const auto& [ending, root] : kEndings)
    if (form.size() > ending.size() + 2 && form.ends_with(ending))
      out.push_back(form.substr(0, form.size() - ending.size()) + std::string(root));
  return out;
}

class Reader {
 public:
  Reader(const std::string& language, Lexicon& lexicon, const Dictionary& dictionary,
         const std::set<std::string>& known)
      : language_(language), lexicon_(lexicon), dictionary_(dictionary), known_(known) {}

  void read(const Sentence& s) {
    covered_.assign(s.size(), false);
    for (std::size_t i = 0; i < s.size();) i += std::max<std::size_t>(1, phrase(s, i));
    for (std::size_t i = 0; i < s.size(); ++i)
      if (!covered_[i] && hard(s, i)) word(s[i]);
    for (const Word& w : s.words) stems_.insert(w.lower.substr(0, kStem));
  }

  std::map<std::string, Found> found;  // by lemma

  /// The document speaks of what the sense speaks of.
  bool fits(const Sense& sense, const std::string& lemma) {
    if (sense.kind == SenseKind::person || sense.kind == SenseKind::name) return false;
    const Shared shared = shared_words(sense, lemma);
    if (sense.use == WordUse::adverb && shared.itself > 0) return false;  // "in a swift manner"
    const bool trusted = sense.kind == SenseKind::thing ? sense.count >= kOften : sense.count > 0;
    return trusted || 2 * shared.met >= shared.less_usual;
  }

  /// The sense for which two witnesses speak: it was met most often, and of all senses its explanation alone has words
  /// of the document, half of its less usual ones and more than one. One witness is not believed.
  std::optional<Sense> agreed_sense(const std::vector<Sense>& senses, const std::string& lemma) {
    const auto by_count = [](const Sense& a, const Sense& b) { return a.count < b.count; };
    const auto most = std::max_element(senses.begin(), senses.end(), by_count);
    if (most == senses.end() || most->count < kMetTwice) return std::nullopt;
    for (auto sense = senses.begin(); sense != senses.end(); ++sense) {
      const Shared shared = shared_words(*sense, lemma);
      const bool meant = shared.met >= kMetTwice && 2 * shared.met >= shared.less_usual;
      if (sense == most ? !meant : shared.met > 0 || sense->count == most->count) return std::nullopt;
    }
    return *most;
  }

  std::vector<Sense> senses(const std::string& lemma) {
    const auto [at, is_new] = asked_.try_emplace(lemma);
    if (is_new) at->second = dictionary_(lemma);
    return at->second;
  }

 private:
  /// What an explanation and the document have in common.
  struct Shared {
    int less_usual = 0, met = 0, itself = 0;  // less usual words, those of the document, those of the lemma's own stem
  };
  Shared shared_words(const Sense& sense, const std::string& lemma) {
    Shared out;
    const Sentence meaning = read_sentence(sense.meaning, lexicon_);
    for (const Word& w : meaning.words) {
      const int rank = form_rank(to_utf32(w.lower), language_);
      const std::string stem = w.lower.substr(0, kStem);
      const bool common = (rank > 0 && rank <= kEverywhere) || w.lower.size() < kShortest;
      if (w.punctuation() || common) continue;
      if (lemma.find(stem) != std::string::npos) {
        ++out.itself;
        continue;
      }
      ++out.less_usual;
      out.met += stems_.contains(stem) ? 1 : 0;
    }
    return out;
  }

  bool plain_word(const Sentence& s, std::size_t i) const {
    const Word& w = s[i];
    if (w.punctuation() || w.text.empty() || w.is == 0 || w.must_be(kProper)) return false;
    if (w.capital && (i > 0 || lexicon_.readings(w.lower).empty())) return false;
    const std::u32string letters = to_utf32(w.lower);
    return std::all_of(letters.begin(), letters.end(), [](char32_t c) { return is_letter(c) || c == U'-'; });
  }

  bool hard(const Sentence& s, std::size_t i) const {
    const Word& w = s[i];
    if (!plain_word(s, i) || to_utf32(w.lower).size() < kShortest || known_.contains(w.lower)) return false;
    if (form_rank(to_utf32(w.lower), language_) > 0) return false;
    const std::size_t hyphen = w.lower.rfind('-');  // "e-mail" is as hard as "mail"
    if (hyphen != std::string::npos && form_rank(to_utf32(w.lower.substr(hyphen + 1)), language_) > 0) return false;
    if (i + 1 < s.size() && s[i + 1].punctuation() && is_hyphen(to_utf32(s[i + 1].text).front())) return false;
    const auto frequent = [&](const Reading& r) { return form_rank(to_utf32(r.lemma), language_) > 0; };
    const auto& readings = lexicon_.readings(w.lower);
    const auto number = [](const Reading& r) { return r.has("num") || r.has("ord"); };
    if (w.may_be(kNumber) || std::any_of(readings.begin(), readings.end(), number)) return false;
    return std::none_of(readings.begin(), readings.end(), frequent);
  }

  /// The words of the phrase that begins at `i` and has a hard word in it; 0: there is none.
  std::size_t phrase(const Sentence& s, std::size_t i) {
    for (std::size_t count = std::min(kLongestPhrase, s.size() - i); count >= 2; --count) {
      bool fits = true, any_hard = false;
      for (std::size_t k = i; k < i + count; ++k) {
        fits = fits && plain_word(s, k);
        any_hard = any_hard || hard(s, k);
      }
      if (!fits || !any_hard) continue;
      std::string start, form;
      for (std::size_t k = i; k + 1 < i + count; ++k) start += s[k].lower + " ";
      for (const std::string& last : roots(s[i + count - 1].lower)) {
        if (known_.contains(start + last) || senses(start + last).empty()) continue;
        found[start + last].uses = {WordUse::noun, WordUse::verb, WordUse::adjective, WordUse::adverb};
        found[start + last].forms.insert(start + s[i + count - 1].lower);
        std::fill_n(covered_.begin() + static_cast<std::ptrdiff_t>(i), count, true);
        return count;
      }
    }
    return 0;
  }

  void word(const Word& w) {
    const Uses uses = uses_of(w);
    std::map<std::string, Uses> lemmas;
    for (const Reading& r : lexicon_.readings(w.lower))
      if (const WordUse use = use_of(r); uses.contains(use)) lemmas[r.lemma].insert(use);
    if (lemmas.empty())
      for (const std::string& root : roots(w.lower)) lemmas[root] = uses;
    // "entrenched" may be a word of its own, whatever the lexicon takes it for.
    lemmas[w.lower].insert({WordUse::noun, WordUse::adjective, WordUse::adverb});
    std::string chosen;
    for (const auto& [lemma, as] : lemmas) {
      std::vector<Sense> all = senses(lemma);
      if (std::none_of(all.begin(), all.end(),
                       [&uses_here = as](const Sense& sense) { return uses_here.contains(sense.use); }))
        continue;
      if (!chosen.empty()) return;  // two words look alike
      chosen = lemma;
    }
    if (chosen.empty() || known_.contains(chosen)) return;
    Found& entry = found[chosen];
    entry.uses.insert(lemmas[chosen].begin(), lemmas[chosen].end());
    entry.forms.insert(w.lower);
  }

  const std::string& language_;
  Lexicon& lexicon_;
  const Dictionary& dictionary_;
  const std::set<std::string>& known_;
  std::map<std::string, std::vector<Sense>> asked_;
  std::set<std::string> stems_;  // of all words
  std::vector<bool> covered_;    // words of the sentence that a phrase has
};

}  // namespace

std::vector<GlossaryEntry> explain_hard_words(const std::vector<RunningText>& text, const std::string& language,
                                              Lexicon& lexicon, const Dictionary& dictionary,
                                              const std::set<std::string>& known) {
  std::vector<GlossaryEntry> out;
  if (!dictionary || lexicon.empty() || !has_word_list(language)) return out;
  Reader reader(language, lexicon, dictionary, known);
  for (const RunningText& paragraph : text)
    for (const TextRange& range : find_sentences(paragraph.text, language))
      reader.read(read_sentence(paragraph.text.substr(range.begin, range.end - range.begin), lexicon));
  for (const auto& [lemma, entry] : reader.found) {
    std::vector<Sense> senses = reader.senses(lemma);
    std::erase_if(senses, [&uses = entry.uses](const Sense& sense) { return !uses.contains(sense.use); });
    auto sense = usual_sense(senses);
    if (!sense) sense = reader.agreed_sense(senses, lemma);
    if (sense && reader.fits(*sense, lemma))
      out.push_back({lemma, sense->meaning, Explainer::dictionary, {entry.forms.begin(), entry.forms.end()}});
  }
  return out;
}

}  // namespace lectern
