// Gathers the sentences with the sections they stand in, and chooses. Never changes a sentence.
// Tested by in_short_test.cpp.
#include "stages/simplify/in_short.h"

#include <algorithm>
#include <numeric>

#include "stages/simplify/centrality.h"
#include "stages/simplify/in_short_words.h"
#include "stages/simplify/sentences.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

constexpr std::size_t kMostPoints = 5, kMostAsks = 12;
constexpr std::size_t kFewestSentences = 12;           // of a document that is worth a summary
constexpr std::size_t kShortest = 25, kLongest = 220;  // bytes of a sentence that can stand alone

enum class SectionKind { other, summary, asks };

struct Candidate {
  std::string text;
  int section = 0;
  SectionKind kind = SectionKind::other;
  bool item = false;  // of a list
};

std::string small(std::string_view text) { return to_utf8(lower(to_utf32(text))); }

/// `text` begins with one of the words of `list`; with `anywhere`, one of its words does.
bool begins_with_one(const std::string& text, std::string_view list, bool anywhere, bool whole) {
  for (std::size_t at = 0; at < list.size();) {
    const std::size_t end = std::min(list.find(' ', at), list.size());
    std::string word(list.substr(at, end - at));
    std::replace(word.begin(), word.end(), '_', ' ');
    for (std::size_t from = text.find(word); from != std::string::npos; from = text.find(word, from + 1)) {
      if (from > 0 && (!anywhere || (text[from - 1] != ' ' && static_cast<unsigned char>(text[from - 1]) < 0x80)))
        break;
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
    all(blocks, true, false);
    in_front_ = false;
    kind_ = SectionKind::other, level_ = kAnyLevel;
  }
  void body(const Blocks& blocks) { all(blocks, true, false); }
  std::vector<Candidate> found;

 private:
  void all(const Blocks& blocks, bool take, bool item) {
    for (const Block& b : blocks) {
      if (const auto* h = std::get_if<Heading>(&b.is)) heading(*h);
      else if (const auto* box = std::get_if<Aside>(&b.is)) aside(*box);
      else if (const auto* list = std::get_if<List>(&b.is))
        for (const ListItem& one : list->items) all(one.content, take, b.original == 0);
      else if (const auto* p = std::get_if<Paragraph>(&b.is); p && take && b.language.empty()) paragraph(*p, item);
    }
  }

  void heading(const Heading& h) {
    ++section_;
    if (boxes_ > 0 || h.level > level_) return;  // of a part of the section
    const std::string text = small(plain_text(h.content));
    kind_ = begins_with_one(text, words_.asks, true, false)      ? SectionKind::asks
            : begins_with_one(text, words_.summary, true, false) ? SectionKind::summary
                                                                 : SectionKind::other;
    level_ = kind_ == SectionKind::other ? kAnyLevel : h.level;
  }

  void aside(const Aside& box) {  // its headings count; its text is beside the matter
    ++boxes_;
    all(box.content, false, false);
    --boxes_;
  }

  void paragraph(const Paragraph& p, bool item) {
    if (in_front_ && kind_ == SectionKind::other) return;
    const std::string text = plain_text(p.content);
    for (const TextRange& range : find_sentences(text, language_))
      found.push_back({text.substr(range.begin, range.end - range.begin), section_, kind_, item});
  }

  static constexpr int kAnyLevel = 100;
  std::string language_;
  const InShortWords& words_;
  int section_ = 0, level_ = kAnyLevel, boxes_ = 0;
  SectionKind kind_ = SectionKind::other;
  bool in_front_ = false;
};

bool ends_as_sentence(const std::string& text) {
  const std::u32string letters = to_utf32(text);
  return !letters.empty() && std::u32string_view(U".!?。！？؟").find(letters.back()) != std::u32string_view::npos;
}

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
           !begins_with_one(small(c.text), words.leans, false, true);
  };
  const auto gather = [](std::vector<std::size_t>& into, std::size_t most, std::size_t i) {
    if (into.size() < most) into.push_back(i);
  };
  const bool has_items =
      std::any_of(all.begin(), all.end(), [](const Candidate& c) { return c.kind == SectionKind::asks && c.item; });
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Candidate& c = all[i];
    const bool first_of_item =
        c.item && (i == 0 || all[i - 1].section != c.section || ends_as_sentence(all[i - 1].text) || all[i - 1].item);
    if (c.kind == SectionKind::asks && (has_items ? first_of_item && c.text.size() <= kLongest : stands_alone(c)))
      gather(asks, kMostAsks, i);
  }
  for (std::size_t i = 0; asks.empty() && i < all.size(); ++i)
    if (begins_with_one(small(all[i].text), words.requests, false, true) && all[i].text.size() <= kLongest &&
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
    for (const std::size_t i : order)
      if (!all[i].item && stands_alone(all[i]) && std::ranges::count(asks, i) == 0) gather(points, kMostPoints, i);
    std::sort(points.begin(), points.end());
  }
  std::vector<KeyPoint> out;
  const auto add = [&](std::size_t i, bool is_ask) {
    KeyPoint point{{{Text{all[i].text}}}, all[i].section, is_ask};
    const bool known = std::ranges::any_of(out, [&](const KeyPoint& k) { return k.sentence == point.sentence; });
    if (!known) out.push_back(std::move(point));
  };
  for (const std::size_t i : points)
    if (std::ranges::count(asks, i) == 0) add(i, false);
  for (const std::size_t i : asks) add(i, true);
  return out;
}

}  // namespace lectern
