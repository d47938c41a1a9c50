// Links notes to what calls them in the text. Never decides what a mark looks like: note_marks.cpp and plain_marks.cpp
// do. Tested by note_links_test.cpp.
#include "stages/structure/note_links.h"

#include <algorithm>
#include <map>
#include <set>

#include "stages/structure/note_marks.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kShareOfEndnotes = 0.5;  // of a list's labels must be called for in the text

class Linker {
 public:
  Linker(std::vector<Piece>& pieces, std::vector<PrintedNote>& notes, Record& record)
      : pieces_(pieces), notes_(notes), record_(record) {}

  void run() {
    std::vector<CallMark> marks = find_marks(pieces_, known_labels());
    std::map<std::u32string, std::vector<std::size_t>> by_label;
    for (std::size_t n = 0; n < notes_.size(); ++n)
      if (!notes_[n].label.empty()) by_label[note_key(notes_[n].label)].push_back(n);
    for (int reach : {0, 1}) {
      for (CallMark& m : marks) {
        if (span(m).note >= 0) continue;
        const auto it = by_label.find(m.key);
        if (it == by_label.end()) continue;
        for (std::size_t n : it->second) {
          if (notes_[n].linked || std::abs(notes_[n].page - m.line->page) > reach) continue;
          link(m, n);
          break;
        }
      }
    }
    plain_marks_of_pages();
    marks = find_marks(pieces_, known_labels());  // spans were cut; what is linked is left out
    far(marks);  // first what stands at the foot of a page: a list of numbered paragraphs is no notes then
    endnotes(marks);
    for (CallMark& m : marks)
      if (span(m).note < 0 && !notes_.empty() && note_value(m.key, false) > 0 && is_digit(m.key[0]) && !ordinal(m))
        record_.warn("marker-without-note", m.line->page,
                     "The raised mark \"" + to_utf8(m.key) + "\" has no note; it stays as a superscript.",
                     hundredth(m.line->box));
    for (const PrintedNote& n : notes_)
      if (!n.linked && !n.label.empty())
        record_.warn(
            "note-without-marker", n.page,
            "The note \"" + to_utf8(n.label) + "\" has no mark in the text; it stands at the end of the page's text.",
            hundredth(n.box));
  }

 private:
  std::vector<Piece>& pieces_;
  std::vector<PrintedNote>& notes_;
  Record& record_;

  static Span& span(const CallMark& m) { return m.line->spans[m.span]; }

  void link(const CallMark& m, std::size_t n) {
    span(m).note = static_cast<int>(n);
    notes_[n].linked = true;
  }

  /// A raised number right behind a letter without a note may be an exponent or an ordinal's part.
  static bool ordinal(const CallMark& m) {
    return m.span > 0 && !m.line->spans[m.span - 1].text.empty() && is_digit(m.line->spans[m.span - 1].text.back());
  }

  /// What notes are there: at the foot of pages, and numbered items that may be endnotes.
  std::set<std::u32string> known_labels() const {
    std::set<std::u32string> known;
    for (const PrintedNote& n : notes_) known.insert(note_key(n.label));
    for (std::size_t k = 0; k < pieces_.size(); ++k)
      if (numbered(k)) known.insert(note_key(pieces_[k].marker.label));
    return known;
  }

  /// Notes that no raised mark calls may be called by plain numbers on their page.
  void plain_marks_of_pages() {
    std::map<int, std::vector<std::size_t>> waiting;
    for (std::size_t n = 0; n < notes_.size(); ++n)
      if (!notes_[n].linked && !notes_[n].label.empty() &&
          (is_digit(notes_[n].label[0]) || note_symbol(notes_[n].label[0])))
        waiting[notes_[n].page].push_back(n);
    if (waiting.empty()) return;
    std::map<int, std::vector<Line*>> lines;
    for_each_line(pieces_, [&](Line& line) {
      if (waiting.contains(line.page)) lines[line.page].push_back(&line);
    });
    for (const auto& [page, notes] : waiting) {
      std::vector<std::u32string> labels;
      for (std::size_t n : notes) labels.push_back(notes_[n].label);
      for (const CallMark& m : find_plain_marks(lines[page], labels))
        for (std::size_t n : notes)
          if (!notes_[n].linked && note_key(notes_[n].label) == m.key) {
            link(m, n);
            break;
          }
    }
  }

  /// Notes that stand far from their marks: those of all pages gathered at the end, or pushed on by longer ones. Only
  /// labels that one note has.
  void far(std::vector<CallMark>& marks) {
    std::map<std::u32string, std::vector<std::size_t>> waiting;
    for (std::size_t n = 0; n < notes_.size(); ++n)
      if (!notes_[n].label.empty() && is_digit(notes_[n].label[0])) waiting[note_key(notes_[n].label)].push_back(n);
    std::erase_if(waiting, [&](const auto& w) { return w.second.size() > 1 || notes_[w.second[0]].linked; });
    for (CallMark& m : marks) {
      const auto it = waiting.find(m.key);
      if (span(m).note >= 0 || it == waiting.end() || m.line->page > notes_[it->second[0]].page) continue;
      link(m, it->second[0]);
      waiting.erase(it);
    }
    if (waiting.size() < 2) return;
    std::vector<std::size_t> notes;
    for (const auto& [key, n] : waiting) notes.push_back(n[0]);
    std::sort(notes.begin(), notes.end());
    std::vector<std::u32string> labels;
    for (std::size_t n : notes) labels.push_back(notes_[n].label);
    std::vector<Line*> lines;
    for_each_line(pieces_, [&](Line& line) { lines.push_back(&line); });
    for (const CallMark& m : find_plain_marks(lines, labels)) link(m, waiting[m.key][0]);
    marks = find_marks(pieces_, known_labels());
  }

