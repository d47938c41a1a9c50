// The table of confusions. Never judges which reading is right. Tested by confusions_test.cpp.
#include "stages/repair/confusions.h"

#include <algorithm>

#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr std::size_t kLongest = 40;  // code points: longer ones are no words

struct Confusion {
  std::u32string_view a, b;  // each is read for the other
};

constexpr Confusion kConfusions[] = {
    {U"l", U"I"},  {U"|", U"I"},  {U"|", U"l"},  {U"l", U"i"},  {U"!", U"l"},  {U"]", U"l"},  {U"[", U"l"},
    {U"rn", U"m"}, {U"ri", U"n"}, {U"ni", U"m"}, {U"in", U"m"}, {U"nn", U"m"}, {U"cl", U"d"}, {U"vv", U"w"},
    {U"VV", U"W"}, {U"ii", U"u"}, {U"li", U"h"}, {U"lt", U"h"}, {U"fi", U"h"}, {U"tt", U"n"}, {U"c", U"e"},
    {U"e", U"o"},  {U"a", U"o"},  {U"a", U"e"},  {U"b", U"h"},  {U"h", U"n"},  {U"f", U"t"},  {U"r", U"t"},
    {U"n", U"u"},  {U"u", U"v"},  {U"v", U"y"},  {U"g", U"q"},  {U"s", U"a"},  {U"i", U"t"},  {U"l", U"t"},
    {U"i", U"j"},  {U"E", U"F"},  {U"O", U"Q"},  {U"C", U"G"},  {U"B", U"R"},  {U"P", U"F"},  {U"U", U"V"},
    {U"M", U"N"},  {U"D", U"O"},  {U"T", U"I"},  {U"J", U"I"},  {U"f", U"fi"}, {U"f", U"fl"}, {U"fi", U"fl"},
    {U"é", U"è"},  {U"e", U"é"},  {U"e", U"è"},  {U"e", U"ê"},  {U"é", U"ê"},  {U"a", U"à"},  {U"a", U"á"},
    {U"a", U"â"},  {U"a", U"ä"},  {U"a", U"ã"},  {U"o", U"ó"},  {U"o", U"ô"},  {U"o", U"ö"},  {U"o", U"õ"},
    {U"u", U"ú"},  {U"u", U"ù"},  {U"u", U"ü"},  {U"u", U"û"},  {U"i", U"í"},  {U"i", U"î"},  {U"i", U"ï"},
    {U"n", U"ñ"},  {U"c", U"ç"},  {U"C", U"Ç"},  {U"E", U"É"},  {U"ss", U"ß"}, {U"B", U"ß"},  {U"ü", U"ii"},
    {U"œ", U"ce"}, {U"œ", U"oe"}, {U"æ", U"ae"}, {U"п", U"н"},  {U"и", U"н"},  {U"и", U"й"},  {U"п", U"и"},
    {U"ш", U"щ"},  {U"с", U"е"},  {U"о", U"с"},  {U"ь", U"ъ"},  {U"г", U"т"},  {U"т", U"г"},  {U"л", U"п"},
    {U"ц", U"и"},  {U"ы", U"ьи"}, {U"ы", U"м"},  {U"д", U"л"},  {U"в", U"а"},  {U"з", U"э"},  {U"е", U"ё"},
};

constexpr std::u32string_view kLatin = U"aceopxyABCEHKMOPTX", kCyrillic = U"асеорхуАВСЕНКМОРТХ";

bool cyrillic(char32_t c) { return c >= 0x400 && c <= 0x4FF; }
bool latin(char32_t c) { return is_letter(c) && c < 0x250; }

void add(std::vector<std::u32string>& out, std::u32string_view word, std::u32string reading) {
  if (reading != word && std::find(out.begin(), out.end(), reading) == out.end()) out.push_back(std::move(reading));
}

void read_for(std::u32string_view word, std::u32string_view from, std::u32string_view to,
              std::vector<std::u32string>& out) {
  std::u32string all;
  std::size_t places = 0, done = 0;
  for (std::size_t at = word.find(from); at != word.npos; at = word.find(from, at + from.size())) {
    std::u32string one(word);
    add(out, word, one.replace(at, from.size(), to));
    all.append(word.substr(done, at - done)).append(to);
    done = at + from.size(), ++places;
  }
  if (places > 1) add(out, word, all.append(word.substr(done)));
}

}  // namespace

std::vector<std::u32string> other_readings(std::u32string_view word) {
  std::vector<std::u32string> out;
  if (word.size() > kLongest) return out;
  for (const Confusion& c : kConfusions) {
    read_for(word, c.a, c.b, out);
    read_for(word, c.b, c.a, out);
  }
  return out;
}

bool same_strokes(std::u32string_view a, std::u32string_view b) {
  const auto stroke = [](char32_t c) { return c == 'I' || c == '|' ? U'l' : c; };
  return a.size() == b.size() &&
         std::equal(a.begin(), a.end(), b.begin(), [&](char32_t x, char32_t y) { return stroke(x) == stroke(y); });
}

std::u32string in_one_alphabet(std::u32string_view word) {
  const auto latins = std::count_if(word.begin(), word.end(), latin);
  const auto cyrillics = std::count_if(word.begin(), word.end(), cyrillic);
  if (latins == 0 || cyrillics == 0 || latins == cyrillics) return {};
  const std::u32string_view from = latins < cyrillics ? kLatin : kCyrillic,
                            to = latins < cyrillics ? kCyrillic : kLatin;
  std::u32string out(word);
  for (char32_t& c : out) {
    if (!(latins < cyrillics ? latin(c) : cyrillic(c))) continue;
    const std::size_t at = from.find(c);
    if (at == from.npos) return {};
    c = to[at];
  }
  return out;
}

}  // namespace lectern
