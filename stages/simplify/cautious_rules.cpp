// The table of the cautious rules, and what they share. Tested by cautious_rules_test.cpp.
#include "stages/simplify/cautious_rules.h"

#include <array>

namespace lectern {
namespace {

constexpr std::array kRules = {
    CautiousRule{"list_behind_colon", "the parts of an enumeration are easier to see as a list", list_behind_colon},
    CautiousRule{"part_at_semicolon", "what stands on both sides of the semicolon is a sentence", part_at_semicolon},
    CautiousRule{"part_bracket", "what stands in brackets has its own sentence", part_bracket},
    CautiousRule{"part_at_conjunction", "two statements joined by a conjunction are two sentences",
                 part_at_conjunction},
    CautiousRule{"part_comment", "what is said about the whole has its own sentence", part_comment},
};

}  // namespace

std::span<const CautiousRule> cautious_rules() { return kRules; }

bool may_be_parted(const ClauseReading& s) {
  const Sentence& all = s.sentence();
  for (std::size_t i = before_stop(all); i < all.size(); ++i)
    if (all[i].text == "?" || all[i].text == "!") return false;
  for (std::size_t i = 0; i < before_stop(all); ++i) {
    const bool open = in_the_open(all, i);
    if (open && (all[i].text == "?" || all[i].text == "!" || all[i].text == "¿" || all[i].text == "¡")) return false;
  }
  return true;
}

}  // namespace lectern
