// Enumerations: a member that is gone while the others are enumerated still. Tested by guard_pairs_test.cpp.
#include <algorithm>

#include "stages/simplify/guard_checks.h"
#include "stages/simplify/guard_language.h"

namespace lectern {

namespace {

constexpr std::size_t kMember = 5;      // tokens at most of a member in the middle
constexpr std::size_t kLastWords = 2;   // words of content by which the last one is known
constexpr std::size_t kFewest = 3;      // members from which an enumeration is compared
constexpr std::size_t kMostLists = 20;  // of one text

using Kind = GuardToken::Kind;
using Member = std::vector<std::string>;  // stems
using List = std::vector<Member>;

bool separates(const GuardToken& t) { return t.text == "," || t.text == ";"; }

/// The member that ends before `end`: all its words, or the last one when nothing shows where it begins.
Member member_before(const GuardText& text, std::size_t end, std::size_t& begin) {
  Member out;
  std::string last;
  for (begin = end; begin > 0 && end - begin <= kMember; --begin) {
    const GuardToken& t = text.tokens[begin - 1];
    if (t.sentence != text.tokens[end].sentence || separates(t) || t.text == ":") return out;
    if (counts(t)) {
      if (last.empty()) last = t.stem;
      out.push_back(t.stem);
    }
  }
  return last.empty() ? Member{} : Member{last};
}

Member member_behind(const GuardText& text, std::size_t from) {
  Member out;
  for (std::size_t i = from; i < text.tokens.size() && out.size() < kLastWords; ++i) {
    if (text.tokens[i].sentence != text.tokens[from].sentence || text.tokens[i].kind == Kind::sign) break;
    if (counts(text.tokens[i])) out.push_back(text.tokens[i].stem);
  }
  return out;
}

/// "A, B and C" with its last "and" at the token; empty: there is none.
List list_at(const GuardText& text, std::size_t coordinator) {
  List out{member_behind(text, coordinator + 1)};
  std::size_t end = coordinator;
  if (end > 0 && separates(text.tokens[end - 1])) --end;
  for (;;) {
    std::size_t begin = end;
    out.push_back(member_before(text, end, begin));
    if (out.back().empty()) return {};
    const bool more = begin > 0 && separates(text.tokens[begin - 1]) && end - begin <= kMember &&
                      text.tokens[begin - 1].sentence == text.tokens[coordinator].sentence;
    if (!more) break;
    end = begin - 1;
  }
  return out.front().empty() ? List{} : out;
}

std::vector<List> lists(const GuardText& text) {
  std::vector<List> out;
  for (std::size_t i = 1; i + 1 < text.tokens.size() && out.size() < kMostLists; ++i)
    if (text.language->coordinators.contains(text.tokens[i].word))
      if (List list = list_at(text, i); !list.empty()) out.push_back(std::move(list));
  return out;
}

bool has(const GuardText& text, const Member& member) {
  return std::any_of(text.tokens.begin(), text.tokens.end(), [&](const GuardToken& t) {
    return t.kind == Kind::word &&
           std::any_of(member.begin(), member.end(), [&](const std::string& stem) { return akin(t.stem, stem); });
  });
}

bool overlap(const Member& a, const Member& b) {
  return std::any_of(a.begin(), a.end(), [&](const std::string& x) {
    return std::any_of(b.begin(), b.end(), [&](const std::string& y) { return akin(x, y); });
  });
}

}  // namespace

void check_lists(const GuardText& before, const GuardText& after, Objections& out) {
  const std::vector<List> now = lists(after);
  for (const List& list : lists(before)) {
    if (list.size() < kFewest) continue;
    const auto gone = std::find_if(list.begin(), list.end(), [&](const Member& m) { return !has(after, m); });
    if (gone == list.end()) continue;
    for (const List& other : now) {
      const auto kept = static_cast<std::size_t>(std::count_if(list.begin(), list.end(), [&](const Member& m) {
        return std::any_of(other.begin(), other.end(), [&](const Member& o) { return overlap(m, o); });
      }));
      if (kept + 1 < kFewest || other.size() > kept) continue;
      out.push_back({"content", "“" + gone->front() + "” is no longer in the enumeration"});
      return;
    }
  }
}

}  // namespace lectern
