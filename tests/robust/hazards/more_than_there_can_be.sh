# A column of households that holds a mark for "unknown", 99999999 in every row: the sum over a unit overflowed. An input error, which column.
python3 - <<'X'
import json
layer = json.load(open("compounds.geojson"))
for feature in layer["features"]:
    feature["properties"]["households"] = 99999999
json.dump(layer, open("marks.geojson", "w"))
X
marks=(--compounds marks.geojson --buildings buildings.geojson --roads streets.geojson)
run 3 plan "${marks[@]}" -o plan.gpkg
tells "compounds.households: 2399999976 together"
tells "field compounds.households=-"
leaves marks.geojson
run 0 plan "${marks[@]}" --field compounds.households=- -o plan.gpkg
python3 - <<'X'
import sqlite3
with sqlite3.connect("plan.gpkg") as plan:
    for (name,) in plan.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        plan.execute(f'DROP TRIGGER "{name}"')  # they call functions that only GDAL brings
    plan.execute("UPDATE compounds SET households = 99999999")
X
run 3 edit plan.gpkg --layout 1 --lock c00
tells "compounds.households: 2399999976 together"
