// Walks the document, has each paragraph said anew, and cuts it. Never touches quotations, headings, captions, tables,
// notes and bibliographies; drops no block. Tested by simplify_test.cpp.
#include "stages/simplify/simplify.h"

#include <algorithm>
#include <array>
#include <utility>

#include "stages/record.h"
#include "stages/repair/languages.h"
#include "stages/simplify/cautious_rules.h"
#include "stages/simplify/definitions.h"
#include "stages/simplify/expand_abbreviations.h"
#include "stages/simplify/flat_text.h"
#include "stages/simplify/guard.h"
#include "stages/simplify/in_short.h"
#include "stages/simplify/paragraphs.h"
#include "stages/simplify/protected_words.h"
#include "stages/simplify/quotations.h"
#include "stages/simplify/rewrite_sentence.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/sentences.h"
#include "stages/unicode.h"
#include "stages/unspaced_words.h"

namespace lectern {
namespace {

constexpr std::string_view kExpansionRule = "expand_abbreviations";

/// A paragraph of the new text, or the items of a list.
struct NewBlock {
  std::vector<std::string> texts;
  bool list = false;
};

std::size_t words_of(std::string_view text) {
  const std::u32string letters = to_utf32(unmarked_text(text));
  if (std::ranges::any_of(letters, is_cjk)) return unspaced_words(letters).size();
  std::size_t count = 0;
  bool inside = false;
  for (const char32_t c : letters) {
    const bool letter = c != U' ' && c != U'\n';
    count += letter && !inside ? 1 : 0;
    inside = letter;
  }
  return count;
}

/// What stands behind a new sentence: a space, but none where the language writes none.
std::string_view gap_behind(std::string_view sentence) {
  const std::u32string letters = to_utf32(unmarked_text(sentence));
  return !letters.empty() && is_cjk(letters.back()) ? "" : " ";
}

struct Sentence {
  std::string gap;  // between it and the one before
  std::string text;
};

/// What SentenceAsked points to.
struct AskedTexts {
  std::string language, sentence, ours, previous, next;
};

class Simplifier {
 public:
  Simplifier(std::string language, Lexicon* lexicon, RewriteOptions rewriting, const SimplifyOptions& options,
             Simplified& out)
      : language_(language),
        main_language_(std::move(language)),
        lexicon_(lexicon),
        rewriting_(std::move(rewriting)),
        abbreviations_(out.document),
        options_(options),
        out_(out) {}

  void all(Blocks& blocks) {
    Blocks made;
    made.reserve(blocks.size());
    for (Block& b : blocks) {
      if (std::holds_alternative<Paragraph>(b.is)) paragraph(std::move(b), made);
      else made.push_back(inside(std::move(b)));
    }
    blocks = std::move(made);
  }

 private:
  Block inside(Block b) {
    const std::string outer = language_;
    if (!b.language.empty()) language_ = b.language;
    if (auto* list = std::get_if<List>(&b.is)) {
      for (ListItem& item : list->items) all(item.content);
    } else if (auto* box = std::get_if<Aside>(&b.is)) {
      all(box->content);
    }
    language_ = outer;
    return b;
  }

