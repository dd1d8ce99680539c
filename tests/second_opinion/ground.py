#!/usr/bin/python3
"""ground.py PLAN [LAYOUT…] [--at-most NAME=VALUE…]: what a planner would complain about, measured on the plan file.

Reads the tables through OGR and measures with GEOS' buffers and overlays; nothing of Lifang runs. One line a figure
and layout. With --at-most the worst layout is held against a limit; exits with 1 when one is passed, with 77 where
python3-gdal is absent.

  pieces        units whose polygon has several parts, or falls apart when necks under 3 m are cut
  crumbs        units under 3,000 m² of floor area
  tails         parts of units under 20 m wide and over 60 m long: a median, an embankment
  swallowed     share of the units' ground that lies over 150 m from the unit's buildings
  outside       compounds with more than 5 % of their buildings' ground outside their cell
  in_water      m² of units on water
  straddling    units with more than 30 m of a primary road or stronger, over 11 m inside their outline
  on_rail       units with more than 30 m of railway, over 11 m inside their outline
  cut_buildings buildings that a border between two units cuts by more than 2 m
  street_share  share of the length between units within 2 m of a residential road or stronger (no limit)
  vertices      vertices per 100 m of borders between two units away from streets
"""
import sys

try:
    from osgeo import gdal, ogr
except ImportError:
    print("skipped: needs python3-gdal")
    sys.exit(77)

ogr.UseExceptions()
gdal.PushErrorHandler("CPLQuietErrorHandler")


class Table:
    """The rows of a table as (columns, shape), found by box."""

    def __init__(self, plan, name, where=None):
        layer = plan.GetLayerByName(name)
        layer.SetAttributeFilter(where)
        names = [field.name for field in layer.schema]
        self.rows = []
        for feature in layer:
            shape = feature.GetGeometryRef()
            self.rows.append(({n: feature[n] for n in names}, shape.Clone() if shape else None))
        layer.SetAttributeFilter(None)

    def near(self, shape, reach=0.0):
        west, east, south, north = shape.GetEnvelope()
        for columns, other in self.rows:
            if other is None:
                continue
            w, e, s, n = other.GetEnvelope()
            if w <= east + reach and e >= west - reach and s <= north + reach and n >= south - reach:
                yield columns, other


def members(shape, kind):
    """Copies of the polygons or lines in a shape (a reference would dangle once the shape is gone)."""
    if shape.GetGeometryName() == kind:
        return [shape.Clone()]
    if shape.GetGeometryName() == "POLYGON":
        return []
    return [m for i in range(shape.GetGeometryCount()) for m in members(shape.GetGeometryRef(i), kind)]


def parts(shape):
    return members(shape, "POLYGON")


def lines_of(shape):
    return members(shape, "LINESTRING")


def unite_areas(shapes):
    whole = ogr.Geometry(ogr.wkbMultiPolygon)
    for shape in shapes:
        for part in parts(shape):
            whole.AddGeometry(part)
    return whole.UnionCascaded() if whole.GetGeometryCount() else whole


def unite_lines(lines):
    whole = ogr.Geometry(ogr.wkbMultiLineString)
    for line in lines:
        whole.AddGeometry(line)
    return whole.Union(whole) if whole.GetGeometryCount() else whole


def falls_apart(area):
    """Whether a polygon is in pieces worth naming once necks under 3 m are cut."""
    return sum(part.Area() > 500.0 for part in parts(area.Buffer(-1.5, 4))) > 1


def count_tails(area):
    """Parts that a disc 20 m across cannot reach, longer than 60 m."""
    reached = area.Buffer(-10.0, 8).Buffer(10.1, 8)
    left = area.Difference(reached) if not reached.IsEmpty() else area
    return sum(part.Area() > 300.0 and part.Boundary().Length() / 2 > 60.0 for part in parts(left))


def length_inside(table, area, chosen):
    core = area.Buffer(-11.0, 4)
    if core.IsEmpty():
        return 0.0
    return sum(line.Intersection(core).Length() for columns, line in table.near(core) if chosen(columns))


