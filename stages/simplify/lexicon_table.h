// Words that a language's dictionary lacks, with their forms, from a table of Lectern's own.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "stages/simplify/lexicon.h"
#include "stages/simplify/table_texts.h"

namespace lectern {

class LexiconTable {
 public:
  /// Lines "lemma TAB part TAB forms"; "#" begins a comment. The parts and their forms: v (third person, past, past
  /// participle, -ing form), n (plural, if it has one), adj, adv. "-" in a form's place: not read as a form of it.
  explicit LexiconTable(std::string_view rows);

  /// With Apertium's tags; none: the word is not here.
  const std::vector<Reading>& readings(std::string_view word) const;
  /// "supersede", "vblex.past" -> "superseded"; empty: there is no such form.
  std::string inflect(std::string_view lemma, std::string_view tags) const;

  /// The table of a BCP 47 language; empty where there is none.
  static const LexiconTable& of(std::string_view language);

 private:
  void add(const std::string& lemma, std::string_view tags, const std::string& form);

  std::map<std::string, std::vector<Reading>, std::less<>> readings_;  // by form
  std::map<std::string, std::string, std::less<>> forms_;              // by "lemma.tags"
};

/// The tables of Lectern's own; the files are in lexicon_tables/.
const std::vector<TableText>& lexicon_table_texts();

}  // namespace lectern
