#!/bin/bash
# What the program says and leaves behind when something is wrong: messages, exit status, no half-made results.
#   tests/bad_input.sh LECTERN
set -u
lectern=$1
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
sample=$here/sample/brief.pdf
passed=0
failed=0
skipped=0

good() { passed=$((passed + 1)); }
bad() {
  failed=$((failed + 1))
  echo "FAILED $*"
  cat stderr
}
skip() {
  skipped=$((skipped + 1))
  echo "skipped $*"
}

# expect NAME STATUS TEXT COMMAND...: the command ends with STATUS, says TEXT on stderr, and leaves nothing in out/.
expect() {
  local name=$1 wanted=$2 text=$3
  shift 3
  timeout 60 "$@" >stdout 2>stderr </dev/null
  local status=$?
  if [ $status != "$wanted" ]; then bad "$name: exit $status instead of $wanted"
  elif ! grep -q -- "$text" stderr; then bad "$name: does not say \"$text\""
  elif [ "$wanted" = 2 ] && [ -n "$(ls -A out 2>/dev/null)" ]; then bad "$name: left $(ls -A out)"
  elif grep -q $'\e' stderr stdout; then bad "$name: terminal codes in a pipe"
  else good; fi
}
convert() { expect "$1" "$2" "$3" "$lectern" convert -o out "${@:4}"; }

: >empty.pdf
printf 'This is a text.\n' >text.pdf
head -c 30000 "$sample" >truncated.pdf
head -c 12 "$sample" >header-only.pdf
mkdir folder.pdf
mkfifo pipe.pdf
printf '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text>' >broken.tei.xml
printf '<book/>' >other.xml
pdftoppm -png -r 50 -l 1 -singlefile "$sample" whole
pdftoppm -jpeg -r 50 -l 1 -singlefile "$sample" whole
head -c 4000 whole.png >cut.png
head -c 100 whole.jpg >cut.jpg
head -c 3000 whole.jpg >half.jpg
printf '\211PNG\r\n\032\n' >head.png
printf 'II*\0\010\0\0\0' >cut.tif
printf 'MM\0*\0\0\0\010\0\002\001\0\0\004\0\0\0\001\0\0\352\140\001\001\0\004\0\0\0\001\0\0\352\140\0\0\0\0' >huge.tif
printf 'RIFF\100\0\0\0WEBPVP8 \0\0' >cut.webp
printf 'GIF89a\001\0\001\0' >one.gif
cat >no-pages.pdf <<'PDF'
%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj
xref
0 3
0000000000 65535 f 
0000000009 00000 n 
0000000058 00000 n 
trailer << /Size 3 /Root 1 0 R >>
startxref
110
%%EOF
PDF

convert "no such file" 2 "no-such.pdf: .*no such file" no-such.pdf
convert "empty file" 2 "empty.pdf: .*empty" empty.pdf
convert "text file" 2 "text.pdf: .*neither a PDF nor another" text.pdf
convert "folder" 2 "folder.pdf: .*folder" folder.pdf
convert "pipe" 2 "pipe.pdf: .*pipe" pipe.pdf
convert "header only" 2 "header-only.pdf: " header-only.pdf
convert "no pages" 2 "no-pages.pdf: " no-pages.pdf
convert "TEI that is not well-formed" 2 "broken.tei.xml: " broken.tei.xml
convert "XML that is not TEI" 2 "other.xml: " other.xml

for image in cut.png cut.jpg head.png cut.tif cut.webp; do
  convert "$image" 2 "$image.*: .*damaged or cut off; get it" "$image"
done
convert "picture of too many pixels" 2 "huge.tif, page 1: .*60000 x 60000 pixels" huge.tif
convert "GIF" 2 "one.gif: .*neither a PDF nor another" one.gif
convert "half a JPEG" 3 "half.jpg, page 1: .*damaged or cut off" half.jpg --ocr never
rm -rf out

# A truncated file is either refused or converted with a warning, never silently.
timeout 60 "$lectern" convert -o out truncated.pdf >stdout 2>stderr
case $? in
  2) grep -q "truncated.pdf: " stderr && [ -z "$(ls -A out)" ] && good || bad "truncated: no message, or results" ;;
  3) grep -q "truncated.pdf" stderr && good || bad "truncated: no warning" ;;
  *) bad "truncated: taken as whole" ;;
esac
rm -rf out

