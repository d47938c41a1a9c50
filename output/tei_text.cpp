// Writes the blocks of a document as TEI: front matter, sections and everything that stands in them.
// Never puts white space into mixed content, never decides anything about the text.
// Tested by output/tei_writer_test.cpp and pipeline/round_trip_test.cpp.
#include "output/tei_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace lectern {
namespace {

template <class T>
const T* as(const Block& block) {
  return std::get_if<T>(&block.is);
}

const char* title_element(TitleKind kind) {
  switch (kind) {
    case TitleKind::main:
    case TitleKind::sub: return "titlePart";
    case TitleKind::byline: return "byline";
    case TitleKind::date: return "docDate";
    case TitleKind::imprint: return "docImprint";
  }
  return "titlePart";
}

bool is_title_part(const Block& block) {
  const auto* title = as<TitleLine>(block);
  return title && (title->kind == TitleKind::main || title->kind == TitleKind::sub);
}

bool is_signature(const Block& block) {
  const auto* lines = as<Lines>(block);
  return lines && lines->kind == LinesKind::signature;
}

/// TEI allows these anywhere; an element that needs content is not satisfied by them.
bool is_global(const Block& block) { return as<PageStart>(block) || as<Figure>(block); }

/// May a paragraph stand in its item, cell or note without a `p` of its own?
bool may_lead_bare(const Inlines& content) {
  return std::any_of(content.begin(), content.end(),
                     [](const Inline& i) { return !std::holds_alternative<PageStart>(i.is); });
}

}  // namespace

const char* tei_title_type(TitleKind kind) {
  switch (kind) {
    case TitleKind::main: return "main";
    case TitleKind::sub: return "sub";
    case TitleKind::byline: return "byline";
    case TitleKind::date: return "date";
    case TitleKind::imprint: return "imprint";
  }
  return "main";
}

std::string tei_number(double value) {
  if (!std::isfinite(value)) return "0";
  std::array<char, 400> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, 2).ptr;
  std::string_view text(digits.data(), static_cast<std::size_t>(end - digits.data()));
  while (text.back() == '0') text.remove_suffix(1);
  if (text.back() == '.') text.remove_suffix(1);
  return text == "-0" ? "0" : std::string(text);
}

TeiText::TeiText(const Document& document, const TeiOptions& options)
    : zones(document.surfaces.size()), document_(document), options_(options), names_(document) {
  for (const Image& image : document.images) images_.emplace(image.name, &image);
}

void TeiText::line(int less) {
  if (flat_ == 0) x.line(less);
}

Xml& TeiText::begin(std::string_view name) {
  if (!std::exchange(bare_, false)) line();
  return x.open(name);
}

void TeiText::write() {
  language(document_.language);
  x.line().open("text");
  if (!document_.front.empty()) {
    x.line().open("front");
    front(document_.front);
    x.line(1).close();
  }
  x.line().open("body");
  section(document_.body, 0, document_.body.size(), 0, true);
  x.line(1).close();
  if (document_.plain && !document_.plain->originals.empty()) originals(document_.plain->originals);
  x.line(1).close();
}

void TeiText::originals(const std::vector<Inlines>& passages) {
  x.line().open("back").line().open("div").attr("type", "originals");
  for (std::size_t i = 0; i < passages.size(); ++i) {
    x.line().open("p").attr("xml:id", "original-" + std::to_string(i + 1));
    inlines(passages[i]);
    x.close();
  }
  x.line(1).close().line(1).close();
}

void TeiText::front(const Blocks& blocks) {
  const auto is_frontal = [](const Block& b) { return as<TitleLine>(b) || as<Contents>(b); };
  std::size_t i = 0;
  while (i < blocks.size()) {
    std::size_t end = i + 1;
    if (as<TitleLine>(blocks[i])) {
      while (end < blocks.size() && as<TitleLine>(blocks[end])) ++end;
      title_page(blocks, i, end);
    } else if (const auto* c = as<Contents>(blocks[i])) {
      x.line().open("div").attr("type", "contents");
      attributes(blocks[i]);
      contents(*c);
      x.line(1).close();
    } else if (is_global(blocks[i])) {
      block(blocks[i]);
    } else {
      while (end < blocks.size() && !is_frontal(blocks[end])) ++end;
      while (is_global(blocks[end - 1])) --end;
      std::size_t headed = i;
      while (headed < end && !as<Heading>(blocks[headed])) ++headed;
      if (headed > i) {  // loose text of a cover; TEI wants a div around it
        x.line().open("div").attr("type", "cover");
        section(blocks, i, headed, 0, false);
        x.line(1).close();
      }
      section(blocks, headed, end, 0, false);  // a foreword
    }
    i = end;
  }
}

