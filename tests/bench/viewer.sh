#!/usr/bin/env bash
# viewer.sh LIFANG: what a plan of 10,000 compounds and 160,000 buildings costs the viewer on a virtual screen with software
# rendering: the map alone (measure_map) and a day's work in the window (window.py), with peak memory; fails where a promise
# is broken. Needs measure_map and lifang-viewer beside LIFANG.
set -euo pipefail
lifang=$1
here=$(cd "$(dirname "$0")" && pwd)
command -v xvfb-run >/dev/null || { echo "skipped: needs xvfb-run (Debian: xvfb, xauth)"; exit 0; }
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
"$here/town.py" 100 1 "$out"
"$lifang" plan "$out/compounds.geojson" "$out/buildings.geojson" "$out/roads.geojson" -o "$out/plan.gpkg" --time-limit 5 --quiet
screen() { xvfb-run -a -s "-screen 0 1600x1000x24" "$@"; }
kept=0
screen "$(dirname "$lifang")/measure_map" "$out/plan.gpkg" || kept=1
screen "$here/window.py" "$(dirname "$lifang")/lifang-viewer" "$out/plan.gpkg" || kept=1
exit $kept
