# A plan without the columns that came later is read, checked, shown and edited: they are added, and what they hold is told.
run 0 plan "${quarter[@]}" -o plan.gpkg
python3 "$here/other_program.py" age plan.gpkg
run 0 check plan.gpkg
run 0 info plan.gpkg
run 0 info plan.gpkg --layout 1
run 0 export plan.gpkg --layout 1 -f SVG -o map.svg
run 0 edit plan.gpkg --layout 1 --lock c00
run 0 check plan.gpkg
last=$(sql plan.gpkg 'select max(cast(layout_id as integer)) from layouts')
there() { [[ $(sql plan.gpkg "$1") == "$2" ]] || wrong "$1: $(sql plan.gpkg "$1")"; }
there "select assumed_share from layouts where layout_id = '$last'" 0.0
there "select count(*) from units where layout_id = '$last' and assumed_share is null" 0
there "select count(*) from units where layout_id = '1' and assumed_share is not null" 0
there "select count(*) > 0 from layout_${last}_units where roads_only_border_share between 0 and 1" 1
