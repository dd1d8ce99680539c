"""scripted_session.py LIFANG VIEWER PLAN FOLDER: a planner's day by mouse and keys – open, paint, undo, redo, merge, split, lock,
improve, killed, recovered, saved, exported – held against the same edits by `lifang edit`."""
import os
import sys

from viewer_session import begin, expect, fail, partition

plan, twin, viewer, folder = begin(sys.argv[1:])
trial = twin.copy("trial.gpkg")
before = plan.layouts()
units = plan.units("1")
unit_of = {compound: unit for unit, members in units.items() for compound in members}


def neighbours():
    """Compounds of two units on both sides of a border that people can cross, longest borders first."""
    cells = dict(plan.rows("SELECT cell_id, compound_id FROM cells"))
    for a, b in plan.rows("SELECT cell_a, cell_b FROM borders WHERE passable = 1 ORDER BY length_m DESC"):
        a, b = cells.get(a), cells.get(b)
        if a in unit_of and b in unit_of and unit_of[a] != unit_of[b]:
            yield a, b


def is_possible(*words):
    return trial.edit("1", *words).returncode == 0


def choose():
    """A compound to move and one of the unit it goes to, compounds of two units to merge, a unit to split: five units, so that one
    edit does not bear upon another."""
    moved, goal = next((a, b) for a, b in neighbours()
                       if len(units[unit_of[a]]) > 2 and is_possible("--move", f"{a}={unit_of[b]}"))
    taken = {unit_of[moved], unit_of[goal]}
    left, right = next((a, b) for a, b in neighbours() if not taken & {unit_of[a], unit_of[b]}
                       and is_possible("--merge", f"{unit_of[a]},{unit_of[b]}"))
    taken |= {unit_of[left], unit_of[right]}
    split = next(unit for unit in sorted(units)
                 if unit not in taken and len(units[unit]) > 3 and is_possible("--split", unit))
    return moved, goal, left, right, split


moved, goal, left, right, split = choose()
edits = [{"do": "action", "id": "map.choose_compounds"}, {"do": "click", "compound": goal},
         {"do": "key", "key": "B"}, {"do": "key", "key": "P"}, {"do": "click", "compound": moved}, {"do": "state"},
         {"do": "key", "key": "Ctrl+Z"}, {"do": "state"}, {"do": "key", "key": "Ctrl+Y"}, {"do": "key", "key": "S"},
         {"do": "click", "compound": left}, {"do": "click", "compound": right, "held": "Ctrl+"},
         {"do": "key", "key": "Ctrl+M"}, {"do": "state"},
         {"do": "click", "compound": min(units[split])}, {"do": "key", "key": "Ctrl+D"},
         {"do": "click", "compound": goal}, {"do": "key", "key": "K"}, {"do": "state"},
         {"do": "action", "id": "unit.improve_all"}, {"do": "state"}]
painted, undone, merged, edited, improved = viewer.play(plan, edits, killed=True)

result = twin.edit("1", "--move", f"{moved}={unit_of[goal]}", "--merge", f"{unit_of[left]},{unit_of[right]}",
                   "--split", split, "--lock", goal)
if result.returncode:
    fail("`lifang edit`:", result.stderr)
by_hand = twin.layouts()[-1]
wanted = partition(twin.units(by_hand).values())


def together(state, a, b):
    return any(a in unit and b in unit for unit in state["units"])


expect("painting moves a compound", together(painted, moved, goal), True)
expect("and nobody else", len(painted["units"]), len(units))
expect("undo gives the stored layout back", partition(undone["units"]), partition(units.values()))
expect("two units merge", (together(merged, left, right), len(merged["units"])), (True, len(units) - 1))
expect("the window and `lifang edit` divide the district alike", partition(edited["units"]), wanted)
expect("nothing of it is in the file", plan.layouts(), before)
expect("a search keeps the lock", together(improved, goal, moved) or improved["units"] == edited["units"], True)

# After the kill: what was found is still there. It is taken back, so that the stored layout is that of the hand.
found_better = improved["units"] != edited["units"]
recovered, back, saved = viewer.play(plan, [{"do": "state"}] + [{"do": "key", "key": "Ctrl+Z"}] * found_better +
                                     [{"do": "state"}, {"do": "key", "key": "Ctrl+S"}, {"do": "state"}])
expect("a killed program loses no edit, and not what was found", partition(recovered["units"]), partition(improved["units"]))
expect("what was found is undone after the crash", partition(back["units"]), wanted)
expect("saving adds a layout, which is shown", (saved["layouts"], saved["shown"]), (len(before) + 1, len(before) + 1))
plan.check()
stored = plan.layouts()[-1]
expect("what is stored is what was shown", partition(plan.units(stored).values()), wanted)
expect("units have the figures that `lifang edit` gives them", plan.figures("units", stored), twin.figures("units", by_hand))
expect("and so has the layout", plan.figures("layouts", stored), twin.figures("layouts", by_hand))
rules = "SELECT kind, compound_id, other_id, unit_id FROM constraints ORDER BY 1, 2"
expect("the lock is a rule of the plan", plan.rows(rules), twin.rows(rules))

export = os.path.join(folder, "export.gpkg")
improved, stored_again = viewer.play(plan, [
    *[{"do": "key", "key": "Ctrl+PgDown"}] * len(before), {"do": "action", "id": "unit.improve_all"}, {"do": "state"}, {"do": "key", "key": "Ctrl+S"},
    {"do": "state"}, {"do": "export", "driver": "GPKG", "path": export}])
expect("what a search found is stored", partition(plan.units(plan.layouts()[-1]).values()), partition(improved["units"]))
plan.check()
exported = type(plan)(export, plan.lifang)
expect("the export holds the units that were shown", exported.rows("SELECT count(*) FROM units"), [(len(stored_again["units"]),)])
expect("and the floor area of the layout", round(exported.rows("SELECT sum(floor_area_m2) FROM units")[0][0]),
       round(plan.rows("SELECT sum(floor_area_m2) FROM units WHERE layout_id = ?", plan.layouts()[-1])[0][0]))
