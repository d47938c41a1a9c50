#!/usr/bin/env python3
"""Makes PDF files whose text lies, and their sound twins: tests/lying/make.py

Needs weasyprint, qpdf, pdftoppm, and pdflatex with METAFONT for the files in bitmap fonts. Each file is typeset from the texts
below; then the map from glyphs to letters is changed, and nothing that is printed. The same bytes on every run of the same tools.
expected.tsv says what Lectern must make of each.
"""
import os, random, re, subprocess, sys, tempfile, zlib
from pathlib import Path

here = Path(__file__).resolve().parent
os.environ["SOURCE_DATE_EPOCH"] = "1741046400"
ENGLISH = [
    "The library in the valley opens on four days of the week. Readers may borrow as many books as they can carry, and "
    "bring them back when they have read them. Nobody has to pay for a book that comes back late.",
    "In winter the reading room is warm, and people come to write letters, to learn for an examination, or simply to sit "
    "among others. The council thinks that this is worth more than the figures of lending can show.",
    "A second branch is planned near the station. It will have a room for children, a workshop with tools, and a garden "
    "where the neighbours can grow vegetables. The work begins when the money has been found.",
]
RUSSIAN = [
    "Библиотека в долине открыта четыре дня в неделю. Читатели могут брать столько книг, сколько смогут унести, и "
    "возвращать их, когда прочитают. Никто не платит за книгу, которую вернули поздно.",
    "Зимой в читальном зале тепло, и люди приходят писать письма, готовиться к экзамену или просто посидеть среди "
    "других. Совет считает, что это важнее, чем показатели выдачи книг.",
]
PAGE = "<style>@page{size:105mm 148mm;margin:12mm}body{font:10pt/1.35 DejaVu Serif}.b{font-family:DejaVu Sans}</style>"


def run(*command, **more):
    return subprocess.run([str(c) for c in command], check=True, capture_output=True, **more).stdout


def paragraphs(texts, kind=""):
    return "".join(f"<p{kind}>{t}</p>" for t in texts)


class Workshop:
    def __init__(self, folder):
        self.folder = Path(folder)

    def typeset(self, html, language="en"):
        source, out = self.folder / "a.html", self.folder / "a.pdf"
        source.write_text(f'<html lang="{language}"><meta charset="utf-8"><title>Library</title>{PAGE}{html}</html>')
        run("weasyprint", "--quiet", source, out)
        return self.plain(out)

    def latex(self, body, bitmaps):
        """Bitmap fonts are what TeX falls back on when no map names an outline font."""
        source = self.folder / "a.tex"
        source.write_text(
            r"\pdfinfoomitdate=1\pdftrailerid{}\pdfcompresslevel=9\documentclass{article}\usepackage[paperwidth=105mm,"
            r"paperheight=148mm,margin=12mm]{geometry}\begin{document}\pagestyle{empty}" + body + r"\end{document}")
        start = r"\pdfmapfile{}\input a.tex" if bitmaps else r"\input a.tex"
        run("pdflatex", "-interaction=batchmode", start, cwd=self.folder)
        return self.plain(self.folder / "a.pdf")

    def plain(self, pdf):
        return run("qpdf", "--qdf", "--object-streams=disable", "--static-id", pdf, "-")

    def save(self, name, qdf):
        edited = self.folder / "edited.pdf"
        edited.write_bytes(run("fix-qdf", input=qdf))
        run("qpdf", "--static-id", "--object-streams=generate", "--compress-streams=y", "--recompress-flate",
            "--compression-level=9", edited, here / f"{name}.pdf")
        print(name, (here / f"{name}.pdf").stat().st_size)

    def picture(self, qdf, dpi=200):
        source = self.folder / "picture.pdf"
        source.write_bytes(run("fix-qdf", input=qdf))
        run("pdftoppm", "-r", dpi, "-mono", "-singlefile", source, self.folder / "p")
        _, size, bits = (self.folder / "p.pbm").read_bytes().split(b"\n", 2)
        return *map(int, size.split()), zlib.compress(bits, 9)


def remap(qdf, change, only=None):
    """Changes the letters in ToUnicode maps: `change` takes one and gives one. `only`: the number of the map, from 0."""
    count = -1

    def one_map(found):
        nonlocal count
        count += 1
        if only is not None and count != only:
            return found[0]

        def letter(m):
            code = int(m[2], 16) if len(m[2]) <= 4 else None
            return m[0] if code is None or code == 0x20 else m[1] + b"<%04x>" % ord(change(chr(code)))
        return re.sub(rb"(<[0-9a-fA-F]+>\s*)<([0-9a-fA-F]+)>(?=\s*\n)", letter, found[0])

    out = re.sub(rb"beginbfchar.*?endbfchar", one_map, qdf, flags=re.S)
    assert out != qdf, "no map was found"
    return out


def shift(c):
    return chr((ord(c) - 97 + 1) % 26 + 97) if c.isascii() and c.islower() else \
        chr((ord(c) - 65 + 1) % 26 + 65) if c.isascii() and c.isupper() else c


