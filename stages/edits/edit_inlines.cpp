// Cuts inlines at the ends of a stretch of their text, and puts something else there. Never loses a note or the start
// of a page. Tested by edit_inlines_test.cpp.
#include "stages/edits/edit_inlines.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

#include "stages/edits/anchors.h"
#include "stages/record.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

/// A code point as searches compare it; 0: left out.
char32_t folded(char32_t c) {
  if (is_space(c) || c == 0xAD) return 0;
  if (c == 0x2018 || c == 0x2019 || c == 0x201A || c == 0x201B || c == 0x2032) return '\'';
  if (c == 0x201C || c == 0x201D || c == 0x201E || c == 0x201F || c == 0xAB || c == 0xBB || c == 0x2033) return '"';
  if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212) return '-';
  return c;
}

bool in_word(char32_t c) { return (is_letter(c) || is_digit(c) || is_mark(c)) && !is_cjk(c); }

struct Folded {
  std::u32string text;
  std::vector<std::size_t> begin, end;  // bytes of each
  std::vector<bool> opens, closes;      // a word may begin before it, or end behind it
};

Folded fold(std::string_view text) {
  Folded out;
  const std::u32string all = to_utf32(text);
  std::size_t byte = 0;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const std::size_t size = to_utf8({&all[i], 1}).size();
    if (const char32_t c = folded(all[i])) {
      out.text += c;
      out.begin.push_back(byte), out.end.push_back(byte + size);
      out.opens.push_back(i == 0 || !in_word(all[i]) || !in_word(all[i - 1]));
      out.closes.push_back(i + 1 == all.size() || !in_word(all[i]) || !in_word(all[i + 1]));
    }
    byte += size;
  }
  return out;
}

Inlines* inside(Inline& one) {
  if (auto* e = std::get_if<Emphasis>(&one.is)) return &e->content;
  if (auto* l = std::get_if<Link>(&one.is)) return &l->content;
  if (auto* f = std::get_if<Foreign>(&one.is)) return &f->content;
  if (auto* u = std::get_if<Unclear>(&one.is)) return &u->content;
  return nullptr;
}

std::size_t length(const Inline& one) { return plain_text({one}).size(); }

/// Notes and page starts, however deep.
void keep_marks(Inlines& content, Inlines& out) {
  for (Inline& one : content) {
    if (std::holds_alternative<Note>(one.is) || std::holds_alternative<PageStart>(one.is)) out.push_back(one);
    else if (Inlines* in = inside(one)) keep_marks(*in, out);
  }
}

/// Neighbouring texts are one, and none is empty; spaces stay.
Inlines joined(Inlines content) {
  Inlines out;
  for (Inline& one : content) {
    auto* text = std::get_if<Text>(&one.is);
    auto* last = out.empty() ? nullptr : std::get_if<Text>(&out.back().is);
    if (text && last) last->text += text->text;
    else if (!text || !text->text.empty()) out.push_back(std::move(one));
  }
  return out;
}

/// Cuts `one` before its byte `at`; the second part.
Inline cut(Inline& one, std::size_t at) {
  if (auto* t = std::get_if<Text>(&one.is)) {
    Inline rest{Text{t->text.substr(at)}};
    t->text.resize(at);
    return rest;
  }
  Inline rest = one;
  Inlines& left = *inside(one);
  Inlines& right = *inside(rest);
  std::size_t i = 0;
  while (i < left.size() && length(left[i]) <= at) at -= length(left[i++]);
  right.erase(right.begin(), right.begin() + static_cast<std::ptrdiff_t>(i));
  left.erase(left.begin() + static_cast<std::ptrdiff_t>(std::min(i + (at > 0), left.size())), left.end());
  if (at > 0) right.front() = cut(left.back(), at);
  return rest;
}

/// Replaces what stands in the stretch by what `with` makes of it, as deep inside as one inline holds all of it.
void put(Inlines& content, Stretch at, const std::function<Inlines(Inlines)>& with) {
  std::size_t begin = 0;
  for (Inline& one : content) {
    const std::size_t size = length(one);
    Inlines* in = std::holds_alternative<Unclear>(one.is) ? nullptr : inside(one);  // what is put in is clear
    if (in && begin <= at.begin && at.end <= begin + size && at.begin < at.end)
      return put(*in, {at.begin - begin, at.end - begin}, with);
    begin += size;
  }
  Inlines before, taken, behind;
  begin = 0;
  for (Inline& one : content) {
    const std::size_t size = length(one), end = begin + size;
    if (size == 0) {
      (begin <= at.begin ? before : begin < at.end ? taken : behind).push_back(std::move(one));
    } else {
      Inline rest = std::move(one);
      if (begin < at.begin && end > at.begin) {
        Inline tail = cut(rest, at.begin - begin);
        before.push_back(std::move(rest));
        rest = std::move(tail);
        begin = at.begin;
      }
      if (begin < at.end && end > at.end) {
        Inline tail = cut(rest, at.end - begin);
        taken.push_back(std::move(rest));
        rest = std::move(tail);
        begin = at.end;
      }
      (end <= at.begin ? before : begin < at.end ? taken : behind).push_back(std::move(rest));
    }
    begin = end;
  }
  content = std::move(before);
  for (Inline& one : with(std::move(taken))) content.push_back(std::move(one));
  for (Inline& one : behind) content.push_back(std::move(one));
  content = joined(std::move(content));
}