class Ground:
    """What does not depend on the layout."""

    def __init__(self, plan):
        self.plan = plan
        self.roads, self.rails = Table(plan, "roads"), Table(plan, "barrier_lines", "kind = 'railway'")
        self.buildings, self.water = Table(plan, "buildings"), Table(plan, "blocks", "water = 1")
        self.compounds = {columns["compound_id"]: shape for columns, shape in Table(plan, "compounds").rows}
        self.footprints = {}
        for columns, shape in self.buildings.rows:
            self.footprints.setdefault(columns["compound_id"], []).append(shape)

    def count_outside(self):
        outside = 0
        for columns, cell in Table(self.plan, "cells", "compound_id IS NOT NULL").rows:
            built = self.footprints.get(columns["compound_id"])
            if built:
                ground = unite_areas(built)
                outside += ground.Difference(cell).Area() > 0.05 * ground.Area()
        return outside

    def measure(self, layout):
        units = Table(self.plan, "units", f"layout_id = '{layout}'")
        unit_of = {columns["compound_id"]: columns["unit_id"]
                   for columns, _ in Table(self.plan, "assignments", f"layout_id = '{layout}'").rows}
        built = {}
        for compound, unit in unit_of.items():
            built.setdefault(unit, []).extend(self.footprints.get(compound) or [self.compounds[compound]])
        figures = dict.fromkeys(["pieces", "crumbs", "tails", "in_water", "straddling", "on_rail"], 0)
        far = total = 0.0
        for columns, area in units.rows:
            figures["pieces"] += len(parts(area)) > 1 or falls_apart(area)
            figures["crumbs"] += columns["floor_area_m2"] < 3000.0
            figures["tails"] += count_tails(area)
            figures["in_water"] += sum(area.Intersection(w).Area() for _, w in self.water.near(area))
            figures["straddling"] += length_inside(
                self.roads, area, lambda road: (road["rank"] or 0) >= 5 and not road["tunnel"] and not road["bridge"]) > 30.0
            figures["on_rail"] += length_inside(
                self.rails, area, lambda rail: not rail["tunnel"] and not rail["bridge"]) > 30.0
            total += area.Area()
            far += area.Difference(unite_areas([b.Buffer(150.0, 8) for b in built[columns["unit_id"]]])).Area()
        figures["swallowed"] = far / total
        figures.update(self.measure_borders(units))
        return figures

    def measure_borders(self, units):
        inner = []
        for i, (_, area) in enumerate(units.rows):
            for _, other in units.rows[:i]:
                if area.Boundary().Intersects(other.Boundary()):
                    inner += lines_of(area.Boundary().Intersection(other.Boundary()))
        whole = unite_lines(inner)
        streets = unite_areas([road.Buffer(2.0, 4) for columns, road in self.roads.rows
                         if (columns["rank"] or 0) >= 2 and not columns["tunnel"]])
        length = whole.Length()
        inside = whole.Difference(streets) if length else whole
        vertices = sum(line.GetPointCount() - 1 for line in lines_of(inside))
        cut = sum(whole.Intersection(building.Buffer(-0.5, 2)).Length() > 2.0
                  for _, building in self.buildings.near(whole)) if length else 0
        return {"street_share": 1 - inside.Length() / length if length else 1.0, "cut_buildings": cut,
                "vertices": 100 * vertices / inside.Length() if length and inside.Length() else 0.0}


def main(arguments):
    plan = ogr.Open(arguments[0])
    limits = [word.split("=") for word in arguments[1:] if "=" in word]
    wanted = [word for word in arguments[1:] if "=" not in word and word != "--at-most"]
    ground, worst = Ground(plan), {}
    worst["outside"] = ground.count_outside()
    print(f"outside {worst['outside']}")
    for columns, _ in Table(plan, "layouts").rows:
        if wanted and columns["layout_id"] not in wanted:
            continue
        figures = ground.measure(columns["layout_id"])
        print(f"layout {columns['layout_id']} ({columns['label']}, {columns['units']} units): "
              + ", ".join(f"{name} {value:.3g}" for name, value in figures.items()))
        for name, value in figures.items():
            worst[name] = max(worst.get(name, value), value)
    passed = [f"{name} is {worst[name]:.3g}, more than {limit}" for name, limit in limits if worst[name] > float(limit)]
    print("\n".join(passed))
    return 1 if passed else 0


sys.exit(main(sys.argv[1:]))