cp "$sample" locked.pdf
if [ "$(id -u)" = 0 ]; then
  if setpriv --reuid=65534 --clear-groups true 2>/dev/null; then
    chmod 600 locked.pdf
    chmod 755 "$work"
    mkdir -m 777 free
    if setpriv --reuid=65534 --clear-groups test -x "$lectern" 2>/dev/null; then
      expect "no permission to read" 2 "locked.pdf: .*may not read" setpriv --reuid=65534 --clear-groups "$lectern" convert -o free locked.pdf
    else skip "no permission to read: another user cannot run $lectern"; fi
  else skip "no permission to read: root may read everything"; fi
else
  chmod 000 locked.pdf
  convert "no permission to read" 2 "locked.pdf: .*may not read" locked.pdf
fi

printf x >file
expect "output folder is a file" 2 "cannot write" "$lectern" convert "$sample" -o file
expect "output folder cannot be made" 2 "cannot write" "$lectern" convert "$sample" -o /proc/nowhere
if mkdir small && mount -t tmpfs -o size=16k tmpfs small 2>/dev/null; then
  expect "disk full" 2 "No space left" "$lectern" convert "$sample" -o small
  [ -z "$(ls -A small)" ] && good || bad "disk full: left $(ls -A small)"
  umount small
else skip "disk full: a small disk cannot be mounted here"; fi

for password in "" wrong; do
  expect "encrypted, password \"$password\"" 2 "password" "$lectern" convert "$here/bad/encrypted.pdf" -o out ${password:+--password $password}
done
timeout 60 "$lectern" convert "$here/bad/encrypted.pdf" --password footpath -o out --quiet 2>stderr
[ $? != 2 ] && [ -s out/encrypted/encrypted.tei.xml ] && good || bad "encrypted: the password does not open it"
rm -rf out

expect "no command" 64 "no command" "$lectern"
expect "no input" 64 "no input" "$lectern" convert
expect "unknown flag" 64 "bogus" "$lectern" convert --bogus "$sample"
expect "unknown format" 64 "\"docx\" is no format" "$lectern" convert --to docx "$sample"
expect "time limit" 2 "longer than 1 second" "$lectern" convert --time-limit 1 -o out "$here/bad/endless.pdf"

# One bad file stops nothing but itself; two inputs of one name get folders of their own.
mkdir -p one two
cp "$sample" one/brief.pdf
cp "$sample" two/brief.pdf
timeout 120 "$lectern" convert one/brief.pdf text.pdf two/brief.pdf -o out --to tei --json >stdout 2>stderr
[ $? = 2 ] && [ "$(wc -l <stdout)" = 3 ] && grep -q '"not-a-pdf"' stdout && [ -s out/brief/brief.tei.xml ] &&
  [ -s out/brief-2/brief-2.tei.xml ] && [ "$(ls -A out | wc -l)" = 2 ] && good || bad "a batch with a bad file"
cmp -s out/brief/brief.tei.xml out/brief-2/brief-2.tei.xml && good || bad "the same file twice gives different bytes"

# The same again changes nothing; a changed result is kept unless --force.
timeout 60 "$lectern" convert "$sample" -o out --to tei --quiet 2>stderr
[ $? != 2 ] && good || bad "the same conversion again is refused"
echo "<!-- mine -->" >>out/brief/brief.tei.xml
timeout 60 "$lectern" convert "$sample" -o out --to tei --quiet 2>stderr
[ $? = 2 ] && grep -q -- "--force" stderr && grep -q mine out/brief/brief.tei.xml && good || bad "a changed result was replaced"
timeout 60 "$lectern" convert "$sample" -o out --to tei --quiet --force 2>stderr
[ $? != 2 ] && ! grep -q mine out/brief/brief.tei.xml && good || bad "--force does not replace"

# From TEI: the editions again, the TEI itself untouched.
echo "<!-- mine -->" >>out/brief/brief.tei.xml
timeout 60 "$lectern" convert out/brief/brief.tei.xml -o out --to tei,html --quiet 2>stderr
[ $? != 2 ] && grep -q mine out/brief/brief.tei.xml && [ -s out/brief/brief.html ] && good || bad "from TEI"

# Interrupted: nothing half-made is left.
mkdir slow
timeout --signal=TERM 1 "$lectern" convert "$here/bad/endless.pdf" -o slow >stdout 2>stderr
[ $? = 124 ] && [ -z "$(ls -A slow)" ] && good || bad "interrupted: left $(ls -A slow)"

timeout 60 "$lectern" inspect "$sample" text.pdf --json >stdout 2>stderr
[ $? = 2 ] && grep -q '"pages":4' stdout && grep -q '"not-a-pdf"' stdout && good || bad "inspect"

echo "$passed passed, $failed failed, $skipped skipped"
[ $failed = 0 ]
