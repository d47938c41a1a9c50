// Writes the text form of Pages; the format is described in the header. Never normalises text.
// Tested by stages/pages_text_test.cpp.
#include "stages/pages_text.h"

#include <charconv>

#include "stages/pages_text_form.h"

namespace lectern {
namespace {

using namespace pages_text;

constexpr double kOffBaseline = 0.006;  // points: a glyph farther from the line through the run starts a new one

std::string fixed(long long value) {
  std::string out = value < 0 ? "-" : "";
  const long long v = value < 0 ? -value : value;
  out += std::to_string(v / 100);
  if (v % 100 != 0) out += '.' + std::to_string(v % 100 / 10);
  if (v % 10 != 0) out += static_cast<char>('0' + v % 10);
  return out;
}
std::string number(double v) { return fixed(hundredths(v)); }

std::string color(const Color& c) {
  std::string out = "#";
  for (const int v : {+c.r, +c.g, +c.b}) {
    out += "0123456789abcdef"[v >> 4];
    out += "0123456789abcdef"[v & 15];
  }
  return out;
}

void append_code(std::string& out, char32_t c) {
  const auto byte = [&](char32_t v) { out += static_cast<char>(static_cast<unsigned char>(v)); };
  if ((c >= 0xd800 && c < 0xe000) || c > 0x10ffff) c = 0xfffd;
  if (c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029) {  // what an editor would not show
    char digits[12];
    out += "\\u{";
    out.append(digits, std::to_chars(digits, digits + sizeof digits, static_cast<std::uint32_t>(c), 16).ptr);
    out += '}';
  } else if (c < 0x80) {
    if (c == U'"' || c == U'\\') out += '\\';
    byte(c);
  } else if (c < 0x800) {
    byte(0xc0 | c >> 6), byte(0x80 | (c & 63));
  } else if (c < 0x10000) {
    byte(0xe0 | c >> 12), byte(0x80 | (c >> 6 & 63)), byte(0x80 | (c & 63));
  } else {
    byte(0xf0 | c >> 18), byte(0x80 | (c >> 12 & 63)), byte(0x80 | (c >> 6 & 63)), byte(0x80 | (c & 63));
  }
}

std::string quoted(std::string_view text) {  // bytes beyond ASCII as they are
  std::string out = "\"";
  for (const char c : text) {
    if (static_cast<unsigned char>(c) < 0x80) {
      append_code(out, static_cast<char32_t>(c));
    } else {
      out += c;
    }
  }
  return out + '"';
}

std::string text_field(const char* key, const std::string& value) {
  return value.empty() ? "" : ' ' + std::string(key) + '=' + quoted(value);
}
std::string flag(const char* name, bool set) { return set ? ' ' + std::string(name) : ""; }
std::string box(const Box& b) {
  return ' ' + number(b.x0) + ' ' + number(b.y0) + ' ' + number(b.x1) + ' ' + number(b.y1);
}

std::string base64(const std::string& bytes) {
  std::string out;
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    std::uint32_t v = 0;
    for (std::size_t j = 0; j < 3; ++j)
      v = v << 8 | (i + j < bytes.size() ? static_cast<unsigned char>(bytes[i + j]) : 0u);
    for (std::size_t j = 0; j < 4; ++j) out += i + j <= bytes.size() ? kBase64[v >> (18 - 6 * j) & 63] : '=';
  }
  return out;
}

void write_runs(std::string& out, const Page& page) {
  std::size_t i = 0;
  while (i < page.glyphs.size()) {
    const Glyph& first = page.glyphs[i];
    const Direction along = direction(first.style < page.styles.size() ? page.styles[first.style].rotation : 0);
    const double x0 = static_cast<double>(hundredths(first.x)) / 100,
                 y0 = static_cast<double>(hundredths(first.y)) / 100;
    const auto place = [&](const Glyph& g) { return hundredths((g.x - x0) * along.x + (g.y - y0) * along.y); };
    const auto belongs = [&](const Glyph& g) {
      return g.style == first.style && g.visibility == first.visibility && g.tag == first.tag &&
             std::abs((g.y - y0) * along.x - (g.x - x0) * along.y) < kOffBaseline;
    };
    std::size_t end = i + 1;
    while (end < page.glyphs.size() && belongs(page.glyphs[end])) ++end;
    out += "run " + number(first.x) + ' ' + number(first.y) + ' ' + std::to_string(first.style) + " \"";
    for (std::size_t k = i; k < end; ++k) append_code(out, page.glyphs[k].code);
    out += '"';
    long long at = 0;
    for (std::size_t k = i; k < end; ++k) {
      const Glyph& g = page.glyphs[k];
      const long long advance = hundredths(g.advance);
      out += ' ' + fixed(advance);
      if (k + 1 < end) {
        const long long next = place(page.glyphs[k + 1]), gap = next - at - advance;
        if (gap != 0) out += (gap > 0 ? "+" : "") + fixed(gap);
        at = next;
      }
      if (g.continued) out += 'c';
    }
    if (first.visibility != Visibility::visible)
      out += ' ' + std::string(kVisibilities[static_cast<std::size_t>(first.visibility)]);
    if (first.tag != -1) out += " tag=" + std::to_string(first.tag);
    out += '\n';
    i = end;
  }
}

void write_page(std::string& out, const Page& page) {
  out += "page " + std::to_string(page.number) + ' ' + number(page.width) + ' ' + number(page.height) +
         (page.label != std::to_string(page.number) ? " label=" + quoted(page.label) : "") +
         flag("recognised", page.recognised) + flag("unread", page.unread) + '\n';
  for (std::size_t i = 0; i < page.styles.size(); ++i) {
    const Style& s = page.styles[i];
    out += "style " + std::to_string(i) + " font=" + std::to_string(s.font) + " size=" + number(s.size) +
           " color=" + color(s.color) + (s.rotation != 0 ? " rotation=" + std::to_string(s.rotation) : "") + '\n';
  }
  write_runs(out, page);
  for (const ReadWord& w : page.words) {
    out += "word " + std::to_string(w.glyph) + ' ' + std::to_string(w.count) + box(w.box) + ' ' + number(w.confidence);
    for (const Alternative& a : w.alternatives) out += ' ' + quoted(a.text) + ' ' + number(a.confidence);
    out += '\n';
  }
  for (const Rule& r : page.rules) out += "rule" + box(r.box) + " color=" + color(r.color) + '\n';
  for (const Panel& p : page.panels) {
    out += "panel" + box(p.box) + (p.filled ? " fill=" + color(p.fill) : "") +
           (p.stroked ? " stroke=" + color(p.stroke) : "") + '\n';
  }
  for (const Picture& p : page.pictures)
    out += "picture" + box(p.box) + " image=" + std::to_string(p.image) + text_field("alt", p.alt) +
           flag("artifact", p.artifact) + '\n';
  for (const Drawing& d : page.drawings)
    out += "drawing" + box(d.box) + " paths=" + std::to_string(d.paths) + text_field("alt", d.alt) + '\n';
  for (const LinkArea& l : page.links) {
    out += "link" + box(l.box) + text_field("uri", l.uri);
    if (l.page != 0 || l.at != Point{})
      out += " page=" + std::to_string(l.page) + " at=" + number(l.at.x) + ',' + number(l.at.y);
    out += '\n';
  }
}

}  // namespace

