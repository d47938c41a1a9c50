// Gathers the evidence by page and font, asks for each font, and weighs the fonts of a page by what a reader sees.
// Never looks at a picture: samples.h says where to look. Tested by judge_test.cpp.
#include <algorithm>
#include <cmath>
#include <map>

#include "stages/trust/font_verdict.h"
#include "stages/trust/trust.h"

namespace lectern {
namespace {

constexpr int kEnoughLetters = 120;  // letters in a font on a page to judge them alone; fewer go by the whole document
constexpr double kWrongPage = 0.3;   // of the characters that a reader sees: more wrong ones, and the page is read anew
constexpr double kScanned = 0.6;     // share of the page that a scan covers at least
constexpr double kOnlyPicture = 0.85;  // share of the page that leaves no room for anything but the picture
constexpr int kStamp = 150;            // characters: no more are a stamp or a page number on a scan
constexpr int kOutlines = 300;         // paths: as many as a few lines of letters drawn as outlines

struct Layer {
  std::map<int, Evidence> fonts;
  int glyphs = 0;
};

Layer gather(const Page& page, bool hidden) {
  Layer out;
  for (const PrintedWord& word : printed_words(page, hidden)) {
    out.fonts[word.font].add(word);
    out.glyphs += static_cast<int>(word.text.size());
  }
  return out;
}

double pictured(const Page& page) {
  double area = 0;
  for (const Picture& p : page.pictures) area += p.box.area();
  return page.width * page.height > 0 ? area / (page.width * page.height) : 0;
}

/// The layers of all pages, and the fonts over the whole document.
class Judgement {
 public:
  Judgement(const Pages& pages, const TrustOptions& options)
      : pages_(pages), vocabularies_(options.dictionary_folders) {
    std::string text;
    for (const Page& page : pages.pages)
      for (const bool hidden : {false, true}) {
        Layer& layer = (hidden ? hidden_ : seen_).emplace_back(gather(page, hidden));
        for (const auto& [font, evidence] : layer.fonts) whole_[{hidden, font}].add(evidence), text += evidence.text;
      }
    document_ = options.language;
    if (document_.empty()) document_ = Vocabularies::language_of(text);
    if (document_.empty()) document_ = pages.source.language;
    each([&](const Evidence& e, std::string& language) {
      language = Vocabularies::language_of(e.text);
      vocabularies_.expect(e, language.empty() ? document_ : language);
    });
  }

  PageTrust page(std::size_t i) {
    const Page& page = pages_.pages[i];
    PageTrust out;
    out.page = page.number;
    const double picture = pictured(page);
    const bool scan = picture >= kScanned && hidden_[i].glyphs > seen_[i].glyphs && seen_[i].glyphs < kStamp;
    if (scan && seen_[i].glyphs > 0) {
      out.trust = Trust::picture, out.reason = "the page is a picture with a little text on it";
      return out;
    }
    if (scan || (seen_[i].glyphs == 0 && hidden_[i].glyphs > 0)) {
      weigh(i, true, out);
      if (out.trust == Trust::sound) out.trust = Trust::ocr_layer;
    } else if (seen_[i].glyphs > 0) {
      weigh(i, false, out);
    }
    if (scan || out.trust == Trust::wrong) return out;
    int paths = 0;
    for (const Drawing& d : page.drawings) paths += d.paths;
    if (seen_[i].glyphs < kStamp && picture >= kOnlyPicture) {
      out.trust = Trust::picture;
      out.reason = seen_[i].glyphs > 0 ? "nearly all of the page is a picture" : "the page is a picture without text";
    } else if (seen_[i].glyphs + hidden_[i].glyphs == 0 && (picture >= kScanned || paths >= kOutlines)) {
      out.trust = Trust::picture;
      out.reason = picture >= kScanned ? "the page is a picture without text" : "its letters may be drawn as outlines";
    }
    if (out.trust == Trust::none) out.reason = "there is nothing to read";
    return out;
  }

 private:
  using Key = std::pair<bool, int>;