  /// Numbered items that marks in the text call for are notes. The last list is asked first: notes stand behind what
  /// calls them, and a list takes the nearest marks before it (numbers may begin again with each chapter).
  void endnotes(std::vector<CallMark>& marks) {
    std::vector<std::pair<std::size_t, std::size_t>> lists;
    for (std::size_t i = 0; i < pieces_.size();) {
      std::size_t end = i + 1;
      if (numbered(i)) {
        std::size_t last = i;
        while (end < pieces_.size() && (next_of(last, end) || follows(end, i))) {
          if (numbered(end)) last = end;
          ++end;
        }
        lists.push_back({i, end});
      }
      i = end;
    }
    for (std::size_t l = lists.size(); l-- > 0;) {
      const auto [begin, end] = lists[l];
      std::vector<std::u32string> labels;
      std::map<std::u32string, std::size_t> wanted;
      for (std::size_t k = begin; k < end; ++k)
        if (numbered(k))
          labels.push_back(pieces_[k].marker.label), wanted.emplace(note_key(pieces_[k].marker.label), k);
      std::vector<std::pair<std::size_t, CallMark>> calls;
      std::map<std::u32string, std::size_t> left = wanted;
      for (std::size_t m = marks.size(); m-- > 0 && !left.empty();) {
        if (span(marks[m]).note >= 0 || marks[m].piece >= begin) continue;
        const auto it = left.find(marks[m].key);
        if (it == left.end()) continue;
        calls.push_back({it->second, marks[m]});
        left.erase(it);
      }
      const double enough = kShareOfEndnotes * static_cast<double>(labels.size());
      const bool under_heading = begin > 0 && pieces_[begin - 1].role == Role::heading;
      if (calls.empty() && under_heading && l + 1 == lists.size()) {  // plain numbers call the last list alone
        std::vector<Line*> lines;
        for (std::size_t k = 0; k < begin; ++k) for_each_line(pieces_[k], [&](Line& line) { lines.push_back(&line); });
        for (const CallMark& m : find_plain_marks(lines, labels)) calls.push_back({wanted[m.key], m});
      }
      const bool lone = under_heading && end == pieces_.size();  // a single note, but with a heading of its own
      if ((labels.size() >= 2 || lone) && static_cast<double>(calls.size()) >= enough) take(begin, end, calls, marks);
    }
  }

  bool numbered(std::size_t k) const {
    return pieces_[k].role == Role::item && pieces_[k].marker.kind != Marker::Kind::bullet &&
           pieces_[k].marker.kind != Marker::Kind::none;
  }
  /// The item after item `last` of one list.
  bool next_of(std::size_t last, std::size_t k) const {
    return numbered(k) && pieces_[k].marker.frame == pieces_[last].marker.frame &&
           counts_on(note_key(pieces_[last].marker.label), note_key(pieces_[k].marker.label));
  }
  /// A later part of an item: indented text under it.
  bool follows(std::size_t k, std::size_t first) const {
    const Piece& p = pieces_[k];
    return (p.role == Role::paragraph || p.role == Role::quote) && !p.block && k > first &&
           p.size <= pieces_[first].size * 1.02 &&
           (p.first_indent > pieces_[first].first_indent + 0.5 * p.size || p.first_in_region);
  }

  void take(std::size_t begin, std::size_t end, const std::vector<std::pair<std::size_t, CallMark>>& calls,
            std::vector<CallMark>& marks) {
    std::set<const Line*> gone;
    for (std::size_t k = begin; k < end; ++k)
      for (const Line& line : pieces_[k].lines) gone.insert(&line);
    std::erase_if(marks, [&](const CallMark& m) { return gone.contains(m.line); });
    for (std::size_t k = begin; k < end; ++k) {
      if (!numbered(k)) {
        for (Line& l : pieces_[k].lines) notes_.back().lines.push_back(std::move(l));
        continue;
      }
      PrintedNote note;
      note.place = NotePlace::end, note.page = pieces_[k].page, note.box = pieces_[k].box;
      note.label = pieces_[k].marker.label, note.skip = pieces_[k].marker.length;
      note.lines = std::move(pieces_[k].lines);
      notes_.push_back(std::move(note));
      for (const auto& [item, mark] : calls)
        if (item == k) link(mark, notes_.size() - 1);
    }
    std::size_t from = begin;
    const bool empties = end >= pieces_.size() || pieces_[end].role == Role::heading;
    if (begin > 0 && pieces_[begin - 1].role == Role::heading && empties) --from;
    pieces_.erase(pieces_.begin() + static_cast<std::ptrdiff_t>(from),
                  pieces_.begin() + static_cast<std::ptrdiff_t>(end));
  }
};

}  // namespace

void link_notes(std::vector<Piece>& pieces, std::vector<PrintedNote>& notes, Record& record) {
  Linker(pieces, notes, record).run();
}

}  // namespace lectern
