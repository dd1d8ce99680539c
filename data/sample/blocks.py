"""Streets inside a community: recursive halving into parcels, the way a grown quarter divides its blocks.

Each halving runs across the longer side, a little skew and a little bent, so streets meet in T-junctions and
blocks vary. The class of the street follows from the ground it divides: the larger, the stronger.
"""

import math

from communities import PARK, YIKANG
from mesh import CutFailed, Street

BARRIERS = ("railway", "water", "motorway")
NOT_A_STREET = BARRIERS + ("wall",)
NAMES = """
    昌宁路 滇怡巷 柳荫街 书林巷 文庙巷 云津街 金碧巷 大井巷 槐荫巷 竹篱巷 玉带路 如意巷
    春晖路 钱局巷 洗马巷 甘公巷 富春巷 潘家巷 吉祥巷 庆云街 长耳巷 绿水巷 草海路 龙井街
    青年巷 和平巷 建设里 工人路 新闻里 棉纺路 省建巷 粮站巷 滇池里 碧鸡巷 西园路 海晏巷
    青云街 水晶巷 铁局巷 染布巷 银匠巷 茶铺巷 碾子巷 马店巷 豆腐巷 盐店巷 纸坊巷 磨盘巷
    小东巷 小西巷 花椒巷 桑园巷 竹安里 三合里 同仁巷 仁和巷 太和街 长春路 顺城巷 文林巷
    永丰路 永顺里 永康巷 怡园巷 怡景巷 怡兴里 兴隆街 兴和巷 石桥街 渔课里 船房巷 福海巷
    前卫里 明波巷 弥勒巷 土堆里 螺峰里 黄瓜巷 篆塘里 麻园里 丹霞巷 昆建路 普坪巷 梁源里
""".split()


def _street_class(rng, area):
    if area > 150_000:
        return "tertiary"
    if area > 75_000:
        return rng.choice(("residential", "residential", "tertiary", "unclassified"))
    if area > 42_000:
        return rng.choice(("residential", "residential", "living_street", "unclassified"))
    return rng.choice(("service", "service", "wall", "wall", "living_street", "footway"))


def _old_town_class(rng, area):
    """The same in an old quarter: back streets with names where others have walls."""
    if area > 150_000:
        return "tertiary"
    if area > 75_000:
        return rng.choice(("residential", "residential", "living_street"))
    return rng.choice(("living_street", "living_street", "residential", "service", "wall", "footway"))


def _yard_lane_class(rng, area):
    """The same in a quarter of courtyards, where everything is half the size."""
    if area > 60_000:
        return "residential"
    if area > 25_000:
        return rng.choice(("living_street", "residential"))
    return (
        rng.choice(("service", "living_street", "living_street"))
        if area > 9_000
        else rng.choice(("wall", "wall", "service", "footway"))
    )


def _short_direction(ring):
    """Direction across the longer side of the smallest rectangle around the ring."""
    best = None
    for a, b in zip(ring, ring[1:] + ring[:1]):
        if math.dist(a, b) < 12:
            continue
        angle = math.atan2(b[1] - a[1], b[0] - a[0])
        u, v = (math.cos(angle), math.sin(angle)), (-math.sin(angle), math.cos(angle))
        along = [p[0] * u[0] + p[1] * u[1] for p in ring]
        across = [p[0] * v[0] + p[1] * v[1] for p in ring]
        length, width = max(along) - min(along), max(across) - min(across)
        if best is None or length * width < best[0]:
            best = (length * width, angle + math.pi / 2 if length >= width else angle)
    return best[1]


def frontage(mesh, face):
    """Metres of a face's edge from which it can be entered."""
    return sum(
        math.dist(mesh.nodes[a], mesh.nodes[b])
        for a, b, s in mesh.edges(face)
        if s.highway not in NOT_A_STREET
    )


