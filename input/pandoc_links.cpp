// Links of Pandoc's tree: those that an edition may have, and where those inside the document lead.
// Never keeps a link that runs a script. Tested by input/pandoc_reader_test.cpp.
#include <array>
#include <string>
#include <string_view>

#include "input/document_parts.h"
#include "input/fold_block.h"
#include "input/pandoc_text_reader.h"

namespace lectern {
namespace {

constexpr char kInside = '\x01';  // before the identifier that a link inside the document leads to, until it is known
constexpr std::string_view kHex = "0123456789ABCDEF";

bool is_hex(char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; }

/// What stages/document.h allows as the target of a link outside the document.
bool leads_outside(std::string_view target) {
  static constexpr std::array<std::string_view, 5> starts = {"https://", "http://", "mailto:", "ftp://", "tel:"};
  return std::ranges::any_of(starts, [&](std::string_view start) {
    return target.size() > start.size() &&
           std::ranges::equal(start, target.substr(0, start.size()), [](char a, char b) {
             return a == static_cast<char>(std::tolower(static_cast<unsigned char>(b)));
           });
  });
}

/// What a URI reference may not hold, percent-encoded.
std::string uri_reference(std::string_view target) {
  std::string out;
  bool fragment = false;
  for (std::size_t i = 0; i < target.size(); ++i) {
    const char c = target[i];
    const auto byte = static_cast<unsigned char>(c);
    const bool escape = c == '%' && i + 2 < target.size() && is_hex(target[i + 1]) && is_hex(target[i + 2]);
    const bool wrong = byte <= 0x20 || byte == 0x7F || (c == '%' && !escape) || (c == '#' && fragment) ||
                       std::string_view("<>\"{}|\\^`[]").find(c) != std::string_view::npos;
    if (wrong) out.append({'%', kHex[byte >> 4], kHex[byte & 15]});
    else out += c;
    fragment = fragment || c == '#';
  }
  return out;
}

std::string percent_decoded(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%' && i + 2 < text.size() && is_hex(text[i + 1]) && is_hex(text[i + 2])) {
      out += static_cast<char>(std::stoi(std::string(text.substr(i + 1, 2)), nullptr, 16));
      i += 2;
    } else {
      out += text[i];
    }
  }
  return out;
}

std::string times(int count, const char* one, const char* many) {
  return count == 1 ? one : std::to_string(count) + many;
}

/// Gives every link inside the document its heading.
struct Resolver {
  const std::map<std::string, int>& anchors;
  const std::map<std::string, int>& exact;
  int nowhere = 0, moved = 0;

  void operator()(Blocks& blocks) {
    for (Block& block : blocks)
      visit_parts(
          block,
          [&](Inlines& content) {
            const int before = nowhere;
            (*this)(content);
            if (nowhere > before) fold_block(content);  // texts have become neighbours
          },
          [&](Blocks& inner) { (*this)(inner); });
  }

  void operator()(Inlines& content) {
    Inlines out;
    for (Inline& one : content) {
      auto* link = std::get_if<Link>(&one.is);
      if (link && link->target.starts_with(kInside)) {
        (*this)(link->content);
        const int section = section_of(link->target.substr(1));
        if (section > 0) link->target = "#section-" + std::to_string(section);
        else {
          ++nowhere;
          for (Inline& part : link->content) out.push_back(std::move(part));
          continue;
        }
      } else {
        visit_parts(
            one, [&](Inlines& inner) { (*this)(inner); }, [&](Blocks& inner) { (*this)(inner); });
      }
      out.push_back(std::move(one));
    }
    content = std::move(out);
  }

  int section_of(const std::string& id) {
    for (const std::string& name : {id, percent_decoded(id)}) {
      if (const auto it = exact.find(name); it != exact.end()) return it->second;
      if (const auto it = anchors.find(name); it != anchors.end()) {
        moved += it->second > 0;
        return it->second;
      }
    }
    return 0;
  }
};

}  // namespace

void PandocTextReader::link(const Json& node, MarkedInlines& out, Blocks& after) {
  anchor(Attributes(at(node, 0)).id());
  const std::string url = string_of(at(at(node, 2), 0));
  Link made{"", unfolded(at(node, 1), after)};
  if (url.size() > 1 && url.front() == '#') made.target = kInside + url.substr(1);
  else if (leads_outside(url)) made.target = uri_reference(url);
  if (!made.target.empty()) return out.put(std::move(made));
  if (!url.empty() && url != "#") lose("links to other files, or of a kind that no edition may have");
  for (Inline& one : made.content) out.last().push_back(std::move(one));
}

void PandocTextReader::finish(Document& document) {
  for (const std::string& id : pending_) anchors_.emplace(id, headings_);
  Resolver resolve{anchors_, heading_anchors_};
  resolve(document.front);
  resolve(document.body);
  if (resolve.moved > 0)
    record_.warn("link-to-section", 0,
                 times(resolve.moved, "A link leads", " links lead") +
                     " to a place inside a section; in the editions to the heading of that section.");
  if (resolve.nowhere > 0)
    record_.warn("link-dropped", 0,
                 times(resolve.nowhere, "A link inside the document leads", " links inside the document lead") +
                     " to no heading that it has; the words are there, the link is not.");
  document.images = images_.take();
  if (lost_.empty()) return;
  std::string list;
  for (const auto& [what, count] : lost_)
    list += (list.empty() ? "" : "; ") + what + (count > 1 ? " (" + std::to_string(count) + " times)" : "");
  record_.warn("form-not-kept", 0, "The words are all there, but these forms are not kept: " + list + ".");
}

}  // namespace lectern
