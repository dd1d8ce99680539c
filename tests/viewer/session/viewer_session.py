"""What tests of whole sessions share: a plan file, the viewer that is told what to do by real events, and `lifang`."""
import json, os, shutil, signal, sqlite3, subprocess, sys


def fail(*words):
    sys.exit(" ".join(map(str, words)))


def expect(what, found, wanted):
    if found != wanted:
        fail(what, "\n found ", found, "\n wanted", wanted)
    print("ok     ", what, flush=True)


class Plan:
    """A plan file; what is in it is read from the file, by no code of the program."""

    def __init__(self, path, lifang):
        self.path, self.lifang = path, lifang

    def copy(self, name):
        return Plan(shutil.copy(self.path, os.path.join(os.path.dirname(self.path), name)), self.lifang)

    def rows(self, query, *values):
        with sqlite3.connect(self.path) as database:
            return database.execute(query, values).fetchall()

    def layouts(self):
        return [key for key, in self.rows("SELECT layout_id FROM layouts ORDER BY fid")]

    def units(self, layout):
        units = {}
        for compound, unit in self.rows("SELECT compound_id, unit_id FROM assignments WHERE layout_id = ?", layout):
            if unit:
                units.setdefault(unit, set()).add(compound)
        return units

    def figures(self, table, layout):
        """Every column of a layout's rows but who made them and when, shapes, and hues, which have no meaning alone."""
        columns = [row[1] for row in self.rows(f"PRAGMA table_info({table})")]
        kept = [c for c in columns if c not in ("fid", "geom", "layout_id", "label", "command", "created", "map_colour")]
        query = f"SELECT {', '.join(kept)} FROM {table} WHERE layout_id = ? ORDER BY {kept[0]}, {kept[1]}"
        return [dict(zip(kept, row)) for row in self.rows(query, layout)]

    def edit(self, layout, *words):
        return subprocess.run([self.lifang, "edit", self.path, "--layout", layout, *words, "-q", "--language", "en"],
                              capture_output=True, text=True)

    def check(self):
        found = subprocess.run([self.lifang, "check", self.path, "--language", "en"], capture_output=True, text=True)
        if found.returncode:
            fail("`lifang check` refuses what the viewer saved:\n" + found.stdout + found.stderr)
        print("ok      `lifang check` holds", flush=True)


def partition(units):
    return sorted(sorted(unit) for unit in units)


class Viewer:
    """Journals and settings are the test's own, in its folder."""

    def __init__(self, program, folder):
        self.program, self.folder, self.runs = program, folder, 0
        self.environment = dict(os.environ, XDG_DATA_HOME=os.path.join(folder, "data"),
                                XDG_CONFIG_HOME=os.path.join(folder, "config"))

    def play(self, plan, steps, killed=False):
        """The states that were printed. Where it is to be killed, the program is when it has done its last step."""
        self.runs += 1
        record = os.path.join(self.folder, f"steps_{self.runs}.jsonl")
        waiting = [{"do": "wait", "seconds": 300}] if killed else []
        with open(record, "w") as file:
            file.writelines(json.dumps(step) + "\n" for step in steps + waiting)
        program = subprocess.Popen([self.program, plan.path, "--replay", record, "--language", "en", "--size", "1400x900"],
                                   stdout=subprocess.PIPE, text=True, env=self.environment)
        states = []
        for line in program.stdout:
            said = json.loads(line)
            if not said["ok"]:
                program.kill()
                fail("step", said["line"], steps[said["line"] - 1], "failed:", said["why"])
            if "state" in said:
                states.append(said["state"])
            if killed and said["line"] == len(steps):
                program.send_signal(signal.SIGKILL)
                break
        expect(f"run {self.runs} of the viewer ends as it should", program.wait(), -signal.SIGKILL if killed else 0)
        return states


def begin(arguments):
    """LIFANG VIEWER PLAN FOLDER: two copies of the plan in an empty folder, and the viewer."""
    lifang, viewer, sample, folder = arguments
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    plan = Plan(shutil.copy(sample, os.path.join(folder, "plan.gpkg")), lifang)
    twin = plan.copy("twin.gpkg")
    return plan, twin, Viewer(viewer, folder), folder
