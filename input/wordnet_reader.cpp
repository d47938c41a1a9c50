// Looks words up in WordNet's index files by halving, and reads their senses from its data files. Never loads a file
// whole, never follows a pointer to another word. Tested by wordnet_reader_test.cpp.
#include "input/wordnet_reader.h"

#include <array>
#include <charconv>
#include <fstream>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "stages/repair/languages.h"

namespace fs = std::filesystem;

namespace lectern {
namespace {

constexpr const char* kInstalled = "/usr/share/wordnet";
/// Numbers of WordNet's own files of nouns: people; animals, artefacts, parts of bodies, food, plants, substances.
constexpr std::string_view kPersons = "18", kThings = "05 06 08 13 20 27";
constexpr std::size_t kLongestWord = 80;  // bytes

struct PartOfSpeech {
  const char* name;  // of its files
  WordUse use;
  std::string_view kinds;  // digits in keys of senses: 3 and 5 are adjectives
};
constexpr std::array kParts = {PartOfSpeech{"noun", WordUse::noun, "1"}, PartOfSpeech{"verb", WordUse::verb, "2"},
                               PartOfSpeech{"adj", WordUse::adjective, "35"},
                               PartOfSpeech{"adv", WordUse::adverb, "4"}};

struct Files {
  std::array<std::ifstream, kParts.size()> index, data;
  std::ifstream counts;
};

std::vector<std::string> fields(const std::string& line) {
  std::vector<std::string> out;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = std::min(line.find(' ', at), line.size());
    if (end > at) out.push_back(line.substr(at, end - at));
    at = end + 1;
  }
  return out;
}

long number(std::string_view text, int base = 10) {
  long out = 0;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), out, base);
  return error == std::errc() && stop == text.data() + text.size() ? out : -1;
}

/// Puts the file to the first line that is not below `key`. Its lines are in the order of their bytes.
void seek(std::ifstream& file, const std::string& key) {
  file.clear();
  file.seekg(0, std::ios::end);
  std::streamoff low = 0, high = file.tellg();  // the line begins at `low` or between
  std::string line;
  while (low < high) {
    const std::streamoff middle = low + (high - low) / 2;
    file.clear();
    file.seekg(middle > 0 ? middle - 1 : 0);
    if (middle > 0) std::getline(file, line);  // to the first line that begins at `middle` or behind
    const std::streamoff begin = middle > 0 ? std::streamoff(file.tellg()) : 0;
    if (begin < 0 || begin >= high || !std::getline(file, line) || !(line < key)) {
      high = middle;
    } else {
      low = file.tellg();
      if (low < 0) break;
    }
  }
  file.clear();
  file.seekg(low < 0 ? high : low);
}

/// How often each sense was met, by its number.
std::vector<int> counts_of(Files& files, const std::string& lemma, std::string_view kinds) {
  std::vector<int> out;
  const std::string start = lemma + "%";
  seek(files.counts, start);
  for (std::string line; std::getline(files.counts, line) && line.starts_with(start);) {
    const std::vector<std::string> f = fields(line);
    if (f.size() != 3 || kinds.find(line[start.size()]) == std::string_view::npos) continue;
    const long sense = number(f[1]), count = number(f[2]);
    if (sense < 1 || sense > 1000 || count < 0) continue;
    out.resize(std::max(out.size(), static_cast<std::size_t>(sense)));
    out[static_cast<std::size_t>(sense) - 1] = static_cast<int>(count);
  }
  return out;
}

/// The meaning without its examples.
std::optional<Sense> sense_at(std::ifstream& data, long offset, const std::string& lemma) {
  data.clear();
  data.seekg(offset);
  std::string line;
  if (!std::getline(data, line)) return std::nullopt;
  const std::size_t bar = line.find(" | ");
  const std::vector<std::string> f = fields(line.substr(0, bar));
  if (bar == std::string::npos || f.size() < 6) return std::nullopt;
  const long words = number(f[3], 16);
  bool small = false;  // as it is written in a sentence
  for (long i = 0; i < words && 4 + 2 * static_cast<std::size_t>(i) < f.size(); ++i) {
    std::string word = f[4 + 2 * static_cast<std::size_t>(i)];
    if (word.ends_with(")")) word.resize(word.rfind('('));  // "asleep(p)": where an adjective stands
    small = small || word == lemma;
  }
  const SenseKind kind = !small                                    ? SenseKind::name
                         : f[1] == kPersons                        ? SenseKind::person
                         : kThings.find(f[1]) != std::string::npos ? SenseKind::thing
                                                                   : SenseKind::other;
  std::string meaning = line.substr(bar + 3);
  meaning.resize(std::min(meaning.find("; \""), meaning.size()));
  while (!meaning.empty() && (meaning.back() == ' ' || meaning.back() == ';')) meaning.pop_back();
  if (meaning.empty()) return std::nullopt;
  return Sense{WordUse::noun, std::move(meaning), 0, kind};
}

std::vector<Sense> senses_of(Files& files, std::string lemma) {
  std::vector<Sense> out;
  if (lemma.empty() || lemma.size() > kLongestWord) return out;
  for (char& c : lemma) c = c == ' ' ? '_' : c;
  for (std::size_t part = 0; part < kParts.size(); ++part) {
    seek(files.index[part], lemma + " ");
    std::string line;
    if (!std::getline(files.index[part], line) || !line.starts_with(lemma + " ")) continue;
    // lemma pos synset_cnt p_cnt [ptr_symbol...] sense_cnt tagsense_cnt synset_offset...
    const std::vector<std::string> f = fields(line);
    const long senses = f.size() > 2 ? number(f[2]) : 0;
    if (senses < 1 || static_cast<std::size_t>(senses) > f.size()) continue;
    const std::vector<int> counts = counts_of(files, lemma, kParts[part].kinds);
    for (std::size_t i = 0; i < static_cast<std::size_t>(senses); ++i) {
      const long offset = number(f[f.size() - static_cast<std::size_t>(senses) + i]);
      auto sense = offset < 0 ? std::nullopt : sense_at(files.data[part], offset, lemma);
      if (!sense) continue;
      sense->use = kParts[part].use;
      sense->count = i < counts.size() ? counts[i] : 0;
      out.push_back(std::move(*sense));
    }
  }
  return out;
}

}  // namespace

Dictionary open_wordnet(const fs::path& folder) {
  const auto files = std::make_shared<Files>();
  for (std::size_t part = 0; part < kParts.size(); ++part) {
    files->index[part].open(folder / (std::string("index.") + kParts[part].name), std::ios::binary);
    files->data[part].open(folder / (std::string("data.") + kParts[part].name), std::ios::binary);
    if (!files->index[part] || !files->data[part]) return {};
  }
  files->counts.open(folder / "cntlist.rev", std::ios::binary);
  if (!files->counts) return {};
  return [files](const std::string& lemma) { return senses_of(*files, lemma); };
}

bool has_dictionary(std::string_view language) { return base_language(language) == "en"; }

Dictionary open_dictionary(std::string_view language) {
  return has_dictionary(language) ? open_wordnet(kInstalled) : Dictionary();
}

}  // namespace lectern
