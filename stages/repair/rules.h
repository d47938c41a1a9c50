// The table of repair rules. A rule's function, its file and its id share one name; row order is run order.
#pragma once

#include <span>
#include <string_view>

#include "stages/repair/repair_context.h"

namespace lectern {

struct RepairRule {
  std::string_view id;
  std::string_view reason;  // one line, for people: what the rule does and why
  void (*function)(RepairContext&);
};

std::span<const RepairRule> repair_rules();

void mojibake(RepairContext& context);
void normalise_characters(RepairContext& context);
void specks(RepairContext& context);
void read_quotes(RepairContext& context);
void read_spaces(RepairContext& context);
void split_read_words(RepairContext& context);
void glued_words(RepairContext& context);
void confused_letters(RepairContext& context);
void drop_caps(RepairContext& context);
void letter_spaced_words(RepairContext& context);
void cut_urls(RepairContext& context);
void join_split_words(RepairContext& context);
void hangul_line_ends(RepairContext& context);
void superscript_characters(RepairContext& context);
void untyped_markers(RepairContext& context);
void marker_digits(RepairContext& context);
void unclear_words(RepairContext& context);

}  // namespace lectern
