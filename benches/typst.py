"""Typst's own compiler, called as its command-line program is: python3 typst.py MAIN OUT. Needs `pip install typst`."""

import os
import resource
import sys

import typst

main, out = sys.argv[1:]
spent = lambda: sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
before = spent()
typst.compile(
    main,
    output=out,
    root=os.path.dirname(main),
    format="pdf",
    ignore_system_fonts=True,
    pdf_standards=["ua-1", "a-2a"],
)
# Seconds of processor time for the document alone, without Python's own beginning, and the most memory held, in KiB.
print(spent() - before, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
