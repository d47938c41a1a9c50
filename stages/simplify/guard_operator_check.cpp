// Compares operators before and after: how many of each class there are, what each stands before, and whether a
// negation or a modal still reaches what "and" and "or" joined to its verb. Tested by guard_pairs_test.cpp.
#include <algorithm>
#include <map>
#include <set>

#include "stages/simplify/guard_checks.h"
#include "stages/simplify/guard_operators.h"

namespace lectern {

namespace {

constexpr int kVerbReach = 3;               // content words over which a negation or a modal governs
constexpr int kQuantifierReach = 1;         // the same of a quantifier
constexpr int kOnlyReach = 0;               // and of "only", which means the very next
constexpr std::size_t kShortestAdverb = 5;  // letters: "reply" is none

using Kind = GuardToken::Kind;

std::string check_of(int c) { return std::string(guard_classes()[static_cast<std::size_t>(c)].check); }

/// Said twice of one thing, it says no more: "it is possible that it might".
bool is_hedge(int c) { return check_of(c) == "hedge" || c == guard_class("possible"); }

struct Side {
  const GuardText& text;
  const std::vector<GuardOperator>& ops;
  std::vector<int> least, most, may;     // by class: demanded; all that may stand for it; those not demanded
  std::vector<std::vector<int>> either;  // demanded, of one class of several
  std::map<int, std::string> example;

  explicit Side(const GuardText& t)
      : text(t), ops(t.operators), least(guard_classes().size()), most(least), may(least) {
    std::map<int, const GuardOperator*> hedged;  // the last one of each class
    for (const GuardOperator& op : ops)
      for (const PhraseEffect& effect : op.effects) {
        for (const int c : effect.classes) ++most[static_cast<std::size_t>(c)];
        const GuardOperator*& last = hedged[effect.classes[0]];
        const bool again =
            is_hedge(effect.classes[0]) && last && last->sentence == op.sentence && !joined(last->end, op.begin);
        last = &op;
        if (!effect.demanded)
          for (const int c : effect.classes) ++may[static_cast<std::size_t>(c)];
        if (!effect.demanded || again) continue;
        for (const int c : effect.classes) example.emplace(c, words_of(text, op));
        if (effect.classes.size() == 1) ++least[static_cast<std::size_t>(effect.classes[0])];
        else either.push_back(effect.classes);
      }
  }

