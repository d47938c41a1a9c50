// Moves what entries speak of: a block, a region or a line. Cuts a region in parts where only a part moves. Never
// changes text and never loses a line. Tested by edit_layout_test.cpp.
#include "stages/edits/edit_layout.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>

#include "stages/edits/anchors.h"
#include "stages/edits/edit_record.h"
#include "stages/edits/edits_format.h"
#include "stages/structure/pieces.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

using Regions = std::vector<Region>;

/// Lines of a region that an entry may speak of; `count` 0: a region without lines of its own.
struct Run {
  Regions* in = nullptr;
  std::size_t region = 0, first = 0, count = 0;
};

struct Runs {
  std::vector<Run> all;
  std::vector<Place> places;
};

/// What an entry may mean, the likeliest first: a block, a region, a line.
enum class Tier { block, region, line };
constexpr std::array kTiers = {Tier::block, Tier::region, Tier::line};

std::string text_of(const std::vector<Line>& lines, std::size_t first, std::size_t count) {
  std::u32string out;
  for (std::size_t i = first; i < first + count; ++i) out += (out.empty() ? U"" : U" ") + lectern::text_of(lines[i]);
  return to_utf8(out);
}

Box box_of(const std::vector<Line>& lines, std::size_t first, std::size_t count) {
  Box out;
  for (std::size_t i = first; i < first + count; ++i) out = unite(out, lines[i].box);
  return out;
}

std::string text_of(const Region& region) {
  std::string out = text_of(region.lines, 0, region.lines.size());
  for (const LayoutCell& c : region.cells) out += " " + text_of(c.lines, 0, c.lines.size());
  for (const Region& r : region.inside) out += " " + text_of(r);
  return out;
}

class Finder {
 public:
  explicit Finder(const BodyType& body) : body_(body) {}

  /// The run that a text speaks of: what is found as a block is not looked for as a line. `why`: when none is sure.
  std::optional<Run> find(const Edit& edit, const Box& at, const std::string& text, Regions& regions,
                          std::string& why) const {
    std::optional<Run> out;
    for (const Tier tier : kTiers) {
      Runs runs;
      collect(regions, tier, runs);
      const Found found = find_place(edit.page, at, text, runs.places);
      if (tier == Tier::block || found.index >= 0) why = found.why;
      if (found.index < 0) continue;
      out = runs.all[static_cast<std::size_t>(found.index)];
      break;
    }
    return out;
  }

 private:
  const BodyType& body_;

  static void add(Runs& runs, Run run) {
    const Region& region = (*run.in)[run.region];
    const bool lines = run.count > 0;
    runs.places.push_back({region.page, region.page, lines ? box_of(region.lines, run.first, run.count) : region.box,
                           place_key(lines ? text_of(region.lines, run.first, run.count) : text_of(region))});
    runs.all.push_back(run);
  }

  void collect(Regions& regions, Tier tier, Runs& out) const {
    for (std::size_t r = 0; r < regions.size(); ++r) {
      Region& region = regions[r];
      std::size_t first = 0;
      if (tier == Tier::block && region.kind == RegionKind::text)
        for (const Piece& p : split_pieces(region, body_, 0)) {
          add(out, {&regions, r, first, p.lines.size()});
          first += p.lines.size();
        }
      else if (tier != Tier::line) add(out, {&regions, r, 0, region.lines.size()});
      else
        for (std::size_t i = 0; i < region.lines.size(); ++i) add(out, {&regions, r, i, 1});
      collect(region.inside, tier, out);
    }
  }
};

/// Cuts the region so that the run is one of its own; its index.
std::size_t cut_out(const Run& run) {
  Regions& all = *run.in;
  if (run.count == 0 || run.count == all[run.region].lines.size()) return run.region;
  Region whole = std::move(all[run.region]);
  const auto begin = whole.lines.begin();
  Regions parts;
  const auto part = [&](std::size_t from, std::size_t to) {
    if (from == to) return;
    Region out = whole;
    out.lines.assign(begin + static_cast<std::ptrdiff_t>(from), begin + static_cast<std::ptrdiff_t>(to));
    out.box = box_of(out.lines, 0, out.lines.size());
    parts.push_back(std::move(out));
  };
  part(0, run.first), part(run.first, run.first + run.count), part(run.first + run.count, whole.lines.size());
  const auto at = all.erase(all.begin() + static_cast<std::ptrdiff_t>(run.region));
  all.insert(at, std::make_move_iterator(parts.begin()), std::make_move_iterator(parts.end()));
  return run.region + (run.first > 0 ? 1 : 0);
}

Region take(Regions& regions, std::size_t index) {
  Region out = std::move(regions[index]);
  regions.erase(regions.begin() + static_cast<std::ptrdiff_t>(index));
  return out;
}

bool is_number(const Region& region) {
  const std::u32string text = fold_spaces(to_utf32(text_of(region)));
  return !text.empty() && (std::all_of(text.begin(), text.end(), is_digit) || roman_value(text) > 0);
}

