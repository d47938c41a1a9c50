// Prints the tables of flags.h as help, manual page and shell completion.
// Never says anything of its own about a flag. Tested by manual_test.cpp.
#include "pipeline/manual.h"

#include <sstream>
#include <vector>

#include "pipeline/flags.h"
#include "pipeline/help_edits.h"
#include "pipeline/help_rewriter.h"

namespace lectern {
namespace {

constexpr std::size_t kWidth = 80;       // columns of a terminal
constexpr std::size_t kFlagColumn = 26;  // where the text of a flag begins

constexpr std::string_view kExitText[][2] = {
    {"0", "done"},
    {"3", "done, but there are warnings: a person should look at the report"},
    {"2", "failed: an input could not be converted (the others were)"},
    {"64", "the command line is wrong"},
};

std::vector<std::string> lines_of(std::string_view text, std::size_t width) {
  std::vector<std::string> lines{""};
  std::istringstream in{std::string(text)};
  for (std::string word; in >> word;) {
    if (!lines.back().empty() && lines.back().size() + 1 + word.size() > width) lines.emplace_back();
    if (!lines.back().empty()) lines.back() += ' ';
    lines.back() += word;
  }
  return lines;
}

/// The text in lines, each behind `indent` spaces; the first behind `lead`.
std::string wrapped(std::string_view text, std::size_t indent, std::string lead = "") {
  std::string out;
  for (const std::string& line : lines_of(text, kWidth - indent)) {
    lead.resize(std::max(lead.size(), indent), ' ');
    out += lead + line + '\n';
    lead.clear();
  }
  return out;
}

std::vector<std::string> parts(std::string_view text, std::string_view between) {
  std::vector<std::string> out;
  while (!text.empty()) {
    const auto end = text.find(between);
    out.emplace_back(text.substr(0, end));
    text = end == text.npos ? "" : text.substr(end + between.size());
  }
  return out;
}

std::string spelled(const Flag& flag) {
  std::string names(flag.names);
  if (const auto comma = names.find(','); comma != names.npos) names.insert(comma + 1, " ");
  return flag.value.empty() ? names : names + ' ' + std::string(flag.value);
}

std::string flag_help(std::string_view command) {
  std::string out;
  for (const Flag& flag : flags()) {
    if (command.empty() ? !flag.commands.empty() : !knows(flag, command)) continue;
    std::string lead = "  " + spelled(flag);
    if (lead.size() + 1 > kFlagColumn) {
      out += lead + '\n';
      lead.clear();
    }
    out += wrapped(flag.text, kFlagColumn, lead);
  }
  return out;
}

std::string program_help() {
  std::string out = "Lectern turns PDF documents into TEI, accessible HTML and EPUB.\n\nCommands:\n";
  for (const Command& c : commands()) out += wrapped(c.summary, kFlagColumn, "  lectern " + std::string(c.name));
  out += "\nOptions:\n" + flag_help("") +
         "  -h, --help              Show help; also: lectern help COMMAND.\n\nExamples:\n";
  for (const Command& c : commands())
    if (!c.examples.empty()) out += "  " + parts(parts(c.examples, "\n").front(), "  #").front() + '\n';
  return out;
}

/// Text for man(7): a backslash or a leading dot would be read as a command, and "-" as a hyphen.
std::string roff(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\') out += "\\e";
    else if (c == '-') out += "\\-";
    else out += c;
  }
  return out.starts_with('.') || out.starts_with('\'') ? "\\&" + out : out;
}

void add_flags(std::string& out, std::string_view command) {
  for (const Flag& flag : flags()) {
    if (command.empty() ? !flag.commands.empty() : !knows(flag, command)) continue;
    out += ".TP\n\\fB" + roff(flag.names) + "\\fR" + (flag.value.empty() ? "" : " \\fI" + roff(flag.value) + "\\fR") +
           '\n' + roff(flag.text) + '\n';
  }
}

}  // namespace

