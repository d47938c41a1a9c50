// Checks the arrows of pipeline/README.md over every source file: pipeline -> {input, output} -> stages, no cycle, and
// each outside library only in the files that own it.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace lectern {
namespace {

struct Source {
  std::string path;                    // from the top of the repository
  std::vector<std::string> own;        // "stages/document.h"
  std::vector<std::string> libraries;  // what stands in <>
  std::string text;
};

const std::vector<Source>& sources() {
  static const std::vector<Source> all = [] {
    std::vector<Source> out;
    const std::regex include(R"(^#include ([<"])([^>"]+)[>"])");
    for (const char* folder : {"stages", "input", "output", "pipeline"})
      for (const auto& entry : fs::recursive_directory_iterator(fs::path(LECTERN_SOURCE_DIR) / folder)) {
        const std::string path = entry.path().lexically_relative(LECTERN_SOURCE_DIR).string();
        if (!path.ends_with(".h") && !path.ends_with(".cpp")) continue;
        Source source{path, {}, {}, {}};
        std::ifstream in(entry.path());
        std::smatch match;
        for (std::string line; std::getline(in, line); source.text += line + '\n')
          if (std::regex_search(line, match, include))
            (match[1] == "\"" ? source.own : source.libraries).push_back(match[2]);
        out.push_back(std::move(source));
      }
    return out;
  }();
  return all;
}

std::string top(const std::string& path) { return path.substr(0, path.find('/')); }
std::string folder(const std::string& path) { return fs::path(path).parent_path().string(); }
bool supports_tests(const std::string& path) { return path.ends_with("_test_support.h"); }
bool is_test(const Source& source) { return source.path.ends_with("_test.cpp") || supports_tests(source.path); }

TEST(Architecture, ThereIsSomethingToCheck) { EXPECT_GT(sources().size(), 20u); }

TEST(Architecture, OnlyTestsIncludeWhatSupportsThem) {
  for (const Source& source : sources())
    for (const std::string& header : source.own)
      EXPECT_TRUE(is_test(source) || !supports_tests(header)) << source.path << " includes " << header;
}

TEST(Architecture, FoldersIncludeOnlyWhatTheyMay) {
  const std::map<std::string, std::set<std::string>> may = {{"stages", {"stages"}},
                                                            {"input", {"input", "stages"}},
                                                            {"output", {"output", "stages"}},
                                                            {"pipeline", {"pipeline", "input", "output", "stages"}}};
  for (const Source& source : sources())
    for (const std::string& header : source.own) {
      const bool round_trip = is_test(source) && top(source.path) != "stages" && top(header) != "pipeline";
      EXPECT_TRUE(may.at(top(source.path)).contains(top(header)) || round_trip)
          << source.path << " includes " << header;
    }
}

/// No way leads along the arrows from a node back to itself.
void expect_no_cycle(const std::map<std::string, std::set<std::string>>& arrows) {
  std::map<std::string, int> state;  // 1: on the way, 2: done
  std::function<void(const std::string&, std::string)> visit = [&](const std::string& node, std::string way) {
    way += " -> " + node;
    ASSERT_NE(state[node], 1) << "a cycle:" << way;
    if (state[node] == 2) return;
    state[node] = 1;
    if (const auto it = arrows.find(node); it != arrows.end())
      for (const std::string& next : it->second) visit(next, way);
    state[node] = 2;
  };
  for (const auto& [node, ignored] : arrows) visit(node, "");
}

TEST(Architecture, NoCycleBetweenFolders) {
  std::map<std::string, std::set<std::string>> arrows;
  for (const Source& source : sources())
    for (const std::string& header : source.own)
      if (!is_test(source) && folder(source.path) != folder(header)) arrows[folder(source.path)].insert(folder(header));
  expect_no_cycle(arrows);
}

TEST(Architecture, NoCycleBetweenHeaders) {
  std::map<std::string, std::set<std::string>> arrows;
  for (const Source& source : sources())
    for (const std::string& header : source.own)
      if (source.path.ends_with(".h")) arrows[source.path].insert(header);
  expect_no_cycle(arrows);
}

