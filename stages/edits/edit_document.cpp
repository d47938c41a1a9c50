// Applies entries to the document. Blocks are looked for first in the text as it was, which is what a report showed;
// those that are not found, in the text as other entries have changed it. Never applies an entry whose place is not
// sure. Tested by edit_document_test.cpp.
#include "stages/edits/edit_document.h"

#include <algorithm>
#include <map>
#include <utility>

#include "stages/edits/document_text.h"
#include "stages/edits/edit_inlines.h"
#include "stages/edits/edit_record.h"
#include "stages/edits/edits_format.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kSureContext = 0.7;     // likeness of the words around: of those that an entry has, so much is there
constexpr double kClearlyBetter = 0.15;  // and so much more than at the next place

std::string folded(const std::string& text) { return to_utf8(nfc(fold_spaces(to_utf32(text)))); }

std::string kind_name(const Block& block) {
  const auto* heading = std::get_if<Heading>(&block.is);
  return heading ? "heading of level " + std::to_string(heading->level) : "paragraph";
}

/// The first is of level 1, and none skips.
void close_levels(Blocks& blocks) {
  std::vector<int> open;
  for (Block& b : blocks)
    if (Heading* h = std::get_if<Heading>(&b.is)) {
      while (!open.empty() && open.back() >= h->level) open.pop_back();
      open.push_back(h->level);
      h->level = static_cast<int>(open.size());
    }
}

/// Words of one block: where, and how well what is around them fits.
struct WordPlace {
  BlockText* text;
  Stretch at;
  double context;
};

class DocumentEditor {
 public:
  DocumentEditor(Document& document, const Edits& edits, Record& record)
      : document_(document), edits_(edits), record_(record) {}

  bool run() {
    const std::size_t repairs = record_.repairs.size();
    headings_before_ = headings_of(document_);
    texts_ = texts_of(document_);
    std::vector<const Edit*> later;
    for (const Edit& edit : edits_.all)
      if (about_block(edit) && !block(edit, false)) later.push_back(&edit);
    settle_headings();
    texts_ = texts_of(document_);
    for (const Edit& edit : edits_.all)
      if (edit.kind == EditKind::replace) replace(edit);
      else if (edit.kind == EditKind::phrase) phrase(edit);
    texts_ = texts_of(document_);
    for (const Edit* edit : later) block(*edit, true);
    settle_headings();
    keep_links();
    return record_.repairs.size() > repairs;
  }

 private:
  Document& document_;
  const Edits& edits_;
  Record& record_;
  std::vector<BlockText> texts_;
  std::vector<Block*> headings_before_;
  struct Asked {
    const Edit* edit;
    Block* block;
    std::string before;
  };
  std::vector<Asked> asked_;  // headings whose levels are not settled

  static bool about_block(const Edit& e) {
    return e.kind == EditKind::heading || e.kind == EditKind::language || e.kind == EditKind::alt ||
           e.kind == EditKind::decorative;
  }

  void applied(const Edit& edit, const Box& box, std::string before, std::string after) {
    edit_applied(edits_, edit, box, std::move(before), std::move(after), record_);
  }
  void not_needed(const Edit& edit, const char* why) { edit_not_needed(edits_, edit, why, record_); }
  void misfit(const Edit& edit, const std::string& why) { edit_misfit(edits_, edit, why, record_); }

  /// False: its block was not found, and that is not told yet.
  bool block(const Edit& edit, bool last) {
    const bool figures = edit.kind == EditKind::alt || edit.kind == EditKind::decorative;
    std::vector<Place> places;
    std::vector<BlockText*> texts;
    for (BlockText& text : texts_) {
      if (figures && !std::holds_alternative<Figure>(text.block->is)) continue;
      if (!figures && text.place.key.empty()) continue;
      places.push_back(text.place), texts.push_back(&text);
    }
    const Found found = find_place(edit.page, edit.at, edit.text, places);
    if (found.index < 0) {
      if (last) misfit(edit, figures ? "the figure: " + found.why : found.why);
      return false;
    }
    BlockText& text = *texts[static_cast<std::size_t>(found.index)];
    switch (edit.kind) {
      case EditKind::heading: heading(edit, text); break;
      case EditKind::language: language(edit, text); break;
      case EditKind::alt: alt(edit, text); break;
      default: decorative(edit, text); break;
    }
    return true;
  }

  void heading(const Edit& edit, BlockText& text) {
    Block& b = *text.block;
    auto* heading = std::get_if<Heading>(&b.is);
    if (heading ? heading->level == edit.level : edit.level == 0)
      return not_needed(edit, edit.level > 0 ? "it is a heading of this level already" : "it is no heading already");
    const bool may = heading || std::holds_alternative<Paragraph>(b.is) || std::holds_alternative<PullQuote>(b.is);
    if (!may || !text.in_flow) return misfit(edit, "only a paragraph of the text or of a box can be a heading");
    asked_.push_back({&edit, &b, kind_name(b)});
    Inlines content = std::move(*text.content);
    if (edit.level == 0) b.is = Paragraph{std::move(content)};
    else b.is = Heading{edit.level, std::move(content)};
    text.content = edit.level == 0 ? &std::get<Paragraph>(b.is).content : &std::get<Heading>(b.is).content;
  }

