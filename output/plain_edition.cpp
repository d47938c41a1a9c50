// Puts the edition's own sections before the text. Never changes a word of the text.
// Tested by plain_edition_test.cpp.
#include "output/plain_edition.h"

#include <algorithm>
#include <iterator>

#include "output/edition_text.h"
#include "output/plain_words.h"
#include "stages/file_reference.h"
#include "stages/simplify/glossary.h"

namespace lectern {
namespace {

constexpr std::string_view kSection = "#section-";

Block paragraph(std::string text) { return {Paragraph{{{Text{std::move(text)}}}}}; }
Block heading(std::string_view text) { return {Heading{1, {{Text{std::string(text)}}}}}; }

struct CountHeadings {
  int count = 0;
  void all(const Blocks& blocks) {
    for (const Block& b : blocks) std::visit(*this, b.is);
  }
  void operator()(const Heading&) { ++count; }
  void operator()(const Aside& b) { all(b.content); }
  void operator()(const Quote& b) { all(b.content); }
  void operator()(const List& b) {
    for (const ListItem& item : b.items) all(item.content);
  }
  template <class Other>
  void operator()(const Other&) {}
};

/// Adds `by` to the number of every section above `after` that a link leads to; counts the terms of gloss lists.
struct ShiftSections {
  int after = 0, by = 0, terms = 0;
  void all(Blocks& blocks) {
    for (Block& b : blocks) std::visit(*this, b.is);
  }
  void all(Inlines& content) {
    for (Inline& i : content) std::visit(*this, i.is);
  }
  void operator()(Link& t) {
    if (t.target.starts_with(kSection)) {
      const int number = decimal(std::string_view(t.target).substr(kSection.size())).value_or(0);
      if (number > after) t.target = std::string(kSection) + std::to_string(number + by);
    }
    all(t.content);
  }
  void operator()(List& b) {
    if (b.kind == ListKind::gloss) terms += static_cast<int>(b.items.size());
    for (ListItem& item : b.items) {
      all(item.term);
      all(item.content);
    }
  }
  void operator()(Table& b) {
    all(b.caption);
    for (Row& row : b.rows)
      for (Cell& cell : row.cells) all(cell.content);
  }
  void operator()(Figure& b) {
    all(b.caption);
    all(b.legend);
  }
  void operator()(Quote& b) {
    all(b.content);
    all(b.source);
  }
  void operator()(Lines& b) {
    for (Inlines& line : b.lines) all(line);
  }
  void operator()(Bibliography& b) {
    for (Inlines& entry : b.entries) all(entry);
  }
  void operator()(Contents& b) {
    all(b.heading);
    for (ContentsEntry& entry : b.entries) all(entry.content);
  }
  template <class Other>
  void operator()(Other& other) {
    if constexpr (requires { all(other.content); }) all(other.content);
  }
};

void name_edition(Document& d, const PlainWords& words) {
  const Block line{TitleLine{TitleKind::sub, {{Text{std::string(words.edition)}}}}};
  const auto is_main = [](const Block& b) {
    const auto* title = std::get_if<TitleLine>(&b.is);
    return title && title->kind == TitleKind::main;
  };
  auto at = std::find_if(d.front.begin(), d.front.end(), is_main);
  while (at != d.front.end() && is_main(*at)) ++at;
  d.front.insert(at == d.front.end() && !d.front.empty() && !is_main(d.front.back()) ? d.front.begin() : at, line);
}

/// The full text's file named, and linked where it is there.
Block where_full_text_is(const PlainWords& words, const FullText& full_text) {
  const Inlines name{{Text{full_text.file}}};
  if (!full_text.is_there) return paragraph(fill(words.full, full_text.file));
  const std::size_t at = words.full.find('%');
  return {Paragraph{{{Text{std::string(words.full.substr(0, at))}},
                     {Link{link_beside(full_text.file), name}},
                     {Text{std::string(words.full.substr(at + 1))}}}}};
}

Blocks about(const Document& d, const PlainWords& words, const FullText& full_text) {
  const std::string& editor = d.plain->editor;
  return {heading(words.about), paragraph(fill(words.what, d.title)),
          paragraph(editor.empty() ? std::string(words.draft) : fill(words.edited, editor)),
          where_full_text_is(words, full_text), paragraph(std::string(words.ways))};
}

Block key_points(const std::vector<KeyPoint>& points, bool asks) {
  List list;
  for (const KeyPoint& point : points) {
    if (point.asks != asks) continue;
    Inlines content = point.sentence;
    if (point.section > 0) content = {{Link{std::string(kSection) + std::to_string(point.section), point.sentence}}};
    list.items.push_back({"", {}, {{Paragraph{std::move(content)}}}});
  }
  return {std::move(list)};
}

Blocks in_short(const std::vector<KeyPoint>& points, const PlainWords& words) {
  const auto asks = std::ranges::count(points, true, &KeyPoint::asks);
  Blocks out;
  if (points.empty()) return out;
  out.push_back(heading(words.in_short));
  if (asks < static_cast<std::ptrdiff_t>(points.size())) {
    if (asks > 0) out.push_back({Heading{2, {{Text{std::string(words.key_points)}}}}});
    out.push_back(key_points(points, false));
  }
  if (asks > 0) {
    out.push_back({Heading{2, {{Text{std::string(words.asks)}}}}});
    out.push_back(key_points(points, true));
  }
  return out;
}

Blocks glossary(const std::vector<GlossaryEntry>& entries, const PlainWords& words) {
  if (entries.empty()) return {};
  List list{ListKind::gloss, {}};
  for (const GlossaryEntry& e : entries) {
    const std::string source(e.by == Explainer::document ? words.from_document
                             : e.by == Explainer::terms  ? words.from_terms
                                                         : words.from_dictionary);
    list.items.push_back({"", {{Text{e.term}}}, {paragraph(e.meaning + " (" + source + ")")}});
  }
  return {heading(words.glossary), {std::move(list)}};
}

}  // namespace

Document plain_edition(const Simplified& simplified, const FullText& full_text) {
  Document d = simplified.document;
  const PlainWords& words = plain_words(d.language);
  Blocks opening = about(d, words, full_text);
  if (!simplified.glossary.empty()) opening.push_back(paragraph(std::string(words.explained)));
  for (Block& b : in_short(simplified.key_points, words)) opening.push_back(std::move(b));
  const auto is_heading = [](const Block& b) { return std::holds_alternative<Heading>(b.is); };
  const auto first = std::find_if(d.body.begin(), d.body.end(),
                                  [](const Block& b) { return !std::holds_alternative<PageStart>(b.is); });
  if (first == d.body.end() || !is_heading(*first)) opening.push_back(heading(edition_words(d.language).text));
  CountHeadings front, added;
  front.all(d.front);
  added.all(opening);
  ShiftSections shift{front.count, added.count};
  shift.all(d.front);
  shift.all(opening);
  shift.all(d.body);
  for (Inlines& passage : d.plain->originals) shift.all(passage);
  link_glossary(d, simplified.glossary, shift.terms + 1);
  for (Block& b : glossary(simplified.glossary, words)) d.body.push_back(std::move(b));
  d.body.insert(d.body.begin(), std::make_move_iterator(opening.begin()), std::make_move_iterator(opening.end()));
  name_edition(d, words);
  d.title += (d.title.empty() ? "" : " – ") + std::string(words.edition);
  return d;
}

Blocks text_alone(const Document& edition) {
  Blocks body = edition.body;
  if (!edition.plain) return body;
  const PlainWords& words = plain_words(edition.language);
  const auto titled = [&](std::size_t i, std::string_view title) {
    const auto* heading = i < body.size() ? std::get_if<Heading>(&body[i].is) : nullptr;
    return heading && heading->level == 1 && plain_text(heading->content) == title;
  };
  const auto end_of_section = [&](std::size_t i) {
    for (++i; i < body.size(); ++i)
      if (const auto* heading = std::get_if<Heading>(&body[i].is); heading && heading->level == 1) break;
    return i;
  };
  std::size_t text = 0;
  if (titled(0, words.about)) text = end_of_section(0);
  if (text > 0 && titled(text, words.in_short)) text = end_of_section(text);
  if (text > 0 && titled(text, edition_words(edition.language).text))
    ++text;  // where the text has no heading of its own
  const std::size_t last = body.size() < 2 ? 0 : body.size() - 2;
  const auto* list = body.empty() ? nullptr : std::get_if<List>(&body.back().is);
  if (last >= text && titled(last, words.glossary) && list && list->kind == ListKind::gloss) body.resize(last);
  body.erase(body.begin(), body.begin() + static_cast<std::ptrdiff_t>(text));
  return body;
}

}  // namespace lectern
