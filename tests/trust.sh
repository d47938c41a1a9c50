#!/bin/sh
# Which text is trusted: every file of tests/lying must be judged as expected.tsv says, and no other PDF of the tests may be
# taken for wrong: tests/trust.sh LECTERN
set -eu
LC_ALL=C.UTF-8
export LC_ALL
lectern=$1
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

fail() {
  echo "FAILED $*"
  failed=1
}

run() {  # warnings (3) are no failure
  status=0
  "$lectern" "$@" >"$work/out" 2>"$work/err" || status=$?
  [ $status = 0 ] || [ $status = 3 ] || fail "exit $status: $*"
}

(cd "$here/lying" && ls ./*.pdf) | sed 's,^\./,,; s,\.pdf$,,' | sort >"$work/files"
grep -v '^#' "$here/lying/expected.tsv" | cut -f1 | sort | diff - "$work/files" || fail "expected.tsv lists other files than there are"

tab=$(printf '\t')
grep -v '^#' "$here/lying/expected.tsv" >"$work/rows"
while IFS="$tab" read -r name verdict from; do
  pdf=$here/lying/$name.pdf
  run inspect --json "$pdf"
  grep -q "\"page\":1,\"trust\":\"$verdict\"" "$work/out" ||
    fail "$name is not judged $verdict: $(grep -o '"trust":\[[^]]*\]' "$work/out")"
  run convert "$pdf" --to tei -o "$work/auto" --force
  grep -q "page 1: $from" "$work/auto/$name/report.html" ||
    fail "$name: not \"$from\" but $(grep -o 'page 1: [^<]*' "$work/auto/$name/report.html")"
  case $from in "read by OCR") ;; *) continue ;; esac
  # What is printed on it is read.
  words='library|week|winter|Библиотека|зимой'
  grep -Eqi "$words" "$work/auto/$name/$name.tei.xml" || fail "$name: what OCR read is not there"
done <"$work/rows"

# The flag overrides the judgement, both ways.
run convert "$here/lying/wrong-shifted.pdf" --ocr never --to tei -o "$work/never"
grep -q "Uif mjcsbsz" "$work/never/wrong-shifted/wrong-shifted.tei.xml" || fail "--ocr never reads"
grep -q '"code":"text-wrong"' "$work/never/wrong-shifted/repairs.jsonl" || fail "--ocr never does not warn"
run convert "$here/lying/sound-english.pdf" --ocr always --to tei -o "$work/always"
grep -q "page 1: read by OCR" "$work/always/sound-english/report.html" || fail "--ocr always does not read"

for pdf in "$here"/sample/*.pdf "$here"/cases/*/input.pdf; do
  run inspect --json "$pdf"
  ! grep -Eq '"trust":"(wrong|unsure)"' "$work/out" || fail "$pdf: $(grep -o '"trust":\[[^]]*\]' "$work/out")"
done
[ $failed = 0 ] && echo "trust: $(wc -l <"$work/rows") files as expected"
exit $failed
