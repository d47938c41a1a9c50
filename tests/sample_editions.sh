#!/bin/sh
# Converts the sample and has its editions checked by the validators of tests/editions, and the TEI by jing where
# LECTERN_TEI_SCHEMA names the schema: tests/sample_editions.sh LECTERN
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0
formats=tei,html,epub,plain-tei,plain-html,plain-epub
"$1" convert "$here/sample/brief.pdf" -o "$work" --to $formats --report pages --quiet || status=$?
[ $status = 0 ] || [ $status = 3 ] || exit 1
node "$here/editions/check.mjs" --require-all "$work/brief/brief.html" "$work/brief/report.html" "$work/brief/brief.epub" \
  "$work/brief/brief.plain.html" "$work/brief/brief.plain.epub" "$work/brief/brief.plain-report.html"

# The same bytes again.
mkdir "$work/again"
"$1" convert "$here/sample/brief.pdf" -o "$work/again" --to $formats --report pages -j 1 --quiet || true
diff -r "$work/brief" "$work/again/brief"
echo "The sample converts to the same bytes twice."

schema=${LECTERN_TEI_SCHEMA:-}
if [ -n "$schema" ] && command -v jing >/dev/null; then
  jing "$schema" "$work/brief/brief.tei.xml" "$work/brief/brief.plain.tei.xml" 2>/dev/null
  echo "The TEI is valid."
else
  echo "skipped: TEI validation needs jing, and LECTERN_TEI_SCHEMA to name tei_all.rng"
fi
