// A document by hand that uses every kind of block and inline once, with texts that try the escapes. For tests only.
#pragma once

#include <string>

#include "stages/document.h"

namespace lectern {

inline Inline text(std::string s) { return {Text{std::move(s)}}; }
inline Block paragraph(std::string s) { return {Paragraph{{text(std::move(s))}}}; }
inline Block heading(int level, std::string s) { return {Heading{level, {text(std::move(s))}}}; }

inline Document every_kind() {
  Document d;
  d.title = "Buses & <trains>";
  d.language = "en";
  d.authors = {"A. Author", "B. \"Quote\" Writer"};
  d.date = "June 2023";
  d.source = {"brief.pdf", std::string(64, 'a'), "PDF",   "Meta  title",          "Meta author", "A\nsubject", "k1, k2",
              "TeX",       "pdfTeX-1.40",        "en-GB", "2023-06-01T10:00:00Z", true,          false,        true};
  d.surfaces = {{595.28, 841.89}, {595.28, 841.89}, {841.89, 595.28}};
  d.images = {{"image-1.png", "image/png", 20, 10, "PNG bytes"},
              {"a b%.jpg", "image/jpeg", 3, 4, std::string("\0x", 2)}};

  const Furniture head{FurnitureKind::header, true, "Policy brief <7>"};
  const Furniture number{FurnitureKind::page_number, false, "1"};
  const Inlines every_inline = {
      text("Plain ]]> & <b>text</b> with \xC2\xA0 a no-break space, \"quotes\" and \xF0\x9F\x9A\x8C. "),
      {Emphasis{EmphasisKind::bold, {text("bold "), {Emphasis{EmphasisKind::italic, {text("and italic")}}}}}},
      {Emphasis{EmphasisKind::superscript, {text("2")}}},
      {Emphasis{EmphasisKind::subscript, {text("3")}}},
      {Emphasis{EmphasisKind::small_caps, {text("small")}}},
      text(" see "),
      {Link{"https://example.org/a?b=c&d=%20#e", {text("the page")}}},
      {Note{NotePlace::bottom,
            "1",
            {paragraph("A plain note."), {List{ListKind::bulleted, {{"", {}, {paragraph("x")}}}}}}}},
      {Note{NotePlace::margin, "", {paragraph("First."), paragraph("Second.")}}},
      {Note{NotePlace::end, "*", {}}},
      text(" and "),
      {Foreign{"fr", {text("à propos")}}},
      text(" moved "),
      {PageStart{2, "ii", {head, number}}},
      text("away "),
      {Correction{"tbe", "the", "confused_letters", 0.9}},
      {Correction{"", "x", "page-1", 1}},
      text(" "),
      {Unclear{{text("hazy")}, 0.4}},
      {Unclear{}},
      {Link{"#section-2", {text("above")}}},
      text(" "),
      {Link{"#term-2", {text("what")}}},
  };

  d.front = {
      {PageStart{1, "i", {head, number}}, {{{1, {0, 0, 1, 1}}}, 1}},
      {Figure{"image-1.png", {}, std::nullopt, true}},
      {TitleLine{TitleKind::imprint, {text("The Press")}}},
      {TitleLine{TitleKind::sub, {text("Brief 7")}}},
      {TitleLine{TitleKind::main, {text("Buses & <trains>")}}, {{{1, {10, 20.25, 300.5, 44}}}, 0.75}},
      {TitleLine{TitleKind::byline, {text("A. Author"), {Note{NotePlace::bottom, "*", {paragraph("Of X.")}}}}}},
      {TitleLine{TitleKind::sub, {text("Why they fail")}}, {}, "fr"},
      {TitleLine{TitleKind::date, {text("June 2023")}}},
      {Contents{{text("Contents")},
                {{1, {{Link{"#section-1", {text("One")}}}}, "1"},
                 {2, {{Link{"#section-2", {text("Two")}}}}, ""},
                 {2, {text("Three")}, "ii"},
                 {4, {{Link{"#page-2", {text("Four")}}}, text(" more")}, "3"},
                 {3, {text("No page")}, ""},
                 {1, {}, "9"}}},
       {{{1, {1, 2, 3, 4}}}, 1}},
      paragraph("Loose words of the cover."),
      {PageStart{3, "", {}}},
      {Lines{LinesKind::verse, {{text("On a cover")}}}},
  };
  d.body = {
      {Paragraph{every_inline}, {{{1, {50, 60, 250, 80.5}}, {2, {50, 60, 250, 70}}}, 0.5}},
      {PageStart{3, "3", {number}}},
      heading(1, "One"),
      heading(2, "Two"),
      {List{ListKind::numbered,
            {{"1", {}, {paragraph("First")}},
             {"2",
              {},
              {{Paragraph{{text("Second")}}, {{{2, {1, 1, 2, 2}}}, 1}, "de"},
               {List{ListKind::plain, {{"", {}, {paragraph("a"), paragraph("b")}}, {"i", {}, {}}}}}}},
             {"3", {}, {{Paragraph{{{PageStart{3, "4", {}}}, text("Third")}}}}}}},
       {{{2, {5, 5, 6, 6}}}, 0.99}},
      {List{ListKind::gloss, {{"", {text("NGO")}, {paragraph("An organisation")}}, {"", {}, {paragraph("?")}}}}},
      {Table{{text("Table 1. Buses")},
             {{{{true, 2, 1, {paragraph("Head")}}, {true, 1, 2, {}}}},
              {{{false, 1, 1, {paragraph("a")}},
                {false, 1, 1, {{List{ListKind::bulleted, {{"", {}, {paragraph("x")}}}}}}}}},
              {}}}},
      {Figure{"a b%.jpg", {text("Figure 1.")}, "A bus", false}, {{{2, {1, 2, 3, 4}}}, 1}},
      {Figure{"", {}, "", false}},
      {Figure{.image = "a b%.jpg", .caption = {}, .legend = {}, .unread_page = 2}, {{{2, {0, 0, 300, 400}}}, 0}},
      {Figure{.caption = {}, .legend = {}, .unread_page = 3}},
      heading(2, "Quotes"),
      {Quote{{paragraph("A quoted sentence.")}, {}}, {{{2, {1, 2, 3, 4}}}, 1}, "fr"},
      {Quote{{paragraph("First."), paragraph("Second.")},
             {text("Somebody, "), {Emphasis{EmphasisKind::italic, {text("Book")}}}}}},
      {Quote{{{Paragraph{{text("With a place.")}}, {{{2, {1, 2, 3, 4}}}, 1}}}, {}}},
      {Aside{{heading(1, "Box"), paragraph("Inside."), heading(2, "Deeper"), paragraph("More.")}},
       {{{2, {1, 2, 3, 4}}}, 1}},
      {Aside{{paragraph("No heading."), heading(1, "Late"), heading(1, "Later"), {Aside{}}}}},
      {PullQuote{{text("It is the getting back")}, true}},
      {PullQuote{{text("that I cannot do")}, false}},
      {Lines{LinesKind::address, {{text("1 Road")}, {text("Town")}}}},
      {Lines{LinesKind::code, {{text("if (a < b)")}, {}, {text("  return;")}}}},
      {Lines{LinesKind::signature, {{text("not at the end")}, {text("two")}}}},
      {Bibliography{{{text("Smith, J. (2020)")}, {{Emphasis{EmphasisKind::italic, {text("Title")}}}}}}},
      heading(1, "End"),
      paragraph("Yours,"),
      {Lines{LinesKind::signature, {{text("A. Author")}}}},
      {PageStart{3, "v", {}}},
      {Lines{LinesKind::signature, {{text("B. Writer")}, {text("for the board")}}}},
  };
  return d;
}

}  // namespace lectern
