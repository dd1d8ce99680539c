#!/usr/bin/env python3
"""as_one_run.py CITY.gpkg WHOLE.gpkg: what a city merged from its districts has in common with one run over the same inputs.

Holds that both have the same compounds and buildings from the inputs, with the same floor areas and in the same compounds, and all of
them in units or out of scope for the same reason. Says how much of the rest agrees: cells (by place and size), and units (by members).
"""
import sqlite3
import sys


def ask(path, query):
    return sqlite3.connect(f"file:{path}?mode=ro", uri=True).execute(query).fetchall()


def compounds(path):
    return sorted(ask(path, "SELECT compound_id, name, community_id, floor_area_m2, households, scope_reason FROM compounds WHERE derived = 0"))


def buildings(path):
    return sorted(ask(path, "SELECT building_id, levels, floor_area_m2, kind FROM buildings"))


def places(path):
    """Buildings with the mapped compound that they are in."""
    return sorted(ask(path, "SELECT building_id, buildings.compound_id FROM buildings JOIN compounds USING (compound_id) WHERE derived = 0"))


def units(path):
    members = {}
    for unit, compound in ask(path, "SELECT unit_id, compound_id FROM assignments WHERE layout_id = (SELECT min(layout_id) FROM layouts)"):
        members.setdefault(unit, set()).add(compound)
    return {frozenset(of_unit) for of_unit in members.values()}


def cells(path):
    return {(compound, round(area, 1)) for compound, area in
            ask(path, "SELECT cells.compound_id, area_m2 FROM cells JOIN compounds USING (compound_id) WHERE derived = 0")}


city, whole = sys.argv[1:3]
failed = False
for name, rows in (("compounds", compounds), ("buildings", buildings), ("buildings in compounds", places)):
    one, other = rows(city), rows(whole)
    same = one == other
    print(f"{name}: {len(one)} and {len(other)}, {'the same' if same else 'NOT the same'}")
    if not same:
        failed = True
        print("  ", [row for row in one if row not in set(other)][:3], [row for row in other if row not in set(one)][:3])
for name, rows in (("cells of compounds", cells), ("units", units)):
    one, other = rows(city), rows(whole)
    print(f"{name}: {len(one)} and {len(other)}, {len(one & other)} in both")
sys.exit(failed)
