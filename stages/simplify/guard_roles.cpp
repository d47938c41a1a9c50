// Who does it, told by other means than order: a passive's agent that has given way to somebody else, a German passive
// that became active with its subject as the doer, Russian endings that changed hands. Tested by guard_pairs_test.cpp.
#include <algorithm>
#include <map>
#include <set>

#include "stages/simplify/guard_checks.h"
#include "stages/simplify/guard_language.h"

namespace lectern {

namespace {

constexpr std::size_t kAgentWords = 3;  // words of content at most that name an agent

using Kind = GuardToken::Kind;
using Stems = std::set<std::string>;

/// "X was V by Y": what it is done to, the verb, and who does it.
struct Passive {
  Stems subject, agent;
  std::string verb;  // empty: it stands behind the agent, as in German
  int sentence = 0;
};

/// The words from the preposition on that name the agent; empty: a date or a number, or nobody.
Stems agent_behind(const GuardText& text, std::size_t by) {
  Stems out;
  for (std::size_t i = by + 1; i < text.tokens.size() && text.tokens[i].sentence == text.tokens[by].sentence; ++i) {
    const GuardToken& t = text.tokens[i];
    if (t.kind == Kind::number || text.language->dates.contains(t.word)) return out;
    if (t.kind == Kind::sign && t.text != "-") break;
    if (!out.empty() && (!t.content || out.size() == kAgentWords)) break;
    if (counts(t)) out.insert(t.stem);
  }
  return out;
}

std::vector<Passive> passives(const GuardText& text) {
  std::vector<Passive> out;
  Passive now{.sentence = -1};
  bool be = false;
  for (std::size_t i = 0; i < text.tokens.size(); ++i) {
    const GuardToken& t = text.tokens[i];
    if (t.sentence != now.sentence || (t.kind == Kind::sign && t.text != "-"))
      now = Passive{.sentence = t.sentence}, be = false;
    if (t.stem == "be") be = true, now.verb.clear();
    else if (!be && counts(t)) now.subject.insert(t.stem);
    else if (be && counts(t)) now.verb = t.stem;
    if (!be || !text.language->agent.contains(t.word) || now.subject.empty()) continue;
    now.agent = agent_behind(text, i);
    if (!now.agent.empty()) out.push_back(now);
    be = false;
  }
  return out;
}

/// The words of content before a place in its sentence, and whether a passive stands among them.
Stems words_before(const GuardText& text, std::size_t at, bool& be) {
  Stems out;
  for (std::size_t i = at; i-- > 0 && text.tokens[i].sentence == text.tokens[at].sentence;) {
    be = be || text.tokens[i].stem == "be";
    if (counts(text.tokens[i])) out.insert(text.tokens[i].stem);
  }
  return out;
}

bool stands(const GuardText& text, const std::string& stem) {
  return std::any_of(text.tokens.begin(), text.tokens.end(),
                     [&](const GuardToken& t) { return counts(t) && t.stem == stem; });
}

/// "by hand": it stands behind the preposition still.
bool is_named(const GuardText& text, const Stems& agent, int sentence) {
  for (std::size_t i = 0; i < text.tokens.size(); ++i)
    if (text.tokens[i].sentence == sentence && text.language->agent.contains(text.tokens[i].word))
      for (const std::string& stem : agent_behind(text, i))
        if (agent.contains(stem)) return true;
  return false;
}

/// "Men whom she hired threatened him": now that she did it, he is still whom it is done to, and the men are not before
/// the verb.
bool other_agent(const GuardText& before, const Passive& p, const GuardText& after) {
  for (std::size_t i = 0; i < after.tokens.size(); ++i) {
    if (!counts(after.tokens[i]) || after.tokens[i].stem != p.verb) continue;
    bool be = false;
    const Stems doers = words_before(after, i, be);
    if (be || doers.empty() || is_named(after, p.agent, after.tokens[i].sentence)) continue;
    const auto any = [&](const Stems& of) {
      return std::any_of(doers.begin(), doers.end(), [&](const std::string& s) { return of.contains(s); });
    };
    if (any(p.agent) || any(p.subject)) continue;
    if (std::any_of(doers.begin(), doers.end(), [&](const std::string& s) { return stands(before, s); })) return true;
  }
  return false;
}

std::size_t first_of(const GuardText& text, int sentence, const Stems& stems) {
  std::size_t i = 0;
  while (i < text.tokens.size() &&
         !(text.tokens[i].sentence == sentence && counts(text.tokens[i]) && stems.contains(text.tokens[i].stem)))
    ++i;
  return i;
}

/// German: whom it was done to opens the sentence still, no "von" and no "wurde" is there, and no "den".
bool does_it_now(const Passive& p, const GuardText& after) {
  static const std::set<std::string_view> kObjects = {"den", "dem", "einen", "einem", "ihn", "ihm", "ihnen", "diesen"};
  for (int s = 0; s < after.sentences; ++s) {
    const std::size_t x = first_of(after, s, p.subject), y = first_of(after, s, p.agent);
    if (x >= y || y == after.tokens.size()) continue;
    if (x > 0 && kObjects.contains(after.tokens[x - 1].word)) continue;
    if (std::none_of(after.tokens.begin(), after.tokens.end(), [&](const GuardToken& t) {
          return t.sentence == s && (t.stem == "be" || after.language->agent.contains(t.word) ||
                                     after.language->prepositions.contains(t.word));
        }))
      return true;
  }
  return false;
}

/// German: the article in front of a word, as far as it tells the case: 1 who does it, -1 whom it is done to, 0
/// neither.
int case_before(const GuardText& text, std::size_t at) {
  static const std::set<std::string_view> kDoers = {"der", "ein", "er", "dieser", "kein"};
  static const std::set<std::string_view> kObjects = {"den", "einen", "ihn", "diesen", "keinen"};
  if (at == 0) return 0;
  return kDoers.contains(text.tokens[at - 1].word) ? 1 : kObjects.contains(text.tokens[at - 1].word) ? -1 : 0;
}

/// The nouns that stand once.
std::map<std::string, std::size_t> nouns(const GuardText& text) {
  std::map<std::string, std::size_t> out;
  std::set<std::string> again;
  for (std::size_t i = 0; i < text.tokens.size(); ++i)
    if (counts(text.tokens[i]) && text.tokens[i].capital && !out.emplace(text.tokens[i].stem, i).second)
      again.insert(text.tokens[i].stem);
  for (const std::string& stem : again) out.erase(stem);
  return out;
}

bool has_passive(const GuardText& text) {
  return std::any_of(text.tokens.begin(), text.tokens.end(), [](const GuardToken& t) { return t.stem == "be"; });
}

/// German: "die Nachbarin ... den Wirt" became "der Wirt ... die Nachbarin", and none of the two is a passive.
bool cases_exchanged(const GuardText& before, const GuardText& after) {
  if (has_passive(before) || has_passive(after)) return false;
  std::vector<std::pair<std::size_t, std::size_t>> both;  // places before and after
  const auto now = nouns(after);
  for (const auto& [stem, was] : nouns(before))
    if (const auto is = now.find(stem); is != now.end()) both.emplace_back(was, is->second);
  for (const auto& [x, ax] : both) {
    const int was = case_before(before, x);
    if (was == 0 || case_before(after, ax) != -was) continue;
    for (const auto& [y, ay] : both)
      if (before.tokens[y].sentence == before.tokens[x].sentence &&
          after.tokens[ay].sentence == after.tokens[ax].sentence && x != y && (x < y) != (ax < ay))
        return true;
  }
  return false;
}

/// What one form of a word has at its end that the other has not.
std::string ending(const std::string& word, const std::string& other) {
  std::size_t same = 0;
  while (same < word.size() && same < other.size() && word[same] == other[same]) ++same;
  const auto inside = [&](const std::string& w) {
    return same < w.size() && (static_cast<unsigned char>(w[same]) & 0xC0) == 0x80;  // of a letter
  };
  while (same > 0 && (inside(word) || inside(other))) --same;
  return word.substr(same);
}

/// "вора", "вор": too short to have a stem in common.
bool one_letter_more(const std::string& longer, const std::string& shorter) {
  return longer.size() > shorter.size() && longer.size() <= shorter.size() + 2 && longer.starts_with(shorter);
}

struct Form {
  std::string was, is;
};

/// Words that stand once in each text, in two forms.
std::vector<Form> changed_forms(const GuardText& before, const GuardText& after) {
  std::vector<Form> out;
  for (const GuardToken& t : before.tokens) {
    if (!counts(t)) continue;
    const auto same = [&](const GuardToken& o) {
      return counts(o) && (o.stem == t.stem || one_letter_more(o.stem, t.stem) || one_letter_more(t.stem, o.stem));
    };
    if (std::count_if(before.tokens.begin(), before.tokens.end(), same) != 1) continue;
    const auto found = std::find_if(after.tokens.begin(), after.tokens.end(), same);
    if (found == after.tokens.end() || std::count_if(found, after.tokens.end(), same) != 1) continue;
    if (found->word != t.word) out.push_back({t.word, found->word});
  }
  return out;
}

/// Russian: 1 from who does it to whom it is done to, -1 back, 0 neither.
int turned(const Form& form) {
  static const std::set<std::pair<std::string_view, std::string_view>> kCases = {
      {"", "а"}, {"ь", "я"}, {"й", "я"}, {"а", "у"}, {"я", "ю"}};
  const std::string was = ending(form.was, form.is), is = ending(form.is, form.was);
  return kCases.contains({was, is}) ? 1 : kCases.contains({is, was}) ? -1 : 0;
}

/// "Редактор обвинил губернатора", "губернатор обвинил редактора".
bool endings_exchanged(const std::vector<Form>& forms) {
  const auto is = [](int way) { return [way](const Form& form) { return turned(form) == way; }; };
  return std::any_of(forms.begin(), forms.end(), is(1)) && std::any_of(forms.begin(), forms.end(), is(-1));
}

}  // namespace

void check_roles(const GuardText& before, const GuardText& after, Objections& out) {
  const GuardLanguage& language = *before.language;
  for (const Passive& p : passives(before)) {
    const auto turned = [&](const GuardText& text) {
      return language.free_order ? language.nouns_capital && does_it_now(p, text)
                                 : !p.verb.empty() && other_agent(before, p, text);
    };
    if (!turned(after) || turned(before)) continue;
    out.push_back({"order", "“" + *p.agent.begin() + "” did it, and does no more"});
    return;
  }
  if (language.nouns_capital && cases_exchanged(before, after))
    out.push_back({"order", "two words changed their cases"});
  if (language.free_order && !language.nouns_capital && endings_exchanged(changed_forms(before, after)))
    out.push_back({"order", "two words changed their endings"});
}

}  // namespace lectern
