// Reads pages from their pictures: drawn, made clean, read by Tesseract in a language that is found out, several at a
// time. Never gives up on the other pages when one fails. Tested by ocr_test.cpp
// and tests/scan.sh.
#include "input/ocr.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <thread>
#include <utility>

#include "input/ocr_columns.h"
#include "input/ocr_doubtful.h"
#include "input/ocr_languages.h"
#include "input/ocr_leaders.h"
#include "input/ocr_missed.h"
#include "input/ocr_page.h"
#include "input/ocr_pictures.h"
#include "input/ocr_place.h"
#include "stages/error.h"
#include "stages/structure/language.h"

namespace lectern {

namespace {

constexpr double kPoorly = 0.72;  // mean confidence; below, the page may lie on its side, or be in another script
// Mean confidence; letters of another script come to less than 0.4 when they are taken for Latin ones.
constexpr double kGibberish = 0.5;
constexpr double kSureOfOrientation = 2;                // Tesseract's own measure
constexpr double kBetter = 0.05;                        // a second reading has to be surer by so much
constexpr std::size_t kFirstPages = 5;                  // so many are read in turn until one tells the language
constexpr std::size_t kEnoughToTell = 80;               // bytes of text that tell a language
constexpr double kStripTop = 0.4, kStripHeight = 0.12;  // of the page: some ten lines of text

/// What a sheet was read as.
struct Outcome {
  std::vector<PictureText> pages;  // empty: not read
  std::string failure;             // why
  bool out_of_time = false;
  std::string next;                            // the pack that its text asks the next pages to be read with
  std::map<std::string, std::string> missing;  // package to language
  std::set<std::string> scripts;               // without any pack
};

/// What sheets were read as, by their number and the pack that was begun with.
using KnownSheets = std::map<std::pair<int, std::string>, Outcome>;

struct Job {
  int number = 0;                // of the sheet
  std::vector<CleanPage> sheet;  // when it is drawn already
  std::string start;
  bool done = false;
  Outcome outcome;
};

/// The text of the words that are at least so sure.
std::string plain(const OcrText& text, double surely = 0) {
  std::string out;
  for (const OcrLine& line : text.lines) {
    for (const OcrWord& w : line.words) {
      if (w.confidence < surely) continue;
      for (const OcrSymbol& s : w.symbols) out += s.text;
      out += ' ';
    }
    out += '\n';
  }
  return out;
}

/// Which packs there are, and which one a page is read with: the one asked for, or what its text turns out to be in.
class Languages {
 public:
  Languages(const std::string& asked, const std::string& told) : packs_(installed_packs()) {
    const OcrLanguage* wanted = ocr_language(asked.empty() ? told : asked);
    fixed_ = !asked.empty() && !(wanted && !has(*wanted));
    if (wanted && has(*wanted)) start_ = wanted->pack;
    else if (wanted) missing_[ocr_package(*wanted)] = wanted->code;
    if (start_.empty()) start_ = has(*ocr_language("en")) ? "eng" : any();
  }

  bool none() const { return start_.empty(); }
  bool fixed() const { return fixed_; }
  bool osd() const { return std::ranges::count(packs_, "osd") > 0; }
  const std::string& start() const { return start_; }

  /// The pack for a text in that language; empty when it has none or it is not installed (which is remembered).
  std::string for_text(const std::string& text, Outcome& outcome) const {
    if (text.size() < kEnoughToTell) return "";
    const std::string code = detect_language(text, "");
    const OcrLanguage* l = ocr_language(code);
    if (!l) return "";
    if (has(*l)) return std::string(l->pack);
    outcome.missing[ocr_package(*l)] = code;
    return "";
  }
  std::string for_script(const std::string& script, Outcome& outcome) const {
    const OcrLanguage* l = ocr_language_of_script(script, packs_);
    if (l) return std::string(l->pack);
    if (!script.empty()) outcome.scripts.insert(script);
    return "";
  }

