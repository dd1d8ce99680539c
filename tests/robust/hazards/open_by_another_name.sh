# A plan is open elsewhere in write-ahead mode under another name, a link to the same file: its log stands beside that name. An edit
# went in, and what the other program saved was lost.
run 0 plan "${quarter[@]}" -o plan.gpkg
ln plan.gpkg hard.gpkg && ln -s plan.gpkg soft.gpkg
elsewhere open plan.gpkg
note plan.gpkg plan.gpkg-wal
for name in hard.gpkg soft.gpkg; do
    run 4 edit $name --layout 1 --lock c00
    tells 'close it'
    untouched plan.gpkg plan.gpkg-wal
done
run 4 plan "${quarter[@]}" --overwrite -o hard.gpkg
untouched plan.gpkg plan.gpkg-wal
elsewhere_ends
is_whole hard.gpkg
[[ $(sql hard.gpkg "select label from layouts where layout_id = '1'") == 'named elsewhere' ]] || wrong 'its change is lost'
