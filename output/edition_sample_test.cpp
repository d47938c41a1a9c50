// Documents for the tests of the editions. Holds no test itself.
#include "output/edition_sample_test.h"

#include <cstdint>
#include <utility>

namespace lectern {

namespace {

Inline t(std::string text) { return {Text{std::move(text)}}; }
Inline em(std::string text, EmphasisKind kind = EmphasisKind::italic) { return {Emphasis{kind, {t(std::move(text))}}}; }
Inline link(std::string target, std::string text) { return {Link{std::move(target), {t(std::move(text))}}}; }
Inline note(std::string label, Blocks content, NotePlace place = NotePlace::bottom) {
  return {Note{place, std::move(label), std::move(content)}};
}
Inline begin(int page, std::string label) {
  return {PageStart{page, std::move(label), {{FurnitureKind::header, true, "RUNNING HEAD"}}}};
}
Block p(Inlines content) { return {Paragraph{std::move(content)}}; }
Block p(std::string text) { return p(Inlines{t(std::move(text))}); }
Block h(int level, std::string text) { return {Heading{level, {t(std::move(text))}}}; }
Block page(int number, std::string label) { return {PageStart{number, std::move(label), {}}}; }
ListItem item(std::string label, Blocks content) { return {std::move(label), {}, std::move(content)}; }
Cell th(std::string text, int columns = 1, int rows = 1) { return {true, columns, rows, {p(std::move(text))}}; }
Cell td(std::string text, int columns = 1, int rows = 1) { return {false, columns, rows, {p(std::move(text))}}; }
Block in(std::string language, Block b) {
  b.language = std::move(language);
  return b;
}

/// The smallest PNG there is: one grey pixel.
std::string pixel() {
  static constexpr unsigned char bytes[] = {
      0x89, 'P',  'N',  'G',  0x0D, 0x0A, 0x1A, 0x0A, 0,    0,    0,    0x0D, 'I',  'H',  'D',  'R',  0,
      0,    0,    1,    0,    0,    0,    1,    8,    0,    0,    0,    0,    0x3A, 0x7E, 0x9B, 0x55, 0,
      0,    0,    0x0A, 'I',  'D',  'A',  'T',  0x78, 0x9C, 0x63, 0x68, 0,    0,    0,    0x82, 0,    0x81,
      0x77, 0xCD, 0x72, 0xB6, 0,    0,    0,    0,    'I',  'E',  'N',  'D',  0xAE, 0x42, 0x60, 0x82};
  return std::string(reinterpret_cast<const char*>(bytes), sizeof bytes);
}

Document base() {
  Document d;
  d.title = "The Last Tram";
  d.language = "en";
  d.authors = {"A. Writer", "B. Author"};
  d.source.name = "tram.pdf";
  d.source.sha256 = "63dbeff1b301c3ed0b78243e88f70bb5b3208266a23668b449216a1bb6e9ee63";
  d.source.created = "2023-06-14T23:30:00-02:00";
  d.surfaces.assign(6, {595.28, 841.89});
  return d;
}

Block measures() {
  Table table;
  table.caption = {t("Table 1. Trams and passengers")};
  table.rows = {{{Cell{true, 1, 2, {}}, th("Trams", 2), th("Passengers", 1, 2)}},
                {{th("Day"), th("Night")}},
                {{th("North line"), td("14"), td("2"), td("3,100")}},
                {{th("Lines that were closed", 4)}},
                {{th("South line"), td("8"), td("0"), td("900")}}};
  return {table};
}

}  // namespace

Document rich_document() {
  Document d = base();
  d.front = {page(1, "1"),
             {TitleLine{TitleKind::sub, {t("Brief 7 | Town and tram")}}},
             {TitleLine{TitleKind::main, {t("The Last Tram")}}},
             {TitleLine{TitleKind::sub, {t("Why the evening matters")}}},
             {TitleLine{TitleKind::byline, {t("A. Writer and B. Author")}}},
             {TitleLine{TitleKind::date, {t("June 2023")}}},
             {Contents{{t("In this brief")},
                       {{1, {link("#section-1", "1. What we saw")}, "2"},
                        {2, {t("Who rides")}, "2"},
                        {1, {t("What to do")}, "4"}}}}};
  d.body = {
      p(Inlines{em("Summary.", EmphasisKind::bold), t(" Trams are judged by riders"),
                note("1", {p(Inlines{t("Since 1974"), note("*", {p("The minutes are lost.")}), t(" at least.")})}),
                t("; they should be judged by journeys.")}),
      page(2, "2"),
      h(1, "1. What we saw"),
      p(Inlines{t("We asked "), em("everyone"), t(". H"), em("2", EmphasisKind::subscript), t("O, m"),
                em("2", EmphasisKind::superscript), t(", "), em("nasa", EmphasisKind::small_caps), t(". See "),
                link("https://example.org/a b?x=1&y=<2>", "the data"), t(", "), link("#page-4", "page 4"), t(", "),
                link("javascript:alert(1)", "not a link"), t(" or "), link("mailto:desk@example.org", "write to us"),
                t(".")}),
      h(2, "Who rides"),
      p(Inlines{t("The word "), Inline{Foreign{"de", {t("Feierabend")}}}, t(" and "),
                Inline{Foreign{"ar", {t("الترام")}}}, t(" run over "), begin(3, "3"), t("the page"),
                note("2", {p("A second note."), p("In two paragraphs.")}), t(".")}),
      {Aside{{h(1, "A case: the North line"), p("It ran late."), h(2, "What it cost"), p("Little.")}}},
      {List{ListKind::bulleted,
            {item("", {p("First"), {List{ListKind::numbered, {item("a", {p("inner a")}), item("b", {p("inner b")})}}}}),
             item("", {p("Second")})}}},
      {List{ListKind::numbered, {item("12", {p("twelfth")}), item("13", {p("thirteenth"), p("and more")})}}},
      {List{ListKind::numbered, {item("1.º", {p("primero")}), item("2.º", {p("segundo")})}}},
      {List{ListKind::gloss, {{"", {t("Tram")}, {p("A car on rails.")}}, {"", {t("Bus")}, {p("A car on the road.")}}}}},
      page(4, "iv"),
      h(1, "What to do"),
      measures(),
      {Figure{"image-1.png", {t("Figure 1. A stop")}, "A stop at night, nobody waits.", false}},
      {Figure{"image-2.png", {t("Figure 2. A map")}, std::nullopt, false}},
      {Figure{"", {t("Figure 3. A drawing")}, std::nullopt, false}},
      {Figure{"image-1.png", {}, std::nullopt, true}},
      {Quote{{p("I can get to the job.")}, {t("a rider, 2022")}}},
      in("fr", {Quote{{p("Je rentre à pied.")}, {}}}),
      {PullQuote{{t("judged by journeys")}, true}},
      {PullQuote{{t("“Nobody waits for the last tram.”")}, false}},
      {Lines{LinesKind::address, {{t("Tram Office")}, {t("1 Rail Street")}}}},
      {Lines{LinesKind::verse, {{t("Rails in the rain,")}, {t("rails in the sun.")}}}},
      {Lines{LinesKind::code, {{t("if (late) wait();")}, {t("return;")}}}},
      in("ar", p("هذا نص عربي.")),
      p(Inlines{t("It was "), Inline{Correction{"tlie", "the", "letters", 0.9}}, t(" "),
                Inline{Unclear{{t("last")}, 0.4}}, t(" "), Inline{Unclear{{}, 0}}, t(" tram"),
                note("", {p("A note without a mark.")}, NotePlace::margin), t(".")}),
      page(5, "5"),
      h(2, "Later"),
      {Lines{LinesKind::signature, {{t("A. Writer")}, {t("Director")}}}},
      page(6, "6"),
      h(1, "Sources"),
      {Bibliography{{{t("Doe, J. "), em("Trams."), t(" 1999.")}, {t("Roe, R. Rails. 2001.")}}}},
  };
  d.images = {{"image-1.png", "image/png", 1, 1, pixel()}, {"image-2.png", "image/png", 1, 1, pixel()}};
  return d;
}

Document nasty_document() {
  const std::string evil =
      std::string("<b>&amp;]]> \"'\x01\x0B", 17) + std::string(1, '\0') +
      "\x7F\xC2\x85\xED\xA0\x80\xFF\xFE\xEF\xBF\xBE\xEF\xB7\x90 \xEE\x80\x81 <script>alert(1)</script>";
  Document d = base();
  d.title = evil;
  d.language = "x<y";
  d.authors = {evil, ""};
  d.source.name = evil + ".pdf";
  d.source.sha256 = "none";
  d.source.created = "yesterday";
  d.front = {{TitleLine{TitleKind::main, {}}}, {Contents{{}, {}}}, {Contents{{t(evil)}, {{3, {t(evil)}, evil}}}}};
  d.body = {
      h(5, "Too deep"),
      h(1, evil),
      {Heading{1, {}}},
      {Heading{4, {begin(1, evil), t("\xC2\xA0")}}},
      h(9, "Deeper"),
      {Aside{{h(6, "Same"), {Aside{{h(1, "Same")}}}}}},
      {Aside{{p("no heading")}}},
      {Aside{{p("no heading")}}},
      {Aside{{}}},
      page(1, "again"),
      page(3, ""),
      p(Inlines{}),
      p(Inlines{begin(3, "x"), begin(4, "4")}),
      p(Inlines{
          link("JaVaScRiPt:alert(1)", "a"), link("data:text/html,x", "b"), link("http://", "c"),
          link("http://a b/", "d"), link("https://e.org/[x]|{y}\\^`%zz#1#2", "e"), link("#section-99", "f"),
          link("#page-2", "g"), link("#page-x", "h"), link("mailto:", "i"), link("http://1.2/", "j"), link("", "k"),
          link("https://e.org/", ""), link("vbscript:x", "l"), link(evil, "m"), link("https://e.org:99999/", "n"),
          Inline{Link{"https://outer.org/", {link("https://inner.org/", "nested"), note(evil, {}), t(" tail")}}}}),
      {List{ListKind::numbered, {}}},
      {List{ListKind::gloss, {{evil, {}, {p("x")}}, {"", {t("y")}, {}}}}},
      {List{ListKind::numbered, {item("3", {p("x")}), item("", {p("y")}), item("2", {}), item("0", {})}}},
      {List{ListKind::numbered, {item("i", {p("x")}), item("ii", {p("y")}), item("v", {})}}},
      {List{ListKind::numbered, {item("B", {h(3, "in a list")}), item("C", {measures()})}}},
      {List{ListKind::bulleted, {item("–", {})}}},
      {Table{}},
      {Table{{t("Same")}, {}}},
      {Table{{t("Same")}, {{{}}, {{td("a", 3, 9), th("b")}}, {{td("c", 2)}}, {{}}}}},
      {Table{{t("Same")}, {{{td("a", 2, 2), td("b")}}, {{td("c", 5, 5)}}, {{td("d", 0, -3), td("e", 99999)}}}}},
      {Table{{}, {{{th("only"), th("heads", 1, 2)}}, {{th("here")}}}}},
      {Table{{}, {{{td("x", 4)}}, {{th("y", 4, 3)}}}}},
      {Figure{}},
      {Figure{"missing.png", {}, evil, false}},
      {Figure{"bad.exe", {t(evil)}, "", false}},
      {Figure{"", {}, std::nullopt, true}},
      {Quote{}},
      {Quote{{}, {t("only a source")}}},
      {PullQuote{}},
      {PullQuote{{begin(5, "5"), link("https://e.org/", "x"), t("y")}, true}},
      {PullQuote{{note("9", {p("hidden?")}), t("y")}, true}},
      {Lines{}},
      {Lines{LinesKind::code, {{}, {t(evil)}}}},
      {Bibliography{}},
      {Bibliography{{{t("x")}}}},
      {Bibliography{{{t("y")}}}},
      in("not a tag", p("z")),
      in("und", p("z")),
      p(Inlines{Inline{Foreign{evil, {t("x")}}}, note("", {}), note("1", {{List{ListKind::bulleted, {item("", {})}}}}),
                Inline{Correction{"a", evil, "rule", 1}}, Inline{Unclear{{begin(6, "6")}, 0}}}),
  };
  d.images = {{"bad.exe", "application/x-msdownload", 1, 1, "MZ"}};
  return d;
}

Document random_document(unsigned seed) {
  std::uint32_t state = seed * 2654435761u + 1;
  const auto next = [&](unsigned below) {
    state = state * 1664525u + 1013904223u;
    return static_cast<int>((state >> 16) % below);
  };
  Document d = base();
  int page_number = 0;
  const auto words = [&] { return "words " + std::to_string(next(1000)); };
  const auto inlines = [&] {
    Inlines content{t(words())};
    if (next(5) == 0) content.push_back(note(std::to_string(next(9)), {p(words())}));
    if (next(9) == 0) {
      ++page_number;
      content.push_back(begin(page_number, std::to_string(page_number)));
    }
    return content;
  };
  const auto make = [&](const auto& self, int depth) -> Blocks {
    Blocks blocks;
    for (int n = 2 + next(6); n > 0; --n) switch (next(depth > 2 ? 4 : 8)) {
        case 0: blocks.push_back(h(1 + next(7), next(9) == 0 ? "" : words())); break;
        case 1:
        case 2: blocks.push_back(p(inlines())); break;
        case 3: blocks.push_back({Figure{"", inlines(), std::nullopt, next(2) == 0}}); break;
        case 4: blocks.push_back({Aside{self(self, depth + 1)}}); break;
        case 5:
          blocks.push_back(
              {List{static_cast<ListKind>(next(4)), {item(std::to_string(next(4)), self(self, depth + 1))}}});
          break;
        case 6: {
          Table table;
          for (int r = next(5); r > 0; --r) {
            Row row;
            for (int c = next(5); c > 0; --c)
              row.cells.push_back({next(3) == 0, 1 + next(3), 1 + next(3), {p(words())}});
            table.rows.push_back(row);
          }
          blocks.push_back({table});
          break;
        }
        default: blocks.push_back({Quote{self(self, depth + 1), inlines()}}); break;
      }
    return blocks;
  };
  d.body = make(make, 0);
  return d;
}

}  // namespace lectern
