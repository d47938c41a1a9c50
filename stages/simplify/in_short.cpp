// Gathers the sentences with the sections they stand in, and chooses. Never changes a sentence.
// Tested by in_short_test.cpp.
#include "stages/simplify/in_short.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

#include "stages/simplify/centrality.h"
#include "stages/simplify/in_short_words.h"
#include "stages/simplify/sentences.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

constexpr std::size_t kMostPoints = 5, kMostAsks = 12;
constexpr int kLongItem = 3;                           // sentences of an item that says why, too
constexpr std::size_t kFewestSentences = 12;           // of a document that is worth a summary
constexpr std::size_t kShortest = 25, kLongest = 220;  // bytes of a sentence that can stand alone

enum class SectionKind { other, summary, asks };

struct Candidate {
  std::string text;
  std::string lower;  // the same in small letters
  int section = 0;
  SectionKind kind = SectionKind::other;
  int item = 0;           // of a list: which of all, from 1; 0: it is of none
  bool numbered = false;  // the list is
  bool first = false;     // of its paragraph or item
};

std::string small(std::string_view text) { return to_utf8(lower(to_utf32(text))); }

constexpr std::size_t kInHeading = 4;  // words that may stand before the one that tells what a section is
constexpr std::size_t kAnywhere = std::string::npos;

std::size_t spaces_before(std::string_view text, std::size_t end) {
  return static_cast<std::size_t>(std::ranges::count(text.substr(0, end), ' '));
}

/// `text` begins with one of the words of `list`, or one of its words does that has at most `before` words before it.
bool says_one_of(const std::string& text, std::string_view list, std::size_t before, bool whole) {
  for (std::size_t at = 0; at < list.size();) {
    const std::size_t end = std::min(list.find(' ', at), list.size());
    std::string word(list.substr(at, end - at));
    std::replace(word.begin(), word.end(), '_', ' ');
    for (std::size_t from = text.find(word); from != std::string::npos; from = text.find(word, from + 1)) {
      if (from > 0 && (before == 0 || (before < kAnywhere && spaces_before(text, from) > before))) break;
      if (from > 0 && text[from - 1] != ' ' && static_cast<unsigned char>(text[from - 1]) < 0x80) continue;
      const std::size_t after = from + word.size();
      if (!whole || after >= text.size() || text[after] == ' ' || text[after] == ',') return true;
    }
    at = end + 1;
  }
  return false;
}

class Gathering {
 public:
  explicit Gathering(const Document& d) : language_(d.language), words_(in_short_words(d.language)) {}
  /// Of the front a summary counts, and what is asked for; a foreword does not.
  void front(const Blocks& blocks) {
    in_front_ = true;
    all(blocks, true, 0);
    in_front_ = false;
    kind_ = SectionKind::other, level_ = kAnyLevel;
  }
  void body(const Blocks& blocks) { all(blocks, true, 0); }
  std::vector<Candidate> found;

 private:
  void all(const Blocks& blocks, bool take, int item) {
    const Block* last = nullptr;
    for (const Block& b : blocks) {
      const bool goes_on = last && (item > 0 || (b.original > 0 && b.original == last->original));
      last = &b;
      if (const auto* h = std::get_if<Heading>(&b.is)) heading(*h);
      else if (const auto* box = std::get_if<Aside>(&b.is)) aside(*box);
      else if (const auto* list = std::get_if<List>(&b.is)) items(*list, b, take);
      else if (const auto* p = std::get_if<Paragraph>(&b.is); p && take && b.language.empty())
        paragraph(*p, item, !goes_on);
    }
  }

  void items(const List& list, const Block& b, bool take) {
    const bool outer = std::exchange(numbered_, list.kind == ListKind::numbered);
    for (const ListItem& one : list.items) all(one.content, take, b.original == 0 ? ++items_ : 0);
    numbered_ = outer;
  }