  void paragraph(Block b, Blocks& out) {
    const Inlines& content = std::get<Paragraph>(b.is).content;
    const auto flat = flatten(content);
    const std::string language = b.language.empty() ? language_ : b.language;
    if (!flat || flat->text.empty()) {
      out.push_back(std::move(b));
      return;
    }
    SimplifiedPassage passage;
    passage.before = unmarked_text(flat->text);
    rewriting_.titles = titles_in(content);
    if (!b.from.boxes.empty()) passage.at = b.from.boxes.front();
    std::vector<NewBlock> made = say_anew(flat->text, language, passage);
    for (NewBlock& block : made)
      for (std::string& text : block.texts)
        for (const std::string& change : abbreviations_.expand(text))
          passage.rules.push_back(std::string(kExpansionRule) + ": " + change);
    std::vector<std::string> texts;
    for (const NewBlock& block : made) texts.insert(texts.end(), block.texts.begin(), block.texts.end());
    if (texts.size() == 1 && texts.front() == flat->text) {
      passage.after = passage.before;
      passage.noted = text_with_notes(*flat, flat->text);
      out_.passages.push_back(std::move(passage));
      out.push_back(std::move(b));
      return;
    }
    PlainEdition& edition = *out_.document.plain;
    edition.originals.push_back(without_notes(content));
    passage.original = static_cast<int>(edition.originals.size());
    for (const NewBlock& block : made)
      for (const std::string& text : block.texts) {
        const std::string start = (passage.after.empty() ? "" : "\n") + std::string(block.list ? "- " : "");
        passage.after += start + unmarked_text(text);
        passage.noted += start + text_with_notes(*flat, text);
      }
    put(made, unflatten(*flat, texts), b, passage.original, out);
    out_.passages.push_back(std::move(passage));
  }

  /// The first new block has the place of the old one; all have its language.
  static void put(const std::vector<NewBlock>& made, std::vector<Inlines> contents, const Block& old, int original,
                  Blocks& out) {
    std::size_t n = 0;
    bool first = true;
    for (const NewBlock& block : made) {
      Block b;
      b.language = old.language;
      b.original = original;
      if (std::exchange(first, false)) b.from = old.from;
      if (block.list) {
        List list;
        for (std::size_t i = 0; i < block.texts.size(); ++i)
          list.items.push_back({"", {}, {{Paragraph{std::move(contents[n++])}}}});
        b.is = std::move(list);
      } else {
        b.is = Paragraph{std::move(contents[n++])};
      }
      out.push_back(std::move(b));
    }
  }

  std::vector<NewBlock> say_anew(const std::string& text, const std::string& language, SimplifiedPassage& passage) {
    std::vector<NewBlock> out;
    std::vector<Sentence> run;  // of the paragraph that grows
    const auto end_run = [&] {
      std::vector<std::size_t> lengths;
      for (const Sentence& sentence : run) lengths.push_back(words_of(sentence.text));
      std::size_t at = 0;
      for (const std::size_t count : run.empty() ? std::vector<std::size_t>() : cut_paragraph(lengths)) {
        std::string joined;
        for (std::size_t i = 0; i < count; ++i, ++at) joined += (i > 0 ? run[at].gap : "") + run[at].text;
        out.push_back({{std::move(joined)}});
      }
      run.clear();
    };
    const std::vector<TextRange> ranges = find_sentences(text, language);
    const auto sentence_at = [&](std::size_t i) {  // empty: there is none
      return i < ranges.size() ? text.substr(ranges[i].begin, ranges[i].end - ranges[i].begin) : std::string();
    };
    const bool own = base_language(language) == base_language(main_language_);
    Lexicon& lexicon = own && lexicon_ ? *lexicon_ : *no_lexicon_;
    const std::size_t quoted = open_quotation(text);  // it goes on in the next paragraph
    for (std::size_t i = 0; i < ranges.size(); ++i) {
      const std::string sentence = sentence_at(i);
      const std::size_t last_end = i > 0 ? ranges[i - 1].end : 0;
      std::string gap = text.substr(last_end, ranges[i].begin - last_end);  // as it was printed
      const auto add = [&](std::string one) {
        std::string next_gap(gap_behind(one));
        run.push_back({std::exchange(gap, std::move(next_gap)), std::move(one)});
      };
      if (ranges[i].end > quoted) {
        add(sentence);
        continue;
      }
      std::vector<std::string> rules;
      rewriting_.next = sentence_at(i + 1);
      std::vector<NewSentence> made = rewrite_sentence(sentence, language, lexicon, rules, passage.undone, rewriting_);
      const std::vector<std::string> others =
          ask_writer({language, sentence, lines_of(made), i > 0 ? sentence_at(i - 1) : "", rewriting_.next}, passage);
      if (!others.empty()) {
        std::ranges::for_each(others, add);
        continue;
      }
      passage.rules.insert(passage.rules.end(), rules.begin(), rules.end());
      for (NewSentence& one : made) {
        add(std::move(one.text));
        if (one.items.empty()) continue;
        end_run();
        out.push_back({std::move(one.items), true});
      }
    }
    end_run();
    return out;
  }

