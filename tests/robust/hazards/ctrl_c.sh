# Ctrl-C once the first stage has spoken: exit 130 soon, and nothing written. A run may end before the signal comes, so
# there are several tries; one has to hit.
quarter_plan=(plan --compounds compounds.geojson --buildings buildings.geojson --roads streets.geojson
    --target 31000 --min 20000 --max 62000 -o plan.gpkg)
hit=0
for try in 1 2 3 4 5 6 7 8; do
    rm -f plan.gpkg told
    before=$(ls -A)
    set -m # a job of its own, so that it does not ignore SIGINT as background jobs of scripts do
    "$LIFANG" "${quarter_plan[@]}" >/dev/null 2>told &
    program=$!
    set +m
    while kill -0 $program 2>/dev/null && [[ ! -s told ]]; do :; done
    kill -INT $program 2>/dev/null
    start=$(date +%s%3N)
    wait $program
    code=$?
    took=$(($(date +%s%3N) - start))
    [[ $code -eq 0 ]] && continue
    hit=1
    [[ $code -eq 130 ]] || wrong "exit $code, expected 130"
    [[ $took -lt 4000 ]] || wrong "took $took ms to stop" # a second is promised; the rest is for sanitizers
    rm -f told
    leaves
    break
done
[[ $hit -eq 1 ]] || wrong 'no run was interrupted'
