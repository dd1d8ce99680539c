#!/usr/bin/env bash
# check.sh LIFANG: what a whole check of a plan costs by the size of its district: made towns of 1,024 to 65,536 compounds, one layout, one
# thread. Per compound it has to stay the same.
set -euo pipefail
lifang=$1
here=$(cd "$(dirname "$0")" && pwd)
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
cd "$out"
for side in ${SIDES:-32 64 128 256}; do
    "$here/town.py" "$side" 1 .
    "$lifang" plan --compounds compounds.geojson --buildings buildings.geojson --roads roads.geojson --candidates 1 --threads 1 \
        -o plan.gpkg --overwrite --quiet
    /usr/bin/python3 -c '
import resource, subprocess, sys
compounds = int(sys.argv[1]) ** 2
subprocess.run(sys.argv[2:], check=True, stdout=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
seconds = used.ru_utime + used.ru_stime
print(f"{compounds:7d} compounds {seconds:7.1f} s  {1000 * seconds / compounds:5.2f} ms each {used.ru_maxrss / 1024:7.0f} MiB")
' "$side" "$lifang" check plan.gpkg --threads 1 --quiet
done
