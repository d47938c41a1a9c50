// "A : b ; c ; d." -> an introduction and a list. With commas only where there are three parts and more, all of one
// kind and none with a verb. Tested by cautious_rules_test.cpp.
#include <algorithm>

#include "stages/simplify/cautious_rules.h"

namespace lectern {
namespace {

constexpr std::size_t kFewest = 3;    // parts of an enumeration with commas
constexpr std::size_t kLongest = 12;  // words of one of its parts

struct Item {
  std::size_t from, to;  // words
};

/// The parts between the signs; the last two parted at the one "et" or "ou" of the last. None: it is no enumeration.
std::vector<Item> items_of(const ClauseReading& s, std::size_t from, std::size_t to, std::string_view sign) {
  const Sentence& all = s.sentence();
  const auto joins = [&](std::size_t word) { return s.is(s.token_of(word), "and") || s.is(s.token_of(word), "or"); };
  std::vector<Item> out;
  std::size_t begin = from;
  for (std::size_t i = from; i <= to; ++i) {
    if (i < to && (all[i].text != sign || !in_the_open(all, i))) continue;
    if (i == begin) return {};
    out.push_back({begin, i});
    begin = i + 1;
  }
  if (out.size() < 2) return {};
  Item& last = out.back();
  if (joins(last.from)) {
    if (s.is(s.token_of(last.from), "or")) return {};  // alternatives stay in one sentence
    ++last.from;
  } else if (sign == ",") {
    std::size_t at = 0;
    for (std::size_t i = last.from; i < last.to; ++i) {
      if (!joins(i)) continue;
      if (at > 0 || s.is(s.token_of(i), "or")) return {};
      at = i;
    }
    if (at <= last.from || at + 1 >= last.to) return {};
    const Item second{at + 1, last.to};
    last.to = at;
    out.push_back(second);
  }
  return out.back().from < out.back().to ? out : std::vector<Item>();
}

/// What a part begins with: parts of one list begin alike.
std::string kind_of(const ClauseReading& s, const Item& item) {
  const std::size_t at = s.token_of(item.from);
  if (s[at].capital) return "name";
  const auto& readings = s[at].readings;
  for (const std::string_view tag : {"det", "pr", "num", "n", "adj"})
    if (std::any_of(readings.begin(), readings.end(),
                    [&](const Reading& r) { return !r.tags.empty() && r.tags.front() == tag; }))
      return std::string(tag == "adj" ? "n" : tag);
  const bool infinitive =
      !readings.empty() && std::all_of(readings.begin(), readings.end(), [](const Reading& r) { return r.has("inf"); });
  return infinitive ? "inf" : readings.empty() ? "n" : "";
}

bool has_verb(const ClauseReading& s, const Item& item) {
  for (std::size_t i = s.token_of(item.from); i < s.token_of(item.to); ++i)
    if (s.sure_verb(i)) return true;
  return false;
}

}  // namespace

std::optional<Rewriting> list_behind_colon(const ClauseReading& s) {
  const Sentence& all = s.sentence();
  const std::size_t end = before_stop(all);
  std::size_t colon = 0;
  for (std::size_t i = 1; i < end; ++i) {
    if (all[i].text != ":" || !in_the_open(all, i)) continue;
    if (colon > 0) return std::nullopt;
    colon = i;
  }
  if (colon < 2 || colon + 3 >= end || !may_be_parted(s)) return std::nullopt;
  std::vector<Item> items = items_of(s, colon + 1, end, ";");
  if (items.size() == 2 && (has_verb(s, items[0]) || has_verb(s, items[1]))) return std::nullopt;
  if (items.empty()) {
    for (std::size_t i = colon; i < end; ++i)
      if (all[i].text == ";") return std::nullopt;
    items = items_of(s, colon + 1, end, ",");
    if (items.size() < kFewest || kind_of(s, items.front()).empty()) return std::nullopt;
    const bool alike = std::all_of(items.begin(), items.end(), [&](const Item& item) {
      return kind_of(s, item) == kind_of(s, items.front()) && !has_verb(s, item) &&
             count_words(all, item.from, item.to) <= kLongest;
    });
    if (!alike) return std::nullopt;
  }
  Rewriting out{{all.slice(0, colon + 1)}, true};
  for (std::size_t n = 0; n < items.size(); ++n) {
    const std::size_t next = n + 1 < items.size() ? items[n + 1].from : all.size();
    out.sentences.push_back(all.slice(items[n].from, items[n].to) + all.marks(items[n].to, next));
  }
  return out;
}

}  // namespace lectern
