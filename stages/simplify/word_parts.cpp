// English words and what they can be: the words of grammar from a table here, all others from the lexicon, and what it
// does not know from its beginning and ending. Never looks at a word's neighbours. Tested by words_test.cpp.
#include "stages/simplify/word_parts.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include "stages/simplify/words.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

struct Row {
  std::string_view words;
  std::uint32_t parts;
};

/// The words of grammar. A word in two rows can be both.
constexpr std::array kGrammar = {
    Row{"the a an my your his its our their every no", kDeterminer},
    Row{"this that these those some many most all each few several any both another one either neither such more less "
        "much enough fewer half",
        kDeterminer | kPronoun},
    Row{"none others something anything nothing everything someone anyone everyone nobody somebody anybody everybody "
        "it "
        "you there itself themselves himself herself ourselves itself mine ours theirs",
        kPronoun},
    Row{"more most less much enough there so yet too very quite rather almost nearly about only even also still just "
        "already often never always again then thus hence therefore however moreover furthermore instead besides "
        "meanwhile nevertheless nonetheless otherwise perhaps once twice ever soon now today here elsewhere together "
        "away back as such well",
        kAdverb},
    Row{"i we he she they", kSubject},
    Row{"me us him them", kObject},
    Row{"her", kObject | kDeterminer},
    Row{"of in on at by for with from into onto upon about between among amongst under over through throughout during "
        "against within without towards toward across behind beyond near despite per via above below along around "
        "beside besides concerning regarding including except inside outside unlike amid until till since before after "
        "as than like up down off out according due because alongside",
        kPreposition},
    Row{"and or but nor yet", kCoordinator},
    Row{"if whether because although though while whereas unless until till since before after when where as than once "
        "that lest whenever wherever provided so how why what",
        kSubordinator},
    Row{"who whom which that whose", kRelative},
    Row{"whose which", kDeterminer},
    Row{"to", kTo | kPreposition},
    Row{"not", kNot},
    Row{"will would can could may might must shall should cannot", kModal},
    Row{"is are was were am isn't aren't wasn't weren't", kBe},
    Row{"be", kInfinitive},
    Row{"been", kParticiple},
    Row{"being", kGerund},
    Row{"has had have hasn't haven't hadn't", kHave},
    Row{"have do", kInfinitive},
    Row{"does did do don't doesn't didn't", kDo},
    Row{"won't wouldn't can't couldn't mustn't shouldn't", kModal},
};

/// Words that the lexicon knows in more ways than are used, or not in the way that matters.
constexpr std::array kCorrected = {
    Row{"years days weeks months people women men children", kNoun | kPluralNoun},
    Row{"time way year number", kNoun},
    Row{"further", kAdjective | kAdverb},
    Row{"outside inside", kAdjective},
    Row{"least", kAdverb | kDeterminer},
    Row{"able unable likely unlikely", kAdjective},
    Row{"subject", kAdjective | kNoun | kPresent | kInfinitive},
    Row{"often alone", kAdverb},
    Row{"second", kAdjective | kAdverb | kNoun},
    Row{"focus", kNoun | kPresent | kInfinitive},
    Row{"provided lied", kPast | kParticiple},
};

const std::map<std::string_view, std::uint32_t>& grammar() {
  static const std::map<std::string_view, std::uint32_t> table = [] {
    std::map<std::string_view, std::uint32_t> out;
    const auto add = [&](const Row& row) {
      for (std::size_t at = 0; at < row.words.size();) {
        const std::size_t end = std::min(row.words.find(' ', at), row.words.size());
        out[row.words.substr(at, end - at)] |= row.parts;
        at = end + 1;
      }
    };
    for (const Row& row : kGrammar) add(row);
    for (const Row& row : kCorrected) add(row);
    return out;
  }();
  return table;
}

std::uint32_t parts_of(const Reading& reading) {
  const auto has = [&](std::string_view tag) { return reading.has(tag); };
  if (has("np")) return kProper;
  if (has("n")) return kNoun | (has("pl") ? kPluralNoun : 0u);
  if (has("adj")) return kAdjective;
  if (has("adv") || has("preadv") || has("cnjadv")) return kAdverb;
  if (has("det") || has("predet")) return kDeterminer;
  if (has("prn")) return kPronoun;
  if (has("pr")) return kPreposition;
  if (has("cnjcoo")) return kCoordinator;
  if (has("cnjsub")) return kSubordinator;
  if (has("num")) return kNumber;
  if (!has("vblex")) return 0;
  if (has("inf")) return kInfinitive;
  if (has("past")) return kPast;
  if (has("pp")) return kParticiple;
  if (has("ger") || has("pprs") || has("subs")) return kGerund;
  if (has("pres")) return has("p3") ? kPresentS : kPresent;
  return 0;  // imperatives are plain forms too
}

