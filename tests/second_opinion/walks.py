#!/usr/bin/python3
"""walks.py PLAN [INPUT…]: who is served, walked again by networkx on the plan's own network.

Every edge is cut where somebody steps onto it, gates are nodes of their own, and each row of `coverage` is compared with the
shortest way from its compound to the nearest facility of the kind (of the unit, for service stations), and to the one
it names. Nothing of Lifang runs, save where INPUTs are given: then $LIFANG makes the PLAN of them first. Prints what
differs, and exits with 1 then; with 77 where python3-gdal or python3-networkx is absent.
"""
import os
import subprocess
import sys
from collections import defaultdict

try:
    import networkx
    from osgeo import ogr
except ImportError as missing:
    print(f"skipped: needs python3-gdal and python3-networkx ({missing})")
    sys.exit(77)

for source in sys.argv[2:]:
    if not os.path.exists(source):
        print(f"skipped: needs {source}, which is not beside the project")
        sys.exit(77)
if sys.argv[2:]:
    subprocess.run([os.environ["LIFANG"], "plan", *sys.argv[2:], "-o", sys.argv[1], "--overwrite", "--quiet",
                    "--time-limit", "2"], check=True)

ogr.UseExceptions()
plan = ogr.Open(sys.argv[1])


def rows(name):
    layer = plan.GetLayerByName(name)
    names = [field.name for field in layer.schema]
    return [({n: feature[n] for n in names}, feature.GetGeometryRef() and feature.GetGeometryRef().Clone())
            for feature in layer] if layer else []


edges, cuts = {}, defaultdict(list)
for columns, line in rows("walk_edges"):
    edges[columns["edge_id"]] = (line.GetPoint(0)[:2], line.GetPoint(line.GetPointCount() - 1)[:2], columns["length_m"])
for columns, _ in rows("walk_gates"):
    place = ("c", columns["compound_id"]) if columns["compound_id"] else ("f", columns["facility_id"])
    cuts[columns["edge_id"]].append((columns["along_m"], columns["away_m"], place))

ways = networkx.Graph()


def way(a, b, metres):
    if a != b and (not ways.has_edge(a, b) or ways[a][b]["weight"] > metres):
        ways.add_edge(a, b, weight=metres)


for number, (start, end, length) in edges.items():
    at, along = start, 0.0
    for i, (further, away, place) in enumerate(sorted(cuts[number])):
        foot = ("foot", number, i)
        way(at, foot, further - along)
        way(foot, place, away)  # compounds and facilities are ends: nobody walks through a yard
        at, along = foot, further
    way(at, end, length - along)

# Who has several gates would be a way through: each gate of a place is a node, joined when asked from.
through = defaultdict(list)
for node in list(ways):
    if node[0] in ("c", "f"):
        for i, (other, data) in enumerate(list(ways[node].items())):
            ways.add_edge((*node, i), other, weight=data["weight"])
            through[node].append((*node, i))
        ways.remove_node(node)

cells = [(columns, shape) for columns, shape in rows("cells")]
facilities = {columns["facility_id"]: (columns, shape) for columns, shape in rows("facilities")}
cell_of = {key: next((c["cell_id"] for c, ground in cells if ground.Intersects(point)), None)
           for key, (_, point) in facilities.items()}
home_of = {key: next((c["compound_id"] for c, _ in cells if c["cell_id"] == cell), None) for key, cell in cell_of.items()}
unit_of_cell = {(c["layout_id"], c["cell_id"]): c["unit_id"] for c, _ in rows("cell_assignments")}
unit_of = {(c["layout_id"], c["compound_id"]): c["unit_id"] for c, _ in rows("assignments")}
known = {}


def metres_from(facility):
    """To every node of the network; worked out once."""
    if facility not in known:
        sources = [node for node in through[("f", facility)]]
        known[facility] = networkx.multi_source_dijkstra_path_length(ways, sources) if sources else {}
    return known[facility]


def walk(compound, facility):
    if home_of[facility] == compound:
        return 0.0
    to = metres_from(facility)
    return min((to[node] for node in through[("c", compound)] if node in to), default=None)


of_kind = defaultdict(list)
for key, (columns, _) in facilities.items():
    of_kind[columns["kind"]].append(key)
compared, wrong, worst = 0, 0, 0.0
for row, _ in rows("coverage"):
    if row["station_in"] or row["households_served"] is not None:
        continue
    layout, compound, kind = row["layout_id"], row["compound_id"], row["kind"]
    servers = of_kind[kind]
    if kind == "service_station":
        unit = unit_of[(layout, compound)]
        servers = [f for f in servers if unit_of_cell.get((layout, cell_of[f])) == unit]
    found = [m for m in (walk(compound, f) for f in servers) if m is not None]
    # The nearest within its radius comes before a nearer one beyond it; both have to be ways there are.
    nearest, named = min(found, default=None), row["facility_id"] and walk(compound, row["facility_id"])
    stated = row["walk_m"]
    compared += 1
    good = (nearest is None) == (stated is None)
    if good and stated is not None:
        good = abs(named - stated) <= 0.001 and (row["state"] == "covered" or abs(nearest - stated) <= 0.001)
        if row["state"] == "covered" and not any(facilities[f][0]["radius_m"] for f in servers):
            good = good and abs(nearest - stated) <= 0.001
        worst = max(worst, abs(named - stated))
    if not good:
        wrong += 1
        print(f"DIFFERS  layout {layout}, {compound}, {kind}: plan {stated}, networkx {nearest} (named: {named})")
print(f"{compared} walks compared on {len(edges)} edges, {wrong} differ; worst {worst:.6f} m")
sys.exit(1 if wrong or not compared else 0)