def _halve(rng, mesh, face, share, highway, name):
    bends = (
        []
        if mesh.area(face) < 40_000
        else [
            (rng.uniform(0.3, 0.45), rng.uniform(-0.02, 0.02)),
            (rng.uniform(0.55, 0.7), rng.uniform(-0.02, 0.02)),
        ]
    )
    direction = _short_direction(mesh.ring(face))
    for attempt in range(12):
        angle = direction + rng.gauss(0, math.radians(4 if attempt < 8 else 15))
        try:
            return mesh.cut(face, angle, share * mesh.area(face), Street([], highway, name), bends, snap=14.0)
        except CutFailed:
            bends = []
    raise CutFailed(f"face {face} of {mesh.area(face):.0f} m² cannot be halved")


def subdivide(rng, mesh, face, sizes, names, class_of):
    """Halves a face until there is a parcel for each relative size; returns them in the order of `sizes`."""
    if len(sizes) == 1:
        return [face]
    few = min(len(sizes) - 1, max(1, round(len(sizes) * rng.uniform(0.4, 0.6))))
    share = sum(sizes[:few]) / sum(sizes) * rng.uniform(0.96, 1.04)
    highway = class_of(rng, mesh.area(face))
    named = highway in ("tertiary", "residential", "living_street", "unclassified") and names
    share, name = min(0.85, max(0.15, share)), names.pop(0) if named else None
    left, right = _halve(rng, mesh, face, share, highway, name)
    street = mesh.streets[-1]
    if street.highway == "wall" and min(frontage(mesh, left), frontage(mesh, right)) < 18:
        street.highway = "service"  # a wall would shut one of the halves in
    return subdivide(rng, mesh, left, sizes[:few], names, class_of) + subdivide(
        rng, mesh, right, sizes[few:], names, class_of
    )


def _mixed_sizes(rng, count):
    """Relative sizes of parcels: every third is small, every third large."""
    sizes = [(0.6, 1.0, 1.35)[k % 3] * rng.uniform(0.88, 1.12) for k in range(count)]
    rng.shuffle(sizes)
    return sizes


def divide_communities(rng, mesh, communities, frame):
    """Turns the one face of each community into its parcels."""
    names = NAMES[:]
    rng.shuffle(names)
    for community in communities:
        (face,) = community.faces
        class_of = _old_town_class if community.old_town else _street_class
        if community.id == "YC07":  # the road that comes in under the railway goes on to the south
            street = Street([], "secondary", frame["continue"].name, crosses=True)
            start = frame["continue"].nodes[-1]
            halves = mesh.cut(face, math.radians(-80), 0.45 * mesh.area(face), street, start=start)
            few = community.parcels // 2
            community.faces = [
                p
                for f, n in zip(halves, (few, community.parcels - few))
                for p in subdivide(rng, mesh, f, _mixed_sizes(rng, n), names, class_of)
            ]
        elif community.id == YIKANG:  # the owner-units' yards lie together on one side
            highway = Street([], "residential", "怡园路")
            rest, owners = mesh.cut(
                face, math.radians(95), 0.745 * mesh.area(face), highway, [(0.4, 0.02), (0.65, -0.01)]
            )
            community.owner_side = subdivide(rng, mesh, owners, [1.0] * 17, names, _yard_lane_class)
            community.faces = (
                subdivide(rng, mesh, rest, [1.0] * 29, names, _yard_lane_class) + community.owner_side
            )
        elif community.id == PARK:
            sizes = _mixed_sizes(rng, community.parcels - 1) + [4.2]
            community.faces = subdivide(rng, mesh, face, sizes, names, class_of)
            community.park = community.faces[-1]
        else:
            sizes = _mixed_sizes(rng, community.parcels)
            community.faces = subdivide(rng, mesh, face, sizes, names, class_of)
    _make_pedestrian(mesh)


def _make_pedestrian(mesh):
    """Two inner lanes become pedestrian streets: the first living streets longer than 120 m."""
    lanes = [
        s
        for s in mesh.streets
        if s.highway == "living_street" and math.dist(mesh.nodes[s.nodes[0]], mesh.nodes[s.nodes[-1]]) > 120
    ]
    for street in lanes[1::6][:2]:
        street.highway = "pedestrian"
