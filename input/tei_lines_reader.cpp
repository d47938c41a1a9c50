// Reads text whose line ends are kept: verse, addresses, signatures, code.
// Never folds the white space of code.
// Tested by input/tei_reader_test.cpp and pipeline/round_trip_test.cpp.
#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "input/tei_text_reader.h"

namespace lectern {

void TeiTextReader::lines(const XmlNode& node, LinesKind kind, std::string_view element, Blocks& out) {
  Lines made{kind, {}};
  Inlines loose;  // text that no line element holds
  const auto end_loose = [&] {
    fold_block(loose);
    if (!loose.empty()) made.lines.push_back(std::exchange(loose, {}));
  };
  const auto gather = [&](const auto& self, const XmlNode& from) -> void {
    for (const XmlNode& child : from.children) {
      if (child.name == "lb") {
        end_loose();
      } else if (child.name == element || child.name == "salute" || child.name == "dateline") {
        Inlines line;
        const bool after_page = !loose.empty();
        if (after_page) line = std::exchange(loose, {});
        raw_inlines(child, line);
        fold_block(line);
        made.lines.push_back(std::move(line));
      } else if (child.name == from.name || child.name == "address") {  // stanzas of a poem
        end_loose();
        self(self, child);
      } else {
        inline_node(child, loose);
        if (is_blank(child) && loose.size() == 1) loose.clear();
      }
    }
    end_loose();
  };
  gather(gather, node);
  if (!made.lines.empty()) out.push_back(with_origin(node, {std::move(made)}));
}

void TeiTextReader::broken_lines(const XmlNode& node, LinesKind kind, Blocks& out) {
  Lines made{kind, {{}}};
  const bool verbatim = kind == LinesKind::code;
  for (const XmlNode& child : node.children) {
    if (child.name == "lb") {
      made.lines.emplace_back();
    } else if (verbatim && child.name.empty()) {  // code typed by hand has line ends of its own
      std::string_view rest = child.text;
      for (bool first = true;; first = false) {
        if (!first) made.lines.emplace_back();
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        if (end > 0) made.lines.back().push_back({Text{std::string(rest.substr(0, end))}});
        if (end == rest.size()) break;
        rest.remove_prefix(end + 1);
      }
    } else {
      inline_node(child, made.lines.back());
    }
  }
  if (!verbatim) {
    for (Inlines& line : made.lines) fold_block(line);
  }
  out.push_back(with_origin(node, {std::move(made)}));
}

}  // namespace lectern
