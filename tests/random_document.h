// Documents made at random that keep to the conventions of stages/document.h: the same seed, the same document.
// For tests of writers and readers only.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "stages/document.h"
#include "stages/file_reference.h"

namespace lectern {

class RandomDocument {
 public:
  explicit RandomDocument(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15u + 1) {}

  Document make() {
    d_.title = words(4);
    d_.language = pick({"en", "fr", "zh-Hant", "und"});
    for (int i = below(3); i > 0; --i) d_.authors.push_back(words(2));
    if (coin()) d_.date = words(2);
    d_.source.name = "a " + words(1) + ".pdf";
    d_.source.sha256 = std::string(64, 'f');
    for (std::string* field : {&d_.source.title, &d_.source.author, &d_.source.producer, &d_.source.created}) {
      if (coin()) *field = words(3) + "\n  " + words(1);
    }
    d_.source.tagged = coin();
    d_.source.encrypted = coin();
    d_.source.labels = coin();
    for (int i = 1 + below(4); i > 0; --i) d_.surfaces.push_back({hundredths(80000), hundredths(80000)});
    if (seldom()) d_.plain = PlainEdition{coin() ? words(2) : "", {{{Text{words(5)}}}, inlines(1)}};
    if (d_.plain && coin())
      d_.body.push_back({Paragraph{{{Link{link_beside("full text.tei.xml"), {{Text{words(2)}}}}}}}});
    front();
    body(d_.body, 2 + below(12), 3);
    return std::move(d_);
  }

 private:
  std::uint64_t next() {  // xorshift64*
    state_ ^= state_ >> 12;
    state_ ^= state_ << 25;
    state_ ^= state_ >> 27;
    return state_ * 0x2545F4914F6CDD1Du;
  }
  int below(int n) { return static_cast<int>((next() >> 33) % static_cast<std::uint64_t>(n)); }
  bool coin() { return below(2) == 0; }
  bool seldom() { return below(6) == 0; }
  double hundredths(int n) { return below(n) / 100.0; }
  template <std::size_t N>
  std::string pick(const char* const (&from)[N]) {
    return from[below(static_cast<int>(N))];
  }

  std::string word() {
    return pick({"bus",  "the",      "a<b",       "&amp;",        "]]>",      "\"quoted\"",   "naïve", "汉字",
                 "مياه", "\xC2\xA0", "e\xCC\x81", "\xE2\x80\xA8", "\xC2\x85", "\xEF\xBF\xBD", "<p>",   "1.",
                 "-",    "--",       "🚌",         "&#0;",         "x",        "well-known",   "%20",   "\\",
                 "'",    "#",        "."});
  }
  std::string words(int most) {
    std::string out = word();
    for (int i = below(most); i > 0; --i) out += " " + word();
    return out;
  }
  std::string language() { return pick({"fr", "de", "zh-Hans", "en-GB", "ar"}); }
  std::string label() { return pick({"", "1", "iv", "*", "12", "<&\">"}); }
  int page() { return 1 + below(static_cast<int>(d_.surfaces.size())); }

  PageStart page_start() {
    PageStart p{page(), label(), {}};
    for (int i = below(3); i > 0; --i) {
      p.furniture.push_back({static_cast<FurnitureKind>(below(3)), coin(), seldom() ? "" : words(3)});
    }
    return p;
  }

  /// Inlines with no space at the ends. `depth`: how much deeper notes and emphasis may go.
  Inlines inlines(int depth) {
    Inlines out;
    bool text_before = false;
    if (seldom()) out.push_back({page_start()});
    for (int i = 1 + below(5); i > 0; --i) {
      const bool inner = std::any_of(out.begin(), out.end(), [](const Inline& one) {
        return std::holds_alternative<Text>(one.is) || std::holds_alternative<Note>(one.is);
      });
      if (!text_before && (depth == 0 || coin())) {
        std::string s = words(6);
        if (inner && coin()) s.insert(0, " ");
        if (i > 1 && coin()) s += " ";
        out.push_back({Text{s}});
        text_before = true;
        continue;
      }
      if (depth == 0) break;
      text_before = false;
      switch (below(9)) {
        case 0:
        case 1: out.push_back({Emphasis{static_cast<EmphasisKind>(below(5)), inlines(depth - 1)}}); break;
        case 2:
          out.push_back({Link{pick({"https://example.org/?a=b&c=d", "#page-1", "#section-1", "#term-1",
                                    "mailto:a@b.example", "https://example.org/%C3%A9#x"}),
                              inlines(0)}});
          break;
        case 3: out.push_back({Foreign{language(), inlines(depth - 1)}}); break;
        case 4: out.push_back({Note{static_cast<NotePlace>(below(3)), label(), flow(depth - 1)}}); break;
        case 5: out.push_back({page_start()}); break;
        case 6:
          out.push_back(
              {Correction{seldom() ? "" : words(2), seldom() ? "" : " " + words(2),
                          pick({"join_words", "fix-letters", "z1", "1 odd rule", "1_odd rule"}), hundredths(101)}});
          break;
        case 7: out.push_back({Unclear{inlines(0), hundredths(101)}}); break;
        default: out.push_back({Unclear{{}, hundredths(101)}}); break;
      }
    }
    const auto is_page = [](const Inline& one) { return std::holds_alternative<PageStart>(one.is); };
    if (std::all_of(out.begin(), out.end(), is_page)) out.push_back({Text{words(2)}});
    if (auto* last = std::get_if<Text>(&out.back().is); last && last->text.back() == ' ') last->text.pop_back();
    // A page start at the end leaves the space before it at the end of the text.
    for (std::size_t i = out.size(); i-- > 0 && std::holds_alternative<PageStart>(out[i].is);) {
      if (i == 0) break;
      if (auto* last = std::get_if<Text>(&out[i - 1].is); last && last->text.back() == ' ') last->text.pop_back();
    }
    return out;
  }

