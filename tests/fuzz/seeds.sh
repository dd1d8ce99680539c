#!/usr/bin/env bash
# seeds.sh LIFANG FOLDER: what a fuzzer starts from beside inputs/: in FOLDER/TARGET files that the project has or makes (profiles, graphs,
# rules, a quarter, its plan), in FOLDER/TARGET.words the words that the target's readers know (words.py).
set -euo pipefail
here=$(dirname "$(realpath "$0")") lifang=$(realpath "$1") folder=$(realpath -m "$2")
for target in "$here"/targets/*.cpp; do
    name=$(basename "$target" .cpp)
    mkdir -p "$folder/$name"
    cp "$here/inputs/$name"/* "$folder/$name"
    python3 "$here/words.py" "$name" >"$folder/$name.words"
done
data=$here/../data
cp "$here"/../../data/profiles/*.toml "$folder/profile"
cp "$data"/graphs/*.graph "$folder/metis_graph"
cp "$data"/graphs/*.json "$folder/json_graph"
cp "$data"/rules/* "$folder/rules"
cp "$data"/rules/*.csv "$folder/ledger"
cp "$data"/*/*.geojson "$folder/load_geojson"
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
cd "$work"
source "$here/../robust/quarter.sh"
for layer in compounds buildings streets; do cp $layer.geojson "$folder/load_geojson/quarter_$layer.geojson"; done
# The plan of four compounds, without styles and the project of QGIS and in short pages: a fuzzer changes single bytes.
ogr2ogr -where "id IN ('c00', 'c01', 'c10', 'c11')" few_compounds.geojson compounds.geojson
ogr2ogr -where "id LIKE 'b00_' OR id LIKE 'b01_' OR id LIKE 'b10_' OR id LIKE 'b11_'" few_buildings.geojson buildings.geojson
"$lifang" plan --compounds few_compounds.geojson --buildings few_buildings.geojson --roads streets.geojson --min 10000 --target 30000 \
    --max 60000 --candidates 1 -q -o plan.gpkg
python3 "$here/../robust/spoil.py" plan.gpkg "DELETE FROM qgis_projects" "DELETE FROM layer_styles"
python3 - plan.gpkg <<'SHRINK'
import sqlite3, sys
plan = sqlite3.connect(sys.argv[1])
plan.execute("PRAGMA page_size = 512")
plan.execute("VACUUM")
SHRINK
cp plan.gpkg "$folder/plan_file"
