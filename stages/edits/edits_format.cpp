// Reads and writes entries of .edits files. Never asks what an entry is about: that is found out when it is applied.
// Tested by edits_format_test.cpp; fuzzed by tests/fuzz/edits_fuzz.cpp.
#include "stages/edits/edits_format.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

#include "stages/document.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr std::size_t kAnchor = 80;     // bytes of a block's text that are enough to know it again
constexpr double kFarthest = 1e5;       // points: no page is larger
constexpr int kMostPages = 10'000'000;  // and no document longer
constexpr int kDeepest = 6;             // level of a heading, as HTML has them

enum class Value { none, level, language };
enum Field : unsigned { kText = 1, kTo = 2, kAfter = 4, kBefore = 8, kRule = 16 };

struct Kind {
  EditKind kind;
  std::string_view name;
  Value value;
  unsigned needs, may;  // Fields
};

constexpr std::array kKinds = {
    Kind{EditKind::accept, "accept", Value::none, kText | kTo, kRule},
    Kind{EditKind::reject, "reject", Value::none, kText | kTo, kRule},
    Kind{EditKind::replace, "replace", Value::none, kText | kTo, kAfter | kBefore},
    Kind{EditKind::heading, "heading", Value::level, kText, 0},
    Kind{EditKind::language, "language", Value::language, kText, 0},
    Kind{EditKind::phrase, "phrase", Value::language, kText, kAfter | kBefore},
    Kind{EditKind::alt, "alt", Value::none, kTo, kText},
    Kind{EditKind::decorative, "decorative", Value::none, 0, kText},
    Kind{EditKind::order, "order", Value::none, kText, kAfter | kBefore},
    Kind{EditKind::furniture, "furniture", Value::none, kText, 0},
    Kind{EditKind::text, "text", Value::none, kText, 0},
    Kind{EditKind::plain, "plain", Value::none, kText | kTo, kAfter},
};

/// What is wrong with a line; thrown and caught in this file alone.
struct Mistake {
  std::string message;
};

struct Token {
  bool quoted = false;
  std::string text;
};

std::vector<Token> tokens_of(std::string_view line) {
  std::vector<Token> out;
  std::size_t i = 0;
  while (i < line.size()) {
    if (line[i] == ' ' || line[i] == '\t') {
      ++i;
    } else if (line[i] == '#') {
      break;
    } else if (line[i] == '"') {
      Token token{true, {}};
      for (++i; i < line.size() && line[i] != '"'; ++i) {
        if (line[i] != '\\') {
          token.text += line[i];
          continue;
        }
        const char c = ++i < line.size() ? line[i] : '\0';
        if (c == 'n') token.text += '\n';
        else if (c == 't') token.text += '\t';
        else if (c == '"' || c == '\\') token.text += c;
        else throw Mistake{"behind a backslash stands \", \\, n or t; write a backslash itself as \\\\"};
      }
      if (i == line.size()) throw Mistake{"a quotation mark is not closed; put \" at the end of the text"};
      ++i;
      out.push_back(std::move(token));
    } else {
      const std::size_t end = std::min(line.find_first_of(" \t\"#", i), line.size());
      out.push_back({false, std::string(line.substr(i, end - i))});
      i = end;
    }
  }
  return out;
}

class LineReader {
 public:
  explicit LineReader(std::vector<Token> tokens) : tokens_(std::move(tokens)) {}

  Edit edit() {
    const Kind& kind = known(word("an entry begins with what is wanted"));
    Edit out;
    out.kind = kind.kind;
    if (kind.value == Value::level) {
      const std::string level = word("\"heading\" wants a level");
      if (level != "none") out.level = integer(level, kDeepest, "\"heading\" wants a level from 1 to 6, or none");
    } else if (kind.value == Value::language) {
      out.language = word("a language is missing");
      if (!is_language_tag(out.language))
        throw Mistake{"\"" + out.language + "\" is no language; write a BCP 47 code such as en or pt-BR"};
    }
    while (at_ < tokens_.size()) field(kind, out);
    if (out.page == 0 && kind.kind != EditKind::plain)
      throw Mistake{"the page is missing; write \"page\" and its number, counted from 1"};
    for (const auto& [bit, name] : {std::pair{kText, "the text that stands there, in quotation marks,"},
                                    std::pair{kTo, "\"to\" with the new text"}})
      if ((kind.needs & bit) && !(seen_ & bit)) throw Mistake{std::string(name) + " is missing"};
    if ((kind.needs & kText) && out.text.empty()) throw Mistake{"the text that stands there is empty"};
    if (kind.kind == EditKind::order && out.before.empty() == out.after.empty())
      throw Mistake{"\"order\" wants before or after, and the beginning of the other block"};
    return out;
  }

 private:
  std::vector<Token> tokens_;
  std::size_t at_ = 0;
  unsigned seen_ = 0;
  bool beside_ = false;  // an "at" belongs to the other block of an order

  static const Kind& known(const std::string& name) {
    std::string all;
    for (const Kind& kind : kKinds) {
      if (kind.name == name) return kind;
      all += (all.empty() ? "" : ", ") + std::string(kind.name);
    }
    throw Mistake{"\"" + name + "\" is nothing that can be wanted; there are " + all};
  }

  std::string word(const char* missing) {
    if (at_ == tokens_.size() || tokens_[at_].quoted) throw Mistake{missing};
    return tokens_[at_++].text;
  }

