"""The district's frame: outline, main roads, river, railway, and the sixteen communities they bound."""

import math
from dataclasses import dataclass, field

from mesh import Mesh, Street
from shapes import signed_area

DISTRICT_AREA = 3_880_000.0  # m², Yongchang sub-district (Zhao 2024)
# South-west corner of the sample in EPSG:4543, near 102.70° E 25.03° N.
ORIGIN = (569_600.0, 2_768_500.0)

# An irregular outline by hand, counter-clockwise; each side with the road that runs along it.
OUTLINE = [
    ("secondary", "清波路", [(150, 60), (620, 0), (1050, 75), (1480, 20)]),
    ("primary", "昌源东路", [(1900, 140), (2050, 520), (1985, 900), (2110, 1250), (2020, 1650)]),
    ("trunk", "北环大道", [(1720, 1930), (1300, 1885), (1010, 2010), (560, 1940)]),
    ("motorway", "西环高架", [(230, 1800), (95, 1380), (0, 1000), (70, 520)]),
]


@dataclass
class Community:
    """What a community is to become: published figures where there are some, ours elsewhere."""

    id: str
    name: str
    area: float  # m²
    old: int  # old compounds (built up to 1998), all managements
    younger: int  # compounds of 1999 and later; ours
    owner_units: int  # how many of the old ones are run by their owner-unit
    floor_area: float  # m² in scope, aimed at
    parcels: int
    north: bool = False  # of the river
    old_town: bool = False  # named back streets instead of walls and service roads
    households: int = 0  # 0: follows from floor area
    residents: int = 0
    faces: list = field(default_factory=list)
    owner_side: list = field(default_factory=list)  # the faces of Yikang Road's owner-unit yards
    park: int = None  # face of a park with a yard in its middle
    units: list = field(default_factory=list)  # an example of a division into units, filled by the check

    @property
    def compounds(self):
        return self.old + self.younger


# Two neighbours of about 155,000 m² each (YC01 and YC02, YC09 and YC10) make two small units each when alone,
# and three of the usual size when they may share one.
PLAN = [
    Community("YC01", "金柳社区", 210_000, 5, 4, 0, 156_000, 14, north=True),
    Community("YC02", "茶花里社区", 210_000, 5, 4, 0, 155_000, 14, north=True),
    Community("YC03", "棕叶巷社区", 330_000, 6, 7, 1, 186_000, 20, north=True, old_town=True),
    Community("YC04", "望山路社区", 220_000, 5, 4, 0, 150_000, 14, north=True),
    Community("YC05", "白鹭社区", 320_000, 7, 7, 1, 238_000, 19),
    Community("YC06", "清波社区", 220_000, 5, 3, 0, 108_000, 14),
    Community("YC07", "石桥铺社区", 220_000, 5, 5, 0, 152_000, 15),
    Community("YC08", "昌源社区", 400_000, 9, 10, 2, 325_000, 25, north=True),
    Community("YC09", "云杉社区", 210_000, 5, 4, 0, 155_000, 14, north=True),
    Community("YC10", "东庄社区", 210_000, 5, 4, 0, 156_000, 14, north=True),
    Community("YC11", "篆柳社区", 320_000, 6, 7, 1, 232_000, 19, old_town=True),
    Community("YC12", "新月社区", 215_000, 4, 4, 0, 112_000, 13),
    Community(
        "YC13", "永兴路社区", 200_000, 10, 0, 0, 168_000, 13,
        old_town=True, households=2_803, residents=8_350,
    ),
    Community(
        "YC14", "怡康路社区", 170_000, 45, 0, 17, 156_000, 46,
        old_town=True, households=2_885, residents=6_100,
    ),
    Community("YC15", "翠湾社区", 205_000, 4, 4, 0, 104_000, 13),
    Community("YC16", "滇柳社区", 220_000, 5, 5, 1, 150_000, 14),
]
PARK = "YC16"  # the community with a park around a yard
YIKANG = "YC14"  # the quarter of courtyards


