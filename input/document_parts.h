// The parts of a block or an inline, for code that walks over a whole document. For readers.
#pragma once

#include <type_traits>
#include <utility>

#include "stages/document.h"

namespace lectern {

/// Calls on_inlines(Inlines&) and on_blocks(Blocks&) for what stands directly in the block, in reading order.
template <class B, class OnInlines, class OnBlocks>
void visit_parts(B& block, const OnInlines& on_inlines,
                 const OnBlocks& on_blocks) requires std::is_same_v<std::remove_const_t<B>, Block> {
  std::visit(
      [&](auto& is) {
        using Kind = std::remove_cvref_t<decltype(is)>;
        if constexpr (std::is_same_v<Kind, List>) {
          for (auto& item : is.items) on_inlines(item.term), on_blocks(item.content);
        } else if constexpr (std::is_same_v<Kind, Table>) {
          on_inlines(is.caption);
          for (auto& row : is.rows)
            for (auto& cell : row.cells) on_blocks(cell.content);
        } else if constexpr (std::is_same_v<Kind, Figure>) {
          on_inlines(is.caption);
          on_blocks(is.legend);
        } else if constexpr (std::is_same_v<Kind, Quote>) {
          on_blocks(is.content);
          on_inlines(is.source);
        } else if constexpr (std::is_same_v<Kind, Aside>) {
          on_blocks(is.content);
        } else if constexpr (std::is_same_v<Kind, Lines>) {
          for (auto& line : is.lines) on_inlines(line);
        } else if constexpr (std::is_same_v<Kind, Bibliography>) {
          for (auto& entry : is.entries) on_inlines(entry);
        } else if constexpr (std::is_same_v<Kind, Contents>) {
          on_inlines(is.heading);
          for (auto& entry : is.entries) on_inlines(entry.content);
        } else if constexpr (!std::is_same_v<Kind, PageStart>) {
          on_inlines(is.content);  // Paragraph, Heading, PullQuote, TitleLine
        }
      },
      block.is);
}

/// The same for what stands in an inline.
template <class I, class OnInlines, class OnBlocks>
void visit_parts(I& one, const OnInlines& on_inlines,
                 const OnBlocks& on_blocks) requires std::is_same_v<std::remove_const_t<I>, Inline> {
  std::visit(
      [&](auto& is) {
        using Kind = std::remove_cvref_t<decltype(is)>;
        if constexpr (std::is_same_v<Kind, Note>) on_blocks(is.content);
        else if constexpr (std::is_same_v<Kind, Emphasis> || std::is_same_v<Kind, Link> ||
                           std::is_same_v<Kind, Foreign> || std::is_same_v<Kind, Unclear>)
          on_inlines(is.content);
      },
      one.is);
}

}  // namespace lectern
