#!/usr/bin/env bash
# A plan tells the scenario that made it, and running that makes the plan again: same command, same layouts.
set -euo pipefail
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
cd "$out"
cp "$ROOT/data/sample/yongchang_synthetic.gpkg" 'the sample, "old".gpkg'
"$LIFANG" plan --exclude C011 --exclude "茶花西小区" --field compounds.households=households --target 95000 \
    --through-excluded --candidates 2 --objective severance -o p.gpkg --quiet -- 'the sample, "old".gpkg'
"$LIFANG" describe p.gpkg >scenario.json
cat scenario.json
"$LIFANG" info p.gpkg --json >before.json
rm p.gpkg
"$LIFANG" run scenario.json -o p.gpkg --quiet
"$LIFANG" info p.gpkg --json >after.json
for pointer in /metadata/command /metadata/option.target_m2 /layouts; do
    diff <("$JSON_AT" $pointer <before.json) <("$JSON_AT" $pointer <after.json) || { echo "FAILED: $pointer"; exit 1; }
done
diff <("$LIFANG" describe p.gpkg) scenario.json || { echo "FAILED: the scenario changed"; exit 1; }
