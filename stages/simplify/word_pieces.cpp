// Cuts contractions and elisions by the language's table. Never asks a dictionary. Tested by word_pieces_test.cpp.
#include "stages/simplify/word_pieces.h"

#include <algorithm>
#include <optional>

#include "stages/simplify/clauses.h"

namespace lectern {
namespace {

constexpr std::string_view kTypographic = "’";

/// The word in full, where `word` is its form in front of some sound: "cet" is "ce".
std::string base_form(const std::string& word, const InflectionTable& table) {
  for (const auto& item : table.all("alternates"))
    if (item.size() > 1 && item[1] == word) return item[0];
  return word;
}

void cut(std::string lower, std::string text, std::size_t word, const InflectionTable& table,
         std::vector<WordPiece>& out) {
  for (std::size_t at;
       !table.has("contracted", lower) && (at = lower.find('\'')) != std::string::npos && at + 1 < lower.size();) {
    const auto& elided = table.item("elided", lower.substr(0, at + 1));
    if (elided.size() < 2) break;
    const bool typographic = text.compare(at, kTypographic.size(), kTypographic) == 0;
    const std::size_t length = at + (typographic ? kTypographic.size() : 1);
    out.push_back({elided[1], text.substr(0, length), word});
    lower.erase(0, at + 1);
    text.erase(0, length);
  }
  const auto& contracted = table.item("contracted", lower);
  if (contracted.size() < 2) {
    out.push_back({base_form(lower, table), std::move(text), word});
    return;
  }
  const bool capital = !text.empty() && text.front() >= 'A' && text.front() <= 'Z';
  const std::size_t space = contracted[1].find(' ');
  const std::string first = contracted[1].substr(0, space), second = contracted[1].substr(space + 1);
  out.push_back({first, capital ? with_capital(first) : first, word});
  out.push_back({second, second, word});
}

/// "du" for "de" and "le"; empty: they stay two.
std::string contraction(const std::string& first, const std::string& second, const InflectionTable& table) {
  for (const auto& item : table.all("contracted"))
    if (item.size() == 2 && item[1].size() == first.size() + 1 + second.size() && item[1].starts_with(first + " ") &&
        item[1].ends_with(second))
      return item[0];
  return {};
}

/// "d'" for "de".
std::string elision(const std::string& lower, const InflectionTable& table) {
  for (const auto& item : table.all("elided-article"))
    if (std::find(item.begin(), item.end(), lower) != item.end()) return item[0];
  for (const auto& item : table.all("elided"))
    if (item.size() > 1 && item[1] == lower) return item[0];
  return {};
}

/// The form of a word in front of the next one, where it has several: "cet" for "ce".
std::optional<std::string> alternate(const std::string& lower, const std::string& next, const InflectionTable& table) {
  const auto& item = table.item("alternates", lower);
  if (item.size() < 2) return std::nullopt;
  const bool named =
      std::any_of(item.begin() + 2, item.end(), [&](const auto& start) { return next.starts_with(start); });
  return named || (item.size() == 2 && table.begins_with_vowel(next)) ? item[1] : item[0];
}

}  // namespace

std::vector<WordPiece> cut_words(const Sentence& s, const InflectionTable& table) {
  std::vector<WordPiece> out;
  for (std::size_t i = 0; i < s.size(); ++i) {
    if (s[i].punctuation()) out.push_back({s[i].text, s[i].text, i, true});
    else cut(s[i].lower, s[i].text, i, table, out);
  }
  return out;
}

std::vector<std::string> cut_phrase(std::string_view phrase, const InflectionTable& table) {
  std::vector<WordPiece> pieces;
  for (std::size_t at = 0; at < phrase.size();) {
    const std::size_t end = std::min(phrase.find(' ', at), phrase.size());
    const std::string word(phrase.substr(at, end - at));
    cut(word, word, 0, table, pieces);
    at = end + 1;
  }
  std::vector<std::string> out;
  for (const WordPiece& piece : pieces) out.push_back(piece.lower);
  return out;
}

std::size_t determiner_length(std::span<const WordPiece> pieces, std::size_t i, const InflectionTable& table) {
  if (i >= pieces.size() || pieces[i].punctuation) return 0;
  if (pieces[i].text.find_first_of("0123456789") == 0 || table.has("determiner", pieces[i].lower)) return 1;
  const bool one_word = i + 1 < pieces.size() && pieces[i + 1].word == pieces[i].word;
  return one_word && table.has("partitive", pieces[i].lower) && table.has("determiner", pieces[i + 1].lower) ? 2 : 0;
}

std::string join_pieces(std::span<const WordPiece> pieces, const InflectionTable& table, std::string_view apostrophe) {
  std::string out;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    std::string text = pieces[i].text, lower = pieces[i].lower;
    const bool capital = with_capital(text) == text;
    const auto in_case = [&](std::string word) { return capital ? with_capital(std::move(word)) : word; };
    if (i + 1 < pieces.size()) {
      std::string both = contraction(lower, pieces[i + 1].lower, table);
      const bool elides = i + 2 < pieces.size() && !elision(pieces[i + 1].lower, table).empty() &&
                          table.begins_with_vowel(pieces[i + 2].lower);  // "de l'", not "du"
      if (!both.empty() && !elides) {
        if (both.find('\'') != std::string::npos) both.replace(both.find('\''), 1, apostrophe);
        text = in_case(both);
        lower = both;
        ++i;
      }
    }
    if (i + 1 == pieces.size()) return out + text;
    const std::string& next = pieces[i + 1].lower;
    const std::string elided = elision(lower, table);
    if (!elided.empty() && table.begins_with_vowel(next)) {
      out += in_case(elided.substr(0, elided.size() - 1)) + std::string(apostrophe);
      continue;
    }
    if (!elided.empty()) text = in_case(lower);
    if (const auto other = alternate(lower, next, table)) text = in_case(*other);
    out += text + " ";
  }
  return out;
}

}  // namespace lectern
