#!/bin/sh
# Takes docs/page-and-edition.png: page 1 of the sample, and its HTML edition beside it. scripts/picture.sh LECTERN
# Needs pdftoppm and Chromium.
set -eu
top=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0
"$1" convert "$top/tests/sample/brief.pdf" -o "$work" --to html --quiet || status=$?
[ $status = 0 ] || [ $status = 3 ] || exit 1
pdftoppm -r 84 -png -f 1 -l 1 -singlefile "$top/tests/sample/brief.pdf" "$work/page"
cat >"$work/both.html" <<'HTML'
<!DOCTYPE html><meta charset="utf-8"><style>
body { margin: 0; display: flex; gap: 24px; padding: 24px; background: #d8dcda; height: 952px; }
img, iframe { height: 952px; border: 0; background: #fff; box-shadow: 0 1px 6px #0006; }
img { width: 673px; object-fit: cover; object-position: top; }
iframe { width: 1040px; height: 1511px; transform: scale(0.63); transform-origin: top left; margin-right: -385px; }
</style><img src="page.png"><iframe src="brief/brief.html" scrolling="no"></iframe>
HTML
chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update \
  --disable-sync --hide-scrollbars --window-size=1400,1000 --screenshot="$top/docs/page-and-edition.png" "file://$work/both.html" 2>/dev/null
ls -l "$top/docs/page-and-edition.png"
