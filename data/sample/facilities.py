"""Where a community's services stand. Capacity and reach are ours, not from a document."""

import math
from dataclasses import dataclass

from shapes import cm, largest_line, line, points_of


@dataclass
class Facility:
    kind: str
    name: str
    point: tuple
    capacity: int = None
    radius: float = None


@dataclass(frozen=True)
class Kind:
    """How a kind is named, what it can serve, how far it reaches (m), how often a community has one."""

    label: str
    capacity: tuple = None  # least and most; of what, says data/README.md
    radius: float = None
    share: float = 0.65
    indoors: bool = True


KINDS = {
    "waste_house": Kind("垃圾分类房", (350, 900), 300.0, 0.85, indoors=False),
    "elderly_care": Kind("居家养老服务站", (20, 60), 800.0, 0.8),
    "childcare": Kind("托育园", (40, 120), 600.0, 0.5),
    "clinic": Kind("社区卫生服务站", None, 1000.0, 0.6),
    "charging": Kind("电动自行车充电棚", (20, 60), 200.0, 0.75, indoors=False),
    "parking": Kind("公共停车场", (40, 160), 400.0, 0.6, indoors=False),
    "green": Kind("口袋公园", None, 300.0, 0.4, indoors=False),
}
# Service stations: enough households for one or two units, but for two communities. Four have none, three of
# them north of the river, where there is no care of the elderly either.
STATION = Kind("物业服务站", (1500, 2600), 500.0)
TOO_SMALL = {"YC05": 600, "YC12": 450}
NO_STATION = ("YC02", "YC04", "YC10", "YC15")


def _indoors(building):
    inner = building.PointOnSurface()
    return cm((inner.GetX(), inner.GetY()))


def _clear_of(compound, building, rng):
    """A point three metres beside a building, inside the compound."""
    strip = building.Buffer(3.0, 2).Intersection(compound.shape)
    if strip.GetGeometryName() != "POLYGON":
        return _indoors(building)
    ring = strip.GetGeometryRef(0)
    k = rng.randrange(ring.GetPointCount())
    return cm((ring.GetX(k), ring.GetY(k)))


def _behind(gate, compound):
    """Three metres inside the compound on its lane, which begins at the gate in the middle of the street."""
    end = compound.lanes[0][1]
    inside = points_of(largest_line(line([gate, end]).Intersection(compound.shape)))
    length = math.dist(gate, end)
    share = (min(math.dist(gate, p) for p in inside) + 3.0) / length
    return cm((gate[0] + share * (end[0] - gate[0]), gate[1] + share * (end[1] - gate[1])))


def _make(rng, kind, spec, name, compound):
    taken = compound.buildings[rng.randrange(len(compound.buildings))].shape
    point = _indoors(taken) if spec.indoors else _clear_of(compound, taken, rng)
    unsure = spec.capacity is None or kind != "service_station" and rng.random() < 0.12
    capacity = None if unsure else round(rng.randint(*spec.capacity), -1)
    return Facility(kind, name, point, capacity, spec.radius)


def _of_community(rng, community, members):
    short = community.name.removesuffix("社区")
    large = sorted(members, key=lambda c: -c.floor_area())[:5]
    if community.id not in NO_STATION:
        station = _make(rng, "service_station", STATION, short + STATION.label, large[rng.randrange(3)])
        station.capacity = TOO_SMALL.get(community.id, station.capacity)
        yield station
    for kind, spec in KINDS.items():
        if kind == "elderly_care" and community.north or rng.random() > spec.share:
            continue
        for number in range(2 if kind == "waste_house" and len(members) > 10 else 1):
            name = short + ("", "第二")[number] + spec.label
            yield _make(rng, kind, spec, name, large[rng.randrange(len(large))])


def _of_compound(rng, compound, gates):
    """A guard at the gate, and a room for who manages it."""
    managed = compound.facts["management"] in ("professional", "trusteeship")
    if compound in gates and rng.random() < (0.7 if managed else 0.15):
        yield Facility("guard_post", compound.facts["name"] + "门岗", _behind(gates[compound], compound))
    if managed and rng.random() < 0.45:
        building = compound.buildings[rng.randrange(len(compound.buildings))].shape
        yield Facility("property_room", compound.facts["name"] + "物业用房", _indoors(building))


def place(rng, communities, compounds, gates):
    """Facilities of all communities; `gates` maps a compound to the start of its lane."""
    made = []
    for community in communities:
        members = [c for c in compounds if c.community is community and not c.owner_unit and not c.in_park]
        made += _of_community(rng, community, members)
        for compound in members:
            made += _of_compound(rng, compound, gates)
    return made
