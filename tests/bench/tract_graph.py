#!/usr/bin/env python3
"""tract_graph.py NODES SEED: a made-up state of census tracts as a METIS graph on stdout.

Towns of Zipf's sizes are small dense tracts around their centres, the land between holds few large ones; tracts that
meet share a border (Voronoi cells; dual by Bowyer and Watson's triangulation), but those that hardly meet do not, until
a tract has 5.3 neighbours on average, as in the real ones. Populations are 1,200 ... 9,000, log-normal.
"""
import math
import random
import sys

nodes, seed = int(sys.argv[1]), int(sys.argv[2])
draw = random.Random(seed)
MEAN_DEGREE = 5.3


def scatter():
    """Points in a box: a quarter to a half on the land, the others around towns."""
    width, height = draw.uniform(0.7, 1.6), 1.0
    towns = [(draw.uniform(0.08, 0.92) * width, draw.uniform(0.08, 0.92) * height) for _ in range(draw.randint(6, 25))]
    zipf = draw.uniform(0.8, 1.5)
    share = [1.0 / (rank + 1) ** zipf for rank in range(len(towns))]
    rural = draw.uniform(0.25, 0.5)
    points = []
    while len(points) < nodes:
        if draw.random() < rural:
            x, y = draw.uniform(0, width), draw.uniform(0, height)
        else:
            rank = draw.choices(range(len(towns)), share)[0]
            spread = 0.16 * math.sqrt(share[rank])
            x, y = draw.gauss(towns[rank][0], spread), draw.gauss(towns[rank][1], spread)
        if 0 < x < width and 0 < y < height:
            points.append((x, y))
    return points, width, height


def circle(points, triangle):
    """Centre and squared radius of the circle through a triangle's corners."""
    (ax, ay), (bx, by), (cx, cy) = (points[corner] for corner in triangle)
    bx, by, cx, cy = bx - ax, by - ay, cx - ax, cy - ay
    d = 2 * (bx * cy - by * cx)
    ux = (cy * (bx * bx + by * by) - by * (cx * cx + cy * cy)) / d
    uy = (bx * (cx * cx + cy * cy) - cx * (bx * bx + by * by)) / d
    return ax + ux, ay + uy, ux * ux + uy * uy


def triangulate(points):
    """Delaunay's triangles with their circles, one point after another."""
    n = len(points)
    points = points + [(-50.0, -40.0), (60.0, -40.0), (0.5, 90.0)]
    triangles = {(n, n + 1, n + 2): circle(points, (n, n + 1, n + 2))}
    for v in range(n):
        x, y = points[v]
        hit = [t for t, (cx, cy, r2) in triangles.items() if (x - cx) ** 2 + (y - cy) ** 2 < r2]
        rim = {}
        for t in hit:
            del triangles[t]
            for a, b in ((t[0], t[1]), (t[1], t[2]), (t[0], t[2])):
                rim[a, b] = rim.get((a, b), 0) + 1
        for (a, b), times in rim.items():
            if times == 1:
                triangles[a, b, v] = circle(points, (a, b, v))
    return triangles


def borders(points, width, height):
    """Per pair of neighbours the length of the border they share inside the box."""
    ends = {}
    for t, (cx, cy, _) in triangulate(points).items():
        for a, b in ((t[0], t[1]), (t[1], t[2]), (t[0], t[2])):
            if b < len(points):
                ends.setdefault((a, b), []).append((cx, cy))
    length = {}
    for pair, centres in ends.items():
        if len(centres) < 2:
            continue
        (ax, ay), (bx, by) = centres
        steps = 64
        inside = sum(
            0 <= ax + (bx - ax) * (i + 0.5) / steps <= width and 0 <= ay + (by - ay) * (i + 0.5) / steps <= height
            for i in range(steps)
        )
        if inside:
            length[pair] = math.hypot(ax - bx, ay - by) * inside / steps
    return length


def is_connected(links):
    near = [[] for _ in range(nodes)]
    for a, b in links:
        near[a].append(b)
        near[b].append(a)
    seen, todo = {0}, [0]
    while todo:
        for other in near[todo.pop()]:
            if other not in seen:
                seen.add(other)
                todo.append(other)
    return len(seen) == nodes


points, width, height = scatter()
length = borders(points, width, height)
around = [0.0] * nodes
for (a, b), shared in length.items():
    around[a] += shared
    around[b] += shared
# The slightest borders first, by their part of the smaller tract's.
slight = sorted(length, key=lambda pair: length[pair] / min(around[pair[0]], around[pair[1]]))
links = set(length)
for pair in slight:
    if 2 * len(links) <= MEAN_DEGREE * nodes:
        break
    links.discard(pair)
    if not is_connected(links):
        links.add(pair)

print(nodes, len(links), "10", "1")
near = [[] for _ in range(nodes)]
for a, b in links:
    near[a].append(b + 1)
    near[b].append(a + 1)
for v in range(nodes):
    print(round(min(9000.0, max(1200.0, draw.lognormvariate(math.log(4000), 0.4)))), *sorted(near[v]))
