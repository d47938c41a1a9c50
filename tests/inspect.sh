#!/bin/sh
# What "lectern inspect --regions" gives, as JSON and as PAGE XML: tests/inspect.sh LECTERN
# On the sample and on every case. Needs node, and jing for the schema of PAGE.
set -eu
lectern=$1
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

run() {  # warnings (3) are no failure
  status=0
  "$lectern" inspect "$@" || status=$?
  [ $status = 0 ] || [ $status = 3 ] || { echo "FAILED exit $status: inspect $*"; exit 1; }
}

n=0
for pdf in "$here/sample/brief.pdf" "$here"/cases/*/input.pdf; do
  n=$((n + 1))
  run "$pdf" --regions >"$work/$n.json"
  run "$pdf" --regions --format page -o "$work/page-$n" --quiet
done

# One object; regions and lines on their page; every id once; index in order; the text of a region that of its lines.
node -e '
const fs = require("fs");
for (const file of process.argv.slice(1)) {
  const all = JSON.parse(fs.readFileSync(file, "utf8")), ids = new Set();
  const must = (ok, what) => { if (!ok) { console.log(`FAILED ${all.source.name}: ${what}`); process.exit(1); } };
  must(all.format === "lectern-regions" && all.version === 1, "format");
  must(all.pages.length === all.page_count && all.page_count > 0, "pages");
  for (const page of all.pages) {
    const inside = (b) => b.every(Number.isFinite) && b[0] <= b[2] && b[1] <= b[3];
    const see = (regions) => regions.forEach((r, i) => {
      must(!ids.has(r.id), "id twice"), ids.add(r.id);
      must(r.index === i + 1, "index");
      must(inside(r.box), `box of ${r.id}`);
      must(r.confidence >= 0 && r.confidence <= 1 && (r.confidence === 1) === !r.doubt, `confidence of ${r.id}`);
      for (const line of r.lines ?? []) must(inside(line.box) && line.text.length > 0, `line of ${r.id}`);
      must(!r.lines || r.text.replace(/ /g, "") === r.lines.map((l) => l.text).join("").replace(/ /g, ""), `text of ${r.id}`);
      see(r.regions ?? []);
    });
    see(page.regions), see(page.furniture);
  }
}' "$work"/*.json
echo "$n JSON files hold together."

if command -v jing >/dev/null; then
  jing -c "$here/page.rnc" "$work"/page-*/*/*.xml 2>/dev/null
  echo "$(ls "$work"/page-*/*/*.xml | wc -l) PAGE files are valid."
else
  echo "skipped: PAGE needs jing"
fi

# One page alone is the same as that page of all.
run "$here/sample/brief.pdf" --regions --format page --page 2 >"$work/2.xml"
cmp "$work/2.xml" "$work/page-1/brief/brief-2.xml"
status=0
"$lectern" inspect "$here/sample/brief.pdf" --regions --page 5 >"$work/out" 2>"$work/err" || status=$?
[ $status = 2 ] && grep -q "no page 5" "$work/err" && [ ! -s "$work/out" ] || { echo "FAILED a page that is not there"; exit 1; }
echo "Pages can be asked for one by one."
