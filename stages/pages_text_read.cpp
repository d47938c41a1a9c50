// Reads the text form of Pages. Never trusts a number or an index: the text may come from a fuzzer.
// Tested by stages/pages_text_test.cpp.
#include <charconv>
#include <map>
#include <optional>
#include <utility>

#include "stages/error.h"
#include "stages/pages_text.h"
#include "stages/pages_text_form.h"

namespace lectern {
namespace {

using namespace pages_text;

constexpr std::size_t kMostStyles = 65535;
constexpr int kMostPages = 1000000;

struct Field {
  std::string key;    // empty: a value of its own
  std::string value;  // unescaped
  bool quoted = false;
};

class Reader {
 public:
  Pages read(std::string_view text) {
    while (!text.empty()) {
      const std::size_t end = text.find('\n');
      std::string_view line = text.substr(0, end);
      text = end == text.npos ? std::string_view() : text.substr(end + 1);
      ++line_;
      if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
      if (line.empty() || line[0] == '#') continue;
      split(line);
      fact();
    }
    if (!begun_) fail("it does not begin with \"pages 1\"");
    return std::move(pages_);
  }

 private:
  [[noreturn]] void fail(const std::string& what) const {
    throw Error(ErrorCode::damaged,
                "This is not the text form of pages, line " + std::to_string(line_) + ": " + what + ".");
  }

  static void append_utf8(std::string& out, std::uint32_t c) {
    const auto byte = [&](std::uint32_t v) { out += static_cast<char>(static_cast<unsigned char>(v)); };
    if (c < 0x80) return byte(c);
    if (c >= 0x10000) byte(0xf0 | c >> 18), byte(0x80 | (c >> 12 & 63));
    if (c >= 0x800 && c < 0x10000) byte(0xe0 | c >> 12);
    if (c < 0x800) return byte(0xc0 | c >> 6), byte(0x80 | (c & 63));
    byte(0x80 | (c >> 6 & 63)), byte(0x80 | (c & 63));
  }

  static std::u32string decode(std::string_view s, bool& valid) {
    std::u32string out;
    for (std::size_t i = 0; i < s.size();) {
      const auto lead = static_cast<unsigned char>(s[i]);
      const std::size_t length = lead < 0x80                   ? 1
                                 : lead >= 0xc2 && lead < 0xe0 ? 2
                                 : lead >= 0xe0 && lead < 0xf0 ? 3
                                 : lead >= 0xf0 && lead < 0xf5 ? 4
                                                               : 0;
      if (length == 0 || i + length > s.size()) return valid = false, out;
      char32_t c = length == 1 ? lead : lead & (0x7fu >> length);
      for (std::size_t j = 1; j < length; ++j) {
        const auto next = static_cast<unsigned char>(s[i + j]);
        if ((next & 0xc0) != 0x80) return valid = false, out;
        c = c << 6 | (next & 0x3fu);
      }
      const bool overlong = (length == 3 && c < 0x800) || (length == 4 && c < 0x10000);
      if (overlong || c > 0x10ffff || (c >= 0xd800 && c < 0xe000)) return valid = false, out;
      out += c;
      i += length;
    }
    return out;
  }

  std::string unescape(std::string_view line,
                       std::size_t& i) const {  // from after the opening quote to after the closing one
    std::string out;
    while (i < line.size() && line[i] != '"') {
      if (line[i] != '\\') {
        out += line[i++];
        continue;
      }
      ++i;
      if (i < line.size() && (line[i] == '"' || line[i] == '\\')) {
        out += line[i++];
        continue;
      }
      std::uint32_t code = 0;
      const std::size_t close = line.find('}', i);
      if (line.substr(i, 2) != "u{" || close == line.npos) fail("an escape is none of \\\" \\\\ \\u{1F}");
      const auto end = line.data() + close;
      if (std::from_chars(line.data() + i + 2, end, code, 16).ptr != end || close == i + 2 || code > 0x10ffff ||
          (code >= 0xd800 && code < 0xe000)) {
        fail("an escape names no code point");
      }
      append_utf8(out, code);
      i = close + 1;
    }
    if (i >= line.size()) fail("a string does not end");
    ++i;
    return out;
  }