class LayoutEditor {
 public:
  LayoutEditor(Layout& layout, const Edits& edits, Record& record)
      : layout_(layout), edits_(edits), record_(record), finder_(layout.body) {}

  void run() {
    for (const EditKind kind : {EditKind::furniture, EditKind::text, EditKind::order})
      for (const Edit& edit : edits_.all) {
        if (edit.kind != kind) continue;
        if (edit.page > static_cast<int>(layout_.pages.size())) {
          edit_misfit(edits_, edit, "there is no such page", record_);
          continue;
        }
        LayoutPage& page = layout_.pages[static_cast<std::size_t>(edit.page) - 1];
        if (kind == EditKind::furniture) furniture(edit, page);
        else if (kind == EditKind::text) text(edit, page);
        else order(edit, page);
      }
  }

 private:
  Layout& layout_;
  const Edits& edits_;
  Record& record_;
  const Finder finder_;

  void furniture(const Edit& edit, LayoutPage& page) {
    std::string why, unused;
    const std::optional<Run> run = finder_.find(edit, edit.at, edit.text, page.regions, why);
    if (!run) {
      if (finder_.find(edit, edit.at, edit.text, page.furniture, unused))
        edit_not_needed(edits_, edit, "it is set apart already", record_);
      else edit_misfit(edits_, edit, why, record_);
      return;
    }
    if (run->count == 0) return edit_misfit(edits_, edit, "only lines of text can be set apart", record_);
    Region region = take(*run->in, cut_out(*run));
    region.kind = is_number(region)                         ? RegionKind::page_number
                  : region.box.center().y < page.height / 2 ? RegionKind::header
                                                            : RegionKind::footer;
    const std::string text = anchor_text(text_of(region));
    edit_applied(edits_, edit, hundredth(region.box), "text: " + text,
                 std::string(region_kind_name(region.kind)) + ": " + text, record_);
    page.furniture.push_back(std::move(region));
  }

  void text(const Edit& edit, LayoutPage& page) {
    std::string why, unused;
    const std::optional<Run> run = finder_.find(edit, edit.at, edit.text, page.furniture, why);
    if (!run) {
      if (finder_.find(edit, edit.at, edit.text, page.regions, unused))
        edit_not_needed(edits_, edit, "it is text already", record_);
      else edit_misfit(edits_, edit, why, record_);
      return;
    }
    Region region = take(*run->in, cut_out(*run));
    const std::string text = anchor_text(text_of(region));
    edit_applied(edits_, edit, hundredth(region.box), std::string(region_kind_name(region.kind)) + ": " + text,
                 "text: " + text, record_);
    region.kind = RegionKind::text, region.doubt = Doubt::none;
    if (region.column.empty()) region.column = region.box;
    const auto below = std::find_if(page.regions.begin(), page.regions.end(),
                                    [&](const Region& r) { return r.box.center().y > region.box.center().y; });
    page.regions.insert(below, std::move(region));
  }

  void order(const Edit& edit, LayoutPage& page) {
    const bool before = !edit.before.empty();
    const std::string& other = before ? edit.before : edit.after;
    std::string why;
    const std::optional<Run> a = finder_.find(edit, edit.at, edit.text, page.regions, why);
    if (!a) return edit_misfit(edits_, edit, why, record_);
    const std::optional<Run> b = finder_.find(edit, edit.beside, other, page.regions, why);
    if (!b) return edit_misfit(edits_, edit, "the other block: " + why, record_);
    const Run one = *a, two = *b;
    if (one.in != two.in)
      return edit_misfit(edits_, edit, "one of the two stands in a box and the other does not", record_);
    if (one.region == two.region && one.first < two.first + std::max<std::size_t>(1, two.count) &&
        two.first < one.first + std::max<std::size_t>(1, one.count))
      return edit_misfit(edits_, edit, "the two are one block", record_);
    const bool ahead = std::pair(one.region, one.first) < std::pair(two.region, two.first);
    if (ahead == before) return edit_not_needed(edits_, edit, "they are read in this order already", record_);
    // The later one is cut out first, so that the place of the earlier one stays true.
    Regions& all = *one.in;
    std::size_t from = 0, to = 0;
    if (ahead) {
      to = cut_out(two);
      const std::size_t count = all.size();
      from = cut_out(one);
      to += all.size() - count;
    } else {
      from = cut_out(one);
      const std::size_t count = all.size();
      to = cut_out(two);
      from += all.size() - count;
    }
    Region moved = take(all, from);
    if (from < to) --to;
    const std::string text = anchor_text(text_of(moved));
    edit_applied(edits_, edit, hundredth(moved.box), text,
                 quoted_text(text) + (before ? " before " : " after ") + quoted_text(other), record_);
    all.insert(all.begin() + static_cast<std::ptrdiff_t>(before ? to : to + 1), std::move(moved));
  }
};

}  // namespace

void edit_layout(Layout& layout, const Edits& edits, Record& record) { LayoutEditor(layout, edits, record).run(); }

}  // namespace lectern
