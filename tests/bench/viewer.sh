#!/usr/bin/env bash
# viewer.sh LIFANG: how long the map of a plan of 10,000 compounds and 160,000 buildings takes to appear on a virtual screen
# with software rendering, what panning, zooming and painting one compound cost, and peak memory; fails where a promise is
# broken. Needs measure_map beside LIFANG.
set -euo pipefail
lifang=$1
here=$(cd "$(dirname "$0")" && pwd)
command -v xvfb-run >/dev/null || { echo "skipped: needs xvfb-run (Debian: xvfb, xauth)"; exit 0; }
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
"$here/town.py" 100 1 "$out"
"$lifang" plan "$out/compounds.geojson" "$out/buildings.geojson" "$out/roads.geojson" -o "$out/plan.gpkg" --time-limit 5 --quiet
xvfb-run -a -s "-screen 0 1600x1000x24" "$(dirname "$lifang")/measure_map" "$out/plan.gpkg"
