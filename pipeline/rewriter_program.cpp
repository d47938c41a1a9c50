// Asks the user's rewriter: questions on its standard input, answers on its standard output. What it answers is data:
// the guard of meaning judges it elsewhere. Tested by rewriter_program_test.cpp and tests/plain.sh.
#include "pipeline/rewriter_program.h"

#include <cstring>
#include <nlohmann/json.hpp>

#include "input/outside_program.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kMostAnswer = 64u << 20;  // bytes of all answers
constexpr std::size_t kMostComplaint = 300;     // bytes of its last words in a warning
constexpr char32_t kFirstMark = U'\uE000', kLastMark = U'\uF8FF';

std::string lines_of(const std::vector<RewriterQuestion>& questions) {
  std::string out;
  int id = 0;
  for (const RewriterQuestion& q : questions) {
    const Json line{{"id", ++id},
                    {"language", q.language},
                    {"sentence", with_named_marks(q.sentence)},
                    {"ours", with_named_marks(q.ours)},
                    {"previous", with_named_marks(q.previous)},
                    {"next", with_named_marks(q.next)}};
    out += line.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
  }
  return out;
}

/// Lines that are no answer are counted.
std::vector<std::string> answers_of(const std::string& said, std::size_t questions, std::size_t& wrong) {
  std::vector<std::string> out(questions);
  for (std::size_t at = 0; at < said.size();) {
    const std::size_t end = std::min(said.find('\n', at), said.size());
    const std::string line = said.substr(at, end - at);
    at = end + 1;
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    const Json json = Json::parse(line, nullptr, false);
    const bool form = json.is_object() && json.contains("id") && json["id"].is_number_unsigned() &&
                      json.contains("text") && json["text"].is_string();
    const std::size_t id = form ? json["id"].get<std::size_t>() : 0;
    if (id < 1 || id > questions) ++wrong;
    else out[id - 1] = to_utf8(nfc(fold_spaces(to_utf32(with_marks(json["text"].get<std::string>())))));
  }
  return out;
}

std::string seconds_text(int seconds) { return std::to_string(seconds) + (seconds == 1 ? " second" : " seconds"); }

/// The last words of a program that failed, else how it ended.
std::string complaint_of(const ProgramAnswer& asked) {
  if (!asked.complaint.empty()) return asked.complaint;
  if (asked.exit_code < 0) return "it was killed, and said nothing";
  return "exit status " + std::to_string(asked.exit_code) + ", and it said nothing";
}

std::string on_one_line(std::string text) {
  for (char& c : text)
    if (static_cast<unsigned char>(c) < ' ') c = ' ';
  return text;
}

}  // namespace

std::string with_named_marks(const std::string& text) {
  std::u32string out;
  for (const char32_t c : to_utf32(text)) {
    if (c < kFirstMark || c > kLastMark) {
      out += c;
      continue;
    }
    out += U'⟦';
    for (const char digit : std::to_string(static_cast<unsigned>(c - kFirstMark))) out += static_cast<char32_t>(digit);
    out += U'⟧';
  }
  return to_utf8(out);
}

std::string with_marks(const std::string& text) {
  const std::u32string letters = to_utf32(text);
  std::u32string out;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    char32_t number = 0;
    std::size_t end = i + 1;
    while (letters[i] == U'⟦' && end < letters.size() && end < i + 5 && letters[end] >= U'0' && letters[end] <= U'9')
      number = number * 10 + (letters[end++] - U'0');
    const bool mark = end > i + 1 && end < letters.size() && letters[end] == U'⟧' && number <= kLastMark - kFirstMark;
    out += mark ? kFirstMark + number : letters[i];
    if (mark) i = end;
  }
  return to_utf8(out);
}

std::vector<std::string> words_of_command(const std::string& command) {
  std::vector<std::string> out;
  bool open = false;
  char quote = 0;
  for (const char c : command) {
    if (quote ? c == quote : c == '"' || c == '\'') {
      quote = quote ? 0 : c;
      if (!open) out.emplace_back();
      open = true;
    } else if (c == ' ' && !quote) {
      open = false;
    } else {
      if (!open) out.emplace_back();
      open = true;
      out.back() += c;
    }
  }
  return out;
}

std::vector<std::string> ask_rewriter(const std::string& command, const std::vector<RewriterQuestion>& questions,
                                      int seconds, Record& record) {
  std::vector<std::string> none(questions.size());
  if (questions.empty()) return none;
  const std::vector<std::string> words = words_of_command(command);
  const auto warn = [&](const std::string& what) {
    record.warn(
        "rewriter", 0,
        "the rewriter \"" + command + "\" " + what + "; sentences without an answer are as our rules have them");
  };
  if (words.empty()) {
    warn("could not be asked");
    return none;
  }
  ProgramAnswer asked = ask_program(words, lines_of(questions), {seconds, kMostAnswer, kMostComplaint});
  std::string& said = asked.answer;
  switch (asked.end) {
    case ProgramAnswer::End::not_started:
      warn(std::string("could not be started (") + std::strerror(asked.error) + ")");
      return none;
    case ProgramAnswer::End::out_of_time:
      warn("took longer than " + seconds_text(seconds) + " and was stopped; give it more with --rewriter-limit");
      break;
    case ProgramAnswer::End::too_long:
      warn("answered with more than " + std::to_string(kMostAnswer >> 20) + " MB and was stopped");
      break;
    case ProgramAnswer::End::exited:
      if (!asked.good()) warn("ended with an error (" + on_one_line(complaint_of(asked)) + ")");
      break;
  }
  // What it was stopped in is no answer.
  if (asked.end != ProgramAnswer::End::exited) said.resize(said.rfind('\n') + 1);
  std::size_t wrong = 0;
  std::vector<std::string> out = answers_of(said, questions.size(), wrong);
  if (wrong > 0)
    warn("gave " + std::to_string(wrong) + (wrong == 1 ? " line that is no answer" : " lines that are no answers"));
  return out;
}

}  // namespace lectern
