// Finds the passages that entries speak of and gives them the editor's words. Never changes what it did not find for
// sure, and drops no entry without a word. Tested by edit_plain_test.cpp.
#include "stages/edits/edit_plain.h"

#include <algorithm>
#include <map>
#include <utility>

#include "stages/edits/anchors.h"
#include "stages/edits/edit_record.h"
#include "stages/edits/edited_passage.h"
#include "stages/edits/edits_format.h"
#include "stages/simplify/flat_text.h"
#include "stages/simplify/guard.h"

namespace lectern {

namespace {

constexpr double kSamePassage = 0.7;        // likeness of a passage and what it was changed from
constexpr double kClearlyBetter = 0.1;      // likeness by which it must be nearer than the next
constexpr std::size_t kMostCompared = 500;  // letters: the cost grows with their square
constexpr std::string_view kEllipsis = "…";

/// What the edition makes of one paragraph of the original: neighbours in one list of blocks.
struct Passage {
  Blocks* in = nullptr;
  std::size_t begin = 0, count = 0;
  int original = 0;  // as Block::original; 0: it stands as it stood
  Inlines content;   // of the original, notes and page starts with it
  Place place;
  std::u32string previous;  // place_key() of the passage before it
};

int page_of(const Blocks& blocks, std::size_t begin, std::size_t count, bool last) {
  int page = 0;
  for (std::size_t i = begin; i < begin + count; ++i)
    for (const PageBox& box : blocks[i].from.boxes)
      page = last ? std::max(page, box.page) : page ? std::min(page, box.page) : box.page;
  return page;
}

/// Notes and page starts of blocks, in order.
void gather(const Blocks& blocks, std::size_t begin, std::size_t count, Inlines& out);

void gather(const Inlines& content, Inlines& out) {
  for (const Inline& i : content) {
    if (std::holds_alternative<Note>(i.is) || std::holds_alternative<PageStart>(i.is)) out.push_back(i);
    if (const auto* link = std::get_if<Link>(&i.is)) gather(link->content, out);
    if (const auto* emphasis = std::get_if<Emphasis>(&i.is)) gather(emphasis->content, out);
    if (const auto* foreign = std::get_if<Foreign>(&i.is)) gather(foreign->content, out);
    if (const auto* unclear = std::get_if<Unclear>(&i.is)) gather(unclear->content, out);
  }
}

void gather(const Blocks& blocks, std::size_t begin, std::size_t count, Inlines& out) {
  for (std::size_t i = begin; i < begin + count; ++i) {
    if (const auto* paragraph = std::get_if<Paragraph>(&blocks[i].is)) gather(paragraph->content, out);
    if (const auto* list = std::get_if<List>(&blocks[i].is))
      for (const ListItem& item : list->items) gather(item.content, 0, item.content.size(), out);
  }
}

/// As SimplifiedPassage::after has it.
std::string lines_of(const Blocks& blocks) {
  std::string out;
  const auto add = [&out](std::string_view start, const Block& block) {
    const auto* paragraph = std::get_if<Paragraph>(&block.is);
    if (paragraph) out += (out.empty() ? "" : "\n") + std::string(start) + plain_text(paragraph->content);
  };
  for (const Block& block : blocks) {
    add("", block);
    if (const auto* list = std::get_if<List>(&block.is))
      for (const ListItem& item : list->items)
        for (const Block& inner : item.content) add("- ", inner);
  }
  return out;
}

class PlainEditor {
 public:
  PlainEditor(Simplified& edition, const Edits& edits, Record& record)
      : edition_(edition), document_(edition.document), edits_(edits), record_(record) {}

  bool run() {
    bool any = false;
    for (const Edit& edit : edits_.all) {
      if (edit.kind != EditKind::plain) continue;
      passages_.clear();
      find(document_.front);
      find(document_.body);
      any |= apply(edit);
    }
    return any;
  }

 private:
  /// Every passage that could be said in other words, as deep as simplify() goes.
  void find(Blocks& blocks) {
    for (std::size_t i = 0; i < blocks.size();) {
      Block& b = blocks[i];
      std::size_t count = 1;
      while (b.original > 0 && i + count < blocks.size() && blocks[i + count].original == b.original) ++count;
      if (b.original > 0 || std::holds_alternative<Paragraph>(b.is)) add(blocks, i, count);
      else if (auto* list = std::get_if<List>(&b.is))
        for (ListItem& item : list->items) find(item.content);
      else if (auto* box = std::get_if<Aside>(&b.is)) find(box->content);
      i += count;
    }
  }

