#!/usr/bin/env python3
"""judge.py GRAPH WEIGHT UNITS TOLERANCE ASSIGNMENT: figures of an assignment, recomputed from the graph alone.

GRAPH is METIS (.metis, .graph) or networkx adjacency JSON with the node field WEIGHT ('-' for METIS). ASSIGNMENT is a
CSV id,unit or one unit per line in order of the nodes. Prints: cut, units that are not empty, units outside
total / UNITS +- TOLERANCE, units in several pieces, greatest deviation.
"""
import json
import sys

graph, field, units, tolerance, assignment = sys.argv[1:]
units, tolerance = int(units), float(tolerance)
ids, weights, near = [], [], []
if graph.endswith(".json"):
    data = json.load(open(graph))
    ids = [str(node["id"]) for node in data["nodes"]]
    weights = [float(node[field]) for node in data["nodes"]]
    place = {name: i for i, name in enumerate(ids)}
    near = [[place[str(edge["id"])] for edge in edges] for edges in data["adjacency"]]
else:
    lines = [line for line in open(graph) if not line.startswith("%")]
    for i, line in enumerate(lines[1:]):
        words = [int(word) for word in line.split()]
        ids.append(str(i + 1))
        weights.append(words[0])
        near.append([neighbour - 1 for neighbour in words[1:]])

rows = [line.strip() for line in open(assignment) if line.strip()]
if rows[0] == "id,unit":
    unit_of_id = dict(row.rsplit(",", 1) for row in rows[1:])
    unit_of = [unit_of_id[name] for name in ids]
elif len(rows) == len(ids) + 1:  # SCOTCH: a count, then "node part"
    unit_of = [row.split()[1] for row in rows[1:]]
else:
    unit_of = rows

cut = sum(unit_of[a] != unit_of[b] for a in range(len(ids)) for b in near[a] if a < b)
weight, pieces, seen = {}, {}, [False] * len(ids)
for start in range(len(ids)):
    unit = unit_of[start]
    weight[unit] = weight.get(unit, 0.0) + weights[start]
    if seen[start]:
        continue
    pieces[unit] = pieces.get(unit, 0) + 1
    seen[start] = True
    stack = [start]
    while stack:
        for b in near[stack.pop()]:
            if not seen[b] and unit_of[b] == unit:
                seen[b] = True
                stack.append(b)
target = sum(weights) / units
deviation = [abs(w / target - 1.0) for w in weight.values()]
outside = sum(d > tolerance + 1e-9 for d in deviation) + max(0, units - len(weight))
broken = sum(count > 1 for count in pieces.values())
print(f"{cut} {len(weight)} {outside} {broken} {max(deviation):.7f}")
