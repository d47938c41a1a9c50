// The only file that starts the user's rewriter: an argument vector without a shell, questions on its standard input,
// answers on its standard output. Never leaves it running. What it answers is data: the guard of meaning judges it
// elsewhere. Tested by rewriter_program_test.cpp and tests/plain.sh.
#include "pipeline/rewriter_program.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <nlohmann/json.hpp>

#include "stages/unicode.h"

namespace lectern {
namespace {

using Clock = std::chrono::steady_clock;
using Json = nlohmann::ordered_json;

constexpr std::size_t kMostAnswer = 64u << 20;  // bytes of all answers
constexpr std::size_t kMostComplaint = 300;     // bytes of its last words in a warning
constexpr char32_t kFirstMark = U'\uE000', kLastMark = U'\uF8FF';

struct Descriptor {
  int fd = -1;
  ~Descriptor() { reset(); }
  void reset() {
    if (fd >= 0) close(fd);
    fd = -1;
  }
};

struct Child {
  pid_t pid = -1;
  int status = 0;
  ~Child() { end(); }
  void end() {
    if (pid < 0) return;
    kill(-pid, SIGKILL);  // with what it started: it leads a group of its own
    kill(pid, SIGKILL);
    wait();
  }
  void wait() {
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR) {
    }
    pid = -1;
  }
};

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

bool fill(Descriptor& file, const std::string& bytes) {
  file.fd = memfd_create("questions", MFD_CLOEXEC);
  for (std::size_t done = 0; file.fd >= 0 && done < bytes.size();) {
    const ssize_t n = write(file.fd, bytes.data() + done, bytes.size() - done);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    done += static_cast<std::size_t>(n);
  }
  return file.fd >= 0 && lseek(file.fd, 0, SEEK_SET) == 0;
}

bool make_pipe(Descriptor& read_end, Descriptor& write_end) {
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) return false;
  read_end.fd = ends[0], write_end.fd = ends[1];
  return true;
}

/// Starts it; 0, or what errno would say.
int start(Child& child, std::vector<std::string> words, const Descriptor& questions, const Descriptor& answers,
          const Descriptor& complaints) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, questions.fd, 0);
  posix_spawn_file_actions_adddup2(&actions, answers.fd, 1);
  posix_spawn_file_actions_adddup2(&actions, complaints.fd, 2);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
  posix_spawnattr_setpgroup(&attributes, 0);
  std::vector<char*> arguments;
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  const int error = posix_spawnp(&child.pid, arguments[0], &actions, &attributes, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  if (error != 0) child.pid = -1;
  return error;
}

/// Takes what stands in the pipe; false at its end.
bool take(const Descriptor& from, std::string& to, std::size_t most) {
  std::array<char, 65536> buffer{};
  const ssize_t n = read(from.fd, buffer.data(), buffer.size());
  if (n < 0) return errno == EINTR;
  to.append(buffer.data(), std::min(static_cast<std::size_t>(n), most - std::min(most, to.size())));
  return n > 0;
}

/// Reads until both pipes end. False: the time was up.
bool listen(const Descriptor& answers, const Descriptor& complaints, int seconds, std::string& said,
            std::string& complaint) {
  const auto deadline = Clock::now() + std::chrono::seconds(seconds);
  for (bool more = true, complains = true; more || complains;) {
    std::array<pollfd, 2> fds = {{{more ? answers.fd : -1, POLLIN, 0}, {complains ? complaints.fd : -1, POLLIN, 0}}};
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now()).count();
    if (left <= 0) return false;
    if (poll(fds.data(), fds.size(), static_cast<int>(left)) < 0 && errno != EINTR) return true;
    if (fds[0].revents) more = take(answers, said, kMostAnswer);
    if (fds[1].revents) complains = take(complaints, complaint, kMostComplaint);
  }
  return true;
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
  Descriptor asked, answer_in, answer_out, complaint_in, complaint_out;
  Child child;
  if (words.empty() || !fill(asked, lines_of(questions)) || !make_pipe(answer_in, answer_out) ||
      !make_pipe(complaint_in, complaint_out)) {
    warn("could not be asked");
    return none;
  }
  if (const int error = start(child, words, asked, answer_out, complaint_out)) {
    warn(std::string("could not be started (") + std::strerror(error) + ")");
    return none;
  }
  answer_out.reset();
  complaint_out.reset();
  std::string said, complaint;
  const bool in_time = listen(answer_in, complaint_in, seconds, said, complaint);
  if (in_time) child.wait();
  else
    warn("took longer than " + std::to_string(seconds) +
         " seconds and was stopped; give it more with --rewriter-limit");
  const bool well = in_time && WIFEXITED(child.status) && WEXITSTATUS(child.status) == 0;
  if (in_time && !well)
    warn("ended with an error (" + on_one_line(complaint.empty() ? "it said nothing" : complaint) + ")");
  std::size_t wrong = 0;
  if (!in_time && said.rfind('\n') != std::string::npos) said.resize(said.rfind('\n') + 1);
  else if (!in_time) said.clear();
  std::vector<std::string> out = answers_of(said, questions.size(), wrong);
  if (wrong > 0) warn("gave " + std::to_string(wrong) + " lines that are no answers");
  return out;
}

}  // namespace lectern