  Block block(std::variant<Paragraph, Heading, List, Table, Figure, Quote, Aside, PullQuote, Lines, Bibliography,
                           Contents, TitleLine, PageStart>
                  is) {
    Block b{std::move(is)};
    for (int i = below(3); i > 0; --i) {
      b.from.boxes.push_back({page(), {hundredths(50000), -hundredths(900), hundredths(50000), hundredths(50000)}});
    }
    if (seldom()) b.from.confidence = hundredths(101);
    if (seldom()) b.language = language();
    const bool page = std::holds_alternative<PageStart>(b.is);
    if (d_.plain && !page && seldom()) b.original = 1 + below(static_cast<int>(d_.plain->originals.size()));
    return b;
  }

  Blocks flow(int depth) {
    Blocks out;
    if (!seldom()) out.push_back(block(Paragraph{inlines(depth)}));
    if (depth > 0 && seldom()) out.push_back(any(depth - 1));
    if (seldom()) out.push_back(block(Paragraph{inlines(0)}));
    if (seldom()) out.push_back(block(PageStart{page_start()}));
    if (depth > 0 && seldom()) out.push_back(any(depth - 1));
    return out;
  }

  std::vector<Inlines> several(int most, int depth) {
    std::vector<Inlines> out;
    for (int i = 1 + below(most); i > 0; --i) out.push_back(inlines(depth));
    return out;
  }

  Figure figure() {
    Figure f;
    if (!seldom()) {
      std::size_t which = d_.images.size();
      if (d_.images.empty() || coin()) {
        const std::string number = std::to_string(d_.images.size() + 1);
        const bool png = coin();
        d_.images.push_back({"image " + number + (png ? ".png" : ".svg"), png ? "image/png" : "image/svg+xml",
                             below(900), below(900), "bytes of " + number});
      } else {
        which = static_cast<std::size_t>(below(static_cast<int>(which)));
      }
      f.image = d_.images[which].name;
    }
    if (coin()) f.caption = inlines(1);
    if (seldom()) f.legend = {block(Paragraph{inlines(0)}), block(Paragraph{inlines(1)})};
    if (coin()) f.description = seldom() ? "" : words(5);
    f.decorative = seldom();
    if (seldom()) f.unread_page = 1 + below(9);
    return f;
  }

  Contents contents() {
    Contents c;
    if (coin()) c.heading = inlines(0);
    for (int i = below(6); i > 0; --i) {
      c.entries.push_back({1 + below(4), seldom() ? Inlines{} : inlines(below(2)), coin() ? "" : words(1)});
      if (coin()) c.entries.back().content = {{Link{"#page-1", inlines(0)}}};
    }
    return c;
  }

  /// Any block but headings and paragraphs.
  Block any(int depth) {
    switch (below(10)) {
      case 0:
      case 1: {
        List l{static_cast<ListKind>(below(4)), {}};
        for (int i = 1 + below(4); i > 0; --i) {
          ListItem item;
          item.label = label();
          if (l.kind == ListKind::gloss) item.term = inlines(0);
          item.content = flow(depth);
          l.items.push_back(std::move(item));
        }
        return block(std::move(l));
      }
      case 2: {
        Table t;
        if (coin()) t.caption = inlines(depth > 0 ? 1 : 0);
        for (int r = 1 + below(3); r > 0; --r) {
          Row row;
          for (int c = below(4); c > 0; --c) row.cells.push_back({coin(), 1 + below(3), 1 + below(3), flow(depth)});
          t.rows.push_back(std::move(row));
        }
        return block(std::move(t));
      }
      case 3: return block(figure());
      case 4: {
        Quote q{flow(depth), {}};
        if (coin()) q.source = inlines(1);
        return block(std::move(q));
      }
      case 5: {
        Aside a;
        body(a.content, below(5), depth);
        return block(std::move(a));
      }
      case 6: return block(PullQuote{inlines(1), coin()});
      case 7:
      case 8: return block(Lines{static_cast<LinesKind>(below(4)), several(3, 1)});
      default: return block(Bibliography{several(3, 1)});
    }
  }

  void body(Blocks& out, int count, int depth) {
    int level = 0;
    for (; count > 0; --count) {
      switch (below(6)) {
        case 0:
        case 1: {
          const int wanted = 1 + below(level + 1);
          level = wanted;
          out.push_back(block(Heading{level, inlines(1)}));
          break;
        }
        case 2: out.push_back(block(page_start())); break;
        case 3: out.push_back(block(Paragraph{inlines(2)})); break;
        default:
          if (depth > 0) out.push_back(any(depth - 1));
          else out.push_back(block(Lines{LinesKind::signature, several(2, 0)}));
      }
    }
  }

  void front() {
    for (int i = below(8); i > 0; --i) {
      switch (below(7)) {
        case 0: d_.front.push_back(block(page_start())); break;
        case 1: d_.front.push_back(block(contents())); break;
        case 2: d_.front.push_back(block(figure())); break;
        case 3: d_.front.push_back(block(Paragraph{inlines(1)})); break;
        default: d_.front.push_back(block(TitleLine{static_cast<TitleKind>(below(5)), inlines(1)}));
      }
    }
  }

  std::uint64_t state_;
  Document d_;
};

}  // namespace lectern
