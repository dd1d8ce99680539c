"""What is known of floors: by a ledger, storeys, height, or nothing, so that floors have to be assumed."""

from compounds import HOUSING
from units import adjacency, find_units, planned_floor_area

# How a compound's houses were surveyed, and how often.
STATES = {"storeys": 0.55, "patchy": 0.2, "height": 0.12, "none": 0.13}


def _measured(rng, building):
    return round(building.levels * rng.uniform(2.9, 3.1) + 0.6, 1)


def _forget(rng, building, state):
    """Storeys and height of one house as the file has them."""
    draw = rng.random()
    building.levels_known = state == "storeys" or (state == "patchy" and draw >= 0.3)
    beside = (state == "patchy" and draw < 0.15) or (state == "storeys" and draw > 0.85)
    building.height = _measured(rng, building) if state == "height" or beside else None


def _survey_compound(rng, compound):
    state = rng.choices(list(STATES), STATES.values())[0]
    if state == "none" and compound.style == "towers":
        state = "height"  # nobody overlooks a tower
    if compound.community.households:
        state = "storeys" if state == "none" else state
    for building in compound.buildings:
        if building.kind in HOUSING:
            _forget(rng, building, state)
        else:
            building.levels_known = rng.random() < 0.5
    # a few come with a floor area from the ledger, a little off the sum of floors
    given = rng.random() < 0.12
    ledger = compound.floor_area() * rng.uniform(0.985, 1.025) if given else None
    compound.facts["floor_area"] = round(ledger, -1) if given else None


def survey(stream, mesh, communities, compounds, rest):
    """Forgets some storeys. A community that could no longer be divided into units is surveyed again."""
    for community in communities:
        members = [c for c in compounds if c.community is community]
        scope = [c for c in members if not c.owner_unit]
        neighbours = adjacency(mesh, scope)
        for attempt in range(40):
            rng = stream(f"survey:{community.id}:{attempt}")
            for compound in members:
                _survey_compound(rng, compound)
            community.units = find_units(neighbours, [planned_floor_area(c) for c in scope])
            if community.units is not None:
                break
    rng = stream("survey")
    for building in rest:
        _forget(rng, building, rng.choices(list(STATES), STATES.values())[0])
