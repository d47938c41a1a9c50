#!/usr/bin/python3
"""Characters wrong in what Lectern reads from pictures of pages, against plain tesseract on the same pictures.

    tests/bench/ocr.py LECTERN FOLDER [--only TEXT] [--keep DIR] [--show] [-- OPTIONS OF lectern convert]

FOLDER holds one folder a document, each with source.pdf and truth.tei.xml. For a table row a document:

truth     characters of the truth, white space folded, NFC; notes stand where they are printed: after their marker
plain     characters wrong in `tesseract PICTURE - -l LANGUAGE`, one picture a page, at the resolution of the scan
joined    the same after hyphens at line ends are dropped, which a reader of plain text would do first
lectern   characters wrong in the TEI that `lectern convert` makes
ratio     lectern / plain
changed   words that a repair rule changed
harmed    of these, words that were right before
numbers   of these, changes of a digit to another one, or of how many there are
unclear   words marked as unclear, of them wrong (precision), and the share of wrong words that are marked (recall)

Order does not count: the truth is cut into pieces of some words, each is looked for where it fits best in what was read
(insertions, deletions, substitutions inside), and what is left over in the reading counts as inserted.
Needs python3-lxml, python3-levenshtein, python3-numpy, poppler-utils and tesseract-ocr with the languages.
"""
import argparse, json, os, pathlib, re, subprocess, sys, tempfile, unicodedata
from collections import Counter
import Levenshtein
import numpy
from lxml import etree

TEI = "{http://www.tei-c.org/ns/1.0}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
PACKS = {"ar": "ara", "de": "deu", "en": "eng", "es": "spa", "fr": "fra", "it": "ita", "pt": "por", "ru": "rus", "zh": "chi_sim"}
PIECE = 8          # words of the truth that are looked for together
NEAR = 0.25        # edits a character up to which a place is taken in the first round
BREAKS = set("p head item cell titlePart note ab quote l signed docDate byline fw label table list div figure docImprint addrLine".split())


def fold(text):
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text).replace("\u00ad", "")).strip()


def read_tei(path):
    """The blocks of text as printed, and the words inside unclear."""
    root = etree.parse(str(path), etree.XMLParser(huge_tree=True)).getroot()
    blocks, unclear = [[]], []

    def walk(e):
        kind = e.tag.replace(TEI, "") if isinstance(e.tag, str) else ""
        if kind == "unclear":
            unclear.extend(fold("".join(e.itertext())).split())
        if kind == "note":
            blocks[-1].append((e.get("n") or "") + " ")
            outer = list(blocks[-1])
            blocks.append([(e.get("n") or "") + " "])
            inside(e, kind)
            blocks.append([])  # what follows the marker goes on; a border of pieces does not count
            return
        if kind in ("figDesc", "sic", ""):
            return
        if kind in BREAKS or kind == "pb":
            blocks.append([])
        if kind == "item" and e.get("n"):
            blocks[-1].append(e.get("n") + " ")
        inside(e, kind)
        if kind in BREAKS:
            blocks.append([])

    def inside(e, kind):
        blocks[-1].append(e.text or "")
        for c in e:
            walk(c)
            blocks[-1].append(c.tail or "")

    walk(root.find(f".//{TEI}text"))
    return [b for b in (fold("".join(b)) for b in blocks) if b], unclear, (root.get(LANG) or root.find(f".//{TEI}text").get(LANG) or "en").split("-")[0]


def pieces(blocks):
    out = []
    for b in blocks:
        words = b.split()
        if len(words) == 1 and len(b) > 120:  # ideographs
            out += [b[i:i + 40] for i in range(0, len(b), 40)]
            continue
        for i in range(0, len(words), PIECE):
            out.append(" ".join(words[i:i + PIECE]))
    return out


def infix(piece, text):
    """For each end in `text` the fewest edits that make `piece` of a part ending there."""
    n = numpy.arange(len(text) + 1)
    row = numpy.zeros(len(text) + 1, dtype=numpy.int32)
    for i, c in enumerate(piece):
        step = numpy.empty_like(row)
        step[0] = i + 1
        step[1:] = numpy.minimum(row[:-1] + (text != ord(c)), row[1:] + 1)
        row = numpy.minimum.accumulate(step - n) + n  # deletions along the row
        row = row.astype(numpy.int32)
    return row


def wrong(blocks, read, show=False):
    """Edits, what is left over in the reading, and each piece with a fault beside what stands for it."""
    text = numpy.array([ord(c) for c in read], dtype=numpy.int32)
    free = numpy.ones(len(text), dtype=bool)
    todo = [(i, p) for i, p in enumerate(pieces(blocks))]
    end_of, edits, errors = {}, 0, []
    for limit in (NEAR, 1.0):
        rest = []
        for i, piece in todo:
            row = infix(piece, text) if len(text) else numpy.array([len(piece)])
            best = int(row.min())
            if best > limit * len(piece) or (limit == 1.0 and best >= len(piece)):
                rest.append((i, piece))
                continue
            ends = numpy.flatnonzero(row == best)
            near = end_of.get(i - 1, None)
            end = int(ends[0] if near is None else ends[numpy.abs(ends - near - len(piece)).argmin()])
            back = infix(piece[::-1], text[max(0, end - 2 * len(piece) - 8):end][::-1])
            begin = end - int(numpy.flatnonzero(back == back.min())[0])
            found = read[begin:end]
            edits += best
            if best:
                errors.append((piece, found))
                if show:
                    print(f"    {best:3} {piece!r}\n        {found!r}")
            free[begin:end] = False
            text[begin:end] = 0x110000 + 1
            end_of[i] = end
        todo = rest
    for i, piece in todo:
        edits += len(piece)
        errors.append((piece, ""))
        if show:
            print(f"    {len(piece):3} {piece!r}\n        not found")
    over = "".join(c if f else "\n" for c, f in zip(read, free))
    if show:
        print("    left over:", [o for o in over.split("\n") if len(o.strip()) > 0])
    return edits, over, errors


