#!/usr/bin/env python3
"""Breaks each wall of the promise in turn and sees that it is noticed.

    tests/walls/run.py [part of a wall's name]

In a copy of the project one wall is broken, the program is built, and then every test named for that wall must fail; where
the matter reaches the bytes, the audit of a real build must refuse besides (exit code 3). A wall whose break goes unnoticed,
or whose place in the code is not found any more, fails the run. Needs Python 3.10 and the Rust toolchain, nothing else.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from walls import WALLS, Break, Wall

PROJECT = Path(__file__).resolve().parents[2]
COPIED = ["Cargo.toml", "Cargo.lock", "src", "templates", "tests", "benches", "example-engagement", "README.md"]
BUILT = Path(os.environ.get("CARGO_TARGET_DIR", PROJECT / "target"))
TARGET = BUILT / "walls"
WHOLE = TARGET / "tests-of-the-whole"
FEATURES = ["--no-default-features"]
REFUSED = 3


class Unnoticed(Exception):
    """A broken wall that nothing noticed, or one that could not be broken."""


def fresh_copy() -> Path:
    """A whole copy of the project, always in the same place, so that cargo builds anew only what is broken.

    The copies get the time of now: cargo takes a file that is older than the last build for one that has not changed.
    """
    root = TARGET / "project"
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    leave = shutil.ignore_patterns("node_modules", "__pycache__", "rapportage-*", "concept-*", "VERTROUWELIJK-*")
    for name in COPIED:
        source = PROJECT / name
        if source.is_dir():
            shutil.copytree(source, root / name, ignore=leave, copy_function=shutil.copy)
        else:
            shutil.copy(source, root / name)
    return root


def take_dependencies() -> None:
    """Lays out what is built already of other people's crates, as links, so that only our own is built for each break."""
    if TARGET.exists() or os.name == "nt":
        return
    for folder in ("build", "deps", ".fingerprint"):
        source = BUILT / "debug" / folder
        if source.is_dir():
            ours = shutil.ignore_patterns("stap*", "libstap*", "it-*", "*.rcgu.o")
            shutil.copytree(source, TARGET / "debug" / folder, ignore=ours, copy_function=os.link)


def put(root: Path, change: Break) -> None:
    """Puts a change into the file it names below `root`."""
    path = root / change.file
    text = path.read_text(encoding="utf-8")
    if text.count(change.old) != 1:
        raise Unnoticed(f"{change.file}: what the break replaces stands there {text.count(change.old)} times, not once")
    path.write_text(text.replace(change.old, change.new), encoding="utf-8")


def cargo(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs cargo in the copy."""
    return in_copy(root, "cargo", *arguments)


def in_copy(root: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Runs a command in the copy."""
    environment = os.environ | {"CARGO_TARGET_DIR": str(TARGET)}
    environment.pop("RUSTC_WORKSPACE_WRAPPER", None)  # remarks on broken code are of no use
    return subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)


def of_the_whole(wall: Wall) -> list[str]:
    """The tests named for a wall that are tests of the whole program, and not the library's own."""
    whole = {path.stem for path in (PROJECT / "tests/it").iterdir()}
    return [name for name in wall.red if name.split("::")[0] in whole]


def build(root: Path, wall: Wall) -> list[list[str]]:
    """Builds what is to notice the break, and gives the commands that run the tests; what does not compile proves nothing.

    Tests of the whole run the program, which alone is built anew then: unless they call the library themselves.
    """
    whole = of_the_whole(wall)
    own = [name for name in wall.red if name not in whole]
    in_process = ["--test", "it"] if wall.library else []
    steps = []
    if whole or wall.refused:
        steps.append(["build", *FEATURES, "--bins", *in_process])
    if own:
        steps.append(["test", *FEATURES, "--no-run", "--lib"])
    for step in steps:
        built = cargo(root, *step)
        if built.returncode:
            raise Unnoticed("the break does not compile:\n" + built.stderr[-4000:])
    runs = [["cargo", "test", *FEATURES, "--lib", "--", *own]] if own else []
    if wall.library:
        runs.append(["cargo", "test", *FEATURES, "--test", "it", "--", *whole])
    elif whole:
        runs.append([str(WHOLE), *whole])
    return runs


def failing(root: Path, runs: list[list[str]]) -> set[str]:
    """The tests that fail of those that the commands run."""
    failed = set()
    for run in runs:
        said = in_copy(root, *run).stdout
        failed |= set(re.findall(r"^test (\S+) \.\.\. FAILED$", said, re.MULTILINE))
    return failed


def build_the_whole() -> None:
    """Builds the tests of the whole program once, from unbroken code; they run whatever program lies beside them."""
    root = fresh_copy()
    built = cargo(root, "test", *FEATURES, "--no-run", "--test", "it", "--message-format", "json")
    made = (json.loads(line).get("executable") for line in built.stdout.splitlines() if line.startswith("{"))
    executable = next((path for path in made if path and Path(path).stem.startswith("it-")), None)
    if built.returncode or not executable:
        sys.exit("the tests do not compile:\n" + built.stderr[-4000:])
    shutil.copy(executable, WHOLE)


def audit_refuses(root: Path, wall: Wall) -> None:
    """Builds the example with the wall broken; the audit has to refuse it."""
    engagement = root / "broken-engagement"
    shutil.copytree(root / "example-engagement", engagement)
    if wall.unrecorded:
        (engagement / "vrijgave.yaml").unlink()
    for change in wall.notes:
        put(engagement, change)
    program = TARGET / "debug" / ("stap-report.exe" if os.name == "nt" else "stap-report")
    command, *options = wall.refused
    run = subprocess.run(
        [program, command, engagement, *options, "--no-pdf", "--out", root / "broken-report"],
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode != REFUSED:
        raise Unnoticed(f"the audit let it through: exit code {run.returncode}\n{run.stdout}{run.stderr}")
    if (root / "broken-report").exists():
        raise Unnoticed("the audit refused, and a report was written all the same")


def break_one(wall: Wall) -> str:
    """Breaks a wall; tells what noticed it."""
    root = fresh_copy()
    for change in wall.breaks:
        put(root, change)
    failed = failing(root, build(root, wall))
    noticed = []
    for name in wall.red:
        count = sum(name in test for test in failed)
        if not count:
            raise Unnoticed(f"no test named {name}… failed")
        noticed.append(f"{count} of {name}…")
    if wall.refused:
        audit_refuses(root, wall)
        noticed.append("the audit")
    return ", ".join(noticed)


def main() -> int:
    """Breaks all walls, or those whose name holds the argument."""
    wanted = sys.argv[1] if len(sys.argv) > 1 else ""
    walls = [wall for wall in WALLS if wanted in wall.name]
    take_dependencies()
    build_the_whole()
    unnoticed = 0
    for wall in walls:
        try:
            print(f"ok    {wall.name}: noticed by {break_one(wall)}", flush=True)
        except Unnoticed as why:
            unnoticed += 1
            print(f"FAIL  {wall.name}: {why}", flush=True)
    print(f"{len(walls) - unnoticed} of {len(walls)} broken walls were noticed")
    return 1 if unnoticed or not walls else 0


if __name__ == "__main__":
    sys.exit(main())
