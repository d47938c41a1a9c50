// The output device through which Poppler tells what a page draws. Private to the PDF reader.
#pragma once

#include <OutputDev.h>

#include <unordered_map>

#include "input/pdf_ground.h"
#include "input/pdf_page.h"
#include "input/pdf_paths.h"

class Gfx;

namespace lectern {

class PageDevice : public OutputDev {
 public:
  PageDevice(PDFDoc& document, const PdfPlace& place, const Structure& structure, FontCache& fonts, ImageStore& images,
             ReadPage& out);

  void watch(Gfx* gfx) { gfx_ = gfx; }  // before its first operator
  void finish();                        // after the last

  bool upsideDown() override { return true; }
  bool useDrawChar() override { return true; }
  bool interpretType3Chars() override { return false; }
  bool needNonText() override { return true; }
  bool useTilingPatternFill() override { return true; }
  bool useShadedFills(int) override { return true; }

  void saveState(GfxState*) override;
  void restoreState(GfxState*) override;
  void updateAll(GfxState*) override { style_known_ = false; }
  void updateCTM(GfxState*, double, double, double, double, double, double) override { style_known_ = false; }
  void updateFillColorSpace(GfxState*) override { style_known_ = false; }
  void updateFillColor(GfxState*) override { style_known_ = false; }
  void updateStrokeColorSpace(GfxState*) override { style_known_ = false; }
  void updateStrokeColor(GfxState*) override { style_known_ = false; }
  void updateFillOpacity(GfxState*) override { style_known_ = false; }
  void updateStrokeOpacity(GfxState*) override { style_known_ = false; }
  void updateFont(GfxState*) override { style_known_ = false; }
  void updateTextMat(GfxState*) override { style_known_ = false; }
  void updateCharSpace(GfxState*) override { style_known_ = false; }
  void updateWordSpace(GfxState*) override { style_known_ = false; }
  void updateHorizScaling(GfxState*) override { style_known_ = false; }
  void updateRender(GfxState*) override { style_known_ = false; }

  void beginString(GfxState*, const GooString*) override;
  void drawChar(GfxState*, double, double, double, double, double, double, CharCode, int, const Unicode*, int) override;
  void beginActualText(GfxState*, const GooString*) override;
  void endActualText(GfxState*) override;

  void stroke(GfxState*) override;
  void fill(GfxState*) override;
  void eoFill(GfxState* state) override { fill(state); }
  void clip(GfxState*) override;
  void eoClip(GfxState* state) override { clip(state); }
  void clipToStrokePath(GfxState*) override { clip_.exact = false; }
  bool tilingPatternFill(GfxState*, Gfx*, Catalog*, GfxTilingPattern*, const double*, int, int, int, int, double,
                         double) override;
  bool functionShadedFill(GfxState* s, GfxFunctionShading*) override { return shade(s); }
  bool axialShadedFill(GfxState* s, GfxAxialShading*, double, double) override { return shade(s); }
  bool radialShadedFill(GfxState* s, GfxRadialShading*, double, double) override { return shade(s); }
  bool gouraudTriangleShadedFill(GfxState* s, GfxGouraudTriangleShading*) override { return shade(s); }
  bool patchMeshShadedFill(GfxState* s, GfxPatchMeshShading*) override { return shade(s); }

  void drawImageMask(GfxState*, Object*, Stream*, int, int, bool, bool, bool) override;
  void drawImage(GfxState*, Object*, Stream*, int, int, GfxImageColorMap*, bool, const int*, bool) override;
  void drawMaskedImage(GfxState*, Object*, Stream*, int, int, GfxImageColorMap*, bool, Stream*, int, int, bool,
                       bool) override;
  void drawSoftMaskedImage(GfxState*, Object*, Stream*, int, int, GfxImageColorMap*, bool, Stream*, int, int,
                           GfxImageColorMap*, bool) override;

  void beginMarkedContent(const char* name, Dict* properties) override;
  void endMarkedContent(GfxState*) override;
  void beginForm(Ref id) override { forms_.push_back(id); }
  void endForm(Ref) override {
    if (!forms_.empty()) forms_.pop_back();
  }
  void beginTransparencyGroup(GfxState*, const double*, GfxColorSpace*, bool, bool, bool for_soft_mask) override;
  void endTransparencyGroup(GfxState*) override;
  void setSoftMask(GfxState*, const double*, bool, Function*, GfxColor*) override { clip_.masked = true; }
  void clearSoftMask(GfxState*) override { clip_.masked = false; }

 private:
  struct Clip {
    bool exact = true;    // the clip is its bounding box
    bool masked = false;  // a soft mask is set
  };
  struct Mark {
    const void* level;  // Poppler's own stack above this mark
    int tag;
    int figure;
  };
  struct Actual {
    std::size_t first_glyph;
    std::u32string text;
  };

  // glyphs
  void find_style(GfxState* state);
  int font_index(const FontCache::Entry& entry, Ref ref, bool bold);
  std::uint16_t style_index(const Style& style);
  Visibility visibility_of(GfxState* state, double x, double y, double advance) const;
  bool repeats_earlier(char32_t code, double x, double y);
  void embolden(Glyph& glyph);

  // paths
  const std::vector<Subpath>& page_path(GfxState* state);
  Box clip_box(GfxState* state) const;
  bool shade(GfxState* state);
  bool opaque(GfxState* state) const;

  // pictures
  void picture(GfxState* state, Object* ref, const ImageSource& source, bool inlined);
  Box unit_square(GfxState* state) const;
  int stored(Object* ref, const ImageSource& source);
  static void skip_inline(const ImageSource& source);

  bool hidden() const { return soft_mask_groups_ > 0; }

  PDFDoc& document_;
  const PdfPlace place_;
  const Structure& structure_;
  FontCache& fonts_;
  ImageStore& images_;
  ReadPage& out_;
  Page& page_;
  Gfx* gfx_ = nullptr;

  PathCollector paths_;
  Ground ground_;
  std::vector<Subpath> path_;
  std::vector<Painted> painted_;

  Clip clip_;
  std::vector<Clip> saved_clips_;
  std::vector<bool> groups_;  // true: drawn for a soft mask
  int soft_mask_groups_ = 0;

  std::vector<Mark> marks_;
  std::vector<Ref> forms_;
  int tag_ = -1, figure_ = -1;

  // the style of the glyphs to come
  bool style_known_ = false;
  bool pattern_text_ = false, unseen_ = false, like_ground_ = false, vertical_ = false, pictorial_ = false;
  std::uint16_t style_ = 0;
  int font_ = -1;
  double size_ = 0, cos_ = 1, sin_ = 0;     // baseline direction in page space
  double char_space_ = 0, word_space_ = 0;  // along the baseline, page space
  std::unordered_map<std::uint64_t, std::vector<std::uint16_t>> style_places_;

  std::unordered_map<std::uint64_t, std::size_t> string_starts_;
  bool string_start_ = false;
  std::size_t repeat_at_ = static_cast<std::size_t>(-1);
  std::vector<Actual> actual_;

  struct LargePicture {  // decoded only if the page turns out to be more than a scan
    std::size_t picture;
    Ref ref;
    std::unique_ptr<GfxImageColorMap> colors;
    int width, height;
  };
  std::vector<LargePicture> large_;
  int pictures_stored_ = 0;
};

}  // namespace lectern
