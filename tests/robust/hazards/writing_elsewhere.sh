# A second program is in the middle of a transaction: what it has not committed is not read, and a writer refuses
# rather than waits for ever.
run 0 plan "${quarter[@]}" -o plan.gpkg
elsewhere write plan.gpkg
run 0 info plan.gpkg
grep -q 'named elsewhere' <<<"$out" && wrong 'a change that was not committed is shown'
run 0 check plan.gpkg
run 4 edit plan.gpkg --layout 1 --lock c00
tells 'python3? \(process [0-9]+\)'
elsewhere_ends
is_whole plan.gpkg
[[ $(sql plan.gpkg "select label from layouts where layout_id = '1'") == 'named elsewhere' ]] || wrong 'its change is lost'
[[ $(sql plan.gpkg "select count(*) from layouts where label = 'edited'") == 0 ]] || wrong 'half an edit was stored'
