// Resolves link annotations and the outline to pages and safe URIs. Never keeps a script, a launch action or a link to
// a local file. Tested by input/pdf_reader_test.cpp.
#include "input/pdf_links.h"

#include <Annot.h>
#include <Link.h>

#include <cctype>
#include <unordered_set>

#include "stages/unicode.h"

namespace lectern {
namespace {

constexpr int kDeepestOutline = 20;
constexpr std::size_t kMostOutline = 50000;
constexpr std::size_t kMostLinks = 20000;  // a page
constexpr std::size_t kLongestUri = 8192;

struct Target {
  int page = 0;
  Point at;
};

Target resolve(PDFDoc& document, const LinkDest& dest, const PageNumbers& numbers) {
  Target target;
  if (dest.isPageRef()) {
    const auto found = numbers.find(ref_key(dest.getPageRef()));
    if (found != numbers.end()) target.page = found->second;
  } else {
    target.page = dest.getPageNum();
  }
  ::Page* page = target.page >= 1 && target.page <= document.getNumPages() ? document.getPage(target.page) : nullptr;
  if (page == nullptr) return {};
  const PdfPlace place = place_of(*page);
  const bool top = (dest.getKind() == destXYZ && dest.getChangeTop()) || dest.getKind() == destFitH ||
                   dest.getKind() == destFitBH || dest.getKind() == destFitR;
  const bool left = (dest.getKind() == destXYZ && dest.getChangeLeft()) || dest.getKind() == destFitR;
  if (top || left) {
    const Point at = place.map(left ? dest.getLeft() : 0, top ? dest.getTop() : 0);
    const bool turned = page->getRotate() % 180 != 0;
    if (turned ? top : left) target.at.x = std::clamp(at.x, 0.0, place.width);
    if (turned ? left : top) target.at.y = std::clamp(at.y, 0.0, place.height);
  }
  return target;
}

Target resolve(PDFDoc& document, const LinkAction& action, const PageNumbers& numbers) {
  if (action.getKind() != actionGoTo) return {};
  const auto& go = static_cast<const LinkGoTo&>(action);
  if (go.getDest() != nullptr) return resolve(document, *go.getDest(), numbers);
  if (go.getNamedDest() == nullptr) return {};
  const auto named = document.findDest(go.getNamedDest());
  return named != nullptr && named->isOk() ? resolve(document, *named, numbers) : Target{};
}

std::string clean_uri(const std::string& raw) {
  std::string uri;
  for (const char c : raw) {
    if (static_cast<unsigned char>(c) > 0x20 && c != 0x7f) uri += c;
  }
  return to_utf8(to_utf32(uri));
}

std::vector<Box> areas_of(AnnotLink& link, const PdfPlace& place) {
  const auto box_of = [&](double x0, double y0, double x1, double y1) {
    const Point a = place.map(x0, y0), b = place.map(x1, y1);
    return Box{std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x), std::max(a.y, b.y)};
  };
  std::vector<Box> boxes;
  double x0 = 0, y0 = 0, x1 = 0, y1 = 0;
  link.getRect(&x0, &y0, &x1, &y1);
  const Box whole = box_of(x0, y0, x1, y1);
  AnnotQuadrilaterals* quads = link.getQuadrilaterals();
  for (int i = 0; quads != nullptr && i < std::min(quads->getQuadrilateralsLength(), 100); ++i) {
    const Box quad = unite(box_of(quads->getX1(i), quads->getY1(i), quads->getX4(i), quads->getY4(i)),
                           box_of(quads->getX2(i), quads->getY2(i), quads->getX3(i), quads->getY3(i)));
    if (!quad.empty() && contains(whole, quad, 2)) boxes.push_back(quad);
  }
  if (boxes.empty()) boxes.push_back(whole);
  return boxes;
}

class OutlineWalk {
 public:
  OutlineWalk(PDFDoc& document, const PageNumbers& numbers) : document_(document), numbers_(numbers) {}

  void level(const Object& first, int depth) {
    Object next = first.copy();
    while (next.isRef() && entries.size() < kMostOutline) {
      if (!seen_.insert(ref_key(next.getRef())).second) return;
      const Object item = next.fetch(document_.getXRef());
      if (!item.isDict()) return;
      OutlineEntry entry;
      entry.title = text_entry(item.getDict(), "Title");
      entry.level = depth;
      const Target target = target_of(item);
      entry.page = target.page;
      entry.y = target.at.y;
      entries.push_back(std::move(entry));
      if (depth < kDeepestOutline) level(item.dictLookupNF("First"), depth + 1);
      next = item.dictLookupNF("Next").copy();
    }
  }

  std::vector<OutlineEntry> entries;

 private:
  Target target_of(const Object& item) {
    std::unique_ptr<LinkAction> action;
    const Object dest = item.dictLookup("Dest");
    if (!dest.isNull()) {
      action = LinkAction::parseDest(&dest);
    } else {
      const Object raw = item.dictLookup("A");
      if (raw.isDict()) action = LinkAction::parseAction(&raw);
    }
    return action != nullptr && action->isOk() ? resolve(document_, *action, numbers_) : Target{};
  }

  PDFDoc& document_;
  const PageNumbers& numbers_;
  std::unordered_set<std::uint64_t> seen_;
};

}  // namespace

bool is_safe_uri(const std::string& uri) {
  const std::size_t colon = uri.find(':');
  if (colon == std::string::npos) return false;
  std::string scheme;
  for (const char c : uri.substr(0, colon)) scheme += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return scheme == "http" || scheme == "https" || scheme == "mailto" || scheme == "ftp" || scheme == "tel";
}

std::vector<LinkArea> read_links(PDFDoc& document, int number, const PageNumbers& numbers,
                                 std::vector<Warning>& warnings) {
  std::vector<LinkArea> out;
  ::Page* page = document.getPage(number);
  if (page == nullptr) return out;
  Annots* annotations = page->getAnnots();
  if (annotations == nullptr) return out;
  const PdfPlace place = place_of(*page);
  for (Annot* annotation : annotations->getAnnots()) {
    if (annotation->getType() != Annot::typeLink || out.size() >= kMostLinks) continue;
    auto& annotated = static_cast<AnnotLink&>(*annotation);
    const LinkAction* action = annotated.getAction();
    if (action == nullptr || !action->isOk()) continue;
    LinkArea area;
    if (action->getKind() == actionURI) {
      area.uri = clean_uri(static_cast<const LinkURI*>(action)->getURI());
      if (area.uri.starts_with("www.")) area.uri = "http://" + area.uri;
    } else {
      const Target target = resolve(document, *action, numbers);
      area.page = target.page;
      area.at = target.at;
    }
    for (const Box& box : areas_of(annotated, place)) {
      area.box = box;
      const bool kept = area.page > 0 || (is_safe_uri(area.uri) && area.uri.size() <= kLongestUri);
      if (kept) {
        out.push_back(area);
      } else if (action->getKind() != actionGoTo && action->getKind() != actionNamed) {
        warnings.push_back(
            {"link-dropped", number, box,
             "A link does not lead to the web, to a mail address or into the document, and was left out."});
        break;
      }
    }
  }
  return out;
}

std::vector<OutlineEntry> read_outline(PDFDoc& document, const PageNumbers& numbers) {
  const Object catalog = document.getXRef()->getCatalog();
  if (!catalog.isDict()) return {};
  const Object outline = catalog.dictLookup("Outlines");
  if (!outline.isDict()) return {};
  OutlineWalk walk(document, numbers);
  walk.level(outline.dictLookupNF("First"), 1);
  return std::move(walk.entries);
}

}  // namespace lectern
