// Inlines to text with marks, and back. Never drops a mark that a text holds, never touches a letter.
// Tested by flat_text_test.cpp.
#include "stages/simplify/flat_text.h"

#include <algorithm>
#include <utility>

#include "stages/unicode.h"

namespace lectern {
namespace {

constexpr char32_t kFirst = 0xE000, kLast = 0xF8FF;
constexpr std::size_t kBytes = 3;  // of a private-use character in UTF-8

std::string mark(std::size_t number) { return to_utf8(std::u32string(1, kFirst + static_cast<char32_t>(number))); }

/// The number of the mark that begins here.
std::size_t number_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  const char32_t c = ((byte(0) & 0x0Fu) << 12) | ((byte(1) & 0x3Fu) << 6) | (byte(2) & 0x3Fu);
  return c - kFirst;
}

bool has_marks(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i)
    if (mark_length(text, i) > 0) return true;
  return false;
}

struct Flattener {
  FlatText out;
  bool fits = true;

  void all(const Inlines& content) {
    for (const Inline& i : content) std::visit(*this, i.is);
  }
  void plain(const std::string& text) {
    fits = fits && !has_marks(text);
    out.text += text;
  }
  void single(const Inline& i) {
    out.text += mark(out.marks.size());
    out.marks.push_back({i});
  }
  template <class Content>
  void pair(Inline empty, const Content& content) {
    out.text += mark(out.marks.size());
    out.marks.push_back({std::move(empty), true});
    content();
    out.text += mark(out.marks.size());
    out.marks.push_back({{}, false, true});
  }

  void operator()(const Text& t) { plain(t.text); }
  void operator()(const Note& t) { single({t}); }
  void operator()(const PageStart& t) { single({t}); }
  void operator()(const Emphasis& t) {
    pair({Emphasis{t.kind, {}}}, [&] { all(t.content); });
  }
  void operator()(const Link& t) {
    pair({Link{t.target, {}}}, [&] { all(t.content); });
  }
  void operator()(const Foreign& t) {
    pair({Foreign{t.language, {}}}, [&] { all(t.content); });
  }
  void operator()(const Correction& t) {
    pair({t}, [&] { plain(t.after); });
  }
  void operator()(const Unclear& t) {
    if (t.content.empty()) return single({t});
    pair({Unclear{{}, t.confidence}}, [&] { all(t.content); });
  }
};

void add_text(Inlines& out, std::string text) {
  if (text.empty()) return;
  if (auto* before = out.empty() ? nullptr : std::get_if<Text>(&out.back().is)) before->text += text;
  else out.push_back({Text{std::move(text)}});
}

void append(Inlines& out, Inlines more) {
  for (Inline& i : more) {
    if (auto* text = std::get_if<Text>(&i.is)) add_text(out, std::move(text->text));
    else out.push_back(std::move(i));
  }
}

/// Puts the content of a pair into what the pair stands for.
void close(Inlines& out, Inline pair, Inlines content) {
  if (content.empty()) return;
  if (auto* t = std::get_if<Correction>(&pair.is)) {
    if (plain_text(content) != t->after) return append(out, std::move(content));
    out.push_back(std::move(pair));
    return;
  }
  std::visit(
      [&](auto& is) {
        if constexpr (requires { is.content = Inlines(); }) is.content = std::move(content);
      },
      pair.is);
  out.push_back(std::move(pair));
}

/// No space at the ends of a block.
void trim(Inlines& content) {
  if (auto* first = content.empty() ? nullptr : std::get_if<Text>(&content.front().is)) {
    first->text.erase(0, first->text.find_first_not_of(' '));
    if (first->text.empty()) content.erase(content.begin());
  }
  if (auto* last = content.empty() ? nullptr : std::get_if<Text>(&content.back().is)) {
    last->text.erase(last->text.find_last_not_of(' ') + 1);
    if (last->text.empty()) content.pop_back();
  }
}

}  // namespace

std::size_t mark_length(std::string_view text, std::size_t at) {
  if (at + kBytes > text.size()) return 0;
  const auto first = static_cast<unsigned char>(text[at]), second = static_cast<unsigned char>(text[at + 1]);
  return first == 0xEE || (first == 0xEF && second <= 0xA3) ? kBytes : 0;
}

std::optional<FlatText> flatten(const Inlines& content) {
  Flattener flattener;
  flattener.all(content);
  if (!flattener.fits || flattener.out.marks.size() > kLast - kFirst) return std::nullopt;
  return std::move(flattener.out);
}

std::vector<Inlines> unflatten(const FlatText& flat, const std::vector<std::string>& texts) {
  std::vector<Inlines> out;
  std::vector<Inline> open;  // pairs, outermost first
  for (const std::string& text : texts) {
    std::vector<Inlines> levels(open.size() + 1);
    std::string run;
    const auto flush = [&] { add_text(levels.back(), std::exchange(run, {})); };
    const auto close_last = [&](const Inline& pair) {
      Inlines content = std::move(levels.back());
      levels.pop_back();
      close(levels.back(), pair, std::move(content));
    };
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t length = mark_length(text, at);
      if (length == 0) {
        run += text[at++];
        continue;
      }
      flush();
      const std::size_t number = number_at(text, at);
      at += length;
      if (number >= flat.marks.size()) continue;
      const FlatText::Mark& m = flat.marks[number];
      if (m.opens) {
        open.push_back(m.is);
        levels.emplace_back();
      } else if (!m.closes) {
        levels.back().push_back(m.is);
      } else if (!open.empty()) {
        close_last(open.back());
        open.pop_back();
      }
    }
    flush();
    for (std::size_t i = open.size(); i-- > 0;) close_last(open[i]);
    trim(levels.front());
    out.push_back(std::move(levels.front()));
  }
  return out;
}

std::string unmarked_text(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = mark_length(text, at);
    if (length == 0) out += text[at++];
    else at += length;
  }
  return out;
}

std::string text_with_notes(const FlatText& flat, std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = mark_length(text, at);
    if (length == 0) {
      out += text[at++];
      continue;
    }
    const std::size_t number = number_at(text, at);
    const Note* note = number < flat.marks.size() ? std::get_if<Note>(&flat.marks[number].is.is) : nullptr;
    if (note) out += "[^" + note->label + "]";
    at += length;
  }
  return out;
}

namespace {

Inlines untrimmed_without_notes(const Inlines& content) {
  Inlines out;
  for (const Inline& i : content) {
    if (std::holds_alternative<Note>(i.is) || std::holds_alternative<PageStart>(i.is)) continue;
    Inline copy = i;
    const bool held = std::visit(
        [](auto& is) {
          if constexpr (requires { is.content = Inlines(); }) {
            if (is.content.empty()) return true;
            is.content = untrimmed_without_notes(is.content);
            return !is.content.empty();
          } else {
            return true;
          }
        },
        copy.is);
    if (!held) continue;
    if (auto* text = std::get_if<Text>(&copy.is)) add_text(out, std::move(text->text));
    else out.push_back(std::move(copy));
  }
  return out;
}

}  // namespace

Inlines without_notes(const Inlines& content) {
  Inlines out = untrimmed_without_notes(content);
  trim(out);
  return out;
}

}  // namespace lectern
