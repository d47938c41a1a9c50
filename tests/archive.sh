#!/bin/sh
# Pages kept as they are printed: hOCR, ALTO, PAGE XML and searchable PDF, of scans, of images, and of PDFs whose text is not what
# is printed: tests/archive.sh LECTERN
# Needs pdftotext, pdftoppm, node; jing for the schemas.
set -u
lectern=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
failed=0
bad() { echo "FAILED $*"; failed=1; }

python3 "$here/scan.py" "$here/sample/brief.pdf" 1 1 150 scan.pdf || exit 1
python3 "$here/scan.py" "$here/sample/brief.pdf" 2 3 150 spread.tif spread || exit 1
python3 "$here/scan.py" "$here/sample/brief.pdf" 2 2 150 turned.pdf turned || exit 1
cp "$here/lying/wrong-code-page.pdf" "$here/lying/wrong-layer-of-other-page.pdf" "$here/lying/sound-english.pdf" .

"$lectern" convert scan.pdf spread.tif turned.pdf wrong-code-page.pdf wrong-layer-of-other-page.pdf sound-english.pdf \
  --to hocr,alto,page,pdf -o out --quiet 2>said
status=$?
[ $status = 0 ] || [ $status = 3 ] || { echo "FAILED: exit $status"; cat said; exit 1; }

if command -v jing >/dev/null; then
  jing -c "$here/alto.rnc" out/*/*.alto.xml 2>/dev/null || bad "ALTO is not valid"
  jing -c "$here/page.rnc" out/*/page/*.xml 2>/dev/null || bad "PAGE is not valid"
  jing -i "$here/alto.rnc" out/scan/scan.hocr.html >/dev/null 2>&1 && bad "jing takes anything"
else
  echo "skipped: ALTO and PAGE need jing"
fi

# The three formats tell of the same words; those of a scan lie where the born-digital page has them, a few points askew.
node -e '
const fs = require("fs"), [born, ...names] = process.argv.slice(1);
const fail = (what) => { console.log("FAILED " + what); process.exitCode = 1; };
const attrs = (tag) => Object.fromEntries([...tag.matchAll(/([\w:]+)="([^"]*)"/g)].map((m) => [m[1], m[2]]));
for (const name of names) {
  const alto = [...fs.readFileSync(`out/${name}/${name}.alto.xml`, "utf8").matchAll(/<String [^>]*>/g)].map((m) => attrs(m[0]));
  const hocr = [...fs.readFileSync(`out/${name}/${name}.hocr.html`, "utf8").matchAll(/<span class="ocrx_word"[^>]*>([^<]*)</g)].map((m) => m[1]);
  const page = fs.readdirSync(`out/${name}/page`).sort().flatMap((f) => [...fs.readFileSync(`out/${name}/page/${f}`, "utf8")
    .matchAll(/<Word [^]*?<Unicode>([^<]*)</g)].map((m) => m[1]));
  const sorted = (words) => [...words].sort().join(" ");
  if (alto.length < 20) fail(`${name}: ${alto.length} words`);
  if (sorted(alto.map((w) => w.CONTENT)) !== sorted(hocr) || sorted(hocr) !== sorted(page)) fail(`${name}: other words in another format`);
  if (name.startsWith("sound") ? alto.some((w) => w.WC) : !alto.every((w) => w.WC >= 0 && w.WC <= 1)) fail(`${name}: confidence`);
  if (name !== "scan") continue;
  const words = {};
  for (const m of born.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]{6,})</g)) (words[m[3]] ??= []).push([m[1] * 300 / 72, m[2] * 300 / 72]);
  const near = alto.filter((w) => words[w.CONTENT]?.length === 1);
  const off = near.filter((w) => Math.hypot(w.HPOS - words[w.CONTENT][0][0], w.VPOS - words[w.CONTENT][0][1]) > 40);
  if (near.length < 40 || off.length > near.length / 20) fail(`scan: ${off.length} of ${near.length} words are elsewhere`);
}' "$(pdftotext -f 1 -l 1 -bbox "$here/sample/brief.pdf" -)" scan spread turned wrong-code-page sound-english

# A searchable PDF shows the same pixels, and its text is what was read, in reading order.
for name in scan turned wrong-code-page wrong-layer-of-other-page; do
  pdftoppm -r 60 "$name.pdf" before && pdftoppm -r 60 "out/$name/$name.pdf" after
  for picture in before-*.ppm; do cmp -s "$picture" "after-${picture#before-}" || bad "$name: $picture shows something else"; done
  rm -f before-*.ppm after-*.ppm
  if command -v qpdf >/dev/null; then qpdf --check "out/$name/$name.pdf" >/dev/null 2>&1 || bad "$name: qpdf finds fault with it"; fi
done
says() { pdftotext -raw "out/$1/$1.pdf" - | tr -s '[:space:]' ' ' | grep -q -- "$2" || bad "$1: the PDF does not say \"$2\""; }
silent() { pdftotext -raw "out/$1/$1.pdf" - | grep -q -- "$2" && bad "$1: the PDF still says \"$2\""; }
says scan "Why Aldermere should mend.* Summary Most journeys .* What we found Between June"
says spread "What it costs .* What should be done"
says turned "What it costs"
says wrong-code-page "Библиотека в долине открыта"
silent wrong-code-page "Áèáëèîòåêà"
says wrong-layer-of-other-page "The library in the valley"
silent wrong-layer-of-other-page "Buses run"
cmp -s sound-english.pdf out/sound-english/sound-english.pdf || bad "a PDF whose text is sound was changed"
[ "$(pdfimages -list out/spread/spread.pdf | tail -n +3 | wc -l)" = 1 ] || bad "the PDF of an image file does not hold its picture"

# The same bytes again; what cannot be made is told.
"$lectern" convert wrong-code-page.pdf --to alto,pdf -o again -j 1 --quiet 2>/dev/null
cmp -s again/wrong-code-page/wrong-code-page.pdf out/wrong-code-page/wrong-code-page.pdf || bad "another PDF with one thread"
cmp -s again/wrong-code-page/wrong-code-page.alto.xml out/wrong-code-page/wrong-code-page.alto.xml || bad "another ALTO with one thread"
"$lectern" convert "$here/bad/encrypted.pdf" --password footpath --to pdf -o locked --quiet 2>said
[ $? = 2 ] && grep -q "encrypted; decrypt it first" said && [ -z "$(ls -A locked)" ] || bad "an encrypted file"
"$lectern" convert "$here/bad/encrypted.pdf" --password footpath --to tei,pdf -o locked --quiet --json >said 2>&1
grep -q '"pdf-not-made"' said && [ -s locked/encrypted/encrypted.tei.xml ] || bad "an encrypted file beside its TEI"
printf 'A text.\n\nAnother one.\n' >plain.txt
"$lectern" convert plain.txt --to alto -o none --quiet 2>said
[ $? = 2 ] && grep -q "made of PDF and image files only" said || bad "a text has no pages"

[ $failed = 0 ] && echo "Pages of 6 files are kept in 4 formats"
exit $failed
