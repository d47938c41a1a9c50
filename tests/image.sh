#!/bin/sh
# Pictures of pages (TIFF of several, PNG, JPEG) become documents as scans in a PDF do. tests/image.sh LECTERN
# What is looked for are words and structure that survive a letter read wrong: OCR differs a little between processors.
set -u
lectern=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
failed=0
bad() { echo "FAILED $*"; failed=1; }
python3 "$here/scan.py" "$here/sample/brief.pdf" 1 2 200 pages.tif || exit 1
python3 "$here/scan.py" "$here/sample/brief.pdf" 1 2 200 same.pdf || exit 1
python3 "$here/scan.py" "$here/sample/brief.pdf" 2 3 200 spread.tif spread || exit 1
pdftoppm -png -r 150 -f 2 -l 2 -singlefile "$here/sample/brief.pdf" colour
pdftoppm -jpeg -r 200 -f 2 -l 2 -singlefile "$here/sample/brief.pdf" photo

has() {
  found=$(grep -o -- "$3" "out/$1/$1.tei.xml" | wc -l)
  [ "$found" -ge "$2" ] || bad "$1: $found of $2 matches of $3"
}

"$lectern" convert pages.tif same.pdf spread.tif colour.png photo.jpg -o out --quiet 2>said
status=$?
[ $status = 0 ] || [ $status = 3 ] || { echo "FAILED: exit $status"; cat said; exit 1; }
has pages 2 "<pb "
has pages 1 "<title>Paths for Everyone"
has pages 4 '<note place="bottom" n="[1-5]"'
has pages 1 '<note type="format">TIFF<'
has spread 2 "<pb "
has spread 1 "<head[^>]*>What should be done"
has colour 1 "<table"
has colour 1 '<graphic [^>]*mimeType="image/jpeg"'  # its chart, in colour
has pages 1 '<graphic [^>]*mimeType="image/png"'   # in grey
has photo 1 "<table"

# The text of an image file is that of the same scan in a PDF, which is drawn a hair's breadth aside: but for words in its chart.
text() { sed -n '/<body>/,/<\/body>/p' "out/$1/$1.tei.xml" | sed 's/<[^>]*>/ /g' | tr -s '[:space:]' '\n' | grep .; }
text pages >one && text same >other
different=$(diff one other | grep -c '^[<>]')
[ "$different" -le $(($(wc -l <one) / 15)) ] || bad "the TIFF and the PDF differ in $different words"

"$lectern" convert photo.jpg --ocr never -o unread --quiet --json >said
grep -q '"page-without-text"' said || bad "a picture that was not read is not told of"

"$lectern" inspect pages.tif >told || bad "inspect"
grep -q "format: TIFF" told && grep -q "page 2: 1654 x 2339 pixels, 200 dpi, 210 x 297 mm" told || { bad "inspect:"; cat told; }
"$lectern" convert photo.jpg --report pages -o report --quiet 2>/dev/null
grep -q "data:image/png" report/photo/report.html || bad "the report shows no picture of the page"

[ $failed = 0 ] && echo "5 image files are documents"
exit $failed