  void warn(const std::vector<Job>& jobs, Record& record) const {
    std::map<std::string, std::string> packages = missing_;
    std::set<std::string> scripts;
    for (const Job& job : jobs) {
      packages.insert(job.outcome.missing.begin(), job.outcome.missing.end());
      scripts.insert(job.outcome.scripts.begin(), job.outcome.scripts.end());
    }
    for (const auto& [package, code] : packages)
      record.warn("ocr-language-missing", 0,
                  "The text seems to be in the language \"" + code + "\", whose OCR data is not installed; \"" +
                      start_ + "\" was used in its place. Install the package " + package + " and convert again.");
    for (const std::string& script : scripts)
      record.warn("ocr-language-missing", 0,
                  "There is text in " + script +
                      " script, and OCR data for no language of it is installed; see the packages that begin with "
                      "tesseract-ocr-.");
  }

 private:
  std::vector<std::string> packs_;
  bool fixed_ = false;
  std::string start_;
  std::map<std::string, std::string> missing_;  // package to language

  bool has(const OcrLanguage& l) const { return std::ranges::count(packs_, l.pack) > 0; }
  std::string any() const {
    for (const std::string& p : packs_)
      if (p != "osd" && p != "equ") return p;
    return "";
  }
};

struct Reading {
  CleanPage page;
  OcrText text;
  PixPtr binary;  // null when there is no memory for it
  std::optional<Components> components;
  OcrEngine::How how;
};

/// The seconds that a sheet has left.
class TimeLeft {
 public:
  explicit TimeLeft(double seconds) : end_(thread_seconds() + seconds) {}
  double seconds() const { return end_ - thread_seconds(); }

