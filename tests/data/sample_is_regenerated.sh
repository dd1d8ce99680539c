#!/usr/bin/env bash
# sample_is_regenerated.sh ROOT: runs the generator and compares with the committed file.
set -euo pipefail
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
# Debian's own Python: python3-gdal belongs to it, whatever other python3 comes first in PATH
/usr/bin/python3 "$1/data/sample/make_sample.py" --output "$made/sample.gpkg" >"$made/log" || { cat "$made/log"; exit 1; }
cmp "$made/sample.gpkg" "$1/data/sample/yongchang_synthetic.gpkg"
size=$(stat -c %s "$1/data/sample/yongchang_synthetic.gpkg")
[ "$size" -lt 3000000 ] || { echo "the sample has grown to $size bytes; 3 MB is the limit"; exit 1; }
