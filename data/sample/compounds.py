"""Which parcels become old compounds, and what is built on every parcel."""

import math
from dataclasses import dataclass, field

from blocks import BARRIERS
from shapes import largest_part, line, on_grid, polygon, union
from slabs import SLABS, SMALL_SLABS, TOWERS, Pattern, direction_of, fill, levels_for, rows

# Half the width of what lies on a parcel's edge, m.
HALF_WIDTH = {
    "motorway": 24,
    "trunk": 21,
    "primary": 18,
    "secondary": 13,
    "tertiary": 9,
    "residential": 6.5,
    "unclassified": 6,
    "living_street": 4.5,
    "pedestrian": 6,
    "service": 3.5,
    "footway": 2,
    "wall": 0.3,
    "water": 26,
    "railway": 16,
}


HOUSING = ("apartments", "mixed_use")  # kinds whose floors count for a compound
# Least and most floors of a compound's houses by what was built there, and how densely.
STYLES = {"slabs": (4, 7, 1.0), "lift": (7, 11, 1.25), "towers": (11, 18, 1.45)}


@dataclass(eq=False)
class Building:
    shape: object
    kind: str
    levels: int
    build_year: int = None
    height: float = None
    levels_known: bool = True
    compound: object = None

    def floor_area(self):
        return self.shape.GetArea() * self.levels


@dataclass(eq=False)
class Compound:
    shape: object
    face: int
    community: object
    owner_unit: bool
    young: bool = False  # built after 1998: no old compound
    style: str = "slabs"
    in_park: bool = False  # a yard in the middle of a park, whose path joins no street
    buildings: list = field(default_factory=list)
    greens: list = field(default_factory=list)
    lanes: list = field(default_factory=list)  # road pieces inside, as lists of points
    facts: dict = field(default_factory=dict)

    @property
    def floors(self):
        return STYLES[self.style][:2]

    @property
    def is_small(self):
        return self.shape.GetArea() < 7000

    def floor_area(self):
        return sum(b.floor_area() for b in self.buildings if b.kind in HOUSING)


def yard(mesh, face, corridors):
    """The parcel less the streets along it and the corridors of river, railway and motorway."""
    strips = []
    for a, b, street in mesh.edges(face):
        if street.highway not in BARRIERS:
            strips.append(line([mesh.nodes[a], mesh.nodes[b]]).Buffer(HALF_WIDTH[street.highway], 2))
    left = polygon(mesh.ring(face)).Difference(union(strips + corridors))
    part = largest_part(left)
    return on_grid(part.Simplify(0.6)) if part is not None else None


def park_yard(ground):
    """A yard in the middle of a park, far from every street around it."""
    middle = ground.Buffer(-62.0, 4)
    for reach in (-78.0, -74.0, -70.0, -66.0):
        if (inner := largest_part(ground.Buffer(reach, 4))) is not None and inner.GetArea() > 1900:
            middle = inner
            break
    return on_grid(largest_part(middle).Simplify(2.0))


def choose(rng, mesh, community, faces, count, ground):
    """A connected list of `count` parcels, grown from the best one; all its beginnings are connected too."""
    inside = set(faces)
    worth = {f: ground[f].GetArea() if ground[f] is not None else 0.0 for f in faces}

    def shared(f, chosen):
        return sum(
            length
            for other, edges in mesh.neighbours(f).items()
            if other in chosen
            for length, street in edges
            if street.highway not in BARRIERS
        )

    start = max(faces, key=lambda f: (worth[f] * shared(f, inside) * rng.uniform(0.6, 1.0), f))
    chosen = [start if community.park is None else community.park]
    while len(chosen) < count:
        near = [f for f in faces if f not in chosen and shared(f, chosen) > 15]
        ring = [f for f in near if worth[f] > 2400] or [f for f in near if worth[f] > 1500]
        if not ring:
            raise SystemExit(f"{community.id}: only {len(chosen)} of {count} compounds hang together")
        # small parcels are as good as large ones, and a compact group better than a long one
        chosen.append(max(ring, key=lambda f: (shared(f, chosen) * rng.uniform(0.5, 1.0), f)))
    return chosen