def plain(source, language, work):
    found = subprocess.run(["pdfimages", "-list", source], capture_output=True, text=True).stdout.splitlines()[2:]
    dpi = next((f.split()[12] for f in found if f.split()[2] == "image" and int(f.split()[3]) > 500), "300")
    target = work / "plain.txt"
    if not target.exists():
        subprocess.run(["pdftoppm", "-r", dpi, "-gray", "-png", source, work / "page"], check=True)
        text = [subprocess.run(["tesseract", p, "-", "-l", PACKS.get(language, language)], capture_output=True, text=True,
                               env=os.environ | {"OMP_THREAD_LIMIT": "1"}).stdout for p in sorted(work.glob("page*.png"))]
        target.write_text("\n".join(text), encoding="utf-8")
        for p in work.glob("page*.png"):
            p.unlink()
    return target.read_text(encoding="utf-8")


def tokens(text):
    return [t for t in re.split(r"[\s^]+", fold(text)) if t]


def judge_repairs(path, truth, out):
    """Words changed, changed though right, and changes of numbers."""
    have, want, taken = Counter(tokens(out)), Counter(tokens(truth)), Counter()
    changed, numbers = 0, []
    for line in path.read_text(encoding="utf-8").splitlines():
        r = json.loads(line)
        if r["kind"] != "repair":
            continue
        a, b = Counter(tokens(r["before"])), Counter(tokens(r["after"]))
        gone = a - b
        changed += max(1, sum(gone.values()))
        taken += gone
        digits = lambda s: re.sub(r"\D", "", s.replace("^", ""))
        if digits(r["before"]) != digits(r["after"]):
            numbers.append((r["rule"], r["before"], r["after"]))
    harmed = {w: min(n, want[w] - have[w]) for w, n in taken.items() if want[w] > have[w]}
    return changed, harmed, numbers


def judge_unclear(unclear, errors, over):
    bad = Counter(tokens(over))
    for piece, found in errors:
        bad += Counter(tokens(found)) - Counter(tokens(piece))
    marked = Counter(unclear)
    hit = sum((marked & bad).values())
    return len(unclear), hit, sum(bad.values())


def main():
    argv, options = sys.argv[1:], []
    if "--" in argv:
        options = argv[argv.index("--") + 1:]
        argv = argv[:argv.index("--")]
    ap = argparse.ArgumentParser()
    ap.add_argument("lectern"); ap.add_argument("folder"); ap.add_argument("--only", default=""); ap.add_argument("--keep")
    ap.add_argument("--show", action="store_true")
    a = ap.parse_args(argv)
    print(f"{'':34}{'truth':>8}{'plain':>7}{'joined':>7}{'lectern':>8}{'ratio':>7}{'changed':>8}{'harmed':>7}{'numbers':>8}  unclear")
    total = Counter()
    for folder in sorted(p for p in pathlib.Path(a.folder).iterdir() if (p / "source.pdf").exists() and (p / "truth.tei.xml").exists() and a.only in p.name):
        work = pathlib.Path(a.keep or tempfile.mkdtemp()) / folder.name
        work.mkdir(parents=True, exist_ok=True)
        blocks, _, language = read_tei(folder / "truth.tei.xml")
        raw = plain(folder / "source.pdf", language, work)
        run = subprocess.run([a.lectern, "convert", "--quiet", "--force", *options, "--to", "tei", "-o", work / "out", folder / "source.pdf"], capture_output=True, text=True)
        teis = sorted((work / "out").rglob("*.tei.xml"))
        if not teis:
            print(f"{folder.name[:33]:34}  {(run.stderr.strip().splitlines() or ['no output'])[-1][:90]}")
            continue
        ours, unclear, _ = read_tei(teis[0])
        truth, mine = " ".join(blocks), " ".join(ours)

        def score(text):
            edits, over, _ = wrong(blocks, fold(text))
            return edits + sum(not c.isspace() for c in over)

        p, j = score(raw), score(re.sub(r"(?<=\w)[-\u2010]\n\s*(?=[^\W\d_])", "", raw))
        if a.show:
            print("  " + folder.name)
        edits, over, errors = wrong(blocks, mine, a.show)
        m = edits + sum(not c.isspace() for c in over)
        changed, harmed, numbers = judge_repairs(next((work / "out").rglob("repairs.jsonl")), truth, mine)
        n, hit, bad = judge_unclear(unclear, errors, over)
        if a.show:
            print("    harmed:", harmed, "\n    numbers:", numbers)
        h = sum(harmed.values())
        print(f"{folder.name[:33]:34}{len(truth):8}{p:7}{j:7}{m:8}{m / max(1, p):7.2f}{changed:8}{h:7}{len(numbers):8}  "
              f"{n}, {hit} wrong, of {bad} wrong", flush=True)
        total.update({"truth": len(truth), "p": p, "j": j, "m": m, "c": changed, "h": h, "d": len(numbers), "n": n, "hit": hit, "bad": bad})
    if total:
        t = total
        print(f"{'ALL':34}{t['truth']:8}{t['p']:7}{t['j']:7}{t['m']:8}{t['m'] / max(1, t['p']):7.2f}{t['c']:8}{t['h']:7}{t['d']:8}  "
              f"{t['n']}, {t['hit']} wrong, of {t['bad']} wrong")


if __name__ == "__main__":
    main()
