// Numbers: every one stays, with its unit, in the order it had or with the words it stood by; none comes.
// Tested by guard_pairs_test.cpp.
#include <algorithm>

#include "stages/simplify/guard_checks.h"
#include "stages/simplify/guard_quantities.h"

namespace lectern {

namespace {

using Kind = GuardToken::Kind;

const GuardToken* content_near(const GuardText& text, std::size_t from, int step) {
  for (std::size_t i = from; i < text.tokens.size(); i += static_cast<std::size_t>(step)) {
    if (text.tokens[i].kind == Kind::sign && text.tokens[i].text != "-") return nullptr;
    if (text.tokens[i].content && text.tokens[i].kind == Kind::word) return &text.tokens[i];
    if (i == 0 && step < 0) break;
  }
  return nullptr;
}

std::string noun_of(const GuardText& text, const Quantity& q) {
  const GuardToken* t = content_near(text, q.end, 1);
  return t && t->sentence == text.tokens[q.begin].sentence ? t->stem : std::string();
}

std::string word_before(const GuardText& text, const Quantity& q) {
  if (begins_sentence(text, q.begin)) return {};
  const GuardToken& t = text.tokens[q.begin - 1];
  return t.stem.empty() ? t.word : t.stem;
}

std::size_t count(const std::vector<Quantity>& all, const Quantity& q) {
  return static_cast<std::size_t>(std::count(all.begin(), all.end(), q));
}

/// The same numbers in the same order, or each by a word that it stood by.
bool kept_places(const GuardText& before, const std::vector<Quantity>& was, const GuardText& after,
                 const std::vector<Quantity>& is) {
  std::vector<Quantity> a, b;
  for (const Quantity& q : was)
    if (!q.optional) a.push_back(q);
  for (const Quantity& q : is)
    if (!q.optional && (b.empty() || !(b.back() == q))) b.push_back(q);
  a.erase(std::unique(a.begin(), a.end()), a.end());
  if (a == b) return true;
  for (const Quantity& q : a) {
    const bool kept = std::any_of(b.begin(), b.end(), [&](const Quantity& o) {
      if (!(o == q)) return false;
      const std::string noun = noun_of(before, q), word = word_before(before, q);
      return (!noun.empty() && noun == noun_of(after, o)) || (!word.empty() && word == word_before(after, o));
    });
    if (!kept) return false;
  }
  return true;
}

/// The noun of one number is now that of another, and no longer its own: "5 men and 7 women", "5 women and 7 men".
const Quantity* changed_noun(const GuardText& before, const std::vector<Quantity>& was, const GuardText& after,
                             const std::vector<Quantity>& is) {
  for (const Quantity& q : was) {
    const std::string noun = noun_of(before, q);
    if (noun.empty() || count(was, q) != 1 || q.optional) continue;
    bool own = false, other = false, lone = true;
    for (const Quantity& o : is) (o == q ? own : other) |= noun_of(after, o) == noun;
    for (const Quantity& o : was) lone = lone && (o == q || noun_of(before, o) != noun);
    if (lone && other && !own) return &q;
  }
  return nullptr;
}

/// "5 and 11" names two numbers, "5 to 11" and "5–11" all between. Of numbers with one word or sign between them, in
/// one sentence.
enum class Joined { no, both, span };

Joined joined(const GuardText& text, const Quantity& a, const Quantity& b) {
  if (b.begin != a.end + 1 || text.tokens[a.begin].sentence != text.tokens[b.begin].sentence) return Joined::no;
  const GuardToken& between = text.tokens[a.end];
  if (between.text == ",") return Joined::both;
  if (text.language->coordinators.contains(between.word))
    return a.begin > 0 && text.language->spans.contains(text.tokens[a.begin - 1].word) ? Joined::span : Joined::both;
  return between.content ? Joined::no : Joined::span;  // "1 January 2001"
}

/// The first of two numbers that were a span and are no longer one, or the other way round.
const Quantity* changed_span(const GuardText& before, const std::vector<Quantity>& was, const GuardText& after,
                             const std::vector<Quantity>& is) {
  for (std::size_t i = 0; i + 1 < was.size(); ++i) {
    const Joined how = joined(before, was[i], was[i + 1]);
    if (how == Joined::no) continue;
    bool same = false, other = false;  // the two numbers may stand in several places
    for (std::size_t j = 0; j + 1 < is.size(); ++j) {
      const Joined now = joined(after, is[j], is[j + 1]);
      if (!(is[j] == was[i]) || !(is[j + 1] == was[i + 1]) || now == Joined::no) continue;
      same = same || now == how, other = other || now != how;
    }
    if (other && !same) return &was[i];
  }
  return nullptr;
}

/// "fell to 40 million", "fell by 40 million": how far, or how much. The words of steps, two by two.
const Quantity* changed_step(const GuardText& before, const std::vector<Quantity>& was, const GuardText& after,
                             const std::vector<Quantity>& is) {
  static constexpr std::pair<std::string_view, std::string_view> kSteps[] = {{"to", "by"}, {"auf", "um"}};
  for (const Quantity& q : was)
    for (const Quantity& o : is) {
      if (!(q == o) || count(was, q) != 1 || count(is, q) != 1) continue;
      const std::string old = word_before(before, q), now = word_before(after, o);
      for (const auto& [to, by] : kSteps)
        if ((old == to && now == by) || (old == by && now == to)) return &q;
    }
  return nullptr;
}

}  // namespace

void check_numbers(const GuardText& before, const GuardText& after, Objections& out) {
  const std::vector<Quantity> was = find_quantities(before), is = find_quantities(after);
  const std::size_t so_far = out.size();
  for (const Quantity& q : was)
    if (!q.optional && count(is, q) < count(was, q)) {
      out.push_back({"number", written(q) + " is lost"});
      break;
    }
  for (const Quantity& q : is) {
    const bool repeated = after.sentences > before.sentences && count(was, q) > 0;
    if (!q.optional && count(is, q) > count(was, q) && !repeated) {
      out.push_back({"number", written(q) + " is new"});
      break;
    }
  }
  if (out.size() > so_far) return;
  if (!kept_places(before, was, after, is)) out.push_back({"number", "numbers changed places"});
  else if (const Quantity* q = changed_noun(before, was, after, is))
    out.push_back({"number", written(*q) + " counts something else"});
  else if (const Quantity* step = changed_step(before, was, after, is))
    out.push_back({"number", written(*step) + " is how much, or how far"});
  else if (const Quantity* first = changed_span(before, was, after, is))
    out.push_back({"number", written(*first) + " began a span, or begins one now"});
}

}  // namespace lectern
