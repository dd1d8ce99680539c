# An edit is killed at any moment: the plan is as before or has the edit, readers can cope, and the next edit works.
run 0 plan "${quarter[@]}" -o plan.gpkg
for delay in 0 0.01 0.02 0.04 0.08 0.12; do
    "$LIFANG" edit plan.gpkg --layout 1 --lock c00 -q >/dev/null 2>&1 &
    program=$!
    while kill -0 $program 2>/dev/null && [[ ! -e .plan.gpkg.changing ]]; do :; done
    sleep $delay
    kill -9 $program 2>/dev/null
    wait $program 2>/dev/null
    run 0 check plan.gpkg
    run 0 edit plan.gpkg --layout 1 --lock c01 -q
done
is_whole plan.gpkg
left=$(ls -A | grep -E 'journal|wal|changing')
[[ -z $left ]] || wrong "left behind: $left"
