"""Typst's own compiler, called as its command-line program is: python3 compiler.py MAIN OUT. Needs `pip install typst`."""

import os
import sys

import typst

main, out = sys.argv[1:]
typst.compile(
    main,
    output=out,
    root=os.path.dirname(main),
    format="pdf",
    ignore_system_fonts=True,
    pdf_standards=["ua-1", "a-2a"],
)
