// Judges the structure tree against the layout, kind by kind, and tells the lines what is sound. Never changes text,
// order or regions. The constants are shares of what was counted in one document. Tested by tagging_test.cpp.
#include "stages/structure/tagging.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "stages/structure/language.h"
#include "stages/structure/pieces.h"
#include "stages/structure/told_language.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kShare = 0.5;            // of the text is in elements: with less, its paragraphs are not asked
constexpr double kMostCut = 0.1;          // of the lines that go on are cut off by the tree: paragraphs a line long
constexpr double kMostRunOver = 0.2;      // of the paragraphs run on in the tree over what the page parts
constexpr double kWideGap = 1.9;          // leadings: no paragraph has such a gap inside
constexpr double kMostHeadings = 0.5;     // of the pieces: a tree with more headings is not believed
constexpr double kLongHeading = 160;      // characters: with a full stop at the end, a paragraph
constexpr double kMostLong = 0.25;        // of the headings are paragraphs: none is believed
constexpr double kMostUpsideDown = 0.34;  // of the steps down lead to larger type: levels are not believed
constexpr double kLongItem = 1500;        // characters: whole sections are in an item
constexpr double kFullLine = 0.8;         // of the column
constexpr double kMostBadItems = 0.25;
constexpr double kMostLone = 0.5;  // of the lists have one item with a number: numbered headings

constexpr double kMostWrong = 0.1;            // of the long paragraphs are in another language than the tree says
constexpr double kLongParagraph = 150;        // characters
constexpr std::size_t kLanguagesAsked = 200;  // paragraphs: more say the same

bool deeper(const TagHolders& h) { return h.block >= 0; }

/// The span that speaks for the line: the longest that is no label.
const Span* speaker(const Line& line, const TagTree& tree) {
  const Span* best = nullptr;
  std::size_t most = 0;
  for (const Span& s : line.spans) {
    const TagHolders& h = tree.of(s.tag);
    const std::size_t weight = s.text.size() * 2 + (deeper(h) ? 1 : 0) + (h.label < 0 ? 100000 : 0);
    if (s.tag >= 0 && weight > most) most = weight, best = &s;
  }
  return best;
}

template <typename F>
void each_text(const std::vector<Region>& regions, F&& f) {
  for (const Region& r : regions) {
    if (r.kind == RegionKind::text) f(r);
    if (r.kind == RegionKind::box) each_text(r.inside, f);
  }
}

class Judge {
 public:
  Judge(const Layout& layout, const TagTree& tree) : layout_(layout), tree_(tree) {}

  Tagging run() {
    for (const LayoutPage& page : layout_.pages) each_text(page.regions, [&](const Region& r) { region(r); });
    lists();
    const auto share = [](std::size_t part, std::size_t of) {
      return of > 0 ? static_cast<double>(part) / static_cast<double>(of) : 0.0;
    };
    t_.share = share(tagged_, all_);
    t_.order = neighbours_ > 0 ? share(in_order_, neighbours_) : 1;
    t_.sound_blocks = t_.share >= kShare && share(t_.cut, t_.cut + t_.kept) <= kMostCut &&
                      share(t_.run_over, t_.run_over + t_.parted) <= kMostRunOver;
    t_.sound_headings = t_.headings > 0 && share(t_.headings, t_.texts) <= kMostHeadings &&
                        share(t_.long_headings, t_.headings) <= kMostLong;
    t_.sound_levels = t_.sound_headings && share(t_.upside_down, t_.headings) <= kMostUpsideDown;
    t_.sound_lists = t_.sound_blocks && t_.items > 0 && share(t_.lone_items, t_.lists) <= kMostLone &&
                     share(t_.long_items + t_.cut_items, t_.items) <= kMostBadItems;
    t_.sound_languages = share(t_.wrong_language, t_.right_language + t_.wrong_language) <= kMostWrong;
    t_.sound_contents = t_.sound_blocks && t_.contents > 2;
    return t_;
  }

 private:
  struct List {
    int items = 0;
    bool numbered = false;
  };
  struct Item {
    double chars = 0;
    int lines = 0;
  };
  const Layout& layout_;
  const TagTree& tree_;
  Tagging t_;
  std::size_t all_ = 0, tagged_ = 0, neighbours_ = 0, in_order_ = 0;
  int last_block_ = -1, last_heading_ = -1, last_level_ = 0;
  double last_size_ = 0;
  std::vector<List> lists_;
  std::vector<Item> items_;
  std::vector<bool> quotes_, captions_, entries_, notes_;

