#!/bin/sh
# Scans made of the sample and of a table (askew, noisy; two pages on a sheet; lying on their side) become documents. tests/scan.sh LECTERN
# What is looked for are words and structure that survive a letter read wrong: OCR differs a little between processors.
set -u
lectern=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
failed=0
python3 "$here/scan.py" "$here/sample/brief.pdf" 1 2 200 pages.pdf || exit 1
python3 "$here/scan.py" "$here/sample/brief.pdf" 2 3 200 spread.pdf spread || exit 1
python3 "$here/scan.py" "$here/sample/brief.pdf" 2 2 200 turned.pdf turned || exit 1
python3 "$here/scan.py" "$here/cases/table-merged-cells/input.pdf" 1 1 200 grid.pdf || exit 1

# has FILE COUNT PATTERN: at least so many matches.
has() {
  found=$(grep -o -- "$3" "out/$1/$1.tei.xml" | wc -l)
  [ "$found" -ge "$2" ] || { echo "FAILED $1: $found of $2 matches of $3"; failed=1; }
}

"$lectern" convert pages.pdf spread.pdf turned.pdf grid.pdf -o out --quiet 2>said
status=$?
[ $status = 0 ] || [ $status = 3 ] || { echo "FAILED: exit $status"; cat said; exit 1; }
has pages 2 "<pb "
has pages 1 "<title>Paths for Everyone"
has pages 1 "<head[^>]*>What we found"
has pages 1 "<head[^>]*>Light and signs"
has pages 4 '<note place="bottom" n="[1-5]"'
has pages 1 "<table"
has pages 3 "<item"
has pages 1 "with a well-tested checklist"  # divided at a line end in the scan
has pages 2 "<figure"  # a chart and a map
[ "$(grep -c "<graphic" out/pages/pages.tei.xml)" = 2 ] || { echo "FAILED pages: the table is a picture, too"; failed=1; }
has spread 2 "<pb "
has spread 2 '<note place="bottom"'
has spread 1 "<head[^>]*>What should be done"
has turned 1 "<head[^>]*>What it costs"
# A table by its rules, short ones too: each cell has its words, and no rule is read as a letter.
has grid 1 "<table"
has grid 21 "<cell"
has grid 1 '<cell role="label"[^>]*>Weekdays<'
has grid 1 '<cell role="label"[^>]*>Weekends<'
has grid 1 '<cell [^>]*rows="2"[^>]*>from two to six<'
has grid 1 '<cell [^>]*cols="4"[^>]*>With a fee<'
grep -q '<cell[^>]*>[^<]*|' out/grid/grid.tei.xml && { echo "FAILED grid: a rule is read as a letter"; failed=1; }
grep -q "must be recognised" said && { echo "FAILED: a page that was read is called unread"; failed=1; }

# The same bytes, whatever the number of threads.
cp -r out first
"$lectern" convert pages.pdf -o again -j 1 --quiet 2>/dev/null
cmp first/pages/pages.tei.xml again/pages/pages.tei.xml || { echo "FAILED: another result with one thread"; failed=1; }

if [ -n "${LECTERN_TEI_SCHEMA:-}" ] && command -v jing >/dev/null; then
  jing "$LECTERN_TEI_SCHEMA" out/*/*.tei.xml || { echo "FAILED: the TEI is not valid"; failed=1; }
fi
[ $failed = 0 ] && echo "4 scans are documents"
exit $failed
