#!/bin/bash
# Time and memory beside pdftotext, in one run: tests/bench/bench.sh LECTERN [FILE.pdf]
#   - processor time of a whole conversion against "pdftotext -bbox-layout", on FILE.pdf, else on a 60-page report
#   - wall time of the 4-page sample
#   - how cost grows with glyphs a page and with pages (growth.py)
#   - peak memory on about 500 pages (the report eight times over), and its growth a page
#   - wall time of eight scanned pages (the sample's pictures at 300 dpi, twice) on two threads, beside two tesseract
#     processes and ocrmypdf -j2, where these are installed
# Times are the least of five runs. Documents are typeset on the spot, in a folder that goes afterwards.
set -eu
lectern=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

report() {  # report PAGES FILE: the sample's text, over and over
  "$here/report.py" "$1" >"$work/report.html"
  cp "$here"/../sample/{brief.css,chart.svg,map.png} "$work/"
  SOURCE_DATE_EPOCH=1741046400 weasyprint --quiet "$work/report.html" "$2" 2>/dev/null
}

measure() { "$here/measure.py" "$@"; }

pdf=${2:-}
if [ -z "$pdf" ]; then
  pdf=$work/report-60.pdf
  report 60 "$pdf"
fi
[ -e "$work/report-60.pdf" ] || report 60 "$work/report-60.pdf"
sixty=("$work/report-60.pdf" "$work/report-60.pdf")
pdfunite "${sixty[@]}" "$work/report-100.pdf"
pdfunite "${sixty[@]}" "${sixty[@]}" "${sixty[@]}" "${sixty[@]}" "$work/report-500.pdf"
pages=$(pdfinfo "$pdf" | awk '/^Pages:/ { print $2 }')

convert=("$lectern" convert --quiet --force -o "$work/out" --to tei,html,epub)
read -r ours _ _ < <(measure 5 "${convert[@]}" "$pdf")
read -r theirs _ _ < <(measure 5 pdftotext -bbox-layout "$pdf" /dev/null)
read -r plain _ _ < <(measure 5 pdftotext "$pdf" /dev/null)
read -r _ sample _ < <(measure 5 "${convert[@]}" "$here/../sample/brief.pdf")
read -r _ _ small < <(measure 1 "${convert[@]}" "$work/report-100.pdf")
read -r _ _ large < <(measure 1 "${convert[@]}" "$work/report-500.pdf")

awk -v pages="$pages" -v ours="$ours" -v theirs="$theirs" -v plain="$plain" -v sample="$sample" -v small="$small" -v large="$large" \
    -v p100="$(pdfinfo "$work/report-100.pdf" | awk '/^Pages:/ { print $2 }')" \
    -v p500="$(pdfinfo "$work/report-500.pdf" | awk '/^Pages:/ { print $2 }')" 'BEGIN {
  printf "%-44s %8.3f s   %6.2f ms a page\n", "pdftotext, " pages " pages, processor time", plain, plain / pages * 1000
  printf "%-44s %8.3f s   %6.2f ms a page\n", "pdftotext -bbox-layout", theirs, theirs / pages * 1000
  printf "%-44s %8.3f s   %6.2f ms a page   %.2f x -bbox-layout\n", "lectern convert --to tei,html,epub", ours, ours / pages * 1000, ours / theirs
  printf "%-44s %8.3f s\n", "lectern convert, the 4-page sample, wall time", sample
  printf "%-44s %8.0f MB   %6.2f MB more a page\n", "lectern convert, " p500 " pages, peak memory", large, (large - small) / (p500 - p100)
}'

# A page a picture, as a scanner makes them.
pdftoppm -r 300 -gray -jpeg "$here/../sample/brief.pdf" "$work/sheet"
{
  echo '<style>@page { size: A4; margin: 0 } body { margin: 0 } img { display: block; width: 210mm; height: 297mm }</style>'
  for sheet in "$work"/sheet-*.jpg "$work"/sheet-*.jpg; do echo "<img src=\"$sheet\">"; done
} >"$work/scan.html"
weasyprint --quiet "$work/scan.html" "$work/scan.pdf" 2>/dev/null
sheets=$(pdfinfo "$work/scan.pdf" | awk '/^Pages:/ { print $2 }')
row() { awk -v name="$1" -v n="$sheets" -v cpu="$2" -v wall="$3" -v memory="$4" 'BEGIN {
  printf "%-44s %8.3f s   %6.2f pages a second   %.2f s of processors   %.0f MB\n", name, wall, n / wall, cpu, memory }'; }
scan=("$lectern" convert --quiet --force --ocr always --lang en -j 2 -o "$work/out" --to tei "$work/scan.pdf")
read -r cpu wall memory < <(measure 3 "${scan[@]}")
row "lectern convert -j 2, $sheets scanned pages" "$cpu" "$wall" "$memory"
if command -v tesseract >/dev/null; then
  one="for i in 1 2; do ls '$work'/sheet-*.jpg; done | OMP_THREAD_LIMIT=1 xargs -P 2 -I{} tesseract {} '$work/read' -l eng"
  read -r cpu wall memory < <(measure 3 sh -c "$one")
  row "two tesseract processes" "$cpu" "$wall" "$memory"
else
  echo "two tesseract processes: not installed (tesseract-ocr)"
fi
if command -v ocrmypdf >/dev/null; then
  read -r cpu wall memory < <(measure 1 ocrmypdf -j 2 -l eng --force-ocr --output-type pdf -q "$work/scan.pdf" "$work/read.pdf")
  row "ocrmypdf -j 2" "$cpu" "$wall" "$memory"
else
  echo "ocrmypdf -j 2: not installed (ocrmypdf)"
fi
"$here/growth.py" "$lectern"
