// Rule: a web or mail address cut at a line end is whole again, and spaces that crept into one go. The best witness is
// the link annotation: its target holds the whole address. Without one the syntax of addresses decides. Never removes a
// hyphen of an address unless the annotation does not have it; never joins after a finished address. Tested by
// cut_urls_test.cpp.
#include <algorithm>

#include "stages/repair/flows.h"
#include "stages/repair/line_text.h"
#include "stages/repair/rules.h"
#include "stages/repair/url_syntax.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kByLink = 1, kBySyntax = 0.9, kByType = 0.85;
constexpr std::size_t kLeastTail = 4;  // code points of an address before a line end that a link's target can confirm
constexpr double kFullLine = 0.6;      // of the column: a line that ends earlier was not broken by lack of room

const std::string& uri_of(const Layout& layout, const Line& line, const Span& span) {
  static const std::string none;
  const std::size_t page = static_cast<std::size_t>(line.page - 1);
  if (span.link < 0 || page >= layout.pages.size()) return none;
  const auto& links = layout.pages[page].links;
  return static_cast<std::size_t>(span.link) < links.size() ? links[static_cast<std::size_t>(span.link)].uri : none;
}

/// The end of `token` that may be an address: text without spaces (Chinese, Japanese) runs right up to it.
std::u32string_view after_cjk(std::u32string_view token) {
  std::size_t i = token.size();
  while (i > 0 && !is_cjk(token[i - 1])) --i;
  return token.substr(i);
}
std::u32string_view before_cjk(std::u32string_view token) {
  std::size_t i = 0;
  while (i < token.size() && !is_cjk(token[i])) ++i;
  return token.substr(0, i);
}

/// An address that runs over lines: what of it stands before the line end.
struct Running {
  std::u32string text;
  bool link = false;
};

class Cutter {
 public:
  explicit Cutter(RepairContext& context) : context_(context) {}

  void flow(Flow& flow) {
    Running running;
    for (std::size_t i = 0; i < flow.size(); ++i) {
      Line& line = *flow[i].line;
      close_gaps(line);
      if (i + 1 == flow.size()) break;
      Line& next = *flow[i + 1].line;
      const std::u32string text = text_of(line);
      const std::u32string_view token = after_cjk(last_token(text));
      // A line that is one token goes on with the address before it.
      const std::u32string tail =
          token.size() == text.size() ? running.text + std::u32string(token) : std::u32string(token);
      running = {};
      if (tail.empty() || next.spans.empty()) continue;
      if (join(flow[i], line, next, tail)) {
        running.text = tail;
        if (is_hyphen(tail.back()) && !is_hyphen(last_char(line))) running.text.pop_back();
      }
    }
  }

 private:
  bool join(const FlowLine& at, Line& line, Line& next, const std::u32string& tail) {
    const std::u32string next_text = text_of(next);
    const std::u32string head(before_cjk(first_token(next_text)));
    if (head.empty()) return false;
    const std::u32string start(without_openers(tail)), core(without_closers(head));
    if (const std::string& uri = uri_of(context_.layout, line, line.spans.back());
        !uri.empty() && start.size() >= kLeastTail) {
      const std::u32string target = plain_address(to_utf32(uri)), printed = plain_address(to_utf32(uri), false);
      const std::u32string before = plain_address(start);
      const auto in_target = [&](const std::u32string& text) {
        return target.find(plain_address(text)) != target.npos ||
               printed.find(plain_address(text, false)) != printed.npos;
      };
      if (!core.empty() && in_target(start + core)) return glue(line, next, kByLink, "link annotation", false);
      if (!core.empty() && is_hyphen(start.back()) && in_target(start.substr(0, start.size() - 1) + core))
        return glue(line, next, kByLink, "link annotation", true);
      // The target is whole and ends here.
      if (target == before || target == before + U"/" || target + U"/" == before) return false;
    }
    if (!begins_address(start)) return false;
    if (start.back() == 0xAD) return glue(line, next, kBySyntax, "soft hyphen", true);
    if (at.region && line.box.x1 - at.region->column.x0 < kFullLine * at.region->column.width()) return false;
    const bool rest = head.size() < next_text.size();
    if (continues_address(start, core, rest)) return glue(line, next, kBySyntax, "address syntax", false);
    if (same_special_type(line, next, head)) return glue(line, next, kByType, "type", false);
    return false;
  }

  /// The address is set in a type of its own (typewriter, or a colour), which goes on over the line end and ends with
  /// the first token of the next line.
  bool same_special_type(const Line& line, const Line& next, const std::u32string& head) const {
    const Span &a = line.spans.back(), &b = next.spans.front();
    const BodyType& body = context_.layout.body;
    const bool special =
        (a.monospace && b.monospace && a.font != body.font) || (a.color == b.color && !(a.color == body.color));
    if (!special || a.font != b.font || !is_lower(head[0]) || last_char(line) == '.' || last_char(line) == ',')
      return false;
    // Other words of the line in the same type: the type is not the address's own.
    const std::u32string_view own = last_token(a.text);
    std::u32string_view first = b.text;
    while (!first.empty() && is_space(first.back())) first.remove_suffix(1);
    const bool opens_type = own.size() == a.text.size();
    return opens_type && first.size() <= head.size() && next.spans.size() > 1;
  }

  bool glue(Line& line, Line& next, double confidence, const char* witness, bool drop_hyphen) {
    if (line.ending == Ending::glued) return true;
    context_.editor.edit({&line, &next}, confidence, witness, [&] {
      if (drop_hyphen) remove_back(line, 1);
      line.ending = Ending::glued;
    });
    return true;
  }

  /// Spaces inside an address that its link's target does not have.
  void close_gaps(Line& line) {
    for (std::size_t s = 0; s < line.spans.size(); ++s) {
      Span& span = line.spans[s];
      if (span.link < 0 || span.text.find(U' ') == span.text.npos) continue;
      const std::string& uri = uri_of(context_.layout, line, span);
      if (uri.empty()) continue;
      std::size_t end = span.text.size();
      while (end > 0 && is_space(span.text[end - 1])) --end;
      std::u32string tight;
      for (char32_t c : span.text.substr(0, end))
        if (!is_space(c)) tight += c;
      if (tight.size() == end || !begins_address(tight)) continue;
      const std::u32string target = plain_address(to_utf32(uri)), printed = plain_address(tight);
      const bool whole =
          target == printed || target == printed + U"/" || (target.starts_with(printed) && printed.size() >= 12);
      if (whole) context_.editor.edit({&line}, kByLink, "link annotation", [&] { span.text.replace(0, end, tight); });
    }
  }

  RepairContext& context_;
};

}  // namespace

void cut_urls(RepairContext& context) {
  Cutter cutter(context);
  for_each_flow(context.layout, [&](Flow& flow) { cutter.flow(flow); });
}

}  // namespace lectern