  void add(Blocks& blocks, std::size_t begin, std::size_t count) {
    Passage p{&blocks, begin, count, blocks[begin].original, {}, {}};
    if (p.original > 0) {
      p.content = document_.plain->originals.at(static_cast<std::size_t>(p.original) - 1);
      gather(blocks, begin, count, p.content);
    } else {
      p.content = std::get<Paragraph>(blocks[begin].is).content;
    }
    p.place.first_page = page_of(blocks, begin, count, false), p.place.last_page = page_of(blocks, begin, count, true);
    if (!blocks[begin].from.boxes.empty()) p.place.box = blocks[begin].from.boxes.front().box;
    p.place.key = place_key(plain_text(p.content));
    if (p.place.key.empty()) return;
    if (!passages_.empty()) p.previous = passages_.back().place.key;
    passages_.push_back(std::move(p));
  }

  bool apply(const Edit& edit) {
    std::vector<Place> places;
    std::vector<const Passage*> asked;
    for (const Passage& p : passages_) {
      if (!edit.after.empty() && !begins_with(p.previous, edit.after)) continue;
      asked.push_back(&p);
      places.push_back(p.place);
      const bool anywhere = edit.page == 0 || p.place.first_page == 0;  // no page is told, or known
      if (anywhere) places.back().first_page = places.back().last_page = edit.page;
    }
    const Found found = find_place(edit.page, edit.at, edit.text, places);
    if (found.index >= 0) return use(edit, *asked[static_cast<std::size_t>(found.index)]);
    const Passage* like = likest(edit, asked);
    if (!like) {
      edit_misfit(edits_, edit, why_none(edit), record_);
      return false;
    }
    const std::string now = plain_text(like->content);
    const auto objections = guard_meaning(edit.text, now, document_.language);
    if (!objections.empty()) {
      edit_misfit(edits_, edit,
                  "the passage has changed, and may not mean the same any more (" + objections.front().check + ": " +
                      objections.front().what + "). It reads now " + quoted_text(now),
                  record_);
      return false;
    }
    record_.warn("plain-passage-changed", like->place.first_page,
                 edits_.name + ", line " + std::to_string(edit.line) +
                     ": the passage has changed a little since these words were written for it; they are used. Look at "
                     "them, and "
                     "put its new text into the entry: " +
                     quoted_text(now),
                 like->place.box);
    return use(edit, *like);
  }

  static bool begins_with(const std::u32string& key, std::string_view text) {
    const bool cut = text.ends_with(kEllipsis);
    const std::u32string wanted = place_key(text);
    return cut ? key.starts_with(wanted) : key == wanted;
  }

  std::string why_none(const Edit& edit) const {
    const std::u32string key = place_key(edit.text);
    const auto same = std::ranges::count(passages_, key, [](const Passage& p) { return p.place.key; });
    if (same > 1)
      return "the passage stands there several times; add \"after\" and the passage before the one that is meant, or "
             "\"page\" and \"at\" with its box";
    if (same == 1 && !edit.after.empty()) return "the passage does not stand behind that other one";
    return "no such passage stands there; paragraphs and items of lists can be said in other words, while headings, "
           "tables, quotations and notes stay as they are";
  }

  /// The one passage that is clearly what the entry's was changed into; null: there is none.
  static const Passage* likest(const Edit& edit, const std::vector<const Passage*>& asked) {
    const std::u32string key = place_key(edit.text).substr(0, kMostCompared);
    const Passage* best = nullptr;
    double first = 0, second = 0;
    for (const Passage* p : asked) {
      const double like = likeness(key, std::u32string_view(p->place.key).substr(0, kMostCompared));
      if (like > first) second = first, first = like, best = p;
      else second = std::max(second, like);
    }
    return first >= kSamePassage && first - second >= kClearlyBetter ? best : nullptr;
  }

