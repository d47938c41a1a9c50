// "Money that groups had to spend on lawyers could have paid teachers." -> "Groups had to spend money on lawyers. This
// money could have paid teachers." What is or was done to a thing, and what is said of it. Only of things without an
// article, and only what is done or was done: "applications that come late" need not come. Tested by rules_test.cpp.
#include "stages/simplify/clauses.h"
#include "stages/simplify/flat_text.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

constexpr std::size_t kFew = 3;       // words of the thing
constexpr std::size_t kShortest = 3;  // words of what is said of it

/// "have to spend", "had spent", "spent": the words of the verb; `at`: it may tell of what need not be.
std::size_t over_verb(const Sentence& s, std::size_t at) {
  const bool have = s[at].must_be(kHave);
  if (have && s[at + 1].must_be(kTo) && s[at + 2].must_be(kInfinitive)) return at + 3;
  if (have && s[at + 1].must_be(kParticiple)) return at + 2;
  return s[at].must_be(kPast) ? at + 1 : at;
}

/// The main verb: the only other one, with nothing before it that opens a clause. `end`: there is none.
std::size_t main_verb(const Sentence& s, std::size_t from, std::size_t end) {
  for (std::size_t i = from; i < end; ++i) {
    if (s[i].punctuation() || s[i].may_be(kRelative | kSubject) || s[i].must_be(kCoordinator) ||
        (s[i].may_be(kSubordinator) && !s[i].may_be(kPreposition)))
      return end;
    if (is_finite(s, i)) return i;
  }
  return end;
}

}  // namespace

std::optional<Rewriting> split_fronted_object(const Sentence& s, Lexicon&) {
  const std::size_t end = before_stop(s);
  const auto thing = noun_phrase(s, 0, end, false);
  if (!thing || thing->to > kFew || thing->counted || s[0].may_be(kDeterminer | kPronoun | kSubject | kPreposition) ||
      !s[thing->head].must_be(kNoun | kPluralNoun) || !(s.is(thing->to, "that") || s.is(thing->to, "which")))
    return std::nullopt;
  const auto doer = noun_phrase(s, thing->to + 1, end, false);
  if (!doer || doer->to != doer->core || doer->counted || !is_finite(s, doer->to)) return std::nullopt;
  const std::size_t after = over_verb(s, doer->to);
  if (after == doer->to || !s[after].must_be(kPreposition)) return std::nullopt;
  const std::size_t verb = main_verb(s, after, end);
  if (verb + kShortest > end || verb <= after + 1 || !affirms(s, 0, verb) || !s.marks(0, verb).empty())
    return std::nullopt;
  for (std::size_t i = verb; i < end; ++i)
    if (s[i].text == ";" || s[i].text == ":" || s[i].must_be(kRelative)) return std::nullopt;
  const bool plural = s[thing->head].may_be(kPluralNoun);
  if (!agrees_with(s[verb], plural)) return std::nullopt;
  if (s[0].may_be(kProper)) return std::nullopt;
  const std::string what = without_capital(unmarked_text(s.slice(0, thing->to)));
  const std::string again = without_capital(s.slice(noun_begin(s, thing->head, 0), thing->head + 1));
  return Rewriting{{with_capital(s.slice(doer->from, after) + " " + what + " " + s.slice(after, verb) + "."),
                    rest_as_sentence(s, verb, (plural ? "these " : "this ") + again + " ")}};
}

}  // namespace lectern
