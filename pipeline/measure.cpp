// Reads a document and measures it. Runs in a worker; never writes a file. Tested by tests/measure.sh.
#include "pipeline/measure.h"

#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "output/measures_json.h"
#include "output/plain_edition.h"
#include "pipeline/edits_file.h"
#include "stages/error.h"
#include "stages/simplify/measures.h"
#include "stages/simplify/passives.h"
#include "stages/simplify/word_frequency.h"

namespace lectern {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kHeadingShown = 40;  // bytes at most of a heading in the table

std::string number(double value, int decimals) {
  char out[32];
  std::snprintf(out, sizeof out, "%.*f", decimals, value);
  return out;
}

/// How much room a text takes: bytes that go on a character take none.
std::size_t room(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string right(const std::string& text, std::size_t width) {
  return std::string(width - std::min(width, room(text)), ' ') + text;
}

std::size_t column(const Score& score) { return std::max<std::size_t>(room(score.name), 6) + 2; }

/// As much of a heading as has room, cut between characters.
std::string shown(const std::string& heading) {
  std::size_t end = std::min(heading.size(), kHeadingShown);
  while (end < heading.size() && (static_cast<unsigned char>(heading[end]) & 0xC0) == 0x80) --end;
  return heading.substr(0, end) + (end < heading.size() ? "…" : "");
}

/// "-" where nothing is known.
std::string percent(bool known, double share) { return known ? number(100 * share, 0) + "%" : "-"; }

std::string row(const Measures& m, const std::string& language, const std::string& title) {
  std::string out = "  " + right(std::to_string(m.words), 7) + right(number(m.words_a_sentence(), 1), 9) +
                    right(std::to_string(m.longest), 9) +
                    right(percent(knows_passives(language), m.share_of_passives()), 10) +
                    right(percent(has_word_list(language), m.share_of_rare_words()), 7);
  for (const Score& score : scores(m, language)) out += right(number(score.value, 1), column(score));
  return out + "  " + title + "\n";
}

std::string table(const std::string& name, const DocumentMeasures& m, const std::string& language) {
  std::string out = name + " (" + language + ")\n    words  average  longest  passives   rare";
  for (const Score& score : scores(m.all, language)) out += right(std::string(score.name), column(score));
  out += "\n" + row(m.all, language, "all");
  for (const SectionMeasures& s : m.sections)
    out += row(s.measures, language, s.heading.empty() ? "(before the first heading)" : shown(s.heading));
  return out;
}

}  // namespace

std::string measure(const std::filesystem::path& input, const ConvertOptions& options, const Progress& progress) {
  Record record;
  std::optional<PageSource> source;
  std::vector<SeenPage> seen;
  const Edits edits = read_edits(options.edits, input, options.name, options.final_folder);
  const Document document = text_alone(read_document(input, options, edits, progress, source, seen, record));
  progress("measuring");
  const DocumentMeasures m = measure_document(document);
  const Json measured = Json::parse(measures_json(m, document.language));
  Json out{{"title", document.title}, {"language", document.language}};
  out.update(measured);
  out["text"] =
      m.all.words > 0 ? table(input.string(), m, document.language) : input.string() + "\n  has no running text\n";
  return out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace lectern
