// The only hand that changes text in repair: it changes and records in one call.
#pragma once

#include <initializer_list>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "stages/layout.h"
#include "stages/record.h"

namespace lectern {

class Editor {
 public:
  /// `rejected`: changes that a person does not want; they are undone as soon as they are made.
  explicit Editor(Record& record, const std::vector<Repair>& rejected = {}) : record_(record), rejected_(rejected) {}

  /// The rule that all further changes belong to.
  void begin(std::string_view rule) { rule_ = rule, pages_.clear(); }

  /// Runs `change` and records how it altered `lines` (in reading order); nothing is recorded when nothing changed.
  /// `confidence` 0 to 1; below kSure a person should look at it. False: the change is rejected, and the lines are as
  /// they were; `change` may alter nothing but them.
  template <class Change>
  bool edit(std::initializer_list<Line*> lines, double confidence, std::string_view witness, Change change) {
    const std::u32string before = shown(lines);
    std::vector<Line> kept;
    if (!rejected_.empty())
      for (const Line* line : lines) kept.push_back(*line);
    change();
    return note(lines, before, confidence, witness, kept);
  }

  static constexpr double kSure = 0.8;

  /// The pages that the rule has changed so far.
  const std::set<int>& pages() const { return pages_; }

 private:
  static std::u32string shown(std::initializer_list<Line*> lines);
  bool note(std::initializer_list<Line*> lines, const std::u32string& before, double confidence,
            std::string_view witness, const std::vector<Line>& kept);

  Record& record_;
  std::vector<Repair> rejected_;
  std::string rule_;
  std::set<int> pages_;
};

/// A line as records show it: raised text with ^ before it, a line feed at the end unless it is glued to the next.
std::u32string shown(const Line& line);

}  // namespace lectern
