#!/usr/bin/env bash
# array.sh LIFANG ROOT INPUT SHARDS OPTION...: plans the first SHARDS districts of INPUT as an array of a real Slurm on loopback,
# while a step and a node are killed by their process ids, and merges them as its last job. The rows are those of
# scripts/cluster/here, which is a loop over the same manifest. OPTION: for plan-shards.
set -uo pipefail
lifang=$1 root=$2 input=$3 shards=$4
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

"$lifang" plan-shards "$input" -o "$folder/all.jsonl" "${options[@]}" --quiet || fail "plan-shards"
head -n "$shards" "$folder/all.jsonl" >"$folder/m.jsonl"
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
    for ((i = 0; i < 1200; i++)); do [[ -z $(squeue -h -j "$1" -o "%i %T %r" -t PD,R,CG,CF 2>/dev/null | grep -v DependencyNeverSatisfied) ]] && return; sleep 0.5; done
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

"$root/scripts/cluster/here" "$folder/m.jsonl" "$folder/here" "$folder/same.gpkg" >/dev/null 2>"$folder/here.err" || fail "here: $(<"$folder/here.err")"
/usr/bin/python3 "$root/tests/cluster/same_rows.py" "$folder/city.gpkg" "$folder/same.gpkg" || fail "other rows"
"$lifang" check "$folder/city.gpkg" >"$folder/check.txt" || fail "the city breaks a rule: $(grep broken "$folder/check.txt" | head)"
