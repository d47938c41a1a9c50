// A text as the guard's checks read it: words, numbers and signs, sentence by sentence.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "stages/simplify/guard_language.h"

namespace lectern {

struct GuardToken {
  enum class Kind { word, number, mark, sign };  // mark: a note or link
  Kind kind = Kind::word;
  std::string text;      // as written; of a contraction, the part: "do", "n't"
  std::string word;      // in lower case, contractions as what they stand for: "not"; a number in digits: its value
  std::string stem;      // what its inflected forms share; of words only
  int sentence = 0;      // a list and what leads on to it are one
  bool first = false;    // the first word of its sentence, or after a colon
  bool capital = false;  // begins with a capital
  bool quoted = false;   // inside quotation marks
  bool glued = false;    // no space before it
  bool content = false;  // a word that is no function word
};

/// Words that turn or bound what is said: "not", "must", "all", "if".
struct GuardOperator {
  std::size_t begin = 0, end = 0;  // tokens
  int sentence = 0;
  std::vector<PhraseEffect> effects;
  bool backward = false;  // of causes: the cause stands before it
  bool prefix = false;    // part of a word that says more: "unsafe", "closure"
  bool settled = false;   // the other text says the same in another form
  bool has(int class_number) const;
};

struct GuardText {
  std::string text;
  std::vector<GuardToken> tokens;
  std::vector<GuardOperator> operators;  // in order, none inside quotation marks: those are compared letter by letter
  int sentences = 0;
  const GuardLanguage* language = nullptr;
  std::string_view code;
};

/// A word of content, outside of quotation marks.
bool counts(const GuardToken& token);

/// The token is the first of its sentence.
bool begins_sentence(const GuardText& text, std::size_t at);

GuardText read_guard_text(std::string_view text, std::string_view language);

/// "1,250.50" -> "1250.5": grouping told from decimals by the language's habit and by the digits that follow.
std::string number_value(std::string_view digits, bool decimal_comma);

/// The words of a phrase as the tokens have them: in lower case, folded.
std::string stem_of(std::string_view word, const GuardLanguage& language);

/// Forms of one word, or words made of one, by their stems: "consider" and "consideration".
bool akin(const std::string& a, const std::string& b);

}  // namespace lectern
