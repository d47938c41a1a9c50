// Which text of a page to trust: its own, the hidden layer of a scan, or none, so that the page must be read from its
// picture.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "stages/pages.h"

namespace lectern {

enum class Trust {
  none,       // there is no text, and nothing on the page that could be read
  picture,    // there is no text, but a picture or outlines that may hold some
  sound,      // its own text
  ocr_layer,  // a hidden layer that someone's OCR left over the picture of the page; it reads like text
  unsure,     // its own text or a hidden layer, which may or may not be what is printed: sampling decides
  wrong,      // its own text or a hidden layer, which is not what is printed
};

struct PageTrust {
  int page = 0;  // from 1
  Trust trust = Trust::none;
  std::string reason;      // half a sentence for the report: "its words are words of en"
  bool hidden = false;     // of `unsure` and `wrong`: it is the hidden layer that is meant
  bool doubtful = false;   // of `unsure`: without sampling, better taken for wrong
  double wrong_share = 0;  // of the glyphs that a reader sees: those in fonts whose text is wrong
  bool operator==(const PageTrust&) const = default;
};

struct TrustOptions {
  std::vector<std::string> dictionary_folders{"/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/share/myspell"};
  std::string language;  // BCP 47, as the user told; empty: found out
};

/// One answer a page, in order. A font is judged by its text on the page, or by all of its text where the page has
/// little; a page by its fonts, weighed by their glyphs. Asks a dictionary where there is one; a language without is no
/// reason to distrust. Cost: linear in the text.
std::vector<PageTrust> judge(const Pages& pages, const TrustOptions& options = {});

/// The page has text that the reader can use as it stands.
inline bool keeps_text(Trust trust) { return trust == Trust::sound || trust == Trust::ocr_layer; }

std::string_view name_of(Trust trust);  // "none", "picture", "sound", "ocr-layer", "unsure", "wrong"

}  // namespace lectern
