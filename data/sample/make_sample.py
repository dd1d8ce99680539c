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
from compounds import Building, Compound, ROUND, build_other, build_yard, choose, even_out, yard  # noqa: E402
from facilities import place  # noqa: E402
from mesh import CutFailed  # noqa: E402
from people import describe  # noqa: E402
from roads import RIVER_HALF_WIDTH, STOPS, axis, draw_roads  # noqa: E402
from shapes import cm, largest_part, on_grid, points_of, polygon, union  # noqa: E402
from slabs import Pattern, direction_of, rows  # noqa: E402
from summary import print_summary  # noqa: E402
from write import write_geopackage  # noqa: E402

SEED = 1
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
    district: object = None
    community_shapes: list = None


def settle_compounds(rng, mesh, communities, corridors):
    """Old compounds with their buildings; returns (compounds, lanes, gates, other parcels with ground)."""
    compounds, lanes, gates, others = [], [], {}, []
    for community in communities:
        ground = {f: yard(mesh, f, corridors) for f in community.faces}
        owners = community.owner_side
        open_faces = [f for f in community.faces if f not in owners]
        chosen = choose(rng, mesh, open_faces, community.compounds - len(owners), ground)
        members = [Compound(ground[f], f, community, False) for f in sorted(chosen)]
        for index in {"YC03": (2,), "YC05": (5,), "YC08": (1, 7)}.get(community.id, ()):
            members[index].tower = True
        units = [Compound(ground[f], f, community, True) for f in owners]
        for group, total in ((members, community.floor_area), (units, OWNER_UNIT_FLOOR_AREA)):
            weights = [c.shape.GetArea() * rng.uniform(0.88, 1.12) for c in group]
            for compound, weight in zip(group, weights):
                lane = build_yard(rng, mesh, compound, total * weight / sum(weights))
                if lane is not None:
                    lanes.append(lane)
                    gates[compound] = cm(points_of(lane)[0])
            for _ in range(3):
                even_out(rng, group, total)
        compounds += members + units
        others += [(f, ground[f]) for f in open_faces if f not in chosen and ground[f] is not None]
    return compounds, lanes, gates, others


def fill_other_parcels(rng, mesh, others):
    """Schools, shops, offices …, one hospital, one park with a pond, and a few lone houses."""
    buildings, ponds = [], []
    largest = sorted(others, key=lambda o: -o[1].Buffer(-30.0, 4).GetArea())
    special = {largest[0][0]: "park", largest[1][0]: "hospital"}
    for index, (face, ground) in enumerate(others):
        use = special.get(face, ROUND[(index + rng.randrange(2)) % len(ROUND)])
        made = build_other(rng, mesh, face, ground, use)
        if face == largest[0][0]:
            pond = on_grid(largest_part(ground.Buffer(-30.0, 4).Buffer(14.0, 4)).Simplify(0.5))
            made = [b for b in made if not b.shape.Intersects(pond)]
            ponds.append(pond)
        buildings += made
        if index % 14 == 5 and made:  # a lone old house between the shops, in no compound
            room = ground.Difference(union([b.shape.Buffer(6.0, 1) for b in made]))
            lone = rows(rng, room, Pattern((10, 11), (18, 24), 90, 90, 4), direction_of(mesh.ring(face)))[:1]
            buildings += [Building(s, "residential", 4) for s in lone]
    return buildings, ponds


def forget_some(rng, buildings):
    """Some floors are unknown; some heights are given."""
    for building in buildings:
        if building.kind in ("shed", "garage"):
            building.levels_known = rng.random() < 0.5
            continue
        height = round(building.levels * rng.uniform(2.9, 3.1) + 0.6, 1)
        draw = rng.random()
        building.levels_known = draw >= 0.07
        building.height = height if draw < 0.04 or draw > 0.85 else None


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
        stream("compounds"), mesh, communities, corridors
    )
    rest, ponds = fill_other_parcels(stream("others"), mesh, others)
    sample.buildings = [b for c in sample.compounds for b in c.buildings] + rest
    describe(stream("people"), sample.compounds, communities)
    forget_some(stream("floors"), sample.buildings)
    sample.facilities = place(stream("facilities"), communities, sample.compounds, gates)
    sample.community_shapes = [(c, union([polygon(mesh.ring(f)) for f in c.faces])) for c in communities]
    sample.community_shapes = [(c, on_grid(shape)) for c, shape in sample.community_shapes]
    sample.district = on_grid(union([shape for _, shape in sample.community_shapes]))
    sample.roads = draw_roads(mesh, frame, lanes, sample.district)
    sample.railways = frame["railway"]
    river = axis(mesh, frame["water"]).Buffer(RIVER_HALF_WIDTH, 4).Simplify(0.3).Intersection(sample.district)
    sample.water = [("柳清河", on_grid(river))] + [("金柳塘", p) for p in ponds]
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
