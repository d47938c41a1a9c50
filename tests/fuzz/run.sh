#!/bin/sh
# Builds the fuzzers and runs each for SECONDS: tests/fuzz/run.sh [SECONDS [SEED]]. Exit 1 when one of them finds anything.
# The seed is 1 unless told, so that a run in CI can be repeated; 0 takes another one each time, to find other things.
# What was found lies in build-fuzz/found/.
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-60}
seed=${2:-1}
cmake --preset fuzz --log-level=WARNING >/dev/null
cmake --build build-fuzz -j"$(nproc)" --target fuzz_tei_reader fuzz_pages_text fuzz_extract fuzz_edits fuzz_guard -- --no-print-directory -s
mkdir -p build-fuzz/found build-fuzz/seeds-tei_reader build-fuzz/seeds-pages_text build-fuzz/seeds-extract build-fuzz/seeds-edits build-fuzz/seeds-guard
for case in tests/cases/*/; do
  name=$(basename "$case")
  [ -e "$case/document.tei.xml" ] && cp "$case/document.tei.xml" "build-fuzz/seeds-tei_reader/$name.xml"
  [ -e "$case/pages.txt" ] && cp "$case/pages.txt" "build-fuzz/seeds-pages_text/$name.txt"
  for text in "$case"/input.txt "$case"/input.md; do
    if [ -e "$text" ]; then cp "$text" "build-fuzz/seeds-extract/$name.txt"; fi
  done
  if [ -e "$case/input.edits" ]; then cp "$case/input.edits" "build-fuzz/seeds-edits/$name.edits"; fi
done
grep -v "^#" stages/simplify/guard_pairs.tsv | cut -f 3,4 | awk -F'\t' '{ print $1 "\n" $2 > "build-fuzz/seeds-guard/" NR }'
failed=0
passed=0
for name in tei_reader pages_text extract edits guard; do
  mkdir -p "build-fuzz/corpus-$name"
  if "build-fuzz/tests/fuzz/fuzz_$name" -seed="$seed" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=16384 \
      -artifact_prefix="build-fuzz/found/$name-" "build-fuzz/corpus-$name" "build-fuzz/seeds-$name" >"build-fuzz/$name.log" 2>&1; then
    echo "fuzz_$name: $(grep -E '^Done|DONE' "build-fuzz/$name.log" | tail -n 1)"
    passed=$((passed + 1))
  else
    tail -n 40 "build-fuzz/$name.log"
    failed=$((failed + 1))
  fi
done
echo "$passed fuzzers passed, $failed failed"
[ $failed = 0 ]
