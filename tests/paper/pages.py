"""Looks at every page of a PDF as a printer would: python3 pages.py PDF…

Nothing runs over the edge of the text, no page is empty, no heading stands alone at the foot of a page. Reads the places
of words with poppler's pdftohtml; measures are those of `templates/pdf/report.typ`, in millimetres.
"""

import re
import subprocess
import sys

ZOOM = 4
MM = 25.4 / 72 / (ZOOM * 0.75)
# Upright: the gutter of the numbers, the text, and a space or a hyphen that hangs over its end.
UPRIGHT = (35 - 11.5 - 0.6, 210 - 26 + 2.0)
FLIPPED = (20 - 0.6, 297 - 20 + 2.0)
HEAD, FOOT = 28, 24
# Letters at least as large as those of the smallest heading, in points.
HEADING = 11.55
WORDS = 3


def lines(page):
    fonts = {}
    for name, size in re.findall(r'<fontspec id="(\d+)" size="(\d+)"', page):
        fonts[name] = int(size) / ZOOM / 0.75
    text = r'<text top="(-?\d+)" left="(-?\d+)" width="(-?\d+)" height="(\d+)" font="(\d+)">(.*?)</text>'
    for top, left, width, height, font, words in re.findall(text, page):
        top, left, width, height = (int(n) * MM for n in (top, left, width, height))
        yield top, top + height, left, left + width, fonts.get(font), words


def problems(file):
    told = subprocess.run(
        ["pdftohtml", "-xml", "-i", "-stdout", "-zoom", str(ZOOM), file], capture_output=True, check=True
    ).stdout.decode("utf-8")
    fonts = "".join(re.findall(r"<fontspec[^>]*/>", told))
    pages = re.findall(r'<page number="(\d+)"[^>]*height="(\d+)" width="(\d+)">(.*?)</page>', told, re.S)
    if not pages:
        yield "it has no page"
    for number, height, width, page in pages:
        height, width = int(height) * MM, int(width) * MM
        left_edge, right_edge = FLIPPED if width > height else UPRIGHT
        every = list(lines(fonts + page))
        for _, _, left, right, _, words in every:
            if right - left > 0 and (left < left_edge or right > right_edge):
                yield f"page {number}: {left:.1f} to {right:.1f} mm runs over the edge: {words[:60]}"
        if number == "1":
            continue
        body = [line for line in every if HEAD < line[0] and line[0] < height - FOOT]
        if sum(len(re.sub("<[^>]*>", "", line[5]).split()) for line in body) < WORDS:
            yield f"page {number} is empty"
            continue
        last = max(body, key=lambda line: line[1])
        if last[4] >= HEADING and "<i>" not in last[5]:
            yield f"page {number} ends with a heading: {last[5]}"
        if last[1] > height - FOOT:
            yield f"page {number} runs into its foot: {last[5][:60]}"


found = [f"{file}: {problem}" for file in sys.argv[1:] for problem in problems(file)]
print("\n".join(found) if found else f"{len(sys.argv) - 1} files: every page holds what stands on it")
sys.exit(1 if found else 0)