  static std::string lines_of(const std::vector<NewSentence>& made) {
    std::string out;
    for (const NewSentence& one : made) {
      out += (out.empty() ? "" : " ") + one.text;
      for (const std::string& item : one.items) out += "\n" + item;
    }
    return out;
  }

  /// The sentences of another writer's answer; none where there is no answer, or the guard objects.
  std::vector<std::string> ask_writer(const AskedTexts& texts, SimplifiedPassage& passage) const {
    if (!options_.writer) return {};
    const std::string answer =
        options_.writer({texts.language, texts.sentence, texts.ours, texts.previous, texts.next});
    if (answer.empty() || answer == texts.sentence) return {};
    if (const auto objections = guard_meaning(texts.sentence, answer, texts.language); !objections.empty()) {
      passage.undone.push_back({kRewriterRule, answer, objections.front().check + ": " + objections.front().what});
      return {};
    }
    passage.rules.emplace_back(kRewriterRule);
    std::vector<std::string> out;
    for (const TextRange& range : find_sentences(answer, texts.language))
      out.push_back(answer.substr(range.begin, range.end - range.begin));
    return out;
  }

  std::string language_;       // of the block
  std::string main_language_;  // of the document, and of the lexicon
  Lexicon* lexicon_;
  std::unique_ptr<Lexicon> no_lexicon_ = Lexicon::none();
  RewriteOptions rewriting_;
  AbbreviationExpander abbreviations_;
  const SimplifyOptions& options_;
  Simplified& out_;
};

/// Terms that the document defines, and the user's, are never replaced but by the user's plain words.
RewriteOptions rewrite_options(const Document& document, const std::vector<Term>& terms) {
  RewriteOptions out;
  const auto small = [](const std::string& text) { return to_utf8(lower(to_utf32(text))); };
  for (const Definition& d : find_definitions(document)) out.kept.insert(small(d.short_form ? d.meaning : d.term));
  std::string rows;
  for (const Term& term : terms) {
    if (term.plain.empty()) out.kept.insert(small(term.term));
    else rows += small(term.term) + "\tuser\t" + term.plain + "\n";
  }
  out.user_words = WordTable(rows, document.language);
  return out;
}

}  // namespace

Simplified simplify(Document document, const SimplifyOptions& options) {
  Simplified out;
  out.document = std::move(document);
  out.made_before = out.document.plain.has_value();
  if (out.made_before) return out;
  out.document.plain = PlainEdition{options.editor, {}};
  const std::unique_ptr<Lexicon> lexicon = Lexicon::of(out.document.language);
  out.analysed = lexicon != nullptr;
  Simplifier simplifier(out.document.language, lexicon.get(), rewrite_options(out.document, options.terms), options,
                        out);
  for (Blocks Document::*part : {&Document::front, &Document::body}) {
    Blocks blocks = std::move(out.document.*part);
    simplifier.all(blocks);
    out.document.*part = std::move(blocks);
  }
  out.key_points = in_short(out.document);
  return out;
}

std::string_view rule_reason(std::string_view id) {
  for (const SentenceRule& rule : sentence_rules())
    if (rule.id == id) return rule.reason;
  for (const CautiousRule& rule : cautious_rules())
    if (rule.id == id) return rule.reason;
  constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kOthers = {
      {{kExpansionRule, "a short form is explained where it is read first, in the document's own words"},
       {"plain_words", "a plainer word says the same"},
       {kRewriterRule, "the program that was asked says it so, and the guard of meaning agrees"},
       {kEditorRule, "these are an editor's own words"}}};
  for (const auto& [name, reason] : kOthers)
    if (name == id) return reason;
  return {};
}

}  // namespace lectern
