// Notes of HTML and EPUB, which stand at the end and are called by links: moved to the places of their calls.
// Never moves what is not surely a note: the call must say so, or the note must lead back to it.
// Tested by input/pandoc_reader_test.cpp.
#include <set>
#include <utility>

#include "input/pandoc_text_reader.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

constexpr std::size_t kLongestCall = 5;  // letters: "1", "iv", "[12]", "*"

struct Call {
  bool told = false;          // marked as one; else only by its form
  std::set<std::string> ids;  // its own, to which the note leads back
};

bool is_link(const Json& node) { return kind(node) == "Link"; }

std::string target(const Json& link) {
  const std::string url = string_of(at(at(content(link), 2), 0));
  return url.starts_with('#') ? url.substr(1) : "";
}

bool is_back_link(const Json& link) {
  const Attributes attributes(at(content(link), 0));
  return attributes.value("role") == "doc-backlink" || attributes.has_class("footnote-back");
}

bool is_told_call(const Json& link) {
  const Attributes attributes(at(content(link), 0));
  return attributes.value("role") == "doc-noteref" || attributes.has_class("footnote-ref") ||
         attributes.has_class("noteref");
}

bool is_short(const Json& node) {
  const std::u32string text = to_utf32(text_below(node));
  return !text.empty() && text.size() <= kLongestCall && text.find(U' ') == text.npos;
}

/// The link of a call: the node itself, or all that a superscript holds.
const Json* link_of_call(const Json& node) {
  if (is_link(node)) return &node;
  const Json& c = content(node);
  if (kind(node) == "Superscript" && c.is_array() && c.size() == 1 && is_link(c[0])) return &c[0];
  return nullptr;
}

bool is_superscript_call(const Json& node, const Json& link) {
  const Json& inner = at(content(link), 1);
  const bool raised = kind(node) == "Superscript" || (inner.size() == 1 && kind(inner[0]) == "Superscript");
  return raised && is_short(link);
}

/// Identifiers at the very beginning of blocks.
void leading_ids(const Json& node, std::set<std::string>& out) {
  const Json* now = &node;
  for (int i = 0; i < 8; ++i) {  // a division, a paragraph, a superscript, a span or link
    if (now->is_array()) {
      now = &at(*now, 0);
      continue;
    }
    const std::string& is = kind(*now);
    const Json& c = content(*now);
    const bool named = is == "Div" || is == "Span" || is == "Link";
    if (named) out.insert(Attributes(at(c, 0)).id());
    if (!named && is != "Para" && is != "Plain" && is != "Superscript") return;
    now = named ? &at(c, 1) : &c;
  }
}

bool leads_back(const Json& node, const std::set<std::string>& ids) {
  if (is_link(node) && (is_back_link(node) || (!target(node).empty() && ids.contains(target(node))))) return true;
  for (const Json& one : node)
    if ((one.is_array() || one.is_object()) && leads_back(one, ids)) return true;
  return false;
}

void drop_back_links(Json& node, const std::set<std::string>& ids) {
  if (node.is_array())
    for (std::size_t i = 0; i < node.size();) {
      const Json* link = link_of_call(node[i]);
      if (link && (is_back_link(*link) || ids.contains(target(*link)))) node.erase(i);
      else ++i;
    }
  for (Json& one : node)
    if (one.is_array() || one.is_object()) drop_back_links(one, ids);
}

class Notes {
 public:
  void run(Json& blocks) {
    find_calls(blocks);
    if (calls_.empty()) return;
    take_bodies(blocks);
    if (bodies_.empty()) return;
    place(blocks);
  }

 private:
  void find_calls(const Json& node) {
    if (const Json* link = link_of_call(node); link && !target(*link).empty() && !is_back_link(*link)) {
      const bool told = is_told_call(*link);
      if (told || is_superscript_call(node, *link)) {
        Call& call = calls_[target(*link)];
        call.told = call.told || told;
        const std::string id = Attributes(at(content(*link), 0)).id();
        if (!id.empty()) call.ids.insert(id);
        for (const std::string& around : spans_) call.ids.insert(around);
      }
    }
    const std::string id = kind(node) == "Span" ? Attributes(at(content(node), 0)).id() : "";
    if (!id.empty()) spans_.push_back(id);
    for (const Json& one : node)
      if (one.is_array() || one.is_object()) find_calls(one);
    if (!id.empty()) spans_.pop_back();
  }

  /// The call whose note this is; nullptr: it is none.
  const std::pair<const std::string, Call>* call_of(const Json& body) const {
    std::set<std::string> ids;
    leading_ids(body, ids);
    for (const std::string& id : ids) {
      const auto call = calls_.find(id);
      if (call == calls_.end() || bodies_.contains(id)) continue;
      if (call->second.told || leads_back(body, call->second.ids)) return &*call;
    }
    return nullptr;
  }

  bool take(Json body) {
    const auto* call = call_of(body);
    if (!call) return false;
    Json blocks = body.is_array() ? std::move(body) : Json::array({std::move(body)});
    drop_back_links(blocks, call->second.ids);
    bodies_.emplace(call->first, std::move(blocks));
    return true;
  }

  /// Takes the notes out of a list of blocks, and what only held them.
  void take_bodies(Json& blocks) {
    if (!blocks.is_array()) return;
    for (std::size_t i = 0; i < blocks.size();) {
      Json& node = blocks[i];
      const std::string is = kind(node);
      bool emptied = false;
      if (is == "BulletList" || is == "OrderedList") {
        Json& items = is == "OrderedList" ? node["c"][1] : node["c"];
        const std::size_t before = items.size();
        for (std::size_t k = 0; k < items.size();) {
          if (take(items[k])) items.erase(k);
          else take_bodies(items[k++]);
        }
        emptied = items.size() < before && items.empty();
      } else if (is == "Div") {
        emptied = take(node);
        if (!emptied) {
          Json& inner = node["c"][1];
          const std::size_t before = bodies_.size();
          take_bodies(inner);
          emptied = bodies_.size() > before && holds_nothing(inner);
        }
      } else if (is == "Para" || is == "Plain") {
        emptied = take(node);
      } else if (is == "BlockQuote") {
        take_bodies(node["c"]);
      }
      if (emptied) blocks.erase(i);
      else ++i;
    }
  }

  /// The rule above notes and their heading are nothing when the notes have gone.
  static bool holds_nothing(const Json& blocks) {
    return std::ranges::all_of(blocks, [](const Json& one) {
      return kind(one) == "HorizontalRule" || kind(one) == "Header" ||
             text_below(one).find_first_not_of(" \n") == std::string::npos;
    });
  }

  /// Puts each note at its first call.
  void place(Json& node) {
    for (Json& one : node) {
      const Json* link = link_of_call(one);
      const auto body = link && !is_back_link(*link) ? bodies_.find(target(*link)) : bodies_.end();
      if (body != bodies_.end() && !body->second.is_null()) {
        Json blocks = std::exchange(body->second, nullptr);
        place(blocks);
        one = Json{{"t", "Note"}, {"c", std::move(blocks)}};
      } else if (one.is_array() || one.is_object()) {
        place(one);
      }
    }
  }

  std::map<std::string, Call> calls_;  // by the identifier of their note
  std::map<std::string, Json> bodies_;
  std::vector<std::string> spans_;  // identifiers of the spans round a place
};

}  // namespace

void link_notes_of_tree(Json& blocks) { Notes().run(blocks); }

}  // namespace lectern
