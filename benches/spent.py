"""Runs a command and prints the processor seconds it took and the most memory it held, in KiB: python3 spent.py COMMAND…"""

import resource
import subprocess
import sys


def spent():
    return resource.getrusage(resource.RUSAGE_CHILDREN)


# What began this program may have had children of its own.
before = spent()
done = subprocess.run(sys.argv[1:], stdin=subprocess.DEVNULL, capture_output=True)
if done.returncode != 0:
    sys.exit(done.stderr.decode("utf-8", "replace"))
after = spent()
print(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, after.ru_maxrss)
