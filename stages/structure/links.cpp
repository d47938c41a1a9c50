// Resolves internal links. Tested by structure_test.cpp.
#include "stages/structure/links.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <string>
#include <vector>

#include "stages/structure/headings.h"
#include "stages/structure/inlines.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kReach =
    60;  // points from the place a link names down to the heading it means (a place is the top of a view)

constexpr std::size_t kKnown =
    8;  // tenths of the entries of a contents list that must lead to headings to take their levels

constexpr std::size_t kLeastKey = 4;        // letters and digits of a title: fewer name nothing
constexpr std::size_t kLongestKey = 300;    // a longer one is not compared letter by letter
constexpr std::size_t kLettersAnError = 8;  // one changed letter in so many is the same title
constexpr int kPagesOff = 1;                // the heading that has a link's words stands so near to the place it names

struct Section {
  int number;
  int level;
  int page;
  double y;
  std::u32string key;
};

/// Calls f for all blocks, the inner ones included, in reading order.
template <typename F>
void each_block(Blocks& blocks, F&& f) {
  for (Block& b : blocks) {
    f(b);
    if (List* list = std::get_if<List>(&b.is))
      for (ListItem& item : list->items) each_block(item.content, f);
    if (Quote* q = std::get_if<Quote>(&b.is)) each_block(q->content, f);
    if (Aside* a = std::get_if<Aside>(&b.is)) each_block(a->content, f);
    if (Figure* x = std::get_if<Figure>(&b.is)) each_block(x->legend, f);
    if (Table* t = std::get_if<Table>(&b.is))
      for (Row& row : t->rows)
        for (Cell& cell : row.cells) each_block(cell.content, f);
  }
}

class Resolver {
 public:
  Resolver(Document& document, const std::vector<std::string>& labels) : document_(document) {
    for (std::size_t i = 0; i < labels.size(); ++i) pages_.emplace(labels[i], static_cast<int>(i) + 1);
    for (Blocks* part : {&document.front, &document.body})
      each_block(*part, [&](Block& b) {
        if (const Heading* h = std::get_if<Heading>(&b.is)) {
          const PageBox box = b.from.boxes.empty() ? PageBox{} : b.from.boxes[0];
          sections_.push_back({static_cast<int>(sections_.size()) + 1, h->level, box.page, box.box.y0,
                               heading_key(to_utf32(plain_text(h->content)))});
        }
      });
    for (const Section& s : sections_) {
      by_key_[s.key].push_back(s.number), by_page_[s.page].push_back(s);
      if (const std::u32string bare = unnumbered(s.key); !bare.empty()) by_bare_key_[bare].push_back(s.number);
    }
  }

  void run() {
    for (Blocks* part : {&document_.front, &document_.body}) each_block(*part, [&](Block& b) { block(b); });
  }

 private:
  Document& document_;
  std::vector<Section> sections_;
  std::map<std::u32string, std::vector<int>> by_key_;
  std::map<std::u32string, std::vector<int>> by_bare_key_;  // without the digits they begin with
  std::map<int, std::vector<Section>> by_page_;
  std::map<std::string, int> pages_;  // by label
  std::string label_;                 // the page of the entry at hand
  int entry_ = 0;                     // the section that the last entry of a contents list leads to

  /// A key without its number; empty when it has none, or too little is left.
  static std::u32string unnumbered(const std::u32string& key) {
    std::size_t digits = 0;
    while (digits < key.size() && is_digit(key[digits])) ++digits;
    return digits > 0 && key.size() - digits >= kLeastKey ? key.substr(digits) : std::u32string();
  }

  /// The headings with these words, with or without numbers; nullptr: there are none.
  const std::vector<int>* headings_of(const std::u32string& key) const {
    if (key.empty()) return nullptr;
    if (const auto it = by_key_.find(key); it != by_key_.end()) return &it->second;
    const std::u32string bare = unnumbered(key);
    if (!bare.empty())
      if (const auto it = by_key_.find(bare); it != by_key_.end()) return &it->second;
    if (const auto it = by_bare_key_.find(key); it != by_bare_key_.end() && key.size() >= kLeastKey) return &it->second;
    return nullptr;
  }

