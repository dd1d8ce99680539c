before=$(ls -A)
set -m # a job of its own, so that it does not ignore SIGINT as background jobs of scripts do
"$LIFANG" plan "${quarter[@]}" --time-limit 100 --candidates 500 -o plan.gpkg >/dev/null 2>/dev/null &
program=$!
set +m
sleep 0.3
if kill -INT $program 2>/dev/null; then
    wait $program
    code=$?
    [[ $code -eq 130 ]] || wrong "exit $code, expected 130"
    leaves
fi
