// Reads the user's terms (CSV as RFC 4180 has it; TBX by its reader). Never writes them. Tested by terms_file_test.cpp.
#include "pipeline/terms_file.h"

#include <fstream>
#include <iterator>
#include <system_error>

#include "input/tbx_reader.h"
#include "stages/error.h"

namespace fs = std::filesystem;

namespace lectern {
namespace {

constexpr std::uintmax_t kMostBytes = 8u << 20;  // a hundred thousand terms

/// The lines of a CSV text as cells; `line_numbers`: where each began.
std::vector<std::vector<std::string>> rows_of(std::string_view csv, std::vector<int>& line_numbers) {
  std::vector<std::vector<std::string>> rows;
  std::vector<std::string> row;
  std::string cell;
  bool quoted = false;
  int line = 1, began = 1;
  const auto end_row = [&] {
    row.push_back(std::move(cell));
    cell.clear();
    if (row.size() > 1 || !row.front().empty()) {
      rows.push_back(std::move(row));
      line_numbers.push_back(began);
    }
    row.clear();
    began = line + 1;
  };
  for (std::size_t i = 0; i < csv.size(); ++i) {
    const char c = csv[i];
    if (c == '"' && quoted && i + 1 < csv.size() && csv[i + 1] == '"') cell += csv[i++];
    else if (c == '"') quoted = !quoted;
    else if (c == ',' && !quoted) row.push_back(std::move(cell)), cell.clear();
    else if (c == '\n' && !quoted) end_row();
    else if (c != '\r' || quoted) cell += c;
    line += c == '\n' ? 1 : 0;
  }
  if (!cell.empty() || !row.empty()) end_row();
  return rows;
}

}  // namespace

std::vector<Term> parse_terms(std::string_view csv, const std::string& name) {
  if (csv.starts_with("\xEF\xBB\xBF")) csv.remove_prefix(3);
  std::vector<int> lines;
  const auto rows = rows_of(csv, lines);
  std::vector<Term> out;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto& row = rows[i];
    if (i == 0 && row.front() == "term") continue;
    if (row.front().empty())
      throw Error(ErrorCode::damaged,
                  name + ", line " + std::to_string(lines[i]) +
                      ": there is no term before the first comma; a line is term,plain,explanation");
    out.push_back({row[0], row.size() > 1 ? row[1] : "", row.size() > 2 ? row[2] : ""});
  }
  return out;
}

std::vector<Term> read_terms(const fs::path& file) {
  if (file.empty()) return {};
  std::error_code none;
  if (!fs::is_regular_file(file, none))
    throw Error(ErrorCode::not_found, "there is no file of terms " + file.string() + "; check the name after --terms");
  if (fs::file_size(file, none) > kMostBytes)
    throw Error(ErrorCode::damaged, "the file of terms " + file.string() + " is larger than 8 MB");
  std::ifstream in(file, std::ios::binary);
  if (!in) throw Error(ErrorCode::not_permitted, "the file of terms " + file.string() + " may not be read");
  const std::string text(std::istreambuf_iterator<char>(in), {});
  const std::size_t first = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
  const bool markup = first != std::string::npos && text[first] == '<';
  return markup ? read_tbx(text) : parse_terms(text, file.filename().string());
}

}  // namespace lectern
