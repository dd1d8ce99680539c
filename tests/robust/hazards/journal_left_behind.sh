# A second program was killed in the middle of a change: what it had not committed is not read, and is not ours to undo.
run 0 plan "${quarter[@]}" -o plan.gpkg
elsewhere crash plan.gpkg
note plan.gpkg plan.gpkg-journal
run 0 info plan.gpkg
grep -q 'named elsewhere' <<<"$out" && wrong 'a change that was not committed is shown'
run 0 check plan.gpkg
run 0 inspect plan.gpkg
untouched plan.gpkg plan.gpkg-journal
run 4 edit plan.gpkg --layout 1 --lock c00
tells 'plan\.gpkg-journal'
untouched plan.gpkg plan.gpkg-journal
is_whole plan.gpkg
run 0 edit plan.gpkg --layout 1 --lock c00
is_whole plan.gpkg
