#!/usr/bin/env bash
# portfolio.sh LIFANG: the partition stage of 'lifang plan' on the sample and on real data where it is there: seconds,
# layouts, and for each its figures, what it is best at and how far from the best possible it can be at most.
set -euo pipefail
lifang=$1
root=$(cd "$(dirname "$0")/../.." && pwd)
data="$root/../shared/data"
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

run() {  # NAME ARGUMENTS...
  local name=$1
  shift
  "$lifang" plan "$@" -o "$out/plan.gpkg" --overwrite --json --quiet >"$out/result.json" 2>"$out/log"
  /usr/bin/python3 - "$name" "$out/result.json" <<'PYTHON'
import json, sys
result = json.load(open(sys.argv[2]))
stage = next(s for s in result["stages"] if s["name"] == "partition")
print(f"{sys.argv[1]}: partition {stage['seconds']:.2f} s, {len(result['layouts'])} layouts")
for layout in result["layouts"]:
    gap = "-" if layout["gap"] is None else f"{100 * layout['gap']:.1f} %"
    print(f"  {layout['label']:22s} {layout['objective']:20s} {layout['objective_value']:12.6g} gap {gap:8s} "
          f"{layout['units_in_bounds']:4d}/{layout['units']:4d} in bounds  {layout['status']}")
PYTHON
}

run sample "$root/data/sample/yongchang_synthetic.gpkg"
[ -d "$data" ] || { echo "skipped: the real data are not beside the project"; exit 0; }
run nanjing_osm_bbox "$data/nanjing/nanjing_osm_bbox.osm"
run nanjing_core_clip "$data/nanjing/nanjing_core_clip.gpkg"
run nanjing_full "$data/nanjing/nanjing_full.gpkg"
run kunming "$data/kunming/buildings.geojson" --field buildings.compound=community
run shanghai_lujiazui "$data/shanghai/shanghai_lujiazui.gpkg"
run monaco "$data/monaco/monaco.osm.pbf"
for limit in 5 30; do
  run "tokyo, every building, limit $limit s" "$data/tokyo/tokyo_4wards_buildings.gpkg.zip" --atoms building \
    --field buildings.community=chome_code --time-limit "$limit"
done
