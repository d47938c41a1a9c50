// Which sentences of a text say most of what the others say.
#pragma once

#include <string>
#include <vector>

namespace lectern {

/// LexRank (Erkan and Radev, "LexRank: Graph-based Lexical Centrality as Salience in Text Summarization", JAIR 22,
/// 2004): for each sentence its share, all together 1. Sentences are alike by the cosine of their words, weighed by how
/// few sentences have them.
std::vector<double> lexrank(const std::vector<std::string>& sentences);

}  // namespace lectern