def build_yard(rng, mesh, compound, wanted):
    """Fills a compound with slabs (or towers) of about `wanted` m² floor area, clear of its lanes."""
    angle = direction_of(mesh.ring(compound.face))
    width = 2.6 if compound.is_small else 3.2
    ground = compound.shape
    if compound.lanes:
        ground = ground.Difference(union([line(points).Buffer(width, 2) for points in compound.lanes]))
    patterns = TOWERS if compound.style == "towers" else SMALL_SLABS if compound.is_small else SLABS
    shapes = fill(rng, ground, patterns, angle, wanted / (compound.floors[1] - 0.8))
    kept, floors = levels_for(rng, [s.GetArea() for s in shapes], wanted, *compound.floors)
    compound.buildings = [Building(shapes[i], "apartments", floors[i], compound=compound) for i in kept]
    _open_shops(rng, mesh, compound)
    _add_sheds(rng, compound, ground, angle)
    _add_greens(rng, compound, ground, angle)


def _open_shops(rng, mesh, compound):
    """Houses along a street for cars have shops below, every second one."""
    fronts = [
        line([mesh.nodes[a], mesh.nodes[b]])
        for a, b, street in mesh.edges(compound.face)
        if street.highway in ("secondary", "tertiary", "residential", "living_street")
    ]
    for house in compound.buildings:
        reach = HALF_WIDTH["secondary"] + 6
        if any(f.Distance(house.shape) < reach for f in fronts) and rng.random() < 0.45:
            house.kind = "mixed_use"


def even_out(rng, compounds, wanted):
    """Adds floors to houses here and there until the compounds together have `wanted` m² of floor area."""
    missing = wanted - sum(c.floor_area() for c in compounds)
    houses = [b for c in compounds for b in c.buildings if b.kind in HOUSING and b.levels < c.floors[1]]
    rng.shuffle(houses)
    for house in houses:
        if house.shape.GetArea() / 2 < missing:
            house.levels += 1
            missing -= house.shape.GetArea()


def _add_sheds(rng, compound, ground, angle):
    """Bicycle sheds and a row of garages in what room is left."""
    rest = ground.Difference(union([b.shape.Buffer(2.5, 1) for b in compound.buildings]))
    if rng.random() < 0.6:
        kind, pattern = (
            ("garage", Pattern((5.5, 6), (12, 24), 40, 60, 1))
            if rng.random() < 0.3
            else ("shed", Pattern((3, 4), (8, 18), 40, 60, 1))
        )
        for shape in rows(rng, rest, pattern, angle)[: rng.randint(1, 2)]:
            compound.buildings.append(Building(shape, kind, 1, compound=compound))


def _add_greens(rng, compound, ground, angle):
    """One to three lawns in what room is left after that."""
    rest = ground.Difference(union([b.shape.Buffer(2.0, 1) for b in compound.buildings]))
    if rng.random() < 0.55:
        compound.greens = rows(rng, rest, Pattern((6, 9), (12, 30), 14, 10, 1.5), angle)[: rng.randint(1, 3)]


# What stands on parcels that are no old compounds: kind, pattern, floors, share of possible buildings kept.
USES = {
    "school": ("school", Pattern((11, 14), (40, 75), 36, 14, 8), (3, 5), 0.75),
    "hospital": ("hospital", Pattern((17, 20), (50, 80), 20, 12, 8), (6, 12), 0.9),
    "office": ("office", Pattern((16, 20), (32, 60), 26, 14, 8), (6, 16), 0.8),
    "mall": ("commercial", Pattern((34, 40), (50, 85), 16, 12, 8), (3, 6), 0.9),
    "market": ("retail", Pattern((18, 22), (40, 80), 9, 8, 5), (1, 2), 0.85),
    "works": ("industrial", Pattern((18, 24), (45, 80), 14, 10, 6), (1, 2), 0.8),
    "hall": ("public", Pattern((20, 26), (36, 55), 34, 30, 12), (3, 5), 0.6),
    "hotel": ("hotel", Pattern((18, 22), (36, 52), 40, 26, 10), (9, 20), 0.7),
    "shops": ("retail", Pattern((9, 12), (30, 60), 24, 6, 3), (2, 3), 0.9),
    "park": ("public", Pattern((8, 10), (14, 20), 60, 60, 25), (1, 1), 0.4),
}
ROUND = (
    "school",
    "office",
    "mall",
    "shops",
    "park",
    "market",
    "hotel",
    "office",
    "works",
    "school",
    "hall",
    "shops",
)


def build_other(rng, mesh, face, ground, use):
    """Buildings of a parcel with another use."""
    kind, pattern, (low, high), share = USES[use]
    shapes = rows(rng, ground, pattern, direction_of(mesh.ring(face)))
    if not shapes and use != "shops":
        return build_other(rng, mesh, face, ground, "shops")
    return [Building(s, kind, rng.randint(low, high)) for s in shapes if rng.random() < share]
