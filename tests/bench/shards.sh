#!/usr/bin/env bash
# shards.sh LIFANG [TOWNS [COPIES]]: what jobs by district cost. A made city of TOWNS (10) districts of 1,024 compounds each, and
# COPIES (1) of Tokyo's four wards where they are there: processor time and memory of plan-shards, of each shard, and of merging
# 1, 2, 4, 10 … of them. Ten copies (1.6 million buildings) take half an hour.
set -euo pipefail
lifang=$1 towns=${2:-10} copies=${3:-1}
root=$(cd "$(dirname "$0")/../.." && pwd)
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

measure() {  # NAME COMMAND...: processor seconds and peak memory, MiB
    local name=$1
    shift
    /usr/bin/python3 -c '
import resource, subprocess, sys
subprocess.run(sys.argv[2:], check=True, stdout=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(f"{sys.argv[1]:28s} {used.ru_utime + used.ru_stime:8.1f} s {used.ru_maxrss / 1024:8.0f} MiB")' "$name" "$@"
}

city() {  # NAME SHARDS PLAN-SHARDS-WORDS...
    local name=$1 shards=$2
    shift 2
    measure "$name plan-shards" "$lifang" plan-shards "$@" -o "$out/$name.jsonl" --candidates 1 --threads 1 --quiet
    for ((i = 1; i <= shards; i++)); do
        measure "$name shard $i" "$lifang" run-shard --manifest "$out/$name.jsonl" --index "$i" -o "$out/$name" --threads 1 --quiet
    done
    for part in 1 2 4 10 20 40 100; do
        [ "$part" -le "$shards" ] || break
        head -n "$part" "$out/$name.jsonl" >"$out/part.jsonl"
        measure "$name merge $part" "$lifang" merge-shards "$out/$name" --manifest "$out/part.jsonl" -o "$out/$name.gpkg" --overwrite --quiet
    done
    du -b "$out/$name"/*.gpkg | awk -v name="$name" '{ sum += $1 } END { printf "%-28s %8.1f MB a shard\n", name, sum / NR / 1e6 }'
}

python3 "$root/tests/bench/city_of_towns.py" "$towns" "$out/city.gpkg"
city towns "$towns" "$out/city.gpkg" --by ward
tokyo=$root/../shared/data/tokyo/tokyo_4wards_buildings.gpkg.zip
[ -e "$tokyo" ] || { echo "skipped: Tokyo is not beside the project"; exit 0; }
python3 "$root/tests/bench/city_of_copies.py" "$copies" "$tokyo" "$out/tokyo_city.gpkg"
city tokyo "$((4 * copies))" "$out/tokyo_city.gpkg" --by ward --field buildings.community=chome_code
