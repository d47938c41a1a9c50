// Finds rows of the word table in a sentence cut into pieces, and writes the plain words. Sure or not at all. Tested by
// plain_words_languages_test.cpp.
#include "stages/simplify/plain_pieces.h"

#include <algorithm>
#include <optional>
#include <set>

#include "stages/simplify/clauses.h"
#include "stages/simplify/flat_text.h"
#include "stages/simplify/free_words.h"
#include "stages/simplify/piece_conditions.h"
#include "stages/simplify/protected_words.h"
#include "stages/simplify/word_forms.h"
#include "stages/simplify/word_pieces.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

using Pieces = std::vector<WordPiece>;

std::ptrdiff_t at(std::size_t i) { return static_cast<std::ptrdiff_t>(i); }

/// What replaces pieces [from, to).
struct Replacement {
  std::size_t from = 0, to = 0;
  Pieces pieces;
};

bool has_first_tag(const Reading& r, std::string_view tag) { return !r.tags.empty() && r.tags.front() == tag; }

/// All readings of the piece begin with the tag, and there are some.
bool must_be(const WordPiece& piece, std::string_view tag, Lexicon& lexicon) {
  const auto& readings = lexicon.readings(piece.lower);
  return !piece.punctuation && !readings.empty() &&
         std::all_of(readings.begin(), readings.end(), [&](const Reading& r) { return has_first_tag(r, tag); });
}

/// "au moyen de formulaires" is "avec des formulaires": where a bare noun cannot follow, one in the plural is given its
/// article. False: something else follows, and it cannot be told what it would need.
bool complete_with_article(const Pieces& s, Replacement& made, bool verb, const InflectionTable& table,
                           Lexicon& lexicon) {
  // "faire mention de retards" is "mentionner des retards".
  const bool direct = verb && made.to - made.from > 1 && table.has("takes-bare", s[made.to - 1].lower) &&
                      !table.has("takes-bare", made.pieces.back().lower);
  if (!(direct || table.has("wants-article", made.pieces.back().lower)) || made.to >= s.size()) return true;
  const WordPiece& next = s[made.to];
  if (next.punctuation || determiner_length(s, made.to, table) > 0) return true;
  const bool was_bare = table.has("wants-article", s[made.to - 1].lower);  // it could stand there before
  const auto& readings = lexicon.readings(next.lower);
  if (was_bare || std::any_of(readings.begin(), readings.end(), [](const Reading& r) { return r.has("inf"); }))
    return true;
  const auto& article = table.all("bare-plural");
  const bool plural = must_be(next, "n", lexicon) && readings.front().has("pl");
  if (!plural || article.empty()) return false;
  made.pieces.push_back({article.front().front(), article.front().front()});
  return true;
}

/// "afin d'aider et de soigner": a word that the phrase ends in stands again before a second part, and goes unsaid now.
bool said_again(const Pieces& s, const Replacement& made, const InflectionTable& table) {
  const std::string& last = s[made.to - 1].lower;
  if (!table.has("said-again", last) || made.pieces.back().lower == last) return false;
  for (std::size_t i = made.to; i + 1 < s.size(); ++i)
    if (s[i + 1].lower == last && (s[i].punctuation || table.has("joins", s[i].lower))) return true;
  return false;
}

/// "ils évoquent le bruit, la place et les œufs": a preposition that the new verb brings would stand before each of
/// them.
bool wanted_again(const Pieces& s, const Replacement& made, const InflectionTable& table) {
  const std::string& last = made.pieces.back().lower;
  if (!table.has("said-again", last) || s[made.to - 1].lower == last) return false;
  for (std::size_t i = made.to; i + 1 < s.size(); ++i) {
    const bool joins = s[i].punctuation || table.has("joins", s[i].lower);
    if (joins && determiner_length(s, i + 1, table) > 0) return true;
  }
  return false;
}

/// "l'utilisation", "l'intégralité": the article that a vowel had hidden, where a consonant follows now.
bool settle_elided_article(const Pieces& s, Replacement& made, const std::string& gender,
                           const InflectionTable& table) {
  const auto& forms = table.all("elided-article");
  if (forms.empty() || made.from == 0 || s[made.from - 1].lower != forms.front().front()) return true;
  if (table.begins_with_vowel(made.pieces.front().lower)) return true;
  if (gender != "m" && gender != "f") return false;
  const std::string& article = forms.front()[gender == "f" ? 2 : 1];
  made.pieces.insert(made.pieces.begin(), {article, article});
  --made.from;
  return true;
}

