"""Has the sample what each judgement needs to say something? Stops at the first thing that is missing."""

from collections import Counter

from compounds import HOUSING
from roads import FOOTBRIDGE
from shapes import line
from units import LEAST, planned_floor_area

KINDS = {
    "service_station",
    "guard_post",
    "waste_house",
    "elderly_care",
    "childcare",
    "clinic",
    "parking",
    "charging",
    "property_room",
    "green",
}
LONELY_FROM_STREET = 65.0  # m; a path within 60 m more than the nearest one would be taken instead


def require(holds, what):
    if not holds:
        raise SystemExit(f"sample: {what}")


def _scope(sample, community=None):
    return [
        c
        for c in sample.compounds
        if not c.owner_unit and (community is None or c.community.id == community)
    ]


def _check_sizes(sample):
    areas = [planned_floor_area(c) for c in _scope(sample)]
    require(sum(a < 10_000 for a in areas) >= 25, f"{sum(a < 10_000 for a in areas)} small compounds")
    levels = [b.levels for c in sample.compounds for b in c.buildings if b.kind in HOUSING]
    require(min(levels) <= 4 and max(levels) >= 17, f"houses of {min(levels)} to {max(levels)} floors")
    require(sum(b.kind == "mixed_use" for c in sample.compounds for b in c.buildings) > 40, "few shops below")


def _check_pairs(sample):
    """Two neighbours make three units together, and two each alone."""
    for pair in (("YC01", "YC02"), ("YC09", "YC10")):
        totals = [sum(planned_floor_area(c) for c in _scope(sample, i)) for i in pair]
        require(all(2 * LEAST < t < 3 * LEAST for t in totals), f"{pair} have {totals} m²")


def _check_knowledge(sample):
    scope = _scope(sample)
    houses = [b for c in scope if c.facts["floor_area"] is None for b in c.buildings if b.kind in HOUSING]
    assumed = sum(not b.levels_known and b.height is None for b in houses) / len(houses)
    by_height = sum(not b.levels_known and b.height is not None for b in houses) / len(houses)
    require(0.08 < assumed < 0.3, f"{assumed:.0%} of the houses have assumed floors")
    require(0.05 < by_height < 0.3, f"{by_height:.0%} of the houses have floors by height")
    for key, least, most in (("floor_area", 10, 40), ("households", 180, 200), ("consent", 100, 170)):
        known = sum(c.facts[key] is not None for c in sample.compounds)
        require(least <= known <= most, f"{key} is known of {known} compounds")
    managements = Counter(c.facts["management"] for c in scope)
    words = ("none", "professional", "trusteeship", "self_governed")
    require(all(managements[m] >= 15 for m in words), f"managements {managements}")


def _check_services(sample):
    kinds = Counter(f.kind for f in sample.facilities)
    require(set(kinds) == KINDS, f"facilities {kinds}")
    north = [shape for c, shape in sample.community_shapes if c.north]
    for facility in sample.facilities:
        if facility.kind == "elderly_care":
            point = line([facility.point, facility.point])
            require(not any(shape.Intersects(point) for shape in north), "care north of the river")
    for guard in (f for f in sample.facilities if f.kind == "guard_post"):
        point = line([guard.point, guard.point])
        inside = any(c.shape.Distance(point) == 0.0 for c in sample.compounds)
        require(inside, f"{guard.name} stands in the street")
    require(kinds["service_station"] == 12, f"{kinds['service_station']} service stations")
    capacities = [f.capacity for f in sample.facilities if f.kind == "service_station"]
    require(min(capacities) < 700, "every station is large enough")


def _check_ways(sample):
    bridges = [r for r in sample.roads if r.name == FOOTBRIDGE]
    require(len(bridges) == 1 and bridges[0].bridge == "yes", "one footbridge")
    back_streets = {r.name for r in sample.roads if r.highway == "living_street" and r.name}
    require(len(back_streets) >= 12, f"{len(back_streets)} back streets have names")
    passages = [r for r in sample.roads if r.highway == "footway" and r.name is None and len(r.points) == 2]
    require(len(passages) >= 8, f"{len(passages)} passages between yards")
    (lonely,) = [c for c in sample.compounds if c.in_park]
    ways = [line(r.points) for r in sample.roads if r.points not in lonely.lanes]
    least = min(lonely.shape.Distance(way) for way in ways)
    require(least > LONELY_FROM_STREET, f"the yard in the park is {least:.0f} m from a street")
    require(len(sample.drains) >= 5 and any(g[0] == "grass" for g in sample.landuse), "drains and lawns")


def check_variety(sample):
    _check_sizes(sample)
    _check_pairs(sample)
    _check_knowledge(sample)
    _check_services(sample)
    _check_ways(sample)
