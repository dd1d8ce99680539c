# One corner at 0,0, or a kilometre off, in any layer: its feature is left out and named, the rest is planned.
cat >leap.py <<'X'
import json, sys
source, target, feature, x, y = sys.argv[1:]
data = json.load(open(source))
shape = data["features"][int(feature)]["geometry"]
points = shape["coordinates"][0] if shape["type"] == "Polygon" else shape["coordinates"]
if shape["type"] == "Polygon":
    points[0] = points[-1] = [float(x), float(y)]
else:
    points[:] = [points[0]] + [[points[0][0] + i * 1e-4, points[0][1]] for i in range(1, 6)] + [[float(x), float(y)]] + points[1:]
json.dump(data, open(target, "w"))
X
for place in '0 0' '102.7121 25.03'; do
    python3 leap.py compounds.geojson bad.geojson 16 $place
    run 0 plan --compounds bad.geojson --buildings buildings.geojson --roads streets.geojson --time-limit 1 -o plan.gpkg --overwrite
    has_issue plan.gpkg leaping_vertex
    plan_holds plan.gpkg
    python3 leap.py buildings.geojson bad.geojson 7 $place
    run 0 plan --compounds compounds.geojson --buildings bad.geojson --roads streets.geojson --time-limit 1 -o plan.gpkg --overwrite
    has_issue plan.gpkg leaping_vertex
    plan_holds plan.gpkg
done
python3 leap.py streets.geojson bad.geojson 2 0 0
run 0 plan --compounds compounds.geojson --buildings buildings.geojson --roads bad.geojson --time-limit 1 -o plan.gpkg --overwrite
has_issue plan.gpkg leaping_vertex
plan_holds plan.gpkg
