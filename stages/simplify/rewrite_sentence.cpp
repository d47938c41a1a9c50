// Asks the rules in their order, as long as a sentence is long and one of them is sure. A change to which the guard
// objects is undone. Tested by rules_test.cpp.
#include "stages/simplify/rewrite_sentence.h"

#include <map>
#include <optional>

#include "stages/repair/languages.h"
#include "stages/simplify/cautious_rules.h"
#include "stages/simplify/clauses.h"
#include "stages/simplify/flat_text.h"
#include "stages/simplify/guard.h"
#include "stages/simplify/plain_words.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

constexpr std::size_t kLong = 11;     // words; shorter sentences are left alone
constexpr std::size_t kShortest = 2;  // words that a new sentence must have
constexpr int kMostSplits = 12;       // of one sentence

std::string joined(const Rewriting& made) {
  std::string out;
  for (std::size_t i = 0; i < made.sentences.size(); ++i)
    out += (i == 0 ? "" : made.list && i > 1 ? "; " : " ") + made.sentences[i];
  return made.list ? out + "." : out;  // a list is said as the enumeration that it was
}

/// Dashes that stand between words: a pair of them holds what is inside together.
std::size_t dashes(std::string_view text) {
  std::size_t n = 0;
  for (const std::string_view dash : {" – ", " - ", " -- ", "—"})
    for (std::size_t at = text.find(dash); at != std::string_view::npos; at = text.find(dash, at + dash.size())) ++n;
  return n;
}

/// "Come early - there is a gate, and it may rain - and ask": cut between its two dashes.
bool cuts_pair(const std::string& before, const Rewriting& made) {
  if (dashes(before) != 2) return false;
  for (const std::string& sentence : made.sentences)
    if (dashes(sentence) == 1) return true;
  return false;
}

/// "Raids may harm and are of no use, the clubs said today", "..., according to the paper": who says so says all of it.
bool ends_in_report(const Sentence& s, Lexicon& lexicon) {
  const std::size_t end = before_stop(s);
  std::size_t comma = end;
  for (std::size_t i = 0; i < end; ++i)
    if (s[i].text == "," && in_the_open(s, i)) comma = i;
  if (comma >= end) return false;
  if (s.is(comma + 1, "according") && s.is(comma + 2, "to")) return true;
  constexpr std::size_t kAfter = 3;  // words: "said", "said on Monday"
  // The subject may be long: "a group of clubs for the workers of the town said".
  if (!noun_phrase(s, comma + 1, end, false)) return false;
  for (std::size_t i = end > comma + 2 + kAfter ? end - kAfter : comma + 2; i < end; ++i)
    if (says(s[i], lexicon) && s[i].may_be(kFiniteVerb) && !s[end - 1].may_be(kPronoun | kObject)) return true;
  return false;
}

/// "(In this case, it is late; nobody comes.)"
bool whole_in_brackets(const Sentence& s) {
  if (s.size() < 3 || s[0].text != "(" || s[s.size() - 1].text != ")") return false;
  for (std::size_t i = 0; i < s.size(); ++i)
    if (s[i].brackets != 1 || s[i].quoted) return false;
  return s.marks(0, 1).empty() && s.marks(s.size() - 1, s.size()).empty();
}

/// "the screen is wide and stands at the bed;": the item of a list, or the rest of what another page began. What it is
/// a part of cannot be seen from it.
bool goes_on(const Sentence& s) {
  std::size_t i = 0;
  while (i < s.size() && s[i].punctuation()) ++i;
  const std::u32string letters = to_utf32(s[i].text);
  return !letters.empty() && is_lower(letters.front());
}

/// "This is because it is late", "Because of this, nobody comes": it speaks of all that the sentence before it says.
bool speaks_of_whole(const Sentence& s) {
  if (s.is(0, "because") && s.is(1, "of") && s.is(2, "this")) return true;
  return s.is(0, "this") && (s[1].must_be(kBe) || (s[1].may_be(kPresentS) && s[1].lower.ends_with("s")));
}

/// Its first words, which are enough for speaks_of_whole().
Sentence opening_of(const std::string& text, Lexicon& lexicon) {
  std::size_t end = 0;
  for (int words = 0; words < 4 && end != std::string::npos; ++words) end = text.find(' ', end + 1);
  return read_sentence(text.substr(0, end), lexicon);
}

struct Rewriter {
  std::string_view language;
  const RewriteOptions& options;
  Lexicon& lexicon;
  std::vector<std::string>& rules;
  std::vector<UndoneChange>& undone;
  std::vector<NewSentence> out = {};
  int splits = 0;
  std::optional<bool> spoken_of = {};  // as a whole, by the sentence that comes next; empty: that one was not read yet
  bool condition_said = false;         // "when the war broke out" stands twice: it has no sentence of its own
  std::map<std::string, Sentence> read_before = {};  // a new sentence is asked for its length, its rules and its words

  const Sentence& read(const std::string& text) {
    const auto at = read_before.find(text);
    return at != read_before.end() ? at->second : read_before.emplace(text, read_sentence(text, lexicon)).first->second;
  }

