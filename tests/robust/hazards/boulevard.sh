# A boulevard of two carriageways, 18 m apart, with side streets across: the median belongs to both sides.
python3 - <<'PYTHON'
import json

def write(name, features):
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::4543"}}
    json.dump({"type": "FeatureCollection", "crs": crs, "features": features}, open(name, "w"))

def line(name, highway, *points):
    return {"type": "Feature", "properties": {"name": name, "highway": highway},
            "geometry": {"type": "LineString", "coordinates": [[560000 + x, 2760000 + y] for x, y in points]}}

def court(name, x, y):
    ring = [(x, y), (x + 90, y), (x + 90, y + 90), (x, y + 90), (x, y)]
    return {"type": "Feature", "properties": {"id": name, "floor_area": 24000},
            "geometry": {"type": "Polygon", "coordinates": [[[560000 + a, 2760000 + b] for a, b in ring]]}}

west, east = -10, 6 * 110 - 10
write("courts.geojson", [court(f"{row}{i}", 110 * i, y) for row, y in (("S", 0), ("N", 138)) for i in range(6)])
write("roads.geojson",
      [line("Boulevard", "primary", (west, 105), (east, 105)), line("Boulevard", "primary", (east, 123), (west, 123)),
       line("South Lane", "residential", (west, -10), (east, -10)), line("North Lane", "residential", (west, 238), (east, 238))]
      + [line(f"Street {i}", "residential", (110 * i - 10, -10), (110 * i - 10, 238)) for i in range(7)])
PYTHON
run 0 plan --compounds courts.geojson --roads roads.geojson --min 40000 --max 60000 --target 48000 -o plan.gpkg
leaves plan.gpkg
plan_holds plan.gpkg
told=$(sql plan.gpkg "SELECT count(*) FROM borders WHERE barrier = 'primary' AND barrier_name = 'Boulevard'
    AND substr(cell_a, 4) = substr(cell_b, 4) AND abs(length_m - 110) < 3")
[[ $told == 6 ]] || wrong "$told courts face each other over the boulevard"
told=$(sql plan.gpkg "SELECT count(*) FROM borders WHERE barrier = 'residential' AND substr(cell_a, 3, 1) = substr(cell_b, 3, 1)
    AND abs(length_m - 124) < 1")
[[ $told == 10 ]] || wrong "$told courts are neighbours over a side street"
told=$(sql plan.gpkg "SELECT count(*) FROM borders WHERE length_m > 1")
[[ $told == 16 ]] || wrong "$told borders, not 16"
# The carriageways are the outline of the units on both sides: no road runs inside any.
told=$(sql plan.gpkg "SELECT count(*) FROM units WHERE secondary_inside_m > 0")
[[ $told == 0 ]] || wrong "$told units have the boulevard inside"
