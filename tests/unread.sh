#!/bin/sh
# Pages that cannot be read are kept as their pictures, in every edition, and the others are read. tests/unread.sh LECTERN
set -u
lectern=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
failed=0
bad() { echo "FAILED $*"; failed=1; }
python3 "$here/scan.py" "$here/sample/brief.pdf" 1 2 100 pages.pdf || exit 1
python3 "$here/scan.py" "$here/sample/brief.pdf" 1 2 100 spread.tif spread || exit 1

# convert NAME STATUS INPUT FLAGS...: into NAME/, what is said in NAME.said.
convert() {
  name=$1 wanted=$2 input=$3
  shift 3
  "$lectern" convert "$input" -o "$name" "$@" >"$name.out" 2>"$name.said"
  status=$?
  [ $status = "$wanted" ] || bad "$name: exit $status instead of $wanted: $(cat "$name.said")"
}
# has FILE COUNT PATTERN: so many matches, and no more.
has() {
  found=$(grep -o -- "$3" "$1" | wc -l)
  [ "$found" = "$2" ] || bad "$1: $found matches of $3, not $2"
}

# Nobody was to read them.
convert never 3 pages.pdf --ocr never
tei=never/pages/pages.tei.xml
has $tei 1 '<figure type="page" n="2"'
has $tei 2 '<gap reason="illegible"/>'
has $tei 2 '<graphic url="images/page-[12].jpg" width="[0-9]*px" height="[0-9]*px" mimeType="image/jpeg"/>'
[ "$(od -An -tx1 -N3 never/pages/images/page-1.jpg | tr -d ' ')" = ffd8ff ] || bad "the picture is no JPEG"
html=never/pages/pages.html
has $html 2 '<p class="mark">The text of page [12] could not be read. The page is kept as a picture.</p>'
has $html 2 '<img src="data:image/jpeg;base64,[^"]*" alt="Picture of page [12]"'
has never.said 2 "page [12]: The page has no text that can be used .*kept as its picture. Leave out --ocr never"
unzip -l never/pages/pages.epub | grep -q EPUB/images/page-2.jpg || bad "the EPUB has no picture of page 2"
unzip -p never/pages/pages.epub EPUB/package.opf | grep -q "accessModeSufficient\">textual<" && bad "the EPUB claims that text suffices"

# The same again; and from the TEI file, which a person may have corrected.
convert again 3 pages.pdf --ocr never
diff -r never again || bad "another result the second time"
convert edition 0 $tei --to html,epub
cmp $html edition/pages/pages.html || bad "other HTML from the TEI"

# No OCR data is installed.
mkdir none
TESSDATA_PREFIX=$work/none convert nodata 3 pages.pdf
has nodata.said 1 "No OCR data is installed.*tesseract-ocr-eng"
has nodata/pages/pages.tei.xml 2 '<graphic url="images/page-[12].jpg"'

# The data that are installed are of another script: what would come of it is no text.
pdftoppm -gray -png -r 150 -singlefile "$here/lying/sound-russian.pdf" russian
packs=$(tesseract --list-langs 2>/dev/null | sed -n 's/^List of available languages in "\(.*\)".*/\1/p')
for data in $packs /usr/share/tesseract-ocr/5/tessdata; do
  [ -f "$data/osd.traineddata" ] && [ -f "$data/eng.traineddata" ] && break
done
mkdir latin
ln -s "$data/osd.traineddata" "$data/eng.traineddata" latin/
for lang in "" "--lang ru"; do
  # shellcheck disable=SC2086 # two words
  TESSDATA_PREFIX=$work/latin convert latin-only 3 russian.png --force $lang
  has latin-only.said 1 "russian.png, page 1: The page could not be read by OCR: its text is in Cyrillic script.*tesseract-ocr-rus"
  has latin-only/russian/russian.tei.xml 1 '<graphic url="images/page-1.jpg"'
  has latin-only/russian/russian.tei.xml 0 '<p '
done

# A page that takes too long, and one that does not.
python3 "$here/scan.py" "$here/sample/brief.pdf" 3 4 100 crowded.tif crowded || exit 1
convert crowded 3 crowded.tif --page-limit 5
has crowded.said 1 "crowded.tif, page 1: Reading the page by OCR took longer than 5 seconds.*--page-limit"
has crowded/crowded/crowded.tei.xml 1 '<graphic url="images/page-[12].jpg"'
grep -q '<p ' crowded/crowded/crowded.tei.xml || bad "the other page was not read"

# Two pages on a sheet are a picture together: nobody has seen that they are two.
convert sheet 3 spread.tif --ocr never --report pages
has sheet/spread/spread.tei.xml 1 '<graphic url="images/page-1.jpg"'

if [ -n "${LECTERN_TEI_SCHEMA:-}" ] && command -v jing >/dev/null; then
  jing "$LECTERN_TEI_SCHEMA" ./*/*/*.tei.xml || bad "the TEI is not valid"
fi
command -v epubcheck >/dev/null && { epubcheck -q never/pages/pages.epub || bad "the EPUB is not valid"; }
[ $failed = 0 ] && echo "pages that cannot be read are pictures"
exit $failed
