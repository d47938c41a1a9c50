#!/usr/bin/python3
"""report.py PAGES: an HTML report of about so many pages on stdout, made of the sample's sections with other numbers."""
import pathlib
import re
import sys

PAGES_A_ROUND = 3.35  # what one round of the sample's sections fills

source = (pathlib.Path(__file__).parent / "../sample/brief.html").read_text(encoding="utf-8")
head, rest = source.split("<main>")
body, tail = rest.split("</main>")
print(head)
for n in range(1, max(2, round(int(sys.argv[1]) / PAGES_A_ROUND) + 1)):
    part = re.sub(r"\b([1-9]\d)\b(?!%|mm|pt)", lambda m: str((int(m.group(1)) * n) % 90 + 10), body)
    print(f"<h1>Part {n}</h1>\n<main>{part}</main>")
print(tail)