def permute(c):
    letters = "abcdefghijklmnopqrstuvwxyz"
    mixed = list(letters)
    random.Random(4).shuffle(mixed)
    return (mixed[letters.index(c)] if c in letters else
            mixed[letters.index(c.lower())].upper() if c.lower() in letters else c)


def code_page(c):
    return c.encode("cp1251").decode("latin-1")


def scan(picture, lines):
    """A picture of a page with hidden text over it."""
    width, height, bits = picture
    text = "BT 3 Tr /F 10 Tf 34 400 Td 13.5 TL\n" + "".join(f"({line}) Tj T*\n" for line in lines) + "ET"
    content = f"q 297 0 0 419 0 0 cm /P Do Q\n{text}".encode()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 297 419] /Contents 4 0 R "
        b"/Resources << /XObject << /P 5 0 R >> /Font << /F 6 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /XObject /Subtype /Image /Width %d /Height %d /BitsPerComponent 1 /ColorSpace /DeviceGray /Decode [1 0] "
        b"/Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (width, height, len(bits), bits),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"]
    out, places = b"%PDF-1.5\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    at = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % p for p in places)
    return out + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, at)


def lines_of(text, length=52):
    words, lines = text.split(), [""]
    for word in words:
        if len(lines[-1]) + len(word) >= length:
            lines.append("")
        lines[-1] = (lines[-1] + " " + word).strip()
    return lines


def main():
    with tempfile.TemporaryDirectory() as folder:
        w = Workshop(folder)
        english = w.typeset(paragraphs(ENGLISH))
        w.save("sound-english", english)
        w.save("wrong-shifted", remap(english, shift))
        w.save("wrong-permuted", remap(english, permute))
        w.save("wrong-replacement", remap(english, lambda c: "\ufffd"))
        w.save("wrong-private-use", remap(english, lambda c: chr(0xE000 + ord(c) % 0x1000)))
        w.save("wrong-one-letter", remap(english, lambda c: "A"))
        w.save("wrong-no-map", re.sub(rb"/ToUnicode \d+ 0 R", b"", english))

        russian = w.typeset(paragraphs(RUSSIAN), "ru")
        w.save("sound-russian", russian)
        w.save("wrong-code-page", remap(russian, code_page))

        halves = w.typeset(paragraphs(ENGLISH[:1]) + paragraphs(ENGLISH[1:2], " class=b"))
        w.save("sound-two-fonts", halves)
        w.save("wrong-half", remap(halves, permute, only=1))

        rows = "".join(f"<tr><td>{1990 + i}<td>{i * 37 % 91}.{i % 10}<td>({i * 7 % 13}%)<td>+{i * 11 % 17}"
                       for i in range(14))
        w.save("sound-numbers", w.typeset(f"<table>{rows}</table>"))
        names = "Przybyszewski Szczepański Wróbel Krzywicki Brzęczyk Chrząszcz Świętosławski Źdźbłowski".split()
        w.save("sound-names", w.typeset(paragraphs([", ".join(names[i:] + names[:i]) for i in range(5)]), "pl"))

        text = "\n\n".join(ENGLISH).replace("figures", "official figures, at first,")
        bitmaps = w.latex(text, True)
        w.save("wrong-type3-bitmaps", bitmaps)
        chance = random.Random(7)
        new = {n: b"/%s" % bytes(chance.choice(b"bcdfghjklmnpqrstvwxz") for _ in range(3)) for n in range(256)}
        w.save("wrong-random-names", re.sub(rb"/a(\d+)\b", lambda m: new[int(m[1])], bitmaps))
        ligatures = {11: b"/ff", 12: b"/fi", 13: b"/fl", 14: b"/ffi", 15: b"/ffl", 44: b"/comma", 46: b"/period",
                     45: b"/hyphen"}
        named = re.sub(rb"/a(\d+)\b", lambda m: ligatures.get(int(m[1]), b"/" + bytes([int(m[1])])), bitmaps)
        w.save("sound-type3-named", named)
        w.save("sound-names-only", w.latex(text, False))
        formulas = r"\[\sum_{k=1}^{n}\frac{x_k^2+\alpha_k}{\beta_k-\sqrt{y_k}}\leq\int_0^1 f(t)\,dt\]" * 6
        w.save("sound-formulas", w.latex("We have, for all numbers," + formulas, False))

        picture = w.picture(english)
        own, other = (sum((lines_of(t) + [""] for t in texts), []) for texts in (ENGLISH, [
            "Buses run every ten minutes along the coast and every hour over the hills, where nobody waits for long.",
            "A ticket bought before noon is good until midnight, and dogs travel free of charge with their owners.",
            "Bicycles may be taken outside of the rush hour, provided that there is still room for prams on board."]))
        (here / "layer-own-page.pdf").write_bytes(scan(picture, own))
        (here / "wrong-layer-of-other-page.pdf").write_bytes(scan(picture, other))
        (here / "picture-no-layer.pdf").write_bytes(scan(picture, []))


if __name__ == "__main__":
    sys.exit(main())
