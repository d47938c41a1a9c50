// Links inside a TEI file. Used by tei_reader.cpp only.
#pragma once

#include "input/xml_tree.h"

namespace lectern {

/// Points every `ref` to a section or page of the file by number, "#section-N", "#page-N" or "#term-N" as
/// stages/document.h has them, whatever the ids in the file are: sections may have been added, taken away or named by
/// hand.
void number_links(XmlNode& root);

}  // namespace lectern
