// Writes measures as JSON. Never measures by itself. Tested by tests/measure.sh and tests/plain.sh.
#include "output/measures_json.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "stages/simplify/passives.h"
#include "stages/simplify/word_frequency.h"

namespace lectern {
namespace {

using Json = nlohmann::ordered_json;

double tenths(double value) { return std::round(value * 10) / 10; }
double thousandths(double value) { return std::round(value * 1000) / 1000; }

Json json_of(const Measures& m, const std::string& language) {
  Json out{{"sentences", m.sentences},
           {"words", m.words},
           {"words_a_sentence", tenths(m.words_a_sentence())},
           {"longest_sentence", m.longest},
           {"longest_paragraph", m.longest_paragraph}};
  if (knows_passives(language)) {
    out["passive_sentences"] = m.passives;
    out["share_of_passives"] = thousandths(m.share_of_passives());
  }
  if (has_word_list(language)) {
    out["rare_words"] = m.rare_words;
    out["share_of_rare_words"] = thousandths(m.share_of_rare_words());
  }
  out["scores"] = Json::object();
  for (const Score& score : scores(m, language)) out["scores"][std::string(score.name)] = tenths(score.value);
  return out;
}

Json json_of(const DocumentMeasures& m, const std::string& language) {
  Json out{{"measures", json_of(m.all, language)}, {"sections", Json::array()}};
  for (const SectionMeasures& s : m.sections)
    out["sections"].push_back(
        {{"heading", s.heading}, {"level", s.level}, {"measures", json_of(s.measures, language)}});
  return out;
}

std::string text_of(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

}  // namespace

std::string measures_json(const DocumentMeasures& measures, const std::string& language) {
  return text_of(json_of(measures, language));
}

std::string measures_json(const EditionMeasures& measures, const std::string& language) {
  return text_of({{"language", language},
                  {"original", json_of(measures.original, language)},
                  {"plain", json_of(measures.plain, language)}}) +
         "\n";
}

}  // namespace lectern