  template <typename T>
  T& at(std::vector<T>& all, int i) {
    if (all.empty()) all.resize(static_cast<std::size_t>(tree_.size()));
    return all[static_cast<std::size_t>(i)];
  }
  static void count_once(std::vector<bool>& seen, int i, int size, std::size_t& count) {
    if (i < 0) return;
    if (seen.empty()) seen.resize(static_cast<std::size_t>(size));
    if (!seen[static_cast<std::size_t>(i)]) seen[static_cast<std::size_t>(i)] = true, ++count;
  }

  const TagHolders& told(const Line& line) const {
    const Span* s = speaker(line, tree_);
    return tree_.of(s ? s->tag : -1);
  }

  void region(const Region& r) {
    const std::vector<Piece> pieces = split_pieces(r, layout_.body, 0);
    for (const Piece& p : pieces) {
      ++t_.texts;
      for (std::size_t i = 0; i < p.lines.size(); ++i) {
        line(p.lines[i]);
        if (i > 0) joined(p.lines[i - 1], p.lines[i], p.column);
      }
      if (&p != &pieces.front()) apart((&p - 1)->lines.back(), p.lines.front(), p.gap_above);
      const TagHolders& h = told(p.lines.front());
      if (h.language >= 0 && p.chars > kLongParagraph && t_.right_language + t_.wrong_language < kLanguagesAsked) {
        const std::string language = tidy_language(layout_.tags[static_cast<std::size_t>(h.language)].language);
        ++(other_language(to_utf8(text_of(p)), language).empty() ? t_.right_language : t_.wrong_language);
      }
      if (h.heading >= 0) heading(p, h);
      if (h.block >= 0) {
        if (last_block_ >= 0 && h.block != last_block_) ++neighbours_, in_order_ += h.block > last_block_;
        last_block_ = h.block;
      }
    }
  }

  void line(const Line& l) {
    for (const Span& s : l.spans) {
      all_ += s.text.size();
      if (s.tag >= 0) tagged_ += s.text.size();
    }
    const TagHolders& h = told(l);
    count_once(quotes_, h.quote, tree_.size(), t_.quotes);
    count_once(captions_, h.caption, tree_.size(), t_.captions);
    count_once(entries_, h.entry, tree_.size(), t_.contents);
    count_once(notes_, h.note, tree_.size(), t_.notes);
    if (h.item >= 0) {
      Item& item = at(items_, h.item);
      if (item.lines++ == 0 && h.list >= 0) {
        List& list = at(lists_, h.list);
        ++list.items;
        const Marker m = find_marker(l);
        if (m.kind != Marker::Kind::bullet && m.kind != Marker::Kind::none) list.numbered = true;
      }
      item.chars += static_cast<double>(text_of(l).size());
    }
  }

  /// Lines that the layout takes for one paragraph.
  void joined(const Line& a, const Line& b, const Box& column) {
    const TagHolders &x = told(a), &y = told(b);
    if (x.block < 0 || y.block < 0) return;
    if (x.block == y.block) {
      ++t_.kept;
      return;
    }
    const std::u32string text = text_of(b);
    const bool goes_on = !ends_sentence(plain_text_of(a)) && !text.empty() && is_lower(text[0]);
    const bool items = x.item >= 0 && y.item >= 0 && x.item != y.item;
    if (!goes_on) return;
    // Items without full stops may follow one another in small letters; a line of one that is full is no whole item.
    if (!items) ++t_.cut;
    else if (a.box.width() > kFullLine * column.width()) ++t_.cut_items;
  }

  /// Lines that the layout takes for two paragraphs.
  void apart(const Line& a, const Line& b, double gap) {
    const TagHolders &x = told(a), &y = told(b);
    if (x.block < 0 || y.block < 0) return;
    if (x.block != y.block) ++t_.parted;
    else if (gap > kWideGap && (std::abs(a.size - b.size) > 0.05 * a.size || ends_sentence(plain_text_of(a))))
      ++t_.run_over;
  }

  void heading(const Piece& p, const TagHolders& h) {
    if (h.heading == last_heading_) return;
    last_heading_ = h.heading;
    ++t_.headings;
    if (p.chars > kLongHeading && ends_sentence(text_of(p))) ++t_.long_headings;
    if (last_level_ > 0) {
      if (h.level > last_level_ + 1) ++t_.skipped;
      if (h.level > last_level_ && p.size > 1.04 * last_size_) ++t_.upside_down;
      if (h.level < last_level_ && p.size < 0.96 * last_size_) ++t_.upside_down;
    }
    last_level_ = h.level, last_size_ = p.size;
  }

  void lists() {
    for (const List& l : lists_) {
      t_.lists += l.items > 0;
      t_.lone_items += l.items == 1 && l.numbered;
    }
    for (const Item& i : items_) t_.items += i.lines > 0, t_.long_items += i.chars > kLongItem;
  }
};

/// "a", "a and b", "a, b and c".
std::string listed(const std::vector<std::string>& names) {
  std::string out;
  for (std::size_t i = 0; i < names.size(); ++i)
    out += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
  return out;
}