  /// When all levels are known that are asked for.
  void settle_headings() {
    if (asked_.empty()) return;
    std::vector<Blocks*> done;
    for (BlockText& text : texts_)
      if (text.in_flow && std::find(done.begin(), done.end(), text.in) == done.end() &&
          std::any_of(asked_.begin(), asked_.end(), [&](const Asked& a) { return a.block == text.block; })) {
        close_levels(*text.in);
        done.push_back(text.in);
      }
    for (const Asked& a : asked_) {
      const auto* heading = std::get_if<Heading>(&a.block->is);
      const bool closed = heading && heading->level != a.edit->level;
      const std::string now = kind_name(*a.block);
      const std::string why = "levels do not skip, so the heading has level " +
                              std::to_string(heading ? heading->level : 0) +
                              "; set the level of the headings above it first";
      if (closed && now == a.before) {
        misfit(*a.edit, why);
        continue;
      }
      const std::string text = anchor_text(text_of(*a.block));
      applied(*a.edit, box_of(*a.block), a.before + ": " + text, now + ": " + text);
      if (closed)
        record_.warn("edit-of-level", a.edit->page,
                     edits_.name + ", line " + std::to_string(a.edit->line) + " asks for level " +
                         std::to_string(a.edit->level) + ", but " + why + ".");
    }
    asked_.clear();
  }

  static Box box_of(const Block& b) { return b.from.boxes.empty() ? Box{} : b.from.boxes.front().box; }
  static std::string text_of(const Block& b) {
    if (const auto* h = std::get_if<Heading>(&b.is)) return plain_text(h->content);
    if (const auto* p = std::get_if<Paragraph>(&b.is)) return plain_text(p->content);
    return {};
  }

  void language(const Edit& edit, BlockText& text) {
    Block& b = *text.block;
    const std::string now = b.language.empty() ? document_.language : b.language;
    if (now == edit.language) return not_needed(edit, "it is in this language already");
    b.language = edit.language == document_.language ? "" : edit.language;
    const std::string words = anchor_text(plain_text(*text.content));
    applied(edit, text.place.box, "in " + now + ": " + words, "in " + edit.language + ": " + words);
  }

  void alt(const Edit& edit, BlockText& text) {
    Figure& figure = std::get<Figure>(text.block->is);
    const std::string to = folded(edit.to);
    if (to.empty())
      return misfit(edit, "the description is empty; write \"decorative\" for a picture that says nothing");
    const std::string before = figure.description.value_or("");
    if (before == to && !figure.decorative) return not_needed(edit, "the figure has this description already");
    figure.description = to, figure.decorative = false;
    applied(edit, text.place.box, before, to);
  }

  void decorative(const Edit& edit, BlockText& text) {
    Figure& figure = std::get<Figure>(text.block->is);
    if (figure.decorative) return not_needed(edit, "the figure is marked so already");
    if (!figure.caption.empty() || !figure.legend.empty())
      return misfit(edit, "a figure with a caption is not decorative; describe it with \"alt\"");
    applied(edit, text.place.box, figure.description.value_or(""), "decorative");
    figure.description.reset(), figure.decorative = true;
  }

  std::vector<WordPlace> places_of(const Edit& edit, const std::string& words, bool exact) {
    std::vector<WordPlace> out;
    for (BlockText& text : texts_) {
      if (edit.page < text.place.first_page || edit.page > text.place.last_page || text.place.key.empty()) continue;
      const std::string plain = plain_text(*text.content);
      for (const Stretch& at : find_words(plain, words)) {
        if (exact && plain.substr(at.begin, at.end - at.begin) != words) continue;
        out.push_back({&text, at, fits_context(plain, at, edit.after, edit.before)});
      }
    }
    return out;
  }

  /// The place that an entry about words speaks of: the words around decide, then the box.
  const WordPlace* choose(const Edit& edit, std::vector<WordPlace>& found, std::string& why) {
    std::stable_sort(found.begin(), found.end(),
                     [](const WordPlace& a, const WordPlace& b) { return a.context > b.context; });
    const auto sure = static_cast<std::ptrdiff_t>(
        std::count_if(found.begin(), found.end(), [](const WordPlace& w) { return w.context >= kSureContext; }));
    if (sure == 0) {
      why = found.empty() ? "these words do not stand on that page" : "these words stand there, but not between those";
      return nullptr;
    }
    found.erase(found.begin() + sure, found.end());
    if (found.size() == 1 || found[0].context >= found[1].context + kClearlyBetter) return &found[0];
    std::erase_if(found, [&](const WordPlace& w) { return w.context + kClearlyBetter <= found[0].context; });
    std::vector<Place> places;
    std::vector<int> among;
    for (const WordPlace& w : found) among.push_back(static_cast<int>(places.size())), places.push_back(w.text->place);
    const Found nearest = nearest_place(edit.at, among, places);
    why = nearest.why + "; words before (after \"…\") or behind (before \"…\") tell them apart";
    return nearest.index < 0 ? nullptr : &found[static_cast<std::size_t>(nearest.index)];
  }

