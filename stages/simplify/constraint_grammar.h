// What words are in their places: constraint grammars of ours, grammars/*.cg3, run with cg3.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// A word of a sentence and all the ways to read it, each a set of tags.
struct Cohort {
  std::string form;  // in small letters
  std::vector<std::vector<std::string>> readings;
};

class ConstraintGrammar {
 public:
  /// The grammar that Lectern has for a language, by its code.
  static std::unique_ptr<ConstraintGrammar> of(std::string_view language);
  ~ConstraintGrammar();

  /// Leaves of each word's readings what fits its place, at least one, with the tags that the rules put in.
  void apply(std::vector<Cohort>& sentence);

 private:
  struct Data;
  explicit ConstraintGrammar(std::unique_ptr<Data> data);
  std::unique_ptr<Data> data_;
};

/// A grammar of Lectern's own, as cg-comp writes it; the files are in grammars/.
struct CompiledGrammar {
  std::string_view language, bytes;
};
const std::vector<CompiledGrammar>& compiled_grammars();

}  // namespace lectern