std::uint32_t looked_up(const std::string& word, Lexicon& lexicon) {
  std::uint32_t out = 0;
  for (const Reading& reading : lexicon.readings(word)) out |= parts_of(reading);
  return out;
}

struct Ending {
  std::string_view text;
  std::uint32_t parts;
};

/// The first that fits decides.
constexpr std::array kEndings = {
    Ending{"isations", kNoun | kPluralNoun},
    Ending{"tions", kNoun | kPluralNoun},
    Ending{"sions", kNoun | kPluralNoun},
    Ending{"ments", kNoun | kPluralNoun},
    Ending{"ities", kNoun | kPluralNoun},
    Ending{"isms", kNoun | kPluralNoun},
    Ending{"ists", kNoun | kPluralNoun},
    Ending{"tion", kNoun},
    Ending{"sion", kNoun},
    Ending{"ment", kNoun},
    Ending{"ness", kNoun},
    Ending{"ity", kNoun},
    Ending{"ism", kNoun},
    Ending{"ist", kNoun | kAdjective},
    Ending{"ance", kNoun},
    Ending{"ence", kNoun},
    Ending{"ship", kNoun},
    Ending{"ly", kAdverb},
    Ending{"ive", kAdjective},
    Ending{"al", kAdjective | kNoun},
    Ending{"ous", kAdjective},
    Ending{"ful", kAdjective},
    Ending{"less", kAdjective},
    Ending{"ic", kAdjective},
    Ending{"able", kAdjective},
    Ending{"ible", kAdjective},
    Ending{"ises", kPresentS},
    Ending{"izes", kPresentS},
    Ending{"ifies", kPresentS},
    Ending{"ates", kPresentS | kNoun | kPluralNoun},
    Ending{"ise", kInfinitive | kPresent},
    Ending{"ize", kInfinitive | kPresent},
    Ending{"ify", kInfinitive | kPresent},
    Ending{"ate", kInfinitive | kPresent | kAdjective},
    Ending{"ing", kGerund | kNoun},
    Ending{"ed", kPast | kParticiple},
    Ending{"ss", kNoun},
    Ending{"us", kNoun},
    Ending{"is", kNoun},
    Ending{"s", kNoun | kPluralNoun | kPresentS},
};

constexpr std::array<std::string_view, 17> kPrefixes = {"counter", "inter", "super", "under", "over", "anti",
                                                        "semi",    "self",  "post",  "mis",   "dis",  "non",
                                                        "pre",     "out",   "de",    "re",    "un"};
constexpr std::size_t kShortRest = 4;  // letters that must stand after a prefix

std::uint32_t guessed(const std::string& lower, bool capital, Lexicon& lexicon) {
  if (const std::size_t hyphen = lower.rfind('-'); hyphen != std::string::npos && hyphen + 1 < lower.size()) {
    const std::uint32_t last = word_parts(lower.substr(hyphen + 1), lower.substr(hyphen + 1), false, lexicon);
    const std::string first = lower.substr(0, hyphen);
    if (first == "re" || first == "co" || first == "pre") return last;  // "re-examine", "co-operates"
    if (last & kNoun) return (last & (kNoun | kPluralNoun)) | (last & kPluralNoun ? 0u : kAdjective);
    return kAdjective;  // "worker-led", "well-known"
  }
  for (const std::string_view prefix : kPrefixes)
    if (lower.starts_with(prefix) && lower.size() >= prefix.size() + kShortRest)
      if (const std::uint32_t rest = looked_up(lower.substr(prefix.size()), lexicon))
        return rest & kPresentS ? rest | kNoun | kPluralNoun : rest;  // "interconnects" may be things
  if (capital) return kProper;
  for (const Ending& ending : kEndings)
    if (lower.size() > ending.text.size() + 2 && lower.ends_with(ending.text)) return ending.parts;
  return kNoun | kAdjective;
}

/// "NGOs", "VMs": several of what a short form names.
bool is_plural_short_form(std::string_view text) {
  if (text.size() < 3 || text.back() != 's') return false;
  return std::all_of(text.begin(), text.end() - 1, [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

std::uint32_t word_parts(const std::string& text, const std::string& lower, bool capital, Lexicon& lexicon) {
  if (text == "US" || text == "WHO" || text == "IT") return kProper;
  if (std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) return kNumber;
  if (const auto row = grammar().find(lower); row != grammar().end()) {
    const bool noun = lower == "may" && capital;  // the month
    return noun ? row->second | kProper : row->second;
  }
  if (is_plural_short_form(text)) return kNoun | kPluralNoun | kProper;
  const std::uint32_t small = looked_up(lower, lexicon);
  std::uint32_t out = small;
  if (capital) out |= kProper | looked_up(text, lexicon);
  if (small == 0 && (!capital || out == kProper)) out |= guessed(lower, capital, lexicon);
  return out;
}

}  // namespace lectern
