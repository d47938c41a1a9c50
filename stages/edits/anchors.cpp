// Text first, then place; when in doubt, none. Never takes a place for its box alone where a text was told. Tested by
// anchors_test.cpp.
#include "stages/edits/anchors.h"

#include <algorithm>
#include <cmath>

#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kClearlyNearer = 0.5;  // of the next one's distance: boxes of two versions shift less than that
constexpr double kSamePlace = 0.5;      // of the smaller box that both share
constexpr double kNearlySame = 0.85;    // likeness of a text in which some letters are read better
constexpr std::size_t kLeastKey = 8;    // letters: shorter texts are the same or they are not
constexpr std::size_t kMostKey = 400;   // letters compared: the cost grows with their square

constexpr std::string_view kEllipsis = "…";

bool on_page(const Place& place, int page) { return place.first_page <= page && page <= place.last_page; }

bool same_place(const Box& a, const Box& b) {
  const double least = std::min(a.area(), b.area());
  return least > 0 && intersect(a, b).area() >= kSamePlace * least;
}

double distance(const Box& a, const Box& b) {
  return std::hypot(a.x0 - b.x0, a.y0 - b.y0) + std::hypot(a.x1 - b.x1, a.y1 - b.y1);
}

bool fits(const std::u32string& key, bool cut, const Place& place) {
  if (cut) return place.key.starts_with(key) || (!place.printed.empty() && place.printed.starts_with(key));
  return place.key == key || place.printed == key;
}

bool nearly_fits(std::u32string_view key, bool cut, std::u32string_view other) {
  if (cut) other = other.substr(0, std::min(other.size(), key.size()));
  if (key.size() < kLeastKey || key.size() > kMostKey || other.size() > kMostKey) return false;
  const std::size_t least = std::min(key.size(), other.size()), most = std::max(key.size(), other.size());
  return static_cast<double>(least) >= kNearlySame * static_cast<double>(most) && likeness(key, other) >= kNearlySame;
}

Found by_box(int page, const Box& at, const std::vector<Place>& places) {
  std::vector<int> here, near;
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (!on_page(places[i], page)) continue;
    here.push_back(static_cast<int>(i));
    if (same_place(at, places[i].box)) near.push_back(static_cast<int>(i));
  }
  if (here.empty()) return {-1, "there is none on that page"};
  if (at.empty())
    return here.size() == 1 ? Found{here[0], {}} : Found{-1, "there are several on that page; add \"at\""};
  if (near.empty()) return {-1, "there is none at that place"};
  return nearest_place(at, near, places);
}

}  // namespace

std::u32string place_key(std::string_view text) {
  std::u32string key, all;
  for (const char32_t c : lower(nfc(to_utf32(text)))) {
    if (is_letter(c) || is_digit(c)) key += c;
    if (!is_space(c)) all += c;
  }
  return key.empty() ? all : key;
}

double likeness(std::u32string_view a, std::u32string_view b) {
  if (a.empty() && b.empty()) return 1;
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t corner = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = corner + (a[i - 1] == b[j - 1] ? 0 : 1);
      corner = row[j];
      row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
    }
  }
  return 1 - static_cast<double>(row.back()) / static_cast<double>(std::max(a.size(), b.size()));
}

Found nearest_place(const Box& at, const std::vector<int>& among, const std::vector<Place>& places) {
  if (among.size() == 1) return {among[0], {}};
  if (at.empty()) return {-1, "the text stands there several times; add \"at\" and the box of the one that is meant"};
  std::vector<std::pair<double, int>> by_distance;
  for (const int i : among) {
    const Box& box = places[static_cast<std::size_t>(i)].box;
    if (!box.empty()) by_distance.emplace_back(distance(at, box), i);
  }
  std::sort(by_distance.begin(), by_distance.end());
  if (by_distance.size() == among.size() && by_distance[0].first < kClearlyNearer * by_distance[1].first)
    return {by_distance[0].second, {}};
  return {-1, "the text stands there several times, and none is clearly the nearest"};
}

Found find_place(int page, const Box& at, std::string_view text, const std::vector<Place>& places) {
  if (text.empty()) return by_box(page, at, places);
  const bool cut = text.ends_with(kEllipsis);
  if (cut) text.remove_suffix(kEllipsis.size());
  const std::u32string key = place_key(text);
  std::vector<int> same, near;
  for (std::size_t i = 0; i < places.size(); ++i)
    if (on_page(places[i], page) && fits(key, cut, places[i])) same.push_back(static_cast<int>(i));
  if (!same.empty()) return nearest_place(at, same, places);
  for (std::size_t i = 0; i < places.size(); ++i)
    if (on_page(places[i], page) && same_place(at, places[i].box) && nearly_fits(key, cut, places[i].key))
      near.push_back(static_cast<int>(i));
  if (!near.empty()) return nearest_place(at, near, places);
  return {-1, "the text does not stand on that page"};
}

}  // namespace lectern
