"""What the checks of plain-language editions share: a document's two TEI files, their texts, and the report of a check."""
import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile
from xml.etree import ElementTree

TEI = "{http://www.tei-c.org/ns/1.0}"
XML = "{http://www.w3.org/XML/1998/namespace}"
NOT_TEXT = {TEI + name for name in ("note", "pb", "fw", "figDesc", "sic")}
BLOCKS = {TEI + name for name in ("p", "head", "l", "cell", "item", "label", "quote", "ab", "bibl", "line")}


def text_of(element):
    out = element.text or ""
    for child in element:
        if child.tag not in NOT_TEXT:
            out += text_of(child)
        out += child.tail or ""
    return out


def flat(element):
    return re.sub(r"\s+", " ", text_of(element)).strip()


def running(root):
    """What is read: the sections before the body, such as a foreword, and the body."""
    front = root.find(f"{TEI}text/{TEI}front")
    out = ElementTree.Element(TEI + "text")
    out.extend(div for div in ([] if front is None else front.findall(TEI + "div")) if div.get("type") != "contents")
    out.extend(root.find(f"{TEI}text/{TEI}body"))
    return out


def convert(lectern, document):
    """The TEI of the plain edition, the full one, and the lines of the record."""
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run([lectern, "convert", document, "-o", folder, "--to", "tei,plain-tei", "-q"], capture_output=True, text=True)
        if done.returncode not in (0, 3):
            sys.exit(f"{document}: {done.stderr.strip()}")
        plain_path = next(pathlib.Path(folder).rglob("*.plain.tei.xml"))
        full_path = next(p for p in pathlib.Path(folder).rglob("*.tei.xml") if p != plain_path)
        record = next(pathlib.Path(folder).rglob("*.plain.jsonl"))
        plain, full = (ElementTree.parse(p).getroot() for p in (plain_path, full_path))
        return plain, full, [json.loads(line) for line in record.read_text("utf-8").splitlines()]


def originals_of(plain):
    """What changed passages say in the document, by what `corresp` points to."""
    return {"#" + p.get(XML + "id"): flat(p) for p in plain.iter(TEI + "p") if (p.get(XML + "id") or "").startswith("original-")}


def run(check, kinds, found):
    """check(lectern, document, tally) gives lines of what is wrong; exit 1 when there are any. The tally must have passages."""
    lectern, *documents = sys.argv[1:]
    tally, count = collections.Counter(), 0
    for document in documents:
        for line in check(lectern, document, tally):
            count += 1
            print(f"{document}: {line}")
    print(f"{len(documents)} documents, " + ", ".join(f"{tally[k]} {k}" for k in kinds) + f"; {found}: {count}")
    if not documents or (len(documents) > 1 and not tally["passages"]):
        sys.exit("nothing was checked")
    sys.exit(1 if count else 0)
