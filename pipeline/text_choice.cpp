// Settles what the judgement leaves open, and says in the report what was decided. Never reads a page itself.
// Tested by text_choice_test.cpp.
#include "pipeline/text_choice.h"

#include <algorithm>
#include <cstdlib>
#include <map>

#include "stages/trust/sampling.h"

namespace lectern {
namespace {

constexpr std::size_t kSampled = 6;    // pages of a kind that are read to compare: seconds each
constexpr double kPartlyWrong = 0.05;  // of the characters of a page that is kept: worth a warning

bool open(const PageTrust& t, const Page& page) {
  if (t.trust == Trust::unsure || t.trust == Trust::ocr_layer) return true;
  return t.trust == Trust::picture && std::ranges::any_of(page.glyphs, [](const Glyph& g) {
           return g.visibility == Visibility::visible && g.code != U' ';
         });
}

int number_in_file(const Page& page) { return page.sheet.number > 0 ? page.sheet.number : page.number; }

/// Evenly over the document, so that each part of it has its sample.
std::vector<std::size_t> spread(const std::vector<std::size_t>& all) {
  if (all.size() <= kSampled) return all;
  std::vector<std::size_t> out;
  for (std::size_t i = 0; i < kSampled; ++i) out.push_back(all[i * (all.size() - 1) / (kSampled - 1)]);
  return out;
}

}  // namespace

std::vector<PageTrust> choose_texts(const Pages& pages, const std::string& language, const Probe& probe) {
  std::vector<PageTrust> trust = judge(pages, {.language = language});
  std::map<std::pair<Trust, bool>, std::vector<std::size_t>> kinds;
  for (std::size_t i = 0; i < trust.size(); ++i)
    if (open(trust[i], pages.pages[i])) kinds[{trust[i].trust, trust[i].hidden}].push_back(i);
  for (const auto& [kind, all] : kinds) {
    const std::vector<std::size_t> some = spread(all);
    std::vector<int> numbers;
    for (const std::size_t i : some) numbers.push_back(pages.pages[i].number);
    const std::vector<Page> read = probe(numbers);
    for (const std::size_t i : some) {
      std::vector<const Page*> same;
      for (const Page& page : read)
        if (page.sheet.number == pages.pages[i].number) same.push_back(&page);
      trust[i] = settle(std::move(trust[i]), sample(pages.pages[i], kind.second, same));
    }
    for (const std::size_t i : all) {
      if (std::ranges::count(some, i) > 0) continue;
      const auto distance = [&](std::size_t s) { return s > i ? s - i : i - s; };
      const std::size_t near = *std::ranges::min_element(some, {}, distance);
      trust[i].trust = trust[near].trust;
      trust[i].reason += "; decided as for page " + std::to_string(pages.pages[near].number);
    }
  }
  return trust;
}

std::vector<int> pages_to_read(const std::vector<PageTrust>& trust, bool all) {
  std::vector<int> out;
  for (const PageTrust& t : trust)
    if (all ? t.trust != Trust::none : t.trust == Trust::picture || t.trust == Trust::wrong) out.push_back(t.page);
  return out;
}

void keep_as_pictures(const std::vector<PageTrust>& trust, bool tried, Pages& pages) {
  std::map<int, Trust> of;
  for (const PageTrust& t : trust) of[t.page] = t.trust;
  for (Page& page : pages.pages) {
    const auto found = of.find(number_in_file(page));
    if (page.recognised || found == of.end()) continue;
    const bool wrong = tried && found->second == Trust::wrong;
    if (!wrong && found->second != Trust::picture) continue;
    page.unread = true;
    page.pictures.clear(), page.drawings.clear();  // the whole page is shown
    if (wrong) page.glyphs.clear();
  }
}

void record_texts(const std::vector<PageTrust>& trust, bool tried, const Pages& pages, Record& record) {
  const std::string unread = tried ? "and it could not be read by OCR; it is kept as its picture."
                                   : "and it was not read by OCR; it is kept as its picture. Leave out --ocr never to "
                                     "have it read.";
  std::map<int, bool> read, visible;  // by the page's number in the file
  for (const Page& page : pages.pages) {
    const int number = number_in_file(page);
    read[number] = read[number] || page.recognised;
    for (const Glyph& g : page.glyphs)
      visible[number] = visible[number] || (g.visibility == Visibility::visible && g.code != U' ');
  }
  for (const PageTrust& t : trust) {
    std::string from = "own text";
    if (read[t.page]) {
      from = "read by OCR";
    } else if (t.trust == Trust::none) {
      from = "no text";
    } else if (t.trust == Trust::picture) {
      from = visible[t.page] ? "own text" : "no text";
      if (visible[t.page])
        record.warn("page-mostly-picture", t.page,
                    "Nearly all of the page is a picture; if there is text in it, it was not read. The page's picture "
                    "is kept beside its text.");
      else
        record.warn("page-without-text", t.page, "The page has no text that can be used (" + t.reason + "), " + unread);
    } else if (t.trust == Trust::ocr_layer) {
      from = "hidden text";
      record.warn("page-ocr-layer", t.page,
                  "The page is a picture with a hidden layer of recognised text; the text may hold errors.");
    } else if (t.trust == Trust::wrong && tried) {
      from = "no text";
      record.warn("page-without-text", t.page,
                  "The text of the page is not what is printed (" + t.reason + "), " + unread);
    } else if (t.trust == Trust::wrong || t.trust == Trust::unsure) {
      from = t.hidden ? "hidden text" : "own text";
      if (t.trust == Trust::wrong)
        record.warn("text-wrong", t.page,
                    "The text of the page is not what is printed (" + t.reason +
                        "), and it was not read by OCR. Leave out --ocr never to have it read.");
    } else if (t.wrong_share >= kPartlyWrong) {
      record.warn("text-partly-wrong", t.page,
                  "Some of the page's text is not what is printed; most of it is sound, so it was not read by OCR.");
    }
    record.texts.push_back({t.page, from, t.reason});
  }
}

}  // namespace lectern
