#!/bin/sh
# Typesets the sample brief and the cases from their sources (make fixtures). The same bytes on every run.
#   tests/fixtures.sh [FOLDER...]     default: the sample and every case that has a source.html
set -eu
cd "$(dirname "$0")"
SOURCE_DATE_EPOCH=1741046400
export SOURCE_DATE_EPOCH

# A case whose name begins with "tagged-" gets a structure tree.
typeset() {
  echo "$2"
  variant=
  case $2 in */tagged-*|tagged-*) variant="--pdf-variant pdf/ua-1" ;; esac
  # shellcheck disable=SC2086
  (cd "$(dirname "$1")" && weasyprint --quiet $variant "$(basename "$1")" "$(basename "$2")")
}

if [ $# = 0 ]; then
  typeset sample/brief.html sample/brief.pdf
  set -- cases/*/
fi
for folder in "$@"; do
  [ -e "$folder/source.html" ] && typeset "$folder/source.html" "$folder/input.pdf"
done
exit 0
