#!/usr/bin/env bash
# ground.sh LIFANG: load, tessellate and connect by size, beside what ogr2ogr takes to copy and project the same
# file in the same minute; then the other data sets. Two threads. Seconds, per million vertices, peak memory.
set -euo pipefail
lifang=$1
root=$(cd "$(dirname "$0")/../.." && pwd)
data="$root/../shared/data"
[ -d "$data" ] || { echo "skipped: the real data are not beside the project"; exit 0; }
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
tokyo="/vsizip/$(cd "$data" && pwd)/tokyo/tokyo_4wards_buildings.gpkg.zip"

seconds() {  # COMMAND...: wall seconds
  /usr/bin/python3 -c 'import subprocess, sys, time; t = time.time(); subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL); print(time.time() - t)' "$@"
}

ground() {  # NAME OGR2OGR_SECONDS ARGUMENTS...
  local name=$1 copy=$2
  shift 2
  "$lifang" inspect "$@" --ground --threads 2 --json --quiet >"$out/result.json"
  /usr/bin/python3 - "$name" "$copy" "$out/result.json" <<'PYTHON'
import json, sys
name, copy, path = sys.argv[1:]
result = json.load(open(path))
ground = result["ground"]
stages = {s["name"]: s["seconds"] for s in ground["stages"]}
total = sum(stages.values())
millions = ground["vertices"] / 1e6
ratio = f"{float(copy):8.2f} {total / float(copy):6.1f}" if copy != "-" else f"{'-':>8s} {'-':>6s}"
print(f"{name:20s} {result['counts']['buildings']:9d} {millions:7.3f} {stages['load']:7.2f} {stages['tessellate']:11.2f} "
      f"{stages['connect']:8.2f} {total:7.2f} {total / millions:8.2f} {ratio} {ground['peak_memory_mib']:6.0f}")
PYTHON
}

printf '%-20s %9s %7s %7s %11s %8s %7s %8s %8s %6s %6s\n' input buildings "M vert." load tessellate connect sum "s/M v." ogr2ogr ratio MiB
for size in 10000 20000 40000 80000 162264; do
  ogr2ogr -limit "$size" -f GPKG "$out/tokyo_$size.gpkg" "$tokyo"
  copy=$(seconds ogr2ogr -t_srs EPSG:6677 -f GPKG "$out/copy_$size.gpkg" "$out/tokyo_$size.gpkg")
  ground "tokyo_$size" "$copy" "$out/tokyo_$size.gpkg" --field buildings.community=chome_code --atoms building
done
copy=$(seconds ogr2ogr -t_srs EPSG:6677 -f GPKG "$out/copy.gpkg" "$tokyo")
ground tokyo_zip "$copy" "$data/tokyo/tokyo_4wards_buildings.gpkg.zip" --field buildings.community=chome_code --atoms building
ground sample - "$root/data/sample/yongchang_synthetic.gpkg"
ground nanjing_osm_bbox - "$data/nanjing/nanjing_osm_bbox.osm"
ground nanjing_core_clip - "$data/nanjing/nanjing_core_clip.gpkg"
ground kunming - "$data/kunming/buildings.geojson" --field buildings.compound=community
ground shanghai_lujiazui - "$data/shanghai/shanghai_lujiazui.gpkg"
ground monaco - "$data/monaco/monaco.osm.pbf"
