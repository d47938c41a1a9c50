#!/bin/sh
# Whole conversions of files that are read with Pandoc: the sources in tests/pandoc, the same text in each format that
# Pandoc writes, and office files by hand that show what Pandoc drops. tests/pandoc.sh LECTERN
set -u
lectern=$(realpath "$1")
here=$(cd "$(dirname "$0")/pandoc" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
command -v pandoc >/dev/null || { echo "skipped: pandoc is not installed"; exit 0; }
failed=0
file=
cp "$here"/* "$work"
cd "$work" || exit 1
python3 make.py .
for format in docx odt rtf epub html; do pandoc -s night-buses.md -o "same-$format.$format" || exit 1; done

# convert FILE: its TEI without indentation in tei, what was said in said.
convert() {
  status=0
  "$lectern" convert "$1" -o out 2>said >stdout || status=$?
  name=$(ls out | head -n 1)
  [ $status = 0 ] || [ $status = 3 ] || { echo "FAILED $1: exit $status"; cat said; failed=1; return; }
  tr '\n' ' ' <"out/$name/$name.tei.xml" | sed 's/>  *</></g' >tei
  if [ -n "${LECTERN_TEI_SCHEMA:-}" ] && command -v jing >/dev/null; then
    jing "$LECTERN_TEI_SCHEMA" "out/$name/$name.tei.xml" 2>/dev/null || { echo "FAILED $1: the TEI is not valid"; failed=1; }
  fi
  # The TEI says all that the editions show.
  cp -r "out/$name" again && "$lectern" convert "again/$name.tei.xml" -o again --quiet 2>/dev/null
  cmp "out/$name/$name.html" "again/$name/$name.html" || { echo "FAILED $1: another edition from its TEI"; failed=1; }
  file=$1
  rm -rf out again
}
has() { grep -qF -- "$1" "${2:-tei}" || { echo "FAILED $file: no $1 in ${2:-its TEI}"; failed=1; }; }
no() { ! grep -qF -- "$1" "${2:-tei}" || { echo "FAILED $file: $1 in ${2:-its TEI}"; failed=1; }; }

for file in night-buses.md same-docx.docx same-odt.odt same-rtf.rtf same-epub.epub same-html.html; do
  convert "$file"
  has '<title>Buses at night</title>'
  has '<hi rend="italic">emphasis</hi>, <hi rend="bold">strong words</hi>, H<hi rend="sub">2</hi>O'
  has 'https://example.org/?a=b&amp;c=d'
  has '<graphic url="images/image-1.png"'
  for words in 'A note with' 'Its second paragraph' 'Ein deutscher Absatz' alpha 'Its definition' 'Roses are' 'Buses a night' '>12<' 'A quotation'; do has "$words"; done
  no words-lost stdout
  no 'Words of the file' said
done 2>&1 | grep -v 'same-rtf.rtf: no <title>' >shared || true
if [ -s shared ]; then cat shared; failed=1; fi

convert night-buses.md
has '<foreign xml:lang="fr">à propos de cela</foreign>.<note place="bottom" n="1"><p>A note with'
has '<p xml:lang="de">Ein deutscher Absatz.</p>'
has '<item n="4">four<list rend="numbered"><item n="a">alpha'
has '<ref target="#h1">the findings</ref>'
has '<head>Buses a night</head><row><cell role="label">Line</cell>'

convert page.html
has '<titlePart type="main">Night buses</titlePart>'
has '<p xml:lang="fr">Un paragraphe <hi rend="italic"><foreign xml:lang="de">deutsch</foreign></hi> et fin.</p>'
has 'Said<note place="bottom" n="1">The note.</note> and done, see'
has '<head>Figure 1</head><figDesc>A red dot</figDesc>'
has '<figure rend="decorative">'
has '<cell role="label" rows="2">N1</cell>'
has '<floatingText type="box"><body'
no script
no javascript
has 'outside.png" was not found' said
has 'is not fetched' said

convert word.docx
has 'with <foreign xml:lang="fr-FR">quelques mots</foreign> and an end.'
has '<p xml:lang="de-DE">Ein ganzer Absatz.</p>'
has '<ref target="#h1">To the lines</ref>'
has '<floatingText type="box"><body><p>Words in a box.</p>'
has Inserted.
no Deleted
has 'tracked changes' said

convert writer.odt
has '<foreign xml:lang="fr-FR">quelques mots</foreign>'
has '<cell role="label" cols="2">Head</cell>'
has '<cell>a</cell><cell>b</cell>'

"$lectern" inspect word.docx >facts || true
file=word.docx
has 'title: Night buses' facts
has 'headings: 1' facts

# What cannot be read says so, and leaves nothing behind.
refuse() {
  status=0
  "$@" >stdout 2>said || status=$?
  [ $status = 2 ] && [ -z "$(ls -A out 2>/dev/null)" ] || { echo "FAILED $*: exit $status"; failed=1; }
}
head -c 900 word.docx >cut.docx
refuse "$lectern" convert cut.docx -o out
file=cut.docx; has 'archive is broken' said
refuse "$lectern" convert bomb.docx -o out
file=bomb.docx; has 'larger than 512 megabytes' said
printf 'PK\005\006\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0' >empty.zip
refuse "$lectern" convert empty.zip -o out
file=empty.zip; has 'unpack it' said
refuse env PATH=/nonexistent "$(command -v "$lectern" || echo "$lectern")" convert night-buses.md -o out
file="no Pandoc"; has 'apt-get install pandoc' said

[ $failed = 0 ] && echo "Files for Pandoc are read."
exit $failed
