#!/usr/bin/env python3
"""Ends runs of lifang in the middle and looks at what is left: README.md says what is demanded.

torture.py LIFANG [RUNS] [SEED] [KIND...]: RUNS in total, spread over the kinds (all of README.md unless named); the same seed gives
the same times and limits.
"""
import collections
import contextlib
import hashlib
import pathlib
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
DOCUMENTED = {0, 2, 3, 4, 5, 6, 130}  # docs/cli.md; 1 is a defect
PATIENCE = 120  # seconds until a run counts as hanging
PLAN = ["--compounds", "compounds.geojson", "--buildings", "buildings.geojson", "--roads", "streets.geojson",
        "--candidates", "2", "--time-limit", "1"]
FORMATS = [("ESRI Shapefile", "shapes"), ("GeoJSON", "json"), ("CSV", "tables"), ("GPKG", "out.gpkg"),
           ("KML", "out.kml"), ("XLSX", "out.xlsx"), ("SVG", "out.svg")]
REPORT = ("report", "out.html")
OPERATIONS = ["plan", "edit", "merge", "export", "report"]
CHANGES = {"edit", "merge"}  # of the plan in its place
NEIGHBOURS = ["c00,c01", "c20,c21", "c30,c31", "c50,c51"]  # that can be merged in both layouts
PAGE = 4096  # bytes


class Wrong(Exception):
    """Something is lost, half-written or undocumented."""


class Program:
    """lifang in one folder."""

    def __init__(self, lifang, folder):
        self.lifang, self.folder = lifang, folder

    def start(self, words, limit=None):
        def before():
            if limit is not None:  # as on a full disk: the write fails, no signal
                signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
                resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        return subprocess.Popen([self.lifang, *words], cwd=self.folder, stdin=subprocess.DEVNULL,
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=before)

    def end(self, process):
        try:
            code = process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise Wrong(f"hangs: {' '.join(process.args)}") from None
        if code not in DOCUMENTED and code != -signal.SIGKILL:
            raise Wrong(f"exit {code}: {' '.join(process.args)}")
        return code

    def run(self, *words, limit=None):
        return self.end(self.start(words, limit))

    def need(self, *words):
        if self.run(*words) != 0:
            raise Wrong(f"does not end well: {' '.join(words)}")


COMPANIONS = ("-journal", "-wal", "-shm")


def layouts_of(path):
    """The layouts of a plan as SQLite finds them, with what lies beside it, in a copy."""
    with tempfile.TemporaryDirectory() as folder:
        for name in [path.name, *(path.name + ending for ending in COMPANIONS)]:
            if (path.parent / name).exists():
                shutil.copy(path.parent / name, folder)
        with contextlib.closing(sqlite3.connect(pathlib.Path(folder) / path.name)) as database:
            return database.execute("SELECT count(*) FROM layouts").fetchone()[0]


def content(path):
    """Every file of an output, by name; hidden files are what a next run tidies up."""
    path = pathlib.Path(path)
    files = [path] if path.is_file() else sorted(path.glob("*")) if path.is_dir() else []
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in files
            if not file.name.startswith(".")}


class Bench:
    """A folder with a plan, its copy, and what each export and report of it should be."""

    def __init__(self, lifang, folder, chance):
        self.folder, self.chance = pathlib.Path(folder), chance
        self.program = Program(lifang, folder)
        subprocess.run(["bash", "-c", f"source '{HERE.parent}/robust/quarter.sh'"], cwd=folder, check=True)
        self.program.need("plan", *PLAN, "-o", "plan.gpkg")
        self.plan = self.folder / "plan.gpkg"
        self.original = self.plan.read_bytes()
        self.layouts = layouts_of(self.plan)
        self.outputs = {(form, key): self.output_of(form, output, key) for form, output in [*FORMATS, REPORT] for key in "12"}
        self.times = {operation: self.time_of(operation) for operation in OPERATIONS}
        self.restore()

    def output_of(self, form, output, key):
        self.program.need(*self.make(form, output, key))
        return content(self.folder / output)

    def time_of(self, operation):
        """Seconds of an operation that nothing disturbs."""
        begin = time.monotonic()
        self.program.need(*self.words(operation, self.place_of(operation)))
        return time.monotonic() - begin

    def place_of(self, operation):
        """What an operation makes, as a format and a name; for a plan that is changed, nothing."""
        return {"export": self.chance.choice(FORMATS), "report": REPORT}.get(operation)

    def words(self, operation, place, layout="1"):
        """The command: what is made of a layout at `place`, or how a layout is changed."""
        if place:
            return self.make(*place, layout)
        if operation == "plan":
            return ["plan", *PLAN, "-o", "plan.gpkg", "--overwrite"]
        change = {"edit": ["--lock", f"c{self.chance.randrange(6)}0"],
                  "merge": ["--compounds", self.chance.choice(NEIGHBOURS), "--apply"]}[operation]
        return [operation, "plan.gpkg", "--layout", layout, *change]

    def make(self, form, output, key):
        command = ["report", "plan.gpkg"] if form == "report" else ["export", "plan.gpkg", "-f", form]
        return [*command, "--layout", key, "-o", output, "--overwrite"]

    def restore(self):
        for ending in COMPANIONS:
            self.plan.with_name(self.plan.name + ending).unlink(missing_ok=True)
        self.plan.write_bytes(self.original)

    # What must be true after any end.

    def require_plan(self, least, most):
        """A whole plan that keeps every rule and holds at least and at most so many layouts."""
        if self.program.run("check", "plan.gpkg") != 0:
            raise Wrong("the plan does not hold")
        found = layouts_of(self.plan)
        if not least <= found <= most:
            raise Wrong(f"the plan holds {found} layouts, not {least} to {most}")

    def require_output(self, form, output, keys):
        """All of one output. In a folder that was being exchanged, layers may be missing, but none is mixed."""
        found = content(self.folder / output)
        wanted = [self.outputs[form, key] for key in keys]
        if found in wanted:
            return
        if not (self.folder / output).is_dir():
            raise Wrong(f"{form}: {output} is neither the old nor the new one")
        for layer in {name.split(".")[0] for name in found}:
            parts = {name: value for name, value in found.items() if name.split(".")[0] == layer}
            main = [name for name in parts if name.endswith((".shp", ".geojson", ".csv")) and "fields" not in name]
            whole = any(parts.items() <= export.items() for export in wanted)
            if main and not whole:
                raise Wrong(f"{form}: {layer} in {output} is a mixture")

    def require_clean(self):
        """What is left behind goes with the next run at the same output."""
        left = [str(path) for path in self.folder.rglob("*partial*")]
        if left:
            raise Wrong(f"left behind: {left}")


