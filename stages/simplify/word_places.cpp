// Constraints on neighbours, in the manner of constraint grammar (Karlsson 1990): each takes readings away that cannot
// stand where they are, none takes the last one. Never looks a word up. Tested by words_test.cpp.
#include "stages/simplify/word_places.h"

#include <algorithm>
#include <array>

#include "stages/simplify/words.h"

namespace lectern {
namespace {

/// Nouns and adjectives after which "to" is a preposition more often than not.
constexpr std::array<std::string_view, 26> kTakeTo = {
    "access",   "according", "addition", "answer",    "approach",      "attention",  "barrier",   "close",   "contrast",
    "due",      "entitled",  "exposure", "leads",     "obstacle",      "prior",      "reference", "related", "relation",
    "response", "responses", "route",    "subjected", "vulnerability", "vulnerable", "thanks",    "exposed"};

class Settling {
 public:
  explicit Settling(std::vector<Word>& words) : words_(words) {}
  void run() {
    for (std::size_t i = 0; i < words_.size(); ++i)
      if (!words_[i].punctuation()) forward(i);
    for (std::size_t i = words_.size(); i-- > 0;)
      if (!words_[i].punctuation()) backward(i);
    for (std::size_t i = 0; i < words_.size(); ++i)
      if (!words_[i].punctuation()) forward(i);
  }

 private:
  /// The word before, adverbs and "not" skipped; nothing at the beginning and after punctuation.
  const Word* before(std::size_t i) const {
    while (i-- > 0) {
      if (words_[i].punctuation()) return nullptr;
      if (!words_[i].must_be(kAdverb | kNot)) return &words_[i];
    }
    return nullptr;
  }
  const Word* neighbour(std::size_t i) const {
    return i > 0 && !words_[i - 1].punctuation() ? &words_[i - 1] : nullptr;
  }
  const Word* after(std::size_t i) const {
    return i + 1 < words_.size() && !words_[i + 1].punctuation() ? &words_[i + 1] : nullptr;
  }
  static void keep(Word& w, std::uint32_t parts) {
    if (w.is & parts) w.is &= parts;
  }
  static void drop(Word& w, std::uint32_t parts) {
    if (w.is & ~parts & ~kPluralNoun) w.is &= ~parts;
  }

  void forward(std::size_t i) {
    Word& w = words_[i];
    constexpr std::uint32_t kVerbs = kFiniteVerb | kInfinitive;
    if (w.genitive) return keep(w, kNoun | kPluralNoun | kProper | kPronoun);
    const Word* right = after(i);
    if (i == 0 && w.must_be(kProper) && w.lower.ends_with("ing") && right && right->must_be(kDeterminer))
      w.is = kGerund;  // "Conflating the two": no word of the dictionary, and no name
    const Word* left = neighbour(i);
    const Word* skip = before(i);
    if (left && (left->must_be(kDeterminer) || left->genitive))
      drop(w, kVerbs | kAuxiliary | kPreposition | kSubordinator | kRelative | kCoordinator | kPronoun);
    if (left && left->must_be(kPreposition)) drop(w, kVerbs | kSubordinator | kPreposition);
    if (left && left->may_be(kTo)) after_to(i, w);
    if (skip && skip->must_be(kModal)) keep(w, kInfinitive | kAdverb | kNot);
    if (skip && skip->must_be(kDo) && skip != left) keep(w, kInfinitive | kAdverb | kNot);
    if (skip && skip->must_be(kHave | kInfinitive) &&
        (skip->lower == "have" || skip->lower == "has" || skip->lower == "had"))
      if (w.may_be(kParticiple)) keep(w, kParticiple);
    if (skip && (skip->must_be(kBe) || skip->lower == "be" || skip->lower == "been" || skip->lower == "being"))
      drop(w, kVerbs | (w.can & kParticiple ? kPast : 0u));
    if (skip && (skip->must_be(kSubject) || skip->lower == "who") && w.may_be(kFiniteVerb | kAuxiliary))
      keep(w, kFiniteVerb | kAuxiliary);
    if (skip && (skip->must_be(kSubject) || skip->lower == "who" || skip->lower == "which" || skip->lower == "it"))
      if (w.may_be(kPast)) keep(w, kPast | (w.can & kPresent));  // "we set" may be either
    if ((w.lower == "have" || w.lower == "do") && w.may_be(kAuxiliary) &&
        !(skip && (skip->may_be(kModal | kDo | kTo) || skip->may_be(kCoordinator))))
      drop(w, kInfinitive);
    noun_or_verb(i, w);
    past_or_participle(i, w);
  }

  void after_to(std::size_t i, Word& w) {
    Word& to = words_[i - 1];
    if (!w.may_be(kInfinitive)) {
      if (!w.must_be(kAdverb)) to.is = kPreposition;
      return;
    }
    const Word* head = before(i - 1);
    const bool takes_to = head && std::find(kTakeTo.begin(), kTakeTo.end(), head->lower) != kTakeTo.end();
    if (takes_to && w.may_be(kNominal | kAdjective)) {
      to.is = kPreposition;
      drop(w, kInfinitive | kFiniteVerb);
    } else {
      to.is = kTo;
      w.is = kInfinitive;
    }
  }

