#!/bin/sh
# Corrections from the report to the editions: tests/edits.sh LECTERN EDITS_ECHO
# A browser makes a file of corrections from the report of the sample; the program finds it, applies it, and says what of it
# does not fit any more.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
lectern=$(realpath "$1")
echo_edits=$(realpath "$2")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cp "$here/sample/brief.pdf" .
. "$here/converting.sh"

convert 3 brief.pdf --report pages  # the sample has a warning of its own
has 'northeastern' brief/brief.tei.xml
own=$(grep -c '"kind":"warning"' brief/repairs.jsonl)
node "$here/editions/edits.mjs" brief/report.html brief.edits
"$echo_edits" brief.edits >echoed
cmp brief.edits echoed

convert 3 brief.pdf  # brief.edits beside it is found
[ "$(grep -c '"kind":"warning"' brief/repairs.jsonl)" = "$own" ] || { cat errors; exit 1; }
[ "$(grep -c '"rule":"editor"' brief/repairs.jsonl)" = 7 ]
has 'north- eastern' brief/brief.tei.xml
has '<figDesc>Bars: "too dark" is the longest.</figDesc>' brief/brief.tei.xml
has '<head facs="#z[0-9]*" xml:lang="en-GB">What <choice><sic>we</sic><corr resp="#editor">we have</corr></choice> found</head>' brief/brief.tei.xml
has '<choice><sic>64</sic><corr resp="#editor">65</corr></choice> places' brief/brief.tei.xml
has '<respStmt xml:id="editor">' brief/brief.tei.xml
has 'alt="Bars: &quot;too dark&quot; is the longest."' brief/brief.html
has 'What we have found' brief/brief.html

# The TEI has them already: nothing but the repair is told, which a TEI file has no more.
convert 3 brief/brief.tei.xml --edits brief.edits -o tei
has 'line 2 speaks of repairs' errors
[ "$(wc -l <errors)" = 1 ] || { cat errors; exit 1; }

# In the folder of results, and told by name.
mv brief.edits brief/brief.edits
convert 3 brief.pdf
has '"rule":"editor"' brief/repairs.jsonl
printf 'heading 2 page 1 "No such thing"\nnonsense\n' >my.edits
convert 3 brief.pdf --edits my.edits
has 'my.edits, line 1: this entry does not fit' errors
has 'my.edits, line 2 is not understood' errors
has 'These do not fit any more (1)' brief/report.html
convert 2 brief.pdf --edits none.edits
has 'there is no edits file none.edits' errors
convert 64 brief.pdf brief/brief.tei.xml --edits my.edits
[ "$(cat my.edits)" = "$(printf 'heading 2 page 1 "No such thing"\nnonsense')" ]

# The editor's version of passages, written in the report on the plain-language edition.
rm brief/brief.edits
convert 3 brief.pdf --to tei,plain-tei,plain-html
node "$here/editions/plain_edits.mjs" brief/brief.plain-report.html brief/report.html brief.edits
"$echo_edits" brief.edits >echoed
cmp brief.edits echoed
convert 3 brief.pdf --to tei,plain-tei,plain-html
[ "$(grep -c '"rule":"editor"' brief/repairs.jsonl)" = 2 ]
has '<p[^>]*corresp="#original-[0-9]*"[^>]*>Short words\.' brief/brief.plain.tei.xml
has '<item>One "thing"' brief/brief.plain.tei.xml
has '>Also these words\.' brief/brief.plain.tei.xml
has 'these are an editor' brief/brief.plain-report.html

# The same words twice: each has the editor's words for it, and the file is as it was.
printf 'Rents\n\nPay the rent.\n\nSee below.\n\nAsk for help.\n\nSee below.\n' >twice.txt
convert 0 twice.txt --to plain-tei --lang en
node "$here/editions/plain_repeats.mjs" twice/twice.plain-report.html twice.edits
"$echo_edits" twice.edits >echoed
cmp twice.edits echoed
convert 0 twice.txt --to plain-tei --lang en --force
cmp twice.edits echoed
has '>Look below, 1\.' twice/twice.plain.tei.xml
has '>Look below, 2\.' twice/twice.plain.tei.xml
echo "Corrections are applied, kept and told of."
