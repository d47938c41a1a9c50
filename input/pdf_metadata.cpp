// Title, author, language and the like, and page labels. Never decides which title is right: that is structure's.
// Tested by input/pdf_reader_test.cpp.
#include "input/pdf_metadata.h"

#include <string_view>

#include "input/digest.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

// "D:20240131120000+01'00'" -> "2024-01-31T12:00:00+01:00", as far as it goes.
std::string iso_date(std::string_view date) {
  if (date.starts_with("D:")) date.remove_prefix(2);
  const auto digits = [&](std::size_t from, std::size_t count) {
    if (from + count > date.size()) return std::string();
    for (std::size_t i = from; i < from + count; ++i) {
      if (date[i] < '0' || date[i] > '9') return std::string();
    }
    return std::string(date.substr(from, count));
  };
  std::string out = digits(0, 4);
  if (out.empty()) return "";
  for (const std::size_t at : {4u, 6u}) {
    const std::string part = digits(at, 2);
    if (part.empty() || part == "00" || part > (at == 4 ? "12" : "31")) return out;
    out += '-' + part;
  }
  const std::string hour = digits(8, 2), minute = digits(10, 2), second = digits(12, 2);
  if (hour.empty() || minute.empty() || hour > "23" || minute > "59" || second > "59") return out;
  out += 'T' + hour + ':' + minute + ':' + (second.empty() ? "00" : second);
  if (date.size() > 14 && date[14] == 'Z') return out + 'Z';
  if (date.size() > 14 && (date[14] == '+' || date[14] == '-') && !digits(15, 2).empty()) {
    const std::string minutes = digits(18, 2);
    out += date[14] + digits(15, 2) + ':' + (minutes.empty() ? "00" : minutes);
  }
  return out;
}

// The text of an XMP property: what stands in `<name ...>...</name>`, the first rdf:li of it where there is a list.
// XMP is small and flat; a search is all it takes, and nothing in it can make a search misbehave.
std::string xmp_property(std::string_view xmp, const std::string& name) {
  const std::size_t open = xmp.find('<' + name);
  if (open == xmp.npos || open + name.size() + 1 >= xmp.size()) return "";
  const char after = xmp[open + name.size() + 1];
  if (after != '>' && after != ' ' && after != '\n' && after != '\r' && after != '\t') return "";
  const std::size_t end = xmp.find("</" + name + '>', open);
  if (end == xmp.npos) return "";
  std::string_view inside = xmp.substr(open, end - open);
  if (const std::size_t item = inside.find("<rdf:li"); item != inside.npos) {
    inside.remove_prefix(item);
    inside = inside.substr(0, inside.find("</rdf:li"));
  }
  const std::size_t start = inside.find('>');
  if (start == inside.npos) return "";
  inside.remove_prefix(start + 1);
  if (inside.find('<') != inside.npos) return "";
  std::string text;
  for (std::size_t i = 0; i < inside.size(); ++i) {
    static constexpr std::pair<std::string_view, char> entities[] = {
        {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}};
    bool replaced = false;
    for (const auto& [entity, c] : entities) {
      if (!inside.substr(i).starts_with(entity)) continue;
      text += c;
      i += entity.size() - 1;
      replaced = true;
      break;
    }
    if (!replaced) text += inside[i];
  }
  return to_utf8(to_utf32(text));
}

}  // namespace

SourceInfo read_metadata(PDFDoc& document, const PdfFile& file) {
  SourceInfo info;
  info.name = file.path.filename().string();
  info.sha256 = sha256(file.bytes);
  info.encrypted = document.isEncrypted();
  const Object dict = document.getDocInfo();
  if (dict.isDict()) {
    const Dict* d = dict.getDict();
    info.title = text_entry(d, "Title");
    info.author = text_entry(d, "Author");
    info.subject = text_entry(d, "Subject");
    info.keywords = text_entry(d, "Keywords");
    info.creator = text_entry(d, "Creator");
    info.producer = text_entry(d, "Producer");
    info.created = iso_date(text_entry(d, "CreationDate"));
  }
  const Object catalog = document.getXRef()->getCatalog();
  if (catalog.isDict()) {
    info.language = text_entry(catalog.getDict(), "Lang");
    info.labels = !catalog.dictLookup("PageLabels").isNull();
    info.tagged = catalog.dictLookup("StructTreeRoot").isDict();
  }
  if (info.title.empty() || info.author.empty() || info.language.empty()) {
    const auto metadata = document.readMetadata();
    if (metadata != nullptr) {
      const std::string& xmp = metadata->toStr();
      if (info.title.empty()) info.title = xmp_property(xmp, "dc:title");
      if (info.author.empty()) info.author = xmp_property(xmp, "dc:creator");
      if (info.language.empty()) info.language = xmp_property(xmp, "dc:language");
    }
  }
  return info;
}

std::vector<std::string> read_page_labels(PDFDoc& document, bool has_labels) {
  std::vector<std::string> labels;
  const int count = document.getNumPages();
  for (int i = 0; i < count; ++i) {
    GooString label;
    std::string text;
    if (has_labels && document.getCatalog()->indexToLabel(i, &label)) text = text_string(&label);
    labels.push_back(text.empty() ? std::to_string(i + 1) : text);
  }
  return labels;
}

}  // namespace lectern
