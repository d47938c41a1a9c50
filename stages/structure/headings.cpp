// Headings and their levels. Never makes a heading of a piece that ends as a sentence or that nothing follows. Tested
// by headings_test.cpp.
#include "stages/structure/headings.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <vector>

#include "stages/structure/roles.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kLarger = 1.07;     // of the body size: a heading by size alone
constexpr double kBoldSize = 0.96;   // of the body size: bold or capitals alone make no heading of smaller type
constexpr double kLeastSize = 0.88;  // of the body size: smaller pieces are captions and labels, not headings
constexpr std::size_t kMostLines = 5;
constexpr double kMostChars = 220;
constexpr int kSentencesAlike = 3;           // bold sentences over text that a document has at least, to be headings
constexpr std::size_t kSentenceChars = 120;  // and their length at most
constexpr std::size_t kSentenceStart = 40;   // a full stop before here may be a number's or an initial's
constexpr std::size_t kNumberedAlike = 3;    // headings with as many numbers, two thirds of which tell the level of all
constexpr double kSectionChars = 90;         // of a heading that its number alone tells
constexpr double kItalicGap = 1.25;          // of the leading: an italic line is a heading only when set apart so much
constexpr std::size_t kLeastTold = 3;        // headings in the structure tree: fewer say nothing of the others
constexpr std::size_t kShareTold = 2;        // for each that type alone calls one

bool has_letters(const std::u32string& t) { return std::any_of(t.begin(), t.end(), is_letter); }

std::u32string plain_text_of(const Piece& p) {
  std::u32string out;
  for (const Line& l : p.lines) out += (out.empty() ? U"" : U" ") + lectern::plain_text_of(l);
  return out;
}

/// The level that a sound structure tree gives a piece; 0: it is no heading there.
int tagged_level(const Piece& p) { return p.lines.empty() ? 0 : p.lines[0].told.level; }

/// Ends with a full stop, a comma or a semicolon: no heading. A colon, question or exclamation mark may end one.
bool ends_as_prose(const std::u32string& text) {
  std::size_t i = text.size();
  while (i > 0 && (is_space(text[i - 1]) || text[i - 1] == 0x201D || text[i - 1] == '"' || text[i - 1] == ')')) --i;
  if (i == 0) return true;
  const char32_t c = text[i - 1];
  return c == '.' || c == ',' || c == ';' || c == 0x3002 || c == 0xFF0C || c == 0x060C || c == 0x061B;
}

/// Quoted display lines are pull quotes.
bool quoted(const std::u32string& t) {
  return !t.empty() && (t[0] == 0x201C || t[0] == 0xAB || t[0] == 0x2018 || t[0] == '"' || t[0] == 0x300C ||
                        t[0] == 0x201E || t[0] == 0x201D);
}

struct Style {
  long size;  // in quarters of a point
  bool bold, italic, caps;
  int color;
  auto operator<=>(const Style&) const = default;
};

class Finder {
 public:
  Finder(std::vector<Piece>& pieces, const BodyType& body, const Outline& outline, bool box)
      : pieces_(pieces), body_(body), outline_(outline), box_(box) {}

