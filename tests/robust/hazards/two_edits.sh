# Two edits at once: each is stored or refused, and none of those stored is lost; readers meanwhile see whole plans.
run 0 plan "${quarter[@]}" -o plan.gpkg
stored=$(sql plan.gpkg 'select count(*) from layouts')
for round in 1 2 3 4; do
    "$LIFANG" edit plan.gpkg --layout 1 --lock "c0$((round - 1))" -q 2>told &
    first=$!
    "$LIFANG" edit plan.gpkg --layout 1 --lock "c1$((round - 1))" -q 2>>told &
    second=$!
    "$LIFANG" check plan.gpkg >seen 2>&1 || wrong "a reader meanwhile: $(tail -3 seen)"
    for program in $first $second; do
        wait $program
        code=$?
        [[ $code -eq 0 || $code -eq 4 ]] || wrong "exit $code, expected 0 or 4: $(cat told)"
        [[ $code -eq 0 ]] && stored=$((stored + 1))
    done
done
rm -f told seen
[[ $(sql plan.gpkg 'select count(*) from layouts') -eq $stored ]] || wrong 'an edit is lost'
is_whole plan.gpkg
left=$(ls -A | grep -E 'journal|wal|changing')
[[ -z $left ]] || wrong "left behind: $left"
