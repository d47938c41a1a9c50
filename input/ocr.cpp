// Reads pages from their pictures: drawn, made clean, read by Tesseract in a language that is found out, several at a
// time. Never gives up on the other pages when one fails. Tested by tests/scan.sh.
#include "input/ocr.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

#include "input/ocr_columns.h"
#include "input/ocr_languages.h"
#include "input/ocr_missed.h"
#include "input/ocr_page.h"
#include "stages/error.h"
#include "stages/structure/language.h"

namespace lectern {

namespace {

constexpr double kPoorly = 0.72;  // mean confidence; below, the page may lie on its side, or be in another script
constexpr double kSureOfOrientation = 2;   // Tesseract's own measure
constexpr double kBetter = 0.05;           // a second reading has to be surer by so much
constexpr std::size_t kFirstPages = 5;     // so many are read in turn until one tells the language
constexpr std::size_t kEnoughToTell = 80;  // bytes of text that tell a language

struct Job {
  int number = 0;                  // of the sheet
  std::vector<PictureText> pages;  // empty: not read
  std::string failure;             // why
  bool out_of_time = false;
};

std::string plain(const OcrText& text) {
  std::string out;
  for (const OcrLine& line : text.lines) {
    for (const OcrWord& w : line.words) {
      for (const OcrSymbol& s : w.symbols) out += s.text;
      out += ' ';
    }
    out += '\n';
  }
  return out;
}

/// Which pack a page is read with: the one asked for, or what its text turns out to be in.
class Languages {
 public:
  Languages(const std::string& asked, const std::string& told) : packs_(installed_packs()), fixed_(!asked.empty()) {
    const OcrLanguage* wanted = ocr_language(asked.empty() ? told : asked);
    if (wanted && has(*wanted)) start_ = wanted->pack;
    else if (wanted) missing(wanted->code, *wanted);
    if (start_.empty()) start_ = has(*ocr_language("en")) ? "eng" : any();
  }

  bool none() const { return start_.empty(); }
  bool fixed() const { return fixed_; }
  bool osd() const { return std::ranges::count(packs_, "osd") > 0; }

  const std::string& start() const { return start_; }
  /// While the first pages are read, one after the other: later the result must not hang on which page was first.
  void begin_with(const std::string& pack) {
    if (open_) start_ = pack;
  }
  void settle() { open_ = false; }

  /// The pack for a text in that language; empty when it has none or it is not installed (which is remembered).
  std::string for_text(const std::string& text) {
    if (text.size() < kEnoughToTell) return "";
    const std::string code = detect_language(text, "");
    const OcrLanguage* l = ocr_language(code);
    if (!l) return "";
    if (has(*l)) return std::string(l->pack);
    missing(code, *l);
    return "";
  }
  std::string for_script(const std::string& script) {
    const OcrLanguage* l = ocr_language_of_script(script, packs_);
    if (l) return std::string(l->pack);
    const std::lock_guard lock(mutex_);
    if (!script.empty()) scripts_.insert({script, true});
    return "";
  }

  void warn(Record& record) const {
    for (const auto& [package, code] : missing_)
      record.warn("ocr-language-missing", 0,
                  "The text seems to be in the language \"" + code +
                      "\", whose OCR data is not installed; it was read as \"" + start_ + "\". Install the package " +
                      package + " and convert again.");
    for (const auto& [script, ignored] : scripts_)
      record.warn("ocr-language-missing", 0,
                  "There is text in " + script +
                      " script, and OCR data for no language of it is installed; see the packages that begin with "
                      "tesseract-ocr-.");
  }

 private:
  std::vector<std::string> packs_;
  bool fixed_;
  bool open_ = true;
  std::string start_;
  std::map<std::string, std::string> missing_;  // package to language
  std::map<std::string, bool> scripts_;
  std::mutex mutex_;

