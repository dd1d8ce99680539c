"""The table that the generator prints."""

from collections import Counter

from units import planned_floor_area

COLUMNS = (
    "id",
    "area_ha",
    "compounds",
    "in_scope",
    "floor_area_m2",
    "units",
    "households",
    "residents",
    "name",
)


def _row(cells):
    return "".join(f"{cell:>{len(name) + 3}}" for cell, name in zip(cells[:-1], COLUMNS)) + "   " + cells[-1]


def _figures(sample, community):
    """Sums of a community; unknown households and residents count nothing."""
    members = [c for c in sample.compounds if c.community is community]
    scope = [c for c in members if not c.owner_unit]
    return (
        len(members),
        len(scope),
        round(sum(planned_floor_area(c) for c in scope)),
        len(community.units),
        sum(c.facts["households"] or 0 for c in members),
        sum(c.facts["residents"] or 0 for c in members),
    )


def print_summary(sample):
    print(_row(COLUMNS))
    totals = (0,) * 6
    for community, shape in sample.community_shapes:
        figures = _figures(sample, community)
        totals = tuple(a + b for a, b in zip(totals, figures))
        print(_row((community.id, f"{shape.GetArea() / 1e4:.2f}", *figures, community.name)))
    print(_row(("all", f"{sample.district.GetArea() / 1e4:.2f}", *totals, "")))
    for title, values in (
        ("buildings", [b.kind for b in sample.buildings]),
        ("roads", [r.highway for r in sample.roads]),
        ("facilities", [f.kind for f in sample.facilities]),
    ):
        print(title, len(values), dict(sorted(Counter(values).items())))
