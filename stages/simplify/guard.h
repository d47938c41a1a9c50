// Does a changed sentence still say what it said?
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// What a change lost, added or turned.
struct Objection {
  std::string check;  // "number", "negation", "modal" ...: the rows of guard.cpp
  std::string what;   // for people: "30 days" is lost
  bool operator==(const Objection&) const = default;
};

/// Compares what was said before and after a change (one or more sentences each, valid UTF-8). Empty: nothing that it
/// knows of was lost, added or turned. Private-use characters and U+FFFC stand for notes and links: all must stay, in
/// order. `language` is BCP 47; numbers, quotations, marks and addresses are compared in any, words where there is a
/// table. A text of more than some pages is objected to. It knows no rule that changes text, and no rule knows it:
/// where it errs, it objects.
std::vector<Objection> guard_meaning(std::string_view before, std::string_view after, std::string_view language);

}  // namespace lectern
