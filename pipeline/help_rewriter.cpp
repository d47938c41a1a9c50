// What people are told of rewriters. Holds a text, no logic; tests/plain.sh asks a rewriter as it says.
#include "pipeline/help_rewriter.h"

namespace lectern {

std::string_view help_on_rewriter() {
  return R"(A rewriter is a program of yours that says sentences in plain language, such as
the program of a local language model. It is asked only with --rewriter, for the
plain-language edition, and its words are used only where the guard of meaning
finds every number, negation, condition, name, quotation, note and link of the
sentence in them, and nothing turned.

  lectern convert brief.pdf --to plain-html --rewriter "my-model --quiet"

The command is a program and its arguments; no shell reads it. The program gets
one JSON object a line on its standard input, all of them at once:

  {"id": 1, "language": "en", "sentence": "...", "ours": "...",
   "previous": "...", "next": "..."}

(on one line). "sentence" is as the document has it, "ours" what Lectern's own
rules make of it (items of a list one a line), "previous" and "next" are the
sentences around it. ⟦0⟧, ⟦1⟧ and so on stand for notes, links and emphasis: an
answer must have them all, in order. It answers on its standard output, one JSON
object a line, in any order, as many as it likes:

  {"id": 1, "text": "..."}

A text may be several sentences. A sentence without an answer, or with one to
which the guard objects, stays as our rules have it; report.html counts them.

After --rewriter-limit seconds the program is stopped, and the answers until
then are used. It runs within --time-limit and --memory-limit: a large model
wants a larger --memory-limit, or a small program that asks a server of yours.
What it prints on standard error is shown when it fails.
)";
}

}  // namespace lectern
