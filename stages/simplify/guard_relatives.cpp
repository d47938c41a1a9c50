// Which of them is meant: "shelters that are run for profit are not covered" is no word about all shelters. Of English
// alone, and of a bare plural at the beginning of a sentence, where no article tells. Tested by guard_pairs_test.cpp.
#include "stages/simplify/guard_checks.h"

namespace lectern {
namespace {

constexpr std::size_t kLongest = 4;  // words of a bare plural: "small private homes"

bool is_relative(const GuardToken& token) {
  return token.word == "that" || token.word == "who" || token.word == "which";
}

bool is_bare_plural(const GuardText& text, std::size_t from, std::size_t to) {
  for (std::size_t i = from; i < to; ++i)
    if (text.tokens[i].kind != GuardToken::Kind::word || !text.tokens[i].content || text.tokens[i].quoted) return false;
  const GuardToken& head = text.tokens[to - 1];
  return head.word.ends_with("s") || head.word == "people" || head.word == "women" || head.word == "men" ||
         head.word == "children";
}

/// Words [at, ...) of `text` begin a sentence and are the same as [from, to) of `other`.
bool begins_alike(const GuardText& text, std::size_t at, const GuardText& other, std::size_t from, std::size_t to) {
  if (!begins_sentence(text, at)) return false;
  for (std::size_t i = from; i < to; ++i, ++at)
    if (at >= text.tokens.size() || text.tokens[at].stem != other.tokens[i].stem) return false;
  return true;
}

}  // namespace

void check_relatives(const GuardText& before, const GuardText& after, Objections& out) {
  if (!before.language->english) return;
  const auto& was = before.tokens;
  const auto& is = after.tokens;
  for (std::size_t from = 0, to = 0; from + 2 < was.size(); from = to) {
    for (to = from + 1; to < was.size() && was[to].sentence == was[from].sentence;) ++to;
    std::size_t relative = from;
    while (relative < to && relative - from <= kLongest && !is_relative(was[relative])) ++relative;
    if (relative + 1 >= to || relative == from || !is_relative(was[relative]) ||
        !is_bare_plural(before, from, relative))
      continue;
    for (std::size_t at = 0; at < is.size(); ++at) {
      const std::size_t verb = at + relative - from;
      if (verb < is.size() && begins_alike(after, at, before, from, relative) &&
          is[verb].word == was[relative + 1].word)
        out.push_back({"quantifier", "“" + was[from].text + "” are not all of them"});
    }
  }
}

}  // namespace lectern
