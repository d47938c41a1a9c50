// Reads Pandoc's tree: metadata, title, language, then the text.
// Never decides what a block is: Pandoc and the file have. Tested by input/pandoc_reader_test.cpp.
#include "input/pandoc_reader.h"

#include <utility>

#include "input/fold_block.h"
#include "input/pandoc_text_reader.h"
#include "input/source_marks.h"
#include "stages/error.h"
#include "stages/structure/language.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

constexpr int kDeepest = 300;           // levels of JSON; a third of that in lists, as many as TEI is read with
constexpr std::size_t kSample = 60000;  // bytes of text that tell its language
constexpr int kOldestTree = 21;         // pandoc-types 1.21: tables with spans

std::string folded(const std::string& text) { return to_utf8(nfc(fold_spaces(to_utf32(without_marks(text))))); }

Json parse(std::string_view text) {
  const auto shallow = [](int depth, Json::parse_event_t, Json&) {
    if (depth > kDeepest)
      throw Error(ErrorCode::damaged,
                  "its parts are nested too deeply to be a document; open and save it in the program that made it");
    return true;
  };
  Json tree = Json::parse(text, shallow, false);
  const Json& version = tree.is_object() && tree.contains("pandoc-api-version") ? tree["pandoc-api-version"] : Json();
  if (tree.is_discarded() || !version.is_array() || !tree.contains("blocks") || !tree["blocks"].is_array())
    throw Error(ErrorCode::damaged, "Pandoc gave no document; try another version of it");
  if (number_of(at(version, 0), 0) == 1 && number_of(at(version, 1), 0) < kOldestTree)
    throw Error(ErrorCode::missing_program, "the Pandoc installed here is too old; version 2.10 or later is needed");
  return tree;
}

/// The parts of a metadata value that are lists of inlines: one, or several of a list.
std::vector<const Json*> inline_lists(const Json& value) {
  std::vector<const Json*> out;
  const std::string& is = kind(value);
  if (is == "MetaInlines") out.push_back(&content(value));
  else if (is == "MetaList" || is == "MetaBlocks")
    for (const Json& one : content(value))
      for (const Json* list : is == "MetaList" ? inline_lists(one) : std::vector<const Json*>{&content(one)})
        out.push_back(list);
  else if (is == "MetaMap") {
    const Json& map = content(value);
    if (map.is_object() && map.contains("name")) return inline_lists(map["name"]);
  }
  return out;
}

std::string plain(const Json& value) {
  if (kind(value) == "MetaString") return folded(string_of(content(value)));
  std::string out;
  for (const Json* list : inline_lists(value)) out += (out.empty() ? "" : ", ") + folded(text_below(*list));
  return out;
}

bool is_contents(const Json& node) { return kind(node) == "Div" && Attributes(at(content(node), 0)).has_class("toc"); }

/// Every heading outside lists, tables and notes.
void headings_of(const Json& blocks, std::vector<const Json*>& out) {
  for (const Json& one : blocks) {
    if (kind(one) == "Header") out.push_back(&one);
    if (kind(one) == "Div" && !is_contents(one)) headings_of(at(content(one), 1), out);
  }
}

const Json* first_with_text(const Json& blocks) {
  for (const Json& one : blocks) {
    if (kind(one) == "HorizontalRule" || is_contents(one) ||
        text_below(one).find_first_not_of(" \n") == std::string::npos)
      continue;
    const Json* inner = kind(one) == "Div" ? first_with_text(at(content(one), 1)) : nullptr;
    return inner ? inner : &one;
  }
  return nullptr;
}

class Reader {
 public:
  Reader(Json tree, const PandocOptions& options, const LoadImage& load_image, Record& record)
      : tree_(std::move(tree)), options_(options), record_(record), text_(options, load_image, record) {}

