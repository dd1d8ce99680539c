#!/usr/bin/env bash
# partition.sh LIFANG: 'lifang partition' on published instances and on a made-up family, beside METIS and SCOTCH where
# they are installed (scripts/packages-bench.txt) and beside what others published. Every assignment is judged from the
# graph alone by judge.py. LIFANG_BENCH_LARGE=1 adds graphs of 100,000 and 1,000,000 nodes.
set -euo pipefail
lifang=$1
here=$(cd "$(dirname "$0")" && pwd)
data="$here/../../../shared/data/bench"
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

row() { printf '%-26s %-12s %9s %9s %9s %-10s %8s %8s %7s %7s\n' "$@"; }
row instance who cut bound published status seconds units outside broken

timed() {  # FILE COMMAND...: wall seconds of the command into FILE; false when it fails
  local file=$1 code=0
  shift
  local start=$EPOCHREALTIME
  "$@" >/dev/null 2>&1 || code=$?
  awk -v a="$start" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.2f", b - a }' >"$file"
  return $code
}

judge_row() {  # NAME WHO GRAPH WEIGHT K TOLERANCE ASSIGNMENT BOUND PUBLISHED STATUS SECONDS
  read -r cut units outside broken deviation < <("$here/judge.py" "$3" "$4" "$5" "$6" "$7")
  [ "$cut" != "-" ] && row "$1" "$2" "$cut" "$8" "$9" "${10}" "${11}" "$units" "$outside" "$broken"
}

field() { /usr/bin/python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))[sys.argv[2]])' "$1" "$2"; }

ours() {  # NAME GRAPH WEIGHT K TOLERANCE PUBLISHED LIMIT [OPTION...]
  local name=$1 graph=$2 weight=$3 k=$4 tolerance=$5 published=$6 limit=$7
  shift 7
  local options=(--units "$k" --tolerance "$tolerance" --time-limit "$limit" "$@")
  [ "$weight" = - ] || options+=(--weight "$weight")
  rm -f "$out/a.csv"
  "$lifang" partition "$graph" -o "$out/a.csv" "${options[@]}" --json --quiet >"$out/result.json" || true
  local status seconds
  status=$(field "$out/result.json" status)
  seconds=$(printf '%.2f' "$(field "$out/result.json" seconds)")
  if [ ! -s "$out/a.csv" ]; then
    row "$name" lifang - - "$published" "$status" "$seconds" - - -
    return
  fi
  judge_row "$name" lifang "$graph" "$weight" "$k" "$tolerance" "$out/a.csv" \
    "$(printf '%.5g' "$(field "$out/result.json" lower_bound)")" "$published" "$status" "$seconds"
}

peers() {  # NAME METIS_GRAPH K TOLERANCE
  local name=$1 graph=$2 k=$3 tolerance=$4
  cp -f "$graph" "$out/peer.graph"
  if command -v gpmetis >/dev/null; then
    timed "$out/seconds" gpmetis -contig -ufactor="$(awk -v t="$tolerance" 'BEGIN { print int(1000 * t) }')" \
      "$out/peer.graph" "$k" && judge_row "$name" "METIS -contig" "$graph" - "$k" "$tolerance" \
      "$out/peer.graph.part.$k" - - - "$(cat "$out/seconds")"
  fi
  local scotch
  scotch=$(command -v scotch_gpart || command -v gpart || true)
  if [ -n "$scotch" ]; then
    "$here/to_scotch.py" "$graph" >"$out/peer.grf"
    timed "$out/seconds" "$scotch" "$k" "$out/peer.grf" "$out/peer.map" "-b$tolerance" &&
      judge_row "$name" SCOTCH "$graph" - "$k" "$tolerance" "$out/peer.map" - - - "$(cat "$out/seconds")"
  fi
  return 0
}

made() {  # SIDE SEED LIMIT: one of the made-up family
  local graph="$out/comp_$1_$2.metis" k
  k=$("$here/comp_graph.py" "$1" "$2" 2>&1 >"$graph")
  ours "made $1 x $1, seed $2" "$graph" - "$k" 0.3 - "$3"
  peers "made $1 x $1, seed $2" "$graph" "$k" 0.3
}

tracts() {  # NODES SEED K BEST: a made-up state of census tracts; BEST: of all that was ever found
  local graph="$out/tracts_$1_$2.metis"
  "$here/tract_graph.py" "$1" "$2" >"$graph"
  ours "tracts $1, seed $2, k=$3" "$graph" - "$3" 0.005 "$4" 60
}

if [ -d "$data" ]; then
  for case in 0.01:15 0.05:14 0.1:13 0.2:12 0.3:11; do
    ours "fl25 +-${case%:*}" "$data/fl25_graph.json" pop 3 "${case%:*}" "${case#*:}" 60
  done
  ours "fl25 balance" "$data/fl25_graph.json" pop 3 1 0.0071868 60 --objective balance
  ours "Oklahoma k=5" "$data/OK_county_graph.json" TOTPOP 5 0.005 40 60
  ours "Kansas k=4" "$data/KS_county_graph.json" TOTPOP 4 0.005 32 120
  ours "comp_22 +-0.3" "$data/comp_22.metis" - 136 0.3 465 60
  peers "comp_22 +-0.3" "$data/comp_22.metis" 136 0.3
  ours "comp_22 +-0.2" "$data/comp_22.metis" - 136 0.2 - 60
  ours "grid_100" "$data/grid_100.metis" - 100 0.1 1896 10
  peers "grid_100" "$data/grid_100.metis" 100 0.1
  ours "comp_100" "$data/comp_100.metis" - 2674 0.3 10089 60
  peers "comp_100" "$data/comp_100.metis" 2674 0.3
else
  echo "skipped: the published instances are not beside the project"
fi
tracts 500 5 3 47
tracts 620 4 4 83
tracts 700 3 4 91
tracts 1000 7 4 96
made 22 1 60
made 22 2 60
made 30 1 60
made 30 2 60
if [ "${LIFANG_BENCH_LARGE:-0}" = 1 ]; then
  made 316 1 15
  made 1000 4 50  # of seeds 1 to 6 the only one in which every compound fits somewhere
fi
