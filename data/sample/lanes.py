"""Ways inside compounds: the lane from the street, lanes right through, passages to the neighbour's lane."""

import math

from blocks import NOT_A_STREET
from shapes import cm, line, nearest_on
from slabs import direction_of, spine_candidates

MINOR = ("wall", "service", "footway", "living_street")  # what a lane may run up to, or through, at the back
LONGEST_PASSAGE = 75.0  # m


class Lane:
    """A way for cars inside a compound, or a passage on foot between two of them."""

    def __init__(self, points, highway="service", name=None):
        self.points, self.highway, self.name = points, highway, name


def _back(mesh, face, gate, end):
    """Where a lane that goes on beyond `end` leaves the parcel: (point, edge), or None."""
    ring = mesh.ring(face)
    far = (gate[0] + 3 * (end[0] - gate[0]), gate[1] + 3 * (end[1] - gate[1]))
    best = None
    for k, (a, b) in enumerate(zip(ring, ring[1:] + ring[:1])):
        hit = _crossing(gate, far, a, b)
        if hit is not None and math.dist(hit, gate) > 20 and (best is None or math.dist(hit, gate) < best[0]):
            best = (math.dist(hit, gate), cm(hit), k)
    return None if best is None else best[1:]


def _crossing(p, q, a, b):
    dx, dy, ex, ey = q[0] - p[0], q[1] - p[1], b[0] - a[0], b[1] - a[1]
    below = dx * ey - dy * ex
    if abs(below) < 1e-9:
        return None
    t = ((a[0] - p[0]) * ey - (a[1] - p[1]) * ex) / below
    u = ((a[0] - p[0]) * dy - (a[1] - p[1]) * dx) / below
    return (p[0] + t * dx, p[1] + t * dy) if 0 < t < 1 and 0 < u < 1 else None


def _enter(mesh, compound, angle, reach):
    """The lane from a street into the yard; puts its gate into the street. None when no street lies right."""
    ring = mesh.faces[compound.face]
    for k, gate, end in spine_candidates(mesh.ring(compound.face), angle, reach):
        a, b = ring[k], ring[(k + 1) % len(ring)]
        fits = (
            mesh.street_on(a, b).highway not in NOT_A_STREET + ("trunk",)
            and min(math.dist(gate, mesh.nodes[a]), math.dist(gate, mesh.nodes[b])) > 6
        )
        if fits and compound.shape.Intersects(line([gate, end])):
            mesh.split_edge(a, b, gate)
            return [gate, end]
    return None


def _go_through(mesh, compound, lane):
    """Lengthens the lane to the parcel's other side, where a node of what lies there meets it."""
    found = _back(mesh, compound.face, *lane)
    if found is None:
        return
    point, k = found
    ring = mesh.faces[compound.face]
    a, b = ring[k], ring[(k + 1) % len(ring)]
    clear = min(math.dist(point, mesh.nodes[a]), math.dist(point, mesh.nodes[b])) > 6
    if clear and mesh.street_on(a, b).highway in MINOR:
        mesh.split_edge(a, b, point)
        lane[1] = point


def lay_lanes(rng, mesh, members):
    """Lanes of a community's compounds, and gates: {compound: point on the street}. Fills `lanes` of each."""
    gates, lanes = {}, {}
    for compound in members:
        if compound.in_park:
            middle = compound.shape.Centroid()
            x, y = middle.GetX(), middle.GetY()
            lanes[compound] = Lane([cm((x - 16, y)), cm((x + 16, y))])
            continue
        angle = direction_of(mesh.ring(compound.face))
        for turn in (0.0, math.pi / 2):
            points = _enter(mesh, compound, angle + turn, 18.0 if compound.is_small else 300.0)
            if points is not None:
                if not compound.is_small and rng.random() < 0.55:
                    _go_through(mesh, compound, points)
                lanes[compound] = Lane(points)
                gates[compound] = points[0]
                break
    made = list(lanes.values())
    for compound, lane in lanes.items():
        compound.lanes.append(lane.points)
    made += _passages(rng, mesh, members, lanes)
    return made, gates


def _passages(rng, mesh, members, lanes):
    """Where a lane comes near a neighbour's lane, some neighbours walk through the wall."""
    made, by_face = [], {c.face: c for c in members}
    for compound in members:
        for face in sorted(mesh.neighbours(compound.face)):
            other = by_face.get(face)
            if other is None or other.face < compound.face or rng.random() < 0.4:
                continue
            if compound not in lanes or other not in lanes or compound.in_park or other.in_park:
                continue
            if (passage := _passage(mesh, compound, other, lanes)) is not None:
                made.append(passage)
                compound.lanes.append(passage.points)
                other.lanes.append(passage.points)
    return made


def _passage(mesh, compound, other, lanes):
    mine, theirs = lanes[compound].points, lanes[other].points
    start = mine[-1]
    end = nearest_on(theirs, start)
    if not 8 < math.dist(start, end) < LONGEST_PASSAGE:
        return None
    way = line([start, end])
    crossed = [
        street.highway
        for face in (compound.face, other.face)
        for a, b, street in mesh.edges(face)
        if line([mesh.nodes[a], mesh.nodes[b]]).Distance(way) < 0.01
    ]
    both = compound.shape.Buffer(1.0, 2).Union(other.shape.Buffer(1.0, 2))
    others = [lane for c, lane in lanes.items() if c not in (compound, other)]
    if set(crossed) != {"wall"} or not both.Contains(way) or any(line(l.points).Crosses(way) for l in others):
        return None
    if math.dist(end, theirs[0]) > 1 and math.dist(end, theirs[-1]) > 1:
        theirs.insert(1, end)
    elif math.dist(end, theirs[0]) <= 1:
        return None
    return Lane([start, end if math.dist(end, theirs[-1]) > 1 else theirs[-1]], "footway")
