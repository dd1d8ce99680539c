# A second program was killed and left its changes in the write-ahead log: they are read, and never taken for ours.
run 0 plan "${quarter[@]}" -o plan.gpkg
elsewhere crash_log plan.gpkg
note plan.gpkg plan.gpkg-wal
run 0 info plan.gpkg
prints 'named elsewhere'
run 0 check plan.gpkg
run 0 inspect plan.gpkg
untouched plan.gpkg plan.gpkg-wal
run 4 edit plan.gpkg --layout 1 --lock c00
tells 'plan\.gpkg-wal'
run 4 plan "${quarter[@]}" --overwrite -o plan.gpkg
untouched plan.gpkg plan.gpkg-wal
is_whole plan.gpkg # python has opened and closed it: that was the advice
run 0 edit plan.gpkg --layout 1 --lock c00
[[ $(sql plan.gpkg "select label from layouts where layout_id = '1'") == 'named elsewhere' ]] || wrong 'its change is lost'
is_whole plan.gpkg
