"""Road lines from the mesh: cut off at river, railway and motorway or carried across; and roads alongside."""

import math
from dataclasses import dataclass

from osgeo import ogr

from mesh import Street
from shapes import cm, line, on_grid, parts, points_of, project, union

RIVER_HALF_WIDTH = 14.0
# Distance from the axis at which a street ends, and at which a main road turns into bridge or tunnel, m.
STOPS = {"water": 22.0, "railway": 14.0, "motorway": 17.0}
SPAN = {"water": 18.0, "railway": 18.0}


@dataclass
class Road:
    points: list
    highway: str
    name: str = None
    bridge: str = None
    tunnel: str = None
    layer: int = None


def axis(mesh, streets):
    """The streets' chains as one line geometry."""
    lines = ogr.Geometry(ogr.wkbMultiLineString)
    for street in streets:
        lines.AddGeometry(line([mesh.nodes[n] for n in street.nodes]))
    return lines


def _pieces(shape):
    return [points_of(on_grid(p)) for p in parts(shape, ogr.wkbLineString) if p.Length() > 2.0]


def _carried(street, whole, spans):
    """A main road in pieces: on the ground, bridge over the river, bridge (rim) or tunnel at the railway."""
    found, ground = [], whole
    for kind in ("water", "railway"):
        over = kind == "water" or street.rim
        for points in _pieces(whole.Intersection(spans[kind])):
            found.append(
                Road(
                    points,
                    street.highway,
                    street.name,
                    "yes" if over else None,
                    None if over else "yes",
                    1 if over else -1,
                )
            )
        ground = ground.Difference(spans[kind])
    return found + [Road(points, street.highway, street.name) for points in _pieces(ground)]


def _side_roads(axes, spans, district):
    """Ways along the river banks, and a road at the foot of the motorway that crosses river and railway."""
    made = []
    for kind, highway, name, ends in (
        ("water", "footway", "柳清河滨河步道", district.Buffer(-6.0, 4)),
        ("motorway", "tertiary", "西环路", district),  # from the road at one end of the motorway to that at the other
    ):
        bank = axes[kind].Buffer(STOPS[kind], 6).Simplify(0.4).Boundary().Intersection(ends)
        merged = ogr.ForceToMultiLineString(bank)
        for part in parts(_joined(merged), ogr.wkbLineString):
            if part.Length() > 200 and kind == "water":
                made.append(Road(points_of(on_grid(part)), highway, name))
            elif part.Length() > 200:
                made += _carried(Street([], highway, name, rim=True), on_grid(part), spans)
    return made


def _joined(lines):
    """Lines that share ends, merged; by hand, because GDAL offers no line merge before 3.7."""
    chains = [points_of(p) for p in parts(lines, ogr.wkbLineString)]
    merged = True
    while merged:
        merged = False
        for i, a in enumerate(chains):
            for j, b in enumerate(chains):
                if i != j and math.dist(a[-1], b[0]) < 1e-6:
                    chains[i] = a + b[1:]
                    del chains[j]
                    merged = True
                    break
            if merged:
                break
    result = ogr.Geometry(ogr.wkbMultiLineString)
    for chain in chains:
        result.AddGeometry(line(chain))
    return result


def _insert(points, point):
    """Puts the point into the line where it is nearest, unless a vertex is there already."""
    if any(math.dist(p, point) < 0.05 for p in points):
        return
    best = min(range(len(points) - 1), key=lambda i: _distance(point, points[i], points[i + 1]))
    points.insert(best + 1, point)


def _distance(p, a, b):
    return math.dist(p, project(p, a, b))


def _meet(side, roads):
    """Gives a side road common vertices with every road on the ground that meets or crosses it."""
    for road in roads:
        if road is side or road.layer is not None:
            continue
        for end in (0, -1):
            near = min(_distance(road.points[end], a, b) for a, b in zip(side.points, side.points[1:]))
            if near < 0.5:
                _insert(side.points, road.points[end])
            near = min(_distance(side.points[end], a, b) for a, b in zip(road.points, road.points[1:]))
            if near < 0.5:
                _insert(road.points, side.points[end])
        shape, other = line(side.points), line(road.points)
        if shape.Crosses(other):
            for part in parts(shape.Intersection(other), ogr.wkbPoint):
                point = cm((part.GetX(), part.GetY()))
                _insert(side.points, point)
                _insert(road.points, point)


FOOTBRIDGE = "柳清河人行桥"
FOOTBRIDGE_FROM_OTHERS = 160.0  # m along the river to the nearest road bridge


def _footbridge(axes, banks, bridges):
    """A bridge on foot from bank to bank, as far from every road bridge as it can be."""
    best = None
    for chain in parts(axes["water"], ogr.wkbLineString):
        points = points_of(chain)
        for a, b in zip(points, points[1:]):
            length = math.dist(a, b)
            if length < 40:
                continue
            middle = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
            ux, uy = (b[1] - a[1]) / length, (a[0] - b[0]) / length
            reach = STOPS["water"] + 12
            across = line(
                [
                    (middle[0] - reach * ux, middle[1] - reach * uy),
                    (middle[0] + reach * ux, middle[1] + reach * uy),
                ]
            )
            hits = [(bank, across.Intersection(line(bank.points))) for bank in banks]
            hits = [(bank, cm((h.GetX(), h.GetY()))) for bank, h in hits if h.GetGeometryName() == "POINT"]
            free = min(line([middle, middle]).Distance(line(r.points)) for r in bridges)
            if len(hits) == 2 and (best is None or free > best[0]):
                best = (free, hits)
    if best is None or best[0] < FOOTBRIDGE_FROM_OTHERS:
        raise SystemExit("no place for a footbridge; choose another seed")
    for bank, point in best[1]:
        _insert(bank.points, point)
    return Road([point for _, point in best[1]], "footway", FOOTBRIDGE, bridge="yes", layer=1)


def draw_roads(mesh, frame, lanes, district):
    """All road lines of the district."""
    axes = {kind: axis(mesh, frame[kind]) for kind in STOPS}
    stops = {kind: axes[kind].Buffer(distance, 6).Simplify(0.4) for kind, distance in STOPS.items()}
    spans = {kind: axes[kind].Buffer(distance, 4) for kind, distance in SPAN.items()}
    roads = []
    for street in mesh.streets:
        whole = line([mesh.nodes[n] for n in street.nodes])
        if street.highway in ("wall", "water", "railway"):
            continue
        if street.highway == "motorway":
            roads.append(Road(points_of(whole), street.highway, street.name, "yes", None, 2))
        elif street.rim:
            roads += _carried(street, whole, spans)
        elif street.crosses:
            roads += _carried(street, whole.Difference(stops["motorway"]), spans)
        else:
            for points in _pieces(whole.Difference(union(stops.values()))):
                roads.append(Road(points, street.highway, street.name))
    roads += [Road([cm(p) for p in lane.points], lane.highway, lane.name) for lane in lanes]
    side_roads = _side_roads(axes, spans, district)
    for side in [s for s in side_roads if s.layer is None]:
        _meet(side, roads + [s for s in side_roads if s is not side])
    banks = [s for s in side_roads if s.highway == "footway"]
    bridges = [r for r in roads + side_roads if r.bridge and r.layer == 1]
    return roads + side_roads + [_footbridge(axes, banks, bridges)]