/// "cette" for "ce" in front of a noun of another gender, with an adjective behind it, when nothing else can agree with
/// it.
bool agree(const Pieces& s, Replacement& made, const WordForm& form, const InflectionTable& table, Lexicon& lexicon) {
  if (form.gender == form.old_gender) return true;
  if (form.gender.empty()) return false;
  if (const auto described = in_gender({s, made.to, table, lexicon}, form.gender)) {
    made.pieces.push_back({*described, *described});
    ++made.to;
  }
  const bool ends = made.to >= s.size() || s[made.to].punctuation || must_be(s[made.to], "pr", lexicon);
  if (!ends) return false;
  for (std::size_t i = made.to; i < s.size(); ++i)
    if (table.has("refers", s[i].lower)) return false;
  if (made.from == 0) return false;
  const WordPiece& opening = s[made.from - 1];
  const bool after_preposition = [&](std::size_t i) {
    return i > 0 && must_be(s[i - 1], "pr", lexicon);
  }(made.from - 1);
  if (must_be(opening, "pr", lexicon)) return true;
  if (!after_preposition) return false;
  const auto& elided = table.all("elided-article");
  if (!elided.empty() && opening.lower == elided.front().front()) return true;  // settle_elided_article()
  for (const auto& item : table.all("genders")) {
    if (item.size() < 2) continue;
    const bool masculine = item[0] == opening.lower, feminine = item[1] == opening.lower;
    if (!masculine && !feminine) continue;
    const std::string& wanted = item[form.gender == "f" ? 1 : 0];
    made.pieces.insert(made.pieces.begin(), {wanted, wanted});
    --made.from;
    return form.gender == "m" || form.gender == "f";
  }
  return table.has("determiner", opening.lower) && form.gender != "nt";  // "les": of both
}

/// "son usage": a possessive that a vowel gave its form.
bool hangs_on_vowel(const Pieces& s, const Replacement& made, const InflectionTable& table) {
  if (made.from == 0) return false;
  const bool vowel = table.begins_with_vowel(made.pieces.front().lower);
  for (const auto& item : table.all("possessive"))
    if (item.size() == 2 && (s[made.from - 1].lower == item[0] || s[made.from - 1].lower == item[1]))
      return vowel != table.begins_with_vowel(s[made.from].lower);
  return false;
}

std::optional<Replacement> fitting(const Pieces& s, std::size_t i, const WordRow& row, const InflectionTable& table,
                                   Lexicon& lexicon) {
  const std::size_t to = i + row.words.size();
  if (to > s.size()) return std::nullopt;
  for (std::size_t k = 1; k < row.words.size(); ++k)
    if (s[i + k].lower != row.words[k]) return std::nullopt;
  const PlaceInPieces place{s, i, table, lexicon};
  if (!lemmas_of(place, row.use).contains(row.words.front())) return std::nullopt;
  if (!conditions_hold(place, to, row.where)) return std::nullopt;
  std::size_t begin = 0, end = row.plain.size();  // of the word that is inflected
  if (row.use == WordUse::adjective) begin = row.plain.rfind(' ') + 1;
  else if (row.use != WordUse::fixed) end = std::min(row.plain.find(' '), end);
  const auto form = form_of(row.plain.substr(begin, end - begin), row.words.front(), place, row.use);
  if (!form) return std::nullopt;
  Replacement made{i, to, {}};
  for (const std::string& lower : cut_phrase(row.plain.substr(0, begin) + form->text + row.plain.substr(end), table))
    made.pieces.push_back({lower, lower});
  if (made.pieces.empty() || hangs_on_vowel(s, made, table) || said_again(s, made, table)) return std::nullopt;
  if (row.use == WordUse::verb && wanted_again(s, made, table)) return std::nullopt;
  if (row.use == WordUse::noun && !agree(s, made, *form, table, lexicon)) return std::nullopt;
  if (!settle_elided_article(s, made, form->gender, table)) return std::nullopt;
  if (!complete_with_article(s, made, row.use == WordUse::verb, table, lexicon)) return std::nullopt;
  return made;
}

