// Rule: a word divided at a line end is whole again. Three outcomes: the hyphen goes; the hyphen is the word's own and
// stays; the line is left alone ("short- and long-term"). Witnesses in order: a soft hyphen, capitals and digits, the
// document's own spellings, the dictionary, the habit of the whole document, the shape of the parts.
// Never joins words that were broken without a hyphen or dash. Tested by join_split_words_test.cpp.
#include <algorithm>
#include <vector>

#include "stages/repair/flows.h"
#include "stages/repair/languages.h"
#include "stages/repair/line_text.h"
#include "stages/repair/rules.h"
#include "stages/repair/url_syntax.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kCertain = 1, kByDocument = 0.98, kByDictionary = 0.95, kByCapitals = 0.9, kByHabit = 0.78,
                 kByShape = 0.7;
constexpr std::size_t kLongestMark = 4;  // code points of a raised marker
constexpr std::size_t kLeastWord = 2;    // letters: a part with fewer is no word of its own in a compound
constexpr int kHyphenatedLayout = 3;   // words that can only be divided ones, in one document: its lines are hyphenated
constexpr double kManyHyphens = 0.03;  // of all lines end with a hyphen: the same, when there is no dictionary to tell

enum class Join { leave, drop, keep };

struct Verdict {
  Join join = Join::leave;
  double confidence = 0;
  const char* witness = "";
};

/// A line end with a hyphen after a letter or digit.
struct Break {
  Line* line = nullptr;
  Line* next = nullptr;
  bool jump = false;
  std::u32string left, right;  // the parts of the word, without hyphen and punctuation
  Verdict verdict;
  bool open = false;  // both readings are words: the habit of the document decides
};

bool in_word(char32_t c) { return is_letter(c) || is_digit(c) || is_mark(c); }
bool joins_parts(char32_t c) { return is_hyphen(c) || c == 0x2011 || c == '\'' || c == 0x2019; }

std::u32string left_part(std::u32string_view text) {  // text ends with the hyphen
  std::size_t end = text.size() - 1, begin = end;
  while (begin > 0 &&
         (in_word(text[begin - 1]) || (joins_parts(text[begin - 1]) && begin > 1 && in_word(text[begin - 2]))))
    --begin;
  return std::u32string(text.substr(begin, end - begin));
}

std::u32string right_part(std::u32string_view text) {
  std::size_t end = 0;
  while (end < text.size() &&
         (in_word(text[end]) || (joins_parts(text[end]) && end + 1 < text.size() && in_word(text[end + 1]))))
    ++end;
  return std::u32string(text.substr(0, end));
}

/// The last piece of "mother-to" or "l'hô", the first of "child's".
std::u32string_view last_piece(std::u32string_view word) {
  std::size_t i = word.size();
  while (i > 0 && !joins_parts(word[i - 1])) --i;
  return word.substr(i);
}
std::u32string_view first_piece(std::u32string_view word) {
  std::size_t i = 0;
  while (i < word.size() && !joins_parts(word[i])) ++i;
  return word.substr(0, i);
}

bool all_upper(std::u32string_view word) {
  return std::none_of(word.begin(), word.end(), is_lower) && std::any_of(word.begin(), word.end(), is_upper);
}

class Judge {
 public:
  Judge(RepairContext& context, double share_of_hyphens) : context_(context), share_of_hyphens_(share_of_hyphens) {
    if (const RepairLanguage* language = repair_language(context.language())) conjunctions_ = language->conjunctions;
  }

