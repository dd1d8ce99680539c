"""Rows of buildings in a yard: parallel slabs facing the sun or the street, clear of the yard's lane."""

import math
from dataclasses import dataclass

from shapes import cm, polygon, rotate


@dataclass(frozen=True)
class Pattern:
    """Measures of the rows, m."""

    depth: tuple  # of a building
    length: tuple  # of a building
    gap: float  # between rows
    between: float  # between buildings of a row
    clearance: float  # to the edge of the yard


SLABS = (
    Pattern((12, 14), (34, 68), 22, 8, 4),
    Pattern((12, 14), (34, 68), 18, 7, 3.5),
    Pattern((12.5, 14), (34, 70), 15, 6, 3),
    Pattern((13, 14), (30, 70), 12.5, 5, 2.5),
)
SMALL_SLABS = (
    Pattern((11, 13), (24, 48), 14, 6, 2.5),
    Pattern((11.5, 13), (20, 52), 11, 5, 2),
    Pattern((12, 14), (16, 56), 9, 4, 1.5),
    Pattern((9, 10), (11, 40), 8, 3, 1),
)
TOWERS = (Pattern((21, 24), (22, 27), 34, 24, 6), Pattern((21, 24), (22, 27), 26, 18, 4))


def direction_of(points):
    """Direction of a yard's sides modulo a right angle, nearest to east–west, radians; by length."""
    s = c = 0.0
    for a, b in zip(points, points[1:] + points[:1]):
        length, angle = math.dist(a, b), math.atan2(b[1] - a[1], b[0] - a[0])
        s, c = s + length * math.sin(4 * angle), c + length * math.cos(4 * angle)
    return math.atan2(s, c) / 4


def _box(x, y, length, depth, angle):
    """Rectangle with its lower left corner at (x, y) in the yard's own axes."""
    corners = [(x, y), (x + length, y), (x + length, y + depth), (x, y + depth)]
    return polygon([cm(rotate(p, angle)) for p in corners])


def rows(rng, ground, pattern, angle):
    """Buildings in rows that fill the ground, as polygons; `angle` is the direction of the rows."""
    free = ground.Buffer(-pattern.clearance)
    if free.IsEmpty():
        return []
    outline = [rotate((x, y), -angle) for x, y in _vertices(free)]
    left, right = min(p[0] for p in outline), max(p[0] for p in outline)
    y, top, placed = min(p[1] for p in outline) + 0.1, max(p[1] for p in outline), []
    while y + pattern.depth[0] < top:
        depth, row, x = round(rng.uniform(*pattern.depth), 1), [], left
        while x + pattern.length[0] <= right:
            wanted = rng.uniform(*pattern.length)
            box = _longest_box(free, x, y, wanted, pattern.length[0], depth, angle)
            if box is None:
                x += 2.0
                continue
            row.append(box[0])
            x += box[1] + pattern.between
        placed += row
        y += depth + pattern.gap if row else 2.0
    return placed


def _longest_box(free, x, y, wanted, least, depth, angle):
    """The longest box here, from the wanted length downwards by 5 m; None when the least does not fit."""
    if not free.Contains(_box(x, y, least, depth, angle)):
        return None
    length = wanted
    while length > least:
        box = _box(x, y, length, depth, angle)
        if free.Contains(box):
            return box, length
        length -= 5.0
    return _box(x, y, least, depth, angle), least


def _vertices(shape):
    if shape.GetGeometryCount() == 0:
        return [(shape.GetX(i), shape.GetY(i)) for i in range(shape.GetPointCount())]
    return [p for i in range(shape.GetGeometryCount()) for p in _vertices(shape.GetGeometryRef(i))]


def levels_for(rng, footprints, floor_area, least, most):
    """Floors so that Σ footprint × floors comes near the floor area; returns (kept indices, floors)."""
    order = list(range(len(footprints)))
    rng.shuffle(order)
    middle = (least + most) / 2
    while (
        len(order) > 1 and (sum(footprints[i] for i in order) - footprints[order[-1]]) * middle > floor_area
    ):
        order.pop()  # room left over becomes a green yard
    floors = {i: least for i in order}
    missing = floor_area - sum(footprints[i] * least for i in order)
    for _ in range(most - least):
        for i in order:
            if missing > footprints[i] / 2:
                floors[i] += 1
                missing -= footprints[i]
    return sorted(order), floors


def spine_candidates(points, angle, reach):
    """Lanes that could enter a yard across its rows, at most `reach` m long: (edge, gate, end)."""
    local = [rotate(p, -angle) for p in points]
    left, right = min(p[0] for p in local), max(p[0] for p in local)
    shares = (0.5, 0.4, 0.6, 0.25, 0.75) if right - left > 75 else (0.2, 0.8, 0.3, 0.7, 0.5)
    for share in shares:
        x, hits = left + share * (right - left), []
        for k, (a, b) in enumerate(zip(local, local[1:] + local[:1])):
            if (a[0] > x) != (b[0] > x):
                hits.append((a[1] + (x - a[0]) / (b[0] - a[0]) * (b[1] - a[1]), k))
        hits.sort()
        for (y0, k), (y1, _) in ((hits[0], hits[-1]), (hits[-1], hits[0])):
            far = math.copysign(min(reach, 0.78 * abs(y1 - y0)), y1 - y0)
            yield k, cm(rotate((x, y0), angle)), cm(rotate((x, y0 + far), angle))


def fill(rng, ground, patterns, angle, footprint):
    """Rows by the first pattern that covers at least `footprint` m², else by the one that covers most.

    When no pattern does along `angle`, the rows are turned across it.
    """
    best, covered = [], -1.0
    for turn in (0.0, math.pi / 2):
        for pattern in patterns:
            shapes = rows(rng, ground, pattern, angle + turn)
            area = sum(s.GetArea() for s in shapes)
            if area > covered:
                best, covered = shapes, area
            if covered >= footprint:
                return best
    return best
