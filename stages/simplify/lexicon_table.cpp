// Reads the table of words that a dictionary lacks. Tested by lexicon_test.cpp.
#include "stages/simplify/lexicon_table.h"

#include <algorithm>
#include <array>

namespace lectern {
namespace {

struct Paradigm {
  std::string_view part;
  std::vector<std::string_view> lemma_tags;  // of the lemma itself
  std::vector<std::string_view> form_tags;   // of the forms in the third cell, in their order
};

constexpr std::string_view kNoForm = "-";

const std::array<Paradigm, 4>& paradigms() {
  static const std::array<Paradigm, 4> all = {
      Paradigm{"v", {"vblex.inf", "vblex.pres"}, {"vblex.pres.p3.sg", "vblex.past", "vblex.pp", "vblex.ger"}},
      Paradigm{"n", {"n.sg"}, {"n.pl"}}, Paradigm{"adj", {"adj"}, {}}, Paradigm{"adv", {"adv"}, {}}};
  return all;
}

}  // namespace

LexiconTable::LexiconTable(std::string_view rows) {
  for (const std::string& line : split_filled(rows, '\n')) {
    const std::vector<std::string> cells = split_filled(line, '\t');
    if (cells.size() < 2 || line.starts_with('#')) continue;
    const auto paradigm = std::ranges::find(paradigms(), cells[1], &Paradigm::part);
    if (paradigm == paradigms().end()) continue;
    for (const std::string_view tags : paradigm->lemma_tags) add(cells[0], tags, cells[0]);
    const auto forms = split_filled(cells.size() > 2 ? cells[2] : std::string(), ' ');
    for (std::size_t i = 0; i < std::min(forms.size(), paradigm->form_tags.size()); ++i)
      if (forms[i] != kNoForm) add(cells[0], paradigm->form_tags[i], forms[i]);
  }
}

void LexiconTable::add(const std::string& lemma, std::string_view tags, const std::string& form) {
  readings_[form].push_back({lemma, split_filled(tags, '.')});
  forms_.emplace(lemma + "." + std::string(tags), form);
}

const std::vector<Reading>& LexiconTable::readings(std::string_view word) const {
  static const std::vector<Reading> none;
  const auto found = readings_.find(word);
  return found == readings_.end() ? none : found->second;
}

std::string LexiconTable::inflect(std::string_view lemma, std::string_view tags) const {
  const auto found = forms_.find(std::string(lemma) + "." + std::string(tags));
  return found == forms_.end() ? std::string() : found->second;
}

const LexiconTable& LexiconTable::of(std::string_view language) {
  return table_of<LexiconTable>(language, lexicon_table_texts(),
                                [](const TableText& text) { return LexiconTable(text.rows); });
}

}  // namespace lectern
