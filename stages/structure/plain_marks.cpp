// Plain numbers that call for notes. Never touches a number that no note has for its label, nor one behind a digit, a
// formula or an abbreviation. Tested by note_marks_test.cpp.
#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "stages/repair/line_text.h"
#include "stages/structure/note_marks.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr std::size_t kLeastLetters = 3;  // of the word before a glued number: shorter ones are units and formulas
constexpr double kMostFound = 0.5;        // of the labels: fewer glued numbers in their order are chance
constexpr std::size_t kLeastRound = 3;    // notes called in round brackets
constexpr double kOnlyCalls = 0.9;        // of the numbers in brackets must be calls: a bibliography is cited anywhere

struct Candidate {
  std::size_t line = 0, span = 0, at = 0, length = 0;  // of the whole mark, brackets included
  std::size_t label = 0;                               // index into the labels
  bool bracketed = false, round = false;               // "[3]"; "(3)"
};

bool closes(char32_t c) {
  static const std::u32string marks = U".,;:!?)]}\"'’”»…、。，；：！？）」』》؟،؛";
  return marks.find(c) != std::u32string::npos;
}

/// A word ends right before `at`, punctuation and (French) one space before punctuation looked through.
bool follows_word(std::u32string_view text, std::size_t at) {
  std::size_t i = at, marks = 0;
  while (i > 0 && marks < 3 && closes(text[i - 1])) --i, ++marks;
  if (i > 0 && i == at && (text[i - 1] == 0xA0 || text[i - 1] == 0x202F)) --i;  // "mot 1"
  if (i > 0 && is_cjk(text[i - 1])) return true;
  std::size_t letters = 0;
  while (letters < i && (is_letter(text[i - 1 - letters]) || is_mark(text[i - 1 - letters]))) ++letters;
  if (letters == 0) return false;
  const std::u32string_view word = text.substr(i - letters, letters);
  const bool capitals =
      std::none_of(word.begin(), word.end(), is_lower) && std::any_of(word.begin(), word.end(), is_upper);
  return letters >= kLeastLetters && !capitals;
}

bool ends_there(std::u32string_view text, std::size_t at) {
  return at >= text.size() || is_space(text[at]) || closes(text[at]) || is_cjk(text[at]);
}

/// Finds the candidates of one line.
void look(const Line& line, std::size_t index, const std::map<std::u32string, std::size_t>& labels,
          const std::set<std::u32string>& known, std::vector<Candidate>& out) {
  std::u32string before;
  for (std::size_t s = 0; s < line.spans.size(); ++s) {
    const Span& span = line.spans[s];
    const std::u32string text = before + span.text;
    for (std::size_t i = before.size(); span.raise == 0 && span.note < 0 && i < text.size(); ++i) {
      const bool sign = note_symbol(text[i]);  // an asterisk stands high in its own type
      if (!(is_digit(text[i]) || sign) || (i > 0 && (sign ? text[i] == text[i - 1] : is_digit(text[i - 1])))) continue;
      std::size_t end = i;
      while (end < text.size() && (sign ? text[end] == text[i] : is_digit(text[end]))) ++end;
      const std::u32string number = note_key(std::u32string_view(text).substr(i, end - i));
      const auto within = [&](char32_t open, char32_t close) {
        return i > before.size() && end < text.size() && text[i - 1] == open && text[end] == close;
      };
      const bool round = within('(', ')'), bracketed = round || within('[', ']');
      const std::size_t from = bracketed ? i - 1 : i, to = bracketed ? end + 1 : end;
      if (from == 0) continue;  // the start of a line is a label's place, not a mark's
      if (sign && (is_space(text[i - 1]) || !ends_there(text, end))) continue;
      if (!sign && !bracketed &&
          (!follows_word(text, i) || !ends_there(text, end) || (text[i - 1] == '.' && i >= 2 && is_digit(text[i - 2]))))
        continue;
      if (const auto found = labels.find(number); found != labels.end()) {
        out.push_back({index, s, from - before.size(), to - from, found->second, bracketed, round});
        continue;
      }
      std::size_t at = i - before.size();
      for (std::size_t part : bracketed || sign ? std::vector<std::size_t>{} : run_of_marks(number, known)) {
        out.push_back({index, s, at, part, labels.at(number.substr(at + before.size() - i, part)), false});
        at += part;
      }
    }
    before = text.size() > 32 ? text.substr(text.size() - 32) : text;
  }
}

