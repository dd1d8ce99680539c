#!/usr/bin/env python3
"""Lets single calls of lifang fail and looks at what is left: README.md says what is demanded.

faults.py LIFANG SHIM [MOST [CALL...] [-- OPERATION...]]: of each operation, family of calls and error at most MOST calls fail, one a
run, spread over all of them; 0: every one. Of malloc, which is called hundreds of thousands of times, the first call from each place counts:
from each function that asks for memory, and from each that has the C++ library ask for it. CALL: families to try, all but malloc unless
named. OPERATION: those to try.
"""
import collections
import errno
import hashlib
import os
import pathlib
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
PATIENCE = 60  # seconds until a run counts as hanging
PLACE_DEPTH = 2  # return addresses that make a place: those of operator new and of who calls it, or of two functions
FAMILIES = {  # errors, and whether the call fails from then on
    "write": [(errno.ENOSPC, True), (errno.EIO, False), (errno.EINTR, False)],
    "fsync": [(errno.EIO, False)],
    "rename": [(errno.EIO, False), (errno.ENOSPC, False)],
    "open": [(errno.EIO, False), (errno.ENOSPC, True), (errno.EMFILE, False)],
    "malloc": [(errno.ENOMEM, False), (errno.ENOMEM, True)],
}
FROM_DISK = {0, 3, 4}  # docs/cli.md: done, an input is unreadable, an output could not be written
FROM_MEMORY = {0, 1, 3, 4}
PLAN = ["plan", "--compounds", "compounds.geojson", "--buildings", "buildings.geojson", "--roads", "streets.geojson",
        "--candidates", "2", "--time-limit", "60", "--threads", "1", "--overwrite"]  # ends long before
CHANGES = {"edit": ["edit", "plan.gpkg", "--layout", "1", "--lock", "c00"],
           "merge": ["merge", "plan.gpkg", "--layout", "1", "--compounds", "c00,c01", "--apply"]}
OUTPUTS = {"plan": [*PLAN, "-o", "out.gpkg"]}
for name, output in {"GPKG": "out.gpkg", "ESRI Shapefile": "shapes", "GeoJSON": "json", "KML": "out.kml", "XLSX": "out.xlsx",
                     "SVG": "out.svg", "DXF": "out.dxf"}.items():
    OUTPUTS["export " + name] = ["export", "plan.gpkg", "-f", name, "-o", output, "--overwrite"]
OUTPUTS["report"] = ["report", "plan.gpkg", "-o", "out.html", "--overwrite"]


class Wrong(Exception):
    """Something is lost, half-written, left behind or undocumented."""


