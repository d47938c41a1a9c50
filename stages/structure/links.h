// Links inside the document: from places on paper to headings and pages.
#pragma once

#include <string>
#include <vector>

#include "stages/document.h"

namespace lectern {

/// Replaces the targets that structure() sets on its way ("#at-PAGE-Y", "#entry-KEY") by "#section-N" where a heading
/// stands there, else by "#page-N"; a link that leads nowhere becomes plain text. Where a link has the words of a
/// heading it leads to that one, whatever place it names: some producers are off by a margin. `labels` are the pages'
/// own, in their order: a printed contents names pages by them.
void resolve_links(Document& document, const std::vector<std::string>& labels = {});

}  // namespace lectern