/// The longest chain of candidates whose labels rise; of several, the one that takes each label as early as it can.
std::vector<Candidate> longest_chain(const std::vector<Candidate>& all, std::size_t labels) {
  std::vector<std::size_t> most(labels + 1, 0);  // Fenwick tree over labels from the last to the first: longest tail
  const auto best_after = [&](std::size_t label) {
    std::size_t best = 0;
    for (std::size_t k = labels - label - 1; k > 0; k -= k & (~k + 1)) best = std::max(best, most[k]);
    return best;
  };
  std::vector<std::size_t> tail(all.size());
  std::size_t longest = 0;
  for (std::size_t c = all.size(); c-- > 0;) {
    tail[c] = best_after(all[c].label) + 1;
    for (std::size_t k = labels - all[c].label; k <= labels; k += k & (~k + 1)) most[k] = std::max(most[k], tail[c]);
    longest = std::max(longest, tail[c]);
  }
  std::vector<Candidate> chain;
  std::size_t least = 0;
  for (std::size_t c = 0; c < all.size() && longest > 0; ++c)
    if (tail[c] == longest && all[c].label >= least) chain.push_back(all[c]), least = all[c].label + 1, --longest;
  return chain;
}

}  // namespace

std::vector<CallMark> find_plain_marks(const std::vector<Line*>& lines, const std::vector<std::u32string>& labels) {
  std::map<std::u32string, std::size_t> index;
  for (std::size_t k = 0; k < labels.size(); ++k) index.emplace(note_key(labels[k]), k);
  std::set<std::u32string> known;
  for (const auto& [label, at] : index) known.insert(label);
  std::vector<Candidate> all;
  for (std::size_t k = 0; k < lines.size(); ++k) look(*lines[k], k, index, known, all);
  std::vector<Candidate> square, round, glued;
  for (const Candidate& c : all) (c.round ? round : c.bracketed ? square : glued).push_back(c);
  const auto share = [](std::size_t part, std::size_t whole, double least) {
    return static_cast<double>(part) >= least * static_cast<double>(whole);
  };
  std::vector<Candidate> chain = longest_chain(square, labels.size());
  if (!share(chain.size(), square.size(), kOnlyCalls)) chain.clear();
  if (chain.empty() &&
      square.empty()) {  // round brackets count in running text too: they must call all notes, and no more
    chain = longest_chain(round, labels.size());
    if (chain.size() < kLeastRound || !share(chain.size(), round.size(), kOnlyCalls) ||
        !share(chain.size(), labels.size(), kOnlyCalls))
      chain.clear();
  }
  if (chain.empty() && square.empty()) {
    chain = longest_chain(glued, labels.size());
    const bool sure = chain.size() >= 2 || (labels.size() == 1 && glued.size() == 1);
    if (!sure || !share(chain.size(), labels.size(), kMostFound)) chain.clear();
  }
  std::vector<CallMark> marks(chain.size());
  for (std::size_t k = chain.size(); k-- > 0;) {  // from the back, so that the places before stay true
    const Candidate& c = chain[k];
    Line& line = *lines[c.line];
    std::size_t at = c.span;
    const std::size_t spans = line.spans.size();
    if (c.at > 0) split_span(line, c.span, c.at), ++at;
    split_span(line, at, c.length);
    const std::size_t added = line.spans.size() - spans;
    marks[k] = {&line, at, 0, note_key(labels[c.label])};
    for (std::size_t later = k + 1; later < marks.size() && marks[later].line == &line; ++later)
      marks[later].span += added;
  }
  return marks;
}

}  // namespace lectern
