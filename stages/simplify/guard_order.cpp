// Order that carries meaning: who does what to whom. A sentence turned from passive to active may turn its order; a
// clause that moves as a whole never turns three words round. Tested by guard_pairs_test.cpp.
#include <algorithm>

#include "stages/simplify/guard_checks.h"

namespace lectern {

namespace {

constexpr std::size_t kMostCompared = 80;  // words of content in one sentence: longer, and it is a list or no sentence

using Kind = GuardToken::Kind;

struct Word {
  std::string stem;
  std::size_t at = 0;
};

/// The words of content that stand in a sentence once.
std::vector<Word> words(const GuardText& text, int sentence) {
  std::vector<Word> out;
  for (std::size_t i = 0; i < text.tokens.size(); ++i)
    if (text.tokens[i].sentence == sentence && counts(text.tokens[i])) out.push_back({text.tokens[i].stem, i});
  std::vector<Word> once;
  for (const Word& w : out)
    if (std::count_if(out.begin(), out.end(), [&](const Word& o) { return o.stem == w.stem; }) == 1) once.push_back(w);
  return once;
}

std::size_t place(const std::vector<Word>& all, const std::string& stem) {
  const auto found = std::find_if(all.begin(), all.end(), [&](const Word& w) { return w.stem == stem; });
  return static_cast<std::size_t>(found - all.begin());
}

/// "by two doctors", not "by two" nor "by 2 May": what is counted stands right behind the number.
bool is_counted(const GuardText& text, std::size_t number) {
  for (std::size_t i = number + 1; i < text.tokens.size() && text.tokens[i].sentence == text.tokens[number].sentence;
       ++i) {
    const GuardToken& t = text.tokens[i];
    if (text.language->dates.contains(t.word) || text.language->units.contains(t.word)) return false;
    if (t.kind == Kind::sign || text.language->prepositions.contains(t.word)) return false;
    if (t.content && t.kind == Kind::word && !text.language->numbers.contains(t.word)) return true;
  }
  return false;
}

/// A preposition that may begin an agent, and no date: "by 1 June", "by the end of May", "by Friday".
bool begins_agent(const GuardText& text, std::size_t at) {
  if (!text.language->agent.contains(text.tokens[at].word)) return false;
  for (std::size_t i = at + 1; i < text.tokens.size() && text.tokens[i].sentence == text.tokens[at].sentence; ++i) {
    const GuardToken& t = text.tokens[i];
    if (t.kind == Kind::number || text.language->numbers.contains(t.word) || text.language->dates.contains(t.word))
      return is_counted(text, i);
    if (t.content || t.kind == Kind::sign) return true;
    if (text.language->prepositions.contains(t.word)) return true;
  }
  return true;
}

/// A passive's agent is named between the two places.
bool has_agent(const GuardText& text, std::size_t from, std::size_t to) {
  for (std::size_t i = from; i < to; ++i)
    if (begins_agent(text, i)) return true;
  return false;
}

/// The place is the agent's, which begins at the preposition: nothing but a few words of its own stand between.
bool is_agent(const GuardText& text, std::size_t preposition, std::size_t at) {
  constexpr std::size_t kWords = 3;
  std::size_t words = 0;
  for (std::size_t i = preposition + 1; i < at; ++i) {
    const GuardToken& t = text.tokens[i];
    if (t.kind == Kind::sign && t.text != "-") return false;
    if (text.language->prepositions.contains(t.word)) return false;
    words += t.content;
  }
  return words <= kWords;
}

/// "in the town", "in rare cases".
bool after_preposition(const GuardText& text, std::size_t at) {
  for (std::size_t i = at; i-- > 0 && at - i <= 3;) {
    if ((text.tokens[i].content && i + 1 < at) || text.tokens[i].kind == Kind::sign) return false;
    if (text.language->prepositions.contains(text.tokens[i].word)) return true;
  }
  return false;
}

bool sign_between(const GuardText& text, std::size_t from, std::size_t to) {
  for (std::size_t i = from; i < to; ++i)
    if (text.tokens[i].kind == Kind::sign && text.tokens[i].text != "-") return true;
  return false;
}

bool coordinated(const GuardText& text, std::size_t from, std::size_t to) {
  for (std::size_t i = from; i < to; ++i)
    if (text.language->coordinators.contains(text.tokens[i].word)) return true;
  return false;
}

/// A connective of causes stands between, and its cause before it or behind.
bool caused(const GuardText& text, std::size_t from, std::size_t to, bool backward) {
  return std::any_of(text.operators.begin(), text.operators.end(), [&](const GuardOperator& op) {
    return op.begin > from && op.end <= to && op.has(guard_class("cause")) && op.backward == backward;
  });
}

/// "Under whose roof", "of which": what follows may be said first, and alone.
bool relative_between(const GuardText& text, std::size_t from, std::size_t to) {
  for (std::size_t i = from + 1; i < to; ++i) {
    const std::string& word = text.tokens[i].word;
    if ((word == "which" || word == "whose" || word == "whom") &&
        text.language->prepositions.contains(text.tokens[i - 1].word))
      return true;
  }
  return false;
}

/// "If", "despite" between them: a clause moved as a whole.
bool joined(const GuardText& text, std::size_t from, std::size_t to) {
  return std::any_of(text.operators.begin(), text.operators.end(), [&](const GuardOperator& op) {
    return op.begin > from && op.end <= to && !op.effects.empty() && op.effects[0].demanded &&
           guard_classes()[static_cast<std::size_t>(op.effects[0].classes[0])].check == "condition";
  });
}

bool is_be(const GuardToken& t) { return t.stem == "be"; }

/// "X was V by Y": where its "be" and its "by" stand between two places; by == 0: it is none.
struct Passive {
  std::size_t be = 0, by = 0;
};

Passive passive(const GuardText& text, std::size_t from, std::size_t to) {
  bool be = false;
  Passive out;
  for (std::size_t i = from; i < to; ++i) {
    if (is_be(text.tokens[i])) be = true, out.be = i;
    if (be && begins_agent(text, i) && is_agent(text, i, to)) {
      out.by = i;
      break;
    }
  }
  return out;
}

/// A counted word between two places of one text stands between two of the other.
bool shared_between(const GuardText& a, std::size_t from, std::size_t to, const GuardText& b, std::size_t first,
                    std::size_t last) {
  for (std::size_t i = from + 1; i < to; ++i)
    for (std::size_t k = first + 1; k < last; ++k)
      if (counts(a.tokens[i]) && counts(b.tokens[k]) && a.tokens[i].stem == b.tokens[k].stem) return true;
  return false;
}

/// The passive's verb stands between the two places of the other text, and no other word of the agent that it has.
bool says_actively(const GuardText& text, const Passive& p, std::size_t y, const GuardText& other, std::size_t ox,
                   std::size_t oy) {
  return p.by > 0 && !has_agent(other, ox, oy) && shared_between(text, p.be, p.by, other, ox, oy) &&
         !shared_between(text, p.by, y, other, 0, other.tokens.size());
}

/// In the same order, but one of the two is a passive and the other names no agent, around a verb that both have.
bool voice_changed(const GuardText& before, std::size_t x, std::size_t y, const GuardText& after, std::size_t ax,
                   std::size_t ay) {
  return says_actively(before, passive(before, x, y), y, after, ax, ay) ||
         says_actively(after, passive(after, ax, ay), ay, before, x, y);
}

/// Two words that a sentence before and one after the change have in common.
struct Both {
  const Word &x, &y;    // before, in their order
  std::size_t ax, ay;   // their places after
  bool pivot, distant;  // another common word stands between them in both; some word does
};

/// What stands in this order in a sentence of the text other than t.
bool in_order_elsewhere(const GuardText& text, int t, const std::string& x, const std::string& y) {
  for (int u = 0; u < text.sentences; ++u) {
    if (u == t) continue;
    const std::vector<Word> all = words(text, u);
    if (place(all, x) < place(all, y) && place(all, y) < all.size()) return true;
  }
  return false;
}

/// x did something to y; now y does it to x.
bool turned_round(const GuardText& before, const GuardText& after, const Both& b) {
  if (has_agent(before, b.x.at, b.y.at) != has_agent(after, b.ay, b.ax)) return false;  // a passive turned active
  if (coordinated(before, b.x.at, b.y.at) || coordinated(after, b.ay, b.ax)) return false;
  for (const bool backward : {true, false})  // "A led to B", "B because A": for others to compare
    if (caused(before, b.x.at, b.y.at, backward) && caused(after, b.ay, b.ax, !backward)) return false;
  if (after.sentences > before.sentences && relative_between(before, b.x.at, b.y.at)) return false;
  if (b.pivot) return true;
  if (joined(before, b.x.at, b.y.at) || joined(after, b.ay, b.ax)) return false;
  return b.distant && !after_preposition(before, b.x.at) && !after_preposition(before, b.y.at) &&
         !after_preposition(after, b.ax) && !after_preposition(after, b.ay) && !sign_between(before, b.x.at, b.y.at) &&
         !sign_between(after, b.ay, b.ax);
}

/// Compares the order of every two words that both sentences have. Empty: it is kept.
std::string changed_order(const GuardText& before, int s, const GuardText& after, int t) {
  const std::vector<Word> was = words(before, s), is = words(after, t);
  std::vector<Word> shared;
  for (const Word& w : was)
    if (place(is, w.stem) < is.size()) shared.push_back(w);
  if (shared.size() > kMostCompared) return {};
  for (std::size_t i = 0; i < shared.size(); ++i)
    for (std::size_t k = i + 1; k < shared.size(); ++k) {
      const Word &x = shared[i], &y = shared[k];
      const std::size_t px = place(is, x.stem), py = place(is, y.stem);
      const bool pivot = std::any_of(shared.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                     shared.begin() + static_cast<std::ptrdiff_t>(k), [&](const Word& v) {
                                       const std::size_t pv = place(is, v.stem);
                                       return pv > py && pv < px;
                                     });
      const bool distant = place(was, y.stem) - place(was, x.stem) > 1 && px > py + 1;
      const Both both{x, y, is[px].at, is[py].at, pivot, distant};
      const bool kept = py > px;
      if (kept ? !voice_changed(before, x.at, y.at, after, both.ax, both.ay) : !turned_round(before, after, both))
        continue;
      if (!kept && in_order_elsewhere(after, t, x.stem, y.stem)) continue;
      return "“" + before.tokens[x.at].text + "” and “" + before.tokens[y.at].text + "” changed " +
             (kept ? "parts" : "places");
    }
  return {};
}

/// The first pair of words of any two sentences whose order changed.
std::string changed_somewhere(const GuardText& before, const GuardText& after) {
  for (int s = 0; s < before.sentences; ++s)
    for (int t = 0; t < after.sentences; ++t)
      if (std::string what = changed_order(before, s, after, t); !what.empty()) return what;
  return {};
}

}  // namespace

void check_order(const GuardText& before, const GuardText& after, Objections& out) {
  if (before.language->free_order) return;
  const std::string what = changed_somewhere(before, after);
  if (what.empty() || !changed_somewhere(before, before).empty()) return;  // it said both before
  out.push_back({"order", what});
}

}  // namespace lectern
