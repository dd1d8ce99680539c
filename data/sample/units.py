"""Can a community's in-scope compounds be divided into connected units of allowed size? Shown by example."""

import random

from blocks import BARRIERS
from compounds import HOUSING

LEAST, MOST = 70_000.0, 130_000.0  # m², as in the Kunming profile
ASSUMED_FLOORS, METRES_PER_FLOOR = 6, 3.0


def planned_floor_area(compound):
    """Floor area as a reader of the file finds it: given, else by floors, else by height, else assumed."""
    if compound.facts["floor_area"] is not None:
        return compound.facts["floor_area"]
    total = 0.0
    for house in compound.buildings:
        if house.kind not in HOUSING:
            continue
        floors = (
            house.levels
            if house.levels_known
            else house.height / METRES_PER_FLOOR
            if house.height is not None
            else ASSUMED_FLOORS
        )
        total += house.shape.GetArea() * floors
    return total


def adjacency(mesh, compounds):
    """{index: neighbours} over parcels that share at least 10 m of an edge one can cross."""
    by_face = {c.face: i for i, c in enumerate(compounds)}
    found = {}
    for i, compound in enumerate(compounds):
        found[i] = [
            by_face[f]
            for f, edges in mesh.neighbours(compound.face).items()
            if f in by_face
            and sum(length for length, street in edges if street.highway not in BARRIERS) >= 10.0
        ]
    return found


def is_connected(neighbours):
    reached, front = {0}, [0]
    while front:
        for other in neighbours[front.pop()]:
            if other not in reached:
                reached.add(other)
                front.append(other)
    return len(reached) == len(neighbours)


def find_units(neighbours, area):
    """A division into connected units, by cutting random spanning trees: sets of indices, or None."""
    rng = random.Random("units")
    total = sum(area)
    if LEAST <= total <= MOST:
        return [set(range(len(area)))]
    for _ in range(4000):
        units = _cut_tree(rng, neighbours, area, total)
        if units is not None:
            return units
    return None


def _cut_tree(rng, neighbours, area, total):
    order, parent = [0], {0: None}
    while True:
        edges = [(a, b) for a in order for b in neighbours[a] if b not in parent]
        if not edges:
            break
        a, b = rng.choice(edges)
        parent[b] = a
        order.append(b)
    weight, members, units, left = list(area), {i: {i} for i in order}, [], total
    for i in reversed(order):
        rest = left - weight[i]
        whole = i == order[0]
        if LEAST <= weight[i] <= MOST and (whole or rest >= LEAST) and (whole or rng.random() < 0.8):
            units.append(members[i])
            left = rest
        elif whole:
            return None
        else:
            weight[parent[i]] += weight[i]
            members[parent[i]] |= members[i]
    return units