  void run() {
    struct Other {  // a heading that a sound tree calls something else, as it was
      std::size_t at;
      Role role;
      Marker marker;
    };
    std::vector<Other> others;
    std::size_t told = 0;
    std::map<Style, int> seen;
    for (Piece& p : pieces_)
      if (candidate(p)) ++seen[style(p)];
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      Piece& p = pieces_[i];
      const bool likely = candidate(p) && followed(i) && accepted(p, seen[style(p)], i);
      if (!likely && !counts_sections(i)) continue;
      if (tagged(p)) ++told;
      else if (p.lines[0].told.block >= 0 && !in_outline(p)) others.push_back({i, p.role, p.marker});
      p.role = Role::heading;
      p.marker = {};
    }
    // A tree that has most of the headings has all of them: what it calls a paragraph is one, however bold.
    if (told >= kLeastTold && told >= kShareTold * others.size())
      for (Other& o : others) pieces_[o.at].role = o.role, pieces_[o.at].marker = std::move(o.marker);
    if (!box_) merge_wrapped();
  }

  static Style style(const Piece& p) {
    return {std::lround(p.size * 4), p.bold, p.italic, p.caps, (p.color.r << 16) | (p.color.g << 8) | p.color.b};
  }

 private:
  std::vector<Piece>& pieces_;
  const BodyType& body_;
  const Outline& outline_;
  bool box_;

  bool in_outline(const Piece& p) const { return p.chars <= kMostChars && outline_.level(p, distinct(p)) > 0; }

  /// A sound tree calls it a heading, and it does not read as a sentence in the type of the text.
  bool tagged(const Piece& p) const {
    if (tagged_level(p) == 0) return false;
    return distinct(p) || !ends_sentence(plain_text_of(p));
  }

  bool candidate(const Piece& p) const {
    if (p.block || p.lines.empty() || p.lines.size() > kMostLines || p.chars > kMostChars) return false;
    if (p.role != Role::paragraph && !(p.role == Role::item && p.marker.kind != Marker::Kind::bullet)) return false;
    if (p.mono && !body_.bold && p.size < kLarger * body_.size) return false;
    // An item of a sound structure tree in the type of the text: an entry of a list of contents, say.
    if (p.lines[0].told.item >= 0 && tagged_level(p) == 0 && !p.bold && p.size < kLarger * body_.size) return false;
    const std::u32string text = text_of(p);
    if (!has_letters(text) || p.size < kLeastSize * body_.size) return false;
    if (in_outline(p) || tagged(p)) return true;
    if (quoted(text) && p.size > kLarger * body_.size && !p.bold) return false;
    return distinct(p);
  }

  bool distinct(const Piece& p) const {
    if (p.size >= kLarger * body_.size) return true;
    // Type smaller than the text's own is a heading only when two signs say so.
    if (p.bold && !body_.bold) return p.caps || box_ || p.size > kBoldSize * body_.size;
    if (p.caps) return p.size > kBoldSize * body_.size;
    if (p.italic && !body_.italic && p.gap_above > kItalicGap) return true;
    return !same_color(p.color, body_.color) && p.lines[0].spans[0].link < 0 && p.size > 0.97 * body_.size;
  }

  bool followed(std::size_t i) const {
    for (std::size_t k = i + 1; k < pieces_.size(); ++k) {
      if (pieces_[k].page > pieces_[i].page + 1) return false;
      return true;
    }
    return false;
  }

  bool accepted(const Piece& p, int alike, std::size_t i) const {
    if (in_outline(p) || tagged(p)) return true;
    const std::u32string text = plain_text_of(p);
    if (caption_word(text)) return false;
    const bool larger = p.size >= kLarger * body_.size;
    if (ends_as_prose(text) && !(p.lines.size() == 1 && (larger || alike >= 2) && text.size() < 60 && p.bold) &&
        !sentence_over_text(text, alike, i))
      return false;
    if (p.lines.size() > 1 && !larger && !p.bold && !p.caps) return false;
    // An item of a numbered list that is set in bold has items beside it, not text under it.
    if (p.role == Role::item && !p.bold && !larger && !p.caps) return false;
    // Larger type that runs on for lines, or from one sentence to the next, is an introduction.
    const bool runs_on = (p.lines.size() >= 3 && ends_sentence(text)) ||
                         (text.size() > kSentenceChars && text.find(U". ", kSentenceStart) != text.npos);
    if (larger && !p.bold && runs_on && p.size < 1.4 * body_.size) return false;
    if (!larger && !p.bold && !p.caps && alike < 2 && same_color(p.color, body_.color)) return false;
    // Type that most of a page is set in is its running text.
    if (!box_ && p.bold && i > 0 && !larger && p.gap_above < 1.05 && !p.first_in_region && !pieces_[i - 1].block &&
        pieces_[i - 1].bold && pieces_[i - 1].role != Role::heading)
      return false;
    if (p.italic && !p.bold && !larger && centred_quote(p)) return false;
    return true;
  }

  /// One bold sentence of several in its type, apart from what stands above, right over plain text: a heading with a
  /// full stop. A bold sentence inside of a list or over another bold one is emphasis.
  bool sentence_over_text(const std::u32string& text, int alike, std::size_t i) const {
    const Piece& p = pieces_[i];
    if (!p.bold || body_.bold || alike < kSentencesAlike || p.lines.size() > 2 || text.size() > kSentenceChars ||
        (p.gap_above < kItalicGap && !p.first_in_region) || text.find(U". ") != std::u32string::npos)
      return false;
    return i + 1 < pieces_.size() && prose(pieces_[i + 1]) && !pieces_[i + 1].bold && pieces_[i + 1].lines.size() > 2;
  }

  /// "1.2.1 What we did", over text, after a heading "1.2" or "1.1.4": its number says what its type does not.
  bool counts_sections(std::size_t i) const {
    const Piece& p = pieces_[i];
    if (box_ || p.block || p.role != Role::item || p.lines.size() > 2 || p.chars > kSectionChars) return false;
    const std::u32string& label = p.marker.label;
    const std::size_t point = label.rfind(U'.');
    if (p.marker.kind != Marker::Kind::number || point == label.npos || ends_as_prose(plain_text_of(p))) return false;
    if (i + 1 >= pieces_.size() || !prose(pieces_[i + 1]) || (i > 0 && pieces_[i - 1].role == Role::item)) return false;
    for (std::size_t k = i; k-- > 0;) {
      if (pieces_[k].role != Role::heading || pieces_[k].lines.empty()) continue;
      const std::u32string above = find_marker(pieces_[k].lines[0]).label;
      if (!above.empty())
        return above == label.substr(0, point) || above.compare(0, point + 1, label, 0, point + 1) == 0;
    }
    return false;
  }

  static bool centred_quote(const Piece& p) { return p.first_indent > 1.5 * p.size && p.lines.size() > 1; }

  /// Two heading pieces of one style, one right below the other, are one wrapped heading.
  void merge_wrapped() {
    for (std::size_t i = 0; i + 1 < pieces_.size();) {
      Piece &a = pieces_[i], &b = pieces_[i + 1];
      const bool label = a.role == Role::heading && b.role == Role::heading && chapter_label(text_of(a)) &&
                         b.size >= 0.95 * a.size && b.page == a.page;
      const bool wrapped =
          label || (a.role == Role::heading && b.role == Role::heading && a.region == b.region &&
                    style(a) == style(b) && b.gap_above < 1.15 && find_marker(b.lines[0]).kind == Marker::Kind::none &&
                    !b.rule_above && a.lines.size() + b.lines.size() <= kMostLines && !(a.caps && !b.caps));
      if (!wrapped) {
        ++i;
        continue;
      }
      for (Line& l : b.lines) a.lines.push_back(std::move(l));
      a.last_in_region = b.last_in_region;
      measure(a, body_);
      a.role = Role::heading;
      pieces_.erase(pieces_.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    }
  }
};

