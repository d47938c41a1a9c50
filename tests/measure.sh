#!/bin/sh
# lectern measure: the table and the JSON of a text, section by section. Called by ctest with the program.
set -eu
lectern=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() {
  echo "measure: $1" >&2
  exit 1
}

cat >"$work/easy.txt" <<'END'
# Rents in town

The rent went up. It went up by ten per cent. People had to move. The town did not help them at first. Then it did.

## What was done

The bridge was closed. The road was closed too. A new house was built by the town.

- **The road** is closed.
- **The bridge** is open.
END
cat >"$work/hard.txt" <<'END'
Rents in town

Notwithstanding the municipality's aforementioned administrative obligations, inhabitants were systematically disadvantaged by
the unconscionable augmentation of remuneration demanded for residential accommodation throughout the metropolitan jurisdiction.
END

"$lectern" measure "$work/easy.txt" --json >"$work/easy.json" || fail "cannot measure a text"
"$lectern" measure "$work/hard.txt" --json --lang en >"$work/hard.json" || fail "cannot measure a text"
python3 - "$work" <<'END' || fail "the measures are not those of the texts"
import json, sys
easy, hard = (json.load(open(f"{sys.argv[1]}/{name}.json")) for name in ("easy", "hard"))
assert easy["status"] == "done" and easy["language"] == "en", easy
measures = easy["measures"]
assert (measures["sentences"], measures["words"], measures["longest_sentence"]) == (10, 51, 8), measures
assert measures["passive_sentences"] == 4 and measures["rare_words"] == 0, measures
assert sum(s["measures"]["words"] for s in easy["sections"]) == measures["words"], easy
assert set(measures["scores"]) == {"FKGL", "SMOG", "Dale–Chall", "Flesch", "LIX"}, measures
assert measures["scores"]["FKGL"] < 2 and hard["measures"]["scores"]["FKGL"] > 15, hard
assert hard["measures"]["share_of_rare_words"] > 0.15, hard
END
"$lectern" measure "$work/easy.txt" >"$work/table" || fail "cannot print a table"
grep -q "average  longest  passives   rare" "$work/table" || fail "the table has no head"
grep -q " all$" "$work/table" || fail "the table has no row of the whole"
# Of a plain-language edition the text is measured, not what the edition says of itself.
(cd "$work" && "$lectern" convert easy.txt --to plain-tei --lang en -q && "$lectern" measure easy/easy.plain.tei.xml --json >plain.json) ||
  fail "cannot measure a plain-language edition"
python3 - "$work" <<'END' || fail "the measures of a plain-language edition are not those of its text"
import json, sys
plain = json.load(open(f"{sys.argv[1]}/plain.json"))
easy = json.load(open(f"{sys.argv[1]}/easy.json"))
assert [s["heading"] for s in plain["sections"]] == [s["heading"] for s in easy["sections"]], plain
assert plain["measures"]["words"] == easy["measures"]["words"], plain
END
rm -r "$work/easy"
"$lectern" measure "$work/nothing.txt" 2>"$work/error" && fail "measures a file that is not there"
grep -q "nothing.txt" "$work/error" || fail "does not name the file that is not there"
[ "$(find "$work" -mindepth 1 -type d | wc -l)" = 0 ] || fail "makes folders"
echo "measure: as it should be"
