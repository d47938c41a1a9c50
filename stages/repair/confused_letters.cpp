// Rule: letters that were read for others like them ("lan" for "Ian", "govemment"). A word is read anew only when
// neither the dictionary nor the document knows it, and one other reading stands out: by the document's own words, by
// the engine's other readings, or by the dictionary alone where the engine was in doubt. Never touches a word with a
// digit, an address, a word cut by a line end, or a name (a capital in mid-sentence) that the document does not spell
// so elsewhere. What was read stays with the word (Span::read). Tested by confused_letters_test.cpp.
#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "stages/repair/confusions.h"
#include "stages/repair/languages.h"
#include "stages/repair/rules.h"
#include "stages/repair/url_syntax.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

// Confidences of the engine from which a reading is left, by who speaks against it. Letters of one stroke look the same
// in many faces: the engine is sure of them without reason.
constexpr double kAgainstDocument = 0.97, kAgainstStrokes = 0.97, kAgainstEngine = 0.95, kAgainstDictionary = 0.85;
// How sure the change is.
constexpr double kByDocument = 0.95, kByStrokes = 0.9, kByEngine = 0.9, kByDictionary = 0.8;
constexpr std::size_t kLeast = 3;  // letters of a word: shorter ones have too many neighbours
constexpr std::size_t kLeastByDictionary = 5;
constexpr int kDocumentHas = 2;           // readings of a word that make it one of the document's
constexpr std::size_t kLongestRoman = 5;  // strokes

struct Reading {
  std::u32string word;
  double confidence = 0;
  const char* witness = "";
};

bool spelt(char32_t c) {
  return is_letter(c) || is_mark(c) || is_hyphen(c) || c == '\'' || c == 0x2019 || c == '|' || c == '!' || c == '[' ||
         c == ']';
}

bool ends_sentence(std::u32string_view text) {
  std::size_t end = text.size();
  while (end > 0 &&
         (is_space(text[end - 1]) || text[end - 1] == 0x201D || text[end - 1] == 0xBB || text[end - 1] == '"'))
    --end;
  return end > 0 && (text[end - 1] == '.' || text[end - 1] == '?' || text[end - 1] == '!');
}

class Reader {
 public:
  explicit Reader(RepairContext& context) : context_(context), sure_(context.sure_words()) {}

  void line(Line& line) {
    const bool after_hyphen = std::exchange(cut_, is_hyphen(text_of(line).back()));
    std::optional<bool> own;
    for (std::size_t i = 0; i < line.spans.size(); ++i) {
      Span& span = line.spans[i];
      const ReadWord* word = read_word(context_.layout, line, span);
      if (!word || span.raise != 0 || !stands_alone(line, i) || (i == 0 && after_hyphen) ||
          (i + 1 == line.spans.size() && cut_))
        continue;
      const Core core = core_of(span.text);
      std::optional<Reading> reading = lone_stroke(line, i, core);
      if (!reading && !core.empty()) {
        const std::u32string printed(core.of(span.text));
        reading = roman(printed, word->confidence);
        if (!reading && may_be_misread(printed, span)) {
          if (!own) own = context_.in_own_language(line);
          if (*own) reading = best(printed, *word, i == 0 || ends_sentence(line.spans[i - 1].text));
        }
      }
      if (reading) change(line, span, core, *reading);
    }
  }

 private:
  RepairContext& context_;
  const SureWords& sure_;
  std::unordered_map<std::u32string, bool> known_;
  bool cut_ = false;  // the line before ends with a hyphen

  bool in_dictionary(const std::u32string& word) {
    const auto [row, is_new] = known_.try_emplace(word, false);
    if (is_new) row->second = context_.dictionary().knows(word);
    return row->second;
  }

  /// The dictionary has it, or all of its parts ("day-centre", "operator's").
  bool spelt_right(const std::u32string& word) {
    if (in_dictionary(word)) return true;
    std::size_t parts = 0, at = 0;
    for (std::size_t end; at <= word.size(); at = end + 1) {
      end = at;
      while (end < word.size() && !is_hyphen(word[end]) && word[end] != '\'' && word[end] != 0x2019) ++end;
      if (end - at > 2 && !in_dictionary(word.substr(at, end - at))) return false;
      ++parts;
    }
    return parts > 1;
  }

  bool known(const std::u32string& word) { return sure_.count(word) >= kDocumentHas || spelt_right(word); }

