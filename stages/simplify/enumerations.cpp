// Cuts enumerations at their signs. Never decides whether they are better as a list. Tested by rules_test.cpp.
#include "stages/simplify/enumerations.h"

#include <algorithm>
#include <utility>

namespace lectern {
namespace {

bool joins(const Sentence& s, std::size_t i) { return s.is(i, "and") || s.is(i, "or"); }

std::vector<std::string> as_items(const Sentence& s, const std::vector<WordRange>& parts) {
  std::vector<std::string> out;
  for (std::size_t n = 0; n < parts.size(); ++n) {
    const std::size_t end = parts[n].to, next = n + 1 < parts.size() ? parts[n + 1].from : s.size();
    std::string item = s.slice(parts[n].from, end);
    bool alternative = false;
    for (std::size_t i = end; i < next; ++i) alternative = alternative || s.is(i, "or");
    item += s.marks(end, next);
    if (alternative) item += ", or";
    if (n + 1 == parts.size())  // “... at the end.”
      for (std::size_t i = end; i < s.size(); ++i)
        if (s[i].quoted && s[i].punctuation() && s[i].text != "." && s[i].text != "?" && s[i].text != "!")
          item += s[i].text;
    out.push_back(std::move(item));
  }
  return out;
}

}  // namespace

std::vector<WordRange> enumerated(const Sentence& s, std::size_t from, std::size_t to, std::string_view sign) {
  std::vector<WordRange> parts;
  std::size_t begin = from;
  for (std::size_t i = from; i <= to; ++i) {
    if (i < to && (s[i].text != sign || !in_the_open(s, i))) continue;
    if (i == begin) return {};
    parts.push_back({begin, i});
    begin = i + 1;
  }
  if (parts.size() < 2) return {};
  if (joins(s, parts.back().from)) {
    ++parts.back().from;
  } else if (sign == ",") {  // "a, b and c": the one "and" of the last part
    const WordRange last = parts.back();
    std::size_t at = 0;
    for (std::size_t i = last.from; i < last.to; ++i) {
      if (!joins(s, i)) continue;
      if (at > 0) return {};
      at = i;
    }
    if (at <= last.from || at + 1 >= last.to) return {};
    parts.back() = {last.from, at};
    parts.push_back({at + 1, last.to});
  }
  return parts.back().from < parts.back().to ? parts : std::vector<WordRange>();
}

bool each_has_words(const Sentence& s, const std::vector<WordRange>& parts, std::size_t fewest) {
  return std::all_of(parts.begin(), parts.end(),
                     [&](const WordRange& part) { return count_words(s, part.from, part.to) >= fewest; });
}

Rewriting as_list(const Sentence& s, std::string introduction, const std::vector<WordRange>& parts) {
  Rewriting out{{std::move(introduction)}, true};
  for (std::string& item : as_items(s, parts)) out.sentences.push_back(std::move(item));
  return out;
}

}  // namespace lectern
