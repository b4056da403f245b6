#!/usr/bin/env python3
"""Holds a package against the folder it was made of, with a reader of its own: tests/package.py PACKAGE FOLDER"""

import hashlib
import pathlib
import sys
import zipfile

package, folder = zipfile.ZipFile(sys.argv[1]), pathlib.Path(sys.argv[2])
assert package.testzip() is None, "a member is damaged"
members = package.infolist()
names = [member.filename for member in members]
assert names == sorted(names), "the members are not in order"
assert len({member.date_time for member in members}) == 1, "the members have different times"
assert all(member.date_time[3:] == (0, 0, 0) for member in members), "a time of day"
assert all(not member.extra and not member.comment for member in members), "something beside the bytes"
assert all(member.external_attr >> 16 == 0o100644 for member in members), "permissions that differ"

packed = {name.split("/", 1)[1]: package.read(name) for name in names}
listed = [line for line in packed.pop("inhoud.sha256").decode().splitlines() if not line.startswith("#")]
assert listed == [f"{hashlib.sha256(packed[name]).hexdigest()}  {name}" for name in sorted(packed)], "the list differs"
built = {path.name: path.read_bytes() for path in folder.iterdir() if path.name != ".stap-report.sha256"}
assert packed == built, f"differs: {sorted(name for name in packed.keys() | built if packed.get(name) != built.get(name))}"
print(f"{len(packed)} files, as in the folder")
