// Reads XML into a plain tree; the only file of the readers with libxml2.
// Never opens a file or a connection, never prints, never changes white space.
// Tested by input/tei_reader_test.cpp; fuzzed by tests/fuzz/tei_reader_fuzz.cpp.
#include "input/xml_tree.h"

#include <libxml/parser.h>
#include <libxml/xmlreader.h>

#include <climits>
#include <memory>

#include "stages/error.h"

namespace lectern {
namespace {

struct FreeReader {
  void operator()(xmlTextReader* reader) const { xmlFreeTextReader(reader); }
};

struct Trouble {
  int line = 0;
  std::string message;
};

// The first error counts: what follows comes of it.
void note_error(void* to, xmlErrorPtr error) {
  auto& trouble = *static_cast<Trouble*>(to);
  if (!trouble.message.empty() || error->level < XML_ERR_ERROR) return;
  trouble.line = error->line;
  trouble.message = error->message ? error->message : "unknown error";
  while (!trouble.message.empty() && trouble.message.back() == '\n') trouble.message.pop_back();
}

std::string string_of(const xmlChar* s) { return s ? reinterpret_cast<const char*>(s) : ""; }

XmlNode element(xmlTextReader* reader, std::string_view home) {
  XmlNode node;
  node.line = xmlTextReaderGetParserLineNumber(reader);
  node.name = string_of(xmlTextReaderConstLocalName(reader));
  if (string_of(xmlTextReaderConstNamespaceUri(reader)) != home) node.name.insert(0, 1, '?');
  while (xmlTextReaderMoveToNextAttribute(reader) == 1) {
    if (xmlTextReaderIsNamespaceDecl(reader) == 1) continue;
    node.attributes.emplace_back(string_of(xmlTextReaderConstName(reader)), string_of(xmlTextReaderConstValue(reader)));
  }
  xmlTextReaderMoveToElement(reader);
  return node;
}

void add_text(XmlNode& parent, std::string text, int line) {
  if (!parent.children.empty() && parent.children.back().name.empty()) {
    parent.children.back().text += text;
    return;
  }
  XmlNode node;
  node.text = std::move(text);
  node.line = line;
  parent.children.push_back(std::move(node));
}

[[noreturn]] void refuse(const std::string& message, int line) {
  throw Error(ErrorCode::invalid_tei,
              "Line " + std::to_string(line) + ": " + message + ". Correct the file there and try again.");
}

}  // namespace

const std::string& XmlNode::attribute(std::string_view wanted) const {
  static const std::string none;
  for (const auto& [key, value] : attributes) {
    if (key == wanted) return value;
  }
  return none;
}

const XmlNode* XmlNode::child(std::string_view wanted) const {
  for (const XmlNode& node : children) {
    if (node.name == wanted) return &node;
  }
  return nullptr;
}

std::string XmlNode::all_text() const {
  std::string all = text;
  for (const XmlNode& node : children) all += node.all_text();
  return all;
}

XmlNode parse_xml(std::string_view xml, std::string_view home) {
  if (xml.empty()) throw Error(ErrorCode::invalid_tei, "The file is empty.");
  if (xml.size() > INT_MAX) throw Error(ErrorCode::invalid_tei, "The file is larger than 2 GB.");
  const std::unique_ptr<xmlTextReader, FreeReader> reader(xmlReaderForMemory(
      xml.data(), static_cast<int>(xml.size()), nullptr, nullptr, XML_PARSE_NONET | XML_PARSE_NOCDATA));
  if (!reader) throw Error(ErrorCode::invalid_tei, "The file could not be read: memory is short.");
  Trouble trouble;
  xmlTextReaderSetStructuredErrorHandler(reader.get(), note_error, &trouble);

  XmlNode top;  // holds the root
  std::vector<XmlNode> open;
  const auto inner = [&]() -> XmlNode& { return open.empty() ? top : open.back(); };
  const auto close = [&] {
    XmlNode done = std::move(open.back());
    open.pop_back();
    inner().children.push_back(std::move(done));
  };
  int result = 0;
  while ((result = xmlTextReaderRead(reader.get())) == 1) {
    switch (xmlTextReaderNodeType(reader.get())) {
      case XML_READER_TYPE_ELEMENT: {
        const bool empty = xmlTextReaderIsEmptyElement(reader.get()) == 1;
        open.push_back(element(reader.get(), home));
        if (empty) close();
        break;
      }
      case XML_READER_TYPE_END_ELEMENT: close(); break;
      case XML_READER_TYPE_TEXT:
      case XML_READER_TYPE_CDATA:
      case XML_READER_TYPE_WHITESPACE:
      case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
        if (!open.empty()) {
          add_text(open.back(), string_of(xmlTextReaderConstValue(reader.get())),
                   xmlTextReaderGetParserLineNumber(reader.get()));
        }
        break;
      default: break;
    }
  }
  if (result != 0 || !trouble.message.empty())
    refuse(trouble.message.empty() ? "not well-formed" : trouble.message, trouble.line);
  if (top.children.empty()) throw Error(ErrorCode::invalid_tei, "The file has no root element.");
  return std::move(top.children.front());
}

}  // namespace lectern
