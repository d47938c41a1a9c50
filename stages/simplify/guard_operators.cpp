// Finds operators by the phrases of the language's table, the longest first, and by the form of words.
// Tested by guard_pairs_test.cpp.
#include "stages/simplify/guard_operators.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr std::size_t kAdverbs = 1;  // words at most between "not" and the negative word that it takes back

using Kind = GuardToken::Kind;

/// A year, a month, a day of the week, "3 May".
bool is_date(const GuardText& text, std::size_t i) {
  const GuardToken& token = text.tokens[i];
  if (token.kind != Kind::number) return token.capital && text.language->dates.contains(token.word);
  if (i + 1 < text.tokens.size() && text.language->dates.contains(text.tokens[i + 1].word)) return true;
  const bool counts = i + 1 < text.tokens.size() &&
                      (text.language->units.contains(text.tokens[i + 1].word) || text.tokens[i + 1].text == "%");
  return !counts && token.text.size() == 4 && (token.text[0] == '1' || token.text[0] == '2');
}

/// How many tokens of the text from `at` the pattern covers; 0: it does not match.
std::size_t match(const GuardText& text, std::size_t at, const std::vector<std::string>& words) {
  std::size_t i = at;
  for (const std::string& word : words) {
    if (i >= text.tokens.size() || text.tokens[i].sentence != text.tokens[at].sentence) return 0;
    if (word == "#") {
      if (text.tokens[i].kind == Kind::sign && i + 1 < text.tokens.size() && text.tokens[i + 1].glued) ++i;  // "$"
      const bool number = i < text.tokens.size() &&
                          (text.tokens[i].kind == Kind::number || text.language->numbers.contains(text.tokens[i].word));
      if (!number) return 0;
    } else if (word == "@") {
      if (!is_date(text, i)) return 0;
    } else if (word[0] == '*') {
      if (!text.tokens[i].content || !text.tokens[i].word.ends_with(std::string_view(word).substr(1))) return 0;
    } else if (text.tokens[i].word != word) {
      return 0;
    }
    ++i;
  }
  return i - at;
}

/// "May", "Will": a name or a month.
bool is_name(const GuardText& text, std::size_t i) {
  const GuardToken& token = text.tokens[i];
  if (!token.capital || text.language->nouns_capital) return false;
  const bool number_follows = i + 1 < text.tokens.size() && text.tokens[i + 1].kind == Kind::number;
  const bool all_capitals = token.text.size() > 1 && token.text[1] >= 'A' && token.text[1] <= 'Z';
  return (!token.first && !all_capitals && token.kind == Kind::word && text.language->english) ||
         (token.word == "may" && number_follows);
}

/// "No. 5" is no negation.
bool is_number_sign(const GuardText& text, std::size_t i) {
  return text.tokens[i].word == "no" && i + 2 < text.tokens.size() && text.tokens[i + 1].text == "." &&
         text.tokens[i + 2].kind == Kind::number;
}

bool is_negation(const GuardOperator& op) {
  return op.effects.size() == 1 && op.effects[0].demanded &&
         op.effects[0].classes == std::vector<int>{guard_class("neg")};
}

/// "not unusual": neither is counted.
void take_back(const GuardText& text, std::vector<GuardOperator>& ops) {
  for (std::size_t i = 0; i + 1 < ops.size(); ++i) {
    GuardOperator& no = ops[i];
    GuardOperator& un = ops[i + 1];
    if (!is_negation(no) || text.tokens[no.begin].word != "not" || un.begin < no.end || un.begin - no.end > kAdverbs)
      continue;
    const std::string& word = text.tokens[un.begin].word;
    if (un.end - un.begin != 1 || !(word.starts_with("un") || word.starts_with("im") || has_negative_prefix(word)) ||
        word == "unless" || !un.has(guard_class("neg")))
      continue;
    std::erase_if(un.effects, [](const PhraseEffect& e) { return e.classes == std::vector<int>{guard_class("neg")}; });
    un.effects.push_back({{guard_class("often")}, false});  // "not uncommon"
    no.effects.clear();
  }
}

/// "Not only ... but": it joins, and is no contrast.
void join_also(std::vector<GuardOperator>& ops) {
  const int also = guard_class("also"), contrast = guard_class("contrast");
  for (std::size_t i = 0; i < ops.size(); ++i)
    for (std::size_t k = i + 1; ops[i].has(also) && k < ops.size() && ops[k].sentence == ops[i].sentence; ++k)
      if (ops[k].has(contrast)) {
        ops[k].effects.clear();
        break;
      }
}

