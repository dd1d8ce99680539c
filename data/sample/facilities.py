"""Where a community's services stand. Capacity and reach are ours, not from a document."""

from dataclasses import dataclass

from shapes import cm


@dataclass
class Facility:
    kind: str
    name: str
    point: tuple
    capacity: int = None
    radius: float = None


# kind: name, capacity, radius in m
KINDS = {
    "service_station": ("物业服务站", 3000, 500.0),
    "elderly_care": ("居家养老服务站", 40, 800.0),
    "waste_house": ("垃圾分类房", None, 300.0),
    "charging": ("电动自行车充电棚", 30, 200.0),
    "kindergarten": ("幼儿园", 240, 600.0),
    "clinic": ("社区卫生服务站", None, 1000.0),
    "parking": ("公共停车场", 80, 400.0),
}


def _indoors(building):
    inner = building.PointOnSurface()
    return cm((inner.GetX(), inner.GetY()))


def place(rng, communities, compounds, gates):
    """Facilities of all communities; `gates` maps a compound to the start of its lane."""
    made = []
    for community in communities:
        members = [c for c in compounds if c.community is community and not c.owner_unit]
        members.sort(key=lambda c: -c.floor_area())
        short = community.name.removesuffix("社区")
        for kind, (label, capacity, radius) in KINDS.items():
            if rng.random() < (0.2 if kind in ("service_station", "waste_house") else 0.35):
                continue
            compound = members[rng.randrange(min(len(members), 4))]
            taken = compound.buildings[rng.randrange(len(compound.buildings))].shape
            point = (
                _clear_of(compound, taken, rng)
                if kind in ("charging", "waste_house", "parking")
                else _indoors(taken)
            )
            unsure = capacity is not None and rng.random() < 0.15
            made.append(Facility(kind, short + label, point, None if unsure else capacity, radius))
        for compound in members:
            if compound in gates and rng.random() < 0.3:
                made.append(Facility("guard_post", compound.facts["name"] + "门岗", gates[compound]))
    return made


def _clear_of(compound, building, rng):
    """A point three metres beside a building, inside the compound."""
    strip = building.Buffer(3.0, 2).Intersection(compound.shape)
    ring = strip.GetGeometryRef(0)
    k = rng.randrange(ring.GetPointCount())
    return cm((ring.GetX(k), ring.GetY(k))) if strip.GetGeometryName() == "POLYGON" else _indoors(building)
