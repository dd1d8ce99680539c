#!/usr/bin/env bash
# Ctrl-C, SIGTERM and SIGHUP end a plan under way with exit code 130, soon, with a word, and leave nothing behind.
set -uo pipefail
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
sample=$ROOT/data/sample/yongchang_synthetic.gpkg
patience_ms=4000 # a second is promised; the rest is for sanitizers on a busy machine

for try in "0 INT" "0.2 TERM" "0.1 HUP" "0.5 INT"; do
    read -r delay signal <<<"$try"
    set -m # a job of its own, so that it does not ignore SIGINT as background jobs of scripts do
    rm -f "$out/stderr"
    "$LIFANG" plan "$sample" -o "$out/plan.gpkg" --candidates 500 --time-limit 600 >"$out/stdout" 2>"$out/stderr" &
    program=$!
    set +m
    # A program that is still being loaded dies of the signal by itself: the first stage has to have spoken.
    while kill -0 $program 2>/dev/null && [[ ! -s "$out/stderr" ]]; do :; done
    sleep $delay
    start=$(date +%s%3N)
    kill -"$signal" $program 2>/dev/null || { echo "the plan ended within $delay s: nothing to interrupt"; break; }
    wait $program
    code=$?
    took=$(($(date +%s%3N) - start))
    echo "$signal $delay s after the first stage: exit $code, $took ms"
    # The signal may come as the last stage ends; then the plan is whole. The first one has to hit.
    [[ $code -eq 0 && $delay != 0 && -s "$out/plan.gpkg" ]] && { echo "ended first"; break; }
    [[ $code -eq 130 ]] || { cat "$out/stderr"; echo "FAILED: exit $code, expected 130"; exit 1; }
    grep -q 'stopped by the user' "$out/stderr" || { cat "$out/stderr"; echo "FAILED: no word of it"; exit 1; }
    [[ $took -lt $patience_ms ]] || { echo "FAILED: took $took ms"; exit 1; }
    left=$(ls -A "$out" | grep -v '^std')
    [[ -z $left ]] || { echo "FAILED: left behind: $left"; exit 1; }
done