  void rewrite(const std::string& text) {
    const Sentence& s = read(text);
    const bool long_one = count_words(s, 0, s.size()) > kLong;
    if (long_one && whole_in_brackets(s) && rewrite_inside(s)) return;
    const bool may_split = !lexicon.empty() && splits < kMostSplits && !goes_on(s);
    if (may_split && (english() ? apply(s, long_one) : long_one && apply_cautious(s))) return;
    out.push_back({text, {}});
  }

  /// What stands in brackets as a whole is said anew without them, and they are put around what it became.
  bool rewrite_inside(const Sentence& s) {
    const std::size_t before = out.size();
    rewrite(s.slice(1, s.size() - 1));
    const bool done = out.size() > before + 1 && out.back().items.empty();
    if (done) {
      out[before].text.insert(0, "(");
      out.back().text += ")";
    } else {
      out.resize(before);
    }
    return done;
  }

  /// True: the guard has nothing against it. That the old word is gone is no objection to a plain word: the table says
  /// that it means the same.
  bool guarded(std::string_view rule, const std::string& before, const std::string& after, bool new_word = false) {
    auto objections = guard_meaning(before, after, language);
    if (new_word) std::erase_if(objections, [](const Objection& o) { return o.check == "content"; });
    if (objections.empty()) return true;
    undone.push_back(
        {std::string(rule), unmarked_text(after), objections.front().check + ": " + objections.front().what});
    return false;
  }

  void plain_words(std::string& text) {
    if (options.user_words.size() > 0) plain_words(text, options.user_words);
    plain_words(text, WordTable::of(language));
  }

  void plain_words(std::string& text, const WordTable& table) {
    Sentence s = read(text);
    std::size_t from = 0;
    WordChange change;
    Sentence tried = s;
    const KeptWords kept{language, options.kept, options.titles};
    while (replace_next_word(tried, table, kept, lexicon, from, change)) {
      const std::string name = "plain_words: " + change.before + " → " + change.after;
      if (guarded(name, s.text, tried.text, true)) {
        s = tried;
        rules.push_back(name);
      } else {
        tried = s;
      }
    }
    text = s.text;
  }

  bool english() const { return base_language(language) == "en"; }

  bool apply(const Sentence& s, bool long_one) {
    for (const SentenceRule& rule : sentence_rules())
      if ((long_one || rule.short_ones) && !(condition_said && rule.id == "split_time_clause")) {
        const auto made = rule.apply(s, lexicon);
        if (made && !(rule.remark && is_spoken_of()) && use(rule.id, s, made)) return true;
      }
    return false;
  }

  bool is_spoken_of() {
    if (!spoken_of) spoken_of = speaks_of_whole(opening_of(options.next, lexicon));
    return *spoken_of;
  }

  bool apply_cautious(const Sentence& s) {
    const ClauseTable& table = ClauseTable::of(language);
    if (table.empty()) return false;
    const ClauseReading read(s, table, lexicon);
    for (const CautiousRule& rule : cautious_rules())
      if (use(rule.id, s, rule.apply(read))) return true;
    return false;
  }

  /// True: what a rule made stands, and its sentences are said anew in turn.
  bool use(std::string_view rule, const Sentence& s, const std::optional<Rewriting>& made) {
    if (!made || made->sentences.empty() || !long_enough(*made)) return false;
    if (cuts_pair(s.text, *made)) return false;
    if (english() && !made->list && made->sentences.size() > 1 && ends_in_report(s, lexicon)) return false;
    if (!guarded(rule, s.text, joined(*made))) return false;
    rules.emplace_back(rule);
    ++splits;
    condition_said = condition_said || rule == "split_after_condition";
    if (made->list) {
      out.push_back({made->sentences.front(), {made->sentences.begin() + 1, made->sentences.end()}});
    } else {
      rewrite_each(made->sentences);
    }
    return true;
  }

  void rewrite_each(const std::vector<std::string>& sentences) {
    const auto outer = spoken_of;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
      spoken_of = outer;
      if (i + 1 < sentences.size()) spoken_of = speaks_of_whole(read(sentences[i + 1]));
      rewrite(sentences[i]);
    }
    spoken_of = outer;
  }

  bool long_enough(const Rewriting& made) {
    if (made.list) return true;
    for (const std::string& sentence : made.sentences) {
      const Sentence& s = read(sentence);
      if (count_words(s, 0, s.size()) < kShortest) return false;
    }
    return true;
  }
};

}  // namespace

std::vector<NewSentence> rewrite_sentence(const std::string& sentence, std::string_view language, Lexicon& lexicon,
                                          std::vector<std::string>& rules, std::vector<UndoneChange>& undone,
                                          const RewriteOptions& options) {
  Rewriter rewriter{language, options, lexicon, rules, undone};
  rewriter.rewrite(sentence);
  for (NewSentence& made : rewriter.out) {
    rewriter.plain_words(made.text);
    for (std::string& item : made.items) rewriter.plain_words(item);
  }
  return std::move(rewriter.out);
}

}  // namespace lectern