  bool has(const OcrLanguage& l) const { return std::ranges::count(packs_, l.pack) > 0; }
  std::string any() const {
    for (const std::string& p : packs_)
      if (p != "osd" && p != "equ") return p;
    return "";
  }
  void missing(std::string_view code, const OcrLanguage& l) {
    const std::lock_guard lock(mutex_);
    missing_.insert({ocr_package(l), std::string(code)});
  }
};

struct Reading {
  CleanPage page;
  OcrText text;
  PixPtr binary;
  OcrEngine::How how;
};

Reading read_once(OcrEngine& engine, CleanPage page, const std::string& pack, double limit) {
  Reading out{std::move(page), {}, nullptr, {}};
  out.binary = engine.black_and_white(out.page.grey.get(), pack);
  out.how = {out.page.dpi, pack, limit, out.binary && has_dark_ground(out.binary.get())};
  out.text = engine.read(out.page.grey.get(), out.how, {});
  return out;
}

/// Most long words are higher than wide: the page lies on its side.
bool on_its_side(const OcrText& text) {
  std::size_t high = 0, wide = 0;
  for (const OcrLine& line : text.lines)
    for (const OcrWord& w : line.words)
      if (w.symbols.size() >= 4) ++(w.box.height() > w.box.width() ? high : wide);
  return high > wide;
}

/// One page, turned and read again where the first reading is poor or turns out to be in another language.
Reading read_page(OcrEngine& engine, CleanPage page, Languages& languages, double limit) {
  Reading best = read_once(engine, std::move(page), languages.start(), limit);
  const auto again = [&](int quarters, const std::string& pack) {
    Reading other = read_once(engine, turned(best.page, quarters), pack, limit);
    const bool upright = on_its_side(best.text) && !on_its_side(other.text);
    if (!other.text.complete || (!upright && other.text.confidence < best.text.confidence + kBetter * (quarters != 0)))
      return false;
    best = std::move(other);
    return true;
  };
  if (!best.text.complete) return best;
  if ((best.text.confidence < kPoorly || on_its_side(best.text)) && languages.osd()) {
    const OcrEngine::Orientation seen = engine.orientation(best.page.grey.get(), best.page.dpi);
    std::string pack = languages.fixed() || seen.script == "Latin" ? "" : languages.for_script(seen.script);
    if (pack.empty()) pack = best.how.pack;
    const int quarters = seen.sure >= kSureOfOrientation ? seen.quarters : 0;
    if (quarters != 0 || pack != best.how.pack)
      if (again(quarters, pack) && best.how.pack != languages.start()) languages.begin_with(best.how.pack);
  }
  if (!languages.fixed()) {
    const std::string pack = languages.for_text(plain(best.text));
    if (!pack.empty() && pack != best.how.pack && again(0, pack)) languages.begin_with(pack);
  }
  return best;
}

void run(Job& job, OcrEngine& engine, const DrawPage& draw, Languages& languages, double limit) {
  try {
    for (CleanPage& page : clean_sheet(draw(job.number))) {
      Reading read = read_page(engine, std::move(page), languages, limit);
      if (!read.text.complete || !read.binary) {
        job.out_of_time = true;
        job.pages.clear();
        return;
      }
      const Components components(read.binary.get());
      read_columns_apart(engine, read.page.grey.get(), read.how, components, read.text);
      read_missed_rows(engine, read.page.grey.get(), read.how, components, read.text);
      set_on_ink(components, read.text);
      job.pages.push_back(set_page(engine, read.page, read.binary.get(), components, read.text, read.how.pack));
    }
    if (job.pages.empty()) job.failure = "its picture could not be made";
  } catch (const Error& e) {
    job.failure = e.what(), job.pages.clear();
  }
}

std::size_t letters(const PictureText& page) {
  std::size_t out = 0;
  for (const SetLine& line : page.lines)
    for (const SetWord& w : line.words) out += w.word.symbols.size();
  return out;
}

int add_fonts(Pages& pages) {
  const int first = static_cast<int>(pages.fonts.size());
  for (int i = 0; i < 4; ++i) {
    Font font;
    font.name = "Recognised";
    font.bold = i & 1, font.italic = (i & 2) != 0;
    pages.fonts.push_back(font);
  }
  return first;
}

/// The pages of the file with those that were read in their places; a sheet of two pages makes two.
void put_in_place(Pages& pages, const std::vector<Job>& jobs) {
  const int first_font = add_fonts(pages);
  std::vector<Page> out;
  std::vector<int> now(pages.pages.size() + 1);  // the number that a page of the file has now
  auto job = jobs.begin();
  for (Page& page : pages.pages) {
    now[static_cast<std::size_t>(page.number)] = static_cast<int>(out.size()) + 1;
    while (job != jobs.end() && job->number < page.number) ++job;
    const bool read = job != jobs.end() && job->number == page.number && !job->pages.empty();
    if (!read) {
      out.push_back(std::move(page));
      continue;
    }
    const double sheet_width = page.width, sheet_height = page.height;
    for (const PictureText& text : job->pages) {
      Page part = job->pages.size() == 1 ? std::move(page) : Page();
      if (job->pages.size() > 1) part.label = page.label;
      const double scale = text.sheet_width > 0 ? text.width * 72 / text.dpi / text.sheet_width : 1;
      part.sheet = {job->number, {text.sheet_x * scale, text.sheet_y * scale}, text.angle, sheet_width, sheet_height};
      fill_page(text, first_font, part, pages.images);
      out.push_back(std::move(part));
    }
  }
  const bool more = out.size() != pages.pages.size();
  for (std::size_t i = 0; i < out.size(); ++i) {
    Page& p = out[i];
    if (more && p.sheet.number == 0) p.sheet.number = p.number;
    p.number = static_cast<int>(i) + 1;
    if (!pages.source.labels) p.label = std::to_string(p.number);
    for (LinkArea& l : p.links)
      if (l.page > 0 && static_cast<std::size_t>(l.page) < now.size()) l.page = now[static_cast<std::size_t>(l.page)];
  }
  for (OutlineEntry& e : pages.outline)
    if (e.page > 0 && static_cast<std::size_t>(e.page) < now.size()) e.page = now[static_cast<std::size_t>(e.page)];
  pages.pages = std::move(out);
}

/// Pictures that no page shows any more go; the others are named in their order.
void name_images(Pages& pages) {
  std::map<int, int> kept;
  std::vector<Image> images;
  for (Page& page : pages.pages)
    for (Picture& p : page.pictures) {
      if (p.image < 0) continue;
      const auto [found, fresh] = kept.try_emplace(p.image, static_cast<int>(images.size()));
      if (fresh) {
        Image image = std::move(pages.images[static_cast<std::size_t>(p.image)]);
        image.name =
            "image-" + std::to_string(images.size() + 1) + (image.media_type == "image/jpeg" ? ".jpg" : ".png");
        images.push_back(std::move(image));
      }
      p.image = found->second;
    }
  pages.images = std::move(images);
}

}  // namespace

void recognise(Pages& pages, const std::vector<int>& numbers, const std::function<DrawPage()>& drawers,
               const OcrOptions& options, Record& record, const std::function<void(int)>& told) {
  if (numbers.empty()) return;
  Languages languages(options.language, pages.source.language);
  if (languages.none()) {
    record.warn("ocr-language-missing", 0,
                "No OCR data is installed, so no scanned page could be read. Install the package tesseract-ocr-eng "
                "(and one for each "
                "other language), and convert again.");
    return;
  }
  std::vector<Job> jobs(numbers.size());
  for (std::size_t i = 0; i < jobs.size(); ++i) jobs[i].number = numbers[i];
  // The first pages in turn, until one has the text that tells the language for the others.
  std::atomic<std::size_t> next = 0;
  std::atomic<int> done = 0;
  std::mutex telling;
  const auto work = [&](OcrEngine& engine, const DrawPage& draw, std::size_t end) {
    for (std::size_t i; (i = next++) < end;) {
      run(jobs[i], engine, draw, languages, options.limit);
      const int count = ++done;
      const std::lock_guard lock(telling);
      if (told) told(count);
    }
  };
  const auto thread_count =
      std::clamp<std::size_t>(static_cast<std::size_t>(std::max(1, options.threads)), 1, jobs.size());
  {
    OcrEngine engine;
    const DrawPage draw = drawers();
    const auto tells = [&](const Job& job) {
      return std::ranges::any_of(job.pages, [](const PictureText& p) { return letters(p) >= kEnoughToTell; });
    };
    for (std::size_t first = 1; first <= std::min(kFirstPages, jobs.size()); ++first) {
      work(engine, draw, first);
      next = first;
      if (tells(jobs[first - 1])) break;
    }
    languages.settle();
    std::vector<std::thread> threads;
    std::mutex failing;
    std::exception_ptr failure;
    for (std::size_t t = 1; t < thread_count; ++t)
      threads.emplace_back([&] {
        try {
          OcrEngine own;
          work(own, drawers(), jobs.size());
        } catch (...) {
          const std::lock_guard lock(failing);
          failure = std::current_exception();
        }
      });
    work(engine, draw, jobs.size());
    for (std::thread& t : threads) t.join();
    if (failure) std::rethrow_exception(failure);
  }
  std::vector<PictureText*> read;
  for (Job& job : jobs)
    for (PictureText& page : job.pages) read.push_back(&page);
  settle_marks(read);
  settle_type(read);
  put_in_place(pages, jobs);
  name_images(pages);
  for (const Job& job : jobs) {
    if (job.out_of_time)
      record.warn("ocr-time-limit", job.number, "Reading the page took too long, so it stays a picture without text.");
    else if (!job.failure.empty())
      record.warn("ocr-failed", job.number,
                  "The page could not be read, so it stays a picture without text: " + job.failure);
  }
  languages.warn(record);
}

}  // namespace lectern
