// Contents and page list, from the plan and from the printed contents. Never lists what has no text.
// Tested by html_writer_test.cpp and epub_writer_test.cpp.
#include "output/edition_navigation.h"

#include <algorithm>

#include "output/edition_text.h"
#include "output/plain_words.h"

namespace lectern {

namespace {

constexpr double enough_links = 0.6;  // share of printed entries that must lead somewhere, to be of use as navigation

/// Letters alone, in lower case as far as ASCII goes: "1.2 The Way" and "The way" compare equal.
std::string letters(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if ((c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80) out += c;
    else if (c >= 'A' && c <= 'Z') out += static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

std::string linked_target(const Inlines& content) {
  for (const Inline& i : content) {
    if (const Link* link = std::get_if<Link>(&i.is); link && link->target.starts_with('#')) return link->target;
    if (const Emphasis* emphasis = std::get_if<Emphasis>(&i.is))
      if (std::string target = linked_target(emphasis->content); !target.empty()) return target;
  }
  return {};
}

struct Target {
  enum { none, section, page } kind = none;
  std::size_t index = 0;
};

/// Where an entry leads; `from` is the heading after the last one found, so that equal headings are taken in order.
Target target_of(const ContentsEntry& entry, const EditionPlan& plan, std::size_t& from) {
  const std::string target = linked_target(entry.content);
  if (target.starts_with("#section-")) {
    const auto n = static_cast<std::size_t>(decimal(target.substr(9)).value_or(0));
    if (n > 0 && n <= plan.headings.size()) return {Target::section, n - 1};
  }
  const std::string words = letters(flat_text(entry.content));
  for (std::size_t pass = 0; pass < 2 && !words.empty(); ++pass)
    for (std::size_t n = pass == 0 ? from : 0; n < plan.headings.size(); ++n)
      if (letters(plan.headings[n].text) == words) {
        from = n + 1;
        return {Target::section, n};
      }
  if (target.starts_with("#page-")) {
    const auto page = plan.page_index.find(decimal(target.substr(6)).value_or(0));
    if (page != plan.page_index.end()) return {Target::page, page->second};
  }
  for (std::size_t n = 0; n < plan.pages.size() && !entry.page.empty(); ++n)
    if (plan.pages[n].label == entry.page) return {Target::page, n};
  return {};
}

/// What an edition gathers at its end.
void last_entries(std::vector<NavigationEntry>& entries, const Edition& edition, const EditionRenderer& renderer) {
  if (!edition.plan.notes.empty())
    entries.push_back({1, std::string(notes_heading(edition)), {}, renderer.href(edition.notes_file, "notes")});
  if (!edition.plan.passages.empty())
    entries.push_back({1,
                       std::string(plain_words(edition.document.language).originals),
                       {},
                       renderer.href(edition.originals_file, "originals")});
}

}  // namespace

std::vector<NavigationEntry> contents_entries(const Edition& edition, const EditionRenderer& renderer) {
  std::vector<NavigationEntry> entries;
  int base = 0, last = 0;
  for (std::size_t n = 0; n < edition.plan.headings.size(); ++n) {
    const HeadingPlace& place = edition.plan.headings[n];
    if (place.text.empty()) continue;
    if (entries.empty()) base = place.rank - 1;
    last = std::clamp(place.rank - base, 1, last + 1);
    entries.push_back({last, place.text, language_tag(place.language), renderer.section_href(n)});
  }
  last_entries(entries, edition, renderer);
  return entries;
}

std::vector<NavigationEntry> printed_entries(const Contents& contents, const Edition& edition,
                                             const EditionRenderer& renderer) {
  std::vector<NavigationEntry> entries;
  std::size_t from = 0;
  int last = 0;
  for (const ContentsEntry& entry : contents.entries) {
    const std::string text = flat_text(entry.content);
    if (text.empty()) continue;
    last = std::clamp(entry.level, 1, last + 1);
    const Target target = target_of(entry, edition.plan, from);
    entries.push_back({last, text, {}, {}});
    if (target.kind == Target::section) entries.back().href = renderer.section_href(target.index);
    if (target.kind == Target::page) entries.back().href = renderer.page_href(target.index);
  }
  last_entries(entries, edition, renderer);
  return entries;
}

const Contents* usable_contents(const Document& document, const EditionPlan& plan) {
  for (const Block& b : document.front) {
    const Contents* contents = std::get_if<Contents>(&b.is);
    if (!contents || contents->entries.empty() || has_note(contents->heading)) continue;
    std::size_t from = 0, found = 0;
    bool notes = false;
    for (const ContentsEntry& entry : contents->entries) {
      found += target_of(entry, plan, from).kind == Target::none ? 0 : 1;
      notes = notes || has_note(entry.content);
    }
    if (!notes && static_cast<double>(found) >= enough_links * static_cast<double>(contents->entries.size()))
      return contents;
  }
  return nullptr;
}

void write_entries(Xml& x, const std::vector<NavigationEntry>& entries) {
  int depth = 0;
  for (const NavigationEntry& entry : entries) {
    if (entry.level > depth) {
      for (; depth < entry.level; ++depth) x.line().open("ol");
    } else {
      x.close();  // li
      for (; depth > entry.level; --depth) x.line(1).close().close();
    }
    x.line().open("li");
    if (entry.href.empty()) x.open("span");
    else x.open("a").attr("href", entry.href);
    language_attributes(x, entry.language);
    x.text(entry.text).close();
  }
  for (; depth > 0; --depth) x.close().line(1).close();
}

void write_pages(Xml& x, const EditionPlan& plan, const EditionRenderer& renderer) {
  x.line().open("ol");
  for (std::size_t n = 0; n < plan.pages.size(); ++n)
    x.line().open("li").open("a").attr("href", renderer.page_href(n)).text(plan.pages[n].label).close().close();
  x.line(1).close();
}

std::vector<const TitleLine*> title_lines(const Document& document) {
  std::vector<const TitleLine*> lines;
  for (const Block& b : document.front) {
    const TitleLine* line = std::get_if<TitleLine>(&b.is);
    const bool main = line && line->kind == TitleKind::main && !flat_text(line->content).empty();
    if (main) lines.push_back(line);
    else if (!lines.empty()) break;
  }
  return lines;
}

std::string edition_title(const Document& document, const EditionWords& words) {
  std::string title = flat_text({Inline{Text{document.title}}});
  if (title.empty())
    for (const TitleLine* line : title_lines(document)) title += (title.empty() ? "" : " ") + flat_text(line->content);
  if (title.empty()) title = flat_text({Inline{Text{document.source.name}}});
  return title.empty() ? std::string(words.untitled) : title;
}

std::vector<const Block*> pointers(const Blocks& blocks) {
  std::vector<const Block*> out;
  for (const Block& b : blocks) out.push_back(&b);
  return out;
}

}  // namespace lectern
