// Makes the plain-language edition and asks the user's rewriter, if there is one. Tested by tests/plain.sh.
#include "pipeline/plain.h"

#include <algorithm>

#include "input/wordnet_reader.h"
#include "output/measures_json.h"
#include "output/plain_edition.h"
#include "output/plain_report.h"
#include "pipeline/place.h"
#include "pipeline/rewriter_program.h"
#include "pipeline/terms_file.h"
#include "stages/edits/edit_plain.h"
#include "stages/simplify/glossary.h"
#include "stages/simplify/in_short.h"
#include "stages/simplify/lexicon.h"
#include "stages/simplify/measures.h"
#include "stages/simplify/simplify.h"

namespace lectern {
namespace {

struct Asked {
  std::size_t sentences = 0, unanswered = 0;
};

/// simplify() asks sentence by sentence, the program is asked of all at once: so the document is gone through twice, in
/// the same order.
Asked ask_all(const Document& document, const ConvertOptions& options, SimplifyOptions& how, Record& record) {
  std::vector<RewriterQuestion> questions;
  how.writer = [&](const SentenceAsked& s) {
    questions.push_back({std::string(s.language), std::string(s.sentence), std::string(s.ours), std::string(s.previous),
                         std::string(s.next)});
    return std::string();
  };
  simplify(document, how);
  std::vector<std::string> answers = ask_rewriter(options.rewriter, questions, options.rewriter_seconds, record);
  const Asked out{questions.size(), static_cast<std::size_t>(std::ranges::count(answers, std::string()))};
  how.writer = [answers = std::move(answers), next = std::size_t{0}](const SentenceAsked&) mutable {
    return answers.at(next++);
  };
  return out;
}

/// What became of each answer, so that nobody wonders where they are.
void tell_of_rewriter(const Simplified& made, const Asked& asked, Record& record) {
  std::size_t used = 0, refused = 0;
  for (const SimplifiedPassage& passage : made.passages) {
    used += static_cast<std::size_t>(std::ranges::count(passage.rules, kRewriterRule));
    refused += static_cast<std::size_t>(std::ranges::count(passage.undone, kRewriterRule, &UndoneChange::rule));
  }
  const auto sentences = [](std::size_t n) { return std::to_string(n) + (n == 1 ? " sentence" : " sentences"); };
  record.remarks.push_back("Plain-language edition: the rewriter was asked of " + sentences(asked.sentences) +
                           ". In its words: " + std::to_string(used) +
                           "; not used, since they may have changed what is meant: " + std::to_string(refused) +
                           "; said as they were: " + std::to_string(asked.sentences - asked.unanswered - used - refused) +
                           "; not answered: " + std::to_string(asked.unanswered) + ".");
}

bool is_there(const Writer& writer, const ConvertOptions& options) {
  const bool asked = std::ranges::count(options.formats, writer.name) > 0;
  if (options.formats.empty() ? writer.by_default : asked) return true;
  std::error_code none;
  return std::filesystem::exists(options.final_folder / (options.name + std::string(writer.suffix)), none);
}

FullText full_text_of(const Writer& writer, const ConvertOptions& options) {
  constexpr std::string_view kPlain = "plain-";
  const Writer* html = nullptr;
  for (const Writer& other : writers()) {
    const bool same_format = writer.name.substr(kPlain.size()) == other.name;
    if (same_format && is_there(other, options)) return {options.name + std::string(other.suffix), true};
    if (other.name == "html") html = &other;
  }
  return {options.name + std::string(html->suffix), is_there(*html, options)};
}

}  // namespace

Simplified make_plain(const Document& document, const ConvertOptions& options, const Edits& edits,
                      const Progress& progress, Record& record) {
  if (document.plain)
    return {.document = document, .passages = {}, .key_points = {}, .glossary = {}, .made_before = true};
  SimplifyOptions how{.editor = options.editor, .terms = read_terms(options.terms), .writer = {}, .dictionary = {}};
  Asked asked;
  if (!options.rewriter.empty()) {
    progress("asking the rewriter");
    asked = ask_all(document, options, how, record);
  }
  progress("writing in plain language");
  Simplified made = simplify(document, how);
  if (!options.rewriter.empty()) tell_of_rewriter(made, asked, record);
  if (!made.analysed) {
    const std::string package(lexicon_package(document.language));
    record.warn("plain-without-analysis", 0,
                "In the plain-language edition no sentence is split: there is no lexicon for the language \"" +
                    document.language + "\"" + (package.empty() ? "." : "; install " + package + "."));
  }
  edit_plain(made, edits, record);
  made.key_points = in_short(made.document);  // of the words that stand now
  how.dictionary = open_dictionary(document.language);
  if (made.analysed && !how.dictionary && has_dictionary(document.language))
    record.remarks.emplace_back(
        "Plain-language edition: no dictionary explains the hard words that stay; install the package wordnet-base.");
  made.glossary = find_glossary(document, made.document, how);
  const EditionMeasures measured{measure_document(document), measure_document(made.document)};
  write_file(options.folder / (options.name + ".plain-report.html"),
             write_plain_report(document, made, measured, record));
  write_file(options.folder / (options.name + ".plain.jsonl"), write_plain_record(made));
  write_file(options.folder / (options.name + ".plain-measures.json"), measures_json(measured, document.language));
  return made;
}

Document plain_document(const Simplified& made, const Writer& writer, const ConvertOptions& options) {
  if (made.made_before) return made.document;
  return plain_edition(made, full_text_of(writer, options));
}

}  // namespace lectern
