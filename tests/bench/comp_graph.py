#!/usr/bin/env python3
"""comp_graph.py SIDE SEED: a made-up district as a METIS graph on stdout.

SIDE x SIDE compounds, each joined with its rook neighbours. Weights are floor areas in units of 100 m2, log-normal
with a median of 20,000 m2, clipped to 2,000 ... 120,000 m2, as those of real compounds are. The last line on stderr
is the number of units of 100,000 m2 each.
"""
import random
import sys

side, seed = int(sys.argv[1]), int(sys.argv[2])
draw = random.Random(seed)
weights = [round(min(1200.0, max(20.0, draw.lognormvariate(5.298317, 0.8)))) for _ in range(side * side)]

print(side * side, 2 * side * (side - 1), "10", "1")
for node, weight in enumerate(weights):
    row, column = divmod(node, side)
    near = []
    if row > 0:
        near.append(node - side)
    if column > 0:
        near.append(node - 1)
    if column + 1 < side:
        near.append(node + 1)
    if row + 1 < side:
        near.append(node + side)
    print(weight, *(neighbour + 1 for neighbour in near))
print(max(1, round(sum(weights) / 1000.0)), file=sys.stderr)
