// Makes the guard's tables ready. Tested by guard_language_test.cpp: every row can be read.
#include "stages/simplify/guard_language.h"

#include <algorithm>
#include <map>

#include "stages/repair/languages.h"
#include "stages/simplify/table_texts.h"

namespace lectern {

namespace {

constexpr const GuardWords* kTables[] = {&kCatalanGuardWords, &kEnglishGuardWords, &kFrenchGuardWords,
                                         &kGermanGuardWords,  &kItalianGuardWords, &kPortugueseGuardWords,
                                         &kRussianGuardWords, &kSpanishGuardWords};

/// What stands between separators, without spaces around it; nothing for empty parts.
std::vector<std::string> parts(std::string_view text, char separator) {
  std::vector<std::string> out;
  for (const std::string& part : split(text, separator)) {
    const std::size_t begin = part.find_first_not_of(' '), end = part.find_last_not_of(' ');
    if (begin != part.npos) out.emplace_back(part.substr(begin, end + 1 - begin));
  }
  return out;
}

std::unordered_set<std::string> set_of(std::string_view words) {
  const std::vector<std::string> all = parts(words, ' ');
  return {all.begin(), all.end()};
}

PhraseEffect effect_of(std::string text) {
  PhraseEffect out;
  if (text.back() == '?') out.demanded = false, text.pop_back();
  for (const std::string& name : parts(text, '/')) out.classes.push_back(guard_class(name));
  return out;
}

/// The words of a phrase as a text has them: "peut-être" is three tokens.
std::vector<std::string> phrase_words(const std::string& phrase) {
  std::vector<std::string> out;
  for (const std::string& word : parts(phrase, ' ')) {
    const std::size_t first = out.size();
    for (std::string& piece : parts(word, '-')) {
      if (out.size() > first) out.emplace_back("-");
      out.push_back(std::move(piece));
    }
  }
  return out;
}

void add_phrases(GuardLanguage& language, std::string_view table, std::string_view backward) {
  const std::vector<std::string> behind = parts(backward, '|');
  for (const std::string& line : parts(table, '\n')) {
    const std::size_t sign = line.find(" =");
    std::vector<PhraseEffect> effects;
    for (const std::string& effect : parts(std::string_view(line).substr(sign + 2), ' '))
      if (effect != "-") effects.push_back(effect_of(effect));
    for (const std::string& phrase : parts(std::string_view(line).substr(0, sign), '|')) {
      GuardPhrase row{phrase_words(phrase), effects, std::find(behind.begin(), behind.end(), phrase) != behind.end()};
      language.phrases[row.words.front()].push_back(std::move(row));
    }
  }
  for (auto& [first, rows] : language.phrases)
    std::stable_sort(rows.begin(), rows.end(),
                     [](const GuardPhrase& a, const GuardPhrase& b) { return a.words.size() > b.words.size(); });
}

void add_opposites(GuardLanguage& language, std::string_view table) {
  int line_number = 0;
  for (const std::string& line : parts(table, '\n')) {
    int place = 0;
    const bool ordered = line[0] == '=';
    if (ordered) language.ordered.insert(line_number);
    for (const std::string& words : parts(std::string_view(line).substr(ordered ? 1 : 0), '|')) {
      for (const std::string& word : parts(words, ' ')) language.opposites[word].emplace_back(line_number, place);
      ++place;
    }
    ++line_number;
  }
}

GuardLanguage ready(const GuardWords& words) {
  GuardLanguage out;
  out.code = words.code, out.english = words.code == "en", out.free_order = words.free_order;
  out.decimal_comma = words.decimal_comma, out.nouns_capital = words.nouns_capital;
  add_phrases(out, words.phrases, words.backward);
  add_opposites(out, words.opposites);
  for (const std::string& line : parts(words.numbers, '\n'))
    if (const auto row = parts(line, ' '); row.size() == 2) out.numbers[row[0]] = row[1];
  for (const std::string& line : parts(words.units, '\n'))
    for (const std::string& form : parts(line, ' ')) out.units[form] = parts(line, ' ').front();
  const std::vector<std::string> forms = parts(words.irregular, ' ');
  for (std::size_t i = 0; i + 1 < forms.size(); i += 2) out.irregular[forms[i]] = forms[i + 1];
  out.function = set_of(words.function), out.light = set_of(words.light), out.dates = set_of(words.dates);
  out.inverted = set_of(words.inverted), out.spans = set_of(words.spans), out.diminishing = set_of(words.diminishing);
  out.rates = set_of(words.rates), out.agent = set_of(words.agent);
  for (const std::string& mark : parts(words.future, ' ')) out.future.push_back(parts(mark, '+'));
  for (const std::string& mark : parts(words.past, ' ')) out.past.push_back(parts(mark, '+'));
  out.relatives = set_of(words.relatives), out.than = set_of(words.than), out.more = parts(words.more, ' ');
  out.negator = set_of(words.negator), out.endings = parts(words.endings, ' ');
  out.without = set_of(words.without), out.with = set_of(words.with);
  out.prepositions = set_of(words.prepositions), out.coordinators = set_of(words.coordinators);
  return out;
}

}  // namespace

const std::vector<GuardClass>& guard_classes() {
  static const std::vector<GuardClass> all = {
      {"neg", "negation"},         {"oblige", "modal"},        {"should", "modal"},       {"permit", "modal"},
      {"possible", "modal"},       {"will", "modal"},          {"would", "modal"},        {"forbid", "modal"},
      {"likely", "hedge"},         {"seems", "hedge"},         {"alleged", "hedge"},      {"about", "hedge"},
      {"nearly", "hedge"},         {"barely", "hedge"},        {"all", "quantifier"},     {"some", "quantifier"},
      {"most", "quantifier"},      {"many", "quantifier"},     {"few", "quantifier"},     {"any", "quantifier"},
      {"both", "quantifier"},      {"only", "quantifier"},     {"atleast", "quantifier"}, {"atmost", "quantifier"},
      {"morethan", "quantifier"},  {"lessthan", "quantifier"}, {"always", "quantifier"},  {"often", "quantifier"},
      {"sometimes", "quantifier"}, {"rarely", "quantifier"},   {"usually", "quantifier"}, {"within", "quantifier"},
      {"latest", "quantifier"},    {"except", "quantifier"},   {"if", "condition"},       {"when", "condition"},
      {"until", "condition"},      {"whether", "condition"},   {"cause", "condition"},    {"contrast", "condition"},
      {"before", "condition"},     {"after", "condition"},     {"instead", "condition"},  {"also", "condition"},
      {"free", "quantifier"},      {"slightly", "hedge"},      {"equal", "quantifier"},   {"ongoing", "tense"},
      {"part", "quantifier"},      {"intent", "condition"},    {"principle", "hedge"},
  };
  return all;
}

int guard_class(std::string_view name) {
  static const std::unordered_map<std::string_view, int> numbers = [] {
    std::unordered_map<std::string_view, int> out;
    for (const GuardClass& c : guard_classes()) out.emplace(c.name, static_cast<int>(out.size()));
    return out;
  }();
  const auto found = numbers.find(name);
  return found == numbers.end() ? -1 : found->second;
}

const GuardLanguage& guard_language(std::string_view language) {
  static const std::map<std::string, GuardLanguage, std::less<>> all = [] {
    std::map<std::string, GuardLanguage, std::less<>> out;
    for (const GuardWords* words : kTables) out.emplace(std::string(words->code), ready(*words));
    return out;
  }();
  static const GuardLanguage none;
  const auto found = all.find(base_language(language));
  return found == all.end() ? none : found->second;
}

}  // namespace lectern