 private:
  double end_;
};

Reading read_once(OcrEngine& engine, CleanPage page, const std::string& pack, const TimeLeft& left) {
  Reading out{std::move(page), {}, nullptr, {}, {}};
  out.binary = engine.black_and_white(out.page.grey.get(), pack);
  PixPtr shown;
  std::vector<std::vector<PixelBox>> numbers;
  if (out.binary) {
    out.components.emplace(out.binary.get());
    if (const std::vector<Leader> leaders = find_leaders(out.components->all(), out.page.dpi); !leaders.empty()) {
      for (const Leader& l : leaders) erase(out.page.grey.get(), l.dots), erase(out.binary.get(), l.dots);
      out.components.emplace(out.binary.get());
      shown.reset(pixCopy(nullptr, out.page.grey.get()));
      for (const Leader& l : leaders)
        if (std::vector<PixelBox> signs = number_behind(l, *out.components, out.page.dpi); shown && !signs.empty())
          erase(shown.get(), signs), numbers.push_back(std::move(signs));
    }
  }
  out.how = {out.page.dpi, pack, left.seconds(), out.binary && has_dark_ground(out.binary.get())};
  out.text = engine.read(shown ? shown.get() : out.page.grey.get(), out.how, {});
  if (out.text.complete) read_numbers(engine, out.page.grey.get(), pack, numbers, out.text);
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
Reading read_page(OcrEngine& engine, CleanPage page, const std::string& start, const Languages& languages,
                  const TimeLeft& left, Outcome& outcome) {
  Reading best = read_once(engine, std::move(page), start, left);
  const auto again = [&](int quarters, const std::string& pack) {
    Reading other = read_once(engine, turned(best.page, quarters), pack, left);
    const bool upright = on_its_side(best.text) && !on_its_side(other.text);
    if (!other.text.complete || (!upright && other.text.confidence < best.text.confidence + kBetter * (quarters != 0)))
      return false;
    best = std::move(other);
    return true;
  };
  if (!best.text.complete) return best;
  if ((best.text.confidence < kPoorly || on_its_side(best.text)) && languages.osd()) {
    const OcrEngine::Orientation seen = engine.orientation(best.page.grey.get(), best.page.dpi);
    std::string pack = languages.fixed() || seen.script == "Latin" ? "" : languages.for_script(seen.script, outcome);
    if (pack.empty()) pack = best.how.pack;
    const int quarters = seen.sure >= kSureOfOrientation ? seen.quarters : 0;
    if (quarters != 0 || pack != best.how.pack)
      if (again(quarters, pack) && best.how.pack != start) outcome.next = best.how.pack;
    if (outcome.scripts.contains(seen.script) && best.text.confidence < kGibberish) {
      outcome.failure = "its text is in " + seen.script + " script, and OCR data for no language of it is installed";
      const std::string packages = ocr_packages_of_script(seen.script);
      if (!packages.empty()) outcome.failure += " (" + packages + ")";
      return best;
    }
  }
  if (!languages.fixed()) {
    const std::string pack = languages.for_text(plain(best.text), outcome);
    if (!pack.empty() && pack != best.how.pack && again(0, pack)) outcome.next = pack;
  }
  return best;
}

/// The pack of the language that a strip of the page turns out to be in; `start` when that is not clear.
std::string pack_of_strip(OcrEngine& engine, const CleanPage& page, const std::string& start,
                          const Languages& languages, double limit) {
  const int width = pixGetWidth(page.grey.get()), height = pixGetHeight(page.grey.get());
  const auto from = static_cast<int>(kStripTop * height), to = static_cast<int>((kStripTop + kStripHeight) * height);
  const PixPtr strip = clipped(page.grey.get(), {0, from, width, to});
  if (!strip) return start;
  const OcrText text = engine.read(strip.get(), {page.dpi, start, limit, false}, {});
  Outcome unused;  // a pack that is missing is missed again by the page
  const std::string pack = languages.for_text(plain(text, kPoorly), unused);
  return pack.empty() ? start : pack;
}

/// The pack to begin with: that of a sheet amid the others, which is drawn for it. Whole pages read in a wrong language
/// cost much more.
std::string first_pack(const DrawPage& draw, OcrEngine& engine, std::vector<Job>& jobs, const Languages& languages,
                       const KnownSheets& known, double limit) {
  if (languages.fixed()) return languages.start();
  Job& amid = jobs[jobs.size() / 2];
  if (const auto read = known.lower_bound({amid.number, ""}); read != known.end() && read->first.first == amid.number)
    return read->first.second;
  try {
    amid.sheet = clean_sheet(draw.grey(amid.number));
    if (!amid.sheet.empty()) return pack_of_strip(engine, amid.sheet.front(), languages.start(), languages, limit);
  } catch (const Error&) {  // it is drawn and told of again in its turn
  }
  return languages.start();
}

Outcome read_sheet(const DrawPage& draw, Job& job, OcrEngine& engine, const std::string& start,
                   const Languages& languages, double limit) {
  Outcome out;
  const TimeLeft left(limit);
  try {
    std::vector<CleanPage> sheet = std::exchange(job.sheet, {});
    if (sheet.empty()) sheet = clean_sheet(draw.grey(job.number));
    for (CleanPage& page : sheet) {
      Reading read = read_page(engine, std::move(page), out.next.empty() ? start : out.next, languages, left, out);
      if (!read.text.complete || !read.binary) {
        out.out_of_time = true;
        out.pages.clear();
        return out;
      }
      if (!out.failure.empty()) {
        out.pages.clear();
        return out;
      }
      const Components& components = *read.components;
      read.how.seconds = left.seconds();
      read_columns_apart(engine, read.page.grey.get(), read.how, components, read.text);
      read_missed_rows(engine, read.page.grey.get(), read.how, components, read.text);
      set_on_ink(components, read.text);
      read_doubtful_words(engine, read.page.grey.get(), read.how, read.text);
      out.pages.push_back(set_page(engine, read.page, read.binary.get(), components, read.text, read.how.pack));
      colour_pictures(draw, job.number, out.pages.back());
    }
    if (out.pages.empty()) out.failure = "its picture could not be made";
  } catch (const Error& e) {
    out.failure = e.what(), out.pages.clear();
  }
  return out;
}

std::size_t letters(const PictureText& page) {
  std::size_t out = 0;
  for (const SetLine& line : page.lines)
    for (const SetWord& w : line.words) out += w.word.symbols.size();
  return out;
}

/// Hands out the sheets to threads. The first ones tell in turn which pack all others are read with, until one has
/// enough text; but nobody waits for that: what was read with another pack meanwhile is read again. So the result is
/// that of one thread.
class Sheets {
 public:
  Sheets(std::vector<Job>& jobs, std::string start) : jobs_(jobs), start_(std::move(start)) {}

  /// The next one to read, with which pack in `start`; null: none is left.
  Job* take(std::string& start) {
    const std::lock_guard lock(mutex_);
    start = start_;
    if (!again_.empty()) {
      Job* job = &jobs_[again_.back()];
      again_.pop_back();
      return job;
    }
    return next_ < jobs_.size() ? &jobs_[next_++] : nullptr;
  }

  /// How many are read.
  int put(Job& job, const std::string& start, Outcome outcome) {
    const std::lock_guard lock(mutex_);
    job.start = start, job.outcome = std::move(outcome), job.done = true, ++done_;
    const bool led = leading();
    for (; leading() && jobs_[leader_].done && as_told(leader_); ++leader_) {
      const Outcome& o = jobs_[leader_].outcome;
      if (!o.next.empty()) start_ = o.next;
      told_ = std::ranges::any_of(o.pages, [](const PictureText& p) { return letters(p) >= kEnoughToTell; });
    }
    if (leading()) return done_;
    // All that were read meanwhile; afterwards, one that was being read then.
    const auto own = static_cast<std::size_t>(&job - jobs_.data());
    for (std::size_t i = led ? leader_ : own; i < (led ? next_ : own + 1); ++i) as_told(i);
    return done_;
  }

 private:
  std::vector<Job>& jobs_;
  std::mutex mutex_;
  std::string start_;
  std::vector<std::size_t> again_;
  std::size_t next_ = 0, leader_ = 0;
  int done_ = 0;
  bool told_ = false;

  bool leading() const { return !told_ && leader_ < std::min(kFirstPages, jobs_.size()); }
  /// One that was read with another pack is read again.
  bool as_told(std::size_t i) {
    if (!jobs_[i].done || jobs_[i].start == start_) return true;
    jobs_[i].done = false, --done_;
    again_.push_back(i);
    return false;
  }
};

/// Reads sheets by several threads. What is known of a sheet is not read again.
void read_jobs(std::vector<Job>& jobs, const std::function<DrawPage()>& drawers, const OcrOptions& options,
               const Languages& languages, const KnownSheets& known, const std::function<void(int)>& told) {
  const DrawPage draw_first = drawers();
  OcrEngine first_engine;
  Sheets sheets(jobs, first_pack(draw_first, first_engine, jobs, languages, known, options.limit));
  std::mutex telling, failing;
  std::exception_ptr failure;
  const auto work_with = [&](const DrawPage& draw, OcrEngine& engine) {
    std::string start;
    while (Job* job = sheets.take(start)) {
      const auto found = known.find({job->number, start});
      const int done = sheets.put(
          *job, start,
          found != known.end() ? found->second : read_sheet(draw, *job, engine, start, languages, options.limit));
      const std::lock_guard lock(telling);
      if (told) told(done);
    }
  };
  const auto guarded = [&](auto&& work) {
    try {
      work();
    } catch (...) {
      const std::lock_guard lock(failing);
      failure = std::current_exception();
    }
  };
  const auto thread_count =
      std::clamp<std::size_t>(static_cast<std::size_t>(std::max(1, options.threads)), 1, jobs.size());
  std::vector<std::thread> threads;
  for (std::size_t i = 1; i < thread_count; ++i)
    threads.emplace_back([&] {
      guarded([&] {
        OcrEngine engine;
        work_with(drawers(), engine);
      });
    });
  guarded([&] { work_with(draw_first, first_engine); });
  for (std::thread& t : threads) t.join();
  if (failure) std::rethrow_exception(failure);
}

std::vector<Job> jobs_of(const std::vector<int>& numbers) {
  std::vector<Job> jobs(numbers.size());
  for (std::size_t i = 0; i < jobs.size(); ++i) jobs[i].number = numbers[i];
  return jobs;
}

/// What only all that was read together can tell.
void settle(std::vector<Job>& jobs) {
  std::vector<PictureText*> read;
  for (Job& job : jobs)
    for (PictureText& page : job.outcome.pages) read.push_back(&page);
  settle_marks(read);
  settle_type(read);
}

ReadSheets sheets_of(const std::vector<Job>& jobs) {
  ReadSheets out;
  for (const Job& job : jobs)
    if (!job.outcome.pages.empty()) out[job.number] = &job.outcome.pages;
  return out;
}

}  // namespace

struct PageReader::Known {
  KnownSheets sheets;
};

PageReader::PageReader(std::function<DrawPage()> drawers, OcrOptions options)
    : drawers_(std::move(drawers)), options_(std::move(options)), known_(std::make_unique<Known>()) {}
PageReader::~PageReader() = default;

std::vector<Page> PageReader::copies(const Pages& pages, const std::vector<int>& numbers, const Told& told) {
  const Languages languages(options_.language, pages.source.language);
  if (numbers.empty() || languages.none()) return {};
  std::vector<Job> jobs = jobs_of(numbers);
  read_jobs(jobs, drawers_, options_, languages, known_->sheets, told);
  for (const Job& job : jobs) known_->sheets.insert_or_assign({job.number, job.start}, job.outcome);
  settle(jobs);
  Pages some{pages.source, pages.fonts, {}, {}, {}, pages.images};
  for (std::size_t i = 0; i < jobs.size(); ++i) {
    some.pages.push_back(pages.pages[static_cast<std::size_t>(numbers[i] - 1)]);
    some.pages.back().number = jobs[i].number = static_cast<int>(i) + 1;
  }
  put_in_place(some, sheets_of(jobs));
  for (Page& page : some.pages)
    if (page.sheet.number > 0) page.sheet.number = numbers[static_cast<std::size_t>(page.sheet.number - 1)];
  return std::move(some.pages);
}

void PageReader::read(Pages& pages, const std::vector<int>& numbers, Record& record, const Told& told) {
  if (numbers.empty()) return;
  const Languages languages(options_.language, pages.source.language);
  if (languages.none()) {
    record.warn("ocr-language-missing", 0,
                "No OCR data is installed, so no scanned page could be read. Install the package tesseract-ocr-eng "
                "(and one for each other language), and convert again.");
    return;
  }
  std::vector<Job> jobs = jobs_of(numbers);
  read_jobs(jobs, drawers_, options_, languages, known_->sheets, told);
  known_->sheets.clear();
  settle(jobs);
  put_in_place(pages, sheets_of(jobs));
  name_images(pages);
  for (const Job& job : jobs) {
    if (job.outcome.out_of_time)
      record.warn("ocr-time-limit", job.number,
                  "Reading the page by OCR took longer than " +
                      std::to_string(static_cast<int>(std::lround(options_.limit))) +
                      " seconds of processor time, so it was given up; give pages more time with --page-limit.");
    else if (!job.outcome.failure.empty())
      record.warn("ocr-failed", job.number, "The page could not be read by OCR: " + job.outcome.failure);
  }
  languages.warn(jobs, record);
}

}  // namespace lectern
