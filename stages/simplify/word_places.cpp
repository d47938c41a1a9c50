// Puts a sentence before the constraint grammar and takes the answer: a reading a part of speech. Decides nothing.
// Tested by words_test.cpp.
#include "stages/simplify/word_places.h"

#include <array>

#include "stages/simplify/words.h"

namespace lectern {
namespace {

/// The tags of grammars/en.cg3.
struct PartTag {
  std::uint32_t part;
  const char* tag;
};
constexpr std::array kTags = {
    PartTag{kNoun, "n"},
    PartTag{kProper, "np"},
    PartTag{kAdjective, "adj"},
    PartTag{kAdverb, "adv"},
    PartTag{kDeterminer, "det"},
    PartTag{kSubject, "subj"},
    PartTag{kPronoun, "prn"},
    PartTag{kPreposition, "pr"},
    PartTag{kCoordinator, "cnjcoo"},
    PartTag{kSubordinator, "cnjsub"},
    PartTag{kRelative, "rel"},
    PartTag{kInfinitive, "inf"},
    PartTag{kPresent, "pres"},
    PartTag{kPresentS, "pres-s"},
    PartTag{kPast, "past"},
    PartTag{kParticiple, "pp"},
    PartTag{kGerund, "ger"},
    PartTag{kModal, "mod"},
    PartTag{kBe, "be"},
    PartTag{kHave, "have"},
    PartTag{kDo, "do"},
    PartTag{kNumber, "num"},
    PartTag{kNot, "neg"},
    PartTag{kPunctuation, "punct"},
    PartTag{kTo, "to"},
    PartTag{kObject, "obj"},
};
constexpr const char* kSingularTag = "sg";
constexpr const char* kPluralTag = "pl";
constexpr const char* kGenitiveTag = "gen";
constexpr const char* kUnknownTag = "unknown";

Cohort cohort_of(const Word& w) {
  Cohort out{w.lower, {}};
  const std::uint32_t parts = w.punctuation() ? kPunctuation : w.is;
  for (const PartTag& row : kTags) {
    if (!(parts & row.part)) continue;
    auto& tags = out.readings.emplace_back(1, row.tag);
    if (row.part == kNoun) tags.emplace_back(parts & kPluralNoun ? kPluralTag : kSingularTag);
    if (w.genitive) tags.emplace_back(kGenitiveTag);
  }
  if (out.readings.empty()) out.readings.push_back({kUnknownTag});
  return out;
}

std::uint32_t parts_of(const Cohort& cohort) {
  std::uint32_t out = 0;
  for (const auto& tags : cohort.readings) {
    for (const PartTag& row : kTags)
      if (tags.front() == row.tag) out |= row.part;
    if (tags.front() == kTags.front().tag && tags.size() > 1 && tags[1] == kPluralTag) out |= kPluralNoun;
  }
  return out;
}

}  // namespace

void settle_parts(Sentence& sentence, ConstraintGrammar& grammar) {
  std::vector<Cohort> cohorts;
  for (const Word& w : sentence.words) cohorts.push_back(cohort_of(w));
  grammar.apply(cohorts);
  for (std::size_t i = 0; i < cohorts.size(); ++i)
    if (!sentence.words[i].punctuation()) sentence.words[i].is = parts_of(cohorts[i]);
}

}  // namespace lectern
