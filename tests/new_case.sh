#!/bin/sh
# Makes a case of a PDF: tests/new_case.sh LECTERN FILE.pdf [NAME]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
if [ -z "${2:-}" ]; then
  echo "Which PDF? make case PDF=file.pdf [NAME=name]" >&2
  exit 64
fi
name=${3:-$(basename "$2" .pdf)}
case=$here/cases/$name
if [ -e "$case" ]; then
  echo "tests/cases/$name is there already; choose another NAME=" >&2
  exit 2
fi
mkdir -p "$case"
cp "$2" "$case/input.pdf"
"$here/cases.sh" "$1" --accept "$name"
echo "tests/cases/$name: look at each golden, mend the stage whose golden is wrong, then make accept."
echo "A PDF may only be added whose licence allows it; say where it is from in tests/cases/README.md."
