// The checks of the guard: each looks for one kind of change of meaning. Called by guard.cpp alone.
#pragma once

#include <string>
#include <vector>

#include "stages/simplify/guard.h"
#include "stages/simplify/guard_text.h"

namespace lectern {

using Objections = std::vector<Objection>;

/// Quotations, marks and addresses stay letter by letter; a mark stays with its neighbour.
void check_verbatim(const GuardText& before, const GuardText& after, Objections& out);

/// Numbers in digits and words, dates, money, per cent, units; which number belongs to what.
void check_numbers(const GuardText& before, const GuardText& after, Objections& out);

/// Negations, modals, hedges, quantifiers, conditions: counted by class, and what each stands before.
void check_operators(const GuardText& before, const GuardText& after, Objections& out);

/// Words that give way to their opposite: "rose" to "fell", "day" to "week".
void check_opposites(const GuardText& before, const GuardText& after, Objections& out);

/// Names and acronyms; an acronym may stand for the words whose first letters it is made of.
void check_names(const GuardText& before, const GuardText& after, Objections& out);

/// Who does what to whom.
void check_order(const GuardText& before, const GuardText& after, Objections& out);

/// Who does it, where a passive or an ending tells.
void check_roles(const GuardText& before, const GuardText& after, Objections& out);

/// What is the cause or condition of what; what comes first.
void check_connectives(const GuardText& before, const GuardText& after, Objections& out);

/// What is denied and what is said in its place: "X, not Y", "X rather than Y".
void check_contrasts(const GuardText& before, const GuardText& after, Objections& out);

/// Of which things something is said: "homes that are run for profit".
void check_relatives(const GuardText& before, const GuardText& after, Objections& out);

/// Enumerations and their members.
void check_lists(const GuardText& before, const GuardText& after, Objections& out);

/// What will be and what has been.
void check_tense(const GuardText& before, const GuardText& after, Objections& out);

/// What belongs together: which words one clause has, and what each preposition leads on to.
void check_parts(const GuardText& before, const GuardText& after, Objections& out);

/// Words that are gone and replaced by none, or that came without any going.
void check_content(const GuardText& before, const GuardText& after, Objections& out);

}  // namespace lectern