bool is_check(const GuardOperator& op, std::string_view check) {
  return !op.effects.empty() && guard_classes()[static_cast<std::size_t>(op.effects[0].classes[0])].check == check;
}

void allow(GuardOperator& op) {
  for (PhraseEffect& effect : op.effects) effect.demanded = false;
}

/// What need not be said where something else says it: "any" behind a negation, "if" again in "if A or if B", "will" in
/// "it is conceivable that it will".
void ease(const GuardText& text, std::vector<GuardOperator>& ops) {
  const int neg = guard_class("neg"), any = guard_class("any"), will = guard_class("will");
  const int possible = guard_class("possible"), likely = guard_class("likely");
  for (std::size_t k = 1; k < ops.size(); ++k) {
    GuardOperator& op = ops[k];
    const std::string_view joint = text.tokens[op.begin - 1].word;
    const bool again = text.language->coordinators.contains(std::string(joint)) || joint == "," || joint == ";";
    for (std::size_t i = k; i-- > 0 && ops[i].sentence == op.sentence;) {
      const GuardOperator& old = ops[i];
      const bool same = is_check(op, "condition") && text.tokens[old.begin].word == text.tokens[op.begin].word &&
                        old.end - old.begin == op.end - op.begin;
      const bool hedged = (old.has(possible) || old.has(likely)) && text.tokens[old.end - 1].word == "that";
      if (op.has(any) && old.has(neg) && !old.prefix) op.effects = {{{any}, false}};
      else if ((same && again) || (op.has(will) && op.effects.size() == 1 && hedged)) allow(op);
      else continue;
      break;
    }
  }
}

std::size_t sentence_end(const GuardText& text, std::size_t i) {
  std::size_t end = i;
  while (end < text.tokens.size() && text.tokens[end].sentence == text.tokens[i].sentence) ++end;
  return end;
}

/// "Had the alarm worked, ..." is a condition, "Had it worked?" a question; "Do you fall ill? Then ..." is both.
bool inverted_condition(const GuardText& text, std::size_t i) {
  const GuardToken& token = text.tokens[i];
  const bool begins = i == 0 || text.tokens[i - 1].sentence != token.sentence;
  if (!begins || token.kind != Kind::word) return false;
  const std::size_t end = sentence_end(text, i);
  const bool asks = text.tokens[end - 1].text == "?";
  if (asks) return text.language->english && end < text.tokens.size() && text.tokens[end].word == "then";
  if (!text.language->inverted.contains(token.word)) return false;
  for (std::size_t k = i; k < end; ++k)
    if (text.tokens[k].text == ",") return true;
  return false;
}

}  // namespace

bool GuardOperator::has(int class_number) const {
  return std::any_of(effects.begin(), effects.end(), [&](const PhraseEffect& e) {
    return std::find(e.classes.begin(), e.classes.end(), class_number) != e.classes.end();
  });
}

std::vector<GuardOperator> find_operators(const GuardText& text) {
  std::vector<GuardOperator> out;
  const GuardLanguage& language = *text.language;
  for (std::size_t i = 0; i < text.tokens.size();) {
    const GuardToken& token = text.tokens[i];
    std::size_t length = 0;
    if (!token.quoted && !is_number_sign(text, i)) {
      if (const auto rows = language.phrases.find(token.word); rows != language.phrases.end())
        for (const GuardPhrase& phrase : rows->second) {
          length = match(text, i, phrase.words);
          if (length == 0 || (length == 1 && is_name(text, i))) {
            length = 0;
            continue;
          }
          out.push_back({i, i + length, token.sentence, phrase.effects, phrase.backward,
                         language.english && token.word == "non"});
          break;
        }
      if (inverted_condition(text, i)) {
        if (length > 0) out.pop_back();
        length = 1;
        out.push_back({i, i + 1, token.sentence, {PhraseEffect{{guard_class("if")}, true}}});
      }
      if (length == 0 && language.english && token.kind == Kind::word) add_english_operators(text, i, out);
      if (length == 0 && language.nouns_capital) add_german_operator(text, i, out);
      if (length == 0 && language.code == "ru") add_russian_operator(text, i, out);
      if (length == 0 && language.relatives.contains(token.word)) add_relative(text, i, out);
    }
    i += std::max<std::size_t>(length, 1);
  }
  take_back(text, out);
  join_also(out);
  restrict_french(text, out);
  agree_negations(text, out);
  ease(text, out);
  return out;
}

std::string words_of(const GuardText& text, const GuardOperator& op) {
  std::string out;
  for (std::size_t i = op.begin; i < op.end; ++i)
    out += (i > op.begin && !text.tokens[i].glued ? " " : "") + text.tokens[i].text;
  return out;
}

}  // namespace lectern