  void split(std::string_view line) {
    fields_.clear();
    next_ = 0;
    for (std::size_t i = 0; i < line.size();) {
      if (line[i] == ' ') {
        ++i;
        continue;
      }
      Field field;
      std::size_t end = i;
      while (end < line.size() && line[end] != ' ' && line[end] != '"' && line[end] != '=') ++end;
      std::string word(line.substr(i, end - i));
      i = end;
      if (i < line.size() && line[i] == '=') {
        field.key = std::move(word);
        word.clear();
        end = ++i;
        while (end < line.size() && line[end] != ' ' && line[end] != '"') ++end;
        word = line.substr(i, end - i);
        i = end;
        if (field.key.empty()) fail("a value without a name");
      }
      if (i < line.size() && line[i] == '"') {
        if (!word.empty()) fail("a quote in a word");
        field.quoted = true;
        word = unescape(line, ++i);
      }
      field.value = std::move(word);
      fields_.push_back(std::move(field));
    }
  }

  double to_number(std::string_view s) const {
    double v = 0;
    const auto [end, status] = std::from_chars(s.data(), s.data() + s.size(), v);
    if (status != std::errc() || end != s.data() + s.size() || !std::isfinite(v) || std::abs(v) > kLargest)
      fail("\"" + std::string(s.substr(0, 40)) + "\" is not a number");
    return v;
  }
  int to_int(std::string_view s, int least, int most) const {
    int v = 0;
    const auto [end, status] = std::from_chars(s.data(), s.data() + s.size(), v);
    if (status != std::errc() || end != s.data() + s.size() || v < least || v > most)
      fail("\"" + std::string(s.substr(0, 40)) + "\" is not a whole number from " + std::to_string(least) + " to " +
           std::to_string(most));
    return v;
  }
  Color to_color(const std::string& s) const {
    std::uint32_t v = 0;
    if (s.size() != 7 || s[0] != '#' || std::from_chars(s.data() + 1, s.data() + 7, v, 16).ptr != s.data() + 7)
      fail("a colour is not like #00ff7f");
    return {static_cast<std::uint8_t>(v >> 16), static_cast<std::uint8_t>(v >> 8), static_cast<std::uint8_t>(v)};
  }

  // The values without a name come first, then named values and flags in any order.
  const Field& positional() {
    if (next_ >= fields_.size() || !fields_[next_].key.empty()) fail("a value is missing");
    return fields_[next_++];
  }
  double positional_number() { return to_number(positional().value); }
  Box positional_box() {
    Box b;
    b.x0 = positional_number(), b.y0 = positional_number(), b.x1 = positional_number(), b.y1 = positional_number();
    return b;
  }
  std::optional<std::string> take(const char* key) {
    for (std::size_t i = next_; i < fields_.size(); ++i) {
      if (fields_[i].key != key) continue;
      std::string value = std::move(fields_[i].value);
      fields_.erase(fields_.begin() + static_cast<std::ptrdiff_t>(i));
      return value;
    }
    return std::nullopt;
  }
  std::string take_text(const char* key) { return take(key).value_or(""); }
  int take_int(const char* key, int otherwise, int least, int most) {
    const auto value = take(key);
    return value.has_value() ? to_int(*value, least, most) : otherwise;
  }
  bool take_flag(std::string_view name) {
    for (std::size_t i = next_; i < fields_.size(); ++i) {
      if (!fields_[i].key.empty() || fields_[i].quoted || fields_[i].value != name) continue;
      fields_.erase(fields_.begin() + static_cast<std::ptrdiff_t>(i));
      return true;
    }
    return false;
  }

  static int last(std::size_t size) { return static_cast<int>(size) - 1; }
  Page& page() {
    if (pages_.pages.empty()) fail("it stands before the first page");
    return pages_.pages.back();
  }

  void fact() {
    if (fields_.empty()) return;
    if (!fields_[0].key.empty() || fields_[0].quoted) fail("a line begins with the name of a fact");
    const std::string kind = positional().value;
    if (!begun_) {
      if (kind != "pages" || to_int(positional().value, 0, 1000) != 1) fail("it does not begin with \"pages 1\"");
      begun_ = true;
    } else {
      static const std::map<std::string, void (Reader::*)(), std::less<>> kinds = {
          {"source", &Reader::source},   {"font", &Reader::font},       {"tag", &Reader::tag},
          {"outline", &Reader::outline}, {"image", &Reader::image},     {"page", &Reader::start_page},
          {"style", &Reader::style},     {"run", &Reader::run},         {"rule", &Reader::rule},
          {"panel", &Reader::panel},     {"picture", &Reader::picture}, {"drawing", &Reader::drawing},
          {"link", &Reader::link},       {"word", &Reader::word}};
      const auto found = kinds.find(kind);
      if (found == kinds.end()) fail("\"" + kind.substr(0, 40) + "\" is no fact about pages");
      (this->*found->second)();
    }
    if (next_ < fields_.size())
      fail("\"" + (fields_[next_].key + ' ' + fields_[next_].value).substr(0, 40) + "\" does not belong here");
  }