  bool use(const Edit& edit, const Passage& p) {
    Blocks made = edited_passage(edit.to, p.content);
    if (made.empty()) {
      edit_misfit(edits_, edit, "it has no words; write what the passage says in plain language", record_);
      return false;
    }
    if (const auto before = edited_.find(p.original); before != edited_.end() && !take_over(*before->second, edit))
      return false;
    PlainEdition& plain = *document_.plain;
    const int original = p.original > 0 ? p.original : static_cast<int>(plain.originals.size()) + 1;
    if (p.original == 0) plain.originals.push_back(without_notes(p.content));
    const Block old = (*p.in)[p.begin];
    for (Block& block : made) block.original = original, block.language = old.language;
    made.front().from = old.from;
    edited_[original] = &edit;
    tell(edit, p, original, made);
    tell_of_links(edit, p, made);
    const auto at = p.in->begin() + static_cast<std::ptrdiff_t>(p.begin);
    p.in->erase(at, at + static_cast<std::ptrdiff_t>(p.count));
    p.in->insert(p.in->begin() + static_cast<std::ptrdiff_t>(p.begin), std::make_move_iterator(made.begin()),
                 std::make_move_iterator(made.end()));
    return true;
  }

  /// Of two entries for one passage the later one is used, and that is told; false: it says the same.
  bool take_over(const Edit& earlier, const Edit& edit) {
    if (earlier.to == edit.to) {
      edit_not_needed(edits_, edit, "line " + std::to_string(earlier.line) + " says the same", record_);
      return false;
    }
    record_.warn("plain-passage-twice", edit.page,
                 edits_.name + ", lines " + std::to_string(earlier.line) + " and " + std::to_string(edit.line) +
                     ": both are about one passage; line " + std::to_string(edit.line) +
                     " is used. Take the other one out. The passage: " + quoted_text(edit.text));
    return true;
  }

  /// The editor's words stand as they are; what the guard sees in them is told, and changes nothing.
  void tell(const Edit& edit, const Passage& p, int original, const Blocks& made) {
    const std::string before = plain_text(p.content), after = lines_of(made);
    if (SimplifiedPassage* passage = passage_of(p, before)) {
      passage->original = original, passage->after = after, passage->noted = edit.to;
      passage->rules = {kEditorRule}, passage->undone.clear();
    }
    edit_applied(edits_, edit, p.place.box, before, edit.to, record_);
    for (const Objection& o : guard_meaning(before, after, document_.language))
      record_.remarks.push_back(edits_.name + ", line " + std::to_string(edit.line) +
                                ": your words are used as they are. Compared with the original, " + o.what + " (" +
                                o.check + ").");
  }

  /// The same passage as simplify() told of it; of those with one text, the one that is so many down the document.
  SimplifiedPassage* passage_of(const Passage& p, const std::string& before) {
    const auto same = [&](const Passage& other) { return plain_text(other.content) == before; };
    auto left = std::count_if(std::as_const(passages_).data(), &p, same);
    for (SimplifiedPassage& passage : edition_.passages)
      if (p.original > 0 ? passage.original == p.original : passage.before == before && left-- == 0) return &passage;
    return nullptr;
  }

  /// A link goes when its words go.
  void tell_of_links(const Edit& edit, const Passage& p, const Blocks& made) {
    std::vector<std::string> kept;
    const auto add = [&](const Block& block) {
      if (const auto* paragraph = std::get_if<Paragraph>(&block.is))
        for (std::string& target : targets_of(paragraph->content)) kept.push_back(std::move(target));
    };
    for (const Block& block : made) {
      add(block);
      if (const auto* list = std::get_if<List>(&block.is))
        for (const ListItem& item : list->items)
          for (const Block& inner : item.content) add(inner);
    }
    for (const std::string& target : targets_of(p.content))
      if (std::find(kept.begin(), kept.end(), target) == kept.end())
        record_.remarks.push_back(edits_.name + ", line " + std::to_string(edit.line) + ": the link to " + target +
                                  " is left out, since its words are not in yours.");
  }

  Simplified& edition_;
  Document& document_;
  const Edits& edits_;
  Record& record_;
  std::vector<Passage> passages_;      // in reading order
  std::map<int, const Edit*> edited_;  // by the number of the original
};

}  // namespace

void edit_plain(Simplified& edition, const Edits& edits, Record& record) {
  if (edition.document.plain) PlainEditor(edition, edits, record).run();
}

}  // namespace lectern
