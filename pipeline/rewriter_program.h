// Another writer of plain language: a program of the user's that says sentences anew.
//
// It gets one JSON object a line on its standard input, all of them at once, then the end of the file:
//
//   {"id": 1, "language": "en", "sentence": "...", "ours": "...", "previous": "...", "next": "..."}
//
// sentence: as the document has it. ours: what the program's own rules make of it. previous, next: the sentences around
// it. ⟦0⟧, ⟦1⟧ ... in a sentence stand for notes, links and emphasis: an answer must have them all, in order. It
// answers with one JSON object a line on its standard output, in any order, as many as it likes:
//
//   {"id": 1, "text": "..."}
//
// A sentence without an answer stays as our rules have it.
#pragma once

#include <string>
#include <vector>

#include "stages/record.h"

namespace lectern {

struct RewriterQuestion {
  std::string language, sentence, ours, previous, next;
};

/// The answers, one a question; empty: none. `command` is a program and its arguments, with spaces between; quotation
/// marks keep spaces. It is started without a shell, inherits the limits of this process, and is killed after
/// `seconds`: the answers until then are used. What goes wrong is warned of ("rewriter"); nothing is thrown.
std::vector<std::string> ask_rewriter(const std::string& command, const std::vector<RewriterQuestion>& questions,
                                      int seconds, Record& record);

/// Private-use characters as ⟦n⟧, and back; an answer's ⟦n⟧ that no question had stay as they are.
std::string with_named_marks(const std::string& text);
std::string with_marks(const std::string& text);

/// "prog 'an argument' -x" in parts.
std::vector<std::string> words_of_command(const std::string& command);

}  // namespace lectern
