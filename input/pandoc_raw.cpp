// The words of raw markup that a source holds. Never keeps tags, scripts or styles. Tested by
// input/pandoc_reader_test.cpp.
#include <libxml/HTMLparser.h>

#include <memory>

#include "input/pandoc_text_reader.h"

namespace lectern {
namespace {

void words_below(const xmlNode* node, std::string& out) {
  for (const xmlNode* one = node; one; one = one->next) {
    if (one->type == XML_TEXT_NODE || one->type == XML_CDATA_SECTION_NODE)
      out += reinterpret_cast<const char*>(one->content);
    if (one->type != XML_ELEMENT_NODE) continue;
    const std::string_view name = reinterpret_cast<const char*>(one->name);
    if (name == "script" || name == "style") continue;
    words_below(one->children, out);
    if (name != "b" && name != "i" && name != "em" && name != "span" && name != "a") out += ' ';
  }
}

}  // namespace

std::string text_of_raw(const std::string& format, const std::string& markup) {
  if (format != "html" && format != "html4" && format != "html5") return markup;
  struct Free {
    void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
  };
  const std::unique_ptr<xmlDoc, Free> document(
      htmlReadMemory(markup.data(), static_cast<int>(markup.size()), nullptr, "UTF-8",
                     HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_RECOVER));
  std::string out;
  if (document) words_below(xmlDocGetRootElement(document.get()), out);
  out.erase(0, out.find_first_not_of(' '));
  out.erase(out.find_last_not_of(' ') + 1);
  return out;
}

}  // namespace lectern