std::string help(std::string_view name) {
  const Command* command = find_command(name);
  if (!command) return program_help();
  std::string out = "Usage: lectern " + std::string(command->name);
  for (const std::string_view part : {std::string_view(command->arguments), std::string_view("[OPTION...]")})
    if (!part.empty()) out += ' ' + std::string(part);
  out += "\n\n" + wrapped(std::string(command->summary) + '.', 0);
  out[out.rfind('\n', out.size() - 2) + 1] = static_cast<char>(std::toupper(command->summary.front()));
  for (const std::string& paragraph : parts(command->text, "\n\n")) out += '\n' + wrapped(paragraph, 0);
  out += "\nOptions:\n" + flag_help(name);
  if (!command->examples.empty()) out += "\nExamples:\n";
  for (const std::string& example : parts(command->examples, "\n")) out += "  " + example + '\n';
  if (knows(flags().front(), name)) {
    out += "\nExit status:\n";
    for (const auto& [code, text] : kExitText) out += wrapped(text, 6, "  " + std::string(code));
  }
  return out;
}

std::string manual_page() {
  std::string out =
      ".TH LECTERN 1 \"\" \"Lectern " LECTERN_VERSION
      "\" \"User Commands\"\n.SH NAME\nlectern \\- turn PDF documents into TEI, accessible HTML and EPUB\n"
      ".SH SYNOPSIS\n";
  for (const Command& c : commands())
    out += ".B lectern " + std::string(c.name) + '\n' + (c.arguments.empty() ? "" : roff(c.arguments) + ' ') +
           "[\\fIOPTION\\fR...]\n.br\n";
  out += ".SH COMMANDS\n";
  for (const Command& c : commands()) {
    out += ".SS lectern " + std::string(c.name) + "\n" + roff(c.summary) + ".\n";
    for (const std::string& paragraph : parts(c.text, "\n\n")) out += ".PP\n" + roff(paragraph) + '\n';
    add_flags(out, c.name);
  }
  out += ".SH OPTIONS WITHOUT A COMMAND\n";
  add_flags(out, "");
  out += ".SH FILES OF CORRECTIONS\n.nf\n";
  for (const std::string& line : parts(help_on_edits(), "\n")) out += roff(line) + '\n';
  out += ".fi\n.SH REWRITERS\n.nf\n";
  for (const std::string& line : parts(help_on_rewriter(), "\n")) out += roff(line) + '\n';
  out += ".fi\n.SH EXIT STATUS\n";
  for (const auto& [code, text] : kExitText) out += ".TP\n.B " + std::string(code) + '\n' + roff(text) + ".\n";
  out += ".SH EXAMPLES\n";
  for (const Command& c : commands())
    for (const std::string& example : parts(c.examples, "\n")) {
      const auto halves = parts(example, "  # ");
      out += ".TP\n.B " + roff(halves[0]) + '\n' + roff(halves.size() > 1 ? halves[1] : std::string(c.summary)) + ".\n";
    }
  return out;
}

std::string bash_completion() {
  std::string names;
  std::string cases;
  for (const Command& c : commands()) {
    names += (names.empty() ? "" : " ") + std::string(c.name);
    std::string words;
    for (const Flag& flag : flags())
      if (knows(flag, c.name))
        for (const std::string& n : parts(flag.names, ",")) words += (words.empty() ? "" : " ") + n;
    cases += "    " + std::string(c.name) + ") words=\"" + words + "\" ;;\n";
  }
  return "# Completion of lectern for bash; made by \"lectern manual --completion\".\n_lectern() {\n  local "
         "words=\"\"\n"
         "  case \"${COMP_WORDS[1]}\" in\n" +
         cases + "  esac\n  [ \"$COMP_CWORD\" = 1 ] && words=\"" + names +
         " --help --version\"\n  COMPREPLY=($(compgen -W \"$words\" -- \"${COMP_WORDS[COMP_CWORD]}\"))\n}\n"
         "complete -o default -F _lectern lectern\n";
}

}  // namespace lectern
