// One of the two texts whose operators are compared, and what the comparisons share. For guard_operator_*.cpp alone.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "stages/simplify/guard_checks.h"

namespace lectern {

struct OperatorSide {
  const GuardText& text;
  const std::vector<GuardOperator>& ops;
  std::vector<int> least, most, may;     // by class: demanded; all that may stand for it; those not demanded
  std::vector<int> formed;               // of those not demanded: "closure" for "when it closed"
  std::vector<std::vector<int>> either;  // demanded, of one class of several
  std::map<int, std::string> example;

  explicit OperatorSide(const GuardText& t);

  /// "and", "or" or a sign stands between two places.
  bool joined(std::size_t from, std::size_t to) const;
  bool split_from(const OperatorSide& other) const { return text.sentences > other.text.sentences; }
};

/// The check that a class belongs to: "negation", "modal" ...
std::string check_of(int c);

/// The word that a coordinator joins on, where it is a verb or the like without a subject of its own; the end: none.
std::size_t joined_on(const GuardText& text, std::size_t coordinator);

/// Where words of content with this stem stand.
std::vector<std::size_t> places(const GuardText& text, const std::string& stem);

/// How many operators of each class there are.
void compare_counts(const OperatorSide& was, const OperatorSide& is, Objections& out);

/// What each stands before: "not safe but cheap" -> "safe but not cheap".
void compare_anchors(const OperatorSide& was, const OperatorSide& is, Objections& out);

/// Whether "only" bounds the subject: "only nurses may sign" -> "nurses may only sign".
void compare_only(const OperatorSide& was, const OperatorSide& is, Objections& out);

/// What a negation denies: "not all were asked" -> "all were not asked".
void compare_scope(const OperatorSide& was, const OperatorSide& is, Objections& out);

/// What "and" and "or" join to its verb: "must pay and file" -> "They must pay. They file."
void compare_reach(const OperatorSide& was, const OperatorSide& is, Objections& out);

}  // namespace lectern
