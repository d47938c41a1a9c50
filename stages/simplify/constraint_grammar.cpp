// The only file with cg3. Never calls cg3_init(): it would change ICU's locale for the whole program. So cg3 has no
// stream for complaints and must not be given cause for one: the grammars are compiled, and tags are whole UTF-8.
// Tested by constraint_grammar_test.cpp.
#include "stages/simplify/constraint_grammar.h"

#include <cg3.h>

#include <algorithm>
#include <map>
#include <span>
#include <stdexcept>

#include "stages/unicode.h"

namespace lectern {
namespace {

constexpr std::size_t kLongestForm = 64;  // bytes; cg3 keeps each form that it has seen
constexpr std::size_t kLongestRun = 250;  // words; looks to the left make the time grow with their square
constexpr std::size_t kBeginning = 1;     // the cohort that cg3 puts before a sentence

struct FreeGrammar {
  void operator()(cg3_grammar* grammar) const { cg3_grammar_free(grammar); }
};
struct FreeApplicator {
  void operator()(cg3_applicator* applicator) const { cg3_applicator_free(applicator); }
};
struct FreeSentence {
  void operator()(cg3_sentence* sentence) const { cg3_sentence_free(sentence); }
};

/// As cg3 writes forms; without its letters where no rule can know the word.
std::string form_tag(const std::string& form) {
  const bool known = form.size() <= kLongestForm && to_utf8(to_utf32(form)) == form &&
                     std::none_of(form.begin(), form.end(), [](char c) { return c >= 0 && (c < ' ' || c == '"'); });
  return "\"<" + (known ? form : std::string()) + ">\"";
}

}  // namespace

struct ConstraintGrammar::Data {
  std::unique_ptr<cg3_grammar, FreeGrammar> grammar;
  std::unique_ptr<cg3_applicator, FreeApplicator> applicator;  // is gone before its grammar
  std::map<std::string, cg3_tag*, std::less<>> tags;
  std::map<cg3_tag*, std::string> names;

  cg3_tag* tag(const std::string& name) {
    const auto [entry, is_new] = tags.try_emplace(name, nullptr);
    if (is_new) entry->second = cg3_tag_create_u8(applicator.get(), name.c_str());
    return entry->second;
  }
  const std::string& name(cg3_tag* tag) {
    const auto [entry, is_new] = names.try_emplace(tag);
    if (is_new) entry->second = cg3_tag_gettext_u8(tag);
    return entry->second;
  }

  cg3_cohort* cohort(const Cohort& word, cg3_sentence* sentence) {
    cg3_cohort* out = cg3_cohort_create(sentence);
    cg3_cohort_setwordform(out, tag(form_tag(word.form)));
    for (const auto& tags : word.readings) {
      cg3_reading* reading = cg3_reading_create(out);
      for (const std::string& one : tags) cg3_reading_addtag(reading, tag(one));
      cg3_cohort_addreading(out, reading);
    }
    return out;
  }

  void take_readings(cg3_cohort* from, Cohort& word) {
    word.readings.assign(cg3_cohort_numreadings(from), {});
    for (std::size_t i = 0; i < word.readings.size(); ++i) {
      cg3_reading* reading = cg3_cohort_getreading(from, i);
      for (std::size_t t = 1; t < cg3_reading_numtags(reading); ++t)  // the first is the form
        word.readings[i].push_back(name(cg3_reading_gettag(reading, t)));
    }
  }

  void run(std::span<Cohort> words) {
    const std::unique_ptr<cg3_sentence, FreeSentence> sentence(cg3_sentence_new(applicator.get()));
    for (const Cohort& word : words) cg3_sentence_addcohort(sentence.get(), cohort(word, sentence.get()));
    cg3_sentence_runrules(applicator.get(), sentence.get());
    for (std::size_t i = 0; i < words.size(); ++i)
      take_readings(cg3_sentence_getcohort(sentence.get(), i + kBeginning), words[i]);
  }
};

ConstraintGrammar::ConstraintGrammar(std::unique_ptr<Data> data) : data_(std::move(data)) {}
ConstraintGrammar::~ConstraintGrammar() = default;

std::unique_ptr<ConstraintGrammar> ConstraintGrammar::of(std::string_view language) {
  const auto& all = compiled_grammars();
  const auto from = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.language == language; });
  if (from == all.end()) return nullptr;
  auto data = std::make_unique<Data>();
  data->grammar.reset(cg3_grammar_load_buffer(from->bytes.data(), from->bytes.size()));
  if (data->grammar) data->applicator.reset(cg3_applicator_create(data->grammar.get()));
  if (!data->applicator)
    throw std::runtime_error("the constraint grammar \"" + std::string(language) +
                             "\" cannot be loaded: install the libcg3 that Lectern was built with");
  return std::unique_ptr<ConstraintGrammar>(new ConstraintGrammar(std::move(data)));
}

void ConstraintGrammar::apply(std::vector<Cohort>& sentence) {
  for (std::size_t at = 0; at < sentence.size(); at += kLongestRun)
    data_->run(std::span(sentence).subspan(at, std::min(kLongestRun, sentence.size() - at)));
}

}  // namespace lectern