  void replace(const Edit& edit) {
    const std::string to = folded(edit.to), from = folded(edit.text);
    std::vector<WordPlace> now = places_of(edit, to, true), found = places_of(edit, from, false);
    if (to != from)  // what reads so already is nothing to change, and the old words may stand inside of the new ones
      std::erase_if(found, [&](const WordPlace& w) {
        return std::any_of(now.begin(), now.end(), [&](const WordPlace& n) {
          return n.text == w.text && n.at.begin <= w.at.begin && w.at.end <= n.at.end;
        });
      });
    std::string why, unused;
    if (const WordPlace* at = choose(edit, found, why)) {
      Inlines& content = *at->text->content;
      const std::string plain = plain_text(content);
      if (plain.substr(at->at.begin, at->at.end - at->at.begin) == to && !is_unclear(content, at->at))
        return not_needed(edit, "the text reads so already");
      if (to.empty() && at->at.end - at->at.begin == plain.size())
        return misfit(edit, "nothing would be left of the block; mark it as furniture if it is no text");
      replace_words(content, at->at, to);
      std::erase_if(record_.words, [&](const DoubtfulWord& w) {
        return w.page == edit.page && w.text == from && (edit.at.empty() || edit.at == hundredth(w.box));
      });
      applied(edit, at->text->place.box, from, to);
    } else if (!to.empty() && choose(edit, now, unused)) {
      not_needed(edit, "the text reads so already");
    } else {
      misfit(edit, why);
    }
  }

  void phrase(const Edit& edit) {
    std::vector<WordPlace> found = places_of(edit, folded(edit.text), false);
    std::string why;
    const WordPlace* at = choose(edit, found, why);
    if (!at) return misfit(edit, why);
    Inlines& content = *at->text->content;
    if (phrase_has_language(content, at->at, edit.language)) return not_needed(edit, "it is marked so already");
    set_phrase_language(content, at->at, edit.language);
    applied(edit, at->text->place.box, edit.text, "in " + edit.language + ": " + edit.text);
  }

  /// "#section-N" counts headings: links lead on to the heading that they led to, or to its page.
  void keep_links() {
    const std::vector<Block*> now = headings_of(document_);
    if (now == headings_before_) return;
    std::map<std::string, std::string> moved;
    for (std::size_t i = 0; i < headings_before_.size(); ++i) {
      Block* b = headings_before_[i];
      const auto at = std::find(now.begin(), now.end(), b);
      const int page = b->from.boxes.empty() ? 1 : b->from.boxes.front().page;
      moved["#section-" + std::to_string(i + 1)] =
          at != now.end() ? "#section-" + std::to_string(at - now.begin() + 1) : "#page-" + std::to_string(page);
    }
    for (std::string* target : link_targets(document_))
      if (const auto to = moved.find(*target); to != moved.end()) *target = to->second;
  }
};

/// What the document says now of the regions that were seen.
void show(const std::map<std::pair<int, std::pair<double, double>>, const Block*>& blocks, int page,
          std::vector<SeenRegion>& regions) {
  for (SeenRegion& r : regions) {
    show(blocks, page, r.inside);
    const auto found = blocks.find({page, {r.box.x0, r.box.y0}});
    if (found == blocks.end()) continue;
    const Block& b = *found->second;
    if (const auto* h = std::get_if<Heading>(&b.is)) r.kind = SeenKind::heading, r.level = h->level;
    else if (std::holds_alternative<Paragraph>(b.is) && r.kind == SeenKind::heading) r.kind = SeenKind::paragraph;
    else if (const auto* f = std::get_if<Figure>(&b.is)) r.description = f->description.value_or("");
  }
}

}  // namespace

void edit_document(Document& document, const Edits& edits, Record& record, std::vector<SeenPage>& seen) {
  if (edits.all.empty() || !DocumentEditor(document, edits, record).run()) return;
  std::map<std::pair<int, std::pair<double, double>>, const Block*> blocks;
  for (const BlockText& text : texts_of(document))
    if (const std::vector<PageBox>& boxes = text.block->from.boxes; !boxes.empty())
      blocks[{boxes[0].page, {boxes[0].box.x0, boxes[0].box.y0}}] = text.block;
  for (SeenPage& page : seen) show(blocks, page.number, page.regions);
}

void warn_of_page_edits(const Edits& edits, Record& record) {
  std::string lines;
  std::size_t count = 0;
  for (const Edit& e : edits.all)
    if (e.kind == EditKind::accept || e.kind == EditKind::reject || e.kind == EditKind::order ||
        e.kind == EditKind::furniture || e.kind == EditKind::text)
      lines += (count++ ? ", " : "") + std::to_string(e.line);
  if (count == 0) return;
  record.warn("edits-of-pages", 0,
              edits.name + ": " + (count == 1 ? "line " : "lines ") + lines + (count == 1 ? " speaks" : " speak") +
                  " of repairs or of the order of a page, and can be applied to the PDF alone; convert that again.");
}

}  // namespace lectern