void TeiText::title_page(const Blocks& blocks, std::size_t begin, std::size_t end) {
  x.line().open("titlePage");
  bool in_title = false;
  for (std::size_t i = begin; i < end; ++i) {
    if (is_title_part(blocks[i]) != in_title) {
      if (in_title) x.line(1).close();
      else x.line().open("docTitle");
      in_title = !in_title;
    }
    const TitleLine& title = *as<TitleLine>(blocks[i]);
    x.line().open(title_element(title.kind));
    if (in_title) x.attr("type", tei_title_type(title.kind));
    attributes(blocks[i]);
    inlines(title.content);
    x.close();
  }
  if (in_title) x.line(1).close();
  x.line(1).close();
}

void TeiText::section(const Blocks& blocks, std::size_t begin, std::size_t end, int base, bool needs_content) {
  std::vector<bool> has_text = {false};  // of the element itself, then of each open div
  bool any_div = false;
  const auto level_of = [&](const Heading& h) {
    return std::clamp(h.level - base, 1, static_cast<int>(has_text.size()));
  };
  const auto close_to = [&](int level) {  // leaves `level` - 1 divs open
    while (static_cast<int>(has_text.size()) > level) {
      line(1);
      x.close();
      has_text.pop_back();
    }
  };
  // Signature lines close a div when only page starts, pictures and more of them follow in it.
  std::size_t decided = begin;
  bool at_bottom = false;
  const auto closes = [&](std::size_t i) {
    if (i >= decided) {
      std::size_t j = i;
      while (j < end && (is_signature(blocks[j]) || is_global(blocks[j]))) ++j;
      const auto* next = j < end ? as<Heading>(blocks[j]) : nullptr;
      at_bottom = has_text.back() && (j == end || (next && level_of(*next) < static_cast<int>(has_text.size())));
      decided = j;
    }
    return at_bottom;
  };

  for (std::size_t i = begin; i < end; ++i) {
    if (const auto* h = as<Heading>(blocks[i])) {
      close_to(level_of(*h));
      line();
      x.open("div").attr("xml:id", names_.id(++sections_));
      has_text.push_back(false);
      any_div = true;
      line();
      heading(blocks[i], *h);
      continue;
    }
    if (as<PageStart>(blocks[i])) {  // a page that begins with a heading begins before its section
      std::size_t j = i;
      while (j < end && as<PageStart>(blocks[j])) ++j;
      if (const auto* next = j < end ? as<Heading>(blocks[j]) : nullptr) close_to(level_of(*next));
    }
    if (is_signature(blocks[i]) && closes(i)) {
      closer(blocks[i], *as<Lines>(blocks[i]));
      continue;
    }
    const std::size_t before = x.str().size();
    block(blocks[i]);
    if (!is_global(blocks[i]) && x.str().size() != before) has_text.back() = true;
  }
  close_to(1);
  if (needs_content && !any_div && !has_text.back()) {
    line();
    x.open("ab").close();
  }
}

void TeiText::heading(const Block& block, const Heading& heading) {
  x.open("head");
  attributes(block);
  inlines(heading.content);
  x.close();
}

void TeiText::closer(const Block& block, const Lines& lines) {
  if (lines.lines.empty()) return;
  const bool several = lines.lines.size() > 1;
  line();
  x.open(several ? "closer" : "signed");
  attributes(block);
  if (several) {
    for (const Inlines& one : lines.lines) {
      line();
      x.open("signed");
      inlines(one);
      x.close();
    }
    line(1);
  } else {
    inlines(lines.lines.front());
  }
  x.close();
}

void TeiText::block(const Block& block) {
  std::visit([&](const auto& kind) { is(block, kind); }, block.is);
}

void TeiText::flow(const Blocks& blocks, bool may_lead) {
  const auto is_outside_p = [](const Block& b) { return as<Paragraph>(b) || as<PageStart>(b); };
  const auto* first = blocks.empty() ? nullptr : as<Paragraph>(blocks.front());
  if (may_lead && first && may_lead_bare(first->content) &&
      std::none_of(blocks.begin() + 1, blocks.end(), is_outside_p)) {
    attributes(blocks.front());
    inlines(first->content);
    // Nested lists and the like are broken into lines inside, but nothing is put between them and the text.
    for (std::size_t i = 1; i < blocks.size(); ++i) {
      bare_ = true;
      block(blocks[i]);
    }
    bare_ = false;
    return;
  }
  const std::size_t before = x.str().size();
  for (const Block& one : blocks) block(one);
  if (x.str().size() != before) line(1);
}

}  // namespace lectern
