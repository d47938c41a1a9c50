// "through the provision of support" -> "through providing support". A noun of the table below between a preposition
// and "of", where it has no describing words. Never a noun whose "of" may name the doer ("by the arrival of the bus").
// Tested by rules_test.cpp.
#include <algorithm>
#include <array>
#include <string_view>

#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"

namespace lectern {
namespace {

struct Deed {
  std::string_view noun, verb;
};

/// Of each, "of" names what it is done to, and the verb takes the same thing for its object.
constexpr std::array kDeeds = {Deed{"abolition", "abolishing"},
                               Deed{"adoption", "adopting"},
                               Deed{"allocation", "allocating"},
                               Deed{"avoidance", "avoiding"},
                               Deed{"completion", "completing"},
                               Deed{"construction", "building"},
                               Deed{"creation", "creating"},
                               Deed{"criminalisation", "criminalising"},
                               Deed{"criminalization", "criminalizing"},
                               Deed{"decriminalisation", "decriminalising"},
                               Deed{"decriminalization", "decriminalizing"},
                               Deed{"deployment", "deploying"},
                               Deed{"distribution", "distributing"},
                               Deed{"elimination", "eliminating"},
                               Deed{"enforcement", "enforcing"},
                               Deed{"establishment", "establishing"},
                               Deed{"expansion", "expanding"},
                               Deed{"identification", "identifying"},
                               Deed{"implementation", "implementing"},
                               Deed{"improvement", "improving"},
                               Deed{"installation", "installing"},
                               Deed{"introduction", "introducing"},
                               Deed{"maintenance", "maintaining"},
                               Deed{"modification", "changing"},
                               Deed{"prevention", "preventing"},
                               Deed{"promotion", "promoting"},
                               Deed{"protection", "protecting"},
                               Deed{"provision", "providing"},
                               Deed{"publication", "publishing"},
                               Deed{"reduction", "reducing"},
                               Deed{"removal", "removing"},
                               Deed{"replacement", "replacing"},
                               Deed{"restoration", "restoring"},
                               Deed{"selection", "selecting"},
                               Deed{"use", "using"},
                               Deed{"utilisation", "using"},
                               Deed{"utilization", "using"}};

/// After these prepositions an -ing form means what the noun means: how, or what for.
bool tells_how(const Word& w) { return w.lower == "by" || w.lower == "through" || w.lower == "without"; }

}  // namespace

std::optional<Rewriting> loosen_nominal(const Sentence& s, Lexicon&) {
  const std::size_t end = before_stop(s);
  for (std::size_t i = 1; i + 4 < end; ++i) {
    if (!tells_how(s[i]) || !s.is(i + 1, "the") || !s.is(i + 3, "of") || !in_the_open(s, i)) continue;
    const auto row =
        std::find_if(kDeeds.begin(), kDeeds.end(), [&](const Deed& d) { return d.noun == s[i + 2].lower; });
    if (row == kDeeds.end() || !s.marks(i, i + 4).empty()) continue;
    const auto thing = noun_phrase(s, i + 4, end, false);
    if (!thing || s[i + 4].may_be(kGerund)) continue;
    // In the passive, "by the use of" names no doer of this sentence; after a noun, the doer may be another one.
    const bool passive = s[i - 1].may_be(kParticiple);
    if (s.is(i, "by") && passive && row->verb != "using") continue;
    bool doer = false;  // "by the creation of jobs by the state"
    for (std::size_t k = i + 4; k <= thing->to; ++k) doer = doer || s.is(k, "by");
    if (doer) continue;
    return Rewriting{{s.slice(0, i + 1) + " " + std::string(row->verb) + " " + s.slice(i + 4, s.size())}};
  }
  return std::nullopt;
}

}  // namespace lectern
