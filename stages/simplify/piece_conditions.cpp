// The conditions by name. Each looks at the pieces around the phrase, and is not met where it cannot tell. Never looks
// at the plain word. Tested by piece_conditions_test.cpp.
#include "stages/simplify/piece_conditions.h"

#include <algorithm>
#include <array>

#include "stages/simplify/named_conditions.h"

namespace lectern {
namespace {

struct Place {
  const PlaceInPieces& p;
  std::size_t to;
  const std::vector<std::string>& words;  // of the condition
  const WordPiece* piece(std::size_t i) const {
    return i < p.pieces.size() && !p.pieces[i].punctuation ? &p.pieces[i] : nullptr;
  }
  bool names(const std::string& word) const { return std::find(words.begin(), words.end(), word) != words.end(); }
  /// Some reading of the piece has the tag.
  bool may_be(std::size_t i, std::string_view tag) const {
    const auto* at = piece(i);
    if (!at) return false;
    const auto& readings = p.lexicon.readings(at->lower);
    return std::any_of(readings.begin(), readings.end(), [&](const Reading& r) { return r.has(tag); });
  }
  bool is(std::size_t i, std::string_view kind) const { return piece(i) && p.table.has(kind, piece(i)->lower); }
};

bool start(const Place& w) {
  return std::all_of(w.p.pieces.begin(), w.p.pieces.begin() + static_cast<std::ptrdiff_t>(w.p.at),
                     [](const WordPiece& piece) { return piece.punctuation; });
}

bool inside(const Place& w) { return !start(w); }

bool before(const Place& w) { return w.piece(w.to) && w.names(w.piece(w.to)->lower); }
bool not_before(const Place& w) { return !before(w); }
bool after(const Place& w) { return w.p.at > 0 && w.names(w.p.pieces[w.p.at - 1].lower); }
bool not_after(const Place& w) { return !after(w); }

/// The sentence or the clause ends behind it.
bool alone(const Place& w) { return !w.piece(w.to); }

/// "в ходе работы": something stands behind it in the same clause.
bool governs(const Place& w) { return w.piece(w.to) != nullptr; }

/// A noun phrase follows that says what it is: "la loi", "cette loi", "deux lois".
bool before_article(const Place& w) { return determiner_length(w.p.pieces, w.to, w.p.table) > 0; }

bool not_before_article(const Place& w) { return !before_article(w); }

/// "particulièrement important": a quality follows, and no verb.
bool before_adjective(const Place& w) {
  return w.may_be(w.to, "adj") && !w.may_be(w.to, "inf") && !w.may_be(w.to, "pp");
}
bool not_before_adjective(const Place& w) { return !w.may_be(w.to, "adj") && !w.may_be(w.to, "pp"); }

bool before_noun(const Place& w) { return w.may_be(w.to, "n"); }

/// No word follows that a phrase without a verb would describe; an unknown one may be such.
bool not_before_noun(const Place& w) {
  return !w.piece(w.to) ||
         (!w.p.lexicon.readings(w.piece(w.to)->lower).empty() && !w.may_be(w.to, "n") && !w.may_be(w.to, "adj"));
}

/// "участие на добровольной основе": behind a noun, or what may be one, the phrase describes it, and an adverb cannot.
bool not_after_noun(const Place& w) {
  if (w.p.at == 0 || w.p.pieces[w.p.at - 1].punctuation) return true;
  return !w.may_be(w.p.at - 1, "n") && !w.p.lexicon.readings(w.p.pieces[w.p.at - 1].lower).empty();
}

/// "envoyé par le biais de": "par" would name who did it.
bool not_after_participle(const Place& w) {
  if (w.p.at == 0 || w.p.pieces[w.p.at - 1].punctuation) return true;
  return !w.may_be(w.p.at - 1, "pp") && !w.p.lexicon.readings(w.p.pieces[w.p.at - 1].lower).empty();
}

bool before_number(const Place& w) { return w.piece(w.to) && w.piece(w.to)->text.find_first_of("0123456789") == 0; }

/// "afin de pouvoir", "afin de ne pas le faire": an infinitive, behind what may stand before it.
bool before_infinitive(const Place& w) {
  std::size_t i = w.to;
  while (i < w.to + 3 && (w.is(i, "negation") || w.may_be(i, "pro"))) ++i;
  return w.may_be(i, "inf");
}
bool not_before_infinitive(const Place& w) { return !before_infinitive(w); }

/// The verb is no participle, or has "have" before it: its object is still to come.
bool active(const Place& w) {
  if (!w.may_be(w.p.at, "pp")) return true;
  return w.p.at > 0 && w.is(w.p.at - 1, "auxiliary");
}

/// The verb is in one word: "est resté" and "a demeuré" have other verbs beside them.
bool not_participle(const Place& w) { return !w.may_be(w.p.at, "pp"); }

/// "se hizo", "hacerse": no pronoun stands before the verb or at its end.
bool not_reflexive(const Place& w) {
  const auto& readings = w.p.lexicon.readings(w.p.pieces[w.p.at].lower);
  const auto enclitic = [](const Reading& r) {
    return std::any_of(r.tags.begin(), r.tags.end(), [](const std::string& tag) { return tag.starts_with('+'); });
  };
  return std::none_of(readings.begin(), readings.end(), enclitic) && (w.p.at == 0 || !w.is(w.p.at - 1, "reflexive"));
}

bool affirmed(const Place& w) {
  for (std::size_t i = 0; i < w.p.at; ++i)
    if (w.is(i, "negation")) return false;
  return true;
}

/// What follows, behind its article, is one of those named.
bool object(const Place& w) {
  std::size_t i = w.to;
  while (const std::size_t length = determiner_length(w.p.pieces, i, w.p.table)) i += length;
  if (!w.piece(i)) return false;
  if (w.names(w.piece(i)->lower)) return true;
  const auto& readings = w.p.lexicon.readings(w.piece(i)->lower);
  return std::any_of(readings.begin(), readings.end(),
                     [&](const Reading& r) { return r.has("n") && w.names(r.lemma); });
}

using Row = NamedCondition<Place>;
constexpr std::array kConditions = {
    Row{"start", start},
    Row{"inside", inside},
    Row{"before", before, true},
    Row{"not", not_before, true},
    Row{"after", after, true},
    Row{"not-after", not_after, true},
    Row{"alone", alone},
    Row{"governs", governs},
    Row{"before-article", before_article},
    Row{"not-before-article", not_before_article},
    Row{"before-number", before_number},
    Row{"before-adjective", before_adjective},
    Row{"not-before-adjective", not_before_adjective},
    Row{"before-noun", before_noun},
    Row{"not-before-noun", not_before_noun},
    Row{"not-after-noun", not_after_noun},
    Row{"not-after-participle", not_after_participle},
    Row{"before-infinitive", before_infinitive},
    Row{"not-before-infinitive", not_before_infinitive},
    Row{"active", active},
    Row{"not-participle", not_participle},
    Row{"not-reflexive", not_reflexive},
    Row{"affirmed", affirmed},
    Row{"object", object, true},
};

}  // namespace

std::optional<std::vector<WordCondition>> read_piece_conditions(std::string_view text) {
  return read_named(kConditions, text);
}

bool conditions_hold(const PlaceInPieces& place, std::size_t to, const std::vector<WordCondition>& conditions) {
  return std::all_of(conditions.begin(), conditions.end(), [&](const WordCondition& one) {
    return named(kConditions, one.name)->holds({place, to, one.words});
  });
}

}  // namespace lectern