def digest_of(path):
    """Of a plan its rows count, without what tells of the run itself (time, memory); of any other file its bytes."""
    if path.name != "out.gpkg":
        return hashlib.sha256(path.read_bytes()).digest()
    digest = hashlib.sha256()
    database = sqlite3.connect(path)
    try:
        for (table,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall():
            for row in database.execute(f'SELECT * FROM "{table}"'):
                if not any(str(value).startswith("run.") for value in row):
                    digest.update(repr(row).encode())
        return digest.digest() if database.execute("PRAGMA integrity_check").fetchone()[0] == "ok" else b"damaged"
    except sqlite3.DatabaseError:
        return b"damaged"
    finally:
        database.close()


def files_in(folder):
    """Every file by name, with a digest of what is in it."""
    return {str(path.relative_to(folder)): digest_of(path) for path in sorted(folder.rglob("*")) if path.is_file()}


class Bench:
    """A folder with a plan, and what each operation makes of it when nothing fails."""

    def __init__(self, lifang, shim, folder):
        self.lifang, self.shim = lifang, shim
        self.folder = pathlib.Path(folder).resolve() / "work"
        self.folder.mkdir()
        self.errors = self.folder.parent / "errors"
        self.count_file = self.folder.parent / "count"
        self.places_file = self.folder.parent / "places"
        subprocess.run(["bash", "-c", f"source '{HERE.parent}/robust/quarter.sh'"], cwd=self.folder, check=True)
        self.run([*PLAN, "-o", "plan.gpkg"])
        self.original = (self.folder / "plan.gpkg").read_bytes()
        self.clean = files_in(self.folder)

    def run(self, words, **variables):
        # Temporary folders stand where they are seen, and where their calls count.
        environment = {**os.environ, "TMPDIR": str(self.folder), "FAIL_UNDER": str(self.folder),
                       **{key: str(value) for key, value in variables.items()}}
        if variables:
            environment["LD_PRELOAD"] = self.shim
            environment["ASAN_OPTIONS"] = "verify_asan_link_order=0:" + environment.get("ASAN_OPTIONS", "")
        with open(self.errors, "wb") as errors:
            return subprocess.run([self.lifang, *words, "-q"], cwd=self.folder, stdin=subprocess.DEVNULL, env=environment,
                                  stdout=subprocess.DEVNULL, stderr=errors, timeout=PATIENCE).returncode

    def count(self, words, family):
        """How many calls there are, and the numbers of those that count."""
        places = {"FAIL_PLACES": self.places_file, "FAIL_DEPTH": PLACE_DEPTH} if family == "malloc" else {}
        self.run(words, FAIL_CALL=family, FAIL_COUNT=self.count_file, **places)
        total = int(self.count_file.read_text())
        return total, sorted(map(int, self.places_file.read_text().split())) if places else range(1, total + 1)

    def restore(self, files):
        """The folder as it was with these files, whose bytes are in `kept`."""
        for path in sorted(self.folder.rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() else path.unlink()
        shutil.copytree(files, self.folder, dirs_exist_ok=True)

    def keep(self, name):
        kept = self.folder.parent / name
        shutil.rmtree(kept, ignore_errors=True)
        shutil.copytree(self.folder, kept)
        return kept


def layouts_of(path):
    database = sqlite3.connect(path)
    try:
        if database.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            raise Wrong("the plan is damaged")
        return database.execute("SELECT count(*) FROM layouts").fetchone()[0]
    finally:
        database.close()


def judge_output(bench, code, old, new):
    found = files_in(bench.folder)
    if found.keys() - new.keys():
        raise Wrong(f"left behind: {sorted(found.keys() - new.keys())[:3]}")
    if code == 0 and found != new:
        raise Wrong("exit 0, but the output is not the new one")
    if code != 0 and found not in (old, new):
        raise Wrong(f"neither the old nor the new one: {[name for name in old if found.get(name) != old[name]]}")


def judge_change(bench, code, old, new):
    left = files_in(bench.folder).keys() - bench.clean.keys()
    journal = "plan.gpkg-journal"
    if left - {journal}:
        raise Wrong(f"left behind: {sorted(left)}")
    if journal in left:  # a disk that takes nothing more: the next run of ours, or SQLite, undoes it
        bench.run(["info", "plan.gpkg"])
    layouts = layouts_of(bench.folder / "plan.gpkg")
    if layouts != (new if code == 0 else old) and not (code != 0 and layouts == new):
        raise Wrong(f"exit {code}, but {layouts} layouts")
    if (code == 0 or layouts == new) and bench.run(["check", "plan.gpkg"]) != 0:
        raise Wrong("the plan does not hold")


def judge_cut(bench, words, is_change, old, new):
    """A library ended the program in the middle for want of memory: as after a kill, the next run puts away what is left."""
    layouts = layouts_of(bench.folder / "plan.gpkg") if is_change else old
    found = layouts if is_change else {name: digest for name, digest in files_in(bench.folder).items() if name in new}
    if found not in (old, new):
        raise Wrong("cut in the middle, and neither the old nor the new one")
    if bench.run(words) != 0:
        raise Wrong("cut in the middle, and the next run does not end well")
    if is_change:
        judge_change(bench, 0, layouts, layouts + new - old)
    else:
        judge_output(bench, 0, old, new)


def judge(bench, words, code, family, is_change, old, new):
    """How the run ended."""
    is_fault = code == -signal.SIGSEGV
    is_aborted = code == 1 and (bench.folder / ".plan.gpkg.changing").exists()
    if family == "malloc" and (is_fault or is_aborted):
        judge_cut(bench, words, is_change, old, new)
        return "memory fault" if is_fault else f"exit {code}"
    if code not in (FROM_MEMORY if family == "malloc" else FROM_DISK):
        raise Wrong(f"exit {code}: {bench.errors.read_text(errors='replace')[:300]}")
    (judge_change if is_change else judge_output)(bench, code, old, new)
    return f"exit {code}"


def spread(calls, most):
    if most == 0 or len(calls) <= most:
        return calls
    if most == 1:
        return [calls[len(calls) // 2]]
    return sorted({calls[round(i * (len(calls) - 1) / (most - 1))] for i in range(most)})


def try_operation(bench, name, words, families, most, ends, wrong):
    shutil.rmtree(bench.folder)
    bench.folder.mkdir()
    bench.restore(bench.start)
    is_change = name in CHANGES
    if not is_change:  # an older output, of layout 2, is in its place
        older = [*words, "--layout", "2"] if words[0] != "plan" else [*words, "--target", "120000"]
        if bench.run(older) != 0:
            raise SystemExit(f"{name} does not end well: {bench.errors.read_text()}")
    before = bench.keep("before")
    old = layouts_of(bench.folder / "plan.gpkg") if is_change else files_in(bench.folder)
    if bench.run(words) != 0:
        raise SystemExit(f"{name} does not end well: {bench.errors.read_text()}")
    new = layouts_of(bench.folder / "plan.gpkg") if is_change else files_in(bench.folder)
    for family in families:
        bench.restore(before)
        total, calls = bench.count(words, family)
        found = collections.Counter()
        for number, stays in FAMILIES[family]:
            for call in spread(calls, most):  # of ENOSPC, where `open` counts fewer calls, the last ones fail nothing
                bench.restore(before)
                variables = {"FAIL_CALL": family, "FAIL_AT": call, "FAIL_ERRNO": number}
                try:
                    code = bench.run(words, **variables, **({"FAIL_ON": 1} if stays else {}))
                    found[judge(bench, words, code, family, is_change, old, new)] += 1
                except subprocess.TimeoutExpired:
                    wrong.append((name, family, errno.errorcode[number], f"{call} of {total}", "hangs"))
                    print(*wrong[-1], flush=True)
                except Wrong as problem:
                    wrong.append((name, family, errno.errorcode[number] + ("+" if stays else ""), f"{call} of {total}", str(problem)))
                    print(*wrong[-1], flush=True)
        ends.update(found)
        places = f" from {len(calls)} places" if family == "malloc" else ""
        print(f"{name:22} {family:8} {total:8} calls{places},", ", ".join(f"{end}: {times}" for end, times in sorted(found.items())), flush=True)


def main():
    lifang, shim = (str(pathlib.Path(word).resolve()) for word in sys.argv[1:3])
    most = int(sys.argv[3]) if len(sys.argv) > 3 else 0
    words = [*sys.argv[4:], "--"]
    families = words[:words.index("--")] or [family for family in FAMILIES if family != "malloc"]
    operations = words[words.index("--") + 1:-1]
    ends, wrong = collections.Counter(), []
    begin = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(lifang, shim, folder)
        bench.start = bench.keep("start")
        for name, words in {**CHANGES, **OUTPUTS}.items():
            if operations and name not in operations:
                continue
            try_operation(bench, name, words, families, most, ends, wrong)
    print(f"{sum(ends.values()) + len(wrong)} runs, {time.monotonic() - begin:.0f} s: "
          f"{len(wrong)} lost, half-written, left behind or undocumented")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
