#!/usr/bin/python3
"""scan.py PDF FIRST LAST DPI OUT [spread] [turned] [crowded]: the pages as a scan without text, askew and with noise, the same bytes every time.

Needs pdftoppm. OUT is a PDF, or a TIFF file when its name ends in .tif. spread: two pages on a sheet, with the shadow of a fold
between. turned: each page lies on its side. crowded: the first sheet has its page 16 times.
"""
import struct
import subprocess
import sys
import zlib


def pages(pdf, first, last, dpi):
    data = subprocess.run(["pdftoppm", "-gray", "-r", dpi, "-f", first, "-l", last, pdf], check=True, capture_output=True).stdout
    while data:  # P5, width and height, 255, pixels
        head = data.split(b"\n", 3)
        width, height = map(int, head[1].split())
        start = len(b"\n".join(head[:3])) + 1
        yield width, height, bytearray(data[start:start + width * height])
        data = data[start + width * height:]


def askew(width, height, grey, slope):
    """Each row moved sideways and each column down by a little: what a turn of a small angle does."""
    out = bytearray(b"\xee" * (width * height))
    for y in range(height):
        shift = round((y - height / 2) * slope)
        row = grey[y * width:(y + 1) * width]
        row = row[shift:] + b"\xff" * shift if shift >= 0 else b"\xff" * -shift + row[:shift]
        out[y * width:(y + 1) * width] = row
    turned = bytearray(b"\xee" * (width * height))
    for x in range(width):
        shift = round((x - width / 2) * slope)
        column = out[x::width]
        column = column[-shift:] if shift < 0 else b"\xff" * shift + column[:height - shift]
        column += b"\xff" * (height - len(column))
        turned[x::width] = column
    return turned


def noisy(grey):
    state = 1
    for i in range(0, len(grey), 7):
        state = (state * 1103515245 + 12345) % 2**31
        grey[i] = max(0, min(238, grey[i]) - (state >> 16) % 24)
        if state >> 8 & 0x3fff == 0:
            grey[i] = 40
    return grey


def fold(left, right):
    width, height, a = left
    _, _, b = right
    out = bytearray()
    shadow = bytes(max(60, 200 - 10 * abs(i - 14)) for i in range(28))
    for y in range(height):
        out += a[y * width:(y + 1) * width] + shadow + b[y * width:(y + 1) * width]
    return 2 * width + 28, height, out


def on_side(width, height, grey):
    out = bytearray(width * height)
    for x in range(width):
        out[x * height:(x + 1) * height] = grey[x::width][::-1]
    return height, width, out


def crowded(width, height, grey, times=4):
    rows = [grey[y * width:(y + 1) * width] * times for y in range(height)]
    return width * times, height * times, bytearray(b"".join(rows) * times)


def write(path, sheets, dpi):
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    kids = []
    for width, height, grey in sheets:
        w, h = width * 72 / dpi, height * 72 / dpi
        drawing = b"%.2f 0 0 %.2f 0 0 cm /I Do" % (w, h)
        data = zlib.compress(bytes(grey), 6)
        n = len(objects)
        kids.append(b"%d 0 R" % (n + 3))
        objects += [b"<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter "
                    b"/FlateDecode /Length %d >>\nstream\n%s\nendstream" % (width, height, len(data), data),
                    b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawing), drawing),
                    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %.2f %.2f] /Contents %d 0 R /Resources << /XObject << /I %d 0 R >> >> >>"
                    % (w, h, n + 2, n + 1)]
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(kids))
    out, places = bytearray(b"%PDF-1.4\n"), []
    for n, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (n, body)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % p for p in places)
    out += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table)
    with open(path, "wb") as file:
        file.write(out)


def write_tiff(path, sheets, dpi):
    """Grey, not compressed: pixels, resolution, directory, picture by picture."""
    out = bytearray(b"II*\0\0\0\0\0")
    link = 4  # where the place of the next directory is told
    for width, height, grey in sheets:
        pixels = len(out)
        out += grey + b"\0" * (len(grey) % 2)
        ratio = len(out)
        out += struct.pack("<II", dpi, 1)
        struct.pack_into("<I", out, link, len(out))
        entries = [(256, 4, width), (257, 4, height), (258, 3, 8), (259, 3, 1), (262, 3, 1), (273, 4, pixels), (277, 3, 1),
                   (278, 4, height), (279, 4, len(grey)), (282, 5, ratio), (283, 5, ratio), (296, 3, 2)]
        out += struct.pack("<H", len(entries))
        for tag, kind, value in entries:
            out += struct.pack("<HHII", tag, kind, 1, value)
        link = len(out)
        out += bytes(4)
    with open(path, "wb") as file:
        file.write(out)


pdf, first, last, dpi, out, *how = sys.argv[1:]
sheets = [(w, h, noisy(askew(w, h, grey, 0.012 if n % 2 else -0.008))) for n, (w, h, grey) in enumerate(pages(pdf, first, last, dpi))]
if "spread" in how:
    sheets = [fold(sheets[i], sheets[i + 1]) for i in range(0, len(sheets) - 1, 2)]
if "turned" in how:
    sheets = [on_side(*sheet) for sheet in sheets]
if "crowded" in how:
    sheets[0] = crowded(*sheets[0])
(write_tiff if out.endswith(".tif") else write)(out, sheets, int(dpi))
