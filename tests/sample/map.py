#!/usr/bin/python3
"""Draws map.png, the small raster picture of the sample brief: hills, a river, the path network of a made-up town.

Only the standard library; the same picture every time. Run by hand, the result is in the repository.
"""
import math
import struct
import zlib

WIDTH, HEIGHT = 560, 350
PATHS = [  # (colour, points) in picture coordinates
    ((196, 80, 40), [(20, 300), (90, 250), (170, 235), (250, 180), (330, 170), (420, 110), (545, 70)]),
    ((196, 80, 40), [(170, 235), (190, 150), (240, 90), (260, 20)]),
    ((196, 80, 40), [(250, 180), (300, 240), (390, 265), (470, 330)]),
    ((120, 60, 30), [(330, 170), (390, 265)]),
]
RIVER = [(0, 90), (80, 120), (150, 190), (230, 260), (330, 300), (430, 235), (559, 215)]


def distance(p, a, b):
    (px, py), (ax, ay), (bx, by) = p, a, b
    dx, dy = bx - ax, by - ay
    t = max(0.0, min(1.0, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy)))
    return math.hypot(px - ax - t * dx, py - ay - t * dy)


def near(p, points):
    return min(distance(p, a, b) for a, b in zip(points, points[1:]))


def height(x, y):
    return (math.sin(x / 70) * math.cos(y / 55) + 0.7 * math.sin((x + 2 * y) / 110)) / 1.7


def pixel(x, y):
    h = height(x, y)
    red, green, blue = 226 + 14 * h, 234 + 8 * h, 208 + 18 * h
    if abs(h * 6 - round(h * 6)) < 0.06:
        red, green, blue = red - 34, green - 30, blue - 40
    if near((x, y), RIVER) < 7:
        red, green, blue = 150, 190, 220
    for colour, points in PATHS:
        if near((x, y), points) < 2.2 and not (colour[0] == 120 and (x + y) % 14 < 5):
            red, green, blue = colour
    return bytes((int(red), int(green), int(blue)))


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


rows = b"".join(b"\0" + b"".join(pixel(x, y) for x in range(WIDTH)) for y in range(HEIGHT))
with open("map.png", "wb") as out:
    out.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0))
              + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b""))
