// Reads what the writers write, strictly. Tested by all tests of the editions, and by its own below.
#include "output/markup_scan_test.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace lectern {

std::vector<Element> scan_markup(std::string_view m) {
  const auto fail = [&](std::size_t at, const char* why) -> void {
    throw std::runtime_error(std::string(why) + " at: " + std::string(m.substr(at, 60)));
  };
  std::vector<Element> elements;
  std::vector<std::size_t> open;
  for (std::size_t i = 0; i < m.size();) {
    if (m[i] != '<') {
      const std::size_t end = std::min(m.find('<', i), m.size());
      const std::string_view text = m.substr(i, end - i);
      const bool style = !open.empty() && elements[open.back()].name == "style";
      for (std::size_t a = text.find('&'); !style && a != text.npos; a = text.find('&', a + 1))
        if (text.find(';', a) == text.npos) fail(i + a, "bare ampersand");
      for (const std::size_t o : open) elements[o].text += text;
      i = end;
      continue;
    }
    const std::size_t end = m.find('>', i);
    if (end == m.npos) fail(i, "open tag");
    if (m[i + 1] == '!' || m[i + 1] == '?') {
      i = end + 1;
      continue;
    }
    if (m[i + 1] == '/') {
      if (open.empty() || elements[open.back()].name != m.substr(i + 2, end - i - 2)) fail(i, "unbalanced");
      open.pop_back();
      i = end + 1;
      continue;
    }
    std::size_t at = i + 1;
    Element e;
    while (at < end && m[at] != ' ' && m[at] != '/') e.name += m[at++];
    while (at < end && m[at] == ' ') {
      const std::size_t equals = m.find("=\"", at), close = equals == m.npos ? m.npos : m.find('"', equals + 2);
      if (close == m.npos || close > end) fail(at, "attribute");
      if (!e.attributes.emplace(m.substr(at + 1, equals - at - 1), m.substr(equals + 2, close - equals - 2)).second)
        fail(at, "doubled attribute");
      at = close + 1;
    }
    for (const std::size_t o : open) e.parents.push_back(elements[o].name);
    elements.push_back(std::move(e));
    if (m[at] != '/') open.push_back(elements.size() - 1);
    i = end + 1;
    if (elements.back().name == "script") {  // is no markup up to its end
      const std::size_t stop = std::min(m.find("</script", i), m.size());
      elements.back().text = m.substr(i, stop - i);
      i = stop;
    }
  }
  if (!open.empty()) fail(0, "not closed");
  return elements;
}

std::vector<Element> with(const std::vector<Element>& elements, const std::string& attribute,
                          const std::string& value) {
  std::vector<Element> out;
  for (const Element& e : elements)
    if (e.has(attribute, value)) out.push_back(e);
  return out;
}

std::vector<Element> named(const std::vector<Element>& elements, const std::string& name) {
  std::vector<Element> out;
  for (const Element& e : elements)
    if (e.name == name) out.push_back(e);
  return out;
}

TEST(MarkupScan, IsStrict) {
  EXPECT_EQ(scan_markup("<a x=\"1\">t<b/>u</a>").front().text, "tu");
  for (const char* bad : {"<a>", "</a>", "<a></b>", "<a x=1></a>", "<a x=\"1\" x=\"2\"></a>", "<a>&</a>", "<a"})
    EXPECT_THROW(scan_markup(bad), std::runtime_error) << bad;
}

}  // namespace lectern