def _rim(mesh):
    """The outline as one face, a street on each of its sides."""
    raw = [p for _, _, points in OUTLINE for p in points]
    scale = math.sqrt(DISTRICT_AREA / signed_area([tuple(map(float, p)) for p in raw]))
    nodes = [mesh.add_node((ORIGIN[0] + x * scale, ORIGIN[1] + y * scale)) for x, y in raw]
    begin = 0
    for highway, name, points in OUTLINE:
        chain = (nodes + nodes[:1])[begin : begin + len(points) + 1]
        mesh.add_street(Street(chain, highway, name, crosses=True, rim=True))
        begin += len(points)
    return mesh.add_face(nodes)


def _wander(rng, amplitude, knees):
    """Random bends that swing to both sides, as shares of the way's length."""
    sign = rng.choice((-1, 1))
    return [
        (
            (k + 1) / (knees + 1) + rng.uniform(-0.04, 0.04),
            sign * (-1) ** (k // 2) * rng.uniform(0.3, 1) * amplitude,
        )
        for k in range(knees)
    ]


def lay_out(rng):
    """The mesh of sixteen community faces; returns (mesh, communities, railway, river chains, motorway)."""
    mesh, plan = Mesh(), {c.id: c for c in PLAN}
    area = lambda *ids: sum(plan[i].area for i in ids)

    def cut(face, degrees, left, highway, name, amplitude, knees, start=None):
        street = Street([], highway, name, crosses=True)
        halves = mesh.cut(face, math.radians(degrees), left, street, _wander(rng, amplitude, knees), start)
        return halves + (street,)

    whole = _rim(mesh)
    west_ids = ("YC01", "YC02", "YC03", "YC04", "YC05", "YC06", "YC07")
    west, east, avenue = cut(whole, 86, area(*west_ids), "primary", "永昌大道", 0.02, 5)
    # River and railway run through both halves; each goes on where the other half left it.
    north_west, south_west, river_west = cut(
        west, 9, area("YC01", "YC02", "YC03", "YC04"), "water", "柳清河", 0.035, 5
    )
    north_east, south_east, river_east = cut(
        east, 14, area("YC08", "YC09", "YC10"), "water", "柳清河", 0.03, 6, river_west.nodes[-1]
    )
    middle_east, far_south_east, rail_east = cut(
        south_east, -5, area("YC11", "YC12", "YC13", "YC14"), "railway", "昆西联络线", 0.012, 3
    )
    far_south_west, middle_west, rail_west = cut(
        south_west, 183, area("YC07"), "railway", "昆西联络线", 0.012, 3, rail_east.nodes[0]
    )

    upper, lower, diagonal = cut(north_west, 66, area("YC03", "YC04"), "secondary", "望山路", 0.015, 3)
    faces = {}
    faces["YC01"], faces["YC02"], _ = cut(lower, 10, area("YC01"), "tertiary", "茶花路", 0.02, 2)
    faces["YC03"], faces["YC04"], _ = cut(upper, -12, area("YC03"), "secondary", "棕叶路", 0.02, 3)
    faces["YC06"], faces["YC05"], crossing = cut(
        middle_west, -75, area("YC06"), "secondary", "白鹭路", 0.02, 2, diagonal.nodes[0]
    )
    faces["YC08"], rest, bridge_road = cut(north_east, 88, area("YC08"), "secondary", "怡康路", 0.015, 3)
    faces["YC09"], faces["YC10"], _ = cut(rest, 4, area("YC09"), "tertiary", "云杉路", 0.03, 2)
    right, left, underpass = cut(
        middle_east, -90, area("YC11", "YC12"), "secondary", "怡康路", 0.015, 2, bridge_road.nodes[0]
    )
    faces["YC11"], faces["YC12"], _ = cut(right, 5, area("YC11"), "tertiary", "篆柳路", 0.02, 3)
    faces["YC13"], faces["YC14"], _ = cut(left, -3, area("YC13"), "secondary", "永兴路", 0.02, 2)
    faces["YC15"], faces["YC16"], _ = cut(
        far_south_east, -92, area("YC15"), "secondary", "翠湾路", 0.015, 2, underpass.nodes[-1]
    )
    faces["YC07"] = far_south_west
    for community in PLAN:
        community.faces = [faces[community.id]]
    (through,) = [s for s in mesh.streets if s.highway == "motorway"]
    return (
        mesh,
        PLAN,
        {
            "railway": [rail_west, rail_east],
            "water": [river_west, river_east],
            "motorway": [through],
            "continue": crossing,
        },
    )
