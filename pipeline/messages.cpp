// Lines for people and objects for machines on how each input went.
// Never decides anything. Tested by messages_test.cpp and tests/bad_input.sh.
#include "pipeline/messages.h"

#include <unistd.h>

#include <iostream>
#include <map>
#include <nlohmann/json.hpp>

namespace fs = std::filesystem;

namespace lectern {
namespace {

using json = nlohmann::ordered_json;

constexpr std::size_t kWarningsShown = 10;  // a person reads these; the report has them all
constexpr std::size_t kOfOneKindShown = 3;

std::string printable(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = '?';
  return out;
}

std::string count(std::size_t n, std::string_view what) {
  return std::to_string(n) + ' ' + std::string(what) + (n == 1 ? "" : "s");
}

void print(const json& object) {
  std::cout << object.dump(-1, ' ', false, json::error_handler_t::replace) << std::endl;
}

/// Members of an answer; a worker that reads a hostile file may answer anything.
std::size_t number(const json& object, const char* key) {
  const auto it = object.is_object() ? object.find(key) : object.end();
  return object.is_object() && it != object.end() && it->is_number_unsigned() ? it->get<std::size_t>() : 0;
}

std::string text(const json& object, const char* key) {
  const auto it = object.is_object() ? object.find(key) : object.end();
  return object.is_object() && it != object.end() && it->is_string() ? it->get<std::string>() : "";
}

json list(const json& object, const char* key) {
  const auto it = object.is_object() ? object.find(key) : object.end();
  return object.is_object() && it != object.end() && it->is_array() ? *it : json::array();
}

double thousandth(double seconds) { return static_cast<double>(static_cast<long>(seconds * 1000)) / 1000; }

}  // namespace

std::string error_line(const std::string& input, const std::string& message, int page) {
  std::string place = printable(input);
  if (page > 0) place += (place.empty() ? "page " : ", page ") + std::to_string(page);
  return "lectern: " + place + (place.empty() ? "" : ": ") + printable(message);
}

Messages::Messages(const Options& options, std::size_t inputs)
    : options_(options), inputs_(inputs), terminal_(isatty(STDERR_FILENO) && !options.quiet) {}

Messages::~Messages() { clear_line(); }

bool Messages::done(const std::string& input, const Outcome& outcome, const fs::path& folder,
                    const std::vector<fs::path>& files) {
  clear_line();
  ++finished_;
  const json result = json::parse(outcome.result, nullptr, false);
  const json warnings = list(result, "warnings");
  if (options_.prints_regions()) return !warnings.empty();
  if (options_.json) {
    json out{{"input", input}, {"status", warnings.empty() ? "done" : "warnings"}};
    if (!files.empty()) out["output"] = folder.string();
    for (const fs::path& file : files) out["files"].push_back(file.string());
    if (result.is_object()) out.update(result);
    out.erase("text");
    out["seconds"] = thousandth(outcome.seconds);
    print(out);
  } else if (!options_.quiet && result.is_object()) {
    if (result.contains("text")) std::cout << text(result, "text") << std::flush;
    else
      std::cout << printable(input) << ": "
                << (number(result, "pages") > 0 ? count(number(result, "pages"), "page") + ", " : "")
                << count(number(result, "repairs"), "repair") << ", " << count(warnings.size(), "warning") << " -> "
                << printable(folder.string()) << '/' << std::endl;
  }
  if (!options_.quiet && !options_.json && options_.command == "convert") {
    std::map<std::string, std::size_t> of_code;
    std::size_t shown = 0;
    for (const json& warning : warnings) {
      if (shown == kWarningsShown || ++of_code[text(warning, "code")] > kOfOneKindShown) continue;
      ++shown;
      std::cerr << error_line(input, text(warning, "message"), static_cast<int>(number(warning, "page"))) << '\n';
    }
    if (warnings.size() > shown)
      std::cerr << error_line(input,
                              "and " + count(warnings.size() - shown, "more warning") + "; see " +
                                  (folder / "report.html").string(),
                              0)
                << '\n';
  }
  return !warnings.empty();
}

void Messages::failed(const std::string& input, const Error& error, double seconds) {
  clear_line();
  ++finished_;
  std::cerr << error_line(input, error.what(), error.page) << std::endl;
  if (!options_.json) return;
  json why{{"code", error_code_name(error.code)}, {"message", error.what()}};
  if (error.page > 0) why["page"] = error.page;
  print({{"input", input}, {"status", "failed"}, {"error", why}, {"seconds", thousandth(seconds)}});
}

void Messages::progress(const std::string& input, const std::string& what) {
  const auto now = std::chrono::steady_clock::now();
  if (!terminal_ || what.empty() || now < next_) return;
  next_ = now + std::chrono::milliseconds(100);
  const std::string lead =
      inputs_ > 1 ? "[" + std::to_string(finished_ + 1) + " of " + std::to_string(inputs_) + "] " : "";
  std::cerr << "\r\033[K" << lead << printable(fs::path(input).filename().string()) << ": " << printable(what)
            << std::flush;
  shown_ = true;
}

void Messages::clear_line() {
  if (shown_) std::cerr << "\r\033[K" << std::flush;
  shown_ = false;
}

}  // namespace lectern
