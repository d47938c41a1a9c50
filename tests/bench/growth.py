#!/usr/bin/python3
"""growth.py LECTERN: how cost grows with what a document holds; fails where it grows much faster.

  pages of 1,000, 10,000 and 100,000 glyphs      500 pages, 50, and 5
  documents of 10, 100 and 1,000 pages           100 documents, 10, and 1, of 2,000 glyphs a page

Each row converts as many glyphs as the others of its kind, in one run, so that the rows take about as long as each other and the
noise of a busy machine weighs the same on all: what is linear costs the same in each. A row that comes out too dear is
measured again, with those it is compared with, before it counts.
Prints processor time and peak memory of "lectern convert --to tei,html,epub". The documents are
made here, the same bytes every time: columns of filler with wrapped headings, indented paragraphs that run over columns and
pages, running heads, page numbers and footnotes; their words are made up, so nothing judges them (--ocr never). The cost of starting on a document (one of one line) is taken off.
"""
import math
import os
import pathlib
import subprocess
import sys
import tempfile

MOST = 1.2  # the exponent of growth: 1 is linear; the rest is for noise, caches, and sorting
RUNS = 2    # the least of so many counts
AGAIN = 3   # a row too steep is measured so many times more, for a machine busy with other things
SIZE, LEADING, LINE, GUTTER, MARGIN = 10, 12, 80, 18, 50  # points, points, characters, points, points
WIDTH = LINE * 4.6  # points a line of Helvetica may need
HERE = pathlib.Path(__file__).parent


class Words:
    """Made-up words, always the same."""
    def __init__(self):
        self.state = 1

    def number(self, below):
        self.state = (self.state * 1103515245 + 12345) % 2**31
        return self.state // 65536 % below

    def word(self):
        return "".join("bdfghklmnprstv"[self.number(14)] + "aeiou"[self.number(5)] for _ in range(1 + self.number(4)))

    def line(self, length, last=False):
        words = [self.word()]
        while sum(map(len, words)) + len(words) < length:
            words.append(self.word())
        return " ".join(words) + ("." if last else "")


def text(x, y, font, size, words):
    return f"/{font} {size} Tf 1 0 0 1 {x:.0f} {y:.0f} Tm ({words}) Tj\n"


def page(words, glyphs, number):
    """The drawing of a page of about so many glyphs, and its width and height. Columns, all as high as wide together."""
    lines = max(2, round(glyphs / LINE))
    columns = max(1, round(math.sqrt(lines * LEADING / WIDTH)))
    rows = math.ceil(lines / columns)
    width, height = 2 * MARGIN + columns * WIDTH + (columns - 1) * GUTTER, 2 * MARGIN + (rows + 8) * LEADING
    out = ["BT\n", text(MARGIN, height - 30, "F1", 8, "A report of filler"), text(width / 2, 24, "F1", 8, number)]
    for column in range(columns):
        x, y = MARGIN + column * (WIDTH + GUTTER), height - MARGIN
        for row in range(rows):
            y -= LEADING
            last = row % 7 == 6
            if row % 35 in (13, 14):
                out.append(text(x, y, "F2", 12, words.line(20).capitalize()))
            else:
                line = words.line(LINE / 2 if last else LINE - 6, last)
                indent = 12 if row % 7 == 0 else 0
                out.append(text(x + indent, y, "F1", SIZE, line.capitalize() if indent else line))
        if columns > 1 or rows > 20:
            mark = column + 1
            out.append(f"/F1 6 Tf 1 0 0 1 {x + 200:.0f} {y + 4:.0f} Tm ({mark}) Tj\n")
            out.append(text(x, y - 40, "F1", 7, f"{mark} {words.line(60, True).capitalize()}"))
    return "".join(out) + "ET\n", width, height


def pdf(path, pages, glyphs):
    words = Words()
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"",
               b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
               b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>"]
    kids = []
    for number in range(1, pages + 1):
        drawing, width, height = page(words, glyphs, number)
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawing), drawing.encode()))
        kids.append(f"{len(objects) + 1} 0 R")
        objects.append((f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width:.0f} {height:.0f}] /Contents {len(objects)} 0 R "
                        "/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>").encode())
    objects[1] = f"<< /Type /Pages /Count {pages} /Kids [{' '.join(kids)}] >>".encode()
    out, places = bytearray(b"%PDF-1.4\n"), []
    for n, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (n, body)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % p for p in places)
    out += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table)
    path.write_bytes(out)


class Row:
    """`copies` documents of `pages` pages of `glyphs` glyphs each, converted in one run; how big one is is `size`."""
    def __init__(self, lectern, folder, copies, pages, glyphs, size):
        self.copies, self.pages, self.glyphs, self.size = copies, pages, glyphs, size
        first = folder / f"{pages}-{glyphs}-1.pdf"
        pdf(first, pages, glyphs)
        files = [first] + [folder / f"{pages}-{glyphs}-{n}.pdf" for n in range(2, copies + 1)]
        for file in files[1:]:
            os.link(first, file)
        self.command = [HERE / "measure.py", str(RUNS), lectern, "convert", "-q", "--force", "-j", "1", "--ocr", "never", "-o", folder / "out",
                        "--to", "tei,html,epub", *files]
        self.cpu, self.memory = math.inf, 0
        self.measure()

    def measure(self):
        answer = subprocess.run(self.command, check=True, capture_output=True, text=True)
        cpu, _, memory = map(float, answer.stdout.split())
        self.cpu, self.memory = min(self.cpu, cpu), max(self.memory, memory)

    def cost(self, start):
        """Seconds a glyph, without those of starting."""
        return max(self.cpu - start.cpu / start.copies * self.copies, 0.001) / (self.copies * self.pages * self.glyphs)

    def growth(self, first, start):
        """The exponent of what one document, or page, of this row costs over one of `first`."""
        return 1 + math.log(self.cost(start) / first.cost(start)) / math.log(self.size / first.size)


def main():
    lectern = sys.argv[1]
    steep = False
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        start = Row(lectern, folder, 100, 1, LINE, 1)
        print(f"{'start of a document, taken off below':<44} {start.cpu / start.copies:8.3f} s")
        for kind in ([(1, 500, 1000, 1000), (1, 50, 10000, 10000), (1, 5, 100000, 100000)],
                     [(100, 10, 2000, 10), (10, 100, 2000, 100), (1, 1000, 2000, 1000)]):
            rows = [Row(lectern, folder, *row) for row in kind]
            for again in range(AGAIN):
                if all(row.growth(rows[0], start) <= MOST for row in rows[1:]):
                    break
                for row in (start, *rows):
                    row.measure()
            for row in rows:
                growth = row.growth(rows[0], start) if row is not rows[0] else 1
                steep |= growth > MOST
                what = f"{row.copies:>3} x {row.pages:>4} {'page' if row.pages == 1 else 'pages'} of {row.glyphs:>7,} glyphs"
                print(f"{what:<44} {row.cpu:8.3f} s   {row.cost(start) * 1e6:6.2f} us a glyph   {row.memory:6.0f} MB"
                      f"   grows as n^{growth:.2f}{'  TOO STEEP' if growth > MOST else ''}")
    print("Cost grows faster than what there is to do." if steep else f"No step grows faster than n^{MOST}.")
    sys.exit(1 if steep else 0)


if __name__ == "__main__":
    main()
