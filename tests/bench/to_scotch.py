#!/usr/bin/env python3
"""to_scotch.py GRAPH: a METIS graph with one weight per node as a SCOTCH graph on stdout."""
import sys

lines = [line for line in open(sys.argv[1]) if not line.startswith("%")]
nodes, edges = (int(word) for word in lines[0].split()[:2])
print(f"0\n{nodes} {2 * edges}\n1 001")
for line in lines[1:]:
    weight, *near = line.split()
    print(weight, len(near), *near)