/// Two types of one name are one to the linker, which takes the functions of either for both: a crash far away.
TEST(Architecture, ATypeHasItsNameToItself) {
  const std::regex type("^(class|struct|enum class) ([A-Za-z0-9_]+)[^;]*\\{");
  std::map<std::string, std::string> known;
  for (const Source& source : sources()) {
    if (!source.path.ends_with(".h") || source.path.find("_test") != std::string::npos) continue;
    std::istringstream in(source.text);
    std::smatch found;
    for (std::string line; std::getline(in, line);) {
      if (!std::regex_search(line, found, type)) continue;
      const auto [other, fresh] = known.try_emplace(found[2].str(), source.path);
      EXPECT_TRUE(fresh) << found[2] << " is in " << source.path << " and in " << other->second;
    }
  }
  EXPECT_GT(known.size(), 100u);
}

TEST(Architecture, LibrariesStayInTheirRooms) {
  const struct {
    const char* header;  // what the name of the library's header begins with
    const char* files;   // which files may include it
  } rooms[] = {
      {"poppler|goo/|splash/|OutputDev|PDFDoc|Gfx|GlobalParams", "input/pdf_.*"},
      {"tesseract/", "input/ocr.*"},
      {"leptonica/", "input/(ocr.*|(image_reader|colour_picture)\\.cpp)"},
      {"qpdf/", "output/pdf_(changed|of_pictures|parts)\\..*"},
      {"libxml/", "(input|output)/.*"},
      {"zip\\.h", "input/zip_archive\\.cpp|output/.*"},
      {"hunspell", "stages/repair/dictionary\\.cpp"},
      {"lttoolbox/", "stages/simplify/lexicon\\.cpp"},
      {"cg3\\.h", "stages/simplify/constraint_grammar\\.cpp"},
      {"spawn\\.h", "input/outside_program\\.cpp"},  // who starts other programs
      {"CLI/", "pipeline/options\\.cpp"},
      {"png\\.h", "input/pdf_.*"},
      {"openssl/", "(input|output)/.*"},
      {"unicode/|compact_lang_det|cld2/", "stages/.*|input/((pdf|text)_.*|rtf_source\\.cpp)|output/.*"},
      {"sys/|unistd|signal\\.h|poll\\.h",
       "(pipeline|input)/.*|stages/repair/dictionary\\.cpp"},  // Hunspell reads files: ours are in memory
  };
  for (const Source& source : sources())
    for (const std::string& header : source.libraries)
      for (const auto& room : rooms)
        if (!is_test(source) && std::regex_search(header, std::regex(std::string("^(") + room.header + ")"))) {
          EXPECT_TRUE(std::regex_match(source.path, std::regex(room.files)))
              << source.path << " includes <" << header << ">";
        }
}

// The exceptions: dictionaries are files of the system, found and opened by the file that owns their library.
TEST(Architecture, StagesAndWritersArePure) {
  const std::regex impure(
      R"(thread_local|<random>|_clock::now|\btime\(|<fstream>|<iostream>|<filesystem>|setlocale|\brand\()");
  for (const Source& source : sources()) {
    if (is_test(source) || (top(source.path) != "stages" && top(source.path) != "output")) continue;
    if (source.path == "stages/repair/dictionary.cpp") continue;
    if (source.path == "stages/simplify/lexicon.cpp") continue;
    std::smatch match;
    EXPECT_FALSE(std::regex_search(source.text, match, impure)) << source.path << " uses " << match.str();
  }
}

TEST(Architecture, HeadersAreReadOnceAndOpenNoNamespace) {
  for (const Source& source : sources()) {
    if (!source.path.ends_with(".h")) continue;
    EXPECT_EQ(source.text.find("using namespace"), std::string::npos) << source.path;
    EXPECT_NE(source.text.find("#pragma once"), std::string::npos) << source.path;
  }
}

}  // namespace
}  // namespace lectern
