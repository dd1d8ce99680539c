#!/usr/bin/env bash
# example.sh BUILD SAMPLE: the package `liblifang-dev` of BUILD (of the preset `package`), put into a folder as apt would, is
# enough to build its example, which plans the sample district.
set -euo pipefail
build=$1 sample=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
compgen -G "$build/liblifang-dev_*.deb" >/dev/null || { echo "skipped: needs the packages (scripts/package)"; exit 77; }
dpkg-deb -x "$build"/liblifang-dev_*.deb "$folder"
cmake -S "$folder/usr/share/doc/liblifang-dev/examples" -B "$folder/build" -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_PREFIX_PATH="$folder/usr" >/dev/null
cmake --build "$folder/build"
"$folder/build/plan_district" "$sample" "$folder/plan.gpkg" | tee "$folder/said"
grep -qE '^a layout of [1-9][0-9]* units$' "$folder/said"
