// A PDF that is changed with qpdf: text is added to its pages, and nothing else. No qpdf in this header; private to
// output/pdf_*.
#pragma once

#include <functional>
#include <memory>
#include <string>

namespace lectern {

/// How the displayed page stands in the coordinates of its contents.
struct PdfPagePlace {
  double left = 0, bottom = 0, right = 0, top = 0;  // of the crop box, in those coordinates: y grows upwards
  int rotate = 0;                                   // degrees clockwise
};

/// Functions throw std::exception (qpdf's own) where the file is damaged beyond what qpdf can mend.
class ChangedPdf {
 public:
  /// The bytes are not copied, and have to stay for as long.
  explicit ChangedPdf(const std::string& bytes);
  ~ChangedPdf();
  ChangedPdf(const ChangedPdf&) = delete;
  ChangedPdf& operator=(const ChangedPdf&) = delete;

  bool is_encrypted() const;
  bool is_signed() const;
  int page_count() const;

  /// The font of the text that is added: a TrueType program and its ToUnicode CMap.
  void set_font(const std::string& program, const std::string& to_unicode);

  /// Operators before the contents of the page (from 0), where no state of theirs can touch them. `operators` is told
  /// where the page stands and what the font is called there. Text that the page had already is marked as standing for
  /// nothing (an empty ActualText).
  void add_text(int page,
                const std::function<std::string(const PdfPagePlace& place, const std::string& font)>& operators);

  /// The file: the same additions, the same bytes.
  std::string take();

 private:
  struct Open;
  std::unique_ptr<Open> open_;
};

}  // namespace lectern
