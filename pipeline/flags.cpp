// The commands and flags of the program, each said once.
// Never parses and never prints: options.cpp and manual.cpp do. Tested by options_test.cpp.
#include "pipeline/flags.h"

#include <algorithm>
#include <array>

namespace lectern {
namespace {

constexpr Command command_table[] = {
    {"convert", "INPUT...", "convert PDF files, images, texts and office files into TEI, HTML and EPUB",
     "Each INPUT is a PDF file; an image of a page, or a TIFF file of many (PNG, JPEG, TIFF, WebP; read by OCR); a "
     "text "
     "extract, as pdftotext and older tools leave it, or the Markdown of a converter "
     "(in any usual encoding); a DOCX, ODT, RTF, EPUB, HTML or Markdown file, which is read with the program Pandoc; "
     "or a "
     "TEI file that Lectern made and a person may have corrected: then every other "
     "edition is "
     "made again from it. The results of brief.pdf are brief/brief.tei.xml, brief/brief.html, brief/brief.epub, "
     "brief/report.html (what was done and what to look at), brief/repairs.jsonl (every change of text, for machines) "
     "and "
     "brief/images/.\n\n"
     "Asked for with --to, the pages of PDF and image files are also kept as they are printed, with the words as they "
     "were repaired: brief/brief.hocr.html, brief/brief.alto.xml, brief/page/ (PAGE XML, a file a page), in pixels of "
     "the image file, or of a PDF's page drawn at 300 dpi; and brief/brief.pdf, the PDF itself, searchable: pages that "
     "were read by OCR get an invisible layer of text in reading order; text that such a page had before stays in the "
     "file, marked as standing for nothing. No such PDF is made of files that are encrypted or signed.\n\n"
     "Each input is converted in a process of its own, with limits on time and memory, so that a damaged or hostile "
     "file "
     "stops nothing but itself. Results are written beside their place and moved into it when they are complete. A "
     "file "
     "that is there already and differs is replaced only with --force; files that Lectern does not make are left "
     "alone.",
     "lectern convert brief.pdf  # all editions, in the folder brief\n"
     "lectern convert *.pdf -o editions -j 4  # many at once, one folder each\n"
     "lectern convert brief.pdf --to epub --lang fr  # only the EPUB, and its language is French\n"
     "lectern convert scan.pdf --to tei,alto,pdf  # also ALTO, and the PDF itself, searchable\n"
     "lectern convert scans.tif  # pictures of pages, read by OCR\n"
     "lectern convert brief.txt  # when only an old extract survives\n"
     "lectern convert brief.docx  # an office file; needs Pandoc\n"
     "lectern convert brief/brief.tei.xml --force  # the editions again, from the corrected TEI"},
    {"inspect", "INPUT...", "tell what a file is and what would be done with it",
     "Of a PDF it prints pages, producer, fonts, whether the file is tagged or encrypted, and for each page whether it "
     "has text or "
     "is a picture of a page. Of a file that is read with Pandoc it prints title, authors, language, and how many "
     "headings, "
     "tables, pictures and notes it has.\n\n"
     "With --regions it tells what stands where on each page, in reading order, instead: headings, paragraphs, list "
     "items, notes, tables with their cells, boxes with what is in them, pictures, running heads and page numbers; "
     "each with its box, its lines with baseline and text, how sure the program is, and why not more. The JSON has one "
     "object on one line for each input, coordinates in points from the top left corner. --format page gives PAGE XML "
     "2019-07-15 for layout tools, one file a page with its reading order, coordinates in pixels at 300 dpi; the names "
     "of its pictures are those that \"pdftoppm -cropbox -r 300 -png brief.pdf brief\" makes.",
     "lectern inspect brief.pdf\n"
     "lectern inspect brief.pdf --regions  # what stands on the pages, as JSON\n"
     "lectern inspect brief.pdf --regions --page 3 --format page  # PAGE XML of page 3\n"
     "lectern inspect *.pdf --regions --format page -o layout  # a PAGE XML file for each page, in folders of layout"},
    {"measure", "INPUT...", "tell how hard a text is to read",
     "Each INPUT is a file that convert reads. Of the whole text and of each section it prints words and sentences, "
     "words "
     "in a sentence on average and at most, and the shares of sentences in the passive and of rare words; then the "
     "formulas of its language: FKGL, SMOG, Dale–Chall and Flesch for English, Flesch–Amstad (German), Kandel–Moles "
     "(French), Fernández Huerta (Spanish), Gulpease (Italian), Martins (Portuguese), Oborneva (Russian), and LIX for "
     "any. Running text counts: paragraphs, lists and boxes, without tables, notes and quotations that are set "
     "apart; of the TEI of a plain-language edition, without what it says of itself.\n\n"
     "FKGL and SMOG are years at school, Dale–Chall and LIX grow with difficulty, and the others grow with ease, 60 to "
     "70 "
     "being plain. Words are rare that are not among the 8,000 most frequent of the language or among everyday words; "
     "Dale–Chall takes the 3,000 most frequent for familiar, in place of its authors' list.",
     "lectern measure brief.pdf\n"
     "lectern measure brief.docx --json  # for machines, with every section\n"
     "lectern measure brief/brief.tei.xml brief/brief.plain.tei.xml  # before and after"},
    {"formats", "", "list the formats that can be read and written", "", "lectern formats"},
    {"help", "[COMMAND]", "show help on the program, a command, files of corrections (edits) or rewriters (rewriter)",
     "", "lectern help convert\nlectern help edits  # how corrections are written that last"},
    {"manual", "", "print the manual page", "The page is in the format of man(7).", "lectern manual | man -l -"},
};

constexpr std::array flag_table = {
    Flag{"convert",
         "-o,--output",
         "DIR",
         "Put the folders of the results into DIR (default: the working directory).",
         &Options::output,
         {}},
    Flag{"convert",
         "--to",
         "FORMATS",
         "Make these editions, separated by commas (default: tei,html,epub); of PDF and image files also hocr, alto, "
         "page "
         "and pdf (see \"lectern formats\").",
         &Options::formats,
         {}},
    Flag{"convert measure",
         "--lang",
         "CODE",
         "The main language of the documents, as a BCP 47 code such as en or pt-BR (default: found out).",
         &Options::language,
         {}},
    Flag{"convert measure",
         "--edits",
         "FILE",
         "Apply the corrections in FILE (default: NAME.edits beside the input, else in the folder of its results); see "
         "\"lectern help edits\".",
         &Options::edits,
         {}},
    Flag{"convert",
         "--terms",
         "FILE",
         "Terms for the plain-language edition, a TBX file, or a CSV file of term,plain word,explanation: a plain word "
         "replaces its term, an "
         "explanation goes into the glossary, a term without a plain word is never replaced.",
         &Options::terms,
         {}},
    Flag{"convert",
         "--rewriter",
         "COMMAND",
         "For the plain-language edition, ask this program to say sentences anew; see \"lectern help rewriter\" "
         "(default: none).",
         &Options::rewriter,
         {}},
    Flag{"convert",
         "--rewriter-limit",
         "S",
         "Stop the rewriter after S seconds an input, and use the answers until then (default: 120).",
         &Options::rewriter_limit,
         {},
         1},
    Flag{"convert",
         "--editor",
         "NAME",
         "The person who has checked the plain-language edition and answers for it (default: nobody, it is a draft).",
         &Options::editor,
         {}},
    Flag{"convert measure", "--ocr", "WHEN",
         "Read pages from their pictures (OCR): auto, where a page has no text or one that is not what is printed; "
         "always; or never (default: auto).",
         &Options::ocr, "auto always never"},
    Flag{"convert measure",
         "--page-limit",
         "S",
         "Give up reading a page by OCR after S seconds of processor time, and keep it as its picture (default: 60).",
         &Options::page_limit,
         {},
         1},
    Flag{"convert inspect", "--force", "", "Replace results that are there already.", &Options::force, {}},
    Flag{
        "convert", "--report", "KIND",
        "What report.html shows: text, or pages: also a picture of each page with what was seen on it (default: text).",
        &Options::report, "text pages"},
    Flag{"convert",
         "--keep-stages",
         "DIR",
         "Also write what each stage made into DIR: pages.txt, layout.txt, document.tei.xml (with several inputs, into "
         "a "
         "folder of DIR for each).",
         &Options::keep_stages,
         {}},
    Flag{"inspect",
         "--regions",
         "",
         "Tell what stands on each page, in reading order: kinds, boxes, lines, cells.",
         &Options::regions,
         {}},
    Flag{"inspect", "--format", "FORMAT",
         "The form of --regions: json, or page for PAGE XML, a file a page (default: json).", &Options::region_format,
         "json page"},
    Flag{"inspect", "--page", "N", "Only of the page of this number, counted from 1.", &Options::page, {}, 1},
    Flag{"inspect",
         "-o,--output",
         "DIR",
         "Put what --regions tells into folders of DIR instead of printing it.",
         &Options::region_output,
         {}},
    Flag{"convert inspect measure", "--password", "PW", "The password of encrypted files.", &Options::password, {}},
    Flag{"convert inspect measure",
         "-j,--jobs",
         "N",
         "Work on N inputs at once (default: one for each processor).",
         &Options::jobs,
         {},
         1},
    Flag{"convert inspect measure",
         "--time-limit",
         "S",
         "Give up on an input after S seconds (default: when nothing of it, no page and no step, is finished for 300 "
         "seconds, or after 6 hours in all).",
         &Options::time_limit,
         {},
         1},
    Flag{"convert inspect measure",
         "--memory-limit",
         "MB",
         "Give up on an input that needs more than MB megabytes (default: 2048).",
         &Options::memory_limit,
         {},
         64},
    Flag{"convert inspect measure", "--json", "", "Print one JSON object for each input.", &Options::json, {}},
    Flag{"convert inspect measure", "-q,--quiet", "", "Print nothing but errors.", &Options::quiet, {}},
    Flag{"manual", "--completion", "", "Print a completion script for bash instead.", &Options::completion, {}},
    Flag{"convert measure inspect formats help manual", "-h,--help", "", "Show help.", &Options::help, {}},
    Flag{"", "--version", "", "Show the version.", &Options::version, {}},
};

}  // namespace

std::span<const Command> commands() { return command_table; }
std::span<const Flag> flags() { return flag_table; }

const Command* find_command(std::string_view name) {
  const auto all = commands();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Command& c) { return c.name == name; });
  return found == all.end() ? nullptr : &*found;
}

bool knows(const Flag& flag, std::string_view command) {
  return (" " + std::string(flag.commands) + " ").find(" " + std::string(command) + " ") != std::string::npos;
}

}  // namespace lectern
