#!/usr/bin/env python3
"""window.py VIEWER PLAN: what a day's work on PLAN costs the window of lifang-viewer, with real events of mouse and keys.

Needs a screen. Steps are replayed by the viewer itself, which measures them (--measure); PLAN stays as it is. Prints a line a
bound of what was promised for 10,000 compounds, and all steps with --steps; exit 1 where one is broken.
"""
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

STALL, FRAME, EDIT = 50.0, 16.0, 16.0  # ms
PANELS = ["candidates", "compare", "unit", "district", "issues", "edit", "history", "find", "merge", "coverage"]


def find_moves(plan):
    """Compounds (kept, moved): neighbours in two units of the first layout, of which the second can spare `moved`."""
    database = sqlite3.connect(plan)
    layout, = database.execute("SELECT layout_id FROM layouts ORDER BY fid LIMIT 1").fetchone()
    unit_of = dict(database.execute("SELECT compound_id, unit_id FROM assignments WHERE layout_id = ?", (layout,)))
    neighbours, members = {}, {}
    for a, b in database.execute("SELECT cell_a, cell_b FROM borders WHERE passable"):
        a, b = a.removeprefix("c-"), b.removeprefix("c-")
        neighbours.setdefault(a, []).append(b)
        neighbours.setdefault(b, []).append(a)
    for compound, unit in unit_of.items():
        members.setdefault(unit, set()).add(compound)

    def hangs_together(compounds):
        reached, ahead = set(), [next(iter(compounds))]
        while ahead:
            here = ahead.pop()
            if here not in reached:
                reached.add(here)
                ahead += [there for there in neighbours[here] if there in compounds]
        return len(reached) == len(compounds)

    used = set()
    for moved in sorted(unit_of):
        rest = members[unit_of[moved]] - {moved}
        for kept in neighbours.get(moved, []):
            units = {unit_of.get(kept), unit_of[moved]}
            if len(units) == 2 and None not in units and not units & used and len(rest) > 1 and hangs_together(rest):
                used |= units
                yield kept, moved


def act(name):
    return {"do": "action", "id": name}


def list_steps(plan, folder):
    """(name, step): what has no name is not told of."""
    moves = find_moves(plan)
    for _ in range(60):  # away from the corner of the town
        next(moves)
    (a, b), (c, d), (e, f), (g, h), (i, j) = (next(moves) for _ in range(5))
    yield "open", {"do": "open", "path": plan}
    yield "", act("map.fit")
    yield "drag the whole map", {"do": "drag", "button": "middle", "way": [[0, 0], [2000, 1500], [-2500, 0], [0, 0]]}
    yield "zoom in by the wheel", {"do": "wheel", "at": [800, 500], "notches": 9}
    yield "drag the zoomed map", {"do": "drag", "button": "middle", "way": [[800, 500], [1300, 700], [300, 200], [800, 500]]}
    yield "zoom out by the wheel", {"do": "wheel", "at": [800, 500], "notches": -9}
    for panel in PANELS:
        yield f"open panel {panel}", act(f"panel.{panel}")
        yield f"point, panel {panel}", {"do": "point", "way": [[-3000, -2000], [3000, 1500], [-500, 1500]]}
    yield "choose a unit", {"do": "click", "compound": a}
    yield "next layout", act("layout.next")
    yield "layout before", act("layout.previous")
    yield "", act("map.show_choice")
    yield "open panel edit", act("panel.edit")
    yield "", act("map.tool_paint")
    yield "take the brush", {"do": "click", "held": "Alt+", "compound": a}
    yield "paint, the first time", {"do": "click", "compound": b}
    yield "save", act("file.save")
    for driver, name in (("GPKG", "out.gpkg"), ("CSV", "out_csv"), ("DXF", "out.dxf")):
        yield f"export {driver}", {"do": "export", "driver": driver, "path": os.path.join(folder, name)}
    # from here on units may be left in parts, which could not be saved; the first step opens the session of the new layout
    yield "", {"do": "click", "held": "Alt+", "compound": c}
    yield "paint, the first time", {"do": "click", "compound": d}
    for kept, moved in ((e, f), (i, j)):
        yield "", {"do": "click", "held": "Alt+", "compound": kept}
        yield "", {"do": "point", "compounds": [kept, moved]}
        yield "", {"do": "wait", "seconds": 0.3}  # a hand rests before it clicks: what the pointer outlines is drawn
        yield "paint one compound", {"do": "click", "compound": moved}
    yield "", {"do": "click", "held": "Alt+", "compound": g}
    yield "paint by dragging", {"do": "drag", "compounds": [h, b, d, f]}
    yield "undo", act("edit.undo")
    yield "redo", act("edit.redo")
    yield "undo", act("edit.undo")
    yield "", act("map.tool_choose")
    yield "", {"do": "click", "compound": c}
    yield "", {"do": "click", "held": "Ctrl+", "compound": d}
    yield "lock all", act("unit.lock_all")
    yield "unlock all", act("unit.unlock_all")
    yield "choose all", act("edit.choose_all")
    yield "choose nothing", act("edit.let_go")
    yield "", {"do": "click", "compound": a}
    yield "split", act("unit.split")
    yield "undo", act("edit.undo")


