#!/usr/bin/env bash
# run.sh LIFANG PROJECT: makes plans and opens them in QGIS without a screen. Exit 77: QGIS is not installed.
set -euo pipefail
lifang=$1 project=$2
python=
for candidate in /usr/bin/python3 python3; do
    "$candidate" -c 'import qgis.core' 2>/dev/null && python=$candidate && break
done
[[ -n $python ]] || { echo "skipped: python3-qgis is not installed (scripts/packages-qgis.txt)"; exit 77; }

out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
export QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$out HOME=$out LC_ALL=C.UTF-8
cd "$out"

# A name with blanks, Chinese and a sign that means something in addresses.
plan="永昌 街道 100%.gpkg"
"$lifang" plan "$project/data/sample/yongchang_synthetic.gpkg" -o "$plan" >/dev/null
"$lifang" export "$plan" -f SVG -o map.svg >/dev/null
"$python" "$project/tests/qgis/opens_plan.py" "$plan" --map map.svg
mkdir "另一 文件夹"
cp "$plan" "另一 文件夹/"
"$python" "$project/tests/qgis/opens_plan.py" "另一 文件夹/$plan"
cp "$plan" "改 名.gpkg"
"$python" "$project/tests/qgis/opens_view.py" "改 名.gpkg"

# City-local metres: no CRS, and the same picture.
ogr2ogr -f "ESRI Shapefile" -lco ENCODING=UTF-8 local.shp "$project/data/sample/yongchang_synthetic.gpkg" compounds
rm local.prj
"$lifang" plan --compounds local.shp --assume-srs local --time-limit 2 -o local.gpkg >/dev/null
"$python" "$project/tests/qgis/opens_plan.py" local.gpkg
