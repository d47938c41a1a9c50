#!/usr/bin/env python3
"""Makes stages/simplify/word_lists/ from Debian's packages onboard-data and scowl, unpacked:

    apt-get download onboard-data scowl
    for package in *.deb; do dpkg -x $package unpacked; done
    scripts/word-lists.py unpacked

One word a line, the most frequent first; words in lower case. English has the words of SCOWL's sizes 10 and 20 after them.
"""
import pathlib
import sys

MODELS = {"de": "de_DE", "en": "en_GB", "es": "es_ES", "fr": "fr_FR", "it": "it_IT", "pt": "pt_PT", "ru": "ru_RU"}
MOST = 8000
CAPITALS = {"de"}  # nouns are written with them


def frequent(path, capitals):
    words, reading = {}, False
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("\\"):
            reading = line == "\\1-grams:"
        elif reading and " " in line:
            count, word = line.split(" ", 1)
            if all(c.isalpha() or c in "'’-" for c in word) and word[0].isalpha() and (capitals or word == word.lower()):
                words[word.lower()] = words.get(word.lower(), 0) + int(count)
    return sorted(words, key=lambda word: (-words[word], word))[:MOST]


def everyday(folder):
    words = set()
    for size in (10, 20):
        for name in ("english", "american", "british"):
            path = folder / f"{name}-words.{size}"
            if path.exists():
                words |= {w for w in path.read_text(encoding="latin-1").split() if "'" not in w}
    return sorted(words)


def main():
    root = pathlib.Path(sys.argv[1]) / "usr/share"
    out = pathlib.Path(__file__).parent.parent / "stages/simplify/word_lists"
    for language, model in MODELS.items():
        words = frequent(root / f"onboard/models/{model}.lm", language in CAPITALS)
        if language == "en":
            words += [w for w in everyday(root / "dict/scowl") if w not in set(words)]
        (out / f"{language}.txt").write_text("\n".join(words) + "\n", encoding="utf-8")


main()
