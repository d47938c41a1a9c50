// A streaming builder of XML and HTML text, used by every writer of markup.
//
//   Xml x;
//   x.open("p").attr("xml:lang", "en").text("a < b").close();   // <p xml:lang="en">a &lt; b</p>
//
// Strings may hold anything: markup is escaped, what XML 1.0 forbids (control characters, surrogates, U+FFFE, U+FFFF)
// is dropped, bytes that are no UTF-8 become U+FFFD. Names of elements and attributes are the program's own and are not
// checked. Nothing is indented unless line() is called, so mixed content stays exactly as it was given.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// `xml`: an element without content is `<x/>`. `html` (also right for XHTML): only void elements (br, img, meta ...)
/// are written so, all others as `<x></x>`; C1 control characters and non-characters are dropped as well.
enum class Syntax { xml, html };

class Xml {
 public:
  /// `base_depth`: how much deeper line() indents, for a fragment that raw() puts inside something else.
  explicit Xml(Syntax syntax = Syntax::xml, int base_depth = 0) : syntax_(syntax), base_depth_(base_depth) {}

  /// Names are kept by reference until close(): give string literals.
  Xml& open(std::string_view name);
  /// Only straight after open() or another attr().
  Xml& attr(std::string_view name, std::string_view value);
  Xml& attr(std::string_view name, long long value);
  /// Writes nothing when the value is empty.
  Xml& attr_if(std::string_view name, std::string_view value);
  Xml& text(std::string_view text);
  /// Closes the innermost open element.
  Xml& close();
  /// open, text, close.
  Xml& element(std::string_view name, std::string_view text);
  /// A new line, indented by one space for each open element (`less` fewer). Only where white space means nothing.
  Xml& line(int less = 0);
  /// Markup that is well-formed already: a declaration, a style sheet, a fragment made by another Xml.
  Xml& raw(std::string_view markup);
  /// `<!-- comment -->`; "--" inside is taken apart.
  Xml& comment(std::string_view text);

  int depth() const { return base_depth_ + static_cast<int>(open_.size()); }
  const std::string& str() const { return out_; }
  /// The finished text; all elements must be closed.
  std::string take();

 private:
  void finish_start_tag();
  void escape(std::string_view text, bool in_attribute);

  Syntax syntax_;
  int base_depth_;
  bool in_start_tag_ = false;
  std::vector<std::string_view> open_;
  std::string out_;
};

/// `text` as valid UTF-8 that XML 1.0 allows: what is forbidden dropped, what is no UTF-8 replaced by U+FFFD. No
/// escaping.
std::string xml_characters(std::string_view text);

}  // namespace lectern