  void noun_or_verb(std::size_t i, Word& w) {
    if (!w.may_be(kNoun) || !w.may_be(kFiniteVerb)) return;
    const Word* skip = before(i);
    const Word* left = neighbour(i);
    const Word* right = after(i);
    const bool nominal = skip && skip->may_be(kNoun | kProper | kPronoun | kSubject) && !skip->may_be(kPreposition);
    const bool takes_object = right && (right->must_be(kDeterminer) || right->must_be(kObject));
    const bool joined = left && left->must_be(kCoordinator);
    const bool amount = right && (right->lower == "less" || right->lower == "more" || right->lower == "fewer");
    if (w.lower == "means" && nominal && amount && left == skip) return keep(w, kFiniteVerb);  // means less is paid
    if ((nominal || joined) && takes_object) return keep(w, kFiniteVerb);  // compromises their access
    if (nominal && left != skip && left && left->must_be(kAdverb)) return keep(w, kFiniteVerb);  // often target
    if (skip && skip->must_be(kNoun | kPluralNoun) && skip->may_be(kPluralNoun) && !skip->genitive) {
      const bool verb_follows = right && right->must_be(kAuxiliary);
      if (w.may_be(kPresent) && !verb_follows) keep(w, kFiniteVerb);  // workers face
      if (w.may_be(kPresentS) && verb_follows) drop(w, kFiniteVerb);  // human rights abuses are
    }
    if (right && right->must_be(kAuxiliary)) drop(w, kFiniteVerb);
    if (skip && skip->must_be(kAdjective)) drop(w, kFiniteVerb);
  }

  void past_or_participle(std::size_t i, Word& w) {
    if (!w.may_be(kPast) || !w.may_be(kParticiple)) return;
    const Word* right = after(i);
    const Word* skip = before(i);
    const bool amount = i + 2 < words_.size() && words_[i + 2].must_be(kNumber);  // "increased by 12 percent"
    if (right && right->lower == "by" && !amount) return drop(w, kPast);
    const bool nominal = skip && skip->may_be(kNoun | kProper) && !skip->genitive;
    if (nominal && right && (right->must_be(kDeterminer | kPronoun) || right->must_be(kObject | kDeterminer)))
      return keep(w, kPast);  // members reported the
    // "and informed him": a participle has no object, if nothing before makes it one of the perfect.
    if (right && right->must_be(kObject) && !auxiliary_before(i)) return keep(w, kPast);
    if (skip && skip->must_be(kDeterminer)) drop(w, kPast);
  }

  bool auxiliary_before(std::size_t i) const {
    while (i-- > 0)
      if (words_[i].may_be(kHave | kBe) || words_[i].lower == "be" || words_[i].lower == "been") return true;
    return false;
  }

  void backward(std::size_t i) {
    Word& w = words_[i];
    const Word* right = after(i);
    if (w.must_be(kDeterminer | kPronoun) && w.may_be(kDeterminer) && w.may_be(kPronoun)) {
      const bool verb =
          right && (right->must_be(kAuxiliary | kPreposition | kFiniteVerb | kInfinitive | kTo | kCoordinator));
      if (!right || verb) w.is = kPronoun;
      else if (right->must_be(kNoun | kPluralNoun | kAdjective | kNumber)) w.is = kDeterminer;
    }
    if (w.lower == "need" && right && right->must_be(kNot)) w.is = kModal;  // it need not be
    const bool begins = i == 0 && right && right->must_be(kNoun) && !right->may_be(kPluralNoun);
    if (w.lower == "that" && begins) w.is = kDeterminer;  // "That circumstance is"
    if (w.lower == "that") {
      const Word* left = neighbour(i);
      if (left && left->must_be(kNoun | kPluralNoun | kProper) && right && right->may_be(kFiniteVerb | kAuxiliary) &&
          !right->may_be(kNoun))
        w.is = kRelative;
    }
    // "measures include": what stands before a verb that can be nothing else is no verb; but "this helps improve".
    if (w.may_be(kPluralNoun) && w.may_be(kPresentS) && w.lower != "helps" && right &&
        right->must_be(kPresent | kInfinitive) && !(right->can & (kNominal | kAdjective | kAdverb)))
      drop(w, kFiniteVerb);
    if (w.may_be(kDeterminer) && w.may_be(kRelative) && right && right->may_be(kFiniteVerb | kAuxiliary) &&
        !right->may_be(kNoun))
      drop(w, kDeterminer);
  }

  std::vector<Word>& words_;
};

}  // namespace

void settle_parts(Sentence& sentence) { Settling(sentence.words).run(); }

}  // namespace lectern
