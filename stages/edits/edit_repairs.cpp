// Finds the repairs that entries speak of, by page and by the text before and after; the rule that made it may have
// another name. Never undoes anything: the repair Editor asks for what is rejected. Tested by edit_repairs_test.cpp.
#include "stages/edits/edit_repairs.h"

#include <algorithm>

#include "stages/edits/anchors.h"
#include "stages/edits/edit_record.h"
#include "stages/repair/flows.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

/// Spaces and line ends may fall otherwise the next time; hyphens may not: they are what repairs are about.
std::u32string without_spaces(std::string_view text) {
  std::u32string out;
  for (const char32_t c : nfc(to_utf32(text)))
    if (!is_space(c)) out += c;
  return out;
}

std::u32string repair_key(std::string_view before, std::string_view after) {
  return without_spaces(before) + U'\n' + without_spaces(after);
}

bool same_change(const Repair& a, const Repair& b) {
  return a.rule == b.rule && a.page == b.page && a.box == b.box && a.before == b.before && a.after == b.after;
}

/// The repair that an entry speaks of.
Found find_repair(const Edit& edit, const std::vector<Repair>& repairs) {
  const std::u32string key = repair_key(edit.text, edit.to);
  std::vector<Place> places;
  std::vector<int> same;
  for (std::size_t i = 0; i < repairs.size(); ++i) {
    const Repair& r = repairs[i];
    places.push_back({r.page, r.page, r.box, {}});
    if (r.page != edit.page || r.rule == kEditorRule || repair_key(r.before, r.after) != key) continue;
    const auto twin = [&](int k) { return same_change(r, repairs[static_cast<std::size_t>(k)]); };  // in one line
    if (std::none_of(same.begin(), same.end(), twin)) same.push_back(static_cast<int>(i));
  }
  if (same.empty()) return {-1, "no such repair was made on that page"};
  return nearest_place(edit.at, same, places);
}

bool stands(const Layout& layout, int page, std::string_view text) {
  Layout copy = layout;
  std::u32string all;
  for_each_line(copy, [&](Line& line) {
    if (line.page == page) all += text_of(line) + U'\n';
  });
  return without_spaces(to_utf8(all)).find(without_spaces(text)) != std::u32string::npos;
}

}  // namespace

std::vector<Repair> rejected_repairs(const Layout& layout, const RepairOptions& options, const Edits& edits,
                                     Record& record) {
  std::vector<Repair> out;
  if (std::none_of(edits.all.begin(), edits.all.end(), [](const Edit& e) { return e.kind == EditKind::reject; }))
    return out;
  Layout copy = layout;
  Record made;
  repair(copy, made, options);
  for (const Edit& edit : edits.all) {
    if (edit.kind != EditKind::reject) continue;
    if (const Found found = find_repair(edit, made.repairs); found.index >= 0) {
      const Repair& r = made.repairs[static_cast<std::size_t>(found.index)];
      out.push_back(r);
      edit_applied(edits, edit, r.box, r.after, r.before, record);
    } else if (stands(copy, edit.page, edit.text)) {
      edit_not_needed(edits, edit, "no rule makes this repair any more", record);
    } else {
      edit_misfit(edits, edit, found.why, record);
    }
  }
  return out;
}

void accept_repairs(const Layout& layout, const Edits& edits, Record& record) {
  for (const Edit& edit : edits.all) {
    if (edit.kind != EditKind::accept) continue;
    const Found found = find_repair(edit, record.repairs);
    if (found.index < 0) {
      if (stands(layout, edit.page, edit.to)) edit_not_needed(edits, edit, "the text is read so without it", record);
      else edit_misfit(edits, edit, found.why, record);
      continue;
    }
    const Repair accepted = record.repairs[static_cast<std::size_t>(found.index)];
    for (Repair& r : record.repairs)
      if (same_change(r, accepted)) r.confidence = 1, r.witness += ", editor";
    edit_applied(edits, edit, accepted.box, accepted.before, accepted.after, record);
  }
}

}  // namespace lectern