  void source() {
    SourceInfo& s = pages_.source;
    s.format = take("format").value_or("PDF");
    s.name = take_text("name"), s.sha256 = take_text("sha256"), s.title = take_text("title"),
    s.author = take_text("author");
    s.subject = take_text("subject"), s.keywords = take_text("keywords"), s.creator = take_text("creator");
    s.producer = take_text("producer"), s.language = take_text("language"), s.created = take_text("created");
    s.tagged = take_flag("tagged"), s.encrypted = take_flag("encrypted"), s.labels = take_flag("labels");
  }
  void font() {
    Font f;
    if (to_int(positional().value, 0, 1 << 30) != static_cast<int>(pages_.fonts.size()))
      fail("fonts are numbered from 0 in order");
    f.name = take_text("name");
    f.bold = take_flag("bold"), f.italic = take_flag("italic"), f.serif = take_flag("serif"),
    f.monospace = take_flag("monospace");
    f.small_caps = take_flag("small_caps"), f.unicode = !take_flag("guessed");
    f.type3 = take_flag("type3"), f.contradicted = take_flag("contradicted");
    pages_.fonts.push_back(std::move(f));
  }
  void tag() {
    Tag t;
    if (to_int(positional().value, 0, 1 << 30) != static_cast<int>(pages_.tags.size()))
      fail("tags are numbered from 0 in order");
    t.type = take_text("type");
    t.parent = take_int("parent", -1, -1, last(pages_.tags.size()));
    t.alt = take_text("alt"), t.actual_text = take_text("actual"), t.language = take_text("language");
    t.columns = take_int("columns", 1, 1, 1 << 20), t.rows = take_int("rows", 1, 1, 1 << 20);
    pages_.tags.push_back(std::move(t));
  }
  void outline() {
    OutlineEntry e;
    e.level = to_int(positional().value, 1, 1000);
    e.page = take_int("page", 0, 0, kMostPages);
    e.y = to_number(take("y").value_or("0"));
    e.title = take_text("title");
    pages_.outline.push_back(std::move(e));
  }
  void image() {
    Image i;
    i.name = take_text("name"), i.media_type = take_text("type");
    const std::string size = take("size").value_or("0x0");
    const std::size_t x = size.find('x');
    if (x == size.npos) fail("a size is not like 20x10");
    i.width = to_int(std::string_view(size).substr(0, x), 0, 1 << 24),
    i.height = to_int(std::string_view(size).substr(x + 1), 0, 1 << 24);
    const std::string code = take_text("bytes");
    std::uint32_t bits = 0;
    int count = 0;
    for (const char c : code.substr(0, code.find('='))) {
      const std::size_t digit = kBase64.find(c);
      if (digit == kBase64.npos) fail("the bytes are not in base 64");
      bits = bits << 6 | static_cast<std::uint32_t>(digit);
      count += 6;
      if (count >= 8) i.bytes += static_cast<char>(bits >> (count -= 8) & 0xff);
    }
    pages_.images.push_back(std::move(i));
  }
  void start_page() {
    Page p;
    p.number = to_int(positional().value, 1, kMostPages);
    p.width = positional_number(), p.height = positional_number();
    const auto label = take("label");
    p.label = label.has_value() ? *label : std::to_string(p.number);
    p.recognised = take_flag("recognised");
    p.unread = take_flag("unread");
    pages_.pages.push_back(std::move(p));
  }
  void style() {
    Page& p = page();
    Style s;
    if (p.styles.size() >= kMostStyles || to_int(positional().value, 0, 65535) != static_cast<int>(p.styles.size()))
      fail("styles are numbered from 0 in order, up to 65534");
    s.font = take_int("font", 0, 0, last(pages_.fonts.size()));
    if (pages_.fonts.empty()) fail("there is no font yet");
    s.size = to_number(take("size").value_or("10"));
    s.color = to_color(take("color").value_or("#000000"));
    s.rotation = take_int("rotation", 0, 0, 359);
    p.styles.push_back(s);
  }
  void run();
  void word() {
    Page& p = page();
    const int glyphs = last(p.glyphs.size()) + 1;
    const int least = p.words.empty() ? 0 : p.words.back().glyph + p.words.back().count;
    ReadWord w;
    w.glyph = to_int(positional().value, least, glyphs);
    w.count = to_int(positional().value, 1, glyphs - w.glyph);
    w.box = positional_box();
    w.confidence = positional_number();
    while (next_ < fields_.size() && fields_[next_].key.empty() && fields_[next_].quoted) {
      Alternative a;
      a.text = positional().value;
      a.confidence = positional_number();
      w.alternatives.push_back(std::move(a));
    }
    p.words.push_back(std::move(w));
  }
  void rule() {
    Rule r;
    r.box = positional_box();
    r.color = to_color(take("color").value_or("#000000"));
    page().rules.push_back(r);
  }
  void panel() {
    Panel p;
    p.box = positional_box();
    if (const auto c = take("fill")) p.filled = true, p.fill = to_color(*c);
    if (const auto c = take("stroke")) p.stroked = true, p.stroke = to_color(*c);
    page().panels.push_back(p);
  }
  void picture() {
    Picture p;
    p.box = positional_box();
    p.image = take_int("image", -1, -1, last(pages_.images.size()));
    p.alt = take_text("alt");
    p.artifact = take_flag("artifact");
    page().pictures.push_back(std::move(p));
  }
  void drawing() {
    Drawing d;
    d.box = positional_box();
    d.paths = take_int("paths", 1, 0, 1 << 30);
    d.alt = take_text("alt");
    page().drawings.push_back(std::move(d));
  }
  void link() {
    LinkArea l;
    l.box = positional_box();
    l.uri = take_text("uri");
    l.page = take_int("page", 0, 0, kMostPages);
    const std::string at = take("at").value_or("0,0");
    const std::size_t comma = at.find(',');
    if (comma == at.npos) fail("a place is not like 72,90");
    l.at = {to_number(std::string_view(at).substr(0, comma)), to_number(std::string_view(at).substr(comma + 1))};
    page().links.push_back(std::move(l));
  }

