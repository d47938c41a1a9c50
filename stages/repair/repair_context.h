// What every rule is given: the layout, the editor, and three witnesses that are made when first asked.
#pragma once

#include <optional>

#include "stages/layout.h"
#include "stages/record.h"
#include "stages/repair/dictionary.h"
#include "stages/repair/document_words.h"
#include "stages/repair/editor.h"
#include "stages/repair/read_words.h"
#include "stages/repair/repair.h"

namespace lectern {

class RepairContext {
 public:
  RepairContext(Layout& layout, Record& record, const RepairOptions& options);

  Layout& layout;
  Record& record;
  Editor editor;

  const DocumentWords& words();   // counted when first asked
  const SureWords& sure_words();  // of pages that were read from pictures
  Dictionary& dictionary();       // its language found when first asked; its files read when it is first asked a word
  const std::string& language();  // BCP 47; empty: not known

  /// Does the dictionary know most words of the line? One may be unknown because it was misread, if others are there.
  /// False for a passage in another language, and without a dictionary.
  bool in_own_language(const Line& line);

  /// The document itself uses the word, or the dictionary has it.
  bool known(std::u32string_view word) { return words().count(word) > 0 || dictionary().knows(word); }

 private:
  const RepairOptions& options_;
  std::optional<DocumentWords> words_;
  std::optional<SureWords> sure_words_;
  std::optional<Dictionary> dictionary_;
  std::optional<std::string> language_;
};

}  // namespace lectern