std::string write_pages(const Pages& pages) {
  std::string out = "pages 1\n";
  const SourceInfo& s = pages.source;
  out += "source" + text_field("name", s.name) + text_field("sha256", s.sha256) + " format=" + quoted(s.format) +
         text_field("title", s.title) + text_field("author", s.author) + text_field("subject", s.subject) +
         text_field("keywords", s.keywords) + text_field("creator", s.creator) + text_field("producer", s.producer) +
         text_field("language", s.language) + text_field("created", s.created) + flag("tagged", s.tagged) +
         flag("encrypted", s.encrypted) + flag("labels", s.labels) + '\n';
  for (std::size_t i = 0; i < pages.fonts.size(); ++i) {
    const Font& f = pages.fonts[i];
    out += "font " + std::to_string(i) + text_field("name", f.name) + flag("bold", f.bold) + flag("italic", f.italic) +
           flag("serif", f.serif) + flag("monospace", f.monospace) + flag("small_caps", f.small_caps) +
           flag("guessed", !f.unicode) + flag("type3", f.type3) + flag("contradicted", f.contradicted) + '\n';
  }
  for (std::size_t i = 0; i < pages.tags.size(); ++i) {
    const Tag& t = pages.tags[i];
    out += "tag " + std::to_string(i) + text_field("type", t.type) + " parent=" + std::to_string(t.parent) +
           text_field("alt", t.alt) + text_field("actual", t.actual_text) + text_field("language", t.language) +
           (t.columns != 1 ? " columns=" + std::to_string(t.columns) : "") +
           (t.rows != 1 ? " rows=" + std::to_string(t.rows) : "") + '\n';
  }
  for (const OutlineEntry& e : pages.outline) {
    out += "outline " + std::to_string(e.level) + " page=" + std::to_string(e.page) + " y=" + number(e.y) +
           text_field("title", e.title) + '\n';
  }
  for (const Image& i : pages.images) {
    out += "image" + text_field("name", i.name) + text_field("type", i.media_type) +
           " size=" + std::to_string(i.width) + 'x' + std::to_string(i.height) +
           (i.bytes.empty() ? "" : " bytes=" + base64(i.bytes)) + '\n';
  }
  for (const Page& page : pages.pages) write_page(out, page);
  return out;
}

}  // namespace lectern
