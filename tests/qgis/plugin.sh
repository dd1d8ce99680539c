#!/usr/bin/env bash
# plugin.sh LIFANG PROJECT: installs the plugin from its zip into a QGIS of its own and runs every algorithm, by qgis_process
# in English and Chinese and inside QGIS. Exit 77: QGIS is not installed.
set -euo pipefail
lifang=$1 project=$2
skip() { echo "skipped: $1 is not installed (scripts/packages-qgis.txt)"; exit 77; }
/usr/bin/python3 -c 'import qgis.core' 2>/dev/null || skip python3-qgis
for program in qgis_process zip unzip; do command -v "$program" >/dev/null || skip "$program"; done

out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
mkdir -m 700 "$out/run" "$out/bin" "$out/work"
ln -s "$lifang" "$out/bin/lifang"
export HOME=$out XDG_RUNTIME_DIR=$out/run QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 PYTHONWARNINGS=ignore
plugins=$HOME/.local/share/QGIS/QGIS3/profiles/default/python/plugins
mkdir -p "$plugins"
"$project/scripts/pack_qgis" "$out/plugin.zip"
unzip -q "$out/plugin.zip" -d "$plugins"
cd "$out/work"
sample=$out/yongchang.gpkg # a copy: QGIS writes into a GeoPackage that it only reads
cp "$project/data/sample/yongchang_synthetic.gpkg" "$sample"
tests=$project/tests/qgis
PATH=$out/bin:$PATH /usr/bin/python3 "$tests/runs_by_process.py" "$lifang" "$sample"
/usr/bin/python3 "$tests/runs_in_qgis.py" "$plugins" "$lifang" "$sample"