  void heading(const Heading& h) {
    ++section_;
    if (boxes_ > 0 || h.level > level_) return;  // of a part of the section
    const std::string text = small(plain_text(h.content));
    kind_ = says_one_of(text, words_.asks, kInHeading, false)      ? SectionKind::asks
            : says_one_of(text, words_.summary, kInHeading, false) ? SectionKind::summary
                                                                   : SectionKind::other;
    level_ = kind_ == SectionKind::other ? kAnyLevel : h.level;
  }

  void aside(const Aside& box) {  // its headings count; its text is beside the matter
    ++boxes_;
    all(box.content, false, 0);
    --boxes_;
  }

  void paragraph(const Paragraph& p, int item, bool first) {
    if (in_front_ && kind_ == SectionKind::other) return;
    const std::string text = plain_text(p.content);
    for (const TextRange& range : find_sentences(text, language_)) {
      std::string sentence = text.substr(range.begin, range.end - range.begin);
      std::string lower = small(sentence);
      found.push_back({std::move(sentence), std::move(lower), section_, kind_, item, item > 0 && numbered_,
                       std::exchange(first, false)});
    }
  }

  static constexpr int kAnyLevel = 100;
  std::string language_;
  const InShortWords& words_;
  int section_ = 0, level_ = kAnyLevel, boxes_ = 0, items_ = 0;
  SectionKind kind_ = SectionKind::other;
  bool in_front_ = false, numbered_ = false;
};

bool ends_as_sentence(const std::string& text) {
  const std::u32string letters = to_utf32(text);
  return !letters.empty() && std::u32string_view(U".!?。！？؟").find(letters.back()) != std::u32string_view::npos;
}

/// "Loving v. Virginia, 388 U.S. 1, 12 (1967).", "Ann Lee, Ben Hall and Cem Kaya.", ". . . .": a reference, a row of
/// names or signs. Of scripts without small letters, only the signs can be told.
bool is_no_statement(std::string_view text) {
  const std::u32string letters = to_utf32(text);
  std::size_t words = 0, others = 0, signs = 0, small_ones = 0;
  bool inside = false;
  for (const char32_t c : letters) {
    const bool space = c == U' ' || c == U'\n';
    if (!space && !inside) ++words, others += is_upper(c) || !is_letter(c), small_ones += is_lower(c);
    inside = !space;
    signs += !space && !is_letter(c) && !is_digit(c);
  }
  return signs * 2 > letters.size() || (small_ones > 0 && others * 5 > words * 3);
}

/// Of an item that goes on with a sentence which began before the list.
bool is_part(std::string_view text) {
  const std::u32string letters = to_utf32(text);
  return !letters.empty() && is_lower(letters.front());
}

/// What it announces would be missing.
bool announces(std::string_view text) { return text.ends_with(":") || text.ends_with("："); }

}  // namespace

