"""Ground by its use, and drains: what a unit's company takes over besides houses and lanes."""

import math

from shapes import largest_part, on_grid, polygon

# OpenStreetMap's words for the uses of compounds.USES.
WORDS = {
    "school": "school",
    "hospital": "hospital",
    "park": "park",
    "mall": "commercial",
    "market": "retail",
    "shops": "retail",
    "office": "commercial",
    "works": "industrial",
}
PARK_NAMES = ("金柳公园", "望山游园", "白鹭游园", "篆柳游园", "云杉游园", "翠湾游园", "新月游园", "石桥游园")


def draw_ground(mesh, compounds, uses, banks):
    """[(kind, name, polygon)]: parks, schools, shops … up to the street's edge, and the lawns inside compounds.

    `uses` has the face of each; nothing of it lies on the river or its banks.
    """
    names, made = list(PARK_NAMES), []
    for use, face in uses:
        if use in WORDS:
            name = names.pop(0) if use == "park" and names else None
            ground = largest_part(polygon(mesh.ring(face)).Buffer(-2.0, 1).Difference(banks))
            made.append((WORDS[use], name, on_grid(ground.Simplify(0.3))))
    return made + [("grass", None, lawn) for compound in compounds for lawn in compound.greens]


def draw_drains(mesh):
    """Covered drains (盖板沟) along every fifth wall: they part no ground, and somebody has to clean them."""
    walls = [
        s
        for s in mesh.streets
        if s.highway == "wall" and math.dist(mesh.nodes[s.nodes[0]], mesh.nodes[s.nodes[-1]]) > 70
    ]
    return [
        (f"{name}沟", [mesh.nodes[n] for n in street.nodes])
        for name, street in zip(("兴隆", "石桥", "大井", "柳荫", "永丰", "福海", "南坝", "渔课"), walls[::3])
    ]
