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
spoil plan.gpkg "UPDATE compounds SET households = 99999999"
run 3 edit plan.gpkg --layout 1 --lock c00
tells "compounds.households: 2399999976 together"
