#!/usr/bin/env python3
"""Makes the synthetic sample district; see ../README.md. Needs python3-gdal and nothing else.

    /usr/bin/python3 data/sample/make_sample.py [--output FILE] [--seed N]
"""

import argparse
import random
import sys
from dataclasses import dataclass
from pathlib import Path

sys.dont_write_bytecode = True

from blocks import divide_communities  # noqa: E402
from check import check_sample  # noqa: E402
from communities import lay_out  # noqa: E402
from compounds import (  # noqa: E402
    ROUND,
    STYLES,
    Building,
    Compound,
    build_other,
    build_yard,
    choose,
    even_out,
    park_yard,
    yard,
)
from facilities import place  # noqa: E402
from ground import draw_drains, draw_ground  # noqa: E402
from lanes import lay_lanes  # noqa: E402
from mesh import CutFailed  # noqa: E402
from people import describe  # noqa: E402
from roads import RIVER_HALF_WIDTH, STOPS, axis, draw_roads  # noqa: E402
from shapes import largest_part, on_grid, polygon, union  # noqa: E402
from slabs import Pattern, direction_of, rows  # noqa: E402
from summary import print_summary  # noqa: E402
from survey import survey  # noqa: E402
from write import write_geopackage  # noqa: E402

SEED = 4
OWNER_UNIT_FLOOR_AREA = 30_000.0  # m², the seventeen owner-unit yards together


@dataclass
class Sample:
    mesh: object
    communities: list
    compounds: list = None
    buildings: list = None
    roads: list = None
    railways: list = None
    water: list = None
    facilities: list = None
    landuse: list = None
    drains: list = None
    district: object = None
    community_shapes: list = None


def _draw_styles(rng, members):
    """Younger compounds are slabs, mid-rise houses with lift, or towers; a few large old yards have lifts."""
    for compound in members:
        if compound.young:
            compound.style = rng.choice(("slabs", "lift", "lift", "towers"))
        elif not compound.is_small and not compound.owner_unit and compound.community.households == 0:
            compound.style = rng.choice(("slabs",) * 8 + ("lift",))
        if compound.is_small and compound.style == "towers":
            compound.style = "lift"


def settle_community(rng, mesh, community, ground):
    """The compounds of one community with their buildings; returns (compounds, lanes, gates)."""
    open_faces = [f for f in community.faces if f not in community.owner_side]
    count = community.compounds - len(community.owner_side)
    chosen = choose(rng, mesh, community, open_faces, count, ground)
    if community.park is not None:
        ground[community.park] = park_yard(ground[community.park])
    managed = chosen[len(chosen) - community.owner_units :] if not community.owner_side else []
    members = [Compound(ground[f], f, community, False) for f in chosen if f not in managed]
    owners = [Compound(ground[f], f, community, True) for f in managed + community.owner_side]
    for compound in rng.sample(members[1:], community.younger):
        compound.young = True
    members[0].in_park = community.park is not None
    _draw_styles(rng, members)
    lanes, gates = lay_lanes(rng, mesh, members + owners)
    own = OWNER_UNIT_FLOOR_AREA if community.owner_side else 11_000.0 * len(owners)
    for group, total in ((members, community.floor_area), (owners, own)):
        weights = [c.shape.GetArea() * STYLES[c.style][2] * rng.uniform(0.85, 1.15) for c in group]
        for compound, weight in zip(group, weights):
            build_yard(rng, mesh, compound, total * weight / sum(weights))
        for _ in range(3):
            even_out(rng, group, total)
    return members + owners, lanes, gates


def settle_compounds(stream, mesh, communities, corridors):
    """All compounds with their buildings; returns (compounds, lanes, gates, other parcels with ground)."""
    compounds, lanes, gates, others = [], [], {}, []
    for community in communities:
        ground = {f: yard(mesh, f, corridors) for f in community.faces}
        made, ways, doors = settle_community(stream(community.id), mesh, community, dict(ground))
        compounds += made
        lanes += ways
        gates |= doors
        taken = {c.face for c in made}
        others += [(f, ground[f]) for f in community.faces if f not in taken and ground[f] is not None]
    return compounds, lanes, gates, others


