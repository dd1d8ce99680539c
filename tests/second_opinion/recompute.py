#!/usr/bin/python3
"""recompute.py PLAN INPUT: floor areas, blocks and cells of the sample's plan, by other means than ours.

Areas come from SQLite through OGR (ST_Area of the stored shapes), the blocks from GEOS' polygonizer on the roads of
the input, read and joined here. Nothing of Lifang runs. Prints what differs, and exits with 1 then.
"""
import sys

try:
    from osgeo import ogr
except ImportError:
    print("skipped: needs python3-gdal")
    sys.exit(77)

ogr.UseExceptions()
plan, district = ogr.Open(sys.argv[1]), ogr.Open(sys.argv[2])
wrong = 0


def rows(source, sql):
    layer = source.ExecuteSQL(sql)
    found = [[feature.GetField(i) for i in range(layer.GetLayerDefn().GetFieldCount())] for feature in layer]
    source.ReleaseResultSet(layer)
    return found


def value(source, sql):
    return rows(source, sql)[0][0]


def same(what, ours, theirs, tolerance):
    global wrong
    good = abs(ours - theirs) <= tolerance * max(abs(ours), abs(theirs), 1e-9)
    wrong += not good
    print(f"{'same   ' if good else 'DIFFERS'}  {what}: plan {ours:.6f}, recomputed {theirs:.6f}")


# Floor area. Repair and rounding to the millimetre move corners by at most 0.7 mm: 1e-4 of a small building.
theirs = {key: footprint * levels for key, footprint, levels in
          rows(district, "SELECT id, ST_Area(geom), levels FROM buildings WHERE levels > 0")}
ours = {key: floor_area for key, floor_area in rows(plan, "SELECT building_id, floor_area_m2 FROM buildings")}
known = [key for key in theirs if key in ours]
same("buildings with storeys", len(known), len(theirs), 0)
same("their floor area, m²", sum(ours[key] for key in known), sum(theirs[key] for key in known), 1e-5)
same("worst single building, ratio", max(ours[key] / theirs[key] for key in known), 1.0, 1e-4)
same("floor area in compounds, m²",
     value(plan, "SELECT SUM(floor_area_m2) FROM compounds WHERE floor_area_source <> 'attribute'"),
     value(plan, """SELECT SUM(ST_Area(b.geom) * b.levels) FROM buildings b JOIN compounds c USING (compound_id)
                    WHERE c.floor_area_source <> 'attribute'"""), 1e-6)
given = dict(rows(district, "SELECT id, floor_area FROM compounds WHERE floor_area > 0"))
kept = dict(rows(plan, "SELECT compound_id, floor_area_m2 FROM compounds WHERE floor_area_source = 'attribute'"))
same("floor area stated by compounds, m²", sum(kept.values()), sum(given[key] for key in kept), 1e-9)

# The ground: cells fill the district once.
cells = value(plan, "SELECT SUM(ST_Area(geom)) FROM cells")
edge = value(plan, "SELECT ST_Area(geom) FROM district WHERE kind = 'edge'")
given_edge = value(district, "SELECT SUM(ST_Area(geom)) FROM district")
same("ground of all cells against the plan's district, m²", cells, edge, 1e-6)
same("ground of all cells against the input's district, m²", cells, given_edge, 1e-6)
whole = ogr.Geometry(ogr.wkbMultiPolygon)
for feature in plan.GetLayer("cells"):
    for part in range(feature.GetGeometryRef().GetGeometryCount()):
        whole.AddGeometry(feature.GetGeometryRef().GetGeometryRef(part))
same("their union, m² (less where two overlap)", cells, whole.UnionCascaded().Area(), 1e-6)
same("blocks that have cells", value(plan, "SELECT COUNT(*) FROM blocks"),
     value(plan, "SELECT COUNT(DISTINCT block_id) FROM cells"), 0)

# Blocks: what streets, railways and water enclose inside the edge, traffic islands apart. Loose ends, slivers between
# the two sides of a road and bridges are treated more simply here: three in a hundred may differ.
def shapes(layer):
    return [(feature, feature.GetGeometryRef().Clone()) for feature in layer]


streets = {"motorway", "trunk", "primary", "secondary", "tertiary", "residential", "unclassified"}
# Whether a lane carries the blocks is judged by what stands along it: that judgement is taken from the plan.
lanes = {fid for fid, in rows(plan, "SELECT source_fid FROM roads WHERE rank >= 2")}
ground = shapes(district.GetLayer("district"))[0][1]
water = ogr.Geometry(ogr.wkbMultiPolygon)
lines = ground.Boundary()
for feature, road in shapes(district.GetLayer("roads")):
    carries = feature["highway"].removesuffix("_link") in streets or feature.GetFID() in lanes
    if carries and feature["tunnel"] != "yes":
        lines = lines.Union(road)
for feature, railway in shapes(district.GetLayer("railways")):
    lines = lines.Union(railway)
for feature, area in shapes(district.GetLayer("water")):
    lines = lines.Union(area.Boundary())
    water = water.Union(area)
faces = lines.Polygonize()
smallest = 400.0  # m²: a traffic island
found = 0
for i in range(faces.GetGeometryCount()):
    face = faces.GetGeometryRef(i).Clone()
    inside = face.PointOnSurface()
    found += ground.Contains(inside) and not water.Contains(inside) and face.Area() > smallest
same("blocks enclosed by streets, railways and water", value(plan, "SELECT COUNT(*) FROM blocks"), found, 0.03)
sys.exit(1 if wrong else 0)
