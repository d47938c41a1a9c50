// Writes the text of blocks as TEI: what is inline, notes included.
// Never adds or takes away white space.
// Tested by output/tei_writer_test.cpp and pipeline/round_trip_test.cpp.
#include <array>
#include <string>
#include <string_view>

#include "output/tei_text.h"
#include "stages/file_reference.h"
#include "stages/record.h"

namespace lectern {
namespace {

constexpr std::string_view kHex = "0123456789ABCDEF";

const char* emphasis_name(EmphasisKind kind) {
  switch (kind) {
    case EmphasisKind::bold: return "bold";
    case EmphasisKind::italic: return "italic";
    case EmphasisKind::superscript: return "sup";
    case EmphasisKind::subscript: return "sub";
    case EmphasisKind::small_caps: return "smallcaps";
  }
  return "bold";
}

const char* place_name(NotePlace place) {
  switch (place) {
    case NotePlace::bottom: return "bottom";
    case NotePlace::margin: return "margin";
    case NotePlace::end: return "end";
  }
  return "bottom";
}

bool is_hex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The target with whatever a URI reference may not hold percent-encoded, so that the schema's anyURI takes it. A URI
/// that is one already stays as it is; letters beyond ASCII may stand.
std::string uri_reference(std::string_view target) {
  std::string out;
  bool fragment = false;
  for (std::size_t i = 0; i < target.size(); ++i) {
    const char c = target[i];
    const auto byte = static_cast<unsigned char>(c);
    const bool bad_escape = c == '%' && !(i + 2 < target.size() && is_hex(target[i + 1]) && is_hex(target[i + 2]));
    const bool forbidden =
        byte <= 0x20 || byte == 0x7F || std::string_view("<>\"{}|\\^`[]").find(c) != std::string_view::npos;
    if (bad_escape || forbidden || (c == '#' && fragment)) out.append({'%', kHex[byte >> 4], kHex[byte & 15]});
    else out += c;
    fragment = fragment || c == '#';
  }
  return out;
}

}  // namespace

void TeiText::inlines(const Inlines& content) {
  ++flat_;
  for (const Inline& one : content) std::visit([&](const auto& kind) { in(kind); }, one.is);
  --flat_;
}

void TeiText::in(const Text& text) { x.text(text.text); }

void TeiText::in(const Emphasis& emphasis) {
  x.open("hi").attr("rend", emphasis_name(emphasis.kind));
  inlines(emphasis.content);
  x.close();
}

void TeiText::in(const Link& link) {
  const std::string_view file = file_beside(link.target);
  x.open("ref").attr_if("target", file.empty() ? uri_reference(names_.target(link.target)) : std::string(file));
  inlines(link.content);
  x.close();
}

void TeiText::in(const Foreign& foreign) {
  const auto known = languages.size();
  language(foreign.language);
  x.open("foreign");
  if (languages.size() > known || known_languages_.contains(foreign.language)) x.attr("xml:lang", foreign.language);
  inlines(foreign.content);
  x.close();
}

void TeiText::in(const Note& note) {
  x.open("note").attr("place", place_name(note.place)).attr_if("n", note.label);
  flow(note.content, true);
  x.close();
}

void TeiText::in(const PageStart& page) {
  x.open("pb");
  page_start(page, nullptr);
}

void TeiText::in(const Correction& correction) {
  x.open("choice").element("sic", correction.before).open("corr");
  if (!correction.rule.empty()) x.attr("resp", "#" + rule_id(correction.rule));
  if (correction.confidence < 1) x.attr("cert", tei_number(correction.confidence));
  x.text(correction.after).close().close();
}

void TeiText::in(const Unclear& unclear) {
  if (unclear.content.empty()) {
    x.open("gap").attr("reason", "illegible");
    if (unclear.confidence > 0) x.attr("cert", tei_number(unclear.confidence));
  } else {
    x.open("unclear").attr("cert", tei_number(unclear.confidence));
    inlines(unclear.content);
  }
  x.close();
}

/// An XML name for the rule that no other element of the file has: its own name when that is one.
std::string TeiText::rule_id(const std::string& rule) {
  if (rule == kEditorRule) {  // a person, whom the header names apart from the rules
    edited = true;
    return rule;
  }
  if (const auto known = rule_ids_.find(rule); known != rule_ids_.end()) return known->second;
  std::string id;
  for (const char c : rule) id += is_letter(c) || is_digit(c) || c == '_' || c == '-' || c == '.' ? c : '_';
  const auto starts = [&](std::string_view prefix) {
    return id.size() > prefix.size() && id.starts_with(prefix) && is_digit(id[prefix.size()]);
  };
  const bool ours =
      starts("page-") || starts("f") || starts("h") || starts("surface-") || starts("term-") || starts("z");
  if (ours || !(is_letter(id.front()) || id.front() == '_')) id = "rule-" + id;
  const std::string base = id;
  for (int i = 2; !used_ids_.insert(id).second; ++i) id = base + "_" + std::to_string(i);
  rule_ids_.emplace(rule, id);
  rules.emplace_back(id, rule);
  return id;
}

}  // namespace lectern