def fill_other_parcels(rng, mesh, others):
    """Schools, shops, offices …, one hospital, one park with a pond, and a few lone houses.

    Returns (buildings, ponds, faces by their use).
    """
    buildings, ponds, uses = [], [], []
    largest = sorted(others, key=lambda o: -o[1].Buffer(-30.0, 4).GetArea())
    special = {largest[0][0]: "park", largest[1][0]: "hospital"}
    for index, (face, ground) in enumerate(others):
        use = special.get(face, ROUND[(index + rng.randrange(2)) % len(ROUND)])
        made = build_other(rng, mesh, face, ground, use)
        uses.append((use, face))
        if face == largest[0][0]:
            pond = on_grid(largest_part(ground.Buffer(-30.0, 4).Buffer(14.0, 4)).Simplify(0.5))
            made = [b for b in made if not b.shape.Intersects(pond)]
            ponds.append(pond)
        buildings += made
        if index % 9 == 5 and made:  # a lone old house between the shops, in no compound
            room = ground.Difference(union([b.shape.Buffer(6.0, 1) for b in made]))
            lone = rows(rng, room, Pattern((10, 11), (18, 24), 90, 90, 4), direction_of(mesh.ring(face)))[:1]
            buildings += [Building(s, "residential", 4) for s in lone]
    return buildings, ponds, uses


def frame_that_fits(rng):
    """A frame that reaches all the published areas; a wild bend can make one miss, then the next is drawn."""
    for _ in range(50):
        try:
            return lay_out(rng)
        except CutFailed:
            continue
    raise SystemExit("no frame fits this seed; choose another")


def make_sample(seed):
    stream = lambda subject: random.Random(f"{seed}:{subject}")
    mesh, communities, frame = frame_that_fits(stream("frame"))
    divide_communities(stream("blocks"), mesh, communities, frame)
    corridors = [axis(mesh, frame[kind]).Buffer(STOPS[kind] + 4.0, 4) for kind in STOPS]
    sample = Sample(mesh, communities)
    sample.compounds, lanes, gates, others = settle_compounds(
        lambda subject: stream(f"compounds:{subject}"), mesh, communities, corridors
    )
    rest, ponds, uses = fill_other_parcels(stream("others"), mesh, others)
    sample.buildings = [b for c in sample.compounds for b in c.buildings] + rest
    describe(stream("people"), sample.compounds, communities)
    survey(stream, mesh, communities, sample.compounds, rest)
    sample.facilities = place(stream("facilities"), communities, sample.compounds, gates)
    sample.community_shapes = [(c, union([polygon(mesh.ring(f)) for f in c.faces])) for c in communities]
    sample.community_shapes = [(c, on_grid(shape)) for c, shape in sample.community_shapes]
    sample.district = on_grid(union([shape for _, shape in sample.community_shapes]))
    sample.roads = draw_roads(mesh, frame, lanes, sample.district)
    sample.railways = frame["railway"]
    banks = axis(mesh, frame["water"]).Buffer(STOPS["water"], 4)
    river = axis(mesh, frame["water"]).Buffer(RIVER_HALF_WIDTH, 4).Simplify(0.3).Intersection(sample.district)
    sample.water = [("柳清河", on_grid(river))] + [("金柳塘", p) for p in ponds]
    sample.landuse = draw_ground(mesh, sample.compounds, uses, banks)
    sample.drains = draw_drains(mesh)
    return sample


def main():
    parser = argparse.ArgumentParser(description="Makes the synthetic sample district.")
    parser.add_argument("--output", default=str(Path(__file__).with_name("yongchang_synthetic.gpkg")))
    parser.add_argument("--seed", type=int, default=SEED)
    arguments = parser.parse_args()
    sample = make_sample(arguments.seed)
    check_sample(sample)
    write_geopackage(sample, arguments.output)
    print_summary(sample)


if __name__ == "__main__":
    main()
