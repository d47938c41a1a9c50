// The part of the output device that hears of paths, pictures and marked content. Never decides what a box or a picture
// means. Tested by input/pdf_reader_test.cpp.
#include "input/pdf_device.h"

#include <Gfx.h>

#include <algorithm>
#include <cmath>

namespace lectern {

// Poppler 22.12 does not tell of marked content whose properties are named rather than written out, but tells of its
// end. Its own stack shows which end is whose; it is private, and explicit instantiation is the one way in that the
// language allows.
const void* mark_level(const Gfx& gfx);
template <auto Member>
struct MarkLevel {
  friend const void* mark_level(const Gfx& gfx) { return gfx.*Member; }
};
template struct MarkLevel<&Gfx::mcStack>;

namespace {

constexpr double kSmallPicture = 3;   // points: a picture lower than this is a line
constexpr double kWholePage = 0.85;   // share of the page: a picture of this size may be a scan
constexpr int kMostPictures = 20000;  // a page
constexpr int kMostStored = 2000;     // a page: more are the tiles of a map

Color rgb(const GfxRGB& c) { return {colToByte(c.r), colToByte(c.g), colToByte(c.b)}; }

bool is_coloured(const ImageSource& source) {
  if (source.colors == nullptr) return source.paint.r != source.paint.g || source.paint.g != source.paint.b;
  const GfxColorSpaceMode mode = source.colors->getColorSpace()->getMode();
  const bool grey =
      mode == csDeviceGray || mode == csCalGray || (mode == csICCBased && source.colors->getNumPixelComps() == 1);
  return !grey;
}

}  // namespace

PageDevice::PageDevice(PDFDoc& document, const PdfPlace& place, const Structure& structure, FontCache& fonts,
                       ImageStore& images, ReadPage& out)
    : document_(document),
      place_(place),
      structure_(structure),
      fonts_(fonts),
      images_(images),
      out_(out),
      page_(out.page),
      paths_(out.page.width, out.page.height) {
  page_.coloured = false;
}

void PageDevice::saveState(GfxState*) { saved_clips_.push_back(clip_); }

void PageDevice::restoreState(GfxState*) {
  style_known_ = false;
  if (saved_clips_.empty()) return;
  clip_ = saved_clips_.back();
  saved_clips_.pop_back();
}

// ---------------------------------------------------------------- marked content and groups

void PageDevice::beginMarkedContent(const char* name, Dict* properties) {
  Mark mark{gfx_ != nullptr ? mark_level(*gfx_) : nullptr, tag_, figure_};
  const Object id = properties != nullptr ? properties->lookup("MCID") : Object(objNull);
  if (id.isInt()) {
    int tag = -1;
    if (!forms_.empty()) tag = structure_.of_form(forms_.back(), id.getInt());
    if (tag < 0) tag = structure_.of_page(page_.number, id.getInt());
    mark.tag = tag;
    mark.figure = tag >= 0 ? structure_.figures[static_cast<std::size_t>(tag)] : -1;
  }
  if (name != nullptr && std::string_view(name) == "Artifact") mark.tag = kArtifact, mark.figure = -1;
  marks_.push_back(mark);
  tag_ = mark.tag;
  figure_ = mark.figure;
}

void PageDevice::endMarkedContent(GfxState*) {
  if (marks_.empty()) return;
  if (gfx_ != nullptr && marks_.back().level == mark_level(*gfx_)) return;  // the end of one that we were not told of
  marks_.pop_back();
  tag_ = marks_.empty() ? -1 : marks_.back().tag;
  figure_ = marks_.empty() ? -1 : marks_.back().figure;
}

void PageDevice::beginTransparencyGroup(GfxState*, const double*, GfxColorSpace*, bool, bool, bool for_soft_mask) {
  groups_.push_back(for_soft_mask);
  if (for_soft_mask) ++soft_mask_groups_;
  style_known_ = false;
}

void PageDevice::endTransparencyGroup(GfxState*) {
  if (groups_.empty()) return;
  if (groups_.back()) --soft_mask_groups_;
  groups_.pop_back();
}

// ---------------------------------------------------------------- paths

const std::vector<Subpath>& PageDevice::page_path(GfxState* state) {
  path_.clear();
  const GfxPath* path = state->getPath();
  for (int i = 0; i < path->getNumSubpaths(); ++i) {
    const GfxSubpath* sub = path->getSubpath(i);
    Subpath& out = path_.emplace_back();
    out.reserve(static_cast<std::size_t>(sub->getNumPoints()));
    for (int j = 0; j < sub->getNumPoints(); ++j) {
      double x = 0, y = 0;
      state->transform(sub->getX(j), sub->getY(j), &x, &y);
      out.push_back({sane(x), sane(y), sub->getCurve(j)});
    }
  }
  return path_;
}

Box PageDevice::clip_box(GfxState* state) const {
  Box clip;
  state->getClipBBox(&clip.x0, &clip.y0, &clip.x1, &clip.y1);
  return intersect(sane(clip), Box{0, 0, page_.width, page_.height});
}

bool PageDevice::opaque(GfxState* state) const {
  return groups_.empty() && !clip_.masked && clip_.exact && state->getFillOpacity() > 0.99 &&
         state->getBlendMode() == gfxBlendNormal;
}

void PageDevice::fill(GfxState* state) {
  if (hidden() || state->getFillOpacity() < 0.01) return;
  const Box clip = clip_box(state);
  if (clip.empty()) return;
  GfxRGB color;
  state->getFillRGB(&color);
  painted_.clear();
  paths_.fill(page_path(state), rgb(color), clip, figure_, painted_);
  const bool covers = opaque(state);
  for (const Painted& p : painted_) {
    const bool exact = p.exact && clip_.exact && !clip_.masked && state->getFillOpacity() > 0.9 &&
                       state->getBlendMode() == gfxBlendNormal;
    if (painted_.size() == 1 && exact) {  // paint of the colour of its ground is not there for a reader
      bool unseen = true;
      for (const double fx : {0.02, 0.5, 0.98}) {
        for (const double fy : {0.02, 0.5, 0.98}) {
          const auto under =
              unseen ? ground_.under({p.box.x0 + fx * p.box.width(), p.box.y0 + fy * p.box.height()}) : std::nullopt;
          unseen = under.has_value() && similar(*under, p.color);
        }
      }
      if (unseen) paths_.drop_last_fill(p.box);
    }
    ground_.paint(p.box, exact ? Ground::Paint::color : Ground::Paint::unknown, p.color, covers && p.exact,
                  page_.glyphs.size());
  }
  style_known_ = false;  // there may be a new ground to compare with
}

void PageDevice::stroke(GfxState* state) {
  if (hidden() || state->getStrokeOpacity() < 0.01) return;
  const Box clip = clip_box(state);
  if (clip.empty()) return;
  GfxRGB color;
  state->getStrokeRGB(&color);
  paths_.stroke(page_path(state), rgb(color), sane(state->getTransformedLineWidth()), clip, figure_);
}

void PageDevice::clip(GfxState* state) {
  const std::vector<Subpath>& path = page_path(state);
  bool rectangle = path.size() == 1 && path[0].size() >= 4 && path[0].size() <= 5;
  for (std::size_t i = 1; rectangle && i < path[0].size(); ++i) {
    const PathPoint &a = path[0][i - 1], &b = path[0][i];
    rectangle = !b.curve && (std::abs(a.x - b.x) < 0.1 || std::abs(a.y - b.y) < 0.1);
  }
  if (!rectangle) clip_.exact = false;
}

bool PageDevice::shade(GfxState* state) {
  if (hidden()) return true;
  const Box box = clip_box(state);
  if (box.empty()) return true;
  paths_.region(box, figure_);
  ground_.paint(box, Ground::Paint::unknown, {}, opaque(state), page_.glyphs.size());
  return true;
}

bool PageDevice::tilingPatternFill(GfxState* state, Gfx*, Catalog*, GfxTilingPattern*, const double*, int, int, int,
                                   int, double, double) {
  if (hidden()) return true;
  const Box box = clip_box(state);
  if (box.empty()) return true;
  paths_.region(box, figure_);
  ground_.paint(box, Ground::Paint::unknown, {}, false, page_.glyphs.size());
  return true;
}

// ---------------------------------------------------------------- pictures

Box PageDevice::unit_square(GfxState* state) const {
  Box box;
  for (int i = 0; i < 4; ++i) {
    double x = 0, y = 0;
    state->transform(i & 1, i >> 1, &x, &y);
    x = sane(x), y = sane(y);
    box = i == 0 ? Box{x, y, x, y}
                 : Box{std::min(box.x0, x), std::min(box.y0, y), std::max(box.x1, x), std::max(box.y1, y)};
  }
  return box;
}

int PageDevice::stored(Object* ref, const ImageSource& source) {
  if (++pictures_stored_ > kMostStored) return -1;
  if (ref == nullptr || !ref->isRef()) {
    auto image = extract_image(source);
    return image.has_value() ? images_.add(std::move(*image)) : -1;
  }
  std::string key = std::to_string(ref->getRef().num) + ' ' + std::to_string(ref->getRef().gen);
  if (source.colors == nullptr) {
    key += ' ' + std::to_string(source.paint.r) + ',' + std::to_string(source.paint.g) + ',' +
           std::to_string(source.paint.b);
  }
  bool first = false;
  const int slot = images_.slot(key, first);
  if (first) {
    if (auto image = extract_image(source)) images_.fill(slot, std::move(*image));
  }
  return slot;
}

void PageDevice::picture(GfxState* state, Object* ref, const ImageSource& source, bool inlined) {
  page_.coloured = page_.coloured || is_coloured(source);
  const Box clip = clip_box(state);
  const Box box = intersect(unit_square(state), clip);
  const double area = page_.width * page_.height;
  if (hidden() || box.empty() || state->getFillOpacity() < 0.01 || page_.pictures.size() >= kMostPictures) {
    if (inlined) skip_inline(source);
    return;
  }
  const bool cover = opaque(state) && source.colors != nullptr && source.mask == nullptr && source.color_key == nullptr;
  ground_.paint(box, Ground::Paint::unknown, {}, cover, page_.glyphs.size());
  if (source.width <= 1 && source.height <= 1 && source.colors == nullptr) {
    painted_.clear();
    paths_.fill({{{box.x0, box.y0}, {box.x1, box.y0}, {box.x1, box.y1}, {box.x0, box.y1}, {box.x0, box.y0}}},
                source.paint, clip, figure_, painted_);
    if (inlined) skip_inline(source);
    return;
  }
  if (std::min(box.width(), box.height()) < kSmallPicture) {
    paths_.region(box, figure_);
    if (inlined) skip_inline(source);
    return;
  }
  Picture picture;
  picture.box = box;
  picture.artifact = tag_ == kArtifact;
  if (figure_ >= 0) picture.alt = structure_.tags[static_cast<std::size_t>(figure_)].alt;
  const bool large = box.area() > kWholePage * area;
  if (large && ref != nullptr && ref->isRef() && !inlined && source.colors != nullptr && source.mask == nullptr &&
      source.color_key == nullptr) {
    large_.push_back({page_.pictures.size(), ref->getRef(), std::unique_ptr<GfxImageColorMap>(source.colors->copy()),
                      source.width, source.height});
  } else if (large && source.colors == nullptr && !inlined) {
    picture.image = -1;  // a scan of one bit a pixel
  } else {
    picture.image = stored(inlined ? nullptr : ref, source);
  }
  page_.pictures.push_back(std::move(picture));
}

void PageDevice::skip_inline(const ImageSource& source) {
  const int components = source.colors != nullptr ? source.colors->getNumPixelComps() : 1;
  const int bits = source.colors != nullptr ? source.colors->getBits() : 1;
  source.stream->reset();
  const auto bytes =
      static_cast<long long>(source.height) * ((static_cast<long long>(source.width) * components * bits + 7) / 8);
  for (long long i = 0; i < bytes && source.stream->getChar() != EOF; ++i) {
  }
  source.stream->close();
}

void PageDevice::drawImageMask(GfxState* state, Object* ref, Stream* stream, int width, int height, bool invert, bool,
                               bool inlined) {
  ImageSource source;
  source.stream = stream, source.width = width, source.height = height, source.invert = invert;
  GfxRGB color;
  state->getFillRGB(&color);
  source.paint = rgb(color);
  picture(state, ref, source, inlined);
}

void PageDevice::drawImage(GfxState* state, Object* ref, Stream* stream, int width, int height,
                           GfxImageColorMap* colors, bool, const int* key, bool inlined) {
  ImageSource source;
  source.stream = stream, source.width = width, source.height = height, source.colors = colors, source.color_key = key;
  picture(state, ref, source, inlined);
}

void PageDevice::drawMaskedImage(GfxState* state, Object* ref, Stream* stream, int width, int height,
                                 GfxImageColorMap* colors, bool, Stream* mask, int mask_width, int mask_height,
                                 bool mask_invert, bool) {
  ImageSource source;
  source.stream = stream, source.width = width, source.height = height, source.colors = colors;
  source.mask = mask, source.mask_width = mask_width, source.mask_height = mask_height,
  source.mask_invert = mask_invert;
  picture(state, ref, source, false);
}

void PageDevice::drawSoftMaskedImage(GfxState* state, Object* ref, Stream* stream, int width, int height,
                                     GfxImageColorMap* colors, bool, Stream* mask, int mask_width, int mask_height,
                                     GfxImageColorMap* mask_colors, bool) {
  ImageSource source;
  source.stream = stream, source.width = width, source.height = height, source.colors = colors;
  source.mask = mask, source.mask_width = mask_width, source.mask_height = mask_height,
  source.mask_colors = mask_colors;
  picture(state, ref, source, false);
}

// ---------------------------------------------------------------- end of the page

void PageDevice::finish() {
  ground_.hide_covered(page_.glyphs, page_.styles);
  const bool text = std::any_of(page_.glyphs.begin(), page_.glyphs.end(),
                                [](const Glyph& g) { return g.visibility == Visibility::visible; });
  for (LargePicture& large : large_) {
    if (!text) break;  // a scan: nobody wants the picture of the whole page as a figure
    Object object = document_.getXRef()->fetch(large.ref);
    if (!object.isStream()) continue;
    ImageSource source;
    source.stream = object.getStream();
    source.width = large.width, source.height = large.height, source.colors = large.colors.get();
    Object ref(large.ref);
    page_.pictures[large.picture].image = stored(&ref, source);
  }
  paths_.finish(page_, structure_.tags);
}

}  // namespace lectern