  /// First look, by the signs of the break itself and the document. False: the dictionary must be asked.
  bool by_signs(Break& b) {
    const char32_t hyphen = last_char(*b.line), next = first_char(*b.next);
    const std::u32string left(last_piece(b.left)), right(first_piece(b.right));
    if (part_of_address(last_token(text_of(*b.line))))
      return set(b, b.jump ? Join::leave : Join::keep, kByShape, "address");
    const bool capitals = all_upper(left) && all_upper(right) && left.size() + right.size() > 3;
    if (is_digit(b.left.back()) || is_digit(next))
      return set(b, b.jump ? Join::leave : Join::keep, kByCapitals, "digits");
    if (b.jump && !is_lower(next) && !capitals) return set(b, Join::leave, 0, "");
    if (hyphen == 0xAD) return set(b, Join::drop, kCertain, "soft hyphen");
    if (is_upper(next) && !capitals) return set(b, Join::keep, kByCapitals, "capital letter");
    const DocumentWords& words = context_.words();
    const int joined = words.count(b.left + b.right) + words.count(left + right);
    const int hyphened = words.count(b.left + U"-" + b.right) + words.count(left + U"-" + right);
    if (hyphened > joined) return set(b, Join::keep, kByDocument, "document");
    if (joined > 0) return set(b, Join::drop, kByDocument, "document");
    if (conjunction(b.right)) return set(b, Join::leave, 0, "");
    if (all_upper(left) && !capitals && left.size() >= kLeastWord)
      return set(b, Join::keep, kByCapitals, "capital letters");  // HIV-positive
    for (const std::u32string& word : {left, right, left + right, left + U"-" + right, b.left + b.right})
      context_.dictionary().expect(word);
    return false;
  }

  /// Second look, by the dictionary.
  void by_dictionary(Break& b) {
    const std::u32string left(last_piece(b.left)), right(first_piece(b.right));
    if (left.size() < kLeastWord) return single_letter(b, left, right);
    // The whole first: where it is unknown every spelling of the language has been read, and the parts are asked of
    // all.
    const bool whole = known_whole(b, left, right);
    const bool right_word = right.size() >= kLeastWord && known(right);
    if (whole) {
      set(b, Join::drop, kByDictionary, "dictionary");
      if (!right_word) ++divided_;
      b.open = right_word && known(left);
      return;
    }
    if (context_.words().prefixes(left) > 1) {  // anti-, socio-
      set(b, Join::keep, kByHabit, "document");
    } else if (!context_.dictionary().present()) {
      set(b, share_of_hyphens_ >= kManyHyphens ? Join::drop : Join::keep, kByShape, "share of hyphens");
    } else if ((right_word || elision(b.right)) && known(left)) {  // "day-centre", "main-d'œuvre"
      set(b, Join::keep, kByDictionary, "dictionary");
    } else {
      set(b, Join::drop, kByShape, "shape");
    }
  }

  /// Last look, when the habit of the document is known.
  void settle(Break& b) const {
    if (!b.open) return;
    if (divided_ >= kHyphenatedLayout) b.verdict.confidence = std::min(b.verdict.confidence, 0.9);
    else if (divided_ == 0) b.verdict = {Join::keep, kByHabit, "no other divided word in the document"};
    else b.verdict.confidence = kByHabit;
  }

 private:
  static bool set(Break& b, Join join, double confidence, const char* witness) {
    b.verdict = {join, confidence, witness};
    return true;
  }

  void single_letter(Break& b, const std::u32string& left, const std::u32string& right) {
    // "e-mail", "A-level": hyphenation never divides a letter off, but in narrow columns ("a-bout").
    if (!known(left + U"-" + right) && context_.known(left + right) && !known(right))
      set(b, Join::drop, kByDictionary, "dictionary");
    else set(b, Join::keep, kByHabit, "single letter");
  }

  bool known(std::u32string_view part) {
    return context_.words().count(part) > 0 || context_.dictionary().knows_at_once(part);
  }
  bool known_whole(const Break& b, const std::u32string& left, const std::u32string& right) {
    return context_.dictionary().knows(left + right) ||
           (apostrophe(b) && context_.dictionary().knows(b.left + b.right));
  }
  static bool apostrophe(const Break& b) { return (b.left + b.right).find_first_of(U"'\x2019") != b.left.npos; }

  /// "d'œuvre": a short word that has lost its vowel, and then another one.
  static bool elision(std::u32string_view word) {
    const std::size_t at = word.find_first_of(U"'\x2019");
    return at != word.npos && at > 0 && at <= kLeastWord && at + 2 < word.size();
  }

  bool conjunction(std::u32string_view word) const {
    const std::u32string small = lower(word);
    for (std::size_t at = conjunctions_.find(small); at != conjunctions_.npos && !small.empty();
         at = conjunctions_.find(small, at + 1)) {
      const std::size_t end = at + small.size();
      if ((at == 0 || conjunctions_[at - 1] == U' ') && (end == conjunctions_.size() || conjunctions_[end] == U' '))
        return true;
    }
    return false;
  }

