"""gates.py LIFANG VIEWER PLAN FOLDER: gates of a unit kept and closed by clicks on the map – tried, kept as an edit, closed in the edited
layout, undone, done again, killed, recovered, saved – held against the same choice by `lifang edit`."""
import json
import os
import shutil
import subprocess
import sys

from viewer_session import begin, expect, fail

plan, twin, viewer, folder = begin(sys.argv[1:])
unit = sorted(plan.units("1"))[4]
compound = min(plan.units("1")[unit])


def gates(of, layout):
    """The gates of the unit as `lifang info` numbers them."""
    told = subprocess.run([of.lifang, "info", of.path, "--layout", layout, "--unit", unit, "--json"], capture_output=True, text=True)
    if told.returncode:
        fail(told.stderr)
    return json.loads(told.stdout)["gates_at"]


advised = gates(plan, "1")
kept = next(i for i, gate in enumerate(advised) if gate["kept_for"] in ("entrance", "fire"))
closed = next(i for i, gate in enumerate(advised) if gate["kind"] == "closable")


# Places of steps are metres from the middle of the ground, as the viewer draws it.
west, south, east, north = plan.rows("SELECT min(min_x), min(min_y), max(max_x), max(max_y) FROM gpkg_contents "
                                     "WHERE table_name IN ('cells', 'compounds')")[0]


def click(number):
    x, y = advised[number]["place"]
    return {"do": "click", "at": [x - (west + east) / 2, y - (south + north) / 2]}


before = plan.layouts()
tried, taken = viewer.play(plan, [
    {"do": "click", "compound": compound}, click(closed), {"do": "state"}, {"do": "key", "key": "Shift+G"}, {"do": "state"},
    click(kept), {"do": "key", "key": "Ctrl+Z"}, {"do": "key", "key": "Ctrl+Y"}], killed=True)
expect("a trial is not an edit", tried["layouts"], len(before))
expect("a trial that is kept is one, of a layout of its own", (taken["layouts"], taken["shown"]), (len(before) + 1, len(before) + 1))
expect("nothing of it is in the file", plan.layouts(), before)
journals = shutil.copytree(os.path.join(folder, "data"), os.path.join(folder, "data_of_killed"))
recovered, saved = viewer.play(plan, [{"do": "state"}, {"do": "key", "key": "Ctrl+S"}, {"do": "state"}])
expect("a killed program loses no choice", recovered["layouts"], len(before) + 1)
expect("saving adds a layout", saved["layouts"], len(before) + 1)
plan.check()
result = twin.edit("1", "--keep-gate", f"{unit}={closed + 1}", "--close-gate", f"{unit}={kept + 1}")
if result.returncode:
    fail("`lifang edit`:", result.stderr)
stored, by_hand = plan.layouts()[-1], twin.layouts()[-1]
found = gates(plan, stored)
expect("both gates are chosen", [(found[i]["kind"], found[i]["advised"]) for i in (closed, kept)],
       [("keep", "closable"), ("closable", "keep")])
expect("as `lifang edit` chooses them", found, gates(twin, by_hand))
expect("units have the figures that `lifang edit` gives them", plan.figures("units", stored), twin.figures("units", by_hand))
expect("other units are as they were",
       [row for row in plan.figures("units", stored) if row["unit_id"] != unit],
       [row for row in plan.figures("units", "1") if row["unit_id"] != unit])

# Killed once more, between saving and tidying up: the journal tells of gates that the file has.
shutil.copytree(journals, os.path.join(folder, "data"), dirs_exist_ok=True)
again, = viewer.play(plan, [{"do": "state"}])
expect("what is stored is not recovered", again["layouts"], len(before) + 1)