/// A correction cannot be cut: the stretch grows to its ends, and the new text by what that adds.
void take_whole_corrections(const Inlines& content, std::size_t& begin, Stretch& at, const std::string& text,
                            std::string& to) {
  for (Inline one : content) {
    if (const Inlines* in = inside(one)) {
      take_whole_corrections(*in, begin, at, text, to);
      continue;
    }
    const std::size_t end = begin + length(one);
    if (std::holds_alternative<Correction>(one.is) && begin < at.end && at.begin < end) {
      if (begin < at.begin) to = text.substr(begin, at.begin - begin) + to, at.begin = begin;
      if (at.end < end) to += text.substr(at.end, end - at.end), at.end = end;
    }
    begin = end;
  }
}

/// Letters and signs, without what stands between words.
std::string letters(const std::string& text) {
  std::u32string out;
  for (const char32_t c : to_utf32(text))
    if (!is_space(c) && !is_hyphen(c)) out += c;
  return to_utf8(out);
}

}  // namespace

std::string printed_text(const Inlines& content) {
  std::string out;
  for (Inline one : content) {
    if (const auto* c = std::get_if<Correction>(&one.is)) out += c->before;
    else if (const Inlines* in = inside(one)) out += printed_text(*in);
    else out += plain_text({one});
  }
  return out;
}

std::vector<Stretch> find_words(std::string_view text, std::string_view words) {
  const Folded in = fold(text);
  const std::u32string what = fold(words).text;
  std::vector<Stretch> out;
  if (what.empty()) return out;
  for (std::size_t at = in.text.find(what); at != in.text.npos; at = in.text.find(what, at + 1)) {
    const std::size_t last = at + what.size() - 1;
    if (in.opens[at] && in.closes[last]) out.push_back({in.begin[at], in.end[last]});
  }
  return out;
}

double fits_context(std::string_view text, const Stretch& at, const std::string& after, const std::string& before) {
  const std::u32string left = fold(text.substr(0, at.begin)).text, right = fold(text.substr(at.end)).text;
  const std::u32string a = fold(after).text, b = fold(before).text;
  double sum = 0, count = 0;
  if (!a.empty()) {
    sum += likeness(a, std::u32string_view(left).substr(left.size() - std::min(left.size(), a.size()))), ++count;
  }
  if (!b.empty()) sum += likeness(b, std::u32string_view(right).substr(0, b.size())), ++count;
  return count > 0 ? sum / count : 1;
}

void replace_words(Inlines& content, Stretch at, std::string to) {
  const std::string text = plain_text(content);
  std::size_t begin = 0;
  take_whole_corrections(content, begin, at, text, to);
  put(content, at, [&](Inlines taken) {
    Inlines out;
    const std::string was = printed_text(taken);
    if (letters(was) != letters(to)) out.push_back({Correction{was, to, kEditorRule, 1}});
    else if (!to.empty()) out.push_back({Text{to}});
    keep_marks(taken, out);
    return out;
  });
}

void set_phrase_language(Inlines& content, Stretch at, const std::string& language) {
  std::size_t begin = 0;
  std::string unused;
  take_whole_corrections(content, begin, at, plain_text(content), unused);
  put(content, at, [&](Inlines taken) { return Inlines{{Foreign{language, joined(std::move(taken))}}}; });
}

bool is_unclear(const Inlines& content, const Stretch& at) {
  std::size_t begin = 0;
  for (Inline one : content) {
    const std::size_t end = begin + length(one);
    if (begin < at.end && at.begin < end) {
      if (std::holds_alternative<Unclear>(one.is)) return true;
      const Stretch within{at.begin > begin ? at.begin - begin : 0, at.end - begin};
      if (const Inlines* in = inside(one); in && is_unclear(*in, within)) return true;
    }
    begin = end;
  }
  return false;
}

bool phrase_has_language(const Inlines& content, const Stretch& at, const std::string& language) {
  std::size_t begin = 0;
  for (Inline one : content) {
    const std::size_t end = begin + length(one);
    if (const Inlines* in = inside(one); in && begin <= at.begin && at.end <= end) {
      const auto* foreign = std::get_if<Foreign>(&one.is);
      return (foreign && foreign->language == language) ||
             phrase_has_language(*in, {at.begin - begin, at.end - begin}, language);
    }
    begin = end;
  }
  return false;
}

}  // namespace lectern