  /// One of the two with a few letters changed, added or left out; or the beginning of the other.
  static bool similar(const std::u32string& a, const std::u32string& b) {
    const std::size_t longer = std::max(a.size(), b.size()), shorter = std::min(a.size(), b.size());
    if (shorter < kLeastKey || longer > kLongestKey) return false;
    if (shorter >= 2 * kLeastKey && a.compare(0, shorter, b, 0, shorter) == 0) return true;
    const std::size_t most = longer / kLettersAnError;
    if (longer - shorter > most) return false;
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t k = 0; k < row.size(); ++k) row[k] = k;
    for (std::size_t i = 1; i <= a.size(); ++i) {
      std::size_t corner = row[0];
      row[0] = i;
      for (std::size_t k = 1; k <= b.size(); ++k) {
        const std::size_t changed = corner + (a[i - 1] == b[k - 1] ? 0 : 1);
        corner = row[k];
        row[k] = std::min({changed, row[k] + 1, row[k - 1] + 1});
      }
    }
    return row.back() <= most;
  }

  /// An entry of a printed contents by its words, else by like words on its page, else that page.
  std::string entry(const std::u32string& key, const std::string& label) {
    const std::vector<int>* found = headings_of(key);
    if (!found) {
      const auto page = pages_.find(label);
      if (page == pages_.end()) return {};
      const std::u32string bare = unnumbered(key);
      for (const Section& s : by_page_[page->second])
        if (similar(s.key, key) || (!bare.empty() && similar(s.key, bare))) {
          entry_ = s.number;
          return "#section-" + std::to_string(s.number);
        }
      return "#page-" + std::to_string(page->second);
    }
    {
      // Headings of the same words: entries stand in the order of the text.
      const std::vector<int>& numbers = *found;
      const auto next = std::upper_bound(numbers.begin(), numbers.end(), entry_);
      entry_ = next != numbers.end() ? *next : numbers.front();
      return "#section-" + std::to_string(entry_);
    }
  }

  /// `words`: the key of the link's own text.
  std::string resolved(const std::string& target, const std::u32string& words) {
    if (target.rfind("#entry-", 0) == 0) return entry(to_utf32(target.substr(7)), label_);
    if (target.rfind("#at-", 0) != 0) return target;
    const std::size_t dash = target.find('-', 4);
    const int page = std::atoi(target.substr(4, dash - 4).c_str());
    const double y = std::atof(target.substr(dash + 1).c_str());
    if (page < 1 || page > static_cast<int>(document_.surfaces.size())) return {};
    if (const std::vector<int>* named = headings_of(words); named && words.size() >= kLeastKey) {
      const Section* nearest = nullptr;
      for (int number : *named) {
        const Section& s = sections_[static_cast<std::size_t>(number) - 1];
        if (!nearest || std::abs(s.page - page) < std::abs(nearest->page - page) ||
            (s.page == page && nearest->page == page && std::abs(s.y - y) < std::abs(nearest->y - y)))
          nearest = &s;
      }
      if (nearest && std::abs(nearest->page - page) <= kPagesOff) return "#section-" + std::to_string(nearest->number);
    }
    for (const Section& s : by_page_[page])
      if (s.y > y - 12 && s.y < y + kReach) return "#section-" + std::to_string(s.number);
    return "#page-" + std::to_string(page);
  }

  void inlines(Inlines& content) {
    Inlines out;
    bool changed = false;
    for (Inline& i : content) {
      if (Emphasis* e = std::get_if<Emphasis>(&i.is)) inlines(e->content);
      if (Foreign* f = std::get_if<Foreign>(&i.is)) inlines(f->content);
      if (Unclear* u = std::get_if<Unclear>(&i.is)) inlines(u->content);
      if (Note* n = std::get_if<Note>(&i.is)) each_block(n->content, [&](Block& b) { block(b); });
      if (Link* l = std::get_if<Link>(&i.is)) {
        inlines(l->content);
        l->target =
            resolved(l->target, l->target[0] == '#' ? heading_key(to_utf32(plain_text(l->content))) : std::u32string());
        if (l->target.empty()) {
          for (Inline& inner : l->content) out.push_back(std::move(inner));
          changed = true;
          continue;
        }
      }
      out.push_back(std::move(i));
    }
    content = std::move(out);
    if (changed) tidy(content);
  }

  /// A contents list without indents has the levels of the headings that its entries lead to.
  void levels(Contents& contents) const {
    std::vector<int> told;
    std::size_t known = 0;
    for (const ContentsEntry& e : contents.entries) {
      if (e.level != 1) return;
      int level = 0;
      for (const Inline& i : e.content)
        if (const Link* l = std::get_if<Link>(&i.is); l && l->target.rfind("#section-", 0) == 0)
          level = sections_[static_cast<std::size_t>(std::atoi(l->target.c_str() + 9)) - 1].level;
      told.push_back(level), known += level > 0;
    }
    if (told.empty() || known * 10 < told.size() * kKnown) return;
    int least = told[0], last = 0;
    for (int level : told)
      if (level > 0) least = std::min(least > 0 ? least : level, level);
    for (std::size_t k = 0; k < told.size(); ++k) {
      const int level = told[k] > 0 ? told[k] - least + 1 : std::max(1, last);
      last = contents.entries[k].level = std::min(level, last + 1);
    }
  }

  void block(Block& b) {
    if (Paragraph* x = std::get_if<Paragraph>(&b.is)) inlines(x->content);
    if (Heading* x = std::get_if<Heading>(&b.is)) inlines(x->content);
    if (TitleLine* x = std::get_if<TitleLine>(&b.is)) inlines(x->content);
    if (PullQuote* x = std::get_if<PullQuote>(&b.is)) inlines(x->content);
    if (Figure* x = std::get_if<Figure>(&b.is)) inlines(x->caption);
    if (Table* x = std::get_if<Table>(&b.is)) inlines(x->caption);
    if (Quote* x = std::get_if<Quote>(&b.is)) inlines(x->source);
    if (List* x = std::get_if<List>(&b.is))
      for (ListItem& item : x->items) inlines(item.term);
    if (Lines* x = std::get_if<Lines>(&b.is))
      for (Inlines& line : x->lines) inlines(line);
    if (Bibliography* x = std::get_if<Bibliography>(&b.is))
      for (Inlines& entry : x->entries) inlines(entry);
    if (Contents* x = std::get_if<Contents>(&b.is)) {
      inlines(x->heading);
      entry_ = 0;
      for (ContentsEntry& e : x->entries) {
        label_ = e.page;
        inlines(e.content);
      }
      label_.clear();
      levels(*x);
    }
  }
};

}  // namespace

void resolve_links(Document& document, const std::vector<std::string>& labels) { Resolver(document, labels).run(); }

}  // namespace lectern
