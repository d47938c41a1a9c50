// Makes small PDFs for tests out of objects written by hand. Used by tests only.
#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

namespace lectern {

/// Objects 1 to 4 are the catalog, the page tree, the page and its content; Helvetica is /F1, Times-Bold /F2,
/// Courier-Oblique /F3. Further objects are numbered from 8 in the order of `more`.
struct PdfBuilder {
  std::string content;                           // of the one page
  std::string page = "/MediaBox [0 0 612 792]";  // further entries of the page's dictionary
  std::string resources;                         // further entries of its resources
  std::string catalog;                           // further entries of the catalog
  std::string trailer;                           // further entries of the trailer
  std::vector<std::string> more;                 // whole objects, without "n 0 obj" and "endobj"
  bool no_pages = false;

  static std::string stream(const std::string& dict, const std::string& data) {
    return "<< " + dict + " /Length " + std::to_string(data.size()) + " >>\nstream\n" + data + "\nendstream";
  }

  std::string bytes() const {
    const auto font = [](const char* name) {
      return std::string("<< /Type /Font /Subtype /Type1 /Encoding /WinAnsiEncoding /BaseFont /") + name + " >>";
    };
    std::vector<std::string> objects = {
        "<< /Type /Catalog /Pages 2 0 R " + catalog + " >>",
        no_pages ? "<< /Type /Pages /Kids [] /Count 0 >>" : "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /Contents 4 0 R " + page +
            " /Resources << /Font << /F1 5 0 R /F2 6 0 R /F3 7 0 R >> " + resources + " >> >>",
        stream("", content),
        font("Helvetica"),
        font("Times-Bold"),
        font("Courier-Oblique")};
    objects.insert(objects.end(), more.begin(), more.end());
    std::string out = "%PDF-1.7\n";
    std::string table = "xref\n0 " + std::to_string(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (std::size_t i = 0; i < objects.size(); ++i) {
      std::string place = std::to_string(out.size());
      place.insert(0, 10 - place.size(), '0');
      table += place + " 00000 n \n";
      out += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const std::string start = std::to_string(out.size());
    return out + table + "trailer\n<< /Size " + std::to_string(objects.size() + 1) + " /Root 1 0 R " + trailer +
           " >>\nstartxref\n" + start + "\n%%EOF\n";
  }
};

/// A file that is gone when the test is over.
class TemporaryFile {
 public:
  TemporaryFile(const std::string& name, const std::string& bytes)
      : path_(std::filesystem::temp_directory_path() / name) {
    std::ofstream(path_, std::ios::binary) << bytes;
  }
  ~TemporaryFile() {
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace lectern
