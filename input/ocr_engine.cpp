// Calls Tesseract. Never judges what it reads. Tested by tests/scan.sh.
#include "input/ocr_engine.h"

#include <tesseract/baseapi.h>
#include <tesseract/ocrclass.h>
#include <tesseract/resultiterator.h>

#include <algorithm>
#include <cmath>
#include <ctime>

#include "stages/error.h"

// libgomp's, from OpenMP 3; its header is not there for every compiler.
extern "C" void omp_set_max_active_levels(int);

namespace lectern {

namespace {

constexpr double kReadingDpi = 220;         // the engine brings lines to a height of 36 pixels: more is only slower
constexpr std::size_t kMostLoaded = 3;      // packs kept in memory by a thread
constexpr double kLeastAlternative = 0.05;  // confidence; less likely readings are noise
constexpr double kSureWord = 0.8;           // confidence of a lone word that is believed
constexpr int kPieceMargin = 10;            // pixels of paper that a lone word needs around it

std::string taken(char* text) {
  std::string out = text ? text : "";
  delete[] text;
  return out;
}

PixelBox box_of(const tesseract::ResultIterator& it, tesseract::PageIteratorLevel level) {
  PixelBox b;
  it.BoundingBox(level, &b.x0, &b.y0, &b.x1, &b.y1);
  return b;
}

std::vector<OcrSymbol> symbols_of(tesseract::ResultIterator it) {
  std::vector<OcrSymbol> out;
  do {
    OcrSymbol s;
    s.text = taken(it.GetUTF8Text(tesseract::RIL_SYMBOL));
    s.box = box_of(it, tesseract::RIL_SYMBOL);
    s.confidence = it.Confidence(tesseract::RIL_SYMBOL) / 100;
    for (tesseract::ChoiceIterator choice(it);;) {
      const char* text = choice.GetUTF8Text();
      const double confidence = choice.Confidence() / 100;
      if (text && *text && s.text != text && confidence >= kLeastAlternative) s.others.push_back({text, confidence});
      if (!choice.Next()) break;
    }
    std::ranges::stable_sort(s.others, std::greater<>(), &Alternative::confidence);
    if (!s.text.empty()) out.push_back(std::move(s));
    if (it.IsAtFinalElement(tesseract::RIL_WORD, tesseract::RIL_SYMBOL)) break;
  } while (it.Next(tesseract::RIL_SYMBOL));
  return out;
}

std::vector<OcrLine> lines_of(tesseract::ResultIterator* it) {
  std::vector<OcrLine> out;
  if (!it) return out;
  bool fresh = true;
  do {
    if (it->IsAtBeginningOf(tesseract::RIL_TEXTLINE)) fresh = true;
    if (it->Empty(tesseract::RIL_WORD)) continue;
    OcrWord w;
    w.symbols = symbols_of(*it);
    if (text_of(w).find_first_not_of(" \n") == std::string::npos) continue;
    w.box = box_of(*it, tesseract::RIL_WORD);
    w.confidence = it->Confidence(tesseract::RIL_WORD) / 100;
    w.rtl = it->WordDirection() == tesseract::DIR_RIGHT_TO_LEFT;
    int x0 = 0, y0 = 0, x1 = 0, y1 = 0;
    w.baseline = it->Baseline(tesseract::RIL_WORD, &x0, &y0, &x1, &y1) ? (y0 + y1) / 2.0 : w.box.y1;
    if (fresh) out.emplace_back();
    fresh = false;
    out.back().words.push_back(std::move(w));
  } while (it->Next(tesseract::RIL_WORD));
  return out;
}

/// From a part of the page that was shown smaller to the page.
void place(OcrText& text, double scale, int x, int y) {
  const auto on = [&](int v, int from) { return static_cast<int>(std::lround(v / scale)) + from; };
  const auto set = [&](PixelBox& b) { b = {on(b.x0, x), on(b.y0, y), on(b.x1, x), on(b.y1, y)}; };
  for (OcrLine& line : text.lines)
    for (OcrWord& w : line.words) {
      set(w.box), w.baseline = w.baseline / scale + y;
      for (OcrSymbol& s : w.symbols) set(s.box);
    }
}

}  // namespace

std::string text_of(const OcrWord& word) {
  std::string out;
  for (const OcrSymbol& s : word.symbols) out += s.text;
  return out;
}

std::vector<Alternative> by_letters(const OcrWord& word) {
  std::vector<Alternative> out;
  for (std::size_t k = 0; k < word.symbols.size(); ++k)
    for (const Alternative& a : word.symbols[k].others) {
      OcrWord other = word;
      other.symbols[k].text = a.text;
      out.push_back({text_of(other), a.confidence});
    }
  return out;
}

double thread_seconds() {
  timespec used{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
  return static_cast<double>(used.tv_sec) + static_cast<double>(used.tv_nsec) / 1e9;
}

std::vector<std::string> installed_packs() {
  tesseract::TessBaseAPI api;
  std::vector<std::string> out;
  api.SetVariable("debug_file", "/dev/null");
  // Finds the folder, and loads nothing: there is no such pack.
  api.Init(nullptr, "no-such-pack", tesseract::OEM_LSTM_ONLY);
  api.GetAvailableLanguagesAsVector(&out);
  std::ranges::sort(out);
  return out;
}

OcrEngine::OcrEngine() { omp_set_max_active_levels(0); }  // pages are what runs in parallel
OcrEngine::~OcrEngine() = default;

tesseract::TessBaseAPI& OcrEngine::api(const std::string& pack) {
  const auto found = loaded_.find(pack);
  if (found != loaded_.end()) return *found->second;
  if (loaded_.size() >= kMostLoaded) loaded_.clear();
  auto api = std::make_unique<tesseract::TessBaseAPI>();
  const auto mode = pack == "osd" ? tesseract::OEM_TESSERACT_ONLY : tesseract::OEM_LSTM_ONLY;
  if (api->Init(nullptr, pack.c_str(), mode) != 0)
    throw Error(ErrorCode::not_found, "Tesseract cannot load its language data \"" + pack + "\".");
  api->SetVariable("debug_file", "/dev/null");
  return *(loaded_[pack] = std::move(api));
}

PixPtr OcrEngine::black_and_white(Pix* grey, const std::string& pack) {
  tesseract::TessBaseAPI& engine = api(pack);
  engine.SetImage(grey);
  return PixPtr(engine.GetThresholdedImage());
}

OcrText OcrEngine::read(Pix* grey, const How& how, Corner corner) {
  tesseract::TessBaseAPI& engine = api(how.pack);
  PixPtr smaller;
  if (how.dpi > kReadingDpi) {
    const auto scale = static_cast<l_float32>(kReadingDpi / how.dpi);
    smaller.reset(pixScaleAreaMap(grey, scale, scale));
  }
  const double scale = smaller ? static_cast<double>(pixGetHeight(smaller.get())) / pixGetHeight(grey) : 1;
  engine.SetPageSegMode(tesseract::PSM_AUTO);
  engine.SetVariable("tessedit_char_whitelist", "");
  engine.SetVariable("tessedit_do_invert", how.light_on_dark ? "1" : "0");
  engine.SetImage(smaller ? smaller.get() : grey);
  engine.SetSourceResolution(static_cast<int>(std::lround(how.dpi * scale)));
  double end = thread_seconds() + how.seconds;
  tesseract::ETEXT_DESC monitor;
  monitor.cancel_this = &end;
  monitor.cancel = [](void* until, int) { return thread_seconds() >= *static_cast<double*>(until); };
  OcrText out;
  out.complete = engine.Recognize(&monitor) == 0 && thread_seconds() < end;
  const std::unique_ptr<tesseract::ResultIterator> it(engine.GetIterator());
  out.lines = lines_of(it.get());
  place(out, scale, corner.x, corner.y);
  double sum = 0, weight = 0;
  for (const OcrLine& line : out.lines)
    for (const OcrWord& w : line.words) {
      const auto n = static_cast<double>(w.symbols.size());
      sum += n * w.confidence, weight += n;
    }
  out.confidence = weight > 0 ? sum / weight : 0;
  return out;
}

tesseract::TessBaseAPI* OcrEngine::show_piece(Pix* grey, const std::string& pack, const std::string& letters) {
  PixPtr framed(pixAddBorderGeneral(grey, kPieceMargin, kPieceMargin, kPieceMargin, kPieceMargin, 255));
  if (!framed) return nullptr;
  tesseract::TessBaseAPI& engine = api(pack);
  engine.SetPageSegMode(tesseract::PSM_SINGLE_WORD);
  engine.SetVariable("tessedit_char_whitelist", letters.c_str());
  engine.SetImage(framed.get());
  engine.SetSourceResolution(300);
  return &engine;
}

std::vector<OcrSymbol> OcrEngine::read_word(Pix* grey, const std::string& pack, Corner corner) {
  tesseract::TessBaseAPI* engine = show_piece(grey, pack, "");
  if (!engine || engine->Recognize(nullptr) != 0) return {};
  OcrText text;
  const std::unique_ptr<tesseract::ResultIterator> it(engine->GetIterator());
  text.lines = lines_of(it.get());
  if (text.lines.size() != 1 || text.lines[0].words.size() != 1 || text.lines[0].words[0].confidence < kSureWord)
    return {};
  place(text, 1, corner.x - kPieceMargin, corner.y - kPieceMargin);
  return std::move(text.lines[0].words[0].symbols);
}

std::vector<Alternative> OcrEngine::read_alternatives(Pix* grey, const std::string& pack) {
  tesseract::TessBaseAPI* engine = show_piece(grey, pack, "");
  if (!engine) return {};
  // What letters may be costs a seventh of the time, so it is asked of these words alone.
  engine->SetVariable("lstm_choice_mode", "2");
  const bool read = engine->Recognize(nullptr) == 0;
  engine->SetVariable("lstm_choice_mode", "0");
  const std::unique_ptr<tesseract::ResultIterator> it(read ? engine->GetIterator() : nullptr);
  const std::vector<OcrLine> lines = lines_of(it.get());
  if (lines.size() != 1 || lines[0].words.size() != 1) return {};
  const OcrWord& word = lines[0].words[0];
  std::vector<Alternative> out{{text_of(word), word.confidence}};
  std::ranges::move(by_letters(word), std::back_inserter(out));
  return out;
}

OcrSymbol OcrEngine::read_piece(Pix* grey, const std::string& pack, const std::string& letters) {
  OcrSymbol out;
  tesseract::TessBaseAPI* shown = show_piece(grey, pack, letters);
  if (!shown) return out;
  tesseract::TessBaseAPI& engine = *shown;
  out.text = taken(engine.GetUTF8Text());
  while (!out.text.empty() && static_cast<unsigned char>(out.text.back()) <= ' ') out.text.pop_back();
  out.confidence = engine.MeanTextConf() / 100.0;
  return out;
}

OcrEngine::Orientation OcrEngine::orientation(Pix* grey, double dpi) {
  Orientation out;
  tesseract::TessBaseAPI& engine = api("osd");
  engine.SetPageSegMode(tesseract::PSM_OSD_ONLY);
  engine.SetImage(grey);
  engine.SetSourceResolution(static_cast<int>(std::lround(dpi)));
  int degrees = 0;
  float sure = 0, sure_of_script = 0;
  const char* script = nullptr;
  if (!engine.DetectOrientationScript(&degrees, &sure, &script, &sure_of_script)) return out;
  out.quarters = (360 - degrees) / 90 % 4, out.sure = sure;  // it tells how far the text is turned
  if (script) out.script = script;
  return out;
}

}  // namespace lectern
