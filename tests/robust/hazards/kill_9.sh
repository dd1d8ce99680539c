# Killed when the first byte of a temporary file appears, and a little later: the older plan stays whole, or the new
# one is whole. What the killed program could not remove must not look like a plan nor stop the next run.
run 0 plan "${quarter[@]}" -o plan.gpkg
killed=0
for delay in 0 0.01 0.03 0.1 0.3; do
    sum=$(md5sum <plan.gpkg)
    files=$(ls -A | wc -l)
    "$LIFANG" plan "${quarter[@]}" --target 120000 --overwrite -o plan.gpkg >/dev/null 2>&1 &
    program=$!
    while kill -0 $program 2>/dev/null && [[ $(ls -A | wc -l) -le $files ]]; do :; done
    sleep $delay
    kill -9 $program 2>/dev/null && killed=$((killed + 1))
    wait $program 2>/dev/null
    [[ $(md5sum <plan.gpkg) == "$sum" ]] || plan_holds plan.gpkg
done
[[ $killed -gt 0 ]] || wrong 'no run was killed while it wrote'
run 0 plan "${quarter[@]}" --overwrite -o plan.gpkg
plan_holds plan.gpkg
abandoned=$(ls -A | grep partial)
[[ -z $abandoned ]] || wrong "left behind after the next run: $abandoned"
