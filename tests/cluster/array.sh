#!/usr/bin/env bash
# array.sh LIFANG ROOT INPUT BY OPTION...: plans the districts of INPUT as an array of a real Slurm on loopback, while a step and a
# node are killed by their process ids, and merges them as its last job. The rows are those of one run without shards
# (plan --by). OPTION: for plan-shards and plan.
set -uo pipefail
lifang=$1 root=$2 input=$3 by=$4
options=("${@:5}")
. "$root/tests/cluster/local_cluster.sh"
for needed in munged slurmctld slurmd sbatch; do
    type -P "$needed" >/dev/null && continue
    echo "skipped: $needed is not installed (scripts/setup scripts/packages-cluster.txt)"
    exit 77
done
[[ -e ${input%%:*} ]] || { echo "skipped: $input is not there"; exit 77; }

folder=$(mktemp -d)
trap 'stop_cluster "$folder"; rm -rf "$folder"' EXIT
export LIFANG=$lifang
fail() { echo "FAILED: $1"; tail -20 "$folder"/out/log/*.log "$folder"/*.log 2>/dev/null; exit 1; }

"$lifang" plan-shards "$input" --by "$by" -o "$folder/m.jsonl" "${options[@]}" --quiet || fail "plan-shards"
start_cluster "$folder" 3 || fail "no cluster"

# The step of the first district that runs, and the node of another: both begin again elsewhere, or there.
victims() { pgrep -f "run-shard --manifest $folder/m.jsonl" || true; }
read -r array merge < <("$root/scripts/cluster/submit" "$folder/m.jsonl" "$folder/out" "$folder/city.gpkg" 3)
for ((i = 0; i < 300; i++)); do [[ -n $(victims) ]] && break || sleep 0.1; done
step=$(victims | head -1)
[[ -n $step ]] || fail "no step was seen running"
node=$(<"$folder/slurmd.n3.started")
kill -9 "$step" && echo "killed step $step of job $array"
kill -9 "$node" && echo "killed node n3, slurmd $node"
wait "$node" 2>/dev/null # the shell need not say so
for victim in $(victims); do # what the node ran goes with it
    grep -qz "SLURMD_NODENAME=n3" "/proc/$victim/environ" 2>/dev/null && kill -9 "$victim" && echo "killed its step $victim"
done
sleep 2
start_node "$folder" 3

# A step that was killed has failed, and afterok is not met: what is missing is submitted again, as a user would.
wait_for() { # JOBS: until none of them waits or runs
    for ((i = 0; i < 7200; i++)); do [[ -z $(squeue -h -j "$1" -o "%i %T %r" -t PD,R,CG,CF 2>/dev/null | grep -v DependencyNeverSatisfied) ]] && return; sleep 0.5; done
    fail "the jobs do not end: $(squeue)"
}
wait_for "$array,$merge"
if [[ ! -s $folder/city.gpkg ]]; then
    scancel "$merge" 2>/dev/null
    echo "submitted again"
    read -r array merge < <("$root/scripts/cluster/submit" "$folder/m.jsonl" "$folder/out" "$folder/city.gpkg" 3)
    wait_for "$array,$merge"
fi
[[ -s $folder/city.gpkg ]] || fail "no city"
whole=$(grep -h '"state":"whole"\|"state": "whole"' "$folder"/out/log/*.log | wc -l)
echo "not planned a second time: $whole"

"$lifang" plan "$input" --by "$by" -o "$folder/one.gpkg" "${options[@]}" --quiet || fail "plan --by"
/usr/bin/python3 "$root/tests/cluster/same_rows.py" "$folder/city.gpkg" "$folder/one.gpkg" || fail "other rows than one run"
"$lifang" check "$folder/city.gpkg" >"$folder/check.txt" || fail "the city breaks a rule: $(grep broken "$folder/check.txt" | head)"

# A loop over the same manifest finds all of it done, and merges the same city.
"$root/scripts/cluster/here" "$folder/m.jsonl" "$folder/out" "$folder/same.gpkg" >"$folder/here.txt" 2>&1 || fail "here: $(<"$folder/here.txt")"
[[ $(grep -c '"state": *"whole"' "$folder/here.txt") == $(grep -c . "$folder/m.jsonl") ]] || fail "here planned again: $(<"$folder/here.txt")"
/usr/bin/python3 "$root/tests/cluster/same_rows.py" "$folder/city.gpkg" "$folder/same.gpkg" || fail "other rows than a loop"
