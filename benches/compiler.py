"""Typst's own compiler on one document: python3 compiler.py MAIN OUT [PROGRAM].

PROGRAM is its command-line program (`cargo install typst-cli`); without it, the same compiler as `pip install typst`
brings it. Prints the processor seconds that the document took and the most memory held, in KiB.
"""

import os
import resource
import subprocess
import sys

main, out, *program = sys.argv[1:]
root = os.path.dirname(main)


def spent(who):
    use = resource.getrusage(who)
    return use.ru_utime + use.ru_stime, use.ru_maxrss


if program:
    who = resource.RUSAGE_CHILDREN
    before = 0.0
    standards = ["--pdf-standard", "ua-1", "--pdf-standard", "a-2a"]
    subprocess.run([*program, "compile", "--root", root, "--ignore-system-fonts", *standards, main, out], check=True)
else:
    # Python's own beginning is not counted.
    import typst

    who = resource.RUSAGE_SELF
    before, _ = spent(who)
    typst.compile(
        main, output=out, root=root, format="pdf", ignore_system_fonts=True, pdf_standards=["ua-1", "a-2a"]
    )
seconds, memory = spent(who)
print(seconds - before, memory)
