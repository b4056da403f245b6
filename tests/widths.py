#!/usr/bin/env python3
"""Holds the widths that the figures reckon with against the letters that they may be drawn in.

    tests/widths.py FOLDER…            fails when a letter of a font below a folder is wider than the table says
    tests/widths.py --write FOLDER…    writes the table: for each letter the widest of all these fonts

Fonts are TrueType or OpenType files whose name says that they are a serif (see SERIFS), sorted by their name into upright
and italic ones (one table) and bold ones (the other). It reads them itself: two of their tables are all it takes.
"""

import re
import struct
import sys
from pathlib import Path

TABLE = Path(__file__).resolve().parent.parent / "src/render/figures/letter_widths.rs"
# The families of `pen::SERIF` that are at hand, what else `serif` may stand for, and the letters of the PDF.
SERIFS = ("P052", "LiberationSerif", "DejaVuSerif", "NotoSerif", "LibertinusSerif", "Gelasio", "texgyrepagella")
# What is listed: from space to tilde, Latin with its accents, and the punctuation of running text.
RANGES = [(0x20, 0x7E), (0xA0, 0x17F), (0x2010, 0x2027), (0x20AC, 0x20AC)]

HEAD = '''//! The widths of letters, in thousandths of the font size: for each the widest of the serifs that a reader may have.
//!
//! Written by `tests/widths.py --write`, which also holds it against those fonts whenever the pages are tested.

/// From which character to which, and their widths: in plain or italic letters, and in bold ones.
pub(super) struct Run {
    pub first: u32,
    pub plain: &'static [i32],
    pub bold: &'static [i32],
}

pub(super) const RUNS: [Run; {count}] = [
'''


def tables(data):
    if data[:4] == b"ttcf":
        raise ValueError("a collection")
    (count,) = struct.unpack_from(">H", data, 4)
    found = {}
    for at in range(count):
        tag, _, offset, length = struct.unpack_from(">4sLLL", data, 12 + 16 * at)
        found[tag.decode("latin1")] = (offset, length)
    return found


def glyphs(data, offset):
    """Character → glyph, from the first Unicode subtable of format 4 or 12."""
    (count,) = struct.unpack_from(">H", data, offset + 2)
    found = {}
    for at in range(count):
        platform, encoding, place = struct.unpack_from(">HHL", data, offset + 4 + 8 * at)
        if platform not in (0, 3) or (platform == 3 and encoding not in (1, 10)):
            continue
        place += offset
        (form,) = struct.unpack_from(">H", data, place)
        if form == 4:
            (double,) = struct.unpack_from(">H", data, place + 6)
            ends = place + 14
            for segment in range(0, double, 2):
                (end,) = struct.unpack_from(">H", data, ends + segment)
                (start,) = struct.unpack_from(">H", data, ends + 2 + double + segment)
                (delta,) = struct.unpack_from(">H", data, ends + 2 + 2 * double + segment)
                here = ends + 2 + 3 * double + segment
                (shift,) = struct.unpack_from(">H", data, here)
                for code in range(start, min(end, 0xFFFE) + 1):
                    glyph = code
                    if shift:
                        (glyph,) = struct.unpack_from(">H", data, here + shift + 2 * (code - start))
                        if glyph == 0:
                            continue
                    glyph = (glyph + delta) & 0xFFFF
                    if glyph:
                        found.setdefault(code, glyph)
        elif form == 12:
            (groups,) = struct.unpack_from(">L", data, place + 12)
            for group in range(groups):
                start, end, glyph = struct.unpack_from(">LLL", data, place + 16 + 12 * group)
                for code in range(start, end + 1):
                    found.setdefault(code, glyph + code - start)
    return found


def widths(path):
    """Character → width in thousandths of the font size, rounded up."""
    data = path.read_bytes()
    at = tables(data)
    (unit,) = struct.unpack_from(">H", data, at["head"][0] + 18)
    (count,) = struct.unpack_from(">H", data, at["hhea"][0] + 34)
    advance = lambda glyph: struct.unpack_from(">H", data, at["hmtx"][0] + 4 * min(glyph, count - 1))[0]
    return {code: -(-advance(glyph) * 1000 // unit) for code, glyph in glyphs(data, at["cmap"][0]).items()}


def fonts(folders):
    found = []
    for folder in folders:
        for path in sorted(Path(folder).rglob("*")):
            if path.suffix.lower() in (".ttf", ".otf") and path.stem.startswith(SERIFS) and "Condensed" not in path.stem:
                found.append(path)
    return found


def is_bold(path):
    return re.search(r"bold", path.stem, re.IGNORECASE) is not None


def write(paths):
    widest = {False: {}, True: {}}
    for path in paths:
        known = widest[is_bold(path)]
        for code, width in widths(path).items():
            known[code] = max(width, known.get(code, 0))
    out = [HEAD.replace("{count}", str(len(RANGES)))]
    for first, last in RANGES:
        row = lambda bold: ", ".join(str(widest[bold].get(code, 1000)) for code in range(first, last + 1))
        out.append(f"Run {{ first: {first:#x}, plain: &[{row(False)}], bold: &[{row(True)}] }},\n")
    out.append("];\n")
    TABLE.write_text("".join(out), encoding="utf-8")


def check(paths):
    text = TABLE.read_text(encoding="utf-8")
    table = {False: {}, True: {}}
    for first, plain, bold in re.findall(r"first: (0x[0-9a-f]+),\s*plain: &\[([^\]]*)\],\s*bold: &\[([^\]]*)\]", text):
        for which, row in ((False, plain), (True, bold)):
            for at, width in enumerate(re.findall(r"\d+", row)):
                table[which][int(first, 16) + at] = int(width)
    if not table[False]:
        sys.exit(f"{TABLE}: no widths found in it")
    bad = 0
    for path in paths:
        known = table[is_bold(path)]
        narrow = [code for code, width in widths(path).items() if code in known and known[code] < width]
        for code in narrow[:5]:
            print(f"FAIL {path.name}: {chr(code)!r} is wider than the {known[code]} of the table")
        bad += len(narrow)
    print(f"{len(paths)} fonts held against the widths of the figures, {bad} letters are wider")
    return 1 if bad else 0


def main(words):
    folders = [word for word in words if not word.startswith("--")]
    paths = fonts(folders)
    if not any(is_bold(path) for path in paths) or all(is_bold(path) for path in paths):
        sys.exit("give folders that hold serifs, plain and bold")
    if "--write" in words:
        write(paths)
        return 0
    return check(paths)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
