# A value, a zero and nothing are three things: households of c00 unknown, of c01 zero, of the others 240.
compounds | sed 's/"id":"c00","name":"Court 00","households":240/"id":"c00","name":"Court 00","households":null/;
    s/"id":"c01","name":"Court 01","households":240/"id":"c01","name":"Court 01","households":0/' | collection compounds.geojson
run 0 plan "${quarter[@]}" -o plan.gpkg
leaves plan.gpkg
plan_holds plan.gpkg
told=$(ogrinfo -ro -q plan.gpkg -sql "SELECT compound_id, households FROM compounds WHERE compound_id IN ('c00','c01','c02') ORDER BY compound_id" |
    grep -o "households (Integer64) = .*" | tr '\n' ' ')
[[ $told == "households (Integer64) = (null) households (Integer64) = 0 households (Integer64) = 240 " ]] || wrong "$told"
