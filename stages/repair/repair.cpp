// Runs the rules in order; debug builds check that no rule changes a page without a record of it. Tested by
// repair_test.cpp.
#include "stages/repair/repair.h"

#include <cassert>
#include <map>

#include "stages/repair/flows.h"
#include "stages/repair/rules.h"

namespace lectern {

namespace {

[[maybe_unused]] std::map<int, std::u32string> text_of_pages(Layout& layout) {
  std::map<int, std::u32string> out;
  for_each_line(layout, [&](Line& line) { out[line.page] += shown(line); });
  return out;
}

[[maybe_unused]] bool unchanged_or_recorded(const std::map<int, std::u32string>& before,
                                            const std::map<int, std::u32string>& after, const Editor& editor) {
  for (const auto& [page, text] : before) {
    const auto now = after.find(page);
    if ((now == after.end() || now->second != text) && !editor.pages().contains(page)) return false;
  }
  return true;
}

}  // namespace

void repair(Layout& layout, Record& record, const RepairOptions& options) {
  RepairContext context(layout, record, options);
  for (const RepairRule& rule : repair_rules()) {
    context.editor.begin(rule.id);
#ifndef NDEBUG
    const auto before = text_of_pages(layout);
#endif
    rule.function(context);
    assert(unchanged_or_recorded(before, text_of_pages(layout), context.editor));
  }
}

}  // namespace lectern
