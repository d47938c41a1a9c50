// The plain-language edition of a document: the same content in shorter sentences and paragraphs.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "stages/document.h"
#include "stages/simplify/senses.h"

namespace lectern {

/// A change that was made and undone, since it may have changed what is meant.
struct UndoneChange {
  std::string rule, attempt, objection;
};

/// One paragraph of the original, and what became of it. `before` and `after` are without notes.
struct SimplifiedPassage {
  int original = 0;                // Block::original of what says it anew; 0: nothing was changed
  std::string before, after;       // of `after` a line is a paragraph, or behind "- " an item of a list
  std::vector<std::string> rules;  // ids, in the order in which they were applied
  std::vector<UndoneChange> undone;
  PageBox at = {};         // where it begins; page 0: not known
  std::string noted = {};  // `after` as an editor gets it: "[^3]" where note 3 stands
};

/// A sentence of the document that says what matters, in the new words.
struct KeyPoint {
  Inlines sentence;
  int section = 0;    // the number of the heading that it stands below, as links count them; 0: none
  bool asks = false;  // says what is asked for, recommended or to be done
};

/// Who explains a word.
enum class Explainer { document, terms, dictionary };

/// A word that the edition explains.
struct GlossaryEntry {
  std::string term, meaning;
  Explainer by = Explainer::document;
  std::vector<std::string> forms = {};  // that stand in the text, in small letters; of a short form itself
  bool operator==(const GlossaryEntry&) const = default;
};

/// A row of the user's list: a term that is kept and explained, or that a plain word replaces, or both left empty:
/// kept.
struct Term {
  std::string term, plain, meaning;
};

/// One sentence as another writer is asked about it. Private-use characters stand for notes, links and emphasis.
struct SentenceAsked {
  std::string_view language, sentence;
  std::string_view ours;            // what the rules make of it; items of a list one a line
  std::string_view previous, next;  // the sentences around it
};
inline constexpr const char* kRewriterRule = "rewriter";

struct SimplifyOptions {
  std::string editor;       // who answers for the edition; empty: nobody yet
  std::vector<Term> terms;  // of the user, before all of Lectern's own words
  /// Another writer's words for a sentence, asked of each in reading order; empty: it has none. They are used when the
  /// guard of meaning agrees.
  std::function<std::string(const SentenceAsked&)> writer;
  Dictionary dictionary;  // of the document's language; empty: there is none
};

struct Simplified {
  Document document;
  std::vector<SimplifiedPassage> passages;  // in reading order
  std::vector<KeyPoint> key_points;
  std::vector<GlossaryEntry> glossary;  // by term; find_glossary() makes it
  bool analysed = true;                 // false: there is no lexicon for the language, and no sentence was split
  bool made_before = false;             // it was a plain-language edition already
};

/// Never changes quotations, headings, captions, tables, notes and bibliographies. A sentence of which no rule is sure
/// stays as it is; the same document gives the same edition.
Simplified simplify(Document document, const SimplifyOptions& options = {});

/// Why a rule changes a sentence, by its id, in words for the report; empty where there is no such rule.
std::string_view rule_reason(std::string_view id);

}  // namespace lectern