std::vector<KeyPoint> in_short(const Document& document) {
  Gathering gathering(document);
  gathering.front(document.front);
  gathering.body(document.body);
  const std::vector<Candidate>& all = gathering.found;
  if (all.size() < kFewestSentences) return {};
  const InShortWords& words = in_short_words(document.language);
  std::vector<std::size_t> asks, points;
  const auto stands_alone = [&](const Candidate& c) {
    return c.text.size() >= kShortest && c.text.size() <= kLongest && ends_as_sentence(c.text) &&
           !says_one_of(c.lower, words.leans, 0, true) && !says_one_of(c.lower, words.leans_inside, kAnywhere, true) &&
           (c.item > 0 || !is_part(c.text)) && !is_no_statement(c.text);
  };
  const auto gather = [](std::vector<std::size_t>& into, std::size_t most, std::size_t i) {
    if (into.size() < most) into.push_back(i);
  };
  // Of a long item, and of other text, what is to be done: the rest of it says why. Where nothing says so, of items
  // what stands alone, and how paragraphs begin.
  const auto says_duty = [&](const Candidate& c) {
    return stands_alone(c) && says_one_of(c.lower, words.duties, kAnywhere, true);
  };
  const auto where_asked = [&](const auto& fits) {
    return std::ranges::any_of(all, [&](const Candidate& c) { return c.kind == SectionKind::asks && fits(c); });
  };
  const bool has_items = where_asked([](const Candidate& c) { return c.item > 0; });
  const bool has_duties = where_asked(says_duty);
  std::map<int, int> length, duties;  // of items, in sentences
  for (const Candidate& c : all) ++length[c.item], duties[c.item] += says_duty(c);
  const auto asks_for = [&](std::size_t i, bool parts) {
    const Candidate& c = all[i];
    if (!has_items) return has_duties ? says_duty(c) : c.first && stands_alone(c);
    if (length[c.item] >= kLongItem && duties[c.item] > 0) return c.item > 0 && says_duty(c);
    if (c.item == 0 || (is_part(c.text) && !parts) || (!c.first && !stands_alone(c))) return false;
    if (!c.first && duties[c.item] > 0 && !says_duty(c)) return false;
    const bool before_part = i + 1 < all.size() && all[i + 1].item > 0 && is_part(all[i + 1].text);
    return c.text.size() <= kLongest && !announces(c.text) && (parts || ends_as_sentence(c.text) || !before_part);
  };
  const auto gather_asks = [&](bool parts) {
    for (std::size_t i = 0; i < all.size(); ++i)
      if (all[i].kind == SectionKind::asks && asks_for(i, parts)) gather(asks, kMostAsks, i);
  };
  gather_asks(false);
  if (asks.empty()) gather_asks(true);
  for (std::size_t i = 0; asks.empty() && i < all.size(); ++i)
    if (says_one_of(all[i].lower, words.requests, 0, true) && all[i].text.size() <= kLongest &&
        ends_as_sentence(all[i].text))
      asks.push_back(i);
  if (asks.size() > kMostAsks) asks.resize(kMostAsks);
  for (std::size_t i = 0; i < all.size(); ++i)
    if (all[i].kind == SectionKind::summary && stands_alone(all[i])) gather(points, kMostPoints, i);
  if (points.size() < 2) {
    points.clear();
    std::vector<std::string> texts;
    for (const Candidate& c : all) texts.push_back(c.text);
    const std::vector<double> share = lexrank(texts);
    std::vector<std::size_t> order(all.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return share[a] > share[b]; });
    // Of a text in numbered paragraphs, these; else items are parts of something.
    const bool numbered = std::ranges::count(all, true, &Candidate::numbered) * 2 > std::ssize(all);
    const auto in_text = [&](const Candidate& c) {
      return c.item == 0 || (numbered && c.numbered && length[c.item] > 1 && c.kind != SectionKind::asks);
    };
    for (const std::size_t i : order)
      if (in_text(all[i]) && stands_alone(all[i]) && std::ranges::count(asks, i) == 0) gather(points, kMostPoints, i);
    std::sort(points.begin(), points.end());
  }
  // "We ask that these words be deleted": the sentence before it says which.
  const auto needs_last = [&](std::size_t i) {
    return i > 0 && all[i].item == all[i - 1].item && !all[i].first && all[i - 1].text.size() <= kLongest &&
           says_one_of(all[i].lower, words.asks_of_last, kAnywhere, true);
  };
  std::vector<KeyPoint> out;
  const auto add = [&](std::size_t i, bool is_ask) {
    if (is_ask && std::ranges::count(asks, i + 1) > 0 && needs_last(i + 1)) return;
    const std::string before = is_ask && needs_last(i) ? all[i - 1].text + " " : std::string();
    KeyPoint point{{{Text{before + all[i].text}}}, all[i].section, is_ask};
    const bool known = std::ranges::any_of(out, [&](const KeyPoint& k) { return k.sentence == point.sentence; });
    if (!known) out.push_back(std::move(point));
  };
  for (const std::size_t i : points)
    if (std::ranges::count(asks, i) == 0) add(i, false);
  for (const std::size_t i : asks) add(i, true);
  return out;
}

}  // namespace lectern