std::string percent(double share) { return std::to_string(static_cast<int>(std::floor(share * 100))) + " %"; }

std::string in_words(const Tagging& t) {
  if (t.share < 0.01) return "The structure tree of this PDF holds none of its running text; it was not used.";
  std::vector<std::string> used, unused;
  const auto say = [&](bool sound, std::size_t count, const std::string& name, const std::string& why) {
    if (sound && count > 0) used.push_back(name);
    else if (count > 0) unused.push_back(name + " (" + why + ")");
  };
  say(t.sound_headings, t.headings, t.sound_levels || t.headings == 0 ? "headings" : "headings without their levels",
      t.long_headings > 0 ? "they are whole paragraphs" : "most of the text is tagged as headings");
  say(t.sound_blocks, 1, "paragraphs",
      t.share < kShare               ? "much of the text is not in the tree"
      : t.cut > 0 && t.run_over == 0 ? "each line is tagged as one"
                                     : "they do not agree with the page");
  say(t.sound_lists, t.items, "lists",
      !t.sound_blocks              ? "paragraphs are not tagged in a usable way"
      : t.lone_items * 2 > t.lists ? "they hold single numbered lines"
                                   : "their items are not those of the page");
  say(t.sound_blocks, t.quotes, "quotations", "paragraphs are not tagged in a usable way");
  say(t.sound_blocks, t.captions, "captions", "paragraphs are not tagged in a usable way");
  say(t.sound_contents, t.contents, "contents", "paragraphs are not tagged in a usable way");
  std::string out = "The structure tree of this PDF holds " + percent(t.share) + " of its running text";
  if (t.order < 0.9) out += ", in another order than that of the page";
  out += ". ";
  out += used.empty() ? "Nothing but descriptions of pictures was used of it."
                      : "Used of it: " + listed(used) + ", and descriptions of pictures.";
  if (!unused.empty()) out += " Not used: " + listed(unused) + ".";
  if (!t.sound_languages) out += " The languages it names were not believed: they are not those of the words.";
  if (t.sound_levels && t.skipped > 0) out += " Its heading levels skip; they were closed up.";
  return out;
}

class Teller {
 public:
  Teller(const TagTree& tree, const Tagging& tagging) : tree_(tree), t_(tagging) {}

  void line(Line& l) {
    const Span* s = speaker(l, tree_);
    if (!s) return;
    const TagHolders& h = tree_.of(s->tag);
    Told& out = l.told;
    for (const Span& first : l.spans) {
      if (tree_.of(first.tag).label < 0) break;
      out.label += static_cast<int>(first.text.size());
    }
    out.language = h.language, out.note = h.note;
    if (t_.sound_headings && !h.title) out.level = h.level;
    if (!t_.sound_blocks) return;
    out.block = h.block;
    out.quote = h.quote, out.caption = h.caption, out.code = h.code;
    if (t_.sound_contents) out.contents = h.contents, out.entry = h.entry, out.depth = h.depth;
    if (t_.sound_lists && h.contents < 0) {
      out.item = h.item, out.list = h.list, out.depth = h.depth;
      if (h.item >= 0) {
        if (opened_.empty()) opened_.resize(static_cast<std::size_t>(tree_.size()));
        out.opens = !opened_[static_cast<std::size_t>(h.item)];
        opened_[static_cast<std::size_t>(h.item)] = true;
      }
    }
  }

  void regions(std::vector<Region>& all) {
    for (Region& r : all) {
      for (Line& l : r.lines) line(l);
      for (LayoutCell& c : r.cells)
        for (Line& l : c.lines) line(l);
      regions(r.inside);
    }
  }

 private:
  const TagTree& tree_;
  const Tagging& t_;
  std::vector<bool> opened_;
};

}  // namespace

Tagging judge_tagging(const Layout& layout, const TagTree& tree) { return Judge(layout, tree).run(); }

void apply_tagging(Layout& layout, Record& record) {
  if (layout.tags.empty()) return;
  const TagTree tree(layout.tags);
  const Tagging tagging = judge_tagging(layout, tree);
  record.remarks.push_back(in_words(tagging));
  // The language of each element is that of the nearest one that names it.
  for (std::size_t i = 0; i < layout.tags.size(); ++i) {
    const int from = tree.of(static_cast<int>(i)).language;
    std::string& language = layout.tags[i].language;
    if (!tagging.sound_languages) language.clear();
    else if (from == static_cast<int>(i)) language = tidy_language(language);
    else if (from >= 0) language = layout.tags[static_cast<std::size_t>(from)].language;
  }
  Teller teller(tree, tagging);
  for (LayoutPage& page : layout.pages) teller.regions(page.regions);
}

}  // namespace lectern