  std::string quoted(const std::string& name) {
    if (at_ == tokens_.size() || !tokens_[at_].quoted)
      throw Mistake{"behind \"" + name + "\" stands a text in quotation marks (\")"};
    return tokens_[at_++].text;
  }

  static int integer(const std::string& text, int most, const char* wrong) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < 1 || value > most) throw Mistake{wrong};
    return value;
  }

  double number() {
    constexpr const char* wrong = "\"at\" wants four numbers: left, top, right and bottom in points";
    const std::string text = word(wrong);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !(std::abs(value) <= kFarthest))
      throw Mistake{wrong};
    return hundredth(value);
  }

  void once(const Kind& kind, Field field, std::string_view name) {
    if (seen_ & field) throw Mistake{"\"" + std::string(name) + "\" stands there twice"};
    if (!((kind.needs | kind.may) & field))
      throw Mistake{"\"" + std::string(kind.name) + "\" has no use for \"" + std::string(name) + "\""};
    seen_ |= field;
  }

  void field(const Kind& kind, Edit& out) {
    if (tokens_[at_].quoted) {
      once(kind, kText, "a text without a name");
      out.text = tokens_[at_++].text;
      return;
    }
    const std::string name = tokens_[at_++].text;
    if (name == "page") {
      if (out.page) throw Mistake{"\"page\" stands there twice"};
      out.page = integer(word("the number of the page is missing"), kMostPages, "a page is a number, counted from 1");
    } else if (name == "at") {
      Box box;
      box.x0 = number(), box.y0 = number(), box.x1 = number(), box.y1 = number();
      if (box.empty()) throw Mistake{"the box behind \"at\" has no area; it is left, top, right, bottom"};
      Box& to = beside_ ? out.beside : out.at;
      if (!to.empty()) throw Mistake{"\"at\" stands there twice"};
      to = box;
    } else if (name == "to") {
      once(kind, kTo, name), out.to = quoted(name);
    } else if (name == "after") {
      once(kind, kAfter, name), out.after = quoted(name);
      beside_ = kind.kind == EditKind::order;
    } else if (name == "before") {
      once(kind, kBefore, name), out.before = quoted(name);
      beside_ = kind.kind == EditKind::order;
    } else if (name == "by") {
      once(kind, kRule, name), out.rule = word("the name of the rule is missing");
    } else {
      throw Mistake{"\"" + name + "\" is not understood here; text stands in quotation marks (\")"};
    }
  }
};

std::string number(double value) {
  std::array<char, 400> digits{};
  const auto end =
      std::to_chars(digits.data(), digits.data() + digits.size(), hundredth(value), std::chars_format::fixed, 2).ptr;
  std::string_view text(digits.data(), static_cast<std::size_t>(end - digits.data()));
  while (text.back() == '0') text.remove_suffix(1);
  if (text.back() == '.') text.remove_suffix(1);
  return text == "-0" ? "0" : std::string(text);
}

std::string box_text(const Box& box) {
  if (box.empty()) return {};
  return " at " + number(box.x0) + " " + number(box.y0) + " " + number(box.x1) + " " + number(box.y1);
}

}  // namespace

Edits parse_edits(std::string_view text, std::string name) {
  Edits out{std::move(name), std::string(text), {}, {}};
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  for (int line = 1; !text.empty(); ++line) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view row = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (row.ends_with('\r')) row.remove_suffix(1);
    try {
      if (to_utf8(to_utf32(row)) != row) throw Mistake{"it is not UTF-8; save the file as UTF-8"};
      std::vector<Token> tokens = tokens_of(row);
      if (tokens.empty()) continue;
      Edit edit = LineReader(std::move(tokens)).edit();
      edit.line = line;
      out.all.push_back(std::move(edit));
    } catch (const Mistake& mistake) {
      out.mistakes.push_back({line, mistake.message});
    }
  }
  return out;
}

std::string quoted_text(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '\n') out += "\\n";
    else if (c == '\t') out += "\\t";
    else if (c == '"' || c == '\\') out.append({'\\', c});
    else out += c;
  }
  return out + '"';
}

std::string write_anchor(int page, const Box& at, std::string_view text) {
  return (page > 0 ? "page " + std::to_string(page) : "") + box_text(at) +
         (text.empty() ? "" : (page > 0 ? " " : "") + quoted_text(text));
}

std::string write_edit(const Edit& edit) {
  const Kind& kind = *std::find_if(kKinds.begin(), kKinds.end(), [&](const Kind& k) { return k.kind == edit.kind; });
  std::string out(kind.name);
  if (kind.value == Value::level) out += edit.level > 0 ? " " + std::to_string(edit.level) : " none";
  if (kind.value == Value::language) out += " " + edit.language;
  out += " " + write_anchor(edit.page, edit.at, edit.text);
  if ((kind.needs | kind.may) & kTo) out += " to " + quoted_text(edit.to);
  if (!edit.after.empty()) out += " after " + quoted_text(edit.after);
  if (!edit.before.empty()) out += " before " + quoted_text(edit.before);
  out += box_text(edit.beside);
  if (!edit.rule.empty()) out += " by " + edit.rule;
  return out;
}

std::string anchor_text(std::string_view text) {
  if (text.size() <= kAnchor) return std::string(text);
  std::size_t end = kAnchor;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0u) == 0x80) --end;
  if (const std::size_t space = text.rfind(' ', end); space != text.npos && space > kAnchor / 2) end = space;
  return std::string(text.substr(0, end)) + "…";
}

}  // namespace lectern