  bool may_be_misread(const std::u32string& word, const Span& span) {
    return word.size() >= kLeast && std::all_of(word.begin(), word.end(), spelt) &&
           std::none_of(word.begin(), word.end(), is_cjk) && !part_of_address(span.text) &&
           context_.dictionary().present() && !known(word);
  }

  /// "| can", "l can": the English pronoun, which no other word of one letter looks like.
  std::optional<Reading> lone_stroke(const Line& line, std::size_t at, const Core& core) const {
    std::u32string_view token = line.spans[at].text;
    while (!token.empty() && is_space(token.back())) token.remove_suffix(1);
    const bool bar = core.empty() && !token.empty() && token.back() == '|' && token.find(U'|') + 1 == token.size();
    if (!bar && core.of(token) != U"l") return {};
    if (base_language(context_.language()) != "en" || at + 1 >= line.spans.size()) return {};
    const Span& next = line.spans[at + 1];
    const Core after = core_of(next.text);
    const bool follows = next.gap_before == false && after.begin == 0 && after.end > 1 && is_lower(next.text[0]);
    if (!follows || (at > 0 && (is_digit(line.spans[at - 1].text.front()) || line.spans[at].gap_before))) return {};
    if (!bar && (core.begin + 1 != core.end || token.size() > core.end)) return {};
    return Reading{U"I", kByStrokes, "shape of the letter"};
  }

  /// "Il." where the language has no such word.
  std::optional<Reading> roman(const std::u32string& word, double confidence) {
    if (word.size() < 2 || word.size() > kLongestRoman || word.front() != 'I' || confidence >= 1) return {};
    if (word.find_first_not_of(U"Il") != word.npos || word.find(U'l') == word.npos) return {};
    const std::u32string numeral(word.size(), U'I');
    if (roman_value(numeral) == 0 || !context_.dictionary().present() || in_dictionary(word)) return {};
    return Reading{numeral, kByStrokes, "shape of the letter"};
  }

  std::optional<Reading> best(const std::u32string& word, const ReadWord& read, bool opens) {
    const bool capitals = std::any_of(word.begin() + 1, word.end(), is_upper);
    const bool name = capitals || (is_upper(word[0]) && !opens);
    std::vector<Reading> found;
    const auto weigh = [&](const std::u32string& other, bool of_engine) {
      if (other.size() < 2 ||
          std::any_of(found.begin(), found.end(), [&](const Reading& r) { return r.word == other; }))
        return;
      if (!std::all_of(other.begin(), other.end(),
                       [](char32_t c) { return spelt(c) && c != '|' && c != '!' && c != '[' && c != ']'; }))
        return;
      const bool strokes = same_strokes(word, other);
      if (sure_.exact(other) >= kDocumentHas && read.confidence < kAgainstDocument)
        found.push_back({other, kByDocument, "document"});
      else if (name || !in_dictionary(other)) return;
      else if (strokes && read.confidence < kAgainstStrokes)
        found.push_back({other, kByStrokes, "shape of the letter"});
      else if (of_engine && read.confidence < kAgainstEngine) found.push_back({other, kByEngine, "engine"});
      else if (word.size() >= kLeastByDictionary && read.confidence < kAgainstDictionary && !is_upper(word[0]))
        found.push_back({other, kByDictionary, "dictionary"});
    };
    for (const Alternative& a : read.alternatives) {
      const std::u32string text = to_utf32(a.text);
      weigh(std::u32string(core_of(text).of(text)), true);
    }
    if (const std::u32string one = in_one_alphabet(word); !one.empty()) weigh(one, true);
    for (const std::u32string& other : other_readings(word)) weigh(other, false);
    std::stable_sort(found.begin(), found.end(),
                     [](const Reading& a, const Reading& b) { return a.confidence > b.confidence; });
    if (found.empty() || (found.size() > 1 && found[1].confidence == found[0].confidence)) return {};
    return found[0];
  }

  void change(Line& line, Span& span, Core core, const Reading& reading) {
    std::u32string read = span.text;
    while (is_space(read.back())) read.pop_back();
    if (core.empty()) core = {read.size() - 1, read.size()};
    context_.editor.edit({&line}, reading.confidence, reading.witness, [&] {
      span.text.replace(core.begin, core.end - core.begin, reading.word);
      if (span.read.empty()) span.read = read;
      span.rule = "confused_letters", span.confidence = reading.confidence;
    });
  }
};

}  // namespace

void confused_letters(RepairContext& context) {
  Reader reader(context);
  for_each_read_line(context.layout, [&](Line& line) { reader.line(line); });
}

}  // namespace lectern