  RepairContext& context_;
  double share_of_hyphens_;  // lines that end with one, of all lines
  std::u32string_view conjunctions_;
  int divided_ = 0;  // words that only a line end can have divided
};

/// "2010–" over "2015", "cost–" over "benefit", "and/" over "or", and a dash that opens the next line.
bool tight_dash(const Line& line, const Line& next) {
  const char32_t last = last_char(line), first = first_char(next);
  const auto dash = [](char32_t c) { return c == 0x2013 || c == 0x2014 || c == 0x2012; };
  const auto before_last = [&] {
    const std::u32string text = text_of(line);
    return text.size() > 1 ? text[text.size() - 2] : char32_t{' '};
  };
  if (last == '/' && begins_address(last_token(text_of(line)))) return false;
  if ((dash(last) || last == '/') && in_word(first)) return in_word(before_last());
  if (dash(first) && in_word(last)) {
    const std::u32string text = text_of(next);
    return text.size() > 1 && in_word(text[1]);
  }
  return false;
}

bool repeated_hyphen(const Line& next) {
  const std::u32string text = text_of(next);
  return text.size() > 1 && is_hyphen(text[0]) && is_letter(text[1]);
}

/// A note's marker; a longer raised stretch is text whose baseline a large sign in the line has moved.
bool is_raised_mark(const Span& span) { return span.raise != 0 && span.text.size() <= kLongestMark; }

bool breaks_word(const Line& line) {
  if (line.ending == Ending::glued || line.spans.empty() || line.spans.back().raise != 0 || !is_hyphen(last_char(line)))
    return false;
  const Span& last = line.spans.back();
  if (last.text.size() > 1) return in_word(last.text[last.text.size() - 2]);
  const std::u32string text = text_of(line);
  return text.size() > 1 && in_word(text[text.size() - 2]);
}

}  // namespace

void join_split_words(RepairContext& context) {
  std::vector<Break> breaks;
  std::size_t lines = 0;
  for_each_flow(context.layout, [&](Flow& flow) {
    lines += flow.size();
    for (std::size_t i = 0; i + 1 < flow.size(); ++i) {
      Line &line = *flow[i].line, &next = *flow[i + 1].line;
      if (line.ending == Ending::glued) continue;
      if (!flow[i + 1].jump && tight_dash(line, next)) {
        context.editor.edit({&line, &next}, kByCapitals, "dash without spaces", [&] { line.ending = Ending::glued; });
        continue;
      }
      if (!breaks_word(line)) continue;
      if (repeated_hyphen(next)) {
        context.editor.edit({&line, &next}, kByDocument, "repeated hyphen",
                            [&] { remove_front(next, 1), line.ending = Ending::glued; });
        continue;
      }
      if (!in_word(first_char(next)) || is_cjk(first_char(next)) || is_raised_mark(next.spans.front())) continue;
      Break b{&line, &next, flow[i + 1].jump, left_part(text_of(line)), right_part(text_of(next)), {}, false};
      if (!b.left.empty() && !b.right.empty()) breaks.push_back(std::move(b));
    }
  });
  if (breaks.empty()) return;
  Judge judge(context, static_cast<double>(breaks.size()) / static_cast<double>(lines));
  std::vector<Break*> doubtful;
  for (Break& b : breaks)
    if (!judge.by_signs(b)) doubtful.push_back(&b);
  for (Break* b : doubtful) judge.by_dictionary(*b);
  for (Break& b : breaks) {
    judge.settle(b);
    if (b.verdict.join == Join::leave) continue;
    context.editor.edit({b.line, b.next}, b.verdict.confidence, b.verdict.witness, [&] {
      // A hyphen that stays is the one of the keyboard: typesetters put U+2010 and soft hyphens at line ends only.
      if (b.verdict.join == Join::drop) remove_back(*b.line, 1);
      else b.line->spans.back().text.back() = U'-';
      b.line->ending = Ending::glued;
    });
  }
}

}  // namespace lectern
