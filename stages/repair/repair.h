// The third stage: the text of a Layout set right by an ordered table of rules (rules.h), each change recorded.
#pragma once

#include <string>
#include <vector>

#include "stages/layout.h"
#include "stages/record.h"

namespace lectern {

struct RepairOptions {
  /// Where Hunspell's dictionaries lie ("en_GB.aff", "en_GB.dic"); the first folder that has one wins.
  std::vector<std::string> dictionary_folders{"/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/share/myspell"};
  std::string language;               // BCP 47; empty: the language of the text as detected, else Layout::language
  std::vector<Repair> rejected = {};  // changes that a person does not want: they are not made
};

/// Runs every rule in the order of the table. Changes text, raise and ending of lines, and takes away lines whose text
/// went into others; each change is in `record`. Warns: "dictionary-missing", "unknown-characters".
/// Cost: linear in the text; a dictionary (50 to 100 ms) is loaded only when a word is in doubt.
void repair(Layout& layout, Record& record, const RepairOptions& options = {});

}  // namespace lectern
