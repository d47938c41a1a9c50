// "They fail to remove barriers (such as poverty, fear and bans) to work." -> "They fail to remove barriers to work.
// Examples of barriers are poverty, fear and bans." And a statement in brackets, and "(see Figure 1)" at the end. Never
// a short bracket, and never where a note would change its place. Tested by rules_test.cpp.
#include "stages/simplify/clauses.h"
#include "stages/simplify/flat_text.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

constexpr std::size_t kShortest = 4;  // words of a bracket that is worth a sentence

/// Where the examples begin after "such as", "e.g.", "for example,"; `at`: it does not say that they are some.
std::size_t over_example_sign(const Sentence& s, std::size_t at) {
  std::size_t i = at;
  if (s.is(i, "such") && s.is(i + 1, "as")) i += 2;
  else if (s.is(i, "for") && (s.is(i + 1, "example") || s.is(i + 1, "instance"))) i += 2;
  else if (s.is(i, "e.g")) i += s[i + 1].text == "." ? 2 : 1;
  else return at;
  return s[i].text == "," ? i + 1 : i;
}

/// The thing before the bracket, in the plural: "structural barriers"; empty: it cannot be told.
std::string examples_of(const Sentence& s, std::size_t open) {
  const std::size_t head = open - 1;
  for (const std::string_view time : {"years", "decades", "centuries", "months", "weeks", "days", "times"})
    if (s[head].lower == time) return {};  // "towns that grew in those years (such as Leeds)"
  if (!s[head].must_be(kNoun | kPluralNoun | kProper) || !s[head].may_be(kPluralNoun) || s[head].genitive) return {};
  std::size_t begin = head;
  while (begin > 0 && s[begin - 1].must_be(kNoun | kAdjective) && !s[begin - 1].genitive) --begin;
  // "groups shaped by old ideas (such as the two leagues)": they may be of the groups.
  const std::size_t of = begin > 1 && s[begin - 1].must_be(kDeterminer) ? begin - 2 : begin > 0 ? begin - 1 : 0;
  std::size_t i = of;
  while (i > 0 && !s[i].must_be(kNoun | kPluralNoun)) --i;
  if (s[of].must_be(kPreposition) && s[i].must_be(kNoun | kPluralNoun) && s[i].may_be(kPluralNoun)) return {};
  const bool joined =
      begin > 0 && (s[begin - 1].lower == "and" || s[begin - 1].lower == "or" || s[begin - 1].text == ",");
  if (joined && !s[begin].may_be(kAdjective)) begin = noun_begin(s, head, 0);
  if (begin == 0) return {};
  std::size_t close = open;
  while (close < s.size() && s[close].brackets > 0) ++close;
  const bool certain_ones =  // "the barriers (...)", "barriers (...) that stay"
      s[begin - 1].may_be(kDeterminer | kNumber) || s[begin - 1].genitive ||
      (close < s.size() && s[close].may_be(kRelative));
  return (certain_ones ? "these " : "") + unmarked_text(s.slice(begin, open));
}

/// A statement; before the end of the sentence, one whose subject is a noun: "this" would speak of something else.
bool states(const Sentence& s, std::size_t open, std::size_t close, bool last) {
  for (const std::string_view no_statement : {"assuming", "supposing", "given", "provided", "namely", "granted"})
    if (s.is(open + 1, no_statement)) return false;
  const auto clause = main_clause(s, open + 1, close);
  if (!clause || leaves_clause_open(s, open + 1, open + 2) || s[open + 1].may_be(kRelative)) return false;
  if (clause->subject.deed || clause->verb + 1 >= close) return false;  // "quotation marks omitted"
  return last || !s[clause->subject.head].may_be(kPronoun | kSubject);
}

}  // namespace

std::optional<Rewriting> split_bracket(const Sentence& s, Lexicon&) {
  const std::size_t end = before_stop(s);
  for (std::size_t open = 2; open + 2 < end; ++open) {
    if (s[open].text != "(" || s[open].brackets != 1 || s[open].quoted) continue;
    if (s[open - 1].must_be(kCoordinator | kPreposition | kDeterminer) || s[open - 1].text == ".") continue;
    std::size_t close = open + 1;
    while (close < end && !(s[close].text == ")" && s[close].brackets == 1)) ++close;
    if (close >= end) return std::nullopt;
    const bool last = close + 1 == end;
    const bool see = last && s.is(open + 1, "see") && s[open + 2].capital;
    if (!see && count_words(s, open + 1, close) < kShortest) continue;
    std::string marks = s.marks(open, close + 1);
    if (!marks.empty() && !last) continue;
    std::string added;
    const bool includes = s.is(open + 1, "including");
    const std::size_t items = includes ? open + 2 : over_example_sign(s, open + 1);
    bool comma = false, joined = false;
    for (std::size_t k = items; k < close; ++k) {
      comma = comma || s[k].text == ",";
      joined = joined || s[k].must_be(kCoordinator);
    }
    if (items > open + 1 && comma && !joined) continue;  // "power, water": a sentence wants its "and"
    if (see) {
      added = with_capital(s.slice(open + 1, close)) + "." + s.marks(close, close + 1);
      marks.clear();
    } else if (items > open + 1 && only_noun_phrases(s, items, close) && marks.empty()) {
      const std::string things = examples_of(s, open);
      if (things.empty()) continue;
      const auto first = noun_phrase(s, items, close);
      const bool many = first->plural || first->to < close;
      if (includes)
        added = with_capital((things.starts_with("these ") ? "" : "these ") + things) + " include " +
                s.slice(items, close) + ".";
      else
        added = (many ? "Examples of " : "An example of ") + things + (many ? " are " : " is ") +
                s.slice(items, close) + ".";
    } else if (marks.empty() && states(s, open, close, last)) {
      added = as_sentence(s, open + 1, close);
    } else {
      continue;
    }
    const std::string after = last ? std::string() : s.slice(close + 1, end);
    const bool closed_up = last || (s[close + 1].punctuation() && s[close + 1].text != "–" && s[close + 1].text != "(");
    const std::string first = s.slice(0, open) + (after.empty() || closed_up ? "" : " ") + after;
    return Rewriting{{first + s.slice(end, s.size()), added}};
  }
  return std::nullopt;
}

}  // namespace lectern
