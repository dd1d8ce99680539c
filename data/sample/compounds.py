"""Which parcels become old compounds, and what is built on every parcel."""

import math
from dataclasses import dataclass, field

from blocks import BARRIERS, NOT_A_STREET
from shapes import largest_part, line, on_grid, polygon, union
from slabs import SLABS, SMALL_SLABS, TOWERS, Pattern, direction_of, fill, levels_for, rows, spine_candidates

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
    tower: bool = False
    buildings: list = field(default_factory=list)
    facts: dict = field(default_factory=dict)

    @property
    def floors(self):
        """Least and most floors of its houses."""
        return (9, 18) if self.tower else (4, 7)

    def floor_area(self):
        return sum(b.floor_area() for b in self.buildings if b.kind == "apartments")


def yard(mesh, face, corridors):
    """The parcel less the streets along it and the corridors of river, railway and motorway."""
    strips = []
    for a, b, street in mesh.edges(face):
        if street.highway not in BARRIERS:
            strips.append(line([mesh.nodes[a], mesh.nodes[b]]).Buffer(HALF_WIDTH[street.highway], 2))
    left = polygon(mesh.ring(face)).Difference(union(strips + corridors))
    part = largest_part(left)
    return on_grid(part.Simplify(0.6)) if part is not None else None


def choose(rng, mesh, faces, count, ground):
    """A connected set of `count` parcels, grown from the best one by shared edge and usable ground."""
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
    chosen = [start]
    while len(chosen) < count:
        ring = [f for f in faces if f not in chosen and shared(f, chosen) > 15]
        chosen.append(max(ring, key=lambda f: (worth[f] * math.sqrt(shared(f, chosen)), f)))
    return chosen


def _enter(mesh, face, shape, angle, reach):
    """The lane from a street into the yard; puts its gate into the street. None when no street lies right."""
    ring = mesh.faces[face]
    for k, gate, end in spine_candidates(mesh.ring(face), angle, reach):
        a, b = ring[k], ring[(k + 1) % len(ring)]
        street = mesh.street_on(a, b)
        fits = (
            street.highway not in NOT_A_STREET + ("trunk",)
            and min(math.dist(gate, mesh.nodes[a]), math.dist(gate, mesh.nodes[b])) > 6
        )
        if fits and shape.Intersects(line([gate, end])):
            mesh.split_edge(a, b, gate)
            return line([gate, end])
    return None


def build_yard(rng, mesh, compound, wanted):
    """Fills a compound with slabs (or towers) of about `wanted` m² floor area; returns its lane or None."""
    angle = direction_of(mesh.ring(compound.face))
    small = compound.shape.GetArea() < 7000
    lane = None
    for turn in (0.0, math.pi / 2):
        lane = lane or _enter(mesh, compound.face, compound.shape, angle + turn, 18.0 if small else 300.0)
    ground = (
        compound.shape if lane is None else compound.shape.Difference(lane.Buffer(2.6 if small else 3.2, 2))
    )
    patterns = TOWERS if compound.tower else SMALL_SLABS if small else SLABS
    shapes = fill(rng, ground, patterns, angle, wanted / (compound.floors[1] - 0.8))
    kept, floors = levels_for(rng, [s.GetArea() for s in shapes], wanted, *compound.floors)
    compound.buildings = [Building(shapes[i], "apartments", floors[i], compound=compound) for i in kept]
    _add_sheds(rng, compound, ground, angle)
    return lane


def even_out(rng, compounds, wanted):
    """Adds floors to houses here and there until the compounds together have `wanted` m² of floor area."""
    missing = wanted - sum(c.floor_area() for c in compounds)
    houses = [b for c in compounds for b in c.buildings if b.kind == "apartments" and b.levels < c.floors[1]]
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