  Pages pages_;
  bool begun_ = false;
  std::size_t line_ = 0, next_ = 0;
  std::vector<Field> fields_;
};

void Reader::run() {
  Page& p = page();
  const double x = positional_number(), y = positional_number();
  const int style = to_int(positional().value, 0, last(p.styles.size()));
  if (p.styles.empty()) fail("there is no style yet");
  const Field text = positional();
  bool valid = text.quoted;
  const std::u32string codes = decode(text.value, valid);
  if (!valid) fail("the text of a run is not quoted UTF-8");
  Glyph glyph;
  glyph.style = static_cast<std::uint16_t>(style);
  glyph.tag = take_int("tag", -1, kArtifact, last(pages_.tags.size()));
  for (std::size_t v = 1; v < std::size(kVisibilities); ++v) {
    if (take_flag(kVisibilities[v])) glyph.visibility = static_cast<Visibility>(v);
  }
  const Style& s = p.styles[glyph.style];
  const Direction along = direction(s.rotation);
  const bool stated = next_ < fields_.size();
  long long at = 0;
  for (const char32_t c : codes) {
    double advance = c == U' ' ? s.size / 4 : s.size / 2, gap = 0;
    glyph.continued = false;
    if (stated) {
      std::string_view word = positional().value;
      if (!word.empty() && word.back() == 'c') glyph.continued = true, word.remove_suffix(1);
      const std::size_t sign = word.find_first_of("+-", 1);
      advance = to_number(word.substr(0, sign));
      if (sign != word.npos) gap = to_number(word.substr(word[sign] == '+' ? sign + 1 : sign));
    }
    glyph.code = c;
    glyph.x = static_cast<float>(x + along.x * static_cast<double>(at) / 100);
    glyph.y = static_cast<float>(y + along.y * static_cast<double>(at) / 100);
    glyph.advance = static_cast<float>(advance);
    p.glyphs.push_back(glyph);
    at += hundredths(advance) + hundredths(gap);
  }
}

}  // namespace

Pages read_pages(std::string_view text) { return Reader().read(text); }

}  // namespace lectern
