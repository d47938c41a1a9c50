// What the words of a language can be, and how they are inflected: Apertium's dictionaries, read with lttoolbox; with
// the constraint grammar that tells what they are in their places.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "stages/simplify/constraint_grammar.h"

namespace lectern {

/// One way to understand a word: "measures" is measure n pl, or measure vblex pres p3 sg. Tags are Apertium's.
struct Reading {
  std::string lemma;
  std::vector<std::string> tags;
  bool has(std::string_view tag) const;
  bool operator==(const Reading&) const = default;
};

class Lexicon {
 public:
  /// The lexicon of a BCP 47 language; nothing where there is none for it, or its package is not installed.
  static std::unique_ptr<Lexicon> of(std::string_view language);
  /// A lexicon without words, for languages that have none.
  static std::unique_ptr<Lexicon> none();
  ~Lexicon();

  bool empty() const;

  /// All readings of a word, written as inside a sentence; none: the word is not known. Kept: the second call is free.
  const std::vector<Reading>& readings(const std::string& word);

  /// "take", "vblex.pp" -> "taken"; empty: there is no such form.
  std::string inflect(std::string_view lemma, std::string_view tags);

  /// What the words of the language are in their places; none where Lectern has no grammar for it.
  ConstraintGrammar* grammar();

 private:
  struct Data;
  explicit Lexicon(std::unique_ptr<Data> data);
  std::unique_ptr<Data> data_;
};

/// What a user installs for the language; empty: there is nothing for it.
std::string_view lexicon_package(std::string_view language);

}  // namespace lectern
