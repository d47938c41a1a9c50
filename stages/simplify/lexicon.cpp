// The only file with lttoolbox. Finds Apertium's data files by language, asks them word by word, and a table of ours,
// which wins, for what they lack. Never guesses.
// Tested by lexicon_test.cpp.
#include "stages/simplify/lexicon.h"

#include <lttoolbox/fst_processor.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <optional>

#include "stages/repair/languages.h"
#include "stages/simplify/lexicon_table.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

/// A language and where Debian has its analyser, and its generator where a rule inflects words of it.
struct Source {
  std::string_view language, package, analyser, generator;
};
constexpr std::array kSources = {
    Source{"en", "apertium-eng-cat", "/usr/share/apertium/apertium-eng-cat/eng-cat.automorf.bin",
           "/usr/share/apertium/apertium-eng-cat/cat-eng.autogen.bin"},
    Source{"fr", "apertium-fra-cat apertium-fr-es", "/usr/share/apertium/apertium-fra-cat/fra-cat.automorf.bin",
           "/usr/share/apertium/apertium-fr-es/es-fr.autogen.bin"},
    Source{"es", "apertium-spa-cat", "/usr/share/apertium/apertium-spa-cat/spa-cat.automorf.bin",
           "/usr/share/apertium/apertium-spa-cat/cat-spa.autogen.bin"},
    Source{"ca", "apertium-spa-cat", "/usr/share/apertium/apertium-spa-cat/cat-spa.automorf.bin", ""},
    Source{"pt", "apertium-por-cat", "/usr/share/apertium/apertium-por-cat/por-cat.automorf.bin",
           "/usr/share/apertium/apertium-por-cat/cat-por.autogen.bin"},
    Source{"it", "apertium-cat-ita", "/usr/share/apertium/apertium-cat-ita/ita-cat.automorf.bin", ""},
    Source{"ru", "apertium-rus-ukr", "/usr/share/apertium/apertium-rus-ukr/rus-ukr.automorf.bin",
           "/usr/share/apertium/apertium-rus-ukr/ukr-rus.autogen.bin"},
};

constexpr char kPostgenerator = '~';  // words that Apertium's next step may join

const Source* source(std::string_view language) {
  const std::string_view primary = base_language(language);
  const auto* row =
      std::find_if(kSources.begin(), kSources.end(), [&](const Source& s) { return s.language == primary; });
  return row == kSources.end() ? nullptr : row;
}

struct CloseFile {
  void operator()(std::FILE* f) const { std::fclose(f); }
};

bool load(FSTProcessor& processor, std::string_view path) {
  const std::unique_ptr<std::FILE, CloseFile> file(std::fopen(std::string(path).c_str(), "rb"));
  if (!file) return false;
  processor.load(file.get());
  processor.initBiltrans();
  return processor.valid();
}

UString utf16(std::string_view text) {
  UString out;
  for (const char32_t c : to_utf32(text)) {
    if (c < 0x10000) out += static_cast<UChar>(c);
    else out.append({static_cast<UChar>(0xD7C0 + (c >> 10)), static_cast<UChar>(0xDC00 + (c & 0x3FF))});
  }
  return out;
}

std::string utf8_of(const UString& text) {
  std::u32string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    char32_t c = text[i];
    if (c >= 0xD800 && c < 0xDC00 && i + 1 < text.size()) c = ((c - 0xD7C0) << 10) + (text[++i] & 0x3FFu);
    out += c;
  }
  return to_utf8(out);
}

/// The whole of `text` through the transducer; empty where it does not know all of it.
std::string through(FSTProcessor& processor, std::string_view text) {
  const auto [found, left] = processor.biltransWithQueue(utf16(text), false);
  const std::string out = utf8_of(found);
  return left > 0 || out.empty() || out.front() == '@' ? std::string() : out;
}

Reading reading(std::string_view text) {
  Reading out;
  std::size_t at = std::min(text.find('<'), text.size());
  out.lemma = text.substr(0, at);
  while (at < text.size()) {
    if (text[at] == '+') {  // "don't": do + not
      const std::size_t end = std::min(text.find('<', at), text.size());
      out.tags.emplace_back(text.substr(at, end - at));
      at = end;
      continue;
    }
    const std::size_t end = text.find('>', at);
    if (end == std::string_view::npos) break;
    out.tags.emplace_back(text.substr(at + 1, end - at - 1));
    at = end + 1;
  }
  return out;
}

}  // namespace

bool Reading::has(std::string_view tag) const { return std::find(tags.begin(), tags.end(), tag) != tags.end(); }

struct Lexicon::Data {
  std::optional<FSTProcessor> analyser, generator;
  const LexiconTable* own = nullptr;  // set where there is an analyser
  std::map<std::string, std::vector<Reading>, std::less<>> known;
  std::string language;
  std::unique_ptr<ConstraintGrammar> grammar;  // made when it is first asked for
};

Lexicon::Lexicon(std::unique_ptr<Data> data) : data_(std::move(data)) {}
Lexicon::~Lexicon() = default;

std::unique_ptr<Lexicon> Lexicon::of(std::string_view language) {
  const Source* from = source(language);
  if (!from) return nullptr;
  auto data = std::make_unique<Data>();
  if (!load(data->analyser.emplace(), from->analyser)) return nullptr;
  if (!from->generator.empty() && !load(data->generator.emplace(), from->generator)) return nullptr;
  data->own = &LexiconTable::of(language);
  data->language = base_language(language);
  return std::unique_ptr<Lexicon>(new Lexicon(std::move(data)));
}

std::unique_ptr<Lexicon> Lexicon::none() { return std::unique_ptr<Lexicon>(new Lexicon(std::make_unique<Data>())); }

bool Lexicon::empty() const { return !data_->analyser; }

const std::vector<Reading>& Lexicon::readings(const std::string& word) {
  const auto [entry, is_new] = data_->known.try_emplace(word);
  if (is_new && data_->analyser) {
    const std::string all = through(*data_->analyser, word);
    for (std::size_t at = 0; at < all.size();) {
      const std::size_t end = std::min(all.find('/', at), all.size());
      entry->second.push_back(reading(std::string_view(all).substr(at, end - at)));
      at = end + 1;
    }
    for (const Reading& one : data_->own->readings(word)) {
      std::erase_if(entry->second, [&](const Reading& theirs) {
        return theirs.lemma != one.lemma && theirs.tags.front() == one.tags.front();
      });
      entry->second.push_back(one);
    }
  }
  return entry->second;
}

std::string Lexicon::inflect(std::string_view lemma, std::string_view tags) {
  if (std::string own = data_->own ? data_->own->inflect(lemma, tags) : std::string(); !own.empty()) return own;
  std::string form(lemma);
  for (std::size_t at = 0; at < tags.size();) {
    const std::size_t end = std::min(tags.find('.', at), tags.size());
    form += "<" + std::string(tags.substr(at, end - at)) + ">";
    at = end + 1;
  }
  std::string out = data_->generator ? through(*data_->generator, form) : std::string();
  out.resize(std::min(out.find('/'), out.size()));
  std::erase(out, kPostgenerator);
  return out;
}

ConstraintGrammar* Lexicon::grammar() {
  if (!data_->grammar) data_->grammar = ConstraintGrammar::of(data_->language);
  return data_->grammar.get();
}

std::string_view lexicon_package(std::string_view language) {
  const Source* from = source(language);
  return from ? from->package : std::string_view();
}

}  // namespace lectern