  /// "and", "or" or a sign stands between two places.
  bool joined(std::size_t from, std::size_t to) const {
    for (std::size_t i = from; i < to; ++i)
      if (text.language->coordinators.contains(text.tokens[i].word) || text.tokens[i].kind == Kind::sign) return true;
    return false;
  }
  bool split_from(const Side& other) const { return text.sentences > other.text.sentences; }
};

/// "homelessness", "publication": no verb, whatever stands before it.
bool is_surely_noun(const std::string& word) {
  for (const std::string_view ending : {"ness", "ity", "ities", "ism", "ation", "ations", "hood"})
    if (word.size() > ending.size() + 3 && word.ends_with(ending)) return true;
  return false;
}

/// The word that a coordinator joins on, where it is a verb or the like without a subject of its own.
std::size_t joined_on(const GuardText& text, std::size_t coordinator) {
  std::size_t i = coordinator + 1;
  while (i < text.tokens.size() && text.tokens[i].word.size() > kShortestAdverb && text.tokens[i].word.ends_with("ly"))
    ++i;
  if (i >= text.tokens.size() || !text.tokens[i].content || text.tokens[i].capital) return text.tokens.size();
  if (is_surely_noun(text.tokens[i].word)) return text.tokens.size();
  const bool comma = coordinator > 0 && text.tokens[coordinator - 1].text == ",";
  if (comma && text.tokens[i].word.ends_with("s")) return text.tokens.size();  // a subject in the plural
  return i;
}

/// How often a split may say an operator of the class again: once for all that is joined on behind it.
int repeats(const Side& side, int c) {
  int out = 0;
  for (const GuardOperator& op : side.ops)
    for (std::size_t i = op.end;
         op.has(c) && i < side.text.tokens.size() && side.text.tokens[i].sentence == op.sentence; ++i)
      if (side.text.language->coordinators.contains(side.text.tokens[i].word) || side.text.tokens[i].text == ",")
        out += joined_on(side.text, i) < side.text.tokens.size();
  return out;
}

/// A condition that begins a sentence again, word for word, with what the one sentence before the change said under it.
int said_again(const Side& was, const Side& is, int c) {
  constexpr std::size_t kSame = 3;  // words after it
  if (check_of(c) != "condition" || was.text.sentences != 1) return 0;
  int out = 0;
  const auto& before = was.text.tokens;
  const auto& after = is.text.tokens;
  for (const GuardOperator& op : is.ops) {
    const bool first = op.begin > 0 && after[op.begin - 1].sentence != after[op.begin].sentence;
    if (!op.has(c) || !first || before.size() <= kSame || before[0].word != after[op.begin].word) continue;
    bool same = op.begin + kSame < after.size();
    for (std::size_t k = 1; same && k <= kSame; ++k) same = before[k].word == after[op.begin + k].word;
    out += same;
  }
  return out;
}

/// Words that may stand for one of the class, in one text more than in the other.
int more_that_may(const Side& here, const Side& there, std::size_t c) {
  return std::max(0, (here.most[c] - here.least[c]) - (there.most[c] - there.least[c]));
}

bool overlap(const std::vector<int>& a, const std::vector<int>& b) {
  return std::any_of(a.begin(), a.end(), [&](int c) { return std::find(b.begin(), b.end(), c) != b.end(); });
}

int times(const Side& side, const std::vector<int>& classes) {
  return static_cast<int>(std::count(side.either.begin(), side.either.end(), classes));
}

/// Words of one class of several ("may"): what is fewer on one side must be more on the other, in one of the classes.
void compare_either(const Side& here, const Side& there, const char* what, bool is_new, Objections& out) {
  const std::set<std::vector<int>> kinds(here.either.begin(), here.either.end());
  for (const std::vector<int>& classes : kinds) {
    int missing = times(here, classes) - times(there, classes);
    if (is_new && here.split_from(there)) missing -= repeats(there, classes.front());
    for (const int c : classes) {
      const auto n = static_cast<std::size_t>(c);
      missing -= std::max(0, there.least[n] - here.least[n]) + std::max(0, there.may[n] - here.may[n]);
    }
    const std::set<std::vector<int>> others(there.either.begin(), there.either.end());
    for (const std::vector<int>& other : others)
      if (other != classes && overlap(other, classes)) missing -= std::max(0, times(there, other) - times(here, other));
    if (missing > 0) out.push_back({check_of(classes[0]), "“" + here.example.at(classes[0]) + what});
  }
}

void compare_counts(const Side& was, const Side& is, Objections& out) {
  for (std::size_t c = 0; c < was.least.size(); ++c) {
    const int number = static_cast<int>(c);
    if (was.least[c] > is.least[c] + more_that_may(is, was, c))
      out.push_back({check_of(number), "“" + was.example.at(number) + "” is lost"});
    const int accounted = was.least[c] + more_that_may(was, is, c);
    const int again =
        is.least[c] > accounted && is.split_from(was) ? repeats(was, number) + said_again(was, is, number) : 0;
    if (is.least[c] > accounted + again) out.push_back({check_of(number), "“" + is.example.at(number) + "” is new"});
  }
  compare_either(was, is, "” is lost", false, out);
  compare_either(is, was, "” is new", true, out);
}

/// The next word of content behind an operator in its sentence; the end: none.
std::size_t anchor(const GuardText& text, const GuardOperator& op) {
  for (std::size_t i = op.end; i < text.tokens.size() && text.tokens[i].sentence == op.sentence; ++i)
    if (text.tokens[i].content && text.tokens[i].kind == Kind::word) return i;
  return text.tokens.size();
}

/// Between an operator and a word stands what ends its reach: a sign, a contrast, another operator of its check.
bool cut_off(const Side& side, const GuardOperator& op, int c, std::size_t word) {
  for (std::size_t i = op.end; i < word; ++i)
    if (side.text.tokens[i].kind == Kind::sign && side.text.tokens[i].text != "-") return true;
  return std::any_of(side.ops.begin(), side.ops.end(), [&](const GuardOperator& o) {
    if (o.begin < op.end || o.end > word || o.effects.empty()) return false;
    return o.has(guard_class("contrast")) || (check_of(o.effects[0].classes[0]) == check_of(c) && !o.has(c));
  });
}

/// An operator of the class stands before the word, with no more than `reach` words of content between.
bool governs(const Side& side, int c, std::size_t word, int reach) {
  for (const GuardOperator& op : side.ops) {
    if (!op.has(c) || op.sentence != side.text.tokens[word].sentence || op.end > word) continue;
    int between = 0;
    for (std::size_t i = op.end; i < word; ++i) between += side.text.tokens[i].content;
    if (between <= reach && !cut_off(side, op, c, word)) return true;
  }
  return false;
}

std::vector<std::size_t> places(const GuardText& text, const std::string& stem) {
  std::vector<std::size_t> out;
  for (std::size_t i = 0; i < text.tokens.size(); ++i)
    if (text.tokens[i].content && text.tokens[i].stem == stem) out.push_back(i);
  return out;
}

bool governed_somewhere(const Side& side, int c, const std::string& stem, int reach) {
  const auto all = places(side.text, stem);
  return std::any_of(all.begin(), all.end(), [&](std::size_t i) { return governs(side, c, i, reach); });
}

int reach_of(int c) {
  if (c == guard_class("only")) return kOnlyReach;
  return check_of(c) == "quantifier" ? kQuantifierReach : kVerbReach;
}

/// "not safe but cheap" -> "safe but not cheap": the word before which it stood is there without it, and another word
/// that was there without it has it.
void compare_anchors(const Side& was, const Side& is, Objections& out) {
  for (const GuardOperator& op : was.ops)
    for (const PhraseEffect& effect : op.effects) {
      if (!effect.demanded || check_of(effect.classes[0]) == "condition") continue;
      const int c = effect.classes[0], reach = reach_of(c);
      const std::size_t x = anchor(was.text, op);
      if (x == was.text.tokens.size() || !governs(was, c, x, reach)) continue;
      const std::string& stem = was.text.tokens[x].stem;
      if (places(is.text, stem).empty() || governed_somewhere(is, c, stem, reach)) continue;
      for (const GuardOperator& other : is.ops) {
        if (!other.has(c)) continue;
        const std::size_t y = anchor(is.text, other);
        if (y == is.text.tokens.size() || is.text.tokens[y].stem == stem) continue;
        const std::string& taken = is.text.tokens[y].stem;
        if (places(was.text, taken).empty() || governed_somewhere(was, c, taken, reach)) continue;
        out.push_back({check_of(c), "“" + words_of(was.text, op) + "” moved from “" + was.text.tokens[x].text +
                                        "” to “" + is.text.tokens[y].text + "”"});
        return;
      }
    }
}

/// English: after a modal stands a plain form: neither "returns" nor, but after "be", "living".
bool may_follow_modal(const GuardText& text, const GuardOperator& modal, const std::string& word) {
  const bool after_be = modal.end < text.tokens.size() && text.tokens[modal.end].word == "be";
  const bool verb_in_ing = word.size() > 3 && word.substr(0, word.size() - 3).find_first_of("aeiouy") == word.npos;
  if (word.ends_with("ing") && !verb_in_ing) return after_be;
  const bool several = word.size() > kShortestAdverb - 1 && word.ends_with("s");
  for (const std::string_view other : {"ss", "us", "as", "is", "os"})
    if (word.ends_with(other)) return true;
  return !several;
}

/// English: another modal governs what is joined on: "a flat that can be let would cost less and give more", "it will
/// close because it must save and sell".
bool is_superseded(const Side& side, const GuardOperator& modal, std::size_t to) {
  const std::string before = modal.begin > 0 ? side.text.tokens[modal.begin - 1].word : std::string();
  bool other_clause = before == "that" || before == "who" || before == "which";
  for (const GuardOperator& o : side.ops) {
    if (o.begin < modal.end || o.end > to || o.effects.empty()) continue;
    if (other_clause && check_of(o.effects[0].classes[0]) == "modal") return true;
    other_clause = other_clause || o.has(guard_class("cause"));
  }
  return false;
}

bool begins_contrast(const Side& side, std::size_t at) {
  return std::any_of(side.ops.begin(), side.ops.end(), [&](const GuardOperator& o) {
    return o.begin == at && !o.effects.empty() && o.effects[0].demanded && o.has(guard_class("contrast"));
  });
}

/// "unsafe" negates its own word alone. "unwilling to", "unsuitable for" and "unfairly" carry the negation on to what
/// is joined behind them.
bool stays_in_its_word(const GuardText& text, const GuardOperator& op) {
  if (!op.prefix) return false;
  if (op.end >= text.tokens.size() || text.tokens[op.end].sentence != op.sentence) return true;
  const GuardToken& next = text.tokens[op.end];
  if (text.tokens[op.begin].word.ends_with("ly")) return false;
  return next.word != "to" && next.word != "for" && next.word != "that";
}

/// The sentence of word `place` begins as a part of the old one began behind the operator: what is joined inside of it
/// has that part's subject. "The shop will close, and [users and staff ask why]."
bool has_own_subject(const Side& was, const GuardOperator& op, std::size_t to, const Side& is, std::size_t place) {
  std::size_t first = place;
  while (first > 0 && is.text.tokens[first - 1].sentence == is.text.tokens[place].sentence) --first;
  if (first + 1 >= place) return false;
  for (std::size_t k = op.end + 1; k < to; ++k) {
    const GuardToken& before = was.text.tokens[k - 1];
    const bool begins = before.kind == Kind::sign || was.text.language->coordinators.contains(before.word);
    if (begins && was.text.tokens[k].word == is.text.tokens[first].word &&
        was.text.tokens[k + 1].word == is.text.tokens[first + 1].word)
      return true;
  }
  return false;
}

/// "must pay and file" split into "They must pay. They file.": the second lost its "must".
void compare_reach(const Side& was, const Side& is, Objections& out) {
  if (!is.split_from(was)) return;
  for (const GuardOperator& op : was.ops) {
    if (stays_in_its_word(was.text, op)) continue;
    for (const PhraseEffect& effect : op.effects) {
      const std::string check = check_of(effect.classes[0]);
      if (!effect.demanded || (check != "modal" && check != "negation")) continue;
      for (std::size_t i = op.end; i < was.text.tokens.size() && was.text.tokens[i].sentence == op.sentence; ++i) {
        if (was.text.tokens[i].text == ":" || was.text.tokens[i].text == ";" || begins_contrast(was, i)) break;
        if (!was.text.language->coordinators.contains(was.text.tokens[i].word)) continue;
        const std::size_t verb = joined_on(was.text, i);
        if (verb == was.text.tokens.size()) continue;
        const bool english_modal = check == "modal" && was.text.language->english;
        if (english_modal && (!may_follow_modal(was.text, op, was.text.tokens[verb].word) || is_superseded(was, op, i)))
          continue;
        const auto found = places(is.text, was.text.tokens[verb].stem);
        if (found.empty()) continue;
        const bool reached = std::any_of(found.begin(), found.end(), [&](std::size_t p) {
          return has_own_subject(was, op, i, is, p) ||
                 std::any_of(is.ops.begin(), is.ops.end(), [&](const GuardOperator& o) {
                   return o.sentence == is.text.tokens[p].sentence &&
                          std::any_of(effect.classes.begin(), effect.classes.end(), [&](int c) { return o.has(c); });
                 });
        });
        if (!reached)
          out.push_back(
              {check, "“" + words_of(was.text, op) + "” no longer reaches “" + was.text.tokens[verb].text + "”"});
      }
    }
  }
}

/// The class of a quantifier right behind a negation, "not all"; -1: there is none. Of each negation, in order.
std::vector<int> negated_quantifiers(const Side& side) {
  std::vector<int> out;
  for (const GuardOperator& no : side.ops) {
    if (!no.has(guard_class("neg"))) continue;
    for (const GuardOperator& op : side.ops)
      if (op.begin == no.end && op.sentence == no.sentence && !op.effects.empty() && op.effects[0].demanded &&
          check_of(op.effects[0].classes[0]) == "quantifier")
        out.push_back(op.effects[0].classes[0]);
  }
  return out;
}

/// How often what is denied is an infinitive: "agreed not to pay".
std::size_t denied_infinitives(const Side& side) {
  return static_cast<std::size_t>(std::count_if(side.ops.begin(), side.ops.end(), [&](const GuardOperator& op) {
    return op.has(guard_class("neg")) && side.text.tokens[op.end - 1].word == "not" &&
           op.end < side.text.tokens.size() && side.text.tokens[op.end].word == "to";
  }));
}

/// "Not all were asked" became "all were not asked"; "did not agree to pay" became "agreed not to pay".
void compare_scope(const Side& was, const Side& is, Objections& out) {
  const auto before = negated_quantifiers(was), after = negated_quantifiers(is);
  const auto still = [&](const Side& side, int c) {
    return std::any_of(side.ops.begin(), side.ops.end(), [&](const GuardOperator& op) { return op.has(c); });
  };
  for (const int c : before)
    if (std::find(after.begin(), after.end(), c) == after.end() && still(is, c))
      out.push_back({"negation", "a denied “" + std::string(guard_classes()[static_cast<std::size_t>(c)].name) +
                                     "” is denied no more"});
  for (const int c : after)
    if (std::find(before.begin(), before.end(), c) == before.end() && still(was, c))
      out.push_back(
          {"negation", "“" + std::string(guard_classes()[static_cast<std::size_t>(c)].name) + "” is denied now"});
  if (was.text.language->english && denied_infinitives(was) != denied_infinitives(is))
    out.push_back({"negation", "“not” moved to or from an infinitive"});
}

}  // namespace

void check_operators(const GuardText& before, const GuardText& after, Objections& out) {
  const Side was(before), is(after);
  const std::size_t so_far = out.size();
  compare_counts(was, is, out);
  if (out.size() > so_far) return;  // what is lost or new has no place to compare
  if (!before.language->free_order) compare_anchors(was, is, out);
  compare_scope(was, is, out);
  compare_reach(was, is, out);
}

}  // namespace lectern