  template <typename F>
  void each(const F& f) {
    for (auto& [key, evidence] : whole_) f(evidence, whole_language_[key]);
    for (const bool hidden : {false, true})
      for (Layer& layer : hidden ? hidden_ : seen_) {
        auto& languages = (hidden ? hidden_languages_ : seen_languages_).emplace_back();
        for (auto& [font, evidence] : layer.fonts)
          if (evidence.letters >= kEnoughLetters) f(evidence, languages[font]);
      }
  }

  FontVerdict verdict(const Font& font, const Evidence& e, const std::string& language) {
    Vocabulary v = vocabularies_.look_up(e, language.empty() ? document_ : language);
    v.language = language;
    return judge_font(font, e, v);
  }

  void weigh(std::size_t i, bool hidden, PageTrust& out) {
    const Layer& layer = (hidden ? hidden_ : seen_)[i];
    out.hidden = hidden;
    std::map<FontVerdict::Kind, int> glyphs;
    std::map<FontVerdict::Kind, std::pair<int, std::string>> reasons;  // of the font with most glyphs
    for (const auto& [index, evidence] : layer.fonts) {
      const Font& font = pages_.fonts[static_cast<std::size_t>(index)];
      FontVerdict v;
      if (evidence.letters >= kEnoughLetters) {
        v = verdict(font, evidence, (hidden ? hidden_languages_ : seen_languages_)[i][index]);
      } else {
        v = whole_verdict(hidden, index);
      }
      glyphs[v.kind] += evidence.glyphs;
      std::pair<int, std::string>& reason = reasons[v.kind];
      if (evidence.glyphs > reason.first) reason = {evidence.glyphs, v.reason};
    }
    const double all = std::max(1, layer.glyphs);
    const double wrong = glyphs[FontVerdict::wrong], bad = glyphs[FontVerdict::doubtful_wrong],
                 doubt = glyphs[FontVerdict::doubtful_sound];
    out.wrong_share = wrong / all;
    if (wrong >= kWrongPage * all) {
      out.trust = Trust::wrong, out.reason = reasons[FontVerdict::wrong].second;
    } else if (wrong + bad + doubt >= kWrongPage * all) {
      out.trust = Trust::unsure;
      out.doubtful = wrong + bad > doubt;
      out.reason = reasons[out.doubtful && bad > 0 ? FontVerdict::doubtful_wrong : FontVerdict::doubtful_sound].second;
      if (out.reason.empty()) out.reason = reasons[FontVerdict::wrong].second;
    } else {
      out.trust = Trust::sound, out.reason = reasons[FontVerdict::sound].second;
    }
  }

  const FontVerdict& whole_verdict(bool hidden, int index) {
    const Key key{hidden, index};
    if (const auto known = whole_verdict_.find(key); known != whole_verdict_.end()) return known->second;
    const Font& font = pages_.fonts[static_cast<std::size_t>(index)];
    return whole_verdict_[key] = verdict(font, whole_.at(key), whole_language_.at(key));
  }

  const Pages& pages_;
  Vocabularies vocabularies_;
  std::vector<Layer> seen_, hidden_;                                           // a page each
  std::vector<std::map<int, std::string>> seen_languages_, hidden_languages_;  // by font
  std::map<Key, Evidence> whole_;
  std::map<Key, std::string> whole_language_;
  std::map<Key, FontVerdict> whole_verdict_;
  std::string document_;
};

}  // namespace

std::vector<PageTrust> judge(const Pages& pages, const TrustOptions& options) {
  Judgement judgement(pages, options);
  std::vector<PageTrust> out;
  for (std::size_t i = 0; i < pages.pages.size(); ++i) out.push_back(judgement.page(i));
  return out;
}

std::string_view name_of(Trust trust) {
  switch (trust) {
    case Trust::none: return "none";
    case Trust::picture: return "picture";
    case Trust::sound: return "sound";
    case Trust::ocr_layer: return "ocr-layer";
    case Trust::unsure: return "unsure";
    case Trust::wrong: return "wrong";
  }
  return "";
}

}  // namespace lectern
