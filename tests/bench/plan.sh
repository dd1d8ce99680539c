#!/usr/bin/env bash
# plan.sh LIFANG: whole runs on the sample and on real data where it is there; seconds per stage, peak memory. A city
# of 162,264 buildings stands beside what ogr2ogr takes to copy and project the same file in the same minute: how many
# times as long the ground (load, tessellate, connect) and the whole run take.
set -euo pipefail
lifang=$1
root=$(cd "$(dirname "$0")/../.." && pwd)
data="$root/../shared/data"
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

seconds() {  # COMMAND...: wall seconds
  /usr/bin/python3 -c 'import subprocess, sys, time; t = time.time(); subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL); print(time.time() - t)' "$@"
}

run() {  # NAME ARGUMENTS...; COPY: seconds to be compared with
  local name=$1
  shift
  "$lifang" plan "$@" -o "$out/plan.gpkg" --overwrite --json --quiet >"$out/result.json"
  /usr/bin/python3 - "$name" "$out/result.json" "${COPY:-}" <<'PYTHON'
import json, sys
result = json.load(open(sys.argv[2]))
stages = "  ".join(f"{s['name']} {s['seconds']:.2f}" for s in result["stages"])
total = sum(s["seconds"] for s in result["stages"])
print(f"{sys.argv[1]:24s} {total:7.2f} s   {stages}   {result['peak_memory_mib']:.0f} MiB")
if sys.argv[3]:
    copy = float(sys.argv[3])
    ground = sum(s["seconds"] for s in result["stages"] if s["name"] in ("load", "tessellate", "connect"))
    print(f"{'':24s} {copy:7.2f} s for a copy: ground {ground / copy:.1f} times as long, all of it {total / copy:.1f}")
PYTHON
}

run sample "$root/data/sample/yongchang_synthetic.gpkg"
[ -d "$data" ] || { echo "skipped: the real data are not beside the project"; exit 0; }
run nanjing_osm_bbox "$data/nanjing/nanjing_osm_bbox.osm"
run nanjing_core_clip "$data/nanjing/nanjing_core_clip.gpkg"
run kunming "$data/kunming/buildings.geojson" --field buildings.compound=community
run shanghai_lujiazui "$data/shanghai/shanghai_lujiazui.gpkg"
run monaco "$data/monaco/monaco.osm.pbf"
tokyo="$data/tokyo/tokyo_4wards_buildings.gpkg.zip"
COPY=$(seconds ogr2ogr -t_srs EPSG:6677 -f GPKG "$out/copy.gpkg" "/vsizip/$(realpath "$tokyo")") \
  run tokyo "$tokyo" --field buildings.community=chome_code --atoms building --threads 2