/// Depth by numbering: "2" 1, "2.1" 2, "2.1.3" 3; 0: none.
int numbered_depth(const std::u32string& text) {
  std::size_t i = 0;
  int depth = 0;
  while (i < text.size() && is_digit(text[i])) {
    while (i < text.size() && is_digit(text[i])) ++i;
    ++depth;
    if (i + 1 < text.size() && text[i] == '.' && is_digit(text[i + 1])) ++i;
    else break;
  }
  if (depth == 0 || i >= text.size()) return 0;
  return is_space(text[i]) || text[i] == '.' || text[i] == ')' ? depth : 0;
}

/// Where sections are numbered ("2", "2.1"), one that is measured off its like has the level of most with as many
/// numbers.
void agree_on_numbered(const std::vector<Piece*>& headings) {
  std::map<int, std::map<int, std::size_t>> levels;  // depth to level to how many
  for (const Piece* p : headings)
    if (const int depth = numbered_depth(text_of(*p))) ++levels[depth][p->level];
  if (levels.empty() || levels.rbegin()->first < 2) return;
  for (Piece* p : headings) {
    const int depth = numbered_depth(text_of(*p));
    if (depth == 0) continue;
    std::size_t all = 0;
    for (const auto& [level, n] : levels[depth]) all += n;
    const auto most = std::ranges::max_element(levels[depth], {}, [](const auto& l) { return l.second; });
    if (most->second * 3 >= all * 2 && all >= kNumberedAlike) p->level = most->first;
  }
}

}  // namespace

