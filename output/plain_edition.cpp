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

bool is_heading(const Block& b) { return std::holds_alternative<Heading>(b.is); }
bool is_page_start(const Block& b) { return std::holds_alternative<PageStart>(b.is); }

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

/// Before what stands in front of the text under a heading, such as a foreword; its end: there is no such thing.
Blocks::iterator before_foreword(Blocks& front) {
  auto at = std::ranges::find_if(front, is_heading);
  if (at == front.end()) return at;
  while (at != front.begin() && is_page_start(*std::prev(at))) --at;
  return at;
}

/// A printed table of contents names the edition's own sections, too.
void name_in_contents(Document& d, const std::vector<std::pair<int, std::string_view>>& first,
                      const std::vector<std::pair<int, std::string_view>>& last) {
  const auto has_entries = [](const Block& b) { return std::holds_alternative<Contents>(b.is); };
  const auto at = std::ranges::find_if(d.front, has_entries);
  if (at == d.front.end()) return;
  std::vector<ContentsEntry>& entries = std::get<Contents>(at->is).entries;
  const auto entry = [](const std::pair<int, std::string_view>& section) {
    const Inlines name{{Text{std::string(section.second)}}};
    return ContentsEntry{1, {{Link{std::string(kSection) + std::to_string(section.first), name}}}, ""};
  };
  std::ranges::transform(first, std::inserter(entries, entries.begin()), entry);
  std::ranges::transform(last, std::back_inserter(entries), entry);
}

/// Takes out the section that is headed so, if it is the first of all; true: it was.
bool take_first_section(Blocks& blocks, std::string_view title) {
  const auto begin = std::ranges::find_if(blocks, is_heading);
  const auto level = [](const Block& b) { return std::get<Heading>(b.is).level; };
  if (begin == blocks.end() || level(*begin) != 1 || plain_text(std::get<Heading>(begin->is).content) != title)
    return false;
  const auto ends = [&](const Block& b) {
    return is_page_start(b) || std::holds_alternative<Contents>(b.is) || (is_heading(b) && level(b) == 1);
  };
  blocks.erase(begin, std::find_if(begin + 1, blocks.end(), ends));
  return true;
}

}  // namespace

Document plain_edition(const Simplified& simplified, const FullText& full_text) {
  Document d = simplified.document;
  const PlainWords& words = plain_words(d.language);
  Blocks opening = about(d, words, full_text);
  if (!simplified.glossary.empty()) opening.push_back(paragraph(std::string(words.explained)));
  const Blocks points = in_short(simplified.key_points, words);
  opening.insert(opening.end(), points.begin(), points.end());
  const bool in_front = before_foreword(d.front) != d.front.end();
  const auto first = std::find_if_not(d.body.begin(), d.body.end(), is_page_start);
  const bool headed = first != d.body.end() && is_heading(*first);
  if (!in_front && !headed) opening.push_back(heading(edition_words(d.language).text));
  CountHeadings front, body, added;
  front.all(d.front);
  body.all(d.body);
  added.all(opening);
  const int before = in_front ? 0 : front.count;
  ShiftSections shift{before, added.count};
  shift.all(d.front);
  shift.all(opening);
  shift.all(d.body);
  for (Inlines& passage : d.plain->originals) shift.all(passage);
  link_glossary(d, simplified.glossary, shift.terms + 1);
  std::vector<std::pair<int, std::string_view>> own = {{before + 1, words.about}}, last;
  if (!points.empty()) own.emplace_back(before + 2, words.in_short);
  if (!simplified.glossary.empty()) last.emplace_back(front.count + body.count + added.count + 1, words.glossary);
  name_in_contents(d, own, last);
  for (Block& b : glossary(simplified.glossary, words)) d.body.push_back(std::move(b));
  Blocks& part = in_front ? d.front : d.body;
  part.insert(in_front ? before_foreword(part) : part.begin(), std::make_move_iterator(opening.begin()),
              std::make_move_iterator(opening.end()));
  name_edition(d, words);
  d.title += (d.title.empty() ? "" : " – ") + std::string(words.edition);
  return d;
}

Document text_alone(Document edition) {
  if (!edition.plain) return edition;
  const PlainWords& words = plain_words(edition.language);
  const bool in_front = take_first_section(edition.front, words.about);
  Blocks &opened = in_front ? edition.front : edition.body, &body = edition.body;
  const bool opens = in_front || take_first_section(body, words.about);
  if (opens) take_first_section(opened, words.in_short);
  const auto titled = [&](std::size_t i, std::string_view title) {
    const auto* heading = i < body.size() ? std::get_if<Heading>(&body[i].is) : nullptr;
    return heading && heading->level == 1 && plain_text(heading->content) == title;
  };
  // Where the text has no heading of its own.
  if (opens && !in_front && titled(0, edition_words(edition.language).text)) body.erase(body.begin());
  const std::size_t last = body.size() < 2 ? 0 : body.size() - 2;
  const auto* list = body.empty() ? nullptr : std::get_if<List>(&body.back().is);
  if (titled(last, words.glossary) && list && list->kind == ListKind::gloss) body.resize(last);
  return edition;
}

}  // namespace lectern
