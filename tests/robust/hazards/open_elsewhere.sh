# A second program has the plan open with changes in its write-ahead log, as QGIS has: who reads sees them and touches
# nothing; who would write refuses and says who is there; in the end both have what they did.
run 0 plan "${quarter[@]}" -o plan.gpkg
elsewhere open plan.gpkg
note plan.gpkg plan.gpkg-wal
run 0 info plan.gpkg
prints 'named elsewhere'
untouched plan.gpkg plan.gpkg-wal
run 0 check plan.gpkg
untouched plan.gpkg plan.gpkg-wal
run 0 inspect plan.gpkg
untouched plan.gpkg plan.gpkg-wal
run 0 edit plan.gpkg --layout 1 --lock c00 --dry-run
untouched plan.gpkg plan.gpkg-wal
run 0 merge plan.gpkg --layout 1 --compounds c00,c01
untouched plan.gpkg plan.gpkg-wal
for writer in 'edit plan.gpkg --layout 1 --lock c00' 'improve plan.gpkg --layout 1 --time-limit 1' \
    'merge plan.gpkg --layout 1 --compounds c00,c01 --apply'; do
    run 4 $writer
    tells 'python3? \(process [0-9]+\)'
    tells 'close it'
    untouched plan.gpkg plan.gpkg-wal
done
run 4 plan "${quarter[@]}" --overwrite -o plan.gpkg
tells 'plan\.gpkg'
untouched plan.gpkg plan.gpkg-wal
run 0 export plan.gpkg -f SVG -o map.svg
leaves map.svg
elsewhere_ends
is_whole plan.gpkg
[[ $(sql plan.gpkg "select label from layouts where layout_id = '1'") == 'named elsewhere' ]] || wrong 'its change is lost'
run 0 edit plan.gpkg --layout 1 --lock c00
is_whole plan.gpkg