# The kinds. Each does one run and returns how it ended.

def kill(bench):
    operation = bench.chance.choice(OPERATIONS)
    wait = bench.times[operation] * bench.chance.choice([bench.chance.uniform(0, 1.1), bench.chance.uniform(0.7, 1.1)])
    bench.restore()
    place = bench.place_of(operation)
    words = bench.words(operation, place, "2" if place else "1")
    if operation == "plan":
        words += ["--target", "120000"]
    if place:
        bench.program.need(*bench.make(*place, "1"))
    process = bench.program.start(words)
    time.sleep(wait)
    process.kill()
    code = bench.program.end(process)
    bench.require_plan(1 if operation == "plan" else bench.layouts, bench.layouts + 1)
    if place:
        bench.require_output(*place, "12")
    if operation not in CHANGES:
        bench.program.need(*words)
    if place:
        bench.require_output(*place, "2")
    bench.require_clean()
    return operation, "killed" if code < 0 else f"exit {code}"


def full_disk(bench):
    operation = bench.chance.choice(OPERATIONS)
    bench.restore()
    place = bench.place_of(operation)
    if place:
        bench.program.need(*bench.make(*place, "1"))
    size = 120 * PAGE if place else len(bench.original)
    limit = PAGE * bench.chance.randrange(0, int(1.2 * size / PAGE))
    code = bench.program.run(*bench.words(operation, place, "2" if place else "1"), limit=limit)
    if code not in (0, 4):
        raise Wrong(f"{operation} on a full disk ends with {code}")
    if place:
        bench.require_output(*place, "2" if code == 0 else "1")
    elif code == 4 and bench.plan.read_bytes() != bench.original:
        bench.require_plan(bench.layouts, bench.layouts)
    elif code == 0:
        layouts = bench.layouts + (operation in CHANGES)
        bench.require_plan(layouts, layouts)
    bench.require_clean()
    return operation, f"exit {code}"


def two_writers(bench):
    operation = bench.chance.choice(OPERATIONS)
    bench.restore()
    place = bench.place_of(operation)
    processes = []
    for layout in "12":
        processes.append(bench.program.start(bench.words(operation, place, layout)))
        time.sleep(bench.chance.uniform(0, 0.5 * bench.times[operation]))
    codes = sorted(bench.program.end(process) for process in processes)
    if any(code not in (0, 4) for code in codes) or 0 not in codes:
        raise Wrong(f"two writers ({operation} {place}) end with {codes}")
    if place:
        bench.require_output(*place, "12")
    elif operation == "plan":
        bench.require_plan(1, bench.layouts)
    else:
        done = bench.layouts + codes.count(0)
        bench.require_plan(done, done)
    bench.require_clean()
    return operation, " and ".join(f"exit {code}" for code in codes)


def reader_while_writing(bench):
    operation = bench.chance.choice(["plan", "edit", "merge"])
    bench.restore()
    writer = bench.program.start(bench.words(operation, None))
    time.sleep(bench.chance.uniform(0, bench.times[operation]))
    reading = bench.chance.choice([["info", "plan.gpkg"], ["check", "plan.gpkg"], bench.make("SVG", "out.svg", "1"),
                                   bench.make(*REPORT, "1")])
    code = bench.program.run(*reading)
    if bench.program.end(writer) != 0:
        raise Wrong(f"{operation} does not end well beside a reader")
    if code != 0:
        raise Wrong(f"{reading[0]} beside {operation} ends with {code}")
    bench.require_plan(bench.layouts, bench.layouts + 1)
    bench.require_clean()
    return f"{reading[0]} beside {operation}", f"exit {code}"


KINDS = {kind.__name__: kind for kind in (kill, full_disk, two_writers, reader_while_writing)}


def main():
    lifang = str(pathlib.Path(sys.argv[1]).resolve())
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    kinds = [KINDS[name] for name in sys.argv[4:] or KINDS]
    ends, wrong = collections.Counter(), []
    begin = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(lifang, folder, random.Random(seed))
        for number in range(runs):
            kind = kinds[number % len(kinds)]
            try:
                ends[kind.__name__, *kind(bench)] += 1
            except Wrong as problem:
                wrong.append(f"run {number}, {kind.__name__}: {problem}")
                print(wrong[-1], flush=True)
    for (kind, operation, end), times in sorted(ends.items()):
        print(f"{kind:22} {operation:22} {end:20} {times:5}")
    print(f"{runs} runs, seed {seed}, {time.monotonic() - begin:.0f} s: {len(wrong)} lost, half-written or undocumented")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