def replay(viewer, steps, folder):
    """Seconds until the window stood, and for each step what it cost."""
    record = os.path.join(folder, "steps.jsonl")
    with open(record, "w") as file:
        file.writelines(json.dumps(step) + "\n" for _, step in [("", {"do": "state"})] + steps)
    begun = time.monotonic()
    command = [viewer, "--replay", record, "--measure", "--language", "zh_CN"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        standing, said = 0.0, []
        for line in program.stdout:
            standing = standing or time.monotonic() - begun
            said.append(json.loads(line))
            if not said[-1]["ok"]:
                raise SystemExit(f"{steps[len(said) - 2]}: {said[-1]['why']}")
    if len(said) != len(steps) + 1:
        raise SystemExit(f"the viewer ended early, after {len(said) - 1} steps of {len(steps)}")
    return standing, [line["cost"] for line in said[1:]]


def main():
    viewer, plan = sys.argv[1:3]
    broken = False

    def promise(name, value, most, unit):
        nonlocal broken
        broken = broken or value > most
        print(f"{name:34} {value:10.2f} {unit} (promised: {most:g}){'  BROKEN' if value > most else ''}", flush=True)

    def tell(name, value, unit):
        print(f"{name:34} {value:10.2f} {unit}", flush=True)

    with tempfile.TemporaryDirectory() as folder:
        copy = os.path.join(folder, "plan.gpkg")
        shutil.copy(plan, copy)
        steps = list(list_steps(copy, folder))
        standing, costs = replay(viewer, steps, folder)
    told = [(name, cost) for (name, _), cost in zip(steps, costs) if name]
    if "--steps" in sys.argv:
        for name, cost in told:
            print(f"  {name:28}", " ".join(f"{key}={value}" for key, value in sorted(cost.items())))
    opened = told[0][1]
    tell("window stands", standing, "s")
    promise("first map, with the program", standing + opened["first_map_ms"] / 1e3, 3.0, "s")
    promise("whole map, with the program", standing + opened["done_ms"] / 1e3, 8.0, "s")
    for name, cost in told:  # while the map is moved, each stretch of work stands between two frames of a fast renderer
        moves = name.startswith(("drag", "zoom", "point"))
        promise(f"held up: {name}", cost["held_up_ms"], FRAME if moves else STALL, "ms")
        if moves:
            promise(f"a frame: {name}", cost["frame_ms"], FRAME, "ms")
        if name.startswith(("drag", "zoom")):  # where the pointer ends, the unit under it is outlined
            promise(f"tiles made: {name}", cost["tiles"], 1, "")
        if name == "paint one compound" and "edited_ms" in cost:
            promise("one painted: figures", cost["edited_ms"], EDIT, "ms")
            promise("one painted: map", cost["shown_ms"], EDIT, "ms")
            tell("one painted: on the screen", cost.get("seen_ms", 0.0), "ms")
        if name == "paint by dragging":
            promise("figures while dragging", cost["weighed_ms"], EDIT, "ms")
    tell("longest wait for the renderer", max(cost["renderer_ms"] for cost in costs), "ms")
    promise("peak memory", max(cost["memory_mib"] for cost in costs), 1024.0, "MiB")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