  Document run() {
    Json& blocks = tree_["blocks"];
    link_notes_of_tree(blocks);
    drop_repeated_captions(blocks);
    std::string words = text_below(blocks);
    document_.source = options_.source;
    document_.language = text_.language = language(words);
    if (options_.printed_title) words = title_page() + words;
    if (document_.front.empty() && !(options_.printed_title && !plain(meta("title")).empty()))
      text_.title = title_heading(blocks);
    for (const Json* list : inline_lists(meta("abstract"))) {
      Inlines content = text_.inlines(*list, document_.body);
      if (!content.empty()) document_.body.push_back({Paragraph{std::move(content)}, {}, text_.language});
    }
    text_.blocks(blocks, document_.body);
    for (auto at = text_.title_lines.rbegin(); at != text_.title_lines.rend(); ++at)
      document_.front.insert(document_.front.begin(), std::move(*at));
    while (!document_.body.empty() && std::holds_alternative<Contents>(document_.body.front().is)) {
      document_.front.push_back(std::move(document_.body.front()));
      document_.body.erase(document_.body.begin());
    }
    text_.finish(document_);
    settle_languages(document_);
    header();
    check_words(words, document_, record_);
    return std::move(document_);
  }

 private:
  const Json& meta(const char* name) const {
    static const Json nothing;
    const auto all = tree_.find("meta");
    if (all == tree_.end() || !all->is_object()) return nothing;
    const auto it = all->find(name);
    return it == all->end() ? nothing : *it;
  }

  std::string language(const std::string& words) {
    if (!options_.language.empty()) return options_.language;
    std::string told;
    for (const char* name : {"lang", "language"})
      if (told.empty()) told = tidy_tag(plain(meta(name)));
    const bool by_default = told.empty() && options_.told_by_default;
    if (told.empty()) told = tidy_tag(options_.told_language);
    if (!told.empty() && !by_default) return told;
    return detect_language(without_marks(words.substr(0, kSample)), told);
  }

  /// The lines of the title block; returns their words.
  std::string title_page() {
    static constexpr std::pair<const char*, TitleKind> lines[] = {{"title", TitleKind::main},
                                                                  {"subtitle", TitleKind::sub},
                                                                  {"author", TitleKind::byline},
                                                                  {"date", TitleKind::date}};
    std::string words;
    for (const auto& [name, kind] : lines)
      for (const Json* list : inline_lists(meta(name))) {
        Inlines content = text_.inlines(*list, document_.front);
        if (content.empty()) continue;
        words += text_below(*list) + "\n";
        document_.front.push_back({TitleLine{kind, std::move(content)}, {}, text_.language});
      }
    return words;
  }

  void header() {
    SourceInfo& source = document_.source;
    for (const Block& block : document_.front)
      if (const auto* line = std::get_if<TitleLine>(&block.is); line && line->kind == TitleKind::main)
        if (document_.title.empty()) document_.title = plain_text(line->content);
    if (source.title.empty()) source.title = plain(meta("title"));
    if (source.language.empty()) source.language = plain(meta("lang"));
    if (source.language.empty()) source.language = plain(meta("language"));
    for (const char* name : {"keywords", "subject", "description"}) {
      std::string& field = name == std::string_view("keywords") ? source.keywords : source.subject;
      if (field.empty()) field = plain(meta(name));
    }
    if (document_.title.empty()) document_.title = folded(source.title);
    if (document_.title.empty())
      for (const Block& block : document_.body)
        if (const auto* heading = std::get_if<Heading>(&block.is); heading && document_.title.empty())
          document_.title = plain_text(heading->content);
    if (document_.title.empty()) document_.title = source.name.substr(0, source.name.rfind('.'));
    for (const Json* list : inline_lists(meta("author")))
      if (const std::string name = folded(text_below(*list)); !name.empty()) document_.authors.push_back(name);
    if (document_.authors.empty() && !folded(source.author).empty()) document_.authors.push_back(folded(source.author));
    for (const char* name : {"date", "dcterms.date"})
      if (document_.date.empty()) document_.date = plain(meta(name));
  }

  Json tree_;
  const PandocOptions& options_;
  Record& record_;
  PandocTextReader text_;
  Document document_;
};

}  // namespace

const Json* title_heading(const Json& blocks) {
  const Json* first = first_with_text(blocks);
  if (!first || kind(*first) != "Header") return nullptr;
  if (Attributes(at(content(*first), 1)).has_class("title")) return first;
  std::vector<const Json*> all;
  headings_of(blocks, all);
  const int level = number_of(at(content(*first), 0), 1);
  const auto as_high =
      std::ranges::count_if(all, [&](const Json* one) { return number_of(at(content(*one), 0), 1) <= level; });
  return as_high == 1 ? first : nullptr;
}

Document read_pandoc(std::string_view json, const PandocOptions& options, const LoadImage& load_image, Record& record) {
  return Reader(parse(json), options, load_image, record).run();
}

}  // namespace lectern