std::u32string heading_key(const std::u32string& text) {
  std::u32string key;
  for (char32_t c : lower(text))
    if (is_letter(c) || is_digit(c)) key += c;
  return key;
}

void find_headings(std::vector<Piece>& pieces, const BodyType& body, const Outline& outline, bool inside_box) {
  Finder(pieces, body, outline, inside_box).run();
}

void set_heading_levels(std::vector<Piece>& pieces, const Outline& outline) {
  const auto told = [&](const Piece& p) {
    if (const int level = outline.level(p, true)) return level;
    return outline.empty() ? tagged_level(p) : 0;
  };
  std::vector<Piece*> headings;
  for (Piece& p : pieces)
    if (p.role == Role::heading) headings.push_back(&p);
  if (headings.empty()) return;
  // Rank of a style: size first, then weight, capitals and slant.
  const auto weight = [](const Piece& p) {
    return std::lround(p.size * 2) * 8 + (p.bold ? 4 : 0) + (p.caps ? 2 : 0) + (p.italic ? 0 : 1);
  };
  // The outline speaks when it knows most of the headings, and tells levels apart where type does.
  std::size_t known = 0;
  std::map<long, std::map<int, int>> outline_level_of_style;
  for (const Piece* p : headings)
    if (const int level = told(*p)) ++known, ++outline_level_of_style[weight(*p)][level];
  const bool use_outline = known * 10 >= headings.size() * 7;
  std::map<long, std::map<int, int>> depth_of_style;
  for (const Piece* p : headings)
    if (const int d = numbered_depth(text_of(*p))) ++depth_of_style[weight(*p)][d];
  std::map<long, int> styles;
  for (const Piece* p : headings) ++styles[weight(*p)];
  struct Open {
    long rank;
    int level;
  };
  std::vector<Open> stack;
  int deepest_outline = 0;
  for (Piece* p : headings) {
    long rank = weight(*p) * 16;  // larger: higher in the tree
    const int depth = numbered_depth(text_of(*p));
    // One style with several depths of numbers: the number decides within the style.
    if (depth && depth_of_style[weight(*p)].size() > 1) rank += 8 - std::min(depth, 7);
    if (use_outline) {
      int level = told(*p);
      if (!level) {  // the level that others of its type have
        int most = 0;
        for (const auto& [l, n] : outline_level_of_style[weight(*p)])
          if (n > most) most = n, level = l;
      }
      if (level) {
        deepest_outline = level;
        rank = 1000000 - level * 1000;
      } else {
        rank = 1000000 - (deepest_outline + 1) * 1000 + std::min(900L, weight(*p));
      }
    }
    while (!stack.empty() && stack.back().rank <= rank) stack.pop_back();
    p->level = static_cast<int>(stack.size()) + 1;
    stack.push_back({rank, p->level});
  }
  if (!use_outline) agree_on_numbered(headings);
}

}  // namespace lectern
