// Walks the structure tree once, from the raw dictionaries: asking Poppler element by element for its text takes
// minutes on a book. Never reads a page's content. Tested by input/pdf_reader_test.cpp.
#include "input/pdf_structure.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>

namespace lectern {
namespace {

constexpr std::size_t kMostTags = 1000000;  // a tag for each word of a long book; more is an attack
constexpr int kDeepest = 200;
constexpr int kLongestRoleChain = 8;
constexpr int kMostSpanned = 10000;  // rows or columns of a cell
constexpr int kMostAttributes = 20;  // dictionaries of one element

class Walk {
 public:
  Walk(PDFDoc& document, const PageNumbers& numbers, Structure& out)
      : xref_(*document.getXRef()), numbers_(numbers), out_(out) {}

  void run(const Dict& root) {
    read_roles(root);
    kids(root.lookupNF("K"), -1, 0, 0);
  }

 private:
  void read_roles(const Dict& root) {
    const Object map = root.lookup("RoleMap");
    if (!map.isDict()) return;
    for (int i = 0; i < map.dictGetLength(); ++i) {
      const Object value = map.dictGetVal(i);
      if (value.isName()) roles_[map.dictGetKey(i)] = value.getName();
    }
  }

  std::string standard_type(std::string type) const {
    static const std::set<std::string> standard = {"Document",   "DocumentFragment",
                                                   "Part",       "Art",
                                                   "Sect",       "Div",
                                                   "BlockQuote", "Caption",
                                                   "TOC",        "TOCI",
                                                   "Index",      "NonStruct",
                                                   "Private",    "P",
                                                   "H",          "H1",
                                                   "H2",         "H3",
                                                   "H4",         "H5",
                                                   "H6",         "L",
                                                   "LI",         "Lbl",
                                                   "LBody",      "Table",
                                                   "TR",         "TH",
                                                   "TD",         "THead",
                                                   "TBody",      "TFoot",
                                                   "Span",       "Quote",
                                                   "Note",       "Reference",
                                                   "BibEntry",   "Code",
                                                   "Link",       "Annot",
                                                   "Ruby",       "Warichu",
                                                   "Figure",     "Formula",
                                                   "Form",       "Aside",
                                                   "Title",      "FENote",
                                                   "Sub",        "Em",
                                                   "Strong",     "Artifact"};
    for (int i = 0; i < kLongestRoleChain && !standard.contains(type); ++i) {
      const auto role = roles_.find(type);
      if (role == roles_.end()) break;
      type = role->second;
    }
    return type;
  }

  int page_of(const Dict& dict, int inherited) const {
    const Object& page = dict.lookupNF("Pg");
    if (!page.isRef()) return inherited;
    const auto found = numbers_.find(ref_key(page.getRef()));
    return found == numbers_.end() ? inherited : found->second;
  }

  void kids(const Object& value, int parent, int page, int depth) {
    if (depth > kDeepest || out_.tags.size() >= kMostTags) return;
    if (value.isRef()) {
      if (!seen_.insert(ref_key(value.getRef())).second) return;
      const Object fetched = value.fetch(&xref_);
      kids(fetched, parent, page, depth + 1);
    } else if (value.isArray()) {
      for (int i = 0; i < value.arrayGetLength(); ++i) kids(value.arrayGetNF(i), parent, page, depth + 1);
    } else if (value.isInt()) {
      mark(static_cast<std::uint32_t>(page), value.getInt(), parent);
    } else if (value.isDict()) {
      dictionary(*value.getDict(), parent, page, depth);
    }
  }

  void dictionary(const Dict& dict, int parent, int page, int depth) {
    if (dict.is("MCR")) {
      const Object id = dict.lookup("MCID");
      const Object& stream = dict.lookupNF("Stm");
      if (!id.isInt()) return;
      mark(stream.isRef() ? Structure::form_owner(stream.getRef()) : static_cast<std::uint32_t>(page_of(dict, page)),
           id.getInt(), parent);
      return;
    }
    if (dict.is("OBJR")) return;
    const Object type = dict.lookup("S");
    if (!type.isName()) return;
    Tag tag;
    tag.type = standard_type(type.getName());
    tag.parent = parent;
    tag.alt = text_entry(&dict, "Alt");
    tag.actual_text = text_entry(&dict, "ActualText");
    tag.language = text_entry(&dict, "Lang");
    if (tag.type == "TH" || tag.type == "TD") spans(dict.lookup("A"), tag);
    const int index = static_cast<int>(out_.tags.size());
    const bool figure = tag.type == "Figure" || tag.type == "Formula";
    out_.figures.push_back(figure ? index : parent >= 0 ? out_.figures[static_cast<std::size_t>(parent)] : -1);
    out_.tags.push_back(std::move(tag));
    kids(dict.lookupNF("K"), index, page_of(dict, page), depth + 1);
  }

  /// The attributes of a cell: one dictionary, or several in an array.
  void spans(const Object& attributes, Tag& tag) const {
    const auto span = [](const Object& value) {
      return value.isInt() && value.getInt() > 1 ? std::min(value.getInt(), kMostSpanned) : 1;
    };
    if (attributes.isArray()) {
      for (int i = 0; i < std::min(attributes.arrayGetLength(), kMostAttributes); ++i) {
        const Object one = attributes.arrayGet(i);
        if (one.isDict()) spans(one, tag);
      }
    } else if (attributes.isDict()) {
      tag.columns = std::max(tag.columns, span(attributes.dictLookup("ColSpan")));
      tag.rows = std::max(tag.rows, span(attributes.dictLookup("RowSpan")));
    }
  }

  void mark(std::uint32_t owner, int mcid, int tag) {
    if (mcid >= 0 && tag >= 0 && owner != 0) out_.marks.emplace(Structure::key(owner, mcid), tag);
  }

  XRef& xref_;
  const PageNumbers& numbers_;
  Structure& out_;
  std::map<std::string, std::string> roles_;
  std::unordered_set<std::uint64_t> seen_;
};

}  // namespace

PageNumbers page_numbers(PDFDoc& document) {
  PageNumbers numbers;
  const int count = document.getNumPages();
  for (int i = 1; i <= count; ++i) {
    const Ref* ref = document.getCatalog()->getPageRef(i);
    if (ref != nullptr) numbers.emplace(ref_key(*ref), i);
  }
  return numbers;
}

Structure read_structure(PDFDoc& document, const PageNumbers& numbers) {
  Structure structure;
  const Object catalog = document.getXRef()->getCatalog();
  if (!catalog.isDict()) return structure;
  const Object root = catalog.dictLookup("StructTreeRoot");
  if (root.isDict()) Walk(document, numbers, structure).run(*root.getDict());
  return structure;
}

}  // namespace lectern
