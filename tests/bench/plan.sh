#!/usr/bin/env bash
# plan.sh LIFANG: whole runs on the sample and on real data where it is there; seconds per stage, peak memory.
set -euo pipefail
lifang=$1
root=$(cd "$(dirname "$0")/../.." && pwd)
data="$root/../shared/data"
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

run() {  # NAME ARGUMENTS...
  local name=$1
  shift
  "$lifang" plan "$@" -o "$out/plan.gpkg" --overwrite --json --quiet >"$out/result.json"
  /usr/bin/python3 - "$name" "$out/result.json" <<'PYTHON'
import json, sys
result = json.load(open(sys.argv[2]))
stages = "  ".join(f"{s['name']} {s['seconds']:.2f}" for s in result["stages"])
print(f"{sys.argv[1]:24s} {sum(s['seconds'] for s in result['stages']):7.2f} s   {stages}   {result['peak_memory_mib']:.0f} MiB")
PYTHON
}

run sample "$root/data/sample/yongchang_synthetic.gpkg"
[ -d "$data" ] || { echo "skipped: the real data are not beside the project"; exit 0; }
run nanjing_osm_bbox "$data/nanjing/nanjing_osm_bbox.osm"
run nanjing_core_clip "$data/nanjing/nanjing_core_clip.gpkg"
run kunming "$data/kunming/buildings.geojson" --field buildings.compound=community
run shanghai_lujiazui "$data/shanghai/shanghai_lujiazui.gpkg"
run monaco "$data/monaco/monaco.osm.pbf"
