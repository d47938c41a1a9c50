#!/bin/sh
# Runs every case: converts its input (input.pdf, input.txt, input.md) and compares what each stage made with the goldens beside it.
#   tests/cases.sh LECTERN [--accept] [CASE...]
# A golden that is not there is not compared; --accept writes layout.txt, document.tei.xml and repairs.jsonl, and
# pages.txt where it is short.
set -u
lectern=$1
shift
accept=
[ "${1:-}" = --accept ] && { accept=1; shift; }
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0
[ $# = 0 ] && set -- $(cd "$here/cases" && ls -d */ | tr -d /)

for name in "$@"; do
  case=$here/cases/$name
  made=$work/$name
  input=$(ls "$case"/input.* | grep -v '\.edits$')  # corrections beside it are found by the program
  "$lectern" convert "$input" -o "$work/out-$name" --to tei --keep-stages "$made" --quiet 2>"$work/errors"
  status=$?
  if [ $status != 0 ] && [ $status != 3 ]; then
    echo "FAILED $name: exit $status"
    cat "$work/errors"
    failed=$((failed + 1))
    continue
  fi
  cp "$work/out-$name/input/repairs.jsonl" "$made/"
  ok=1
  for golden in pages.txt layout.txt document.tei.xml repairs.jsonl; do
    [ -e "$made/$golden" ] || continue
    if [ -n "$accept" ]; then
      if [ "$golden" != pages.txt ] || [ "$(wc -c <"$made/$golden")" -lt 60000 ]; then cp "$made/$golden" "$case/$golden"; fi
    elif [ -e "$case/$golden" ] && ! diff -u "$case/$golden" "$made/$golden" >"$work/diff"; then
      ok=
      echo "FAILED $name: $golden is not what it was:"
      head -n 40 "$work/diff"
    fi
  done
  [ -e "$case/document.tei.xml" ] || { ok=; echo "FAILED $name: no goldens yet; look at the result, then run make accept"; }
  if [ -n "$ok" ]; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
done
if [ -n "$accept" ]; then echo "Accepted $passed cases; now read the diff."; else echo "$passed cases passed, $failed failed"; fi
[ $failed = 0 ]
