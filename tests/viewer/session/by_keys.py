"""by_keys.py LIFANG VIEWER PLAN FOLDER: every edit without a mouse – move, new unit, merge, split, lock, together, apart, pin, free,
exclude with a reason, include, undo, improve, save, discard, quit – held against the same edits by `lifang edit`."""
import sys

from viewer_session import begin, expect, fail, partition

plan, twin, viewer, _ = begin(sys.argv[1:])
trial = twin.copy("trial.gpkg")  # where it is tried what can be done
before = plan.layouts()
units = plan.units("1")
unit_of = {compound: unit for unit, members in units.items() for compound in members}
state = {"do": "state"}


def keys(*names):
    return [{"do": "key", "key": name} for name in names]


def spell(text):
    return keys(*("Space" if letter == " " else letter for letter in text))


def together(found, a, b):
    return any(a in unit and b in unit for unit in found["units"])


# Where arrow keys lead to from the compound in the middle of the map: the same way each time.
arrows = ["Right"] + ["Down", "Right", "Down", "Right", "Right", "Up", "Up", "Left", "Up", "Left", "Left", "Down"]
steps = keys("C")
for arrow in arrows:
    steps += keys(arrow, "Return") + [state]
way = [found["chosen"][0] for found in viewer.play(plan, steps)]
expect("arrow keys lead from compound to compound", len(set(way)) > 5, True)


def walk(first, last):
    """From one place of the way to another, later one."""
    return keys(*arrows[first + 1:last + 1])


def is_possible(*words):
    return trial.edit("1", *words).returncode == 0


def pairs():
    for i, a in enumerate(way):
        for j in range(i + 1, len(way)):
            if a in unit_of and way[j] in unit_of and unit_of[a] != unit_of[way[j]]:
                yield i, j


# A compound moved to the unit of another one, undone, done again, locked, saved.
goal, moved = next((i, j) for i, j in pairs() if is_possible("--move", f"{way[j]}={unit_of[way[i]]}"))
edits = (keys("C") + walk(-1, goal) + keys("Return", "B") + walk(goal, moved) + keys("Return", "M") + [state] +
         keys("Ctrl+Z") + [state] + keys("Ctrl+Y", "K") + [state])
moved_state, undone, redone = viewer.play(plan, edits + keys("Ctrl+S"))
result = twin.edit("1", "--move", f"{way[moved]}={unit_of[way[goal]]}", "--lock", way[moved])
if result.returncode:
    fail("`lifang edit`:", result.stderr)
stored, by_hand = plan.layouts()[-1], twin.layouts()[-1]
expect("B and M move a compound", together(moved_state, way[goal], way[moved]), True)
expect("Ctrl+Z takes that back", partition(undone["units"]), partition(units.values()))
expect("Ctrl+Y does it again", partition(redone["units"]), partition(moved_state["units"]))
expect("Ctrl+S stores what `lifang edit` would", partition(plan.units(stored).values()), partition(twin.units(by_hand).values()))
expect("with the same figures", plan.figures("units", stored), twin.figures("units", by_hand))
plan.check()

# Two units merged, the whole split again, and all of it dropped.
trial = twin.copy("trial.gpkg")  # with the lock, which is a rule of the whole plan
left, right = next((i, j) for i, j in pairs() if is_possible("--merge", f"{unit_of[way[i]]},{unit_of[way[j]]}"))
merge = keys("C") + walk(-1, left) + keys("Return") + walk(left, right) + keys("Shift+Return", "Ctrl+M") + [state]
merged, parted = viewer.play(plan, keys("1") + merge + keys("Ctrl+D") + [state] +
                             keys("Ctrl+Shift+D", "Return") + [{"do": "expect", "layouts": len(before) + 1}])
result = twin.edit("1", "--merge", f"{unit_of[way[left]]},{unit_of[way[right]]}")
expect("Ctrl+M merges", partition(merged["units"]), partition(twin.units(twin.layouts()[-1]).values()))
expect("Ctrl+D splits", len(parted["units"]), len(units))
expect("Ctrl+Shift+D drops the edits, and nothing of them is in the file", plan.layouts(), before + [stored])

# Rules: one compound alone, locked; another one excluded with a reason and taken in again, a third one excluded for good. The window is
# closed with its key, and what it asks is answered so that they are saved.
alone = next(i for i, compound in enumerate(way) if compound in unit_of and compound != way[moved]
             and is_possible("--move", f"{compound}=new", "--lock", compound))
left_out = next(i for i in range(alone + 1, len(way)) if way[i] in unit_of and way[i] not in (way[alone], way[moved])
                and is_possible("--move", f"{way[alone]}=new", "--lock", way[alone], "--exclude", way[i]))
alone_state, out, again, locked, unlocked, gone = viewer.play(
    plan, keys("1", "C") + walk(-1, alone) + keys("Return", "N", "K") + [state] + walk(alone, left_out) +
    keys("Return", "Del") + spell("to be rebuilt") + keys("Return") + [state] + keys("Ins") + [state] +
    keys("Ctrl+K") + [state] + keys("Ctrl+Shift+K") + [state] + keys("Ctrl+Z", "Ctrl+Z", "Ctrl+Z") + [state] +
    keys("Ctrl+Q", "Return"))
expect("N makes a unit of its own", [way[alone]] in alone_state["units"], True)
expect("Del takes a compound out", way[left_out] in {c for unit in out["units"] for c in unit}, False)
expect("Ins takes it in again", way[left_out] in {c for unit in again["units"] for c in unit}, True)
expect("three times Ctrl+Z takes it out again", partition(gone["units"]), partition(out["units"]))
expect("Ctrl+Q asks, and Enter saves", len(plan.layouts()), len(before) + 2)
rules = plan.rows("SELECT kind, compound_id, coalesce(note, '') FROM constraints")
expect("the rules are in the plan, with the reason", sorted(rules),
       [("exclude", way[left_out], "to be rebuilt")] + sorted(("lock", way[place], "") for place in (moved, alone)))
plan.check()

# A pair: Shift and an arrow key adds the next compound; a search around keeps them together.
trial = plan.copy("trial.gpkg")
here = {compound: unit for compound, unit in unit_of.items() if compound != way[left_out]}
pair = next(i for i in range(len(way) - 1) if way[i] in here and way[i + 1] in here
            and unit_of[way[i]] != unit_of[way[i + 1]] and is_possible("--together", f"{way[i]},{way[i + 1]}"))
a, b = way[pair], way[pair + 1]
paired, searched = viewer.play(plan, keys("1", "C") + walk(-1, pair) + keys("Return", "Shift+" + arrows[pair + 1], "T") + [state] +
                               keys("I") + [state] + keys("Ctrl+S"))
expect("T makes a pair share a unit", together(paired, a, b), True)
expect("as `lifang edit` does it", partition(paired["units"]), partition(trial.units(trial.layouts()[-1]).values()))
expect("I searches and keeps them together", together(searched, a, b), True)
expect("what it came to is stored", partition(plan.units(plan.layouts()[-1]).values()), partition(searched["units"]))
plan.check()
