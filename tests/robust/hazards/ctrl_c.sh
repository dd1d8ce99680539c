# Ctrl-C during a search that would go on for minutes.
before=$(ls -A)
set -m # a job of its own, so that it does not ignore SIGINT as background jobs of scripts do
"$LIFANG" plan --compounds compounds.geojson --buildings buildings.geojson --roads streets.geojson \
    --time-limit 300 --candidates 500 --target 31000 --min 20000 --max 62000 -o plan.gpkg >/dev/null 2>/dev/null &
program=$!
set +m
sleep 0.3
kill -INT $program 2>/dev/null || wrong 'the plan ended before it could be interrupted'
start=$(date +%s%3N)
wait $program
code=$?
took=$(($(date +%s%3N) - start))
[[ $code -eq 130 ]] || wrong "exit $code, expected 130"
[[ $took -lt 4000 ]] || wrong "took $took ms to stop" # a second is promised; the rest is for sanitizers
leaves