/// Marks stand only before the first letter and behind the last one.
bool marks_at_edges(const std::string& text) {
  bool letters = false, behind = false;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t length = mark_length(text, i);
    if (length > 0) behind = behind || letters;
    else if (behind) return false;
    else letters = true;
    i += std::max<std::size_t>(length, 1);
  }
  return true;
}

/// The new text of the words that the replacement touches, and which they are.
struct Written {
  std::size_t from = 0, to = 0;  // words of the sentence
  std::string text;
  bool keeps_words = false;  // some of what stood there stands there still
};

Written written(const Pieces& s, const Replacement& made, const InflectionTable& table, std::string_view apostrophe) {
  std::size_t begin = made.from, end = made.to;
  while (begin > 0 && s[begin - 1].word == s[begin].word) --begin;
  while (end < s.size() && s[end].word == s[end - 1].word) ++end;
  Pieces pieces(s.begin() + at(begin), s.begin() + at(made.from));
  pieces.insert(pieces.end(), made.pieces.begin(), made.pieces.end());
  pieces.insert(pieces.end(), s.begin() + at(made.to), s.begin() + at(end));
  const auto joined = [&](const Pieces& all) { return join_pieces(all, table, apostrophe); };
  // The words beside it are written anew only where they change.
  if (begin > 0 && !s[begin - 1].punctuation && !(begin > 1 && s[begin - 2].word == s[begin - 1].word)) {
    Pieces with = pieces;
    with.insert(with.begin(), s[begin - 1]);
    if (joined(with) != s[begin - 1].text + " " + joined(pieces)) {
      pieces = with;
      --begin;
    }
  }
  if (end < s.size() && !s[end].punctuation && !(end + 1 < s.size() && s[end + 1].word == s[end].word)) {
    Pieces with = pieces;
    with.push_back(s[end]);
    if (joined(with) != joined(pieces) + " " + s[end].text) {
      pieces = with;
      ++end;
    }
  }
  return {s[begin].word, s[end - 1].word + 1, joined(pieces), end - begin > made.to - made.from};
}

std::string_view apostrophe_of(std::string_view text) {
  return text.find('\'') != std::string_view::npos && text.find("’") == std::string_view::npos ? "'" : "’";
}

}  // namespace

bool replace_next_piece(Sentence& sentence, const WordTable& table, const KeptWords& kept, Lexicon& lexicon,
                        std::size_t& from, WordChange& change) {
  const Sentence& s = sentence;
  const InflectionTable& inflection = InflectionTable::of(kept.language);
  const std::vector<bool> as_it_is = protected_words(s, kept.language, kept.terms, kept.titles);
  const Pieces pieces = cut_words(s, inflection);
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (pieces[i].word < from || pieces[i].punctuation) continue;
    std::set<std::string> keys = {pieces[i].lower};
    for (const Reading& r : lexicon.readings(pieces[i].lower)) keys.insert(r.lemma);
    for (const std::string& key : keys) {
      for (const WordRow& row : table.beginning_with(key)) {
        const auto made = fitting(pieces, i, row, inflection, lexicon);
        if (!made) continue;
        const std::size_t first = pieces[made->from].word, last = pieces[made->to - 1].word + 1;
        const bool is_kept =
            std::find(as_it_is.begin() + at(first), as_it_is.begin() + at(last), true) != as_it_is.begin() + at(last);
        if (is_kept || !free_to_change(s, first, last)) continue;
        const Written now = written(pieces, *made, inflection, apostrophe_of(s.text));
        const std::string old = s.slice(now.from, now.to);
        if (now.keeps_words && !marks_at_edges(old)) continue;
        const std::string after = s[now.from].capital ? with_capital(now.text) : now.text;
        std::size_t lead = 0;  // marks keep their sides
        while (mark_length(old, lead) > 0) lead += mark_length(old, lead);
        std::string text = s.text;
        text.replace(s[now.from].begin, old.size(),
                     old.substr(0, lead) + after + s.marks(now.from, now.to).substr(lead));
        change = {unmarked_text(old), after};
        from = pieces[i].word + 1;
        sentence = read_sentence(std::move(text), lexicon);
        return true;
      }
    }
  }
  return false;
}

}  // namespace lectern
