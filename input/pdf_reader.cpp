// Reads a whole PDF: opens it, shares its pages among threads, and puts the parts together in page order, so that the
// result is the same for any number of threads. Never guesses what text means. Tested by input/pdf_reader_test.cpp.
#include "input/pdf_reader.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <thread>

#include "input/pdf_actual_text.h"
#include "input/pdf_links.h"
#include "input/pdf_metadata.h"
#include "input/pdf_page.h"
#include "stages/error.h"

namespace lectern {
namespace {

constexpr int kPagesForThreads = 8;  // below this a second copy of the document costs more than it saves
constexpr int kShare = 4;            // pages that a thread takes at a time

struct Job {
  const PdfFile& file;
  const PdfOptions& options;
  const Structure& structure;
  const PageNumbers& numbers;
  ImageStore& images;
  std::vector<ReadPage>& pages;
  std::atomic<int> next = 0;
};

void work(Job& job, PDFDoc& document) {
  FontCache fonts;
  const int count = static_cast<int>(job.pages.size());
  for (int first = job.next.fetch_add(kShare); first < count; first = job.next.fetch_add(kShare)) {
    for (int i = first; i < std::min(first + kShare, count); ++i) {
      ComplaintLog log;
      ReadPage& out = job.pages[static_cast<std::size_t>(i)];
      out = read_page(document, i + 1, job.structure, fonts, job.images);
      out.page.links = read_links(document, i + 1, job.numbers, out.warnings);
      if (log.count() == 0) continue;
      std::string text = "The page is damaged; what could be read of it was kept (";
      for (const std::string& message : log.messages()) text += (text.back() == '(' ? "" : "; ") + message;
      text += log.count() > static_cast<int>(log.messages().size())
                  ? "; " + std::to_string(log.count()) + " complaints in all)."
                  : ").";
      out.warnings.push_back({"pdf-damaged", i + 1, {}, std::move(text)});
    }
  }
}

// Fonts that look the same are one; a font whose code points are guessed on one page is doubtful on all.
void join_fonts(std::vector<ReadPage>& read, Pages& pages) {
  std::map<std::uint64_t, bool> guessed;
  for (const ReadPage& page : read) {
    for (const PageFont& f : page.fonts) guessed[ref_key(f.ref)] = guessed[ref_key(f.ref)] || !f.font.unicode;
  }
  std::map<std::string, int> known;
  for (ReadPage& page : read) {
    std::vector<int> index;
    for (PageFont& f : page.fonts) {
      f.font.unicode = !guessed[ref_key(f.ref)];
      const Font& font = f.font;
      std::string key = font.name + '/';
      for (const bool flag : {font.bold, font.italic, font.serif, font.monospace, font.small_caps, font.unicode,
                              font.type3, font.contradicted})
        key += flag ? '1' : '0';
      const auto [place, added] = known.emplace(std::move(key), static_cast<int>(pages.fonts.size()));
      if (added) pages.fonts.push_back(f.font);
      index.push_back(place->second);
    }
    for (Style& style : page.page.styles) style.font = index[static_cast<std::size_t>(style.font)];
  }
}

// Numbers the pictures in page order; the same bytes are one image.
void join_images(std::vector<ReadPage>& read, ImageStore& images, Pages& pages) {
  std::map<int, int> of_slot;
  std::map<std::size_t, std::vector<int>> by_hash;
  for (ReadPage& page : read) {
    for (Picture& picture : page.page.pictures) {
      if (picture.image < 0) continue;
      const auto known = of_slot.find(picture.image);
      if (known != of_slot.end()) {
        picture.image = known->second;
        continue;
      }
      const int slot = picture.image;
      Image image = images.take(slot);
      int index = -1;
      if (!image.bytes.empty()) {
        std::vector<int>& alike = by_hash[std::hash<std::string>()(image.bytes)];
        for (const int i : alike) {
          if (pages.images[static_cast<std::size_t>(i)].bytes == image.bytes) index = i;
        }
        if (index < 0) {
          index = static_cast<int>(pages.images.size());
          image.name = "image-" + std::to_string(index + 1) + (image.media_type == "image/jpeg" ? ".jpg" : ".png");
          pages.images.push_back(std::move(image));
          alike.push_back(index);
        }
      }
      picture.image = index;
      of_slot[slot] = index;
    }
  }
}

}  // namespace

Pages read_pdf(const std::filesystem::path& path, const PdfOptions& options, Record& record) {
  const PdfFile file = load_pdf(path);
  ComplaintLog log;
  const std::unique_ptr<PDFDoc> document = open_pdf(file, options.password);
  const int count = document->getNumPages();
  if (count <= 0)
    throw Error(ErrorCode::no_pages, "The document has no pages. Check that it is the right file.",
                path.filename().string());

  Pages pages;
  pages.source = read_metadata(*document, file);
  const PageNumbers numbers = page_numbers(*document);
  Structure structure = read_structure(*document, numbers);
  pages.outline = read_outline(*document, numbers);
  const std::vector<std::string> labels = read_page_labels(*document, pages.source.labels);

  std::vector<ReadPage> read(static_cast<std::size_t>(count));
  ImageStore images;
  Job job{file, options, structure, numbers, images, read};
  std::vector<std::thread> threads;
  const int helpers = count < kPagesForThreads ? 0 : std::clamp(options.threads, 1, count / kShare) - 1;
  for (int i = 0; i < helpers; ++i) {
    threads.emplace_back([&job] {
      ComplaintLog quiet;
      const std::unique_ptr<PDFDoc> own = open_pdf(job.file, job.options.password);
      work(job, *own);
    });
  }
  work(job, *document);
  for (std::thread& thread : threads) thread.join();

  if (log.count() > 0) {
    record.warn("pdf-damaged", 0,
                "The file is damaged in places: " +
                    (log.messages().empty() ? std::string("unknown") : log.messages()[0]) + ".");
  }
  join_fonts(read, pages);
  join_images(read, images, pages);
  pages.tags = std::move(structure.tags);
  for (std::size_t i = 0; i < read.size(); ++i) {
    read[i].page.label = labels[i];
    for (Warning& warning : read[i].warnings) record.warnings.push_back(std::move(warning));
    pages.pages.push_back(std::move(read[i].page));
  }
  apply_actual_text(pages, record);
  return pages;
}

}  // namespace lectern
