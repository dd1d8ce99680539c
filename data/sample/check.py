"""What must hold of the sample before it is written; stops at the first thing that does not."""

from collections import Counter

from communities import DISTRICT_AREA
from shapes import cm, line, points_of
from units import adjacency, is_connected
from variety import check_variety, require

ROAD_CLASSES = {
    "motorway",
    "trunk",
    "primary",
    "secondary",
    "tertiary",
    "residential",
    "unclassified",
    "living_street",
    "service",
    "pedestrian",
    "footway",
}


def check_sample(sample):
    _check_tiling(sample)
    _check_counts(sample)
    _check_compounds(sample)
    _check_buildings(sample)
    _check_units(sample)
    _check_roads(sample)
    check_variety(sample)


def _ring(shape):
    return points_of(shape.GetGeometryRef(0))


def _check_tiling(sample):
    """Every community edge is met by the same edge of another community or of the district."""
    edges = Counter()
    for community, shape in sample.community_shapes:
        require(shape.IsValid() and shape.GetGeometryCount() == 1, f"{community.id} is no simple polygon")
        require(
            abs(shape.GetArea() / community.area - 1) < 0.005, f"{community.id} has {shape.GetArea():.0f} m²"
        )
        ring = _ring(shape)
        edges.update(frozenset(e) for e in zip(ring, ring[1:]))
    outer = _ring(sample.district)
    edges.update(frozenset(e) for e in zip(outer, outer[1:]))
    require(set(edges.values()) == {2}, "communities and district do not share all their edges")
    require(abs(sample.district.GetArea() / DISTRICT_AREA - 1) < 0.005, "district area")


def _check_counts(sample):
    old = [c for c in sample.compounds if not c.young]
    require(len(sample.communities) == 16 and len(old) == 131, f"16 communities and {len(old)} old compounds")
    require(all((c.facts["build_year"] or 1980) <= 1998 for c in old), "an old compound is younger than 1999")
    require(
        all(c.facts["build_year"] > 1998 for c in sample.compounds if c.young), "a younger compound is older"
    )
    eighties = sum((c.facts["build_year"] or 0) // 10 == 198 for c in old)
    require(eighties > 66, f"{eighties} old compounds are of the 1980s")
    yikang = [c for c in sample.compounds if c.community.name == "怡康路社区"]
    managements = Counter(c.facts["management"] for c in yikang)
    require(managements == {"owner_unit": 17, "none": 28}, f"Yikang managements {managements}")
    for community in sample.communities:
        members = [c for c in sample.compounds if c.community is community]
        require(len(members) == community.compounds, f"{community.id} compounds")
        if community.households:
            require(
                sum(c.facts["households"] for c in members) == community.households,
                f"{community.id} households",
            )
            require(
                sum(c.facts["residents"] for c in members) == community.residents, f"{community.id} residents"
            )
    residents = sum(c.facts["residents"] or 0 for c in old)
    require(60_000 < residents < 66_000, f"{residents} residents of old compounds")
    names = {c.facts["name"] for c in sample.compounds}
    require(len(names) == len(sample.compounds), "compound names repeat")
    require(min(c.facts["households"] or 1 for c in sample.compounds) > 0, "compound without households")


def _overlapping(shapes):
    """Pairs of polygons with common ground, by a sweep over their western edges."""
    boxed = sorted((shape.GetEnvelope() + (i,) for i, shape in enumerate(shapes)))
    for k, (west, east, south, north, i) in enumerate(boxed):
        for west2, _, south2, north2, j in boxed[k + 1 :]:
            if west2 > east:
                break
            if south2 <= north and north2 >= south and shapes[i].Intersection(shapes[j]).GetArea() > 1e-6:
                yield i, j


def _check_compounds(sample):
    shape_of = {id(c): shape for c, shape in sample.community_shapes}
    for compound in sample.compounds:
        require(compound.shape.IsValid(), f"{compound.facts['id']} is invalid")
        require(
            shape_of[id(compound.community)].Contains(compound.shape),
            f"{compound.facts['id']} leaves its community",
        )
        require(compound.floor_area() > 500, f"{compound.facts['id']} has no houses")
    require(not list(_overlapping([c.shape for c in sample.compounds])), "compounds overlap")


def _check_buildings(sample):
    shapes = [b.shape for b in sample.buildings]
    require(all(s.IsValid() for s in shapes), "a building is invalid")
    require(not list(_overlapping(shapes)), "buildings overlap")
    for building in sample.buildings:
        if building.compound is not None:
            require(building.compound.shape.Contains(building.shape), "a building leaves its compound")
    loose = [b.shape for b in sample.buildings if b.compound is None]
    pairs = _overlapping(loose + [c.shape for c in sample.compounds] + [w for _, w in sample.water])
    require(not list(pairs), "a loose building stands in a compound or in water")
    for road in sample.roads:
        way = line(road.points)
        west, east, south, north = way.GetEnvelope()
        for building in shapes:
            w, e, s, n = building.GetEnvelope()
            if w <= east and e >= west and s <= north and n >= south:
                require(
                    not way.Intersects(building), f"{road.highway} {road.name or ''} runs through a building"
                )


def _check_units(sample):
    for community in sample.communities:
        members = [c for c in sample.compounds if c.community is community and not c.owner_unit]
        neighbours = adjacency(sample.mesh, members)
        require(is_connected(neighbours), f"{community.id}: in-scope compounds are not connected")
        require(community.units is not None, f"{community.id} cannot be divided into units")


def _check_roads(sample):
    require({r.highway for r in sample.roads} == ROAD_CLASSES, "road classes")
    group = {}

    def root(p):
        while group.setdefault(p, p) != p:
            group[p] = group[group[p]]
            p = group[p]
        return p

    (lonely,) = [c for c in sample.compounds if c.in_park]
    ground = [r for r in sample.roads if r.highway != "motorway" and r.points not in lonely.lanes]
    for road in ground:
        points = [cm(p) for p in road.points]
        for p in points[1:]:
            group[root(p)] = root(points[0])
    loose = Counter(root(cm(r.points[0])) for r in ground)
    main = loose.most_common(1)[0][0]
    off = [(r.highway, r.name, r.points[0]) for r in ground if root(cm(r.points[0])) != main]
    require(not off, f"{len(off)} roads are cut off from the network, the first: {off[:3]}")
